import { Chart } from 'cdk8s';
import { Alloy, AlloyApp, destinations, pipelines, std } from 'cdk8s-alloy';

// With a kustomization.yaml, dist/ is a base for overlays.
const app = new AlloyApp({ kustomization: true });

const chart = new Chart(app, 'alloy', { namespace: 'monitoring-stack', disableResourceNameHashes: true });
const alloy = new Alloy(chart, 'alloy', {
  clustering: {},
  // What an overlay sets comes in through the environment of the container. The configuration itself is the same everywhere: a
  // patch of the ConfigMap would not be checked, and the pods would not notice it.
  env: [
    { name: 'CLUSTER', value: 'unknown' },
    { name: 'PROMETHEUS_URL', value: 'http://prometheus.monitoring-stack.svc:9090/api/v1/write' },
  ],
});

const metrics = new destinations.Prometheus(alloy.config, 'default', {
  url: std.sys.env('PROMETHEUS_URL'),
  cluster: std.sys.env('CLUSTER'),
});
const pods = new pipelines.PodDiscovery(alloy.config, 'pods');
new pipelines.PodMetrics(alloy.config, 'kubernetes_pods', { pods, forwardTo: [metrics.receiver] });

app.synth();
