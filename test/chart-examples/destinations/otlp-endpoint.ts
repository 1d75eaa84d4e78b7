import type { Chart } from 'cdk8s';
import { AlloyStack, companions, destinations, otelcol, Secret, std } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'otlp-gateway-test',
    destinations: {
      gateway: {
        kind: 'Custom',
        title: 'Grafana Cloud, with a queue on disk',
        takes: ['otlpMetrics', 'otlpLogs', 'traces'],
        converts: true,
        components: (scope) => {
          const storage = new otelcol.storage.File(scope, 'queue', {
            directory: '/var/lib/alloy/otlp-queue',
            createDirectory: true,
          });
          const { input } = new destinations.Otlp(scope, '', {
            protocol: 'http',
            endpoint: 'https://otlp-gateway-my-region.grafana.net/otlp',
            authentication: {
              kind: 'basic',
              username: 'my-gateway-username',
              password: Secret.env('otlp', 'password'),
            },
            resourceAttributes: { quoted: 'quoted', from_env: std.coalesce(std.sys.env('MY_ENV'), 'undefined') },
            queue: {
              storage: storage.handler,
              blockOnOverflow: true,
              batch: { flushTimeout: '1s', sizer: 'items', minSize: 100, maxSize: 1000 },
            },
          });
          return { input };
        },
      },
    },
    everyCollector: { env: [{ name: 'MY_ENV', value: 'test' }] },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'PodLogs', reading: 'files' },
    ],
  });
}
