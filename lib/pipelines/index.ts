// Ready-made parts of a configuration for what most clusters want: pipelines collect (pod metrics, pod logs, OTLP, Alloy's own metrics), destinations
// send the data. There is one folder per signal.
//
// Each is a `Pipeline`: a composite of components under one heading, with labels that start with the pipeline's id. The components inside are readonly
// fields (`podMetrics.scrape`), and further rules, stages or statements are props, applied where the data passes, so that adding one doesn't
// mean writing the pipeline by hand. Code that pipelines share is in `discovery/relabeling.ts`, `logs/log-stages.ts` and
// `authentication.ts`.

export type { Authentication, BasicAuthentication, BearerAuthentication } from './authentication';
export { PodDiscovery, type PodDiscoveryProps } from './discovery/pod-discovery';
export { ClusterEvents, type ClusterEventsProps } from './logs/cluster-events';
export { FaroReceiver, type FaroReceiverProps } from './logs/faro-receiver';
export { FirehoseLogs, type FirehoseLogsProps } from './logs/firehose-logs';
export type { FurtherLabels } from './logs/further-labels';
export { HerokuLogs, type HerokuLogsProps } from './logs/heroku-logs';
export { type KafkaAuthentication, KafkaLogs, type KafkaLogsProps } from './logs/kafka-logs';
export { KubernetesManifests, type KubernetesManifestsProps } from './logs/kubernetes-manifests';
export { type LogMetric, LogMetrics, type LogMetricsProps } from './logs/log-metrics';
export { LogRedaction, type LogRedactionProps, type SecretDetection } from './logs/log-redaction';
export type { LogAge } from './logs/log-stages';
export { type LogTenant, LogTenants, type LogTenantsProps, type OtherLogTenant } from './logs/log-tenants';
export { LokiDestination, type LokiDestinationProps } from './logs/loki-destination';
export { LokiReceiver, type LokiReceiverProps } from './logs/loki-receiver';
export { NodeJournal, type NodeJournalProps } from './logs/node-journal';
export { type PodLogReading, PodLogs, type PodLogsProps } from './logs/pod-logs';
export { PodLogsObjects, type PodLogsObjectsProps } from './logs/pod-logs-objects';
export type { ReceivedLogsProps } from './logs/received-logs';
export type { LogLabels, LogSelection } from './logs/selector';
export * as logStages from './logs/stages';
export { type SyslogListener, SyslogReceiver, type SyslogReceiverProps } from './logs/syslog-receiver';
export type { NamespaceRow } from './logs/tenant-table';
export { type WindowsChannel, WindowsEvents, type WindowsEventsProps } from './logs/windows-events';
export { PodMetrics, type PodMetricsProps } from './metrics/pod-metrics';
export { PrometheusDestination, type PrometheusDestinationProps } from './metrics/prometheus-destination';
export type { SampleRoute } from './metrics/sample-rules';
export { SelfMonitoring, type SelfMonitoringProps } from './metrics/self-monitoring';
export { OtlpGateway, type OtlpGatewayProps, type OtlpStatements } from './otlp/otlp-gateway';
export { Pipeline } from './pipeline';
export { TempoDestination, type TempoDestinationProps } from './traces/tempo-destination';
