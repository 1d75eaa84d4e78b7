import type { Construct } from 'constructs';
import { type blocks, loki, otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, Expression } from '../../values';
import { Pipeline } from '../pipeline';
import { entryStages } from './entry-stages';
import { GATEWAY_PROPS, gatewayProblems, type OtlpGatewayProps, signalsOf } from './gateway-props';
import { identityStatements, type StatementChoice, unnamedStatements } from './gateway-statements';
import { jaegerProtocols } from './jaeger-protocols';
import { senderMetadata } from './sender-metadata';
import { filterArguments } from './telemetry-conditions';

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
    props = checkedProps(this, props, GATEWAY_PROPS, gatewayProblems(props ?? {}));
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
        ...senderMetadata(props),
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
