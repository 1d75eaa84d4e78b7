import type { Construct } from 'constructs';
import { otelcol } from '../components';
import type { AlloyConfig } from '../config';
import type { Endpoint } from '../kubernetes';
import { attachedFor, PodDiscovery, type PodDiscoveryProps, TraceLoadBalancer } from '../pipelines';
import type { Consumer, Expression } from '../values';
import { destinationEntry, type StackDestination } from './destination-kinds';
import { pipelineEntry } from './pipeline-kinds';
import { type GivenPipeline, givesTraces, type Placement, type PlannedCollector } from './placement';
import type { Receivers, StackSignal } from './receivers';
import type { QueueSizes } from './size';

/** A pipeline where it stands. */
export interface Standing {
  readonly placement: Placement;
  readonly pipeline: GivenPipeline;
}

/** What the configuration of a collector is made of. */
export interface Filling {
  readonly collector: PlannedCollector;
  readonly standing: readonly Standing[];
  readonly destinations: ReadonlyMap<string, StackDestination>;
  readonly cluster: string;
  readonly pods: PodDiscoveryProps | undefined;
  /** How much may wait for destinations. */
  readonly queues: QueueSizes;
  /** The pods that want whole traces, and whether all traces go there, or only copies of them. */
  readonly sampler: { readonly pods: Endpoint; readonly takesAll: boolean } | undefined;
}

type Traces = Expression<Consumer<'traces'>>;

/** Makes the destinations that the pipelines of a collector send to, and the pipelines. */
export function fill(config: AlloyConfig, filling: Filling): void {
  const { standing, collector, cluster, pods, sampler } = filling;
  const receivers = destinationsOf(config, filling);
  const sharing = standing.filter(({ pipeline }) => pipelineEntry(pipeline.kind)?.sharesPods(pipeline));
  const asked = sharing.flatMap(({ pipeline }) => attachedFor(pipeline as object));
  const attachMetadata = [...new Set([...(pods?.attachMetadata ?? []), ...asked])];
  // Who looks into the processes of a node needs to know the pods of no other.
  const nodeLocal = collector.task === 'profile' && collector.onEveryNode;
  const shared =
    sharing.length > 0
      ? new PodDiscovery(config, 'pods', {
          ...(nodeLocal && { nodeLocal }),
          ...pods,
          ...(attachMetadata.length > 0 && { attachMetadata }),
        })
      : undefined;
  const make = (each: Standing, further: Record<string, unknown> = {}) =>
    makePipeline(config, each, {
      collector,
      cluster,
      receivers,
      shared,
      further,
    });

  // What takes traces comes first: the others send theirs there.
  const takers = standing.filter(({ pipeline }) => pipelineEntry(pipeline.kind)?.takesTraces !== undefined);
  const inputs = takers.map((each) => (make(each) as unknown as { readonly input: Traces }).input);
  if (takers.some(({ pipeline }) => pipelineEntry(pipeline.kind)?.takesTraces === 'whole')) {
    new otelcol.receiver.Otlp(config, 'samplers', {
      grpc: { endpoint: '0.0.0.0:4317' },
      output: { traces: inputs },
    });
  }
  const givers = standing.filter((each) => !takers.includes(each));
  const balanced =
    sampler !== undefined && givers.some(({ pipeline }) => givesTraces(pipeline.kind))
      ? [new TraceLoadBalancer(config, 'samplers', { pods: sampler.pods }).input]
      : [];
  for (const each of givers) {
    if (!givesTraces(each.pipeline.kind)) {
      make(each);
      continue;
    }
    const own = sampler?.takesAll ? [] : receiversOf(each.placement, 'traces', receivers);
    const traces = [...own, ...balanced, ...inputs];
    make(each, traces.length > 0 ? { traces } : {});
  }
}

function destinationsOf(
  config: AlloyConfig,
  { standing, destinations, cluster, sampler, queues }: Filling,
): ReadonlyMap<string, Receivers> {
  const needed = new Set(
    standing.flatMap((each) =>
      Object.entries(each.placement.destinations).flatMap(([signal, names]) =>
        signal === 'traces' && sampler?.takesAll && givesTraces(each.pipeline.kind) ? [] : names,
      ),
    ),
  );
  const receivers = new Map<string, Receivers>();
  /** Makes a destination once, and in front of it those that it sends on to. */
  const receiversFor = (name: string): Receivers | undefined => {
    const { kind, ...props } = destinations.get(name) ?? {};
    const entry = kind === undefined ? undefined : destinationEntry(kind);
    if (entry === undefined || receivers.has(name)) return receivers.get(name);
    // Found by itself where destinations send in a circle, which is reported.
    receivers.set(name, {});
    const all = { ...entry.sized(queues), ...(entry.namesCluster && { cluster }), ...props };
    receivers.set(name, entry.make(config, name, all, { cluster, of: receiversFor }));
    return receivers.get(name);
  };
  for (const name of destinations.keys()) if (needed.has(name)) receiversFor(name);
  return receivers;
}

function makePipeline(
  config: AlloyConfig,
  { placement, pipeline }: Standing,
  options: {
    readonly collector: PlannedCollector;
    readonly cluster: string;
    readonly receivers: ReadonlyMap<string, Receivers>;
    readonly shared: PodDiscovery | undefined;
    readonly further: Record<string, unknown>;
  },
): Construct {
  const entry = pipelineEntry(pipeline.kind)!;
  const { kind: _, id: __, on: ___, to: ____, ...props } = pipeline;
  return new entry.make(config, placement.id, {
    ...entry.adapt(options.collector),
    ...(entry.sharesPods(props) && { pods: options.shared }),
    ...(entry.namesCluster && { cluster: options.cluster }),
    ...filled(entry.fills, placement, options.receivers),
    ...options.further,
    ...props,
  });
}

/** The props that are receivers of destinations. */
function filled(
  fills: { readonly [prop: string]: StackSignal | undefined },
  placement: Placement,
  receivers: ReadonlyMap<string, Receivers>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fills).flatMap(([prop, signal]) => {
      const found = signal === undefined ? [] : receiversOf(placement, signal, receivers);
      return found.length === 0 ? [] : [[prop, found]];
    }),
  );
}

function receiversOf<S extends StackSignal>(
  placement: Placement,
  signal: S,
  receivers: ReadonlyMap<string, Receivers>,
): readonly NonNullable<Receivers[S]>[] {
  return (placement.destinations[signal] ?? []).flatMap((name) => receivers.get(name)?.[signal] ?? []);
}
