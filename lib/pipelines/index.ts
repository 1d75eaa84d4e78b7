// Ready-made parts of a configuration, for what most clusters want: pipelines collect (metrics and logs of pods, OTLP, Alloy itself), destinations
// are where the data goes. A folder holds those of one signal.
//
// Each is a `Pipeline`: a composite of components under one heading, whose labels are the pipeline's id. The components inside are readonly fields
// (`podMetrics.scrape`), and further rules, stages or statements are props, applied where the data passes; so that one more rule doesn't mean
// to write the pipeline by hand. What pipelines of one signal share stands beside them: `discovery/relabeling.ts`, `logs/log-stages.ts`,
// `authentication.ts`.

export type { Authentication, BasicAuthentication, BearerAuthentication } from './authentication';
export { PodDiscovery, type PodDiscoveryProps } from './discovery/pod-discovery';
export { LokiDestination, type LokiDestinationProps } from './logs/loki-destination';
export { PodLogs, type PodLogsProps } from './logs/pod-logs';
export { PodMetrics, type PodMetricsProps } from './metrics/pod-metrics';
export { PrometheusDestination, type PrometheusDestinationProps } from './metrics/prometheus-destination';
export type { SampleRoute } from './metrics/sample-rules';
export { SelfMonitoring, type SelfMonitoringProps } from './metrics/self-monitoring';
export { OtlpGateway, type OtlpGatewayProps, type OtlpStatements } from './otlp/otlp-gateway';
export { Pipeline } from './pipeline';
export { TempoDestination, type TempoDestinationProps } from './traces/tempo-destination';
