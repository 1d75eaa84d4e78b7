import type { Construct } from 'constructs';
import {
  LokiDestination,
  type LokiDestinationProps,
  PrometheusDestination,
  type PrometheusDestinationProps,
  TempoDestination,
  type TempoDestinationProps,
} from '../pipelines';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver, ProfilesReceiver } from '../values';

/** What a destination takes, by signal, in the form that pipelines give it. */
export interface Receivers {
  readonly metrics?: Expression<MetricsReceiver>;
  readonly logs?: Expression<LogsReceiver>;
  readonly traces?: Expression<Consumer<'traces'>>;
  readonly profiles?: Expression<ProfilesReceiver>;
}

/** A signal that a destination of a stack takes. */
export type StackSignal = keyof Receivers;

export interface DestinationEntry<P> {
  readonly make: (scope: Construct, id: string, props: P) => Receivers;
  readonly takes: readonly StackSignal[];
  /** Whether the name of the cluster is one of its props; elsewhere the pipelines set it. */
  readonly namesCluster: boolean;
}

function entry<P>(
  takes: readonly StackSignal[],
  namesCluster: boolean,
  make: (scope: Construct, id: string, props: P) => Receivers,
): DestinationEntry<P> {
  return { make, takes, namesCluster };
}

/** The destinations, by the names of their classes in `destinations`. */
export const destinationKinds = {
  Prometheus: entry<PrometheusDestinationProps>(['metrics'], true, (scope, id, props) => ({
    metrics: new PrometheusDestination(scope, id, props).receiver,
  })),
  Loki: entry<LokiDestinationProps>(['logs'], true, (scope, id, props) => ({
    logs: new LokiDestination(scope, id, props).receiver,
  })),
  Tempo: entry<TempoDestinationProps>(['traces'], false, (scope, id, props) => ({
    traces: new TempoDestination(scope, id, props).input,
  })),
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
