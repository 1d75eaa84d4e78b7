// Ready-made parts of a configuration for what most clusters want: pipelines collect (pod metrics, pod logs, OTLP, Alloy's own metrics), destinations
// send the data. There is one folder per signal.
//
// Each is a `Pipeline`: a composite of components under one heading, with labels that start with the pipeline's id. The components inside are readonly
// fields (`podMetrics.scrape`), and further rules, stages or statements are props, applied where the data passes, so that adding one doesn't
// mean writing the pipeline by hand. Code that pipelines share is in `discovery/relabeling.ts` and `logs/log-stages.ts`; what destinations share, in
// `connection/` (TLS, proxies, authentication, labels of the cluster) and `authentication.ts`, its types.

export type {
  Authentication,
  AzureAuthentication,
  AzureIdentity,
  BasicAuthentication,
  BearerAuthentication,
  BearerFileAuthentication,
  ClientCertificateAuthentication,
  ForwardedHeader,
  GoogleAuthentication,
  HeadersAuthentication,
  OAuth2Authentication,
  OtlpAuthentication,
  OtlpGoogleAuthentication,
  OtlpHeadersAuthentication,
  OtlpSigV4Authentication,
  PrometheusAuthentication,
  SigV4Authentication,
} from './authentication';
export type { ExternalLabels } from './connection/external-labels';
export type { HttpConnection, ProxyOptions } from './connection/http-connection';
export type { ClientCertificate, TlsOptions } from './connection/tls';
export { CustomDestination, type CustomDestinationProps, type DestinationInputs } from './custom-destination';
export { PodDiscovery, type PodDiscoveryProps } from './discovery/pod-discovery';
export { DropDestination } from './dry-run/drop-destination';
export { PrintDestination, type PrintDestinationProps } from './dry-run/print-destination';
export type { LogProcessing } from './logs/log-processing';
export type { LogAge } from './logs/log-stages';
export { LokiDestination, type LokiDestinationProps, type LokiRetry } from './logs/loki-destination';
export { type PodLogReading, PodLogs, type PodLogsProps } from './logs/pod-logs';
export { PodMetrics, type PodMetricsProps } from './metrics/pod-metrics';
export { PrometheusDestination, type PrometheusDestinationProps } from './metrics/prometheus-destination';
export type { SampleRoute } from './metrics/sample-rules';
export { SelfMonitoring, type SelfMonitoringProps } from './metrics/self-monitoring';
export { LokiToOtlp, type LokiToOtlpProps } from './otlp/loki-to-otlp';
export {
  type OtlpBatch,
  OtlpDestination,
  type OtlpDestinationProps,
  type OtlpFilter,
  type OtlpProcessing,
  type OtlpSignal,
} from './otlp/otlp-destination';
export type { OtlpConnection, OtlpGrpcConnection, OtlpHttpConnection } from './otlp/otlp-exporter';
export { OtlpGateway, type OtlpGatewayProps, type OtlpStatements } from './otlp/otlp-gateway';
export { OtlpToLoki, type OtlpToLokiProps } from './otlp/otlp-to-loki';
export { OtlpToPrometheus, type OtlpToPrometheusProps } from './otlp/otlp-to-prometheus';
export { PrometheusToOtlp, type PrometheusToOtlpProps } from './otlp/prometheus-to-otlp';
export { Pipeline } from './pipeline';
export {
  PyroscopeDestination,
  type PyroscopeDestinationProps,
  type PyroscopeRetry,
} from './profiles/pyroscope-destination';
export { LogsRouter, type LogsRouterProps } from './routing/logs-router';
export { MetricsRouter, type MetricsRouterProps } from './routing/metrics-router';
export { OtlpRouter, type OtlpRouterProps } from './routing/otlp-router';
export type { Route } from './routing/routes';
export { TempoDestination, type TempoDestinationProps } from './traces/tempo-destination';
