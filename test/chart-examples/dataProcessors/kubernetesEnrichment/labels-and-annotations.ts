import type { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AlloyStack, companions, discovery, prometheus, pyroscope, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  const labels = {
    namespaceLabels: { team: 'team' },
    namespaceAnnotations: { cost_center: 'cost-center' },
    podLabels: { color: 'color' },
    podAnnotations: { owner: 'example.com/owner' },
  };
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new AlloyStack(chart, 'stack', {
    cluster: 'kubernetes-enrichment',
    layout: 'oneDaemonSet',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write' },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
      profiles: { kind: 'Pyroscope', url: 'http://pyroscope.pyroscope.svc:4040' },
      enriched_metrics: {
        kind: 'Custom',
        title: 'Labels of pods and namespaces',
        takes: ['metrics'],
        sendsTo: ['metrics'],
        components: (scope, of) => ({
          metrics: new prometheus.Enrich(scope, '', {
            targets: pods(scope),
            targetToMetricMatch: { __meta_kubernetes_namespace: 'namespace', __meta_kubernetes_pod_name: 'pod' },
            labelsToCopy: ['team', 'cost_center', 'color', 'owner'],
            forwardTo: [of('metrics').metrics],
          }).receiver,
        }),
      },
      enriched_profiles: {
        kind: 'Custom',
        title: 'Labels of pods and namespaces',
        takes: ['profiles'],
        sendsTo: ['profiles'],
        components: (scope, of) => ({
          profiles: new pyroscope.Enrich(scope, '', {
            targets: pods(scope),
            targetMatchLabel: '__meta_kubernetes_pod_name',
            profilesMatchLabel: 'pod',
            labelsToCopy: ['team', 'cost_center', 'color', 'owner'],
            forwardTo: [of('profiles').profiles],
          }).receiver,
        }),
      },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'PodLogs', reading: 'files', ...labels },
      { kind: 'OtlpGateway', to: ['traces'], ...labels },
      { kind: 'ProfileReceiver' },
    ],
  });
}

function pods(scope: Construct) {
  const { targets } = new discovery.Kubernetes(scope, '', { role: 'pod', attachMetadata: { namespace: true } });
  return new discovery.Relabel(scope, '', {
    targets,
    rule: [
      { sourceLabels: ['__meta_kubernetes_namespace_label_team'], targetLabel: 'team' },
      { sourceLabels: ['__meta_kubernetes_namespace_annotation_cost_center'], targetLabel: 'cost_center' },
      { sourceLabels: ['__meta_kubernetes_pod_label_color'], targetLabel: 'color' },
      { sourceLabels: ['__meta_kubernetes_pod_annotation_example_com_owner'], targetLabel: 'owner' },
    ],
  }).output;
}
