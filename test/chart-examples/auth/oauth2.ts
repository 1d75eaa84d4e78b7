import type { Chart } from 'cdk8s';
import { AlloyStack, companions, pipelines } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'oauth2-auth',
    destinations: {
      otlp: {
        kind: 'Otlp',
        endpoint: 'grpc.my.otel.endpoint:443',
        converts: true,
        authentication: {
          kind: 'oauth2',
          tokenUrl: 'https://my.idp/application/o/token/',
          clientId: 'my-client-id',
          clientSecretFile: '/var/run/secrets/kubernetes.io/serviceaccount/token',
          endpointParams: {
            grant_type: 'client_credentials',
            client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          },
        },
      },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'ClusterEvents' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'NodeJournal' },
      { kind: 'PrometheusOperatorObjects' },
      { kind: 'PodMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true },
      { kind: 'ServiceMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true },
    ],
  });
}
