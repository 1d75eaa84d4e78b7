import type { Construct } from 'constructs';
import { otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, Expression, LogsReceiver, StringInput } from '../../values';
import { Pipeline } from '../pipeline';
import { namingCluster } from './resource-attributes';

export interface LokiToOtlpProps {
  /** Where the log records go: `input` of `destinations.Otlp`, of a processor, ... */
  readonly forwardTo: readonly Expression<Consumer<'logs'>>[];
  /** Name of the cluster: the resource attributes `cluster` and `k8s.cluster.name`. @default - none but what the data has itself */
  readonly cluster?: StringInput;
}

/** Resource attributes, and the labels that the pipelines here give entries for them. */
const ATTRIBUTES = {
  'service.name': 'service_name',
  'service.instance.id': 'service_instance_id',
  'k8s.namespace.name': 'namespace',
  'k8s.container.name': 'container',
  'k8s.pod.name': 'pod',
  'k8s.node.name': 'node',
  'k8s.cluster.name': 'cluster',
};

/**
 * Converts log entries of Loki to log records of OpenTelemetry, for a destination that takes OTLP.
 *
 * `otelcol.receiver.loki` in Alloy, which makes attributes of the record of all labels. Those that say where the entry comes from become attributes of
 * the resource, by their names in OpenTelemetry, and `level` the severity. Structured metadata isn't converted by Alloy.
 *
 * @example
 * const otlp = new destinations.Otlp(alloy.config, 'cloud', { endpoint: 'otlp.example.com:4317' });
 * const convert = new pipelines.LokiToOtlp(alloy.config, 'pods', { forwardTo: [otlp.input] });
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [convert.receiver] });
 */
export class LokiToOtlp extends Pipeline {
  /** Receives entries. */
  readonly receiver: Expression<LogsReceiver>;
  /** Converts them. */
  readonly convert: otelcol.receiver.Loki;
  /** Makes attributes of the resource. */
  readonly transform: otelcol.processor.Transform;

  constructor(scope: Construct, id: string, props: LokiToOtlpProps) {
    super(scope, id, 'LokiToOtlp', 'Log entries of Loki as OTLP');
    props = checkedProps(this, props, { forwardTo: 'receivers', cluster: 'prop' });
    const label = (name: string) => `log.attributes["${name}"]`;
    this.transform = new otelcol.processor.Transform(this, 'logs_to_otlp', {
      errorMode: 'ignore',
      statements: {
        log: [
          ...namingCluster(props.cluster),
          ...Object.entries(ATTRIBUTES).map(
            ([attribute, name]) =>
              `set(resource.attributes["${attribute}"], ${label(name)}) where ${label(name)} != nil`,
          ),
          `set(log.severity_text, ${label('level')}) where ${label('level')} != nil`,
        ],
      },
      output: { logs: props.forwardTo ?? [] },
    });
    this.convert = new otelcol.receiver.Loki(this, 'logs_to_otlp', { output: { logs: [this.transform.input] } });
    this.receiver = this.convert.receiver;
  }
}
