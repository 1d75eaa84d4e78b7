import type { graphlib, layout as layoutFunction } from '@dagrejs/dagre' with { 'resolution-mode': 'import' };
import { compareBytes } from '../syntax';
import { linesOf, type TextLine } from './node-text';
import type { Picture, PictureCluster, PictureEdge, PictureNode } from './picture';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode extends Box {
  readonly node: PictureNode;
  readonly lines: readonly TextLine[];
}

export interface PlacedEdge {
  readonly edge: PictureEdge;
  /** Where it goes, from left to right where it can; it's horizontal in each of them. */
  readonly points: readonly Point[];
}

export interface PlacedCluster extends Box {
  readonly cluster: PictureCluster;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** Those around others first. */
  readonly clusters: readonly PlacedCluster[];
}

/** Of the font that lines are drawn in: all of its characters are that wide, for its size. */
export const CHARACTER = 0.61;
export const SIZE = { strong: 13, normal: 11, line: 17, padding: 9, gap: 7, stripe: 5, title: 12 } as const;
/** Between the lines of the flows of an edge. */
export const LANE = 4;
const MARGIN = 24;
/** Between a frame and the edge of the picture. */
const EDGE = 6;
/** Between a cluster and what is in it; above, its title. */
const FRAME = { side: 13, top: 27 };

/** What the library makes a layout of. */
interface Library {
  readonly layout: typeof layoutFunction;
  readonly graphlib: typeof graphlib;
}

/** Places the nodes of a picture in columns from left to right, as data flows. */
export function layoutOf(picture: Picture): Layout {
  // A synth doesn't need it.
  const { layout, graphlib } = require('@dagrejs/dagre') as Library;
  const graph = new graphlib.Graph({ compound: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 22, edgesep: 12, ranksep: 44, marginx: MARGIN, marginy: MARGIN });
  const shown = clustersToDraw(picture);
  for (const { id } of shown) graph.setNode(clusterKey(id), {});
  for (const { id, parent } of shown) {
    if (parent !== undefined && graph.hasNode(clusterKey(parent))) graph.setParent(clusterKey(id), clusterKey(parent));
  }
  const lines = new Map(picture.nodes.map((node) => [node.id, linesOf(node)]));
  for (const node of picture.nodes) {
    graph.setNode(node.id, sizeOf(lines.get(node.id)!));
    if (node.cluster !== undefined && graph.hasNode(clusterKey(node.cluster))) {
      graph.setParent(node.id, clusterKey(node.cluster));
    }
  }
  for (const { from, to, flows } of picture.edges) {
    graph.setEdge(from, to, { weight: flows.includes('value') ? 1 : 2 });
  }
  layout(graph);
  const nodes = picture.nodes.map((node) => ({
    ...boxOf(graph.node(node.id)),
    node,
    lines: lines.get(node.id)!,
  }));
  const routes = picture.edges.map((edge) => ({ edge, points: graph.edge(edge.from, edge.to).points ?? [] }));
  const { width = 0, height = 0 } = graph.graph();
  return withRoom({
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes,
    edges: routed(routes, nodes),
    clusters: framed(shown, nodes),
  });
}

/** The layout with room for its frames, which reach beyond what the library knows of where they lie in each other. */
function withRoom(layout: Layout): Layout {
  const { clusters, nodes, edges } = layout;
  const x = Math.max(0, ...clusters.map((frame) => EDGE - (frame.x - frame.width / 2)));
  const y = Math.max(0, ...clusters.map((frame) => EDGE - (frame.y - frame.height / 2)));
  const moved = <P extends Point>(place: P): P => ({ ...place, x: place.x + x, y: place.y + y });
  return {
    width: Math.ceil(Math.max(layout.width, ...clusters.map((frame) => frame.x + frame.width / 2 + EDGE)) + x),
    height: Math.ceil(Math.max(layout.height, ...clusters.map((frame) => frame.y + frame.height / 2 + EDGE)) + y),
    nodes: nodes.map(moved),
    edges: edges.map(({ edge, points }) => ({ edge, points: points.map(moved) })),
    clusters: clusters.map(moved),
  };
}

/** Frames around what is in clusters, with room for the title. Inner ones first. */
function framed(clusters: readonly PictureCluster[], nodes: readonly PlacedNode[]): readonly PlacedCluster[] {
  const frames = new Map<string, PlacedCluster>();
  for (const cluster of [...clusters].reverse()) {
    const inside: readonly Box[] = [
      ...nodes.filter(({ node }) => node.cluster === cluster.id),
      ...[...frames.values()].filter((frame) => frame.cluster.parent === cluster.id),
    ];
    const left = Math.min(...inside.map(({ x, width }) => x - width / 2)) - FRAME.side;
    const right = Math.max(...inside.map(({ x, width }) => x + width / 2)) + FRAME.side;
    const top = Math.min(...inside.map(({ y, height }) => y - height / 2)) - FRAME.top;
    const bottom = Math.max(...inside.map(({ y, height }) => y + height / 2)) + FRAME.side;
    const [width, height] = [right - left, bottom - top];
    frames.set(cluster.id, { cluster, x: left + width / 2, y: top + height / 2, width, height });
  }
  return [...frames.values()].reverse();
}

/** A name that no node has. */
function clusterKey(id: string): string {
  return `cluster ${id}`;
}

/** A frame around a single component says nothing that the component doesn't. */
function clustersToDraw({ nodes, clusters }: Picture): readonly PictureCluster[] {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const sizes = new Map<string, number>();
  for (const { cluster, components } of nodes) {
    for (let at = byId.get(cluster ?? ''); at !== undefined; at = byId.get(at.parent ?? '')) {
      sizes.set(at.id, (sizes.get(at.id) ?? 0) + components);
    }
  }
  const depth = ({ parent }: PictureCluster): number => {
    const above = byId.get(parent ?? '');
    return above === undefined ? 0 : depth(above) + 1;
  };
  return clusters
    .filter(({ id, kind }) => (sizes.get(id) ?? 0) > (kind === 'module' ? 0 : 1))
    .sort((a, b) => depth(a) - depth(b) || compareBytes(a.id, b.id));
}

function sizeOf(lines: readonly TextLine[]): { width: number; height: number } {
  const widths = lines.map(({ text, isStrong }) => text.length * CHARACTER * (isStrong ? SIZE.strong : SIZE.normal));
  return {
    width: Math.ceil(Math.max(...widths, 40) + SIZE.stripe + 2 * SIZE.padding + 4),
    height: lines.length * SIZE.line + gapsBefore(lines, lines.length) + 2 * SIZE.padding,
  };
}

/** How much of the height above a line is between rows. */
export function gapsBefore(lines: readonly TextLine[], at: number): number {
  return lines.slice(1, at + 1).filter(({ startsRow }) => startsRow).length * SIZE.gap;
}

function boxOf({ x, y, width, height }: Partial<Box>): Box {
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}

interface Route {
  readonly edge: PictureEdge;
  readonly points: readonly Point[];
}

/**
 * Lets edges leave nodes on their right side and come in on their left, side by side in the order in which they come, and straight through
 * the columns in between.
 */
function routed(routes: readonly Route[], nodes: readonly PlacedNode[]): readonly PlacedEdge[] {
  const boxes = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const columns = columnsOf(nodes);
  const starts = sidesOf(routes, boxes, 'from');
  const ends = sidesOf(routes, boxes, 'to');
  return routes.map((route) => {
    const { edge, points } = route;
    const through = points.slice(1, -1).flatMap(({ x, y }) => {
      const column = columns.find((one) => Math.abs(one.x - x) < 1);
      if (column === undefined) return [];
      const [left, right] = [column.x - column.width / 2, column.x + column.width / 2];
      return boxes.get(edge.from)!.x < boxes.get(edge.to)!.x
        ? [point(left, y), point(right, y)]
        : [point(right, y), point(left, y)];
    });
    return { edge, points: [starts.get(route)!, ...through, ends.get(route)!] };
  });
}

function point(x: number, y: number): Point {
  return { x, y };
}

function columnsOf(nodes: readonly PlacedNode[]): readonly { readonly x: number; readonly width: number }[] {
  const widths = new Map<number, number>();
  for (const { x, width } of nodes) widths.set(x, Math.max(widths.get(x) ?? 0, width));
  return [...widths].map(([x, width]) => ({ x, width }));
}

/** Where edges meet the side of a node that they start or end at. */
function sidesOf(
  routes: readonly Route[],
  boxes: ReadonlyMap<string, PlacedNode>,
  side: 'from' | 'to',
): ReadonlyMap<Route, Point> {
  const places = new Map<Route, Point>();
  const byNode = new Map<string, Route[]>();
  for (const route of routes) byNode.set(route.edge[side], [...(byNode.get(route.edge[side]) ?? []), route]);
  for (const [id, meeting] of byNode) {
    const { x, y, width, height } = boxes.get(id)!;
    const heightOf = (route: Route) => (side === 'from' ? route.points[1] : route.points.at(-2))?.y ?? y;
    const inOrder = [...meeting].sort((a, b) => heightOf(a) - heightOf(b));
    const lanes = inOrder.reduce((sum, { edge }) => sum + edge.flows.length + 1, -1);
    const step = Math.min(LANE, (height - 2 * SIZE.padding) / Math.max(lanes, 1));
    let lane = -lanes / 2;
    for (const route of inOrder) {
      const middle = lane + route.edge.flows.length / 2;
      places.set(route, point(side === 'from' ? x + width / 2 : x - width / 2, y + middle * step));
      lane += route.edge.flows.length + 1;
    }
  }
  return places;
}
