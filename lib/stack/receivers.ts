import type { Consumer, Expression, LogsReceiver, MetricsReceiver, ProfilesReceiver } from '../values';

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

/** What another destination of the stack takes, by its name; nothing for a name that there isn't. */
export type ReceiversOf = (name: string) => Receivers | undefined;
