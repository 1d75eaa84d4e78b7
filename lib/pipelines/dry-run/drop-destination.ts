import type { Construct } from 'constructs';
import { loki, otelcol, prometheus, pyroscope } from '../../components';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver, ProfilesReceiver } from '../../values';
import { Pipeline } from '../pipeline';

/**
 * Drops all that arrives, without an error for who sends it: for dry runs, which cost only what collecting costs. Alloy's own metrics still count what
 * came by.
 *
 * The last component of each way forwards to nobody, which the lint `no-destination` warns of, so that a dry run isn't forgotten. Each way is there once
 * something refers to it.
 *
 * @example
 * const nowhere = new destinations.Drop(alloy.config, 'dry_run');
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [nowhere.logs] });
 */
export class DropDestination extends Pipeline {
  #metrics?: Expression<MetricsReceiver>;
  #logs?: Expression<LogsReceiver>;
  #profiles?: Expression<ProfilesReceiver>;
  #otlpMetrics?: Expression<Consumer<'metrics'>>;
  #otlpLogs?: Expression<Consumer<'logs'>>;
  #traces?: Expression<Consumer<'traces'>>;

  constructor(scope: Construct, id: string) {
    super(scope, id, 'DropDestination', 'Destination that drops');
  }

  /** Receives samples. */
  get metrics(): Expression<MetricsReceiver> {
    this.#metrics ??= new prometheus.Relabel(this, 'drop', { forwardTo: [] }).receiver;
    return this.#metrics;
  }

  /** Receives log entries. */
  get logs(): Expression<LogsReceiver> {
    this.#logs ??= new loki.Relabel(this, 'drop', { forwardTo: [] }).receiver;
    return this.#logs;
  }

  /** Receives profiles. */
  get profiles(): Expression<ProfilesReceiver> {
    this.#profiles ??= new pyroscope.Relabel(this, 'drop', { forwardTo: [] }).receiver;
    return this.#profiles;
  }

  /** Receives metrics over OTLP. */
  get otlpMetrics(): Expression<Consumer<'metrics'>> {
    this.#otlpMetrics ??= new otelcol.exporter.Prometheus(this, 'drop', { forwardTo: [this.metrics] }).input;
    return this.#otlpMetrics;
  }

  /** Receives logs over OTLP. */
  get otlpLogs(): Expression<Consumer<'logs'>> {
    this.#otlpLogs ??= new otelcol.exporter.Loki(this, 'drop', { forwardTo: [this.logs] }).input;
    return this.#otlpLogs;
  }

  /** Receives traces over OTLP. A processor without an output would refuse them; this one makes a log of none of their spans. */
  get traces(): Expression<Consumer<'traces'>> {
    this.#traces ??= new otelcol.connector.Spanlogs(this, 'drop', { output: { logs: [this.otlpLogs] } }).input;
    return this.#traces;
  }
}
