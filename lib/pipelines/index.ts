// Ready-made parts of a configuration for what most clusters want: pipelines collect (pod metrics, pod logs, OTLP, Alloy's own metrics), destinations
// send the data. There is one folder per signal.
//
// Each is a `Pipeline`: a composite of components under one heading, with labels that start with the pipeline's id. The components inside are readonly
// fields (`podMetrics.scrape`), and further rules, stages or statements are props, applied where the data passes, so that adding one doesn't
// mean writing the pipeline by hand. Code that pipelines share is in `discovery/relabeling.ts`, `logs/log-stages.ts`, `metrics/metric-selection.ts`,
// `metrics/scrape-options.ts` and `authentication.ts`.

export type { ProductName } from '../facts';
export type { Authentication, BasicAuthentication, BearerAuthentication } from './authentication';
export { PodDiscovery, type PodDiscoveryProps } from './discovery/pod-discovery';
export type { PodLabels } from './discovery/product';
export { type ScrapeAnnotations, scrapeAnnotations } from './discovery/scrape-annotations';
export type { LogAge } from './logs/log-stages';
export { LokiDestination, type LokiDestinationProps } from './logs/loki-destination';
export { type PodLogReading, PodLogs, type PodLogsProps } from './logs/pod-logs';
export { type ProductLogs, type ProductLogsOptions, productLogs } from './logs/product-logs';
export type { HttpsScrape, ScrapeSettings } from './metrics/annotated-scrapes';
export {
  type BlackboxModule,
  type BlackboxProbe,
  BlackboxProbes,
  type BlackboxProbesProps,
} from './metrics/blackbox-probes';
export {
  DatabaseObservability,
  type DatabaseObservabilityProps,
  type MysqlObservability,
  type PostgresObservability,
} from './metrics/database-observability';
export {
  type Exporter,
  type ExporterClass,
  ExporterMetrics,
  type ExporterMetricsProps,
} from './metrics/exporter-metrics';
export type { ExporterRoute } from './metrics/exporter-scrape';
export type { ListedMetrics, MetricSelection } from './metrics/metric-selection';
export { PodMetrics, type PodMetricsProps } from './metrics/pod-metrics';
export { ProductMetrics, type ProductMetricsProps } from './metrics/product-metrics';
export { PrometheusDestination, type PrometheusDestinationProps } from './metrics/prometheus-destination';
export {
  type OperatorObjects,
  PrometheusOperatorObjects,
  type PrometheusOperatorObjectsProps,
} from './metrics/prometheus-operator-objects';
export type { SampleRoute } from './metrics/sample-rules';
export type { ScrapeOptions } from './metrics/scrape-options';
export { SelfMonitoring, type SelfMonitoringProps } from './metrics/self-monitoring';
export { ServiceMetrics, type ServiceMetricsProps } from './metrics/service-metrics';
export { OtlpGateway, type OtlpGatewayProps, type OtlpStatements } from './otlp/otlp-gateway';
export { Pipeline } from './pipeline';
export { TempoDestination, type TempoDestinationProps } from './traces/tempo-destination';
