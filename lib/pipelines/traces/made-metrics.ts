import type { Construct } from 'constructs';
import { type blocks, otelcol } from '../../components';
import type { PropNames } from '../../config';
import { type Consumer, type Expression, type MetricsReceiver, op, type Problem, std } from '../../values';

/** Where metrics go that are made of spans. */
export interface MadeMetricsRoute {
  /** Where the metrics go, converted to Prometheus samples: `metrics.receiver` of a destination. @default - nowhere, with `otlpMetrics` */
  readonly metrics?: readonly Expression<MetricsReceiver>[];
  /** Where the metrics go over OTLP. @default - nowhere, with `metrics` */
  readonly otlpMetrics?: readonly Expression<Consumer<'metrics'>>[];
  /**
   * The attribute of every series that says which Alloy has made it: several make series of one service, each of the spans that came to it. With two Alloys and
   * without it, their samples would be mixed up. Its value is the name of the pod. `false`: there is one Alloy alone.
   * @default 'collector_id'
   */
  readonly collectorLabel?: string | false;
  /** Further OTTL statements for the metrics, after those of the pipeline: `set(datapoint.attributes["team"], "shop")`. @default - none */
  readonly statements?: readonly string[];
}

export const MADE_METRICS_NAMES: PropNames<MadeMetricsRoute> = {
  metrics: 'receivers?',
  otlpMetrics: 'receivers?',
  collectorLabel: 'prop',
  statements: 'prop',
};

/** Metrics that go nowhere. */
export function routeProblems(props: MadeMetricsRoute | undefined): readonly Problem[] {
  if (props?.metrics || props?.otlpMetrics) return [];
  return [{ message: 'makes metrics that go nowhere: neither metrics nor otlpMetrics is given', path: [] }];
}

/** The components behind a connector that makes metrics. */
export interface MadeMetrics {
  readonly transform?: otelcol.processor.Transform;
  readonly prometheus?: otelcol.exporter.Prometheus;
  readonly output: blocks.OtelcolOutputMetrics;
}

/**
 * What leads the metrics of a connector to where they go.
 * @param statements OTTL statements for their points
 */
export function madeMetrics(scope: Construct, props: MadeMetricsRoute, statements: readonly string[]): MadeMetrics {
  // Attributes of resources are in target_info of the metrics that applications send; a second one would be another series of the same name.
  const prometheus =
    props.metrics &&
    new otelcol.exporter.Prometheus(scope, '', {
      includeTargetInfo: false,
      includeScopeLabels: false,
      forwardTo: props.metrics,
    });
  const output = { metrics: [...(prometheus ? [prometheus.input] : []), ...(props.otlpMetrics ?? [])] };
  const { collectorLabel = 'collector_id' } = props;
  const all = [
    ...statements,
    ...(collectorLabel === false
      ? []
      : [
          op.add(
            `set(datapoint.attributes[${JSON.stringify(collectorLabel)}], "`,
            op.add(std.constants.hostname, '")'),
          ),
        ]),
    ...(props.statements ?? []),
  ];
  const converters = prometheus ? { prometheus } : {};
  if (all.length === 0) return { ...converters, output };
  const transform = new otelcol.processor.Transform(scope, '', { statements: { metric: all }, output });
  return { ...converters, transform, output: { metrics: [transform.input] } };
}
