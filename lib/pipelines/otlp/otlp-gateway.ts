import type { Construct } from 'constructs';
import { type blocks, loki, otelcol } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver } from '../../values';
import { labelStages } from '../logs/log-stages';
import { Pipeline } from '../pipeline';

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
  /** Additional OTTL statements for a signal, after those of the gateway, when the sender's pod is known. @default - none */
  readonly statements?: OtlpStatements;
  /** Additional stages for log entries on their way to Loki, before the labels are selected. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
  /** Stream labels to keep beside those of `PodLogs`; every combination of values is a stream (label cardinality). @default - none */
  readonly labels?: readonly string[];
}

/** OTTL statements (`otelcol.processor.transform`), whose paths say what they apply to: `set(span.attributes["team"], "shop")`. */
export interface OtlpStatements {
  readonly trace?: readonly string[];
  readonly metric?: readonly string[];
  readonly log?: readonly string[];
}

/** Resource attributes that `otelcol.exporter.loki` turns into labels, listed in its hint attribute. */
const LOKI_HINT = 'loki.resource.labels';
const LOKI_RESOURCE_LABELS = [
  'k8s.namespace.name',
  'k8s.container.name',
  'k8s.pod.name',
  'k8s.node.name',
  'service.name',
];

/**
 * Receives metrics, logs and traces over OTLP, adds Kubernetes attributes of the sender, and forwards them in batches.
 *
 * A memory limiter comes first, so that a flood is refused (clients retry) before Alloy is OOM-killed. The sender's pod is found by the resource
 * attribute `k8s.pod.uid` or `k8s.pod.ip`, or by the connection; for that, every Alloy pod watches all pods, because a Service sends an
 * application to any of them.
 *
 * Metrics get `job` and `instance` from `service.namespace`, `service.name` and `service.instance.id`; their other resource attributes are in
 * `target_info`. Log entries get the same labels and structured metadata as those of `PodLogs`.
 *
 * @example
 * new pipelines.OtlpGateway(alloy.config, 'default', { metrics: [metrics.receiver], logs: [logs.receiver], traces: [tempo.input] });
 */
export class OtlpGateway extends Pipeline {
  /** Listens. */
  readonly receiver: otelcol.receiver.Otlp;
  /** Refuses data if memory is short (memory limiter). */
  readonly memoryLimiter: otelcol.processor.MemoryLimiter;
  /** Adds Kubernetes attributes of the sender. */
  readonly k8sattributes: otelcol.processor.K8sattributes;
  /** Runs the statements; absent if there are none. */
  readonly transform?: otelcol.processor.Transform;
  readonly batch: otelcol.processor.Batch;
  /** Converts metrics to samples; absent if metrics are refused. */
  readonly prometheus?: otelcol.exporter.Prometheus;
  /** Converts logs to Loki entries; absent if logs are refused. */
  readonly loki?: otelcol.exporter.Loki;
  /** Sets the labels of log entries; absent if logs are refused. */
  readonly process?: loki.Process;

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
      statements: { trace: 'prop', metric: 'prop', log: 'prop' },
      stages: 'prop',
      labels: 'prop',
    };
    props = checkedProps(this, props, names, isIdle ? [idle] : []);
    if (props.metrics) this.prometheus = new otelcol.exporter.Prometheus(this, '', { forwardTo: props.metrics });
    if (props.logs) {
      this.process = new loki.Process(this, 'logs', { forwardTo: props.logs, stage: logStages(props) });
      this.loki = new otelcol.exporter.Loki(this, '', { forwardTo: [this.process.receiver] });
    }
    const outputs = {
      ...(this.prometheus && { metrics: [this.prometheus.input] }),
      ...(this.loki && { logs: [this.loki.input] }),
      ...(props.traces && { traces: props.traces }),
    };
    this.batch = new otelcol.processor.Batch(this, '', { timeout: '1s', output: outputs });
    /** Every signal with an output goes through the same components. */
    const through = (input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>) => ({
      ...(props.metrics && { metrics: [input] }),
      ...(props.logs && { logs: [input] }),
      ...(props.traces && { traces: [input] }),
    });
    const statements = resourceStatements(props);
    if (statements) {
      this.transform = new otelcol.processor.Transform(this, '', { statements, output: through(this.batch.input) });
    }
    this.k8sattributes = new otelcol.processor.K8sattributes(this, '', {
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
      output: through((this.transform ?? this.batch).input),
    });
    this.memoryLimiter = new otelcol.processor.MemoryLimiter(this, '', {
      checkInterval: '1s',
      // Of the container's limit. The garbage collector aims for 90 %; what is refused above 80 - 20 % leaves room for scraping.
      limitPercentage: 80,
      spikeLimitPercentage: 20,
      output: through(this.k8sattributes.input),
    });
    this.receiver = new otelcol.receiver.Otlp(this, '', {
      grpc: { endpoint: props.grpcEndpoint ?? '0.0.0.0:4317' },
      http: { endpoint: props.httpEndpoint ?? '0.0.0.0:4318' },
      output: through(this.memoryLimiter.input),
    });
  }
}

/** Sets the labels of log entries as `PodLogs` does. */
function logStages({ stages = [], labels }: OtlpGatewayProps): readonly blocks.LokiStage[] {
  return [
    { kind: 'json', expressions: { traceID: 'traceid' } },
    { kind: 'labels', values: { namespace: 'k8s_namespace_name', container: 'k8s_container_name' } },
    ...stages,
    ...labelStages({ pod: 'k8s_pod_name', node: 'k8s_node_name', traceID: 'traceID' }, labels),
  ];
}

/** OTTL statements for the resource of each signal. */
function resourceStatements(props: OtlpGatewayProps) {
  const set = (attribute: string, value: string) =>
    `set(resource.attributes["${attribute}"], ${JSON.stringify(value)})`;
  const cluster = props.cluster === undefined ? [] : [set('k8s.cluster.name', props.cluster)];
  const { trace = [], metric = [], log = [] } = props.statements ?? {};
  const statements = {
    ...(props.traces && { trace: [...cluster, ...trace] }),
    ...(props.metrics && { metric: [...cluster, ...metric] }),
    ...(props.logs && { log: [...cluster, set(LOKI_HINT, LOKI_RESOURCE_LABELS.join(',')), ...log] }),
  };
  const given = Object.entries(statements).filter(([, lines]) => lines.length > 0);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
