import type { Construct } from 'constructs';
import { type blocks, discovery, loki, prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { DurationInput, Expression, ListInput, LogsReceiver, MetricsReceiver, Problem } from '../../values';
import { Pipeline } from '../pipeline';
import type { LogSelection } from './selector';
import { selected } from './stages/stage';

/**
 * A metric that is made of entries: a counter, gauge or histogram, as `stage.metrics` of `loki.process` has it. Without `source` and `matchAll`, it is made of the extracted value that has the name of the metric;
 * `stages` extract values.
 */
export type LogMetric = blocks.LokiMetric & {
  /** The name, after `prefix`. */
  readonly name: string;
  /** What stands in front of the name. @default 'loki_process_custom_' */
  readonly prefix?: string;
  /** Of which entries it is made. @default - of all */
  readonly only?: LogSelection;
};

export interface LogMetricsProps {
  /** The metrics. */
  readonly metrics: readonly LogMetric[];
  /** Where the samples go: `metrics.receiver` of a destination. @default - they are on Alloy's own `/metrics`, for `SelfMonitoring` or another scrape */
  readonly metricsTo?: ListInput<Expression<MetricsReceiver>>;
  /** Where the entries go on to. @default - nowhere: what feeds this sends them elsewhere, too */
  readonly forwardTo?: ListInput<Expression<LogsReceiver>>;
  /** Stages before the metrics, which extract what these are made of. They change what is forwarded, too. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
  /** How often the metrics are read. @default - 60 seconds, Alloy's own */
  readonly scrapeInterval?: DurationInput;
}

/**
 * Makes metrics of log entries: how many lines of a level a service writes, how long requests took. Feed it with the entries of any pipeline.
 *
 * Series have the labels of the entries, and `instance`, the Alloy that counted: sum over it. Each combination of labels is a series, so that `labels` of the pipeline before count twice. A series that hasn't
 * changed for five minutes is forgotten (`maxIdleDuration`), and all begin at zero when Alloy starts or its configuration changes: use `increase` and `rate`.
 *
 * With `SelfMonitoring` in the same configuration, either leave `metricsTo` out, or drop the metrics there (`metricRules`): both read Alloy's own metrics.
 *
 * @example
 * const lines = new pipelines.LogMetrics(alloy.config, 'lines', {
 *   metrics: [{ kind: 'counter', name: 'lines_total', prefix: 'log_', matchAll: true, action: 'inc' }],
 *   metricsTo: [metrics.receiver],
 *   forwardTo: [logs.receiver],
 * });
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [lines.receiver] });
 */
export class LogMetrics extends Pipeline {
  /** Takes entries. */
  readonly receiver: Expression<LogsReceiver>;
  /** Makes the metrics. */
  readonly process: loki.Process;
  /** Reads them; absent without `metricsTo`. */
  readonly scrape?: prometheus.Scrape;
  /** Keeps them among all that Alloy has; absent without `metricsTo`. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: LogMetricsProps) {
    super(scope, id, 'LogMetrics', 'Metrics of log entries');
    props = checkedProps(
      this,
      props,
      { metrics: 'prop', metricsTo: 'receivers?', forwardTo: 'receivers?', stages: 'prop', scrapeInterval: 'prop' },
      metricProblems(props?.metrics),
    );
    const metrics = Array.isArray(props.metrics) ? props.metrics : [];
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo ?? [],
      stage: [
        ...(props.stages ?? []),
        ...metrics.flatMap(({ only, ...metric }) =>
          selected(only, [{ kind: 'metrics', metric: [metric as blocks.LokiMetric] }]),
        ),
      ],
    });
    this.receiver = this.process.receiver;
    if (props.metricsTo === undefined) return;
    this.relabel = new prometheus.Relabel(this, '', {
      forwardTo: props.metricsTo,
      rule: [{ sourceLabels: ['__name__'], regex: metrics.map(seriesOf).join('|'), action: 'keep' }],
    });
    const exporter = new prometheus.exporter.Self(this, '');
    const target = new discovery.Relabel(this, '', {
      targets: exporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/alloy' }],
    });
    this.scrape = new prometheus.Scrape(this, '', {
      targets: target.output,
      forwardTo: [this.relabel.receiver],
      // `job` and `namespace` are those of the entries.
      honorLabels: true,
      ...(props.scrapeInterval !== undefined && { scrapeInterval: props.scrapeInterval }),
    });
  }
}

const DEFAULT_PREFIX = 'loki_process_custom_';

function fullName({ prefix = DEFAULT_PREFIX, name }: LogMetric): string {
  return `${prefix}${name}`;
}

function seriesOf(metric: LogMetric): string {
  return `${fullName(metric)}${metric.kind === 'histogram' ? '_(?:bucket|sum|count)' : ''}`;
}

const metricName = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

function metricProblems(metrics: unknown): readonly Problem[] {
  if (!Array.isArray(metrics) || metrics.length === 0) {
    return [
      {
        path: ['metrics'],
        message: 'names no metric: expected some like { kind: "counter", name: "lines_total", ... }',
      },
    ];
  }
  const names = metrics.map((metric: LogMetric) => fullName(metric));
  return names.flatMap((name, index) => {
    const path = ['metrics', index, 'name'];
    if (!metricName.test(name)) {
      const message = `${JSON.stringify(name)} is no name of a metric: expected letters, digits, underscores and colons`;
      return [{ path, message }];
    }
    const other = metrics[names.indexOf(name)] as LogMetric;
    return other.kind === (metrics[index] as LogMetric).kind
      ? []
      : [{ path, message: `${JSON.stringify(name)} is a ${other.kind} already` }];
  });
}
