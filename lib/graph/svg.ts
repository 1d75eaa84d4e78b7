import { type Change, SIGNS } from './change';
import {
  CHARACTER,
  gapsBefore,
  LANE,
  layoutOf,
  type PlacedCluster,
  type PlacedEdge,
  type PlacedNode,
  type Point,
  SIZE,
} from './layout';
import { nameOfNode } from './node-text';
import { DARK, FLOW_NAMES, LIGHT, type Theme } from './palette';
import { FLOWS, type Flow, type Picture, type PictureNode } from './picture';

export interface SvgOptions {
  /** What the picture is called. */
  readonly title: string;
}

const ARROW = 7;
const LEGEND = 40;
const FONT = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/** The picture as an SVG that stands by itself: in the colors of light or dark as the reader has it, light when it's printed. */
export function renderSvg(picture: Picture, { title }: SvgOptions): string {
  const layout = layoutOf(picture);
  const flows = FLOWS.filter((flow) => picture.edges.some((edge) => edge.flows.includes(flow)));
  const changes = (Object.keys(SIGNS) as Change[]).filter((change) =>
    picture.nodes.some((node) => node.change === change),
  );
  const width = Math.max(layout.width, legendWidth(flows, changes));
  const height = layout.height + (flows.length > 0 ? LEGEND : 0);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="alloy-graph" role="graphics-document" aria-label="${escaped(title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...layout.clusters.map(clusterSvg),
    ...layout.edges.map(edgeSvg),
    ...layout.nodes.map(nodeSvg),
    ...legend(flows, changes, layout.height),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function clusterSvg({ cluster, x, y, width, height }: PlacedCluster): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const room = Math.floor((width - 20) / (CHARACTER * SIZE.title));
  const title = cluster.title.length > room ? `${cluster.title.slice(0, room - 1).trimEnd()}\u2026` : cluster.title;
  return [
    `<g class="cluster ${cluster.kind}" data-id="${escaped(cluster.id)}"><title>${escaped(cluster.title)}</title>`,
    `<rect x="${number(left)}" y="${number(top)}" width="${number(width)}" height="${number(height)}" rx="10"/>`,
    `<text x="${number(left + 10)}" y="${number(top + 16)}">${escaped(title)}</text>`,
    '</g>',
  ].join('');
}

function nodeSvg({ node, lines, x, y, width, height }: PlacedNode): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const isAround = node.components === 0;
  const box = (shift: number) =>
    `<rect class="box" x="${number(left + shift)}" y="${number(top + shift)}" width="${number(width)}" height="${number(height)}" rx="${isAround ? number(Math.min(height / 2, 18)) : 6}"/>`;
  const textLeft = left + SIZE.padding + (isAround ? SIZE.padding / 2 : SIZE.stripe + 2);
  const texts = lines.map(({ text, isStrong, link }, at) => {
    const baseline = top + SIZE.padding + at * SIZE.line + gapsBefore(lines, at) + SIZE.line - 4;
    const drawn = `<text${isStrong ? ' class="strong"' : ''} x="${number(textLeft)}" y="${number(baseline)}">${escaped(text)}</text>`;
    // The whole of a node with one link is the link.
    return link === undefined || linkOf(node) !== undefined ? drawn : `<a href="${escaped(link)}">${drawn}</a>`;
  });
  const separators = lines.flatMap(({ startsRow }, at) => {
    const middle = top + SIZE.padding + at * SIZE.line + gapsBefore(lines, at) - SIZE.gap / 2;
    return startsRow && at > 0 && node.kind === 'group'
      ? `<path class="separator" d="M${number(textLeft)} ${number(middle)}H${number(left + width - SIZE.padding)}"/>`
      : [];
  });
  const name = nameOfNode(node);
  const inner = [
    `<g class="node ${node.kind}${classOf(node)}" data-id="${escaped(node.id)}"${membersOf(node)}>`,
    `<title>${escaped(name)}</title>`,
    ...(node.kind === 'group' ? [box(4)] : []),
    box(0),
    ...stripes(node, left, top, height),
    ...separators,
    // Between the words of those who hear the picture.
    texts.join(' '),
    '</g>',
  ].join('');
  const link = linkOf(node);
  return link === undefined
    ? inner
    : `<a href="${escaped(link)}" aria-label="${escaped(lines.map(({ text }) => text).join(' '))}">${inner}</a>`;
}

function classOf({ change }: { readonly change?: string }): string {
  return change === undefined ? '' : ` ${change}`;
}

/** What it stands for, for a search. */
function membersOf({ members }: PictureNode): string {
  return members === undefined ? '' : ` data-members="${escaped(members.join(' '))}"`;
}

function linkOf({ rows }: PictureNode): string | undefined {
  const links = new Set(rows.flatMap(({ link }) => link ?? []));
  return links.size === 1 ? [...links][0] : undefined;
}

/** What a component has to do with, on its left edge. */
function stripes({ flows, components }: PictureNode, left: number, top: number, height: number): readonly string[] {
  if (components === 0) return [];
  const inset = 5;
  const each = (height - 2 * inset) / Math.max(flows.length, 1);
  return flows.map(
    (flow, at) =>
      `<rect class="stripe ${flow}" x="${number(left + inset)}" y="${number(top + inset + at * each)}" width="${SIZE.stripe - 1}" height="${number(each)}"/>`,
  );
}

function edgeSvg({ edge, points }: PlacedEdge): string {
  const name = `${edge.flows.map((flow) => FLOW_NAMES[flow]).join(', ')} from ${edge.from} to ${edge.to}`;
  const lanes = edge.flows.map((flow, at) => {
    const shift = (at - (edge.flows.length - 1) / 2) * LANE;
    const moved = points.map(({ x, y }) => ({ x, y: y + shift }));
    return `<path class="line ${flow}" d="${curve(moved)}"/><path class="arrow ${flow}" d="${arrow(moved.at(-1)!)}"/>`;
  });
  return `<g class="edge${classOf(edge)}" data-from="${escaped(edge.from)}" data-to="${escaped(edge.to)}"><title>${escaped(name)}</title>${lanes.join('')}</g>`;
}

/** A curve that is horizontal in each of its points. */
function curve(points: readonly Point[]): string {
  const last = points.length - 1;
  return points
    .map(({ x, y }, at) => {
      // The tip of the arrow is drawn by itself.
      const end = at === last ? x - ARROW + 1 : x;
      if (at === 0) return `M${number(end)} ${number(y)}`;
      const before = points[at - 1]!;
      if (before.y === y) return `H${number(end)}`;
      const reach = Math.max(Math.abs(end - before.x) / 2, 24);
      return `C${number(before.x + reach)} ${number(before.y)} ${number(end - reach)} ${number(y)} ${number(end)} ${number(y)}`;
    })
    .join('');
}

function arrow({ x, y }: Point): string {
  return `M${number(x)} ${number(y)}l${-ARROW} -3v6z`;
}

function legendWidth(flows: readonly Flow[], changes: readonly Change[]): number {
  const widths = [...flows.map(legendItemWidth), ...changes.map(changeItemWidth)];
  return widths.reduce((sum, width) => sum + width, 48);
}

function legendItemWidth(flow: Flow): number {
  return 44 + FLOW_NAMES[flow].length * 7 + 16;
}

function changeItemWidth(change: Change): number {
  return (change.length + 2) * 7 + 20;
}

function legend(flows: readonly Flow[], changes: readonly Change[], top: number): readonly string[] {
  let left = 24;
  const y = top + LEGEND / 2 - 6;
  const lines = flows.map((flow) => {
    const item = `<g class="legend"><path class="line ${flow}" d="M${left} ${y}h28"/><path class="arrow ${flow}" d="M${left + 34} ${y}l${-ARROW} -3v6z"/><text x="${left + 42}" y="${y + 4}">${FLOW_NAMES[flow]}</text></g>`;
    left += legendItemWidth(flow);
    return item;
  });
  const signs = changes.map((change) => {
    const item = `<g class="legend ${change}"><text x="${left}" y="${y + 4}">${SIGNS[change]} ${change}</text></g>`;
    left += changeItemWidth(change);
    return item;
  });
  return [...lines, ...signs];
}

const STYLE = [
  `.alloy-graph{font-family:${FONT};font-size:${SIZE.normal}px}`,
  `.alloy-graph .strong{font-size:${SIZE.strong}px;font-weight:600}`,
  `.alloy-graph .cluster text{font-size:${SIZE.title}px;font-weight:600}`,
  '.alloy-graph .line{fill:none;stroke-width:2}',
  '.alloy-graph .line.targets{stroke-dasharray:2 3}',
  '.alloy-graph .line.value{stroke-width:1.5;stroke-dasharray:6 4}',
  '.alloy-graph .port .box,.alloy-graph .object .box,.alloy-graph .files .box,.alloy-graph .variable .box,.alloy-graph .address .box{stroke-dasharray:4 3}',
  '.alloy-graph .node.added .box,.alloy-graph .node.changed .box,.alloy-graph .node.removed .box{stroke-width:2.5}',
  '.alloy-graph .edge.added .line,.alloy-graph .edge.changed .line{stroke-width:3.5}',
  '.alloy-graph .removed .box,.alloy-graph .removed .line{stroke-dasharray:3 5}',
  '.alloy-graph a{text-decoration:none;cursor:pointer}',
  '.alloy-graph a:hover .box,.alloy-graph a:focus-visible .box{stroke-width:2.5}',
  themed(LIGHT),
  `@media screen and (prefers-color-scheme:dark){${themed(DARK)}}`,
].join('');

function themed({ flows, changes, ...theme }: Theme): string {
  return [
    `.alloy-graph .paper{fill:${theme.background}}`,
    `.alloy-graph text{fill:${theme.muted}}`,
    `.alloy-graph .strong{fill:${theme.text}}`,
    `.alloy-graph .box{fill:${theme.node};stroke:${theme.nodeBorder}}`,
    ...['port', 'object', 'files', 'variable', 'address'].map(
      (kind) => `.alloy-graph .${kind} .box{fill:${theme.around}}`,
    ),
    `.alloy-graph .separator{stroke:${theme.clusterBorder}}`,
    `.alloy-graph .cluster rect{fill:${theme.cluster};stroke:${theme.clusterBorder}}`,
    ...Object.entries(changes).map(
      ([change, color]) => `.alloy-graph .${change} .box{stroke:${color}}.alloy-graph .${change} text{fill:${color}}`,
    ),
    ...FLOWS.map(
      (flow) =>
        `.alloy-graph .line.${flow}{stroke:${flows[flow]}}.alloy-graph .arrow.${flow},.alloy-graph .stripe.${flow}{fill:${flows[flow]}}`,
    ),
  ].join('');
}

/** Tenths of a unit are more than anybody sees. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text as XML and HTML have it. */
export function escaped(text: string): string {
  return (
    text
      // Characters that XML can't hold, in any form.
      .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
