import type { Chart } from 'cdk8s';
import { AlloyStack, companions, discovery, prometheus } from '../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'metric-enrichment-test',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write' },
      enriched: {
        kind: 'Custom',
        title: 'Labels of pods and namespaces',
        takes: ['metrics'],
        sendsTo: ['metrics'],
        components: (scope, of) => {
          const pods = new discovery.Kubernetes(scope, '', { role: 'pod', attachMetadata: { namespace: true } });
          const { output: targets } = new discovery.Relabel(scope, '', {
            targets: pods.targets,
            rule: [
              { sourceLabels: ['__meta_kubernetes_pod_label_color'], targetLabel: 'color' },
              { sourceLabels: ['__meta_kubernetes_namespace_label_team'], targetLabel: 'team' },
            ],
          });
          const ofPods = new prometheus.Enrich(scope, 'pods', {
            targets,
            targetToMetricMatch: { __meta_kubernetes_namespace: 'namespace', __meta_kubernetes_pod_name: 'pod' },
            labelsToCopy: ['color'],
            forwardTo: [of('metrics').metrics],
          });
          const ofNamespaces = new prometheus.Enrich(scope, 'namespaces', {
            targets,
            targetToMetricMatch: { __meta_kubernetes_namespace: 'namespace' },
            labelsToCopy: ['team'],
            forwardTo: [ofPods.receiver],
          });
          return { metrics: ofNamespaces.receiver };
        },
      },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics', to: ['metrics'] },
    ],
  });
}
