import type { Construct } from 'constructs';
import { type blocks, otelcol } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import type { Consumer, DurationInput, Expression, ListInput, NumberInput, StringInput } from '../../values';
import { given, propNames } from '../passed-props';
import { Pipeline } from '../pipeline';
import { MADE_METRICS_NAMES, type MadeMetricsRoute, madeMetrics, routeProblems } from './made-metrics';

/** How long spans take: into fixed buckets, into buckets that grow by themselves (native histograms of Prometheus), or not at all. */
export type SpanHistogram =
  | { readonly kind: 'explicit'; readonly buckets?: ListInput<DurationInput> }
  | { readonly kind: 'exponential'; readonly maxSize?: NumberInput }
  | { readonly kind: 'none' };

/** Arguments of `otelcol.connector.spanmetrics` that are props by the same names. */
const FURTHER = [
  'aggregationTemporality',
  'callsDimension',
  'dimensionsCacheSize',
  'events',
  'includeInstrumentationScope',
  'metricTimestampCacheSize',
  'resourceMetricsCacheSize',
  'seriesExpiration',
] as const;

export interface SpanMetricsProps
  extends MadeMetricsRoute,
    Pick<otelcol.connector.SpanmetricsProps, (typeof FURTHER)[number]> {
  /** Attributes of spans or resources that are labels, beside service, name, kind and status of the span; those with many values multiply the series. @default - none */
  readonly dimensions?: readonly (string | blocks.OtelcolConnectorSpanmetricsDimension)[];
  /** Which of `service.name`, `span.name`, `span.kind` and `status.code` are no labels. @default - none */
  readonly excludeDimensions?: readonly ('service.name' | 'span.name' | 'span.kind' | 'status.code')[];
  /** How durations are counted. @default - into Alloy's fixed buckets, from 2 ms to 15 s */
  readonly histogram?: SpanHistogram;
  /** The unit of durations. @default 'ms' */
  readonly unit?: 'ms' | 's';
  /** How many combinations of labels each service has at most; further ones are one series with `otel_metric_overflow="true"`. 0 is no limit. @default 1000 */
  readonly seriesLimit?: NumberInput;
  /** How long the metrics of a service are sent on that sends no spans any more. @default '15m' */
  readonly expiration?: DurationInput;
  /** How often the metrics are sent. @default - 60 seconds, Alloy's own */
  readonly flushInterval?: DurationInput;
  /** Adds the ids of traces to durations, so that Grafana leads from a graph to a trace. @default false */
  readonly exemplars?: boolean | { readonly maxPerDataPoint: NumberInput };
  /** What the names of the metrics begin with. @default - Alloy's own, `traces.span.metrics` */
  readonly namePrefix?: StringInput;
  /**
   * Attributes of resources that tell services apart; other attributes of resources are left out. The default leaves out what changes with each pod, so that counters go on
   * when one is replaced.
   * @default - service.name, service.namespace, deployment.environment.name, k8s.namespace.name, k8s.cluster.name
   */
  readonly resourceAttributes?: readonly string[];
  /** OTTL conditions; spans that fulfil one aren't counted. @default - all are */
  readonly dropIf?: readonly string[];
}

const RESOURCE_ATTRIBUTES = [
  'service.name',
  'service.namespace',
  'deployment.environment.name',
  'k8s.namespace.name',
  'k8s.cluster.name',
];

/**
 * Makes metrics of spans: how many there are and how long they take, by service, name, kind and status (rate, errors, duration).
 *
 * Give `input` to `traces` of `OtlpGateway`, beside the destination: every span is counted, whatever sampling drops later. The series are
 * `traces_span_metrics_calls_total` and `traces_span_metrics_duration_milliseconds_{bucket,sum,count}`, with `service_name`, `span_name`, `span_kind`, `status_code`, and
 * `namespace` and `job` as other metrics have them.
 *
 * @example
 * const red = new pipelines.SpanMetrics(alloy.config, 'red', { metrics: [metrics.receiver], dimensions: ['http.route'] });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [tempo.input, red.input] });
 */
export class SpanMetrics extends Pipeline {
  /** Takes spans. */
  readonly input: Expression<Consumer<'traces'>>;
  /** Leaves out spans; absent without `dropIf`. */
  readonly filter?: otelcol.processor.Filter;
  /** Counts. */
  readonly connector: otelcol.connector.Spanmetrics;
  /** Sets the labels. */
  readonly transform?: otelcol.processor.Transform;
  /** Converts metrics to samples; absent without `metrics`. */
  readonly prometheus?: otelcol.exporter.Prometheus;

  constructor(scope: Construct, id: string, props: SpanMetricsProps) {
    super(scope, id, 'SpanMetrics', 'Metrics of spans');
    props = checkedProps(this, props, NAMES, routeProblems(props));
    const { transform, prometheus, output } = madeMetrics(this, props, [
      'set(datapoint.attributes["namespace"], resource.attributes["k8s.namespace.name"])',
    ]);
    if (transform) this.transform = transform;
    if (prometheus) this.prometheus = prometheus;
    const { flushInterval, namePrefix, excludeDimensions } = props;
    this.connector = new otelcol.connector.Spanmetrics(this, '', {
      ...(props.dimensions && { dimension: props.dimensions.map(dimensionOf) }),
      ...(excludeDimensions && { excludeDimensions }),
      ...(namePrefix !== undefined && { namespace: namePrefix }),
      ...(flushInterval !== undefined && { metricsFlushInterval: flushInterval }),
      ...given(props, FURTHER),
      ...(props.exemplars && { exemplars: { enabled: true, ...exemplarsOf(props.exemplars) } }),
      aggregationCardinalityLimit: props.seriesLimit ?? 1000,
      metricsExpiration: props.expiration ?? '15m',
      resourceMetricsKeyAttributes: props.resourceAttributes ?? RESOURCE_ATTRIBUTES,
      histogram: histogramOf(props),
      output,
    });
    if (props.dropIf !== undefined && props.dropIf.length > 0) {
      this.filter = new otelcol.processor.Filter(this, '', {
        errorMode: 'ignore',
        traces: { span: props.dropIf },
        output: { traces: [this.connector.input] },
      });
    }
    this.input = this.filter?.input ?? this.connector.input;
  }
}

const NAMES: PropNames<SpanMetricsProps> = {
  ...MADE_METRICS_NAMES,
  ...propNames(FURTHER),
  dimensions: 'prop',
  excludeDimensions: 'prop',
  histogram: 'prop',
  unit: 'prop',
  seriesLimit: 'prop',
  expiration: 'prop',
  flushInterval: 'prop',
  exemplars: 'prop',
  namePrefix: 'prop',
  resourceAttributes: 'prop',
  dropIf: 'prop',
};

function exemplarsOf(exemplars: NonNullable<SpanMetricsProps['exemplars']>) {
  return typeof exemplars === 'object' ? exemplars : {};
}

function dimensionOf(dimension: string | blocks.OtelcolConnectorSpanmetricsDimension) {
  return typeof dimension === 'string' ? { name: dimension } : dimension;
}

/** Alloy wants buckets also where there is no histogram. */
function histogramOf({ histogram = { kind: 'explicit' }, unit }: SpanMetricsProps) {
  const withUnit = unit === undefined ? {} : { unit };
  switch (histogram.kind) {
    case 'none':
      return { disable: true, explicit: {} };
    case 'exponential':
      return { ...withUnit, exponential: histogram.maxSize === undefined ? {} : { maxSize: histogram.maxSize } };
    default:
      return { ...withUnit, explicit: histogram.buckets === undefined ? {} : { buckets: histogram.buckets } };
  }
}
