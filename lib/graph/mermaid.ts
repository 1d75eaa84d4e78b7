import { FLOW_NAMES, LIGHT } from './palette';
import type { Picture, PictureCluster, PictureEdge, PictureNode } from './picture';

/** Shapes by kind of node: what stands before and behind the text. */
const SHAPES: Readonly<Record<PictureNode['kind'], readonly [string, string]>> = {
  component: ['["', '"]'],
  module: ['[["', '"]]'],
  group: ['[["', '"]]'],
  port: ['(["', '"])'],
  object: ['(["', '"])'],
  files: ['[("', '")]'],
  variable: ['(["', '"])'],
  address: ['(["', '"])'],
};

/** The picture as a Mermaid flowchart, which GitHub, GitLab and many editors draw in Markdown. */
export function renderMermaid(picture: Picture): string {
  const names = new Map(picture.nodes.map(({ id }, at) => [id, `n${at}`]));
  const lines = ['flowchart LR', ...inCluster(picture, undefined, names, '  ')];
  picture.edges.forEach((edge, at) => {
    lines.push(
      `  ${edgeText(edge, names)}`,
      `  linkStyle ${at} stroke:${LIGHT.flows[edge.flows[0]!]},stroke-width:2px`,
    );
  });
  for (const { id, rows } of picture.nodes) {
    const link = rows.find((row) => row.link !== undefined)?.link;
    if (link !== undefined) lines.push(`  click ${names.get(id)} href "${quoted(link)}"`);
  }
  for (const [change, color] of Object.entries(LIGHT.changes)) {
    const changed = picture.nodes.filter((node) => node.change === change).map(({ id }) => names.get(id));
    if (changed.length > 0) {
      lines.push(`  classDef ${change} stroke:${color},stroke-width:3px`, `  class ${changed.join(',')} ${change}`);
    }
  }
  const around = picture.nodes.filter(({ components }) => components === 0);
  if (around.length > 0) {
    lines.push(
      '  classDef around stroke-dasharray:4 3',
      `  class ${around.map(({ id }) => names.get(id)).join(',')} around`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function inCluster(
  picture: Picture,
  cluster: string | undefined,
  names: ReadonlyMap<string, string>,
  indent: string,
): readonly string[] {
  const { nodes, clusters } = picture;
  const inner = clusters.filter(({ parent }) => parent === cluster);
  return [
    ...nodes.filter((node) => node.cluster === cluster).map((node) => indent + nodeText(node, names)),
    ...inner.flatMap((one) => [
      `${indent}subgraph ${clusterName(one, clusters)}["${quoted(one.title)}"]`,
      ...inCluster(picture, one.id, names, `${indent}  `),
      `${indent}end`,
    ]),
  ];
}

function clusterName(cluster: PictureCluster, clusters: readonly PictureCluster[]): string {
  return `c${clusters.indexOf(cluster)}`;
}

function nodeText({ id, kind, rows }: PictureNode, names: ReadonlyMap<string, string>): string {
  const [open, close] = SHAPES[kind];
  const text = rows
    .flatMap(({ name, label }) => (label === undefined ? [quoted(name)] : [quoted(name), `<b>${quoted(label)}</b>`]))
    .join('<br>');
  return `${names.get(id)}${open}${text}${close}`;
}

function edgeText({ from, to, flows, change }: PictureEdge, names: ReadonlyMap<string, string>): string {
  const isTelemetry = flows.some((flow) => flow !== 'targets' && flow !== 'value');
  const words = flows.map((flow) => FLOW_NAMES[flow]).join(', ');
  const text = change === undefined ? words : `${words} (${change})`;
  return `${names.get(from)} ${isTelemetry && change !== 'removed' ? '-->' : '-.->'}|"${text}"| ${names.get(to)}`;
}

/** Mermaid writes characters that mean something to it, or to HTML, by their numbers. */
function quoted(text: string): string {
  return text.replace(/["#&;<>`\\]|[^\x20-\u{10ffff}]/gu, (character) => `#${character.codePointAt(0)};`);
}
