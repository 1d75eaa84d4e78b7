import type { Manifest } from '../harness/workload';

/** What manifests give the pods of Alloy and take for them, one line each: mounts, variables, ports, rights, and what the pod may do on its node. */
export function derived(manifests: readonly Manifest[]): ReadonlySet<string> {
  const lines = manifests.flatMap((manifest) => {
    if (manifest.kind === 'Role' || manifest.kind === 'ClusterRole') return rightsOf(manifest);
    if (manifest.kind === 'Service') return portsOf(manifest);
    return manifest['spec']?.template === undefined ? [] : podOf(manifest['spec'].template.spec);
  });
  return new Set(lines);
}

/** Whether a line of `derived` is about a right. */
export function isRight(line: string): boolean {
  return line.startsWith('may ');
}

function rightsOf({ kind, metadata, rules }: Manifest): string[] {
  const where = kind === 'Role' ? ` in ${metadata.namespace}` : '';
  return rules.flatMap(({ apiGroups = [''], resources = [], resourceNames = [], verbs }: Rule) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((resource) => {
        const name = group === '' ? resource : `${group}/${resource}`;
        const named = resourceNames.length === 0 ? [name] : resourceNames.map((each) => `${name}/${each}`);
        return named.map((each) => `may ${verbs.toSorted().join(', ')} ${each}${where}`);
      }),
    ),
  );
}

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

function portsOf({ spec }: Manifest): string[] {
  return spec.ports.map(
    ({ port, protocol = 'TCP' }: { port: number; protocol?: string }) => `port ${port}/${protocol}`,
  );
}

function podOf(pod: Manifest['spec']): string[] {
  const [container] = pod.containers;
  const security = { ...pod.securityContext, ...container.securityContext };
  return [
    ...(pod.volumes ?? []).flatMap(({ hostPath }: Manifest) => (hostPath ? [`mounts ${hostPath.path}`] : [])),
    ...(container.env ?? []).flatMap(({ name, valueFrom }: Manifest) =>
      valueFrom?.fieldRef ? [`env ${name} = ${valueFrom.fieldRef.fieldPath}`] : [],
    ),
    ...(pod.hostPID ? ['host processes'] : []),
    ...(security.capabilities?.add ?? []).map((name: string) => `capability ${name}`),
    ...(security.runAsUser === undefined ? [] : [`user ${security.runAsUser}`]),
  ];
}
