import type { Chart } from 'cdk8s';
import { AlloyStack, pipelines, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  const region = 'central';
  new AlloyStack(chart, 'stack', {
    cluster: 'static-label',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write',
        externalLabels: { region },
      },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
        externalLabels: { region },
      },
      traces: {
        kind: 'Otlp',
        endpoint: 'tempo.tempo.svc:4317',
        tls: false,
        signals: ['traces'],
        resourceAttributes: { region },
      },
      profiles: { kind: 'Pyroscope', url: 'http://pyroscope.pyroscope.svc:4040', externalLabels: { region } },
    },
    pipelines: [
      { kind: 'PodMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true },
      { kind: 'ServiceMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'OtlpGateway', to: ['traces'] },
      { kind: 'ProfileReceiver' },
    ],
  });
}
