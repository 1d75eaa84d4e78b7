import type { Construct } from 'constructs';
import { type blocks, loki, otelcol } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import type { Consumer, DurationInput, Expression, LogsReceiver, MetricsReceiver, Problem } from '../../values';
import { Pipeline } from '../pipeline';
import { type EntryStages, entryStages } from './entry-stages';
import { identityStatements, type OtlpStatements, type StatementChoice, unnamedStatements } from './gateway-statements';
import { type JaegerProtocol, jaegerProtocols, unknownProtocol } from './jaeger-protocols';
import { filterArguments, type TelemetrySelection } from './telemetry-conditions';

export interface OtlpGatewayProps extends EntryStages, TelemetrySelection {
  /** Where metrics go, converted to Prometheus samples: `metrics.receiver` of a destination. @default - metrics are refused */
  readonly metrics?: readonly Expression<MetricsReceiver>[];
  /** Where metrics go as they came, over OTLP. Beside `metrics`, both get all metrics. @default - none */
  readonly otlpMetrics?: readonly Expression<Consumer<'metrics'>>[];
  /** Where logs go, converted to Loki entries: `logs.receiver` of a destination. @default - logs are refused */
  readonly logs?: readonly Expression<LogsReceiver>[];
  /**
   * Where logs go as they came, over OTLP: the input of an `otelcol.exporter.otlphttp` for Loki's own OTLP endpoint (`http://loki:3100/otlp`). Each attribute
   * is then structured metadata of its own, and Loki's settings choose the stream labels, which are others than those of pod logs: `k8s_namespace_name` for
   * `namespace`. Beside `logs`, both get all logs.
   * @default - none
   */
  readonly otlpLogs?: readonly Expression<Consumer<'logs'>>[];
  /**
   * Where traces go: `tempo.input` of a destination, and `input` of `SpanMetrics`, `ServiceGraph`, `HostInfo`, `SpanLogs` or `TraceLoadBalancer`; each gets all
   * of them.
   * @default - traces are refused
   */
  readonly traces?: readonly Expression<Consumer<'traces'>>[];
  /** Name of the cluster: resource attribute `k8s.cluster.name`. @default - none */
  readonly cluster?: string;
  /** Address on which OTLP over gRPC is received. @default '0.0.0.0:4317' */
  readonly grpcEndpoint?: string;
  /** Address on which OTLP over HTTP is received. @default '0.0.0.0:4318' */
  readonly httpEndpoint?: string;
  /**
   * Protocols of Jaeger by which traces are received, too, on their usual ports: `grpc` 14250, `thriftHttp` 14268, `thriftCompact` 6831 (UDP),
   * `thriftBinary` 6832 (UDP).
   * @default - none
   */
  readonly jaeger?: readonly JaegerProtocol[];
  /** Address on which traces of Zipkin are received, too: `0.0.0.0:9411`. @default - they aren't */
  readonly zipkinEndpoint?: string;
  /**
   * What finds out about the machine that Alloy runs on (`otelcol.processor.resourcedetection`), for attributes that the sender lacks: `gcp`, `eks`, `ec2`
   * and so on for the cloud and its region, `env` for `OTEL_RESOURCE_ATTRIBUTES` of Alloy. What is of one node or pod, as of `system`, is that of Alloy and not of
   * the sender.
   * @default - none
   */
  readonly detectors?: otelcol.processor.ResourcedetectionProps['detectors'];
  /** Additional OTTL statements for a signal, after those of the gateway, when the sender's pod is known. @default - none */
  readonly statements?: OtlpStatements;
  /** Resource attributes that aren't sent on, such as `BULKY_RESOURCE_ATTRIBUTES`. Statements and the labels of metrics see them before. @default - none */
  readonly removeResourceAttributes?: readonly string[];
  /**
   * Sends each series once in this time at most, its newest value, however often the application does: `otelcol.processor.interval`. It's for cumulative
   * metrics; those with delta temporality pass at once.
   * @default - as often as they come
   */
  readonly metricsInterval?: DurationInput;
}

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
  /** Leaves out what the props say; absent if all stays. */
  readonly filter?: otelcol.processor.Filter;
  readonly batch: otelcol.processor.Batch;
  /** Finds out about the machine; absent without `detectors`. */
  readonly resourcedetection?: otelcol.processor.Resourcedetection;
  /** Sends each series once in a while; absent without `metricsInterval`. */
  readonly interval?: otelcol.processor.Interval;
  /** Listens for clients of Jaeger; absent without `jaeger`. */
  readonly jaeger?: otelcol.receiver.Jaeger;
  /** Listens for clients of Zipkin; absent without `zipkinEndpoint`. */
  readonly zipkin?: otelcol.receiver.Zipkin;
  /** Converts metrics to samples; absent if metrics are refused, or only go out over OTLP. */
  readonly prometheus?: otelcol.exporter.Prometheus;
  /** Converts logs to Loki entries; absent if logs are refused, or only go out over OTLP. */
  readonly loki?: otelcol.exporter.Loki;
  /** Sets the labels of log entries; absent if there are none. */
  readonly process?: loki.Process;

  constructor(scope: Construct, id: string, props: OtlpGatewayProps) {
    super(scope, id, 'OtlpGateway', 'OTLP from applications');
    props = checkedProps(this, props, NAMES, problemsOf(props ?? {}));
    const { metrics, logs, otlpMetrics, otlpLogs, traces } = props;
    if (metrics) this.prometheus = new otelcol.exporter.Prometheus(this, '', { forwardTo: metrics });
    if (logs) {
      this.process = new loki.Process(this, 'logs', { forwardTo: logs, stage: entryStages(props) });
      this.loki = new otelcol.exporter.Loki(this, '', { forwardTo: [this.process.receiver] });
    }
    const signals = signalsOf(props);
    /** Every signal with an output goes through the same components. */
    const through = (input: Input) => ({
      ...(signals.includes('metric') && { metrics: [input] }),
      ...(signals.includes('log') && { logs: [input] }),
      ...(signals.includes('trace') && { traces: [input] }),
    });
    this.batch = new otelcol.processor.Batch(this, '', {
      timeout: '1s',
      output: {
        ...(signals.includes('metric') && {
          metrics: [...(this.prometheus ? [this.prometheus.input] : []), ...(otlpMetrics ?? [])],
        }),
        ...(signals.includes('log') && { logs: [...(this.loki ? [this.loki.input] : []), ...(otlpLogs ?? [])] }),
        ...(traces && { traces }),
      },
    });
    let next: blocks.OtelcolOutput = through(this.batch.input);
    if (props.metricsInterval !== undefined && signals.includes('metric')) {
      this.interval = new otelcol.processor.Interval(this, '', {
        interval: props.metricsInterval,
        output: { metrics: next.metrics! },
      });
      next = { ...next, metrics: [this.interval.input] };
    }
    const filter = filterArguments(props, signals);
    if (filter) {
      this.filter = new otelcol.processor.Filter(this, '', { ...filter, output: next });
      next = through(this.filter.input);
    }
    const choice: StatementChoice = { ...props, signals, toLoki: logs !== undefined };
    this.transform = new otelcol.processor.Transform(this, '', {
      statements: identityStatements(choice),
      output: next,
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
      statements: unnamedStatements(choice),
      output: through(this.k8sattributes.input),
    });
    if (props.detectors !== undefined) {
      this.resourcedetection = new otelcol.processor.Resourcedetection(this, '', {
        detectors: props.detectors,
        // What the sender says of itself is right, also where Alloy runs elsewhere.
        override: false,
        output: through(this.unnamed.input),
      });
    }
    this.memoryLimiter = new otelcol.processor.MemoryLimiter(this, '', {
      checkInterval: '1s',
      // Of the container's limit. The garbage collector aims for 90 %; what is refused above 80 - 20 % leaves room for scraping.
      limitPercentage: 80,
      spikeLimitPercentage: 20,
      output: through(this.resourcedetection?.input ?? this.unnamed.input),
    });
    this.receiver = new otelcol.receiver.Otlp(this, '', {
      grpc: { endpoint: props.grpcEndpoint ?? '0.0.0.0:4317' },
      http: { endpoint: props.httpEndpoint ?? '0.0.0.0:4318' },
      output: through(this.memoryLimiter.input),
    });
    const output = { traces: [this.memoryLimiter.input] };
    if (props.jaeger !== undefined) {
      this.jaeger = new otelcol.receiver.Jaeger(this, '', { protocols: jaegerProtocols(props.jaeger), output });
    }
    if (props.zipkinEndpoint !== undefined) {
      this.zipkin = new otelcol.receiver.Zipkin(this, '', { endpoint: props.zipkinEndpoint, output });
    }
  }
}

type Input = Expression<Consumer<'metrics' | 'logs' | 'traces'>>;

const NAMES: PropNames<OtlpGatewayProps> = {
  metrics: 'receivers?',
  otlpMetrics: 'receivers?',
  logs: 'receivers?',
  otlpLogs: 'receivers?',
  traces: 'receivers?',
  cluster: 'prop',
  grpcEndpoint: 'prop',
  httpEndpoint: 'prop',
  jaeger: 'prop',
  zipkinEndpoint: 'prop',
  detectors: 'prop',
  statements: { trace: 'prop', metric: 'prop', log: 'prop' },
  removeResourceAttributes: 'prop',
  metricsInterval: 'prop',
  namespaces: 'prop',
  excludeNamespaces: 'prop',
  dropHealthChecks: 'prop',
  healthCheckPaths: 'prop',
  dropIf: { span: 'prop', spanEvent: 'prop', metric: 'prop', datapoint: 'prop', log: 'prop' },
  stages: 'prop',
  labels: 'prop',
  dropOlderThan: 'prop',
};

/** The signals that have a destination. */
function signalsOf(props: OtlpGatewayProps): StatementChoice['signals'] {
  return [
    ...(props.traces ? ['trace' as const] : []),
    ...(props.metrics || props.otlpMetrics ? ['metric' as const] : []),
    ...(props.logs || props.otlpLogs ? ['log' as const] : []),
  ];
}

/** What only several props together show. */
function problemsOf(props: OtlpGatewayProps): readonly Problem[] {
  const isIdle = signalsOf(props).length === 0;
  const nowhere = isIdle || props.traces ? [] : (['jaeger', 'zipkinEndpoint'] as const).filter((name) => props[name]);
  const wrongProtocol = Array.isArray(props.jaeger) ? unknownProtocol(props.jaeger) : undefined;
  const unused = (name: keyof OtlpGatewayProps, message: string): readonly Problem[] =>
    props[name] === undefined ? [] : [{ message, path: [name] }];
  return [
    ...(isIdle
      ? [{ message: 'receives nothing: none of metrics, otlpMetrics, logs, otlpLogs and traces is given', path: [] }]
      : []),
    ...nowhere.map((name) => ({ message: 'receives traces, which go nowhere: `traces` is missing', path: [name] })),
    ...(wrongProtocol === undefined ? [] : [{ message: wrongProtocol, path: ['jaeger'] }]),
    ...(props.dropHealthChecks ? [] : unused('healthCheckPaths', 'is used with `dropHealthChecks: true` alone')),
    ...(props.metrics || props.otlpMetrics ? [] : unused('metricsInterval', 'is about metrics, which are refused')),
  ];
}
