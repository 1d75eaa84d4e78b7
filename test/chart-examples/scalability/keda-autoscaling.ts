import { ApiObject, type Chart, Size } from 'cdk8s';
import { AlloyStack, Controller, companions } from '../../../lib';

export function make(chart: Chart): void {
  const cluster = 'keda-autoscaling';
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster,
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write' },
    },
    collectors: {
      metrics: {
        controller: Controller.statefulSet({ replicas: 'external' }),
        resources: { cpuRequest: '1m', memoryRequest: Size.mebibytes(500) },
      },
    },
    pipelines: [{ kind: 'KubeletMetrics' }, { kind: 'KubeStateMetrics' }, { kind: 'SelfMonitoring' }],
  });
  new ApiObject(chart, 'scaled-object', {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: { name: 'alloy-metrics' },
    spec: {
      scaleTargetRef: { kind: 'StatefulSet', name: 'alloy-metrics' },
      minReplicaCount: 1,
      maxReplicaCount: 10,
      pollingInterval: 30,
      cooldownPeriod: 300,
      triggers: [
        {
          type: 'prometheus',
          metadata: {
            serverAddress: 'http://prometheus-server.prometheus.svc:9090',
            threshold: '100000',
            query: `avg(prometheus_remote_write_wal_storage_active_series{cluster="${cluster}", job="integrations/alloy"})`,
          },
        },
      ],
    },
  });
}
