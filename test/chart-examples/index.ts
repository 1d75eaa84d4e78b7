// Examples of the k8s-monitoring chart that have an equivalent here, by their names there. Each is a file: what a user would write.

import type { Chart } from 'cdk8s';
import * as authBearerToken from './auth/bearer-token';
import * as authEmbeddedSecrets from './auth/embedded-secrets';
import * as authExternalSecrets from './auth/external-secrets';
import * as authOauth2 from './auth/oauth2';
import * as authSigv4 from './auth/sigv4';
import * as collectorStorage from './collector-storage';
import * as customCollectorAuditLogs from './custom-collector-audit-logs';
import * as dataProcessorsCustomScrubLogPii from './dataProcessors/custom/scrub-log-pii';
import * as dataProcessorsCustomStaticLabel from './dataProcessors/custom/static-label';
import * as dataProcessorsEc2Enrichment from './dataProcessors/ec2Enrichment';
import * as dataProcessorsKubernetesEnrichmentLabelsAndAnnotations from './dataProcessors/kubernetesEnrichment/labels-and-annotations';
import * as deploymentAlternativesTerraform from './deployment-alternatives/terraform';
import * as destinationRouter from './destination-router';
import * as destinationsCustomDebug from './destinations/custom/debug';
import * as destinationsCustomKafka from './destinations/custom/kafka';
import * as destinationsLokiStdout from './destinations/loki-stdout';
import * as destinationsNop from './destinations/nop';
import * as destinationsOtlpEndpoint from './destinations/otlp-endpoint';
import * as destinationsPrometheusRules from './destinations/prometheus-rules';
import * as excludeByNamespace from './exclude-by-namespace';
import * as extraConfiguration from './extra-configuration';
import * as extraRules from './extra-rules';
import * as featuresAnnotationAutodiscoveryDefault from './features/annotation-autodiscovery/default';
import * as featuresAnnotationAutodiscoveryPromAnnotations from './features/annotation-autodiscovery/prom-annotations';
import * as featuresApplicationObservabilityDefault from './features/application-observability/default';
import * as featuresApplicationObservabilityTailSampling from './features/application-observability/tail-sampling';
import * as featuresAutoInstrumentationBeylaMetrics from './features/auto-instrumentation/beyla-metrics';
import * as featuresAutoInstrumentationBeylaMetricsAndTraces from './features/auto-instrumentation/beyla-metrics-and-traces';
import * as featuresAutoInstrumentationDiscoveryRules from './features/auto-instrumentation/discovery-rules';
import * as featuresAutoInstrumentationSpanMetricsOnly from './features/auto-instrumentation/span-metrics-only';
import * as featuresClusterEventsClustered from './features/cluster-events/clustered';
import * as featuresClusterEventsDefault from './features/cluster-events/default';
import * as featuresClusterMetricsControlPlaneMonitoring from './features/cluster-metrics/control-plane-monitoring';
import * as featuresClusterMetricsDefault from './features/cluster-metrics/default';
import * as featuresCostMetricsDefault from './features/cost-metrics/default';
import * as featuresDatabaseObservabilityMysql from './features/database-observability/mysql';
import * as featuresDatabaseObservabilityPostgresql from './features/database-observability/postgresql';
import * as featuresHostMetricsDefault from './features/host-metrics/default';
import * as featuresHostMetricsLinuxHostsViaAlloy from './features/host-metrics/linux-hosts-via-alloy';
import * as featuresIntegrationsAlloy from './features/integrations/alloy';
import * as featuresIntegrationsCertManager from './features/integrations/cert-manager';
import * as featuresIntegrationsDcgmExporter from './features/integrations/dcgm-exporter';
import * as featuresIntegrationsEtcd from './features/integrations/etcd';
import * as featuresIntegrationsGrafana from './features/integrations/grafana';
import * as featuresIntegrationsLoki from './features/integrations/loki';
import * as featuresIntegrationsMimir from './features/integrations/mimir';
import * as featuresIntegrationsMultiple from './features/integrations/multiple';
import * as featuresIntegrationsMysql from './features/integrations/mysql';
import * as featuresIntegrationsPostgresql from './features/integrations/postgresql';
import * as featuresKubernetesManifestsDefault from './features/kubernetes-manifests/default';
import * as featuresNodeLogsDefault from './features/node-logs/default';
import * as featuresPodLogsObjects from './features/pod-logs-objects';
import * as featuresPodLogsViaKubernetesApi from './features/pod-logs-via-kubernetes-api';
import * as featuresPodLogsViaLokiDefault from './features/pod-logs-via-loki/default';
import * as featuresPodLogsViaLokiMultiline from './features/pod-logs-via-loki/multiline';
import * as featuresPodLogsViaOpentelemetry from './features/pod-logs-via-opentelemetry';
import * as featuresProfilesReceiver from './features/profiles-receiver';
import * as featuresProfilingDefault from './features/profiling/default';
import * as featuresPrometheusOperatorObjectsDefault from './features/prometheus-operator-objects/default';
import * as featuresWindowsEventLogsDefault from './features/windows-event-logs/default';
import * as imagesImagesByDigest from './images/images-by-digest';
import * as includeByNamespace from './include-by-namespace';
import * as instrumentationHub from './instrumentation-hub';
import * as istioAmbient from './istio-ambient';
import * as istioServiceMesh from './istio-service-mesh';
import * as logMetrics from './log-metrics';
import * as metaMonitoring from './meta-monitoring';
import * as metricEnrichment from './metric-enrichment';
import * as metricEnrichmentNamespaceAndPodLabels from './metric-enrichment/namespace-and-pod-labels';
import * as metricsTuning from './metrics-tuning';
import * as nameOverridesFullnameOverrides from './name-overrides/fullname-overrides';
import * as nameOverridesNameOverrides from './name-overrides/name-overrides';
import * as nameOverridesNamespaceOverride from './name-overrides/namespace-override';
import * as namespaceLabelsAndAnnotations from './namespace-labels-and-annotations';
import * as nodeLabels from './node-labels';
import * as platformsAzureAks from './platforms/azure-aks';
import * as platformsEksFargate from './platforms/eks-fargate';
import * as platformsGkeAutopilot from './platforms/gke-autopilot';
import * as platformsOpenshift from './platforms/openshift';
import * as podLabelsAndAnnotations from './pod-labels-and-annotations';
import * as privateImageRegistriesGlobally from './private-image-registries/globally';
import * as privateImageRegistriesIndividual from './private-image-registries/individual';
import * as proxies from './proxies';
import * as rbacNoClusterRoles from './rbac-no-cluster-roles';
import * as remoteConfig from './remote-config';
import * as resourceRequestsAndLimits from './resource-requests-and-limits';
import * as scalabilityAutoscaling from './scalability/autoscaling';
import * as scalabilityHighAvailabilityKubeStateMetrics from './scalability/high-availability-kube-state-metrics';
import * as scalabilityKedaAutoscaling from './scalability/keda-autoscaling';
import * as scalabilityShardedKubeStateMetrics from './scalability/sharded-kube-state-metrics';
import * as serviceGraphMetricsDefault from './service-graph-metrics/default';
import * as serviceGraphMetricsDnsResolver from './service-graph-metrics/dns-resolver';
import * as serviceGraphMetricsStaticResolver from './service-graph-metrics/static-resolver';
import * as serviceIntegrationsMongodbAtlas from './service-integrations/mongodb-atlas';
import * as serviceIntegrationsTimescaledb from './service-integrations/timescaledb';
import * as tailSampling from './tail-sampling';
import * as tolerations from './tolerations';

export const chartExamples: Readonly<Record<string, (chart: Chart) => void>> = {
  'auth/bearer-token': authBearerToken.make,
  'auth/embedded-secrets': authEmbeddedSecrets.make,
  'auth/external-secrets': authExternalSecrets.make,
  'auth/oauth2': authOauth2.make,
  'auth/sigv4': authSigv4.make,
  'collector-storage': collectorStorage.make,
  'custom-collector-audit-logs': customCollectorAuditLogs.make,
  'dataProcessors/custom/scrub-log-pii': dataProcessorsCustomScrubLogPii.make,
  'dataProcessors/custom/static-label': dataProcessorsCustomStaticLabel.make,
  'dataProcessors/ec2Enrichment': dataProcessorsEc2Enrichment.make,
  'dataProcessors/kubernetesEnrichment/labels-and-annotations':
    dataProcessorsKubernetesEnrichmentLabelsAndAnnotations.make,
  'deployment-alternatives/terraform': deploymentAlternativesTerraform.make,
  'destination-router': destinationRouter.make,
  'destinations/custom/debug': destinationsCustomDebug.make,
  'destinations/custom/kafka': destinationsCustomKafka.make,
  'destinations/loki-stdout': destinationsLokiStdout.make,
  'destinations/nop': destinationsNop.make,
  'destinations/otlp-endpoint': destinationsOtlpEndpoint.make,
  'destinations/prometheus-rules': destinationsPrometheusRules.make,
  'exclude-by-namespace': excludeByNamespace.make,
  'extra-configuration': extraConfiguration.make,
  'extra-rules': extraRules.make,
  'features/annotation-autodiscovery/default': featuresAnnotationAutodiscoveryDefault.make,
  'features/annotation-autodiscovery/prom-annotations': featuresAnnotationAutodiscoveryPromAnnotations.make,
  'features/application-observability/default': featuresApplicationObservabilityDefault.make,
  'features/application-observability/tail-sampling': featuresApplicationObservabilityTailSampling.make,
  'features/auto-instrumentation/beyla-metrics': featuresAutoInstrumentationBeylaMetrics.make,
  'features/auto-instrumentation/beyla-metrics-and-traces': featuresAutoInstrumentationBeylaMetricsAndTraces.make,
  'features/auto-instrumentation/discovery-rules': featuresAutoInstrumentationDiscoveryRules.make,
  'features/auto-instrumentation/span-metrics-only': featuresAutoInstrumentationSpanMetricsOnly.make,
  'features/cluster-events/clustered': featuresClusterEventsClustered.make,
  'features/cluster-events/default': featuresClusterEventsDefault.make,
  'features/cluster-metrics/control-plane-monitoring': featuresClusterMetricsControlPlaneMonitoring.make,
  'features/cluster-metrics/default': featuresClusterMetricsDefault.make,
  'features/cost-metrics/default': featuresCostMetricsDefault.make,
  'features/database-observability/mysql': featuresDatabaseObservabilityMysql.make,
  'features/database-observability/postgresql': featuresDatabaseObservabilityPostgresql.make,
  'features/host-metrics/default': featuresHostMetricsDefault.make,
  'features/host-metrics/linux-hosts-via-alloy': featuresHostMetricsLinuxHostsViaAlloy.make,
  'features/integrations/alloy': featuresIntegrationsAlloy.make,
  'features/integrations/cert-manager': featuresIntegrationsCertManager.make,
  'features/integrations/dcgm-exporter': featuresIntegrationsDcgmExporter.make,
  'features/integrations/etcd': featuresIntegrationsEtcd.make,
  'features/integrations/grafana': featuresIntegrationsGrafana.make,
  'features/integrations/loki': featuresIntegrationsLoki.make,
  'features/integrations/mimir': featuresIntegrationsMimir.make,
  'features/integrations/multiple': featuresIntegrationsMultiple.make,
  'features/integrations/mysql': featuresIntegrationsMysql.make,
  'features/integrations/postgresql': featuresIntegrationsPostgresql.make,
  'features/kubernetes-manifests/default': featuresKubernetesManifestsDefault.make,
  'features/node-logs/default': featuresNodeLogsDefault.make,
  'features/pod-logs-objects': featuresPodLogsObjects.make,
  'features/pod-logs-via-kubernetes-api': featuresPodLogsViaKubernetesApi.make,
  'features/pod-logs-via-loki/default': featuresPodLogsViaLokiDefault.make,
  'features/pod-logs-via-loki/multiline': featuresPodLogsViaLokiMultiline.make,
  'features/pod-logs-via-opentelemetry': featuresPodLogsViaOpentelemetry.make,
  'features/profiles-receiver': featuresProfilesReceiver.make,
  'features/profiling/default': featuresProfilingDefault.make,
  'features/prometheus-operator-objects/default': featuresPrometheusOperatorObjectsDefault.make,
  'features/windows-event-logs/default': featuresWindowsEventLogsDefault.make,
  'images/images-by-digest': imagesImagesByDigest.make,
  'include-by-namespace': includeByNamespace.make,
  'instrumentation-hub': instrumentationHub.make,
  'istio-ambient': istioAmbient.make,
  'istio-service-mesh': istioServiceMesh.make,
  'log-metrics': logMetrics.make,
  'meta-monitoring': metaMonitoring.make,
  'metric-enrichment': metricEnrichment.make,
  'metric-enrichment/namespace-and-pod-labels': metricEnrichmentNamespaceAndPodLabels.make,
  'metrics-tuning': metricsTuning.make,
  'name-overrides/fullname-overrides': nameOverridesFullnameOverrides.make,
  'name-overrides/name-overrides': nameOverridesNameOverrides.make,
  'name-overrides/namespace-override': nameOverridesNamespaceOverride.make,
  'namespace-labels-and-annotations': namespaceLabelsAndAnnotations.make,
  'node-labels': nodeLabels.make,
  'platforms/azure-aks': platformsAzureAks.make,
  'platforms/eks-fargate': platformsEksFargate.make,
  'platforms/gke-autopilot': platformsGkeAutopilot.make,
  'platforms/openshift': platformsOpenshift.make,
  'pod-labels-and-annotations': podLabelsAndAnnotations.make,
  'private-image-registries/globally': privateImageRegistriesGlobally.make,
  'private-image-registries/individual': privateImageRegistriesIndividual.make,
  proxies: proxies.make,
  'rbac-no-cluster-roles': rbacNoClusterRoles.make,
  'remote-config': remoteConfig.make,
  'resource-requests-and-limits': resourceRequestsAndLimits.make,
  'scalability/autoscaling': scalabilityAutoscaling.make,
  'scalability/high-availability-kube-state-metrics': scalabilityHighAvailabilityKubeStateMetrics.make,
  'scalability/keda-autoscaling': scalabilityKedaAutoscaling.make,
  'scalability/sharded-kube-state-metrics': scalabilityShardedKubeStateMetrics.make,
  'service-graph-metrics/default': serviceGraphMetricsDefault.make,
  'service-graph-metrics/dns-resolver': serviceGraphMetricsDnsResolver.make,
  'service-graph-metrics/static-resolver': serviceGraphMetricsStaticResolver.make,
  'service-integrations/mongodb-atlas': serviceIntegrationsMongodbAtlas.make,
  'service-integrations/timescaledb': serviceIntegrationsTimescaledb.make,
  'tail-sampling': tailSampling.make,
  tolerations: tolerations.make,
};
