import type { Construct } from 'constructs';
import * as pipelines from '../pipelines';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver, ProfilesReceiver } from '../values';
import type { QueueSizes } from './size';

/** What a destination takes, by signal, in the form that pipelines give it. A getter makes what nobody else needs. */
export interface Receivers {
  readonly metrics?: Expression<MetricsReceiver>;
  readonly logs?: Expression<LogsReceiver>;
  readonly traces?: Expression<Consumer<'traces'>>;
  readonly profiles?: Expression<ProfilesReceiver>;
  readonly otlpMetrics?: Expression<Consumer<'metrics'>>;
  readonly otlpLogs?: Expression<Consumer<'logs'>>;
}

/**
 * What pipelines give and destinations take: metrics as samples of Prometheus, logs as entries of Loki, traces, profiles, and metrics and logs in the form of
 * OTLP.
 */
export type StackSignal = keyof Receivers;

export interface DestinationEntry<P> {
  readonly make: (scope: Construct, id: string, props: P) => Receivers;
  readonly takes: (props: P) => readonly StackSignal[];
  /** Whether the name of the cluster is one of its props; elsewhere the pipelines set it. */
  readonly namesCluster: boolean;
  /** Its props that follow from how much may wait. */
  readonly sized: (queues: QueueSizes) => Partial<P>;
}

function entry<P>(
  takes: DestinationEntry<P>['takes'],
  namesCluster: boolean,
  make: DestinationEntry<P>['make'],
  sized: DestinationEntry<P>['sized'] = () => ({}),
): DestinationEntry<P> {
  return { make, takes, namesCluster, sized };
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
const OTLP_SIGNAL = {
  traces: 'traces',
  otlpMetrics: 'metrics',
  otlpLogs: 'logs',
  metrics: 'metrics',
  logs: 'logs',
} as const;

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
      (['traces', 'otlpMetrics', 'otlpLogs', ...(converts ? (['metrics', 'logs'] as const) : [])] as const).filter(
        (signal) => signals?.includes(OTLP_SIGNAL[signal]) ?? true,
      ),
    false,
    (scope, id, { converts: _, ...props }) => {
      const { input } = new pipelines.OtlpDestination(scope, id, props as pipelines.OtlpDestinationProps);
      let metrics: pipelines.PrometheusToOtlp | undefined;
      let logs: pipelines.LokiToOtlp | undefined;
      return {
        traces: input,
        otlpMetrics: input,
        otlpLogs: input,
        // One converter for all pipelines that send there.
        get metrics() {
          metrics ??= new pipelines.PrometheusToOtlp(scope, id, { forwardTo: [input] });
          return metrics.receiver;
        },
        get logs() {
          logs ??= new pipelines.LokiToOtlp(scope, id, { forwardTo: [input] });
          return logs.receiver;
        },
      };
    },
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
