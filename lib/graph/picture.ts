import type { Signal } from '../values';

/** What flows along an edge: telemetry, the targets of a discovery, or another value. */
export type Flow = Signal | 'targets' | 'value';

/** All of them, in the order in which they are drawn. */
export const FLOWS: readonly Flow[] = ['metrics', 'logs', 'traces', 'profiles', 'targets', 'value'];

/** A line of text in a node. */
export interface PictureRow {
  /** `prometheus.scrape` */
  readonly name: string;
  /** `kubernetes_pods` */
  readonly label?: string;
  /** Page with the documentation. */
  readonly link?: string;
}

export interface PictureNode {
  /** Unique among nodes: that of a component is its identifier. */
  readonly id: string;
  /**
   * `group`: components put together. Around the components: `port` on which one listens, `object` of Kubernetes that one reads, `files` of the node,
   * `variable` of the environment, `address` that one sends to or reads from.
   */
  readonly kind: 'component' | 'module' | 'group' | 'port' | 'object' | 'files' | 'variable' | 'address';
  readonly rows: readonly PictureRow[];
  /** How many components it stands for. */
  readonly components: number;
  /** Of a group: the ids of what it stands for. */
  readonly members?: readonly string[];
  /** The telemetry that it takes or gives; for a discovery, `targets`. */
  readonly flows: readonly Flow[];
  /** Id of the innermost cluster around it. */
  readonly cluster?: string;
  /** In the picture of a change: what became of it. */
  readonly change?: 'added' | 'removed' | 'changed';
}

export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** In the order of `FLOWS`. */
  readonly flows: readonly Flow[];
  /** In the picture of a change: what became of it. */
  readonly change?: 'added' | 'removed' | 'changed';
}

/** A section of the configuration, an instance of a module, or a `foreach`. */
export interface PictureCluster {
  readonly id: string;
  readonly kind: 'section' | 'module';
  readonly title: string;
  /** Id of the cluster around it. */
  readonly parent?: string;
}

/** What a picture shows, whatever it is drawn with. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly clusters: readonly PictureCluster[];
}

/** Collects edges: those between the same nodes become one. */
export class Edges {
  readonly #edges = new Map<string, PictureEdge>();

  add(from: string, to: string, flows: readonly Flow[]): void {
    if (from === to || flows.length === 0) return;
    const key = JSON.stringify([from, to]);
    const before = this.#edges.get(key)?.flows ?? [];
    this.#edges.set(key, { from, to, flows: ordered([...before, ...flows]) });
  }

  get all(): readonly PictureEdge[] {
    return [...this.#edges.values()];
  }
}

/** Flows in their order, each once. */
export function ordered(flows: Iterable<Flow>): readonly Flow[] {
  const there = new Set(flows);
  return FLOWS.filter((flow) => there.has(flow));
}

/** The components of a picture alone. */
export function withoutSurroundings({ nodes, edges, clusters }: Picture): Picture {
  const inside = nodes.filter(({ components }) => components > 0);
  const ids = new Set(inside.map(({ id }) => id));
  return { nodes: inside, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)), clusters };
}

/** A picture without the clusters that have nothing in them. */
export function withoutEmptyClusters(picture: Picture): Picture {
  const used = new Set(picture.nodes.flatMap(({ cluster }) => clustersAround(picture, cluster).map(({ id }) => id)));
  return { ...picture, clusters: picture.clusters.filter(({ id }) => used.has(id)) };
}

/** The clusters around one, with itself, from the inside out. */
export function clustersAround({ clusters }: Picture, id: string | undefined): readonly PictureCluster[] {
  const found: PictureCluster[] = [];
  for (let next = id; next !== undefined; next = found.at(-1)?.parent) {
    const cluster = clusters.find((one) => one.id === next);
    if (cluster === undefined) break;
    found.push(cluster);
  }
  return found;
}
