import type { Manifest } from './manifest';

/** Possible names for the file of an object, the shortest first: as in cdk8s, and longer ones if two objects would have that name. */
const FORMS: readonly ((manifest: Manifest) => string)[] = [
  ({ kind, metadata }) => legal(`${kind}.${metadata?.name}`, ''),
  ({ kind, metadata }) => legal([kind, metadata?.namespace, metadata?.name].filter(Boolean).join('.'), ''),
  ({ apiVersion, kind, metadata }) =>
    // With a placeholder for each character that a file name can't contain, instead of nothing.
    legal([kind, groupOf(apiVersion), metadata?.namespace, metadata?.name].filter(Boolean).join('.'), '_'),
];

/**
 * Names for files that hold one object each: `DaemonSet.alloy`. Objects of one kind and name get their namespace (`Role.shop.alloy`), and if that isn't
 * enough, the API group (`Ingress.networking.k8s.io.shop.alloy`), so that none replaces another. Names are compared ignoring case, as on macOS and
 * Windows. The same object twice has the same name twice.
 */
export function resourceFileNames(manifests: readonly Manifest[]): readonly string[] {
  const forms = new Map(manifests.map((manifest) => [identityOf(manifest), 0]));
  const nameOf = (manifest: Manifest): string => FORMS[forms.get(identityOf(manifest))!]!(manifest);
  for (;;) {
    const users = new Map<string, Set<string>>();
    for (const manifest of manifests) {
      const key = nameOf(manifest).toLowerCase();
      users.set(key, (users.get(key) ?? new Set()).add(identityOf(manifest)));
    }
    const longer = [...users.values()]
      .filter(({ size }) => size > 1)
      .flatMap((identities) => [...identities])
      .filter((identity) => forms.get(identity)! + 1 < FORMS.length);
    if (longer.length === 0) return manifests.map(nameOf);
    for (const identity of longer) {
      forms.set(identity, forms.get(identity)! + 1);
    }
  }
}

/** What identifies an object in Kubernetes. */
export function identityOf({ apiVersion, kind, metadata }: Manifest): string {
  return JSON.stringify([groupOf(apiVersion), kind, metadata?.namespace, metadata?.name]);
}

function groupOf(apiVersion = ''): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

function legal(name: string, instead: string): string {
  return name.replace(/[^0-9a-zA-Z-_.]/g, instead);
}
