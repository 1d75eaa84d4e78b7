import type { Construct } from 'constructs';
import { loki, otelcol } from '../components';
import { checkedProps, type PropNames } from '../config';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver } from '../values';
import { labelStages } from './log-stages';
import { Pipeline } from './pipeline';

export interface OtlpGatewayProps {
  /** Where metrics go, converted to Prometheus samples: `metrics.receiver` of a destination. @default - metrics are refused */
  readonly metrics?: readonly Expression<MetricsReceiver>[];
  /** Where logs go, converted to Loki entries: `logs.receiver` of a destination. @default - logs are refused */
  readonly logs?: readonly Expression<LogsReceiver>[];
  /** Where traces go: `tempo.input` of a destination. @default - traces are refused */
  readonly traces?: readonly Expression<Consumer<'traces'>>[];
  /** Name of the cluster: resource attribute `k8s.cluster.name`. @default - none */
  readonly cluster?: string;
  /** Address on which OTLP over gRPC is received. @default '0.0.0.0:4317' */
  readonly grpcEndpoint?: string;
  /** Address on which OTLP over HTTP is received. @default '0.0.0.0:4318' */
  readonly httpEndpoint?: string;
}

/** Resource attributes that `otelcol.exporter.loki` makes labels of, by the hint attribute that it reads. */
const LOKI_HINT = 'loki.resource.labels';
const LOKI_RESOURCE_LABELS = [
  'k8s.namespace.name',
  'k8s.container.name',
  'k8s.pod.name',
  'k8s.node.name',
  'service.name',
];

/**
 * Receives metrics, logs and traces by OTLP, adds what Kubernetes knows about the sender, and sends them on in batches.
 *
 * A memory limiter comes first, so that a flood is refused (clients try again) before Alloy is killed. The sender's pod is found by the resource
 * attribute `k8s.pod.uid` or `k8s.pod.ip`, or by the connection; for that, every Alloy pod watches all pods, because a Service sends an
 * application to any of them.
 *
 * Metrics get `job` and `instance` from `service.namespace`, `service.name` and `service.instance.id`; their other resource attributes are in
 * `target_info`. Log entries get the labels that those of `PodLogs` have, and the same structured metadata.
 *
 * @example
 * new OtlpGateway(alloy.config, 'default', { metrics: [metrics.receiver], logs: [logs.receiver], traces: [tempo.input] });
 */
export class OtlpGateway extends Pipeline {
  constructor(scope: Construct, id: string, props: OtlpGatewayProps) {
    super(scope, id, 'OtlpGateway', 'OTLP from applications');
    const isIdle = !(props?.metrics || props?.logs || props?.traces);
    const idle = { message: 'receives nothing: none of metrics, logs and traces is given', path: [] };
    const names: PropNames<OtlpGatewayProps> = {
      metrics: 'receivers?',
      logs: 'receivers?',
      traces: 'receivers?',
      cluster: 'prop',
      grpcEndpoint: 'prop',
      httpEndpoint: 'prop',
    };
    props = checkedProps(this, props, names, isIdle ? [idle] : []);
    const outputs = {
      ...(props.metrics && {
        metrics: [new otelcol.exporter.Prometheus(this, '', { forwardTo: props.metrics }).input],
      }),
      ...(props.logs && { logs: [this.#lokiExporter(props.logs)] }),
      ...(props.traces && { traces: props.traces }),
    };
    const batch = new otelcol.processor.Batch(this, '', { timeout: '1s', output: outputs });
    /** Each signal that has an output takes the same way. */
    const through = (input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>) => ({
      ...(props.metrics && { metrics: [input] }),
      ...(props.logs && { logs: [input] }),
      ...(props.traces && { traces: [input] }),
    });
    const statements = resourceStatements(props);
    const described = statements
      ? new otelcol.processor.Transform(this, '', { statements, output: through(batch.input) })
      : batch;
    const attributes = new otelcol.processor.K8sattributes(this, '', {
      extract: {
        metadata: [
          'k8s.namespace.name',
          'k8s.pod.name',
          'k8s.pod.uid',
          'k8s.container.name',
          'k8s.node.name',
          'k8s.deployment.name',
          'k8s.statefulset.name',
          'k8s.daemonset.name',
          'k8s.cronjob.name',
          'k8s.job.name',
        ],
      },
      podAssociation: [
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
        { source: [{ from: 'connection' }] },
      ],
      output: through(described.input),
    });
    const limiter = new otelcol.processor.MemoryLimiter(this, '', {
      checkInterval: '1s',
      // Of the container's limit. The garbage collector aims for 90 %; what is refused above 80 - 20 % leaves room for scraping.
      limitPercentage: 80,
      spikeLimitPercentage: 20,
      output: through(attributes.input),
    });
    new otelcol.receiver.Otlp(this, '', {
      grpc: { endpoint: props.grpcEndpoint ?? '0.0.0.0:4317' },
      http: { endpoint: props.httpEndpoint ?? '0.0.0.0:4318' },
      output: through(limiter.input),
    });
  }

  #lokiExporter(forwardTo: readonly Expression<LogsReceiver>[]): Expression<Consumer<'logs'>> {
    const labelled = new loki.Process(this, '', {
      forwardTo,
      stage: [
        { kind: 'json', expressions: { traceID: 'traceid' } },
        { kind: 'labels', values: { namespace: 'k8s_namespace_name', container: 'k8s_container_name' } },
        ...labelStages({ pod: 'k8s_pod_name', node: 'k8s_node_name', traceID: 'traceID' }),
      ],
    });
    return new otelcol.exporter.Loki(this, '', { forwardTo: [labelled.receiver] }).input;
  }
}

/** OTTL statements for the resource of each signal. */
function resourceStatements(props: OtlpGatewayProps) {
  const set = (attribute: string, value: string) =>
    `set(resource.attributes["${attribute}"], ${JSON.stringify(value)})`;
  const cluster = props.cluster === undefined ? [] : [set('k8s.cluster.name', props.cluster)];
  const log = [...cluster, set(LOKI_HINT, LOKI_RESOURCE_LABELS.join(','))];
  const statements = {
    ...(props.traces && cluster.length > 0 && { trace: cluster }),
    ...(props.metrics && cluster.length > 0 && { metric: cluster }),
    ...(props.logs && { log }),
  };
  return Object.keys(statements).length > 0 ? statements : undefined;
}
