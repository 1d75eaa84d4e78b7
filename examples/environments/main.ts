import { Chart, YamlOutputType } from 'cdk8s';
import {
  Alloy,
  AlloyApp,
  AlloyStorage,
  ConfigDelivery,
  destinations,
  monitoring,
  OutputFolder,
  pipelines,
  Secret,
} from 'cdk8s-alloy';

/** All in which two environments may differ. What isn't here is the same everywhere. */
interface Environment {
  /** The label `cluster` of all data. */
  readonly cluster: string;
  readonly prometheus: string;
  readonly loki: string;
  /**
   * Version of Alloy: raised in staging first, promoted by the same edit of production. Its minor is that of cdk8s-alloy: another one
   * comes with another version of the package.
   */
  readonly tag: string;
  /** Whether pods' logs are collected, too. */
  readonly logs: boolean;
}

// CHANGE: your environments.
const environments: Readonly<Record<string, Environment>> = {
  staging: {
    cluster: 'staging-eu',
    prometheus: 'https://prometheus.staging.example.com/api/v1/write',
    loki: 'https://loki.staging.example.com/loki/api/v1/push',
    tag: 'v1.18.1',
    logs: true,
  },
  production: {
    cluster: 'production-eu',
    prometheus: 'https://prometheus.example.com/api/v1/write',
    loki: 'https://loki.example.com/loki/api/v1/push',
    tag: 'v1.18.1',
    logs: false,
  },
};

// An object a file, and a kustomization.yaml that lists them: changes show in the list of changed files of a pull request.
const app = new AlloyApp({ yamlOutputType: YamlOutputType.FILE_PER_RESOURCE, kustomization: true });

for (const [name, environment] of Object.entries(environments)) {
  // A folder of its own: dist/staging, dist/production.
  const chart = new Chart(new OutputFolder(app, name), 'alloy', {
    namespace: 'monitoring-stack',
    disableResourceNameHashes: true,
  });
  const alloy = new Alloy(chart, 'alloy', {
    clustering: {},
    // Of another minor, components and checks would be those of another Alloy: that fails the synth, instead of the pods.
    image: { tag: environment.tag, versionCheck: 'error' },
    // A changed configuration is a ConfigMap of another name: a rollback finds the old one, until the controller prunes it.
    configDelivery: ConfigDelivery.immutable(),
    // Logs are read on the node, and how far they are read stays there: a rollout sends nothing again.
    ...(environment.logs && { storage: AlloyStorage.hostPath(), tolerations: [{ operator: 'Exists' }] }),
  });
  const { config } = alloy;
  const { cluster } = environment;

  // CHANGE: a Secret that exists in the cluster (External Secrets, SOPS, Sealed Secrets): nothing secret is in dist/.
  const token = Secret.env('destinations', 'token');
  const authentication = { kind: 'bearer', token } as const;

  const pods = new pipelines.PodDiscovery(config, 'pods');
  const metrics = new destinations.Prometheus(config, 'default', {
    url: environment.prometheus,
    authentication,
    cluster,
  });
  new pipelines.PodMetrics(config, 'kubernetes_pods', { pods, forwardTo: [metrics.receiver] });
  if (environment.logs) {
    const logs = new destinations.Loki(config, 'default', { url: environment.loki, authentication, cluster });
    new pipelines.PodLogs(config, 'pods', { pods, forwardTo: [logs.receiver] });
  }

  // CHANGE: leave this out in a cluster without the Prometheus Operator.
  new monitoring.ServiceMonitor(chart, 'alloy-metrics', { alloy });
}

app.synth();
