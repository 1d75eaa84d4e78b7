import type { Construct } from 'constructs';
import { loki, otelcol, prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver } from '../../values';
import type { Rule } from '../discovery/relabeling';
import { type LogProcessing, logProcessing } from '../logs/log-processing';
import { Pipeline } from '../pipeline';

/** `rules` and `stages` are for log entries. */
export interface PrintDestinationProps extends LogProcessing {
  /** Relabeling rules for samples. @default - none */
  readonly metricRules?: readonly Rule[];
  /** How much is printed of OTLP: counts, a line each, or all. @default 'detailed' */
  readonly verbosity?: 'basic' | 'normal' | 'detailed';
}

/**
 * Prints what arrives to the log of Alloy, instead of sending it: to look at a pipeline without a backend.
 *
 * `prometheus.echo`, `loki.echo` and `otelcol.exporter.debug` in Alloy, each there once something refers to it. The last one is experimental: Alloy needs
 * `stabilityLevel: 'experimental'` for it. Where Alloy's own log is collected, what is printed comes back: leave its pod out.
 *
 * @example
 * const print = new destinations.Print(alloy.config, 'print');
 * new pipelines.PodMetrics(alloy.config, 'kubernetes_pods', { forwardTo: [print.metrics] });
 */
export class PrintDestination extends Pipeline {
  readonly #props: PrintDestinationProps;
  #metrics?: Expression<MetricsReceiver>;
  #logs?: Expression<LogsReceiver>;
  #otlp?: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;

  constructor(scope: Construct, id: string, props: PrintDestinationProps = {}) {
    super(scope, id, 'PrintDestination', 'Destination that prints');
    this.#props = checkedProps(this, props, {
      rules: 'prop',
      stages: 'prop',
      metricRules: 'prop',
      verbosity: 'prop',
    });
  }

  /** Receives samples. */
  get metrics(): Expression<MetricsReceiver> {
    this.#metrics ??= this.#printMetrics();
    return this.#metrics;
  }

  /** Receives log entries. */
  get logs(): Expression<LogsReceiver> {
    this.#logs ??= logProcessing(this, 'print', new loki.Echo(this, '', {}).receiver, this.#props).receiver;
    return this.#logs;
  }

  /** Receives telemetry over OTLP. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    this.#otlp ??= new otelcol.exporter.Debug(this, '', { verbosity: this.#props.verbosity ?? 'detailed' }).input;
    return this.#otlp;
  }

  #printMetrics(): Expression<MetricsReceiver> {
    const { receiver } = new prometheus.Echo(this, '', {});
    const { metricRules: rule = [] } = this.#props;
    return rule.length === 0
      ? receiver
      : new prometheus.Relabel(this, 'print', { forwardTo: [receiver], rule }).receiver;
  }
}
