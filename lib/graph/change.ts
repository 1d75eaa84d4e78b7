import type { Model } from '../analysis';
import { print } from '../syntax';
import { type Picture, type PictureCluster, type PictureEdge, type PictureNode, withoutEmptyClusters } from './picture';
import { type PictureOptions, pictureOf } from './picture-of';

/** What became of a node or an edge. */
export type Change = NonNullable<PictureNode['change']>;

/** What stands before the name of a node, for color alone isn't seen by all. */
export const SIGNS: Readonly<Record<Change, string>> = { added: '+', removed: '\u2212', changed: '\u00b1' };

/** One side of a change. */
export interface ChangeSide extends PictureOptions {
  readonly model: Model;
}

/**
 * The picture of a change: what is new, gone or different, with what it is connected with. Layout and comments of a configuration are no
 * change. Empty if nothing differs.
 */
export function changePictureOf(old: ChangeSide, next: ChangeSide): Picture {
  const [before, after] = [pictureOf(old.model, old), pictureOf(next.model, next)];
  const [textsBefore, textsAfter] = [textsOf(old.model), textsOf(next.model)];
  const clusters = mergedClusters(before, after);
  const gone = goneNodes(before, after).map((node) => clusters.moved(node));
  const nodes = [...after.nodes, ...gone].map((node) => {
    const change = changeOf(node.id, before, after, textsBefore.get(node.id) !== textsAfter.get(node.id));
    return change === undefined ? node : marked(node, change);
  });
  return aroundChanges({ nodes, edges: mergedEdges(before, after), clusters: clusters.all });
}

function changeOf(id: string, before: Picture, after: Picture, hasOtherText: boolean): Change | undefined {
  const has = ({ nodes }: Picture) => nodes.some((node) => node.id === id);
  if (!has(before)) return 'added';
  if (!has(after)) return 'removed';
  return hasOtherText ? 'changed' : undefined;
}

function marked(node: PictureNode, change: Change): PictureNode {
  const [first, ...others] = node.rows as [PictureNode['rows'][number], ...PictureNode['rows']];
  return { ...node, change, rows: [{ ...first, name: `${SIGNS[change]} ${first.name}` }, ...others] };
}

/** What components are like, by their identifiers. */
function textsOf({ instances }: Model): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { id, block } of [...instances.nodes, ...instances.outOfSight]) {
    texts.set(id, `${texts.get(id) ?? ''}${print([block])}`);
  }
  return texts;
}

function goneNodes(before: Picture, after: Picture): readonly PictureNode[] {
  const left = new Set(after.nodes.map(({ id }) => id));
  return before.nodes.filter(({ id }) => !left.has(id));
}

function mergedEdges(before: Picture, after: Picture): readonly PictureEdge[] {
  const key = ({ from, to }: PictureEdge) => JSON.stringify([from, to]);
  const old = new Map(before.edges.map((edge) => [key(edge), edge]));
  const left = new Set(after.edges.map(key));
  const kept = after.edges.map((edge): PictureEdge => {
    const earlier = old.get(key(edge));
    if (earlier === undefined) return { ...edge, change: 'added' };
    return earlier.flows.join() === edge.flows.join() ? edge : { ...edge, change: 'changed' };
  });
  const gone = before.edges
    .filter((edge) => !left.has(key(edge)))
    .map((edge): PictureEdge => ({ ...edge, change: 'removed' }));
  return [...kept, ...gone];
}

/** The clusters of both: sections are the same if their titles are, wherever they stand. */
function mergedClusters(before: Picture, after: Picture) {
  const known = new Map(after.clusters.map((cluster) => [identityOf(cluster), cluster.id]));
  const names = new Map(
    before.clusters.map((cluster) => [cluster.id, known.get(identityOf(cluster)) ?? `old ${cluster.id}`]),
  );
  const withParent = (cluster: PictureCluster): PictureCluster => {
    const { parent, ...rest } = cluster;
    return { ...rest, id: names.get(cluster.id)!, ...(parent === undefined ? {} : { parent: names.get(parent)! }) };
  };
  const gone = before.clusters.filter((cluster) => !known.has(identityOf(cluster))).map(withParent);
  return {
    all: [...after.clusters, ...gone],
    moved: ({ cluster, ...node }: PictureNode): PictureNode =>
      cluster === undefined ? node : { ...node, cluster: names.get(cluster)! },
  };
}

function identityOf({ id, kind, title }: PictureCluster): string {
  return kind === 'section' ? `section ${title}` : id;
}

/** Nodes that differ or have an edge that does, and their neighbors. */
function aroundChanges({ nodes, edges, clusters }: Picture): Picture {
  const changed = new Set([
    ...nodes.filter(({ change }) => change !== undefined).map(({ id }) => id),
    ...edges.filter(({ change }) => change !== undefined).flatMap(({ from, to }) => [from, to]),
  ]);
  const shown = edges.filter(({ from, to }) => changed.has(from) || changed.has(to));
  const kept = new Set([...changed, ...shown.flatMap(({ from, to }) => [from, to])]);
  return withoutEmptyClusters({ nodes: nodes.filter(({ id }) => kept.has(id)), edges: shown, clusters });
}
