import type { Construct } from 'constructs';
import { type blocks, loki, otelcol } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver } from '../../values';
import { ageStages, INSTANCE, type LogAge, labelStages, levelStages, lineEndStage } from '../logs/log-stages';
import { Pipeline } from '../pipeline';

export interface OtlpGatewayProps extends LogAge {
  /** Where metrics go, converted to Prometheus samples: `metrics.receiver` of a destination. @default - metrics are refused */
  readonly metrics?: readonly Expression<MetricsReceiver>[];
  /** Where logs go, converted to Loki entries: `logs.receiver` of a destination. @default - logs are refused */
  readonly logs?: readonly Expression<LogsReceiver>[];
  /**
   * Where logs go as they came, over OTLP: the input of an `otelcol.exporter.otlphttp` for Loki's own OTLP endpoint (`http://loki:3100/otlp`). Each attribute
   * is then structured metadata of its own, and Loki's settings choose the stream labels, which are others than those of pod logs: `k8s_namespace_name` for
   * `namespace`. Beside `logs`, both get all logs.
   * @default - none
   */
  readonly otlpLogs?: readonly Expression<Consumer<'logs'>>[];
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
export const LOKI_HINT = 'loki.resource.labels';
export const LOKI_RESOURCE_LABELS = [
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
 * What a service is called follows OpenTelemetry's conventions for Kubernetes, as far as the application doesn't say it: `service.namespace` is the pod's
 * namespace; `service.name` the annotation `resource.opentelemetry.io/service.name`, or the label `app.kubernetes.io/instance` or `app.kubernetes.io/name`,
 * or the workload's name; `service.instance.id` the pod's uid, so that replicas are series of their own. An SDK's `unknown_service` counts as no name.
 *
 * Metrics get `job` (`service.namespace/service.name`), `instance` (`service.instance.id`), and `namespace`, `pod`, `node` and `service_name` as scraped ones
 * have them, unless a data point has an attribute of that name; other resource attributes are in `target_info`.
 *
 * The line of a log entry is the body as it was sent. It has the labels of `PodLogs`; trace id, pod, `service_instance_id` and node are structured metadata, and so are
 * the attributes, as the JSON text `attributes`. `otlpLogs` is another way.
 *
 * @example
 * new pipelines.OtlpGateway(alloy.config, 'default', { metrics: [metrics.receiver], logs: [logs.receiver], traces: [tempo.input] });
 */
export class OtlpGateway extends Pipeline {
  /** Listens. */
  readonly receiver: otelcol.receiver.Otlp;
  /** Refuses data if memory is short (memory limiter). */
  readonly memoryLimiter: otelcol.processor.MemoryLimiter;
  /** Forgets the name that an SDK makes up. */
  readonly unnamed: otelcol.processor.Transform;
  /** Adds Kubernetes attributes of the sender. */
  readonly k8sattributes: otelcol.processor.K8sattributes;
  /** Completes the identity of the sender, and runs the statements. */
  readonly transform: otelcol.processor.Transform;
  readonly batch: otelcol.processor.Batch;
  /** Converts metrics to samples; absent if metrics are refused. */
  readonly prometheus?: otelcol.exporter.Prometheus;
  /** Converts logs to Loki entries; absent if logs are refused. */
  readonly loki?: otelcol.exporter.Loki;
  /** Sets the labels of log entries; absent if logs are refused. */
  readonly process?: loki.Process;

  constructor(scope: Construct, id: string, props: OtlpGatewayProps) {
    super(scope, id, 'OtlpGateway', 'OTLP from applications');
    const isIdle = !(props?.metrics || props?.logs || props?.otlpLogs || props?.traces);
    const idle = { message: 'receives nothing: none of metrics, logs, otlpLogs and traces is given', path: [] };
    const names: PropNames<OtlpGatewayProps> = {
      metrics: 'receivers?',
      logs: 'receivers?',
      otlpLogs: 'receivers?',
      traces: 'receivers?',
      cluster: 'prop',
      grpcEndpoint: 'prop',
      httpEndpoint: 'prop',
      statements: { trace: 'prop', metric: 'prop', log: 'prop' },
      stages: 'prop',
      labels: 'prop',
      dropOlderThan: 'prop',
    };
    props = checkedProps(this, props, names, isIdle ? [idle] : []);
    if (props.metrics) this.prometheus = new otelcol.exporter.Prometheus(this, '', { forwardTo: props.metrics });
    if (props.logs) {
      this.process = new loki.Process(this, 'logs', { forwardTo: props.logs, stage: logStages(props) });
      this.loki = new otelcol.exporter.Loki(this, '', { forwardTo: [this.process.receiver] });
    }
    const outputs = {
      ...(this.prometheus && { metrics: [this.prometheus.input] }),
      ...(hasLogs(props) && { logs: [...(this.loki ? [this.loki.input] : []), ...(props.otlpLogs ?? [])] }),
      ...(props.traces && { traces: props.traces }),
    };
    this.batch = new otelcol.processor.Batch(this, '', { timeout: '1s', output: outputs });
    /** Every signal with an output goes through the same components. */
    const through = (input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>) => ({
      ...(props.metrics && { metrics: [input] }),
      ...(hasLogs(props) && { logs: [input] }),
      ...(props.traces && { traces: [input] }),
    });
    this.transform = new otelcol.processor.Transform(this, '', {
      statements: identityStatements(props),
      output: through(this.batch.input),
    });
    this.k8sattributes = new otelcol.processor.K8sattributes(this, '', {
      extract: {
        otelAnnotations: true,
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
          'service.namespace',
          'service.name',
        ],
      },
      podAssociation: [
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
        { source: [{ from: 'connection' }] },
      ],
      output: through(this.transform.input),
    });
    this.unnamed = new otelcol.processor.Transform(this, 'unnamed', {
      statements: ofSignals(props, () => [FORGET_MADE_UP_NAME]),
      output: through(this.k8sattributes.input),
    });
    this.memoryLimiter = new otelcol.processor.MemoryLimiter(this, '', {
      checkInterval: '1s',
      // Of the container's limit. The garbage collector aims for 90 %; what is refused above 80 - 20 % leaves room for scraping.
      limitPercentage: 80,
      spikeLimitPercentage: 20,
      output: through(this.unnamed.input),
    });
    this.receiver = new otelcol.receiver.Otlp(this, '', {
      grpc: { endpoint: props.grpcEndpoint ?? '0.0.0.0:4317' },
      http: { endpoint: props.httpEndpoint ?? '0.0.0.0:4318' },
      output: through(this.memoryLimiter.input),
    });
  }
}

function hasLogs({ logs, otlpLogs }: OtlpGatewayProps): boolean {
  return logs !== undefined || otlpLogs !== undefined;
}

/** Takes the entry out of the JSON that `otelcol.exporter.loki` makes of a record, and sets labels as `PodLogs` does. */
export function logStages(
  props: Pick<OtlpGatewayProps, 'dropOlderThan' | 'stages' | 'labels'>,
): readonly blocks.LokiStage[] {
  const { stages = [], labels } = props;
  return [
    ...ageStages(props),
    { kind: 'json', expressions: { body: 'body', traceID: 'traceid', attributes: 'attributes' } },
    { kind: 'output', source: 'body' },
    lineEndStage(),
    // The exporter has made a label of the severity, in the spelling of OTLP: `INFO`, `DEBUG2`.
    ...levelStages(),
    { kind: 'labels', values: { namespace: 'k8s_namespace_name', container: 'k8s_container_name' } },
    ...stages,
    ...labelStages(
      { pod: 'k8s_pod_name', node: 'k8s_node_name', ...INSTANCE, traceID: 'traceID', attributes: 'attributes' },
      labels,
    ),
  ];
}

/** The labels of scraped metrics that say where a series comes from, and the resource attributes with their values. */
export const METRIC_IDENTITY = {
  namespace: 'k8s.namespace.name',
  pod: 'k8s.pod.name',
  node: 'k8s.node.name',
  service_name: 'service.name',
} as const;

const ABSENT = '== nil';

/** An SDK that is told no name sends `unknown_service:java`, which would keep the conventions for Kubernetes from giving one. */
const FORGET_MADE_UP_NAME =
  'delete_key(resource.attributes, "service.name") where IsMatch(resource.attributes["service.name"], "^unknown_service")';

function of(attribute: string, kind: 'resource' | 'datapoint' = 'resource'): string {
  return `${kind}.attributes["${attribute}"]`;
}

/** OTTL statements for each signal that is received. */
function ofSignals(
  props: OtlpGatewayProps,
  statements: (signal: keyof OtlpStatements) => readonly string[],
): OtlpStatements {
  return {
    ...(props.traces && { trace: statements('trace') }),
    ...(props.metrics && { metric: statements('metric') }),
    ...(hasLogs(props) && { log: statements('log') }),
  };
}

/** Who has sent it, for each signal alike, and where converters look for it; then the statements of the prop. */
function identityStatements(props: OtlpGatewayProps): OtlpStatements {
  const common = [
    ...(props.cluster === undefined ? [] : [`set(${of('k8s.cluster.name')}, ${JSON.stringify(props.cluster)})`]),
    `set(${of('service.name')}, "unknown_service") where ${of('service.name')} ${ABSENT}`,
    `set(${of('service.instance.id')}, ${of('k8s.pod.uid')}) where ${of('service.instance.id')} ${ABSENT}`,
  ];
  const own: Required<OtlpStatements> = {
    trace: [],
    metric: Object.entries(METRIC_IDENTITY).map(
      ([label, attribute]) =>
        `set(${of(label, 'datapoint')}, ${of(attribute)}) where ${of(label, 'datapoint')} ${ABSENT}`,
    ),
    log: props.logs ? [`set(${of(LOKI_HINT)}, ${JSON.stringify(LOKI_RESOURCE_LABELS.join(','))})`] : [],
  };
  return ofSignals(props, (signal) => [...common, ...own[signal], ...(props.statements?.[signal] ?? [])]);
}
