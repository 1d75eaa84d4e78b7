import type { Manifest } from './manifest';

/** How a file of one object can be named, the shortest first: as cdk8s does, and longer where that would be the name of two objects. */
const FORMS: readonly ((manifest: Manifest) => string)[] = [
  ({ kind, metadata }) => legal(`${kind}.${metadata?.name}`, ''),
  ({ kind, metadata }) => legal([kind, metadata?.namespace, metadata?.name].filter(Boolean).join('.'), ''),
  ({ apiVersion, kind, metadata }) =>
    // With a mark for each character that can't be in the name of a file, instead of nothing.
    legal([kind, groupOf(apiVersion), metadata?.namespace, metadata?.name].filter(Boolean).join('.'), '_'),
];

/**
 * Names for files that hold one object each: `DaemonSet.alloy`. Objects of one kind and name get their namespace (`Role.shop.alloy`), and
 * where that isn't enough, the API group (`Ingress.networking.k8s.io.shop.alloy`): one of them never replaces another. Capitals don't tell
 * names apart: on macOS and Windows they are the same file. The same object twice has the same name twice.
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

/** What makes an object the same object to Kubernetes. */
export function identityOf({ apiVersion, kind, metadata }: Manifest): string {
  return JSON.stringify([groupOf(apiVersion), kind, metadata?.namespace, metadata?.name]);
}

function groupOf(apiVersion = ''): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

function legal(name: string, instead: string): string {
  return name.replace(/[^0-9a-zA-Z-_.]/g, instead);
}
