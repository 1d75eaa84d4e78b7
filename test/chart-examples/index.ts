// Examples of the k8s-monitoring chart that have an equivalent here, by their names there. Each is a file: what a user would write.

import type { Chart } from 'cdk8s';
import * as authBearerToken from './auth/bearer-token';
import * as authSigv4 from './auth/sigv4';
import * as collectorStorage from './collector-storage';
import * as customCollectorAuditLogs from './custom-collector-audit-logs';
import * as destinationsNop from './destinations/nop';
import * as excludeByNamespace from './exclude-by-namespace';
import * as featuresAnnotationAutodiscoveryDefault from './features/annotation-autodiscovery/default';
import * as featuresAnnotationAutodiscoveryPromAnnotations from './features/annotation-autodiscovery/prom-annotations';
import * as featuresApplicationObservabilityDefault from './features/application-observability/default';
import * as featuresApplicationObservabilityTailSampling from './features/application-observability/tail-sampling';
import * as featuresAutoInstrumentationBeylaMetrics from './features/auto-instrumentation/beyla-metrics';
import * as featuresClusterEventsDefault from './features/cluster-events/default';
import * as featuresClusterMetricsControlPlaneMonitoring from './features/cluster-metrics/control-plane-monitoring';
import * as featuresClusterMetricsDefault from './features/cluster-metrics/default';
import * as featuresDatabaseObservabilityMysql from './features/database-observability/mysql';
import * as featuresDatabaseObservabilityPostgresql from './features/database-observability/postgresql';
import * as featuresHostMetricsLinuxHostsViaAlloy from './features/host-metrics/linux-hosts-via-alloy';
import * as featuresIntegrationsAlloy from './features/integrations/alloy';
import * as featuresIntegrationsCertManager from './features/integrations/cert-manager';
import * as featuresIntegrationsDcgmExporter from './features/integrations/dcgm-exporter';
import * as featuresIntegrationsEtcd from './features/integrations/etcd';
import * as featuresIntegrationsGrafana from './features/integrations/grafana';
import * as featuresIntegrationsLoki from './features/integrations/loki';
import * as featuresIntegrationsMimir from './features/integrations/mimir';
import * as featuresIntegrationsPostgresql from './features/integrations/postgresql';
import * as featuresNodeLogsDefault from './features/node-logs/default';
import * as featuresPodLogsObjects from './features/pod-logs-objects';
import * as featuresPodLogsViaKubernetesApi from './features/pod-logs-via-kubernetes-api';
import * as featuresPodLogsViaLokiDefault from './features/pod-logs-via-loki/default';
import * as featuresPodLogsViaLokiMultiline from './features/pod-logs-via-loki/multiline';
import * as featuresProfilesReceiver from './features/profiles-receiver';
import * as featuresProfilingDefault from './features/profiling/default';
import * as featuresPrometheusOperatorObjectsDefault from './features/prometheus-operator-objects/default';
import * as featuresWindowsEventLogsDefault from './features/windows-event-logs/default';
import * as metaMonitoring from './meta-monitoring';
import * as metricsTuning from './metrics-tuning';
import * as platformsAzureAks from './platforms/azure-aks';
import * as platformsEksFargate from './platforms/eks-fargate';
import * as platformsGkeAutopilot from './platforms/gke-autopilot';
import * as rbacNoClusterRoles from './rbac-no-cluster-roles';
import * as scalabilityAutoscaling from './scalability/autoscaling';
import * as serviceGraphMetricsDnsResolver from './service-graph-metrics/dns-resolver';
import * as tailSampling from './tail-sampling';

export const chartExamples: Readonly<Record<string, (chart: Chart) => void>> = {
  'auth/bearer-token': authBearerToken.make,
  'auth/sigv4': authSigv4.make,
  'collector-storage': collectorStorage.make,
  'custom-collector-audit-logs': customCollectorAuditLogs.make,
  'destinations/nop': destinationsNop.make,
  'exclude-by-namespace': excludeByNamespace.make,
  'features/annotation-autodiscovery/default': featuresAnnotationAutodiscoveryDefault.make,
  'features/annotation-autodiscovery/prom-annotations': featuresAnnotationAutodiscoveryPromAnnotations.make,
  'features/application-observability/default': featuresApplicationObservabilityDefault.make,
  'features/application-observability/tail-sampling': featuresApplicationObservabilityTailSampling.make,
  'features/auto-instrumentation/beyla-metrics': featuresAutoInstrumentationBeylaMetrics.make,
  'features/cluster-events/default': featuresClusterEventsDefault.make,
  'features/cluster-metrics/control-plane-monitoring': featuresClusterMetricsControlPlaneMonitoring.make,
  'features/cluster-metrics/default': featuresClusterMetricsDefault.make,
  'features/database-observability/mysql': featuresDatabaseObservabilityMysql.make,
  'features/database-observability/postgresql': featuresDatabaseObservabilityPostgresql.make,
  'features/host-metrics/linux-hosts-via-alloy': featuresHostMetricsLinuxHostsViaAlloy.make,
  'features/integrations/alloy': featuresIntegrationsAlloy.make,
  'features/integrations/cert-manager': featuresIntegrationsCertManager.make,
  'features/integrations/dcgm-exporter': featuresIntegrationsDcgmExporter.make,
  'features/integrations/etcd': featuresIntegrationsEtcd.make,
  'features/integrations/grafana': featuresIntegrationsGrafana.make,
  'features/integrations/loki': featuresIntegrationsLoki.make,
  'features/integrations/mimir': featuresIntegrationsMimir.make,
  'features/integrations/postgresql': featuresIntegrationsPostgresql.make,
  'features/node-logs/default': featuresNodeLogsDefault.make,
  'features/pod-logs-objects': featuresPodLogsObjects.make,
  'features/pod-logs-via-kubernetes-api': featuresPodLogsViaKubernetesApi.make,
  'features/pod-logs-via-loki/default': featuresPodLogsViaLokiDefault.make,
  'features/pod-logs-via-loki/multiline': featuresPodLogsViaLokiMultiline.make,
  'features/profiles-receiver': featuresProfilesReceiver.make,
  'features/profiling/default': featuresProfilingDefault.make,
  'features/prometheus-operator-objects/default': featuresPrometheusOperatorObjectsDefault.make,
  'features/windows-event-logs/default': featuresWindowsEventLogsDefault.make,
  'meta-monitoring': metaMonitoring.make,
  'metrics-tuning': metricsTuning.make,
  'platforms/azure-aks': platformsAzureAks.make,
  'platforms/eks-fargate': platformsEksFargate.make,
  'platforms/gke-autopilot': platformsGkeAutopilot.make,
  'rbac-no-cluster-roles': rbacNoClusterRoles.make,
  'scalability/autoscaling': scalabilityAutoscaling.make,
  'service-graph-metrics/dns-resolver': serviceGraphMetricsDnsResolver.make,
  'tail-sampling': tailSampling.make,
};
