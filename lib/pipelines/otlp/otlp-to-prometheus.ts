import type { Construct } from 'constructs';
import { otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { BoolInput, Consumer, Expression, MetricsReceiver } from '../../values';
import { Pipeline } from '../pipeline';
import { metricIdentity } from './gateway-statements';

export interface OtlpToPrometheusProps {
  /** Where the samples go: `receiver` of `destinations.Prometheus`, of a `prometheus.relabel`, ... */
  readonly forwardTo: readonly Expression<MetricsReceiver>[];
  /** Appends units and `_total` to names. @default true */
  readonly addMetricSuffixes?: BoolInput;
  /** Makes labels of all resource attributes, instead of `target_info`: many series. @default false */
  readonly resourceToTelemetryConversion?: BoolInput;
}

/**
 * Converts metrics of OpenTelemetry to samples of Prometheus, for a destination that takes remote write: of a receiver, a connector, ... of your own.
 * `pipelines.OtlpGateway` does it by itself.
 *
 * `otelcol.exporter.prometheus` in Alloy: `job` is `service.namespace/service.name`, `instance` is `service.instance.id`. Series have `namespace`, `pod`,
 * `node` and `service_name` as scraped ones do, unless a data point has an attribute of that name.
 *
 * @example
 * const convert = new pipelines.OtlpToPrometheus(alloy.config, 'spans', { forwardTo: [metrics.receiver] });
 * new otelcol.connector.Spanmetrics(alloy.config, 'default', { histogram: { explicit: {} }, output: { metrics: [convert.input] } });
 */
export class OtlpToPrometheus extends Pipeline {
  /** Receives metrics over OTLP. */
  readonly input: Expression<Consumer<'metrics'>>;
  /** Sets the labels that say where a series comes from. */
  readonly transform: otelcol.processor.Transform;
  /** Converts. */
  readonly convert: otelcol.exporter.Prometheus;

  constructor(scope: Construct, id: string, props: OtlpToPrometheusProps) {
    super(scope, id, 'OtlpToPrometheus', 'Metrics over OTLP as samples of Prometheus');
    props = checkedProps(this, props, {
      forwardTo: 'receivers',
      addMetricSuffixes: 'prop',
      resourceToTelemetryConversion: 'prop',
    });
    this.convert = new otelcol.exporter.Prometheus(this, 'to_prometheus', {
      ...props,
      forwardTo: props.forwardTo ?? [],
    });
    this.transform = new otelcol.processor.Transform(this, 'to_prometheus', {
      errorMode: 'ignore',
      statements: { metric: metricIdentity() },
      output: { metrics: [this.convert.input] },
    });
    this.input = this.transform.input;
  }
}
