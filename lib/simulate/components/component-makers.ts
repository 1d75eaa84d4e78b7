import type { MakeComponent } from '../component';
import { instanceNames } from '../targets/instance-names';
import { discoveryFile } from './discovery-file';
import { discoveryHttp } from './discovery-http';
import { discoveryKubelet } from './discovery-kubelet';
import { discoveryKubernetes } from './discovery-kubernetes';
import { discoveryRelabel } from './discovery-relabel';
import { faroReceiver } from './faro-receiver';
import { localFile } from './local-file';
import { localFileMatch } from './local-file-match';
import { lokiDestination } from './loki-destination';
import { lokiEcho } from './loki-echo';
import { lokiEnrich } from './loki-enrich';
import { lokiProcess } from './loki-process';
import { lokiRelabel } from './loki-relabel';
import { lokiSecretfilter } from './loki-secretfilter';
import { lokiSourceApi } from './loki-source-api';
import { lokiSourceAwsfirehose } from './loki-source-awsfirehose';
import { lokiSourceAzureEventHubs } from './loki-source-azure-event-hubs';
import { lokiSourceCloudflare } from './loki-source-cloudflare';
import { lokiSourceDocker } from './loki-source-docker';
import { lokiSourceFile } from './loki-source-file';
import { lokiSourceGcplog } from './loki-source-gcplog';
import { lokiSourceGelf } from './loki-source-gelf';
import { lokiSourceHeroku } from './loki-source-heroku';
import { lokiSourceJournal } from './loki-source-journal';
import { lokiSourceKafka } from './loki-source-kafka';
import { lokiSourceKubernetes } from './loki-source-kubernetes';
import { lokiSourceKubernetesEvents } from './loki-source-kubernetes-events';
import { lokiSourcePodlogs } from './loki-source-podlogs';
import { lokiSourceSyslog } from './loki-source-syslog';
import { lokiSourceWindowsevent } from './loki-source-windowsevent';
import { otelcolAttributes } from './otelcol-attributes';
import { otelcolAuthHeaders } from './otelcol-auth-headers';
import { otelcolConnectorCount } from './otelcol-connector-count';
import { otelcolConnectorHostInfo } from './otelcol-connector-host-info';
import { otelcolConnectorServicegraph } from './otelcol-connector-servicegraph';
import { otelcolConnectorSignaltometrics } from './otelcol-connector-signaltometrics';
import { otelcolConnectorSpanlogs } from './otelcol-connector-spanlogs';
import { otelcolConnectorSpanmetrics } from './otelcol-connector-spanmetrics';
import { otelcolCumulativeToDelta } from './otelcol-cumulative-to-delta';
import { otelcolDeltaToCumulative } from './otelcol-delta-to-cumulative';
import { otelcolDestination } from './otelcol-destination';
import { otelcolDiscovery } from './otelcol-discovery';
import { otelcolExporterLoki } from './otelcol-exporter-loki';
import { otelcolExporterPrometheus } from './otelcol-exporter-prometheus';
import {
  otelcolExporterAwss3,
  otelcolExporterDatadog,
  otelcolExporterFaro,
  otelcolExporterFile,
  otelcolExporterGooglecloud,
  otelcolExporterGooglecloudpubsub,
  otelcolExporterKafka,
  otelcolExporterSplunkhec,
  otelcolExporterSyslog,
} from './otelcol-exporters';
import { otelcolFilter } from './otelcol-filter';
import { otelcolGroupByAttrs } from './otelcol-group-by-attrs';
import { otelcolInterval } from './otelcol-interval';
import { otelcolK8sAttributes } from './otelcol-k8s-attributes';
import { otelcolMetricStartTime } from './otelcol-metric-start-time';
import { otelcolBatch, otelcolPassThrough } from './otelcol-pass-through';
import { otelcolProbabilisticSampler } from './otelcol-probabilistic-sampler';
import { otelcolReceiverFilelog } from './otelcol-receiver-filelog';
import { otelcolReceiverLoki } from './otelcol-receiver-loki';
import { otelcolReceiverOtlp } from './otelcol-receiver-otlp';
import { otelcolReceiverPrometheus } from './otelcol-receiver-prometheus';
import {
  otelcolAnonymousReceiver,
  otelcolHttpReceiver,
  otelcolReceiverJaeger,
  otelcolReceiverKafka,
  otelcolReceiverSplunkhec,
} from './otelcol-receivers';
import { otelcolResourceDetection } from './otelcol-resource-detection';
import { otelcolSpan } from './otelcol-span';
import { otelcolTailSampling } from './otelcol-tail-sampling';
import { otelcolTransform } from './otelcol-transform';
import { prometheusEcho } from './prometheus-echo';
import { prometheusEnrich } from './prometheus-enrich';
import { prometheusExporter, prometheusProber } from './prometheus-exporter';
import {
  prometheusOperatorPodmonitors,
  prometheusOperatorProbes,
  prometheusOperatorScrapeconfigs,
  prometheusOperatorServicemonitors,
} from './prometheus-operator';
import { prometheusReceiveHttp } from './prometheus-receive-http';
import { prometheusRelabel } from './prometheus-relabel';
import { prometheusRemoteWrite } from './prometheus-remote-write';
import { prometheusScrape } from './prometheus-scrape';
import { prometheusWriteQueue } from './prometheus-write-queue';
import { pyroscopeEbpf } from './pyroscope-ebpf';
import { pyroscopeEnrich } from './pyroscope-enrich';
import { pyroscopeJava } from './pyroscope-java';
import { pyroscopeReceiveHttp } from './pyroscope-receive-http';
import { pyroscopeRelabel } from './pyroscope-relabel';
import { pyroscopeScrape } from './pyroscope-scrape';
import { pyroscopeWrite } from './pyroscope-write';
import { remoteHttp, remoteS3 } from './remote-file';
import { remoteKubernetesConfigmap, remoteKubernetesSecret } from './remote-kubernetes';

const makers: ReadonlyMap<string, MakeComponent> = new Map([
  ['discovery.file', discoveryFile],
  ['discovery.http', discoveryHttp],
  ['discovery.kubelet', discoveryKubelet],
  ['discovery.kubernetes', discoveryKubernetes],
  ['discovery.relabel', discoveryRelabel],
  ['faro.receiver', faroReceiver],
  ['local.file', localFile],
  ['local.file_match', localFileMatch],
  ['loki.echo', lokiEcho],
  ['loki.enrich', lokiEnrich],
  ['loki.process', lokiProcess],
  ['loki.relabel', lokiRelabel],
  ['loki.secretfilter', lokiSecretfilter],
  ['loki.source.api', lokiSourceApi],
  ['loki.source.file', lokiSourceFile],
  ['loki.source.journal', lokiSourceJournal],
  ['loki.source.kubernetes', lokiSourceKubernetes],
  ['loki.source.kubernetes_events', lokiSourceKubernetesEvents],
  ['loki.source.podlogs', lokiSourcePodlogs],
  ['loki.source.syslog', lokiSourceSyslog],
  ['loki.source.awsfirehose', lokiSourceAwsfirehose],
  ['loki.source.azure_event_hubs', lokiSourceAzureEventHubs],
  ['loki.source.cloudflare', lokiSourceCloudflare],
  ['loki.source.docker', lokiSourceDocker],
  ['loki.source.gcplog', lokiSourceGcplog],
  ['loki.source.gelf', lokiSourceGelf],
  ['loki.source.heroku', lokiSourceHeroku],
  ['loki.source.kafka', lokiSourceKafka],
  ['loki.source.windowsevent', lokiSourceWindowsevent],
  ['loki.write', lokiDestination],
  ['otelcol.auth.headers', otelcolAuthHeaders],
  ['otelcol.connector.count', otelcolConnectorCount],
  ['otelcol.connector.host_info', otelcolConnectorHostInfo],
  ['otelcol.connector.servicegraph', otelcolConnectorServicegraph],
  ['otelcol.connector.signaltometrics', otelcolConnectorSignaltometrics],
  ['otelcol.connector.spanlogs', otelcolConnectorSpanlogs],
  ['otelcol.connector.spanmetrics', otelcolConnectorSpanmetrics],
  ['otelcol.exporter.awss3', otelcolExporterAwss3],
  ['otelcol.exporter.datadog', otelcolExporterDatadog],
  ['otelcol.exporter.faro', otelcolExporterFaro],
  ['otelcol.exporter.file', otelcolExporterFile],
  ['otelcol.exporter.googlecloud', otelcolExporterGooglecloud],
  ['otelcol.exporter.googlecloudpubsub', otelcolExporterGooglecloudpubsub],
  ['otelcol.exporter.kafka', otelcolExporterKafka],
  ['otelcol.exporter.splunkhec', otelcolExporterSplunkhec],
  ['otelcol.exporter.syslog', otelcolExporterSyslog],
  ['otelcol.exporter.debug', otelcolDestination],
  ['otelcol.exporter.loadbalancing', otelcolDestination],
  ['otelcol.exporter.loki', otelcolExporterLoki],
  ['otelcol.exporter.prometheus', otelcolExporterPrometheus],
  ['otelcol.exporter.otlp', otelcolDestination],
  ['otelcol.exporter.otlphttp', otelcolDestination],
  ['otelcol.processor.attributes', otelcolAttributes],
  ['otelcol.processor.resourcedetection', otelcolResourceDetection],
  ['otelcol.processor.span', otelcolSpan],
  ['otelcol.processor.groupbyattrs', otelcolGroupByAttrs],
  ['otelcol.processor.probabilistic_sampler', otelcolProbabilisticSampler],
  ['otelcol.processor.batch', otelcolBatch],
  ['otelcol.processor.cumulativetodelta', otelcolCumulativeToDelta],
  ['otelcol.processor.deltatocumulative', otelcolDeltaToCumulative],
  ['otelcol.processor.discovery', otelcolDiscovery],
  ['otelcol.processor.filter', otelcolFilter],
  ['otelcol.processor.interval', otelcolInterval],
  ['otelcol.processor.k8sattributes', otelcolK8sAttributes],
  ['otelcol.processor.memory_limiter', otelcolPassThrough],
  ['otelcol.processor.metric_start_time', otelcolMetricStartTime],
  ['otelcol.processor.tail_sampling', otelcolTailSampling],
  ['otelcol.processor.transform', otelcolTransform],
  ['otelcol.receiver.awscloudwatch', otelcolAnonymousReceiver],
  ['otelcol.receiver.awsecscontainermetrics', otelcolAnonymousReceiver],
  ['otelcol.receiver.awss3', otelcolAnonymousReceiver],
  ['otelcol.receiver.cloudflare', otelcolAnonymousReceiver],
  ['otelcol.receiver.datadog', otelcolHttpReceiver],
  ['otelcol.receiver.faro', otelcolHttpReceiver],
  ['otelcol.receiver.file_stats', otelcolAnonymousReceiver],
  ['otelcol.receiver.filelog', otelcolReceiverFilelog],
  ['otelcol.receiver.fluentforward', otelcolAnonymousReceiver],
  ['otelcol.receiver.googlecloudpubsub', otelcolAnonymousReceiver],
  ['otelcol.receiver.influxdb', otelcolHttpReceiver],
  ['otelcol.receiver.jaeger', otelcolReceiverJaeger],
  ['otelcol.receiver.kafka', otelcolReceiverKafka],
  ['otelcol.receiver.loki', otelcolReceiverLoki],
  ['otelcol.receiver.nginx', otelcolAnonymousReceiver],
  ['otelcol.receiver.otlp', otelcolReceiverOtlp],
  ['otelcol.receiver.prometheus', otelcolReceiverPrometheus],
  ['otelcol.receiver.solace', otelcolAnonymousReceiver],
  ['otelcol.receiver.splunkhec', otelcolReceiverSplunkhec],
  ['otelcol.receiver.syslog', otelcolAnonymousReceiver],
  ['otelcol.receiver.tcplog', otelcolAnonymousReceiver],
  ['otelcol.receiver.vcenter', otelcolAnonymousReceiver],
  ['otelcol.receiver.zipkin', otelcolHttpReceiver],
  ['prometheus.echo', prometheusEcho],
  ['prometheus.operator.podmonitors', prometheusOperatorPodmonitors],
  ['prometheus.operator.probes', prometheusOperatorProbes],
  ['prometheus.operator.scrapeconfigs', prometheusOperatorScrapeconfigs],
  ['prometheus.operator.servicemonitors', prometheusOperatorServicemonitors],
  ['prometheus.enrich', prometheusEnrich],
  ...[...instanceNames.keys()].map((kind) => [`prometheus.exporter.${kind}`, prometheusExporter] as const),
  ['prometheus.exporter.blackbox', prometheusProber],
  ['prometheus.exporter.snmp', prometheusProber],
  ['prometheus.receive_http', prometheusReceiveHttp],
  ['prometheus.relabel', prometheusRelabel],
  ['prometheus.remote_write', prometheusRemoteWrite],
  ['prometheus.scrape', prometheusScrape],
  ['prometheus.write.queue', prometheusWriteQueue],
  ['pyroscope.ebpf', pyroscopeEbpf],
  ['pyroscope.enrich', pyroscopeEnrich],
  ['pyroscope.java', pyroscopeJava],
  ['pyroscope.receive_http', pyroscopeReceiveHttp],
  ['pyroscope.relabel', pyroscopeRelabel],
  ['pyroscope.scrape', pyroscopeScrape],
  ['pyroscope.write', pyroscopeWrite],
  ['remote.http', remoteHttp],
  ['remote.kubernetes.configmap', remoteKubernetesConfigmap],
  ['remote.kubernetes.secret', remoteKubernetesSecret],
  ['remote.s3', remoteS3],
]);

/** What makes components of a type; undefined for one that isn't executed. */
export function componentMaker(name: string): MakeComponent | undefined {
  return makers.get(name);
}

/** What a test can do about a component that isn't executed. */
export function hintFor(name: string): string {
  return /^(?:beyla|database_observability|discovery)\./.test(name) ? ': give what it finds with `targets`' : '';
}

/** The components that take what a test sends in without saying to whom. */
export const takers = { series: 'prometheus.receive_http', profiles: 'pyroscope.receive_http' } as const;
