import { compareBytes } from '../syntax';
import {
  clustersAround,
  Edges,
  ordered,
  type Picture,
  type PictureCluster,
  type PictureNode,
  type PictureRow,
  withoutEmptyClusters,
} from './picture';

/** `auto` folds what doesn't fit otherwise; `chains`, what stands in a row; `all`, every section and module; `none`, nothing. */
export type Folding = (typeof FOLDINGS)[number];

export const FOLDINGS = ['auto', 'chains', 'all', 'none'] as const;

/** With more components than this, a picture is a carpet. */
const MOST_NODES = 36;
/** Likewise with what is around them. */
const MOST_BOXES = 32;
/** One with more columns is wider than a page. */
const MOST_COLUMNS = 7;
/** So many of those that are alike are named. */
const MOST_NAMES = 4;

/**
 * Puts components together, so that a picture can be looked at as a whole. What `auto` does, one after the other until it's enough: modules
 * become one node each; components that differ in nothing but their label, in what feeds them and where they send, become one, and so does
 * what components read that differs in its namespace alone; sections, the largest first; chains in which each gives to the next alone, also where the picture is too wide.
 */
export function foldPicture(picture: Picture, folding: Folding = 'auto'): Picture {
  if (folding === 'none') return picture;
  if (folding === 'chains') return foldChains(picture);
  if (folding === 'all') return foldClusters(foldClusters(picture, 'module'), 'section');
  let folded = withoutSmallSections(picture);
  if (isTooLarge(folded)) folded = foldClusters(folded, 'module');
  if (isTooLarge(folded)) folded = foldAlike(folded);
  if (isTooLarge(folded)) folded = foldAround(folded);
  if (isTooLarge(folded)) folded = foldLargestSections(folded);
  if (isTooLarge(folded) || isTooLong(folded)) folded = foldChains(folded);
  return folded;
}

function isTooLarge({ nodes }: Picture): boolean {
  return nodes.length > MOST_BOXES || nodes.filter(({ components }) => components > 0).length > MOST_NODES;
}

function isTooLong({ nodes, edges }: Picture): boolean {
  const behind = grouped(edges, ({ from }) => from);
  const lengths = new Map<string, number>();
  const lengthFrom = (id: string): number => {
    const known = lengths.get(id);
    if (known !== undefined) return known;
    // What leads back to itself isn't counted twice.
    lengths.set(id, 1);
    const length = 1 + Math.max(0, ...(behind.get(id) ?? []).map(({ to }) => lengthFrom(to)));
    lengths.set(id, length);
    return length;
  };
  return nodes.some(({ id }) => lengthFrom(id) > MOST_COLUMNS);
}

/** Sections with a single component aren't drawn: they keep nothing apart. */
function withoutSmallSections(picture: Picture): Picture {
  const isSmall = (cluster: PictureCluster) => cluster.kind === 'section' && membersOf(picture, cluster).length < 2;
  const small = new Set(picture.clusters.filter(isSmall).map(({ id }) => id));
  const around = (id: string | undefined) => clustersAround(picture, id).find((cluster) => !small.has(cluster.id))?.id;
  const { nodes, edges, clusters } = picture;
  return {
    nodes: nodes.map(({ cluster, ...node }) => {
      const left = around(cluster);
      return left === undefined ? node : { ...node, cluster: left };
    }),
    edges,
    clusters: clusters.filter(({ id }) => !small.has(id)),
  };
}

/** Each cluster of a kind that isn't in another one of the kind. */
function foldClusters(picture: Picture, kind: PictureCluster['kind']): Picture {
  const outermost = picture.clusters.filter(
    (cluster) => cluster.kind === kind && !clustersAround(picture, cluster.parent).some((above) => above.kind === kind),
  );
  return outermost.reduce(foldCluster, picture);
}

function foldLargestSections(picture: Picture): Picture {
  const size = (cluster: PictureCluster) => membersOf(picture, cluster).length;
  const sections = picture.clusters
    .filter(({ kind }) => kind === 'section')
    .sort((a, b) => size(b) - size(a) || compareBytes(a.id, b.id));
  let folded = picture;
  for (const section of sections) {
    if (!isTooLarge(folded)) break;
    folded = foldCluster(folded, section);
  }
  return folded;
}

/** A cluster with one component is no smaller as a group. */
function foldCluster(picture: Picture, cluster: PictureCluster): Picture {
  const members = membersOf(picture, cluster);
  if (members.length < 2) return picture;
  const group: PictureNode = {
    id: cluster.id,
    kind: 'group',
    rows: [{ name: cluster.title }, { name: countText(members) }],
    components: members.reduce((sum, { components }) => sum + components, 0),
    flows: ordered(members.flatMap(({ flows }) => flows)),
    ...(cluster.parent === undefined ? {} : { cluster: cluster.parent }),
  };
  return contract(picture, [{ members, group }]);
}

function membersOf(picture: Picture, { id }: PictureCluster): readonly PictureNode[] {
  return picture.nodes.filter(({ cluster }) => clustersAround(picture, cluster).some((above) => above.id === id));
}

/** Components that are the same but for their label. */
function foldAlike(picture: Picture): Picture {
  const classes = alikeClasses(picture);
  const alike = [...grouped(picture.nodes, ({ id }) => classes.get(id)!).values()].filter(({ length }) => length > 1);
  return contract(
    picture,
    alike.map((members) => ({ members, group: stackOf(members, 'alike') })),
  );
}

/** What components read: where it differs in its namespace alone, it becomes one, whoever reads it. */
function foldAround(picture: Picture): Picture {
  const destinations = new Set(picture.edges.map(({ to }) => to));
  const sources = picture.nodes.filter(({ id, components }) => components === 0 && !destinations.has(id));
  const alike = [...grouped(sources, lookAround).values()].filter(({ length }) => length > 1);
  return contract(
    picture,
    alike.map((members) => ({ members, group: stackOf(members, 'alike') })),
  );
}

/** What of something around the components is the same in each namespace. */
function lookAround({ kind, rows }: PictureNode): string {
  return JSON.stringify([kind, rows[0]?.name, kind === 'object' && rows[0]?.label]);
}

/**
 * A class for each node: nodes of one class are of the same kind and name, and their neighbours are of the same classes. It starts with
 * everything that looks the same and divides until nothing changes; what stands alone in its class is what it is.
 */
function alikeClasses({ nodes, edges }: Picture): ReadonlyMap<string, string> {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const around = (classes: ReadonlyMap<string, string>) => {
    for (const list of neighbours.values()) list.length = 0;
    for (const { from, to, flows } of edges) {
      neighbours.get(from)?.push(`> ${classes.get(to)} ${flows.join(' ')}`);
      neighbours.get(to)?.push(`< ${classes.get(from)} ${flows.join(' ')}`);
    }
  };
  // Where telemetry goes is what a picture is for.
  const destinations = new Set(edges.map(({ to }) => to));
  const look = (node: PictureNode) => {
    const { id, kind, rows, cluster, components } = node;
    if (components > 0) return JSON.stringify([kind, rows.map(({ name }) => name), cluster]);
    return destinations.has(id) ? id : lookAround(node);
  };
  let classes = numbered(nodes.map((node) => [node.id, look(node)]));
  for (let size = 0; size !== new Set(classes.values()).size; ) {
    size = new Set(classes.values()).size;
    around(classes);
    const own = classes;
    classes = numbered(
      nodes.map(({ id }) => [id, JSON.stringify([own.get(id), [...new Set(neighbours.get(id))].sort(compareBytes)])]),
    );
  }
  return classes;
}

/** Short names for keys, so that those made of them stay short. */
function numbered(keys: readonly (readonly [id: string, key: string])[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  return new Map(
    keys.map(([id, key]) => {
      const number = numbers.get(key) ?? String(numbers.size);
      numbers.set(key, number);
      return [id, number];
    }),
  );
}

/** Chains of nodes in one cluster, in which each gives to the next alone, and it takes from no other. */
function foldChains(picture: Picture): Picture {
  const isInside = new Map(picture.nodes.map((node) => [node.id, node.components > 0]));
  const inner = picture.edges.filter(({ from, to }) => isInside.get(from) && isInside.get(to));
  const behind = grouped(inner, ({ from }) => from);
  const before = grouped(inner, ({ to }) => to);
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  const nextOf = (node: PictureNode) => {
    const next = byId.get(behind.get(node.id)?.[0]?.to ?? '');
    const isOnly = behind.get(node.id)?.length === 1 && before.get(next?.id ?? '')?.length === 1;
    return isOnly && next?.cluster === node.cluster ? next : undefined;
  };
  const follows = new Set(picture.nodes.flatMap((node) => nextOf(node)?.id ?? []));
  const chains = picture.nodes
    .filter(({ id, components }) => components > 0 && !follows.has(id))
    .map((first) => {
      const chain = [first];
      for (let next = nextOf(first); next && !chain.includes(next); next = nextOf(next)) chain.push(next);
      return chain;
    })
    .filter(({ length }) => length > 1);
  return contract(
    picture,
    chains.map((members) => ({ members, group: stackOf(members, 'chain') })),
  );
}

function stackOf(members: readonly PictureNode[], how: 'alike' | 'chain'): PictureNode {
  const [first] = members as [PictureNode, ...PictureNode[]];
  const components = members.reduce((sum, node) => sum + node.components, 0);
  const rows = how === 'chain' ? members.flatMap((node) => node.rows) : alikeRows(members);
  return {
    ...first,
    id: `${how} ${first.id}`,
    kind: first.components > 0 ? 'group' : first.kind,
    rows,
    components,
    flows: ordered(members.flatMap(({ flows }) => flows)),
  };
}

/** What all have in common, how many there are, and what tells them apart. */
function alikeRows(members: readonly PictureNode[]): readonly PictureRow[] {
  const [first] = members as [PictureNode, ...PictureNode[]];
  const row = first.rows[0]!;
  const haveOneLabel = members.every(({ rows }) => rows[0]?.label === row.label);
  const names = members.flatMap(({ rows }) => (haveOneLabel ? rows[1]?.name : rows[0]?.label) ?? []);
  const shown = names.slice(0, MOST_NAMES - 1);
  const more = names.length - shown.length;
  const text = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
  const times = `\u00d7 ${members.length}`;
  return haveOneLabel ? [row, { name: `${times} ${text}`.trim() }] : [{ ...row, label: times }, { name: text }];
}

function countText(members: readonly PictureNode[]): string {
  const count = members.reduce((sum, { components }) => sum + components, 0);
  return `${count} components`;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

interface Contraction {
  readonly members: readonly PictureNode[];
  readonly group: PictureNode;
}

/** Puts nodes together; the group stands where its first one was. Clusters with nothing in them go. */
function contract({ nodes, edges, clusters }: Picture, contractions: readonly Contraction[]): Picture {
  const groups = new Map(contractions.flatMap(({ members, group }) => members.map(({ id }) => [id, group] as const)));
  const left = new Map<string, PictureNode>();
  for (const node of nodes) {
    const shown = groups.get(node.id) ?? node;
    left.set(shown.id, shown);
  }
  for (const { members, group } of contractions) {
    left.set(group.id, { ...group, members: members.flatMap((member) => member.members ?? [member.id]) });
  }
  const between = new Edges();
  for (const { from, to, flows } of edges) {
    between.add(groups.get(from)?.id ?? from, groups.get(to)?.id ?? to, flows);
  }
  return withoutEmptyClusters({ nodes: [...left.values()], edges: between.all, clusters });
}
