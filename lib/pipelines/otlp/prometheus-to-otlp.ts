import type { Construct } from 'constructs';
import { otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, Expression, MetricsReceiver, StringInput } from '../../values';
import { Pipeline } from '../pipeline';
import { namingCluster } from './resource-attributes';

export interface PrometheusToOtlpProps {
  /** Where the metrics go: `input` of `destinations.Otlp`, of a processor, ... */
  readonly forwardTo: readonly Expression<Consumer<'metrics'>>[];
  /** Name of the cluster: the resource attributes `cluster` and `k8s.cluster.name`. @default - none but what the data has itself */
  readonly cluster?: StringInput;
}

const NAME = 'resource.attributes["service.name"]';
const NAMESPACE = 'resource.attributes["service.namespace"]';

/**
 * Converts samples of Prometheus to metrics of OpenTelemetry, for a destination that takes OTLP.
 *
 * `otelcol.receiver.prometheus` in Alloy. It makes `service.name` of `job` and `service.instance.id` of `instance`; a job `shop/cart`, as the pipelines
 * here set it, becomes the namespace and the name that it was made of. Jobs `integrations/...` stay as they are.
 *
 * @example
 * const otlp = new destinations.Otlp(alloy.config, 'cloud', { endpoint: 'otlp.example.com:4317' });
 * const convert = new pipelines.PrometheusToOtlp(alloy.config, 'pods', { forwardTo: [otlp.input] });
 * new pipelines.PodMetrics(alloy.config, 'kubernetes_pods', { forwardTo: [convert.receiver] });
 */
export class PrometheusToOtlp extends Pipeline {
  /** Receives samples. */
  readonly receiver: Expression<MetricsReceiver>;
  /** Converts them. */
  readonly convert: otelcol.receiver.Prometheus;
  /** Splits `job`. */
  readonly transform: otelcol.processor.Transform;

  constructor(scope: Construct, id: string, props: PrometheusToOtlpProps) {
    super(scope, id, 'PrometheusToOtlp', 'Samples of Prometheus as OTLP');
    props = checkedProps(this, props, { forwardTo: 'receivers', cluster: 'prop' });
    const isPair = `IsMatch(${NAME}, "^[^/]+/[^/]+$") and not IsMatch(${NAME}, "^integrations/")`;
    this.transform = new otelcol.processor.Transform(this, 'metrics_to_otlp', {
      errorMode: 'ignore',
      statements: {
        metric: [
          ...namingCluster(props.cluster),
          `set(${NAMESPACE}, ${NAME}) where ${NAMESPACE} == nil and ${isPair}`,
          `replace_pattern(${NAMESPACE}, "/.*$", "") where ${isPair}`,
          `replace_pattern(${NAME}, "^[^/]+/", "") where ${isPair}`,
        ],
      },
      output: { metrics: props.forwardTo ?? [] },
    });
    this.convert = new otelcol.receiver.Prometheus(this, 'metrics_to_otlp', {
      output: { metrics: [this.transform.input] },
    });
    this.receiver = this.convert.receiver;
  }
}
