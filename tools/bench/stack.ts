import { type App, Chart } from 'cdk8s';
import { Alloy, destinations, ExampleApp, pipelines } from '../../lib';

/** The stack of main.ts for one cluster: two charts, the configuration and the example application. */
export function addStack(app: App, cluster: string): void {
  const monitoring = new Chart(app, `${cluster}-alloy`, {
    namespace: 'monitoring-stack',
    disableResourceNameHashes: true,
  });
  const alloy = new Alloy(monitoring, 'alloy', { clustering: {} });
  const { config } = alloy;
  config.logging = { format: 'json' };
  const metrics = new destinations.Prometheus(config, 'default', { cluster });
  const logs = new destinations.Loki(config, 'default', { cluster });
  const tempo = new destinations.Tempo(config, 'tempo');
  const pods = new pipelines.PodDiscovery(config, 'pods');
  new pipelines.PodMetrics(config, 'kubernetes_pods', { pods, forwardTo: [metrics.receiver] });
  new pipelines.PodLogs(config, 'pods', { pods, forwardTo: [logs.receiver] });
  new pipelines.OtlpGateway(config, 'default', {
    cluster,
    metrics: [metrics.receiver],
    logs: [logs.receiver],
    traces: [tempo.input],
  });
  new pipelines.SelfMonitoring(config, 'alloy', { forwardTo: [metrics.receiver] });
  const example = new Chart(app, `${cluster}-example`, { namespace: 'default', disableResourceNameHashes: true });
  new ExampleApp(example, 'example-instrumented-app', { otlp: alloy.otlpHttp });
}
