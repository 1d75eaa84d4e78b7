import { attributesOfInstance, type InstanceNode, type Model, type Read, Reads } from '../analysis';
import { alloyVersion, emissionAt, type TypeSchema } from '../facts';
import type { Needs } from '../needs';
import { Edges, type Flow, ordered, type Picture, type PictureCluster, type PictureEdge } from './picture';
import { sectionsOf } from './sections';
import { type SecretKey, surroundingsOf } from './surroundings';

export interface PictureOptions {
  /** What the configuration needs of Kubernetes, to be drawn around it. @default - only components are drawn */
  readonly needs?: Needs;
  /** Which environment variables come from Secrets. @default - nothing is known of them */
  readonly secrets?: ReadonlyMap<string, SecretKey>;
  /** Where keys of Secrets are mounted as files: the name of the Secret by the folder. @default - nothing is known of them */
  readonly secretFolders?: ReadonlyMap<string, string>;
  /** Where a component leads to, by its name and its identifier. @default - its page in Alloy's reference */
  readonly linkTo?: (component: string, id: string) => string;
}

/** The picture of a configuration with everything in it; `foldPicture` makes it smaller. */
export function pictureOf(
  model: Model,
  { needs, secrets, secretFolders, linkTo = referencePage }: PictureOptions = {},
): Picture {
  const { nodes: running, outOfSight } = model.instances;
  const instances = [...running, ...outOfSight].filter(({ node }) => node.kind === 'component');
  // Those of a `foreach` have the same identifier for each of its items.
  const shown = new Map(instances.map((instance) => [instance.id, instance]));
  const clusters = new Clusters(model);
  const edges = edgesOf(instances, new Reads(model.instances));
  const flows = flowsOf(edges);
  const nodes = [...shown.values()].map((instance) => ({
    ...nodeOf(instance, linkTo),
    ...clusters.around(instance),
    flows: flows.all.get(instance.id) ?? possibleFlows(instance),
  }));
  const around = needs === undefined ? undefined : surroundingsOf(needs, shown, flows, { secrets, secretFolders });
  return {
    nodes: [...nodes, ...(around?.nodes ?? [])],
    edges: [...edges, ...(around?.edges ?? [])],
    clusters: clusters.all,
  };
}

/** The page of a component in Alloy's reference. */
export function referencePage(component: string): string {
  const [major, minor] = alloyVersion.split('.');
  return `https://grafana.com/docs/alloy/${major}.${minor}/reference/components/${component.split('.')[0]}/${component}/`;
}

function nodeOf({ id, node }: InstanceNode, linkTo: NonNullable<PictureOptions['linkTo']>) {
  const { component, block } = node;
  const link = component && linkTo(component.name, id);
  return {
    id,
    kind: component === undefined ? ('module' as const) : ('component' as const),
    rows: [
      {
        name: block.name,
        ...(block.label === undefined ? {} : { label: block.label }),
        ...(link === undefined ? {} : { link }),
      },
    ],
    components: 1,
  };
}

/** The telemetry and targets that components have to do with, what of them arrives, and what leaves. */
function flowsOf(edges: readonly PictureEdge[]) {
  const all = new Map<string, readonly Flow[]>();
  const arriving = new Map<string, readonly Flow[]>();
  const leaving = new Map<string, readonly Flow[]>();
  for (const { from, to, flows } of edges) {
    const carried = flows.filter((flow) => flow !== 'value');
    for (const [map, id] of [
      [all, from],
      [all, to],
      [arriving, to],
      [leaving, from],
    ] as const) {
      if (carried.length > 0) map.set(id, ordered([...(map.get(id) ?? []), ...carried]));
    }
  }
  return { all, arriving, leaving };
}

/** Those of a component that is connected with nothing. */
function possibleFlows({ node: { component } }: InstanceNode): readonly Flow[] {
  if (component === undefined) return [];
  const { accepts, emits } = component.signals;
  const signals = [...accepts, ...emits.flatMap((emission) => emission.signals)];
  const givesTargets = [...component.exports.values()].some(isTargets);
  return ordered([...signals, ...(givesTargets ? (['targets'] as const) : [])]);
}

function isTargets(type: TypeSchema | undefined): boolean {
  return typeof type === 'object' && 'list' in type && isTarget(type.list);
}

function isTarget(type: TypeSchema): boolean {
  return typeof type === 'object' && 'capsule' in type && type.capsule === 'Target';
}

function edgesOf(instances: readonly InstanceNode[], reads: Reads) {
  const edges = new Edges();
  for (const instance of instances) {
    for (const placed of attributesOfInstance(instance)) {
      const emission = instance.node.component && emissionAt(instance.node.component.signals, placed.argument);
      for (const read of reads.of(placed.attribute.value, instance.module)) {
        const isModule = read.of.node.component === undefined;
        if (isReceiver(read) || (isModule && emission !== undefined)) {
          edges.add(instance.id, read.of.id, sentTo(read, emission?.signals));
        } else {
          const isDiscovery = read.of.node.component?.exports.get(read.field[0] ?? '');
          edges.add(read.of.id, instance.id, [isTargets(isDiscovery) ? 'targets' : 'value']);
        }
      }
    }
  }
  return edges.all;
}

function isReceiver({ of, field }: Read): boolean {
  const receiver = of.node.component?.signals.export;
  return receiver !== undefined && receiver === field[0];
}

/** What of that which is sent the receiver takes: of a module that nobody can look into, nothing is known. */
function sentTo({ of }: Read, sent: readonly Flow[] = []): readonly Flow[] {
  if (of.node.component === undefined) return sent;
  const { accepts, acceptsWhen = [] } = of.node.component.signals;
  const taken = new Set<Flow>([...accepts, ...acceptsWhen.flatMap((entry) => entry.accepts)]);
  if (sent.length === 0) return [...taken];
  const both = sent.filter((flow) => taken.has(flow));
  return both.length > 0 ? both : ['value'];
}

/** The sections and running modules around components. */
class Clusters {
  readonly #clusters = new Map<string, PictureCluster>();
  readonly #sectionOf: ReturnType<typeof sectionsOf>;

  constructor(model: Model) {
    this.#sectionOf = sectionsOf(model);
  }

  get all(): readonly PictureCluster[] {
    return [...this.#clusters.values()];
  }

  /** The innermost cluster around a block. */
  around(instance: InstanceNode): { readonly cluster?: string } {
    const cluster = this.#around(instance);
    return cluster === undefined ? {} : { cluster };
  }

  #around(instance: InstanceNode): string | undefined {
    const { creator } = instance.module;
    if (creator === undefined) {
      const section = this.#sectionOf(instance);
      return section && this.#add({ ...section, kind: 'section' });
    }
    const parent = this.#around(creator);
    const { name, label } = creator.node.block;
    const title = label === undefined ? name : `${name} "${label}"`;
    return this.#add({
      id: `module ${creator.id}`,
      kind: 'module',
      title,
      ...(parent === undefined ? {} : { parent }),
    });
  }

  #add(cluster: PictureCluster): string {
    this.#clusters.set(cluster.id, cluster);
    return cluster.id;
  }
}
