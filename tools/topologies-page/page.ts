import type { Topology, TopologyGroup } from '../../test/topologies';

/** `docs/topologies.md`. */
export function topologiesPage(groups: readonly TopologyGroup[]): string {
  const count = groups.flatMap(({ topologies }) => topologies).length;
  return `# Topologies

<!-- Written by npm run topologies-page from test/topologies. Do not edit. -->

What the k8s-monitoring chart can be made into, and what that is here, as an [\`AlloyStack\`](stack.md) or beside one. Each of the ${count} rows is a small stack in
[test/topologies](../test/topologies), which is synthesized in a test that compares its objects, all of its rights and its Pod Security level, and applied to a real
control plane in a namespace of that level.

"Level" is the Pod Security level of the namespace, "rights" is all that the row may do at the API server: \`pods\` are those of the whole cluster, \`shop/pods\` those
of a namespace. No row may change anything there.

${groups.map(({ title, topologies }) => `## ${title}\n\n${table(topologies)}`).join('\n\n')}

## What isn't here

Kepler, OpenCost, the exporter for Windows, the tail of manifests and the injector of SDKs aren't made here; where they run, \`EnergyMetrics\`, \`CostMetrics\`,
\`WindowsExporterMetrics\` and \`KubernetesManifests\` collect what they give. There is no operator: a workload is a DaemonSet, StatefulSet or Deployment.
`;
}

function table(topologies: readonly Topology[]): string {
  return ['| In the chart | Here | Level | Rights |', '| --- | --- | --- | --- |', ...topologies.map(row)].join('\n');
}

function row({ chart, here, level, rights }: Topology): string {
  const listed = rights.length === 0 ? 'none' : rights.map((right) => `\`${right}\``).join(', ');
  return `| ${chart} | ${here.replaceAll('|', '\\|')} | \`${level}\` | ${listed} |`;
}
