import type { otelcol } from '../../components';
import type { PropNames } from '../../config';
import type { Consumer, DurationInput, Expression, LogsReceiver, MetricsReceiver, Problem } from '../../values';
import type { EntryStages } from './entry-stages';
import type { OtlpStatements, StatementChoice } from './gateway-statements';
import { type JaegerProtocol, unknownProtocol } from './jaeger-protocols';
import { SENDER_METADATA, type SenderMetadata } from './sender-metadata';
import type { TelemetrySelection } from './telemetry-conditions';

export interface OtlpGatewayProps extends EntryStages, TelemetrySelection, SenderMetadata {
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

export const GATEWAY_PROPS: PropNames<OtlpGatewayProps> = {
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
  ...SENDER_METADATA,
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
export function signalsOf(props: OtlpGatewayProps): StatementChoice['signals'] {
  return [
    ...(props.traces ? ['trace' as const] : []),
    ...(props.metrics || props.otlpMetrics ? ['metric' as const] : []),
    ...(props.logs || props.otlpLogs ? ['log' as const] : []),
  ];
}

/** What only several props together show. */
export function gatewayProblems(props: OtlpGatewayProps): readonly Problem[] {
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
