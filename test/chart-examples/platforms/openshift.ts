import type { Chart } from 'cdk8s';
import { AlloyStack, Platform } from '../../../lib';

export function make(chart: Chart): void {
  const https = {
    bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token',
    tls: { insecureSkipVerify: true },
  };
  new AlloyStack(chart, 'stack', {
    cluster: 'openshift',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    everyCollector: { platform: Platform.openShift() },
    collectors: {
      metrics: { grants: ['scrapeControlPlane'] },
      node: { platform: Platform.openShift({ scc: 'privileged' }) },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics', runsIn: ['openshift-monitoring'], port: 'https-main', https },
      { kind: 'NodeExporterMetrics', namespaces: ['openshift-monitoring'], port: 'https', https },
      { kind: 'EnergyMetrics' },
      { kind: 'ClusterEvents' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'SelfMonitoring' },
    ],
  });
}
