import { Chart, Duration } from 'cdk8s';
import { Alloy, AlloyApp, AlloyStorage, backends, destinations, ExampleApp, OutputFolder, pipelines } from './lib';

/** The label `cluster` of all metrics and logs, and the attribute `k8s.cluster.name` of all traces. */
const cluster = 'development';

// dist/helm/values.yaml is the same for those who deploy with the official Helm chart.
const app = new AlloyApp({ helm: true });

const monitoring = new Chart(app, 'alloy', { namespace: 'monitoring-stack', disableResourceNameHashes: true });
const alloy = new Alloy(monitoring, 'alloy', {
  clustering: {},
  // Each Alloy reads the logs of its own node, so there is one on every node, tainted ones too, and how far it has read stays on the node: a rollout sends
  // nothing again. Without a directory of the node, and as the Pod Security level `restricted` wants it: docs/default-stack.md.
  storage: AlloyStorage.hostPath(),
  tolerations: [{ operator: 'Exists' }],
  // loki.write takes up to a minute to send what it has, if Loki is slow or away.
  terminationGracePeriod: Duration.seconds(90),
});
const config = alloy.config;

// As JSON, so that pipelines.PodLogs finds the level in Alloy's own log, too.
config.logging = { format: 'json' };

// Where everything goes: services in this namespace, unless told otherwise (url, authentication, tenant).
const metrics = new destinations.Prometheus(config, 'default', { cluster });
const logs = new destinations.Loki(config, 'default', { cluster });
const tempo = new destinations.Tempo(config, 'tempo');

// What is collected.
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

// An application to watch: its metrics, logs and traces take the three ways above.
const example = new Chart(app, 'example-instrumented-app', { namespace: 'default', disableResourceNameHashes: true });
new ExampleApp(example, 'example-instrumented-app', { otlp: alloy.otlpHttp });

// A place to look at it all, without a monitoring system at hand: applied by `./deploy.sh --with-backends` and not otherwise.
const folder = new OutputFolder(app, 'backends');
const chart = new Chart(folder, 'backends', { namespace: 'monitoring-stack', disableResourceNameHashes: true });
new backends.All(chart, 'backends');

app.synth();
