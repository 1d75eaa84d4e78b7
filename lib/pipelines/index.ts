// Ready-made parts of a configuration for what most clusters want: pipelines collect (pod metrics, pod logs, OTLP, Alloy's own metrics), destinations
// send the data. There is one folder per signal.
//
// Each is a `Pipeline`: a composite of components under one heading, with labels that start with the pipeline's id. The components inside are readonly
// fields (`podMetrics.scrape`), and further rules, stages or statements are props, applied where the data passes, so that adding one doesn't
// mean writing the pipeline by hand. Code that pipelines share is in `discovery/relabeling.ts`, `logs/log-stages.ts` and
// `authentication.ts`.

export type { Authentication, BasicAuthentication, BearerAuthentication } from './authentication';
export { PodDiscovery, type PodDiscoveryProps } from './discovery/pod-discovery';
export type { LogAge } from './logs/log-stages';
export { LokiDestination, type LokiDestinationProps } from './logs/loki-destination';
export { type PodLogReading, PodLogs, type PodLogsProps } from './logs/pod-logs';
export { PodMetrics, type PodMetricsProps } from './metrics/pod-metrics';
export { PrometheusDestination, type PrometheusDestinationProps } from './metrics/prometheus-destination';
export type { SampleRoute } from './metrics/sample-rules';
export { SelfMonitoring, type SelfMonitoringProps } from './metrics/self-monitoring';
export { Beyla, type BeylaProps } from './otlp/beyla';
export { BULKY_RESOURCE_ATTRIBUTES } from './otlp/bulky-resource-attributes';
export type { OtlpStatements } from './otlp/gateway-statements';
export type { JaegerProtocol } from './otlp/jaeger-protocols';
export { OtlpGateway, type OtlpGatewayProps } from './otlp/otlp-gateway';
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
