// Ready-made parts of a configuration for what most clusters want: pipelines collect (pod metrics, pod logs, OTLP, Alloy's own metrics), destinations
// send the data. There is one folder per signal.
//
// Each is a `Pipeline`: a composite of components under one heading, with labels that start with the pipeline's id. The components inside are readonly
// fields (`podMetrics.scrape`), and further rules, stages or statements are props, applied where the data passes, so that adding one doesn't
// mean writing the pipeline by hand. Code that pipelines share is in `discovery/relabeling.ts`, `logs/log-stages.ts`, `metrics/metric-selection.ts`,
// `metrics/scrape-options.ts`; what destinations share, in `connection/` (TLS, proxies, authentication, labels of the cluster) and `authentication.ts`.

export type { ProductName } from '../facts';
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
export type { HttpConnection } from './connection/http-connection';
export type { ProxyOptions } from './connection/proxy';
export type { ClientCertificate, TlsOptions } from './connection/tls';
export { CustomDestination, type CustomDestinationProps, type DestinationInputs } from './custom-destination';
export type { PodLabels } from './discovery/exporter-pods';
export type { NodeLabel } from './discovery/node-labels';
export { type Attached, PodDiscovery, type PodDiscoveryProps } from './discovery/pod-discovery';
export type { ProductLabels } from './discovery/product';
export { type ScrapeAnnotations, scrapeAnnotations } from './discovery/scrape-annotations';
export { attachedFor, type SurroundingLabels, type TargetLabels } from './discovery/target-labels';
export { DropDestination } from './dry-run/drop-destination';
export { PrintDestination, type PrintDestinationProps } from './dry-run/print-destination';
export { ClusterEvents, type ClusterEventsProps } from './logs/cluster-events';
export { FaroReceiver, type FaroReceiverProps } from './logs/faro-receiver';
export { FirehoseLogs, type FirehoseLogsProps } from './logs/firehose-logs';
export type { FurtherLabels } from './logs/further-labels';
export { HerokuLogs, type HerokuLogsProps } from './logs/heroku-logs';
export { type KafkaAuthentication, KafkaLogs, type KafkaLogsProps } from './logs/kafka-logs';
export { KubernetesManifests, type KubernetesManifestsProps } from './logs/kubernetes-manifests';
export { type LogMetric, LogMetrics, type LogMetricsProps } from './logs/log-metrics';
export type { LogProcessing } from './logs/log-processing';
export { LogRedaction, type LogRedactionProps, type SecretDetection } from './logs/log-redaction';
export type { LogAge } from './logs/log-stages';
export { type LogTenant, LogTenants, type LogTenantsProps, type OtherLogTenant } from './logs/log-tenants';
export { LokiDestination, type LokiDestinationProps, type LokiRetry } from './logs/loki-destination';
export { LokiReceiver, type LokiReceiverProps } from './logs/loki-receiver';
export { NodeJournal, type NodeJournalProps } from './logs/node-journal';
export { type LogAnnotations, type PodLogReading, PodLogs, type PodLogsProps } from './logs/pod-logs';
export { PodLogsObjects, type PodLogsObjectsProps } from './logs/pod-logs-objects';
export { type ProductLogs, type ProductLogsOptions, productLogs } from './logs/product-logs';
export type { ReceivedLogsProps } from './logs/received-logs';
export type { LogLabels, LogSelection } from './logs/selector';
export * as logStages from './logs/stages';
export { type SyslogListener, SyslogReceiver, type SyslogReceiverProps } from './logs/syslog-receiver';
export type { NamespaceRow } from './logs/tenant-table';
export { type WindowsChannel, WindowsEvents, type WindowsEventsProps } from './logs/windows-events';
export type { HttpsScrape, ScrapeSettings } from './metrics/annotated-scrapes';
export { BeylaMetrics, type BeylaMetricsProps } from './metrics/beyla-metrics';
export {
  type BlackboxModule,
  type BlackboxProbe,
  BlackboxProbes,
  type BlackboxProbesProps,
} from './metrics/blackbox-probes';
export type { ContainerSelection } from './metrics/cadvisor-rules';
export { CompanionMetrics, type CompanionMetricsProps } from './metrics/companion-metrics';
export type { ControlPlaneComponent, ControlPlanePodsOptions } from './metrics/control-plane';
export { ControlPlaneMetrics, type ControlPlaneMetricsProps } from './metrics/control-plane-metrics';
export { CostMetrics, type CostMetricsProps } from './metrics/cost-metrics';
export {
  DatabaseObservability,
  type DatabaseObservabilityProps,
  type MysqlObservability,
  type PostgresObservability,
} from './metrics/database-observability';
export { EnergyMetrics, type EnergyMetricsProps } from './metrics/energy-metrics';
export {
  type Exporter,
  type ExporterClass,
  ExporterMetrics,
  type ExporterMetricsProps,
} from './metrics/exporter-metrics';
export { ExporterPodMetrics, type ExporterPodMetricsProps } from './metrics/exporter-pod-metrics';
export type { ExporterRoute } from './metrics/exporter-scrape';
export { HostMetrics, type HostMetricsProps } from './metrics/host-metrics';
export type { HostMetricSet } from './metrics/host-series';
export { KubeStateMetrics, type KubeStateMetricsProps, type KubeStateReplicas } from './metrics/kube-state-metrics';
export { type KubeletEndpoint, KubeletMetrics, type KubeletMetricsProps } from './metrics/kubelet-metrics';
export type { ListedMetrics, MetricSelection } from './metrics/metric-selection';
export { NodeExporterMetrics, type NodeExporterMetricsProps } from './metrics/node-exporter-metrics';
export { PodMetrics, type PodMetricsProps } from './metrics/pod-metrics';
export { ProductMetrics, type ProductMetricsProps } from './metrics/product-metrics';
export { PrometheusDestination, type PrometheusDestinationProps } from './metrics/prometheus-destination';
export {
  type OperatorObjects,
  PrometheusOperatorObjects,
  type PrometheusOperatorObjectsProps,
} from './metrics/prometheus-operator-objects';
export { RemoteWriteReceiver, type RemoteWriteReceiverProps } from './metrics/remote-write-receiver';
export type { SampleRoute } from './metrics/sample-rules';
export type { ScrapeDefaults, ScrapeOptions } from './metrics/scrape-options';
export { SelfMonitoring, type SelfMonitoringProps } from './metrics/self-monitoring';
export { ServiceMetrics, type ServiceMetricsProps } from './metrics/service-metrics';
export { WindowsExporterMetrics, type WindowsExporterMetricsProps } from './metrics/windows-exporter-metrics';
export { WindowsHostMetrics, type WindowsHostMetricsProps } from './metrics/windows-host-metrics';
export { Beyla, type BeylaProps } from './otlp/beyla';
export { BULKY_RESOURCE_ATTRIBUTES } from './otlp/bulky-resource-attributes';
export type { ClientMetadata } from './otlp/client-metadata';
export type { OtlpGatewayProps } from './otlp/gateway-props';
export type { OtlpStatements } from './otlp/gateway-statements';
export type { JaegerProtocol } from './otlp/jaeger-protocols';
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
export { OtlpGateway } from './otlp/otlp-gateway';
export { OtlpToLoki, type OtlpToLokiProps } from './otlp/otlp-to-loki';
export { OtlpToPrometheus, type OtlpToPrometheusProps } from './otlp/otlp-to-prometheus';
export { PrometheusToOtlp, type PrometheusToOtlpProps } from './otlp/prometheus-to-otlp';
export type { ResourceLabels } from './otlp/resource-labels';
export {
  DEFAULT_HEALTH_CHECK_PATHS,
  type TelemetryConditions,
  type TelemetrySelection,
} from './otlp/telemetry-conditions';
export { Pipeline } from './pipeline';
export { type EbpfLanguage, EbpfProfiles, type EbpfProfilesProps } from './profiles/ebpf-profiles';
export { JavaProfiles, type JavaProfilesProps } from './profiles/java-profiles';
export type { PprofKind } from './profiles/pprof-kinds';
export { PprofProfiles, type PprofProfilesProps } from './profiles/pprof-profiles';
export { ProfileReceiver, type ProfileReceiverProps } from './profiles/profile-receiver';
export {
  PyroscopeDestination,
  type PyroscopeDestinationProps,
  type PyroscopeRetry,
} from './profiles/pyroscope-destination';
export { LogsRouter, type LogsRouterProps } from './routing/logs-router';
export { MetricTenants, type MetricTenantsProps } from './routing/metric-tenants';
export { MetricsRouter, type MetricsRouterProps } from './routing/metrics-router';
export { OtlpRouter, type OtlpRouterProps } from './routing/otlp-router';
export { OtlpTenants, type OtlpTenantsProps } from './routing/otlp-tenants';
export type { Route, RouteMatch } from './routing/routes';
export type { OtherTenants } from './routing/tenant-gates';
export { DEFAULT_SAMPLING_POLICIES } from './traces/default-policies';
export { HostInfo, type HostInfoProps } from './traces/host-info';
export type { MadeMetricsRoute } from './traces/made-metrics';
export type {
  AlwaysSample,
  SamplingAnd,
  SamplingComposite,
  SamplingCondition,
  SamplingDrop,
  SamplingPolicy,
} from './traces/sampling-policy';
export { ServiceGraph, type ServiceGraphProps } from './traces/service-graph';
export { type SpanLogLine, SpanLogs, type SpanLogsProps } from './traces/span-logs';
export { type SpanHistogram, SpanMetrics, type SpanMetricsProps } from './traces/span-metrics';
export { TailSampling, type TailSamplingProps } from './traces/tail-sampling';
export { TempoDestination, type TempoDestinationProps } from './traces/tempo-destination';
export { type PodsAddress, TraceLoadBalancer, type TraceLoadBalancerProps } from './traces/trace-load-balancer';
