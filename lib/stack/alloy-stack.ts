import { Construct } from 'constructs';
import { checkedProps } from '../config';
import { Alloy, type AlloyProps, Controller, type Endpoint, type NetworkPolicyProps } from '../kubernetes';
import type { PodDiscoveryProps } from '../pipelines';
import { didYouMean } from '../syntax';
import type { Problem } from '../values';
import { destinationEntry, destinationKinds, type StackDestination } from './destination-kinds';
import { type SentOn, sentOnProblems } from './forwarding';
import { pipelineEntry, pipelineKinds, type StackPipeline } from './pipeline-kinds';
import { type GivenPipeline, type Placement, type PlannedCollector, place, type StackLayout } from './placement';
import { type StackSize, sizeOf } from './size';
import { COLLECTOR_OF, type OwnCollector, type Task } from './tasks';
import { type Filling, fill, type Standing } from './wiring';
import { workloadOf } from './workload';

/** A workload of a stack: everything that an `Alloy` takes but its configuration, which the pipelines make. */
export interface CollectorProps extends Omit<AlloyProps, 'config'> {
  /** The kind of work that it is made for: its defaults are those of that task. @default - that of its name, for the names that a stack has by itself */
  readonly task?: Task;
}

/** What all workloads of a stack may have alike; what makes one different from another is in `collectors`. */
export type EveryCollectorProps = Omit<AlloyProps, 'config' | 'controller' | 'clustering' | 'service' | 'storage'>;

export interface AlloyStackProps<
  Destinations extends { readonly [name: string]: StackDestination },
  Collectors extends { readonly [name: string]: CollectorProps },
> {
  /** Name of the cluster: a label of everything that is sent. */
  readonly cluster: string;
  /** Where data goes, by names of your choice. Each pipeline sends to all that take its signal, unless it says `to`. */
  readonly destinations: Destinations;
  /** What is collected. */
  readonly pipelines: readonly StackPipeline<
    Extract<keyof NoInfer<Destinations>, string>,
    Extract<keyof NoInfer<Collectors>, string> | OwnCollector
  >[];
  /**
   * Workloads that differ from the defaults (`node`, `metrics`, `receiver`, `singleton`, `sampler`, `profiles`), and more of your own, for pipelines with
   * `on`. One without a pipeline isn't made.
   * @default - those of the tasks
   */
  readonly collectors?: Collectors;
  /**
   * What all workloads have, such as `platform`, `image`, `tolerations` or `namespaceObject`. What `collectors` says of one replaces it.
   * @default - nothing
   */
  readonly everyCollector?: EveryCollectorProps;
  /** How many workloads there are. @default 'byTask' */
  readonly layout?: StackLayout;
  /** How much there is to collect, of which replicas, resources and volumes follow. @default 'small' */
  readonly size?: StackSize;
  /** The pods that pipelines of pods choose from. @default - all pods of the cluster */
  readonly pods?: PodDiscoveryProps;
  /** Network policies of all workloads, each for the ports and, with `egress`, the destinations of its own configuration. @default - none */
  readonly networkPolicy?: NetworkPolicyProps;
  /** Names of the workloads begin with it: `alloy-node`, `alloy-metrics`. With `oneDaemonSet`, it is the name of the DaemonSet. @default 'alloy' */
  readonly name?: string;
}

/**
 * Collectors for a cluster: puts each pipeline on the workload that fits, and makes the workloads, each with exactly what its configuration needs. What no
 * pipeline asks for isn't made.
 *
 * @example
 * const stack = new AlloyStack(chart, 'observability', {
 *   cluster: 'production',
 *   destinations: {
 *     prometheus: { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' },
 *     loki: { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' },
 *   },
 *   pipelines: [{ kind: 'PodMetrics' }, { kind: 'PodLogs' }],
 * });
 * @throws at synth, with all problems: a pipeline that can't stand where it should, a signal that nothing takes
 */
export class AlloyStack<
  const Destinations extends { readonly [name: string]: StackDestination } = {
    readonly [name: string]: StackDestination;
  },
  const Collectors extends { readonly [name: string]: CollectorProps } = Record<never, CollectorProps>,
> extends Construct {
  /** Where each pipeline stands, and where it sends to. */
  readonly placements: readonly Placement[];

  readonly #alloys = new Map<string, Alloy>();

  constructor(scope: Construct, id: string, props: AlloyStackProps<Destinations, Collectors>) {
    super(scope, id);
    const destinations = new Map<string, StackDestination>(Object.entries(props?.destinations ?? {}));
    const pipelines = (props?.pipelines ?? []) as readonly GivenPipeline[];
    const collectors = plannedCollectors(props?.collectors ?? {});
    const forwarding = new Map(
      [...destinations].map(([name, destination]) => {
        const entry = destinationEntry(destination.kind);
        const { takes = () => [], sendsTo = () => [] } = entry ?? {};
        return [name, { takes: takes({ ...destination }), sendsTo: sendsTo({ ...destination }) }];
      }),
    );
    const { placements, problems } = place({
      pipelines,
      layout: props?.layout ?? 'byTask',
      collectors,
      destinations: new Map([...forwarding].map(([name, { takes }]) => [name, takes])),
      behind: new Set([...forwarding.values()].flatMap(({ sendsTo }) => sendsTo.map(({ name }) => name))),
    });
    props = checkedProps<AlloyStackProps<Destinations, Collectors>>(this, props, propNames, [
      ...problems,
      ...wrongKinds(pipelines, destinations),
      ...sentOnProblems(forwarding),
      ...unusedDestinations(forwarding, placements),
    ]);
    this.placements = placements.filter((placement) => placement !== undefined);

    const { cluster, size = 'small', name = 'alloy' } = props;
    const standingIn = (collector: string): readonly Standing[] =>
      placements.flatMap((placement, index) =>
        placement?.collectors.includes(collector) ? [{ placement, pipeline: pipelines[index]! }] : [],
      );
    // The one that traces are sent on to has to be there before those that send.
    const inOrder = [...collectors.values()].sort((a, b) => Number(b.task === 'sample') - Number(a.task === 'sample'));
    let sampler: Filling['sampler'];
    for (const collector of inOrder) {
      const standing = standingIn(collector.name);
      // What belongs to each collector makes none, unless it is put there.
      const makes = ({ pipeline }: Standing) =>
        pipeline.on !== undefined || pipelineEntry(pipeline.kind)?.task !== 'everywhere';
      if (!standing.some(makes)) continue;
      const taskSize = sizeOf(collector.task, size);
      const alloy = new Alloy(this, workloadName(name, collector.name, props.layout), {
        ...workloadOf(collector.task, taskSize),
        ...(props.layout === 'oneDaemonSet' && collector.name === COLLECTOR_OF.node && { clustering: {} }),
        ...(props.networkPolicy && { networkPolicy: props.networkPolicy }),
        ...alloyProps(props.everyCollector),
        ...alloyProps(props.collectors?.[collector.name]),
      });
      this.#alloys.set(collector.name, alloy);
      const whole = standing.filter(({ pipeline }) => pipelineEntry(pipeline.kind)?.takesTraces === 'whole');
      const isSampler = whole.length > 0;
      fill(alloy.config, {
        standing,
        destinations,
        cluster,
        collector,
        pods: props.pods,
        queues: taskSize.queues,
        sampler: isSampler ? undefined : sampler,
      });
      if (isSampler) {
        const takesAll = whole.some(({ pipeline }) => pipelineEntry(pipeline.kind)?.fills['traces'] !== undefined);
        sampler = { pods: alloy.otlpGrpc, takesAll };
      }
    }
  }

  /** The workloads that are there, by the names of their collectors. */
  get collectors(): ReadonlyMap<string, Alloy> {
    return new Map(this.#alloys);
  }

  /**
   * The workload of a collector.
   * @throws Error where no pipeline stands in it
   */
  collector(name: Extract<keyof Collectors, string> | OwnCollector): Alloy {
    const alloy = this.#alloys.get(name);
    if (alloy !== undefined) return alloy;
    const there = [...this.#alloys.keys()].map((each) => JSON.stringify(each)).join(', ');
    throw new Error(
      `${this.node.path} has no collector ${JSON.stringify(name)}: no pipeline stands in it; there are ${there}`,
    );
  }

  /** Where applications send OTLP over gRPC: to the workload that receives it. */
  get otlpGrpc(): Endpoint {
    return this.#receiving.otlpGrpc;
  }

  /** Where applications send OTLP over HTTP: to the workload that receives it. */
  get otlpHttp(): Endpoint {
    return this.#receiving.otlpHttp;
  }

  /** The workload with the first pipeline that receives OTLP. */
  get #receiving(): Alloy {
    const placement = this.placements.find(({ kind }) => pipelineEntry(kind)?.task === 'receive');
    const alloy = placement && this.#alloys.get(placement.collectors[0]!);
    if (alloy === undefined) {
      throw new Error(`${this.node.path} receives no OTLP: add \`{ kind: 'OtlpGateway' }\` to its pipelines`);
    }
    return alloy;
  }
}

const propNames = {
  cluster: 'reference',
  destinations: 'prop',
  pipelines: 'prop',
  collectors: 'prop',
  everyCollector: 'prop',
  layout: 'prop',
  size: 'prop',
  pods: 'prop',
  networkPolicy: 'prop',
  name: 'prop',
} as const;

/** All collectors that a pipeline could stand in: those of the tasks, and those of the user. */
function plannedCollectors(given: Readonly<Record<string, CollectorProps>>): ReadonlyMap<string, PlannedCollector> {
  const own = new Map<string, Task>(Object.entries(COLLECTOR_OF).map(([task, name]) => [name, task as Task]));
  return new Map(
    [...new Set([...own.keys(), ...Object.keys(given)])].map((name) => {
      const task = given[name]?.task ?? own.get(name) ?? 'scrape';
      const { controller = Controller.daemonSet() } = {
        ...workloadOf(task, sizeOf(task, 'small')),
        ...alloyProps(given[name]),
      };
      const onEveryNode = controller.kind === 'DaemonSet';
      return [name, { name, task, onEveryNode, several: !onEveryNode && controller.multipleReplicas }];
    }),
  );
}

/** Without what isn't said: `undefined` doesn't take a default away. */
function alloyProps({ task: _, ...props }: CollectorProps = {}): AlloyProps {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}

function workloadName(name: string, collector: string, layout: StackLayout | undefined): string {
  return layout === 'oneDaemonSet' && collector === COLLECTOR_OF.node ? name : `${name}-${collector}`;
}

function wrongKinds(
  pipelines: readonly GivenPipeline[],
  destinations: ReadonlyMap<string, StackDestination>,
): readonly Problem[] {
  return [
    ...pipelines.flatMap(({ kind }, index) =>
      pipelineEntry(kind) === undefined ? [noKind(['pipelines', index, 'kind'], kind, Object.keys(pipelineKinds))] : [],
    ),
    ...[...destinations].flatMap(([name, { kind }]) =>
      destinationEntry(kind) === undefined
        ? [noKind(['destinations', name, 'kind'], kind, Object.keys(destinationKinds))]
        : [],
    ),
  ];
}

function noKind(path: Problem['path'], kind: unknown, kinds: readonly string[]): Problem {
  const close = didYouMean(String(kind), () => kinds, { hints: 0 });
  return { path, message: `there is no kind ${JSON.stringify(kind)}`, hint: close ?? `one of ${kinds.join(', ')}` };
}

/** A destination that nothing sends to is a mistake, and so is one whose pipelines all have a mistake of their own: that is said there. */
function unusedDestinations(
  destinations: ReadonlyMap<string, { readonly sendsTo: readonly SentOn[] }>,
  placements: readonly (Placement | undefined)[],
): readonly Problem[] {
  if (placements.includes(undefined)) return [];
  const used = new Set<string>();
  const use = (name: string) => {
    if (used.has(name)) return;
    used.add(name);
    for (const { name: next } of destinations.get(name)?.sendsTo ?? []) use(next);
  };
  for (const placement of placements)
    Object.values(placement?.destinations ?? {})
      .flat()
      .forEach(use);
  return [...destinations.keys()].flatMap((name) => {
    if (used.has(name)) return [];
    const hint = 'leave it out, or add a pipeline that gives what it takes';
    return [{ path: ['destinations', name], message: 'gets nothing: no pipeline sends to it', hint }];
  });
}
