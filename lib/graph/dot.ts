import { nameOfNode } from './node-text';
import { FLOW_NAMES, LIGHT } from './palette';
import type { Picture, PictureEdge, PictureNode } from './picture';

/** The picture in the language of Graphviz, without positions. */
export function renderDot(picture: Picture, { title }: { readonly title: string }): string {
  const lines = [
    'digraph {',
    `  label=${quoted(title)}; labelloc=t; rankdir=LR; fontname=monospace`,
    `  node [shape=box, style="rounded,filled", fillcolor="${LIGHT.node}", color="${LIGHT.nodeBorder}", fontname=monospace, fontsize=11]`,
    '  edge [fontname=monospace, fontsize=9]',
    ...inCluster(picture, undefined, '  '),
    ...picture.edges.map((edge) => `  ${edgeText(edge)}`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function inCluster(picture: Picture, cluster: string | undefined, indent: string): readonly string[] {
  return [
    ...picture.nodes.filter((node) => node.cluster === cluster).map((node) => indent + nodeText(node)),
    ...picture.clusters
      .filter(({ parent }) => parent === cluster)
      .flatMap(({ id, title }) => [
        `${indent}subgraph ${quoted(`cluster ${id}`)} {`,
        `${indent}  label=${quoted(title)}; style=rounded; color="${LIGHT.clusterBorder}"; fontname=monospace`,
        ...inCluster(picture, id, `${indent}  `),
        `${indent}}`,
      ]),
  ];
}

function nodeText(node: PictureNode): string {
  const label = node.rows.flatMap((row) => (row.label === undefined ? [row.name] : [row.name, row.label])).join('\n');
  const link = node.rows.find((row) => row.link !== undefined)?.link;
  const attributes = [
    `label=${quoted(label)}`,
    `tooltip=${quoted(nameOfNode(node))}`,
    ...(link === undefined ? [] : [`URL=${quoted(link)}`]),
    ...(node.components === 0 ? ['style="rounded,dashed,filled"', `fillcolor="${LIGHT.around}"`] : []),
    ...(node.change === undefined ? [] : [`color="${LIGHT.changes[node.change]}"`, 'penwidth=2.5']),
    ...(node.kind === 'group' || node.kind === 'module' ? ['peripheries=2'] : []),
  ];
  return `${quoted(node.id)} [${attributes.join(', ')}]`;
}

function edgeText({ from, to, flows, change }: PictureEdge): string {
  const colors = flows.map((flow) => LIGHT.flows[flow]).join(':');
  const isTelemetry = flows.some((flow) => flow !== 'targets' && flow !== 'value');
  const attributes = [
    `color="${colors}"`,
    `tooltip=${quoted(flows.map((flow) => FLOW_NAMES[flow]).join(', '))}`,
    ...(change === undefined ? [] : [`label=${quoted(change)}`]),
    ...(isTelemetry ? [] : ['style=dashed']),
  ];
  return `${quoted(from)} -> ${quoted(to)} [${attributes.join(', ')}]`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
