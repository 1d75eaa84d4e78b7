import type { Construct } from 'constructs';
import * as pipelines from '../pipelines';
import type { Consumer, Expression } from '../values';
import {
  OTLP_RECEIVER,
  routed,
  routedSignals,
  type SentOn,
  type StackCustomProps,
  type StackLabelRouterProps,
  type StackOtlpRouterProps,
  sentOn,
  withReceivers,
} from './forwarding';
import type { Receivers, ReceiversOf, StackSignal } from './receivers';
import type { QueueSizes } from './size';

/** What a destination is told of its stack. */
export interface InStack {
  readonly cluster: string;
  /** Makes others that it sends on to. */
  readonly of: ReceiversOf;
}

export interface DestinationEntry<P> {
  readonly make: (scope: Construct, id: string, props: P, stack: InStack) => Receivers;
  readonly takes: (props: P) => readonly StackSignal[];
  /** Whether the name of the cluster is one of its props; elsewhere the pipelines set it. */
  readonly namesCluster: boolean;
  /** Its props that follow from how much may wait. */
  readonly sized: (queues: QueueSizes) => Partial<P>;
  /** The destinations of the stack that it sends on to. */
  readonly sendsTo: (props: P) => readonly SentOn[];
}

function entry<P>(
  takes: DestinationEntry<P>['takes'],
  namesCluster: boolean,
  make: DestinationEntry<P>['make'],
  sized: DestinationEntry<P>['sized'] = () => ({}),
  sendsTo: DestinationEntry<P>['sendsTo'] = () => [],
): DestinationEntry<P> {
  return { make, takes, namesCluster, sized, sendsTo };
}

/** The queue of an exporter of OTLP, where less than its own would be too little. */
function otlpQueue({ bytes }: QueueSizes): {
  readonly queue?: { readonly sizer: 'bytes'; readonly queueSize: number };
} {
  return bytes === undefined || bytes <= OTLP_QUEUE ? {} : { queue: { sizer: 'bytes', queueSize: bytes } };
}

/** What `destinations.Otlp` and `destinations.Tempo` let wait by themselves. */
const OTLP_QUEUE = 64 * 1024 * 1024;

/** What a stack asks of a destination over OTLP beside its own props. */
interface OtlpConversion {
  /**
   * Takes scraped metrics and the entries of logs, too, which are converted. Where it is not said, only what came over OTLP is sent there.
   * @default false
   */
  readonly converts?: boolean;
}

/** The signals of a destination over OTLP that pipelines' signals are. */
const OTLP_SIGNAL = { traces: 'traces', otlpMetrics: 'metrics', otlpLogs: 'logs' } as const;

/** What is taken over OTLP, and, where it is converted, scraped metrics and the entries of logs. */
function withConverted(taken: readonly StackSignal[], converts: boolean | undefined): readonly StackSignal[] {
  return [
    ...taken,
    ...(converts && taken.includes('otlpMetrics') ? (['metrics'] as const) : []),
    ...(converts && taken.includes('otlpLogs') ? (['logs'] as const) : []),
  ];
}

/** An input for OTLP, with one converter for all pipelines that send scraped metrics there, and one for entries. */
function otlpReceivers(
  scope: Construct,
  id: string,
  input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>,
  cluster: string,
): Receivers {
  let metrics: pipelines.PrometheusToOtlp | undefined;
  let logs: pipelines.LokiToOtlp | undefined;
  return {
    traces: input,
    otlpMetrics: input,
    otlpLogs: input,
    get metrics() {
      metrics ??= new pipelines.PrometheusToOtlp(scope, id, { forwardTo: [input], cluster });
      return metrics.receiver;
    },
    get logs() {
      logs ??= new pipelines.LokiToOtlp(scope, id, { forwardTo: [input], cluster });
      return logs.receiver;
    },
  };
}

/** The destinations, by the names of their classes in `destinations`. */
export const destinationKinds = {
  Prometheus: entry<pipelines.PrometheusDestinationProps>(
    () => ['metrics'],
    true,
    (scope, id, props) => ({ metrics: new pipelines.PrometheusDestination(scope, id, props).receiver }),
    ({ shards }) => (shards === undefined ? {} : { queue: { maxShards: shards } }),
  ),
  Loki: entry<pipelines.LokiDestinationProps>(
    () => ['logs'],
    true,
    (scope, id, props) => ({ logs: new pipelines.LokiDestination(scope, id, props).receiver }),
  ),
  Tempo: entry<pipelines.TempoDestinationProps>(
    () => ['traces'],
    false,
    (scope, id, props) => ({ traces: new pipelines.TempoDestination(scope, id, props).input }),
    otlpQueue,
  ),
  Pyroscope: entry<pipelines.PyroscopeDestinationProps>(
    () => ['profiles'],
    true,
    (scope, id, props) => ({ profiles: new pipelines.PyroscopeDestination(scope, id, props).receiver }),
  ),
  Otlp: entry<pipelines.OtlpDestinationProps & OtlpConversion>(
    ({ converts, signals }) =>
      withConverted(
        (['traces', 'otlpMetrics', 'otlpLogs'] as const).filter((s) => signals?.includes(OTLP_SIGNAL[s]) ?? true),
        converts,
      ),
    false,
    (scope, id, { converts: _, ...props }, { cluster }) =>
      otlpReceivers(
        scope,
        id,
        new pipelines.OtlpDestination(scope, id, props as pipelines.OtlpDestinationProps).input,
        cluster,
      ),
    otlpQueue,
  ),
  Print: entry<pipelines.PrintDestinationProps>(
    () => ['metrics', 'logs', 'traces'],
    false,
    (scope, id, props) => {
      const print = new pipelines.PrintDestination(scope, id, props);
      return {
        get metrics() {
          return print.metrics;
        },
        get logs() {
          return print.logs;
        },
        get traces() {
          return print.input as Expression<Consumer<'traces'>>;
        },
      };
    },
  ),
  // Its ways are getters already.
  Drop: entry<Record<never, never>>(
    () => ['metrics', 'logs', 'traces', 'profiles'],
    false,
    (scope, id) => new pipelines.DropDestination(scope, id),
  ),
  MetricsRouter: entry<StackLabelRouterProps>(
    () => ['metrics'],
    false,
    (scope, id, props, { of }) => {
      const routes = withReceivers(props, (name) => of(name)?.metrics);
      return { metrics: new pipelines.MetricsRouter(scope, id, { ...props, ...routes }).receiver };
    },
    undefined,
    (props) => routed(props, ['metrics']),
  ),
  LogsRouter: entry<StackLabelRouterProps>(
    () => ['logs'],
    false,
    (scope, id, props, { of }) => {
      const routes = withReceivers(props, (name) => of(name)?.logs);
      return { logs: new pipelines.LogsRouter(scope, id, { ...props, ...routes }).receiver };
    },
    undefined,
    (props) => routed(props, ['logs']),
  ),
  OtlpRouter: entry<StackOtlpRouterProps & OtlpConversion>(
    (props) => withConverted(routedSignals(props), props.converts),
    false,
    (scope, id, { converts: _, ...props }, { cluster, of }) => {
      const [signal = 'traces'] = props.signals ?? [];
      const routes = withReceivers(props, (name) => of(name)?.[OTLP_RECEIVER[signal]]);
      return otlpReceivers(
        scope,
        id,
        new pipelines.OtlpRouter(scope, id, { ...props, ...routes } as never).input,
        cluster,
      );
    },
    undefined,
    (props) => routed(props, routedSignals(props)),
  ),
  Custom: entry<StackCustomProps & OtlpConversion>(
    ({ takes, converts }) => withConverted(Array.isArray(takes) ? takes : [], converts),
    false,
    (scope, id, { takes: _, sendsTo: __, converts: ___, components, ...props }, { cluster, of }) => {
      const made = new pipelines.CustomDestination(scope, id, {
        ...props,
        components: (inside) => components(inside, (name) => sentOn(of(name))),
      }).takes;
      const { input, ...receivers } = made;
      if (input === undefined) return receivers;
      // Without looking at the converters, which would make them.
      return Object.defineProperties(
        otlpReceivers(scope, id, input as never, cluster),
        Object.getOwnPropertyDescriptors(receivers),
      );
    },
    undefined,
    ({ sendsTo = [] }) => sendsTo.map((name, index) => ({ name, signals: [], path: ['sendsTo', index] })),
  ),
};

export type DestinationKind = keyof typeof destinationKinds;

type PropsOf<K extends DestinationKind> = (typeof destinationKinds)[K] extends DestinationEntry<infer P> ? P : never;

/** A destination of a stack: the name of its class in `destinations`, and its props. */
export type StackDestination = {
  readonly [K in DestinationKind]: { readonly kind: K } & PropsOf<K>;
}[DestinationKind];

/** The row of a kind, for code that handles all of them alike; nothing for what is no kind. */
export function destinationEntry(kind: string): DestinationEntry<Readonly<Record<string, unknown>>> | undefined {
  if (!Object.hasOwn(destinationKinds, kind)) return undefined;
  return destinationKinds[kind as DestinationKind] as never;
}
