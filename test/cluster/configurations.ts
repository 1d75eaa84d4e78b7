import { Chart, Size, Testing } from 'cdk8s';
import { Alloy, type AlloyProps, AlloyService, AlloyStorage, ConfigDelivery, Controller } from '../../lib';
import { type KubernetesObject, kubectl } from './kubectl';
import { applyCleanly } from './manifests';

// Alloys of many kinds, for all suites that want to try something on more than the default stack.

export const OTLP = `otelcol.receiver.otlp "default" {
  grpc { }
  http { }
  output { traces = [otelcol.exporter.otlp.tempo.input] }
}
otelcol.exporter.otlp "tempo" {
  client { endpoint = "tempo:4317" }
}`;
const LOKI = 'loki.write "default" {\n  endpoint { url = "http://loki:3100/loki/api/v1/push" }\n}';
export const EVENTS = `loki.source.kubernetes_events "all" {
  forward_to = [loki.write.default.receiver]
}
${LOKI}`;
export const EVENTS_OF_A_SHOP = `loki.source.kubernetes_events "shop" {
  namespaces = ["sales"]
  forward_to = [loki.write.default.receiver]
}
${LOKI}`;
export const PODS_OF_A_SHOP = `discovery.kubernetes "pods" {
  role = "pod"
  namespaces { names = ["sales"] }
}
loki.source.kubernetes "pods" {
  targets    = discovery.kubernetes.pods.targets
  forward_to = [loki.write.default.receiver]
}
${LOKI}`;
export const NODE = `prometheus.exporter.unix "node" {
  rootfs_path = "/host/root"
  procfs_path = "/host/proc"
  sysfs_path  = "/host/sys"
}
prometheus.scrape "node" {
  targets    = prometheus.exporter.unix.node.targets
  forward_to = []
}`;
const LOG_FILES = `local.file_match "pods" {
  path_targets = [{ __path__ = "/var/log/pods/*/*/*.log" }]
}
loki.source.file "pods" {
  targets    = local.file_match.pods.targets
  forward_to = [loki.write.default.receiver]
}
${LOKI}`;
const PROFILES = `pyroscope.ebpf "all" {
  forward_to = [pyroscope.write.default.receiver]
}
pyroscope.write "default" {
  endpoint { url = "http://pyroscope:4040" }
}`;

const INSTRUMENTATION = `beyla.ebpf "all" {
  discovery {
    instrument { open_ports = "80" }
  }
}`;
const SYSLOG = `loki.source.syslog "all" {
  listener { address = "0.0.0.0:514" }
  forward_to = [loki.write.default.receiver]
}
${LOKI}`;

const POD_MONITORS = `prometheus.operator.podmonitors "all" {
  forward_to = [prometheus.remote_write.default.receiver]
}
prometheus.remote_write "default" {
  endpoint { url = "http://prometheus:9090/api/v1/write" }
}`;
const ONE_SECRET = `remote.kubernetes.secret "credentials" {
  namespace = "config-one-secret"
  name      = "credentials"
}
prometheus.remote_write "default" {
  endpoint {
    url          = "https://metrics.test/api/v1/write"
    bearer_token = remote.kubernetes.secret.credentials.data["token"]
  }
}`;

/** The Pod Security levels, the widest first. */
export const LEVELS = ['privileged', 'baseline', 'restricted'] as const;

/** The objects of an Alloy, as a user's app makes them. */
export function synth(namespace: string, text: string, props: AlloyProps = {}, name = 'alloy'): KubernetesObject[] {
  const chart = new Chart(Testing.app(), namespace, { namespace, disableResourceNameHashes: true });
  new Alloy(chart, name, props).config.addText(text);
  return Testing.synth(chart);
}

/** Alloys by name, with the Pod Security level that each needs. */
export const CONFIGURATIONS: readonly [
  name: string,
  level: (typeof LEVELS)[number],
  text: string,
  props: AlloyProps,
][] = [
  ['gateway', 'restricted', OTLP, { controller: Controller.deployment({ replicas: 2 }) }],
  ['singleton', 'restricted', EVENTS, { controller: Controller.deployment() }],
  [
    'cluster',
    'restricted',
    OTLP,
    {
      controller: Controller.statefulSet({ replicas: 2 }),
      clustering: {},
      storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(1) }),
    },
  ],
  ['host-storage', 'privileged', OTLP, { storage: AlloyStorage.hostPath() }],
  ['log-files', 'privileged', LOG_FILES, {}],
  ['node-metrics', 'privileged', NODE, {}],
  ['profiles', 'privileged', PROFILES, {}],
  ['instrumentation', 'privileged', INSTRUMENTATION, {}],
  ['low-port', 'restricted', SYSLOG, {}],
  ['low-port-of-the-node', 'privileged', SYSLOG, { hostNetwork: true, httpServer: { port: 22_345 } }],
  [
    'loopback-of-the-node',
    'privileged',
    OTLP,
    { hostNetwork: true, httpServer: { address: '127.0.0.1', port: 22_346, exposed: false } },
  ],
  ['hidden-server', 'restricted', OTLP, { clustering: {}, httpServer: { exposed: false }, networkPolicy: {} }],
  ['immutable', 'restricted', OTLP, { configDelivery: ConfigDelivery.immutable() }],
  ['reload', 'restricted', OTLP, { configDelivery: ConfigDelivery.reload() }],
  ['secret-config', 'restricted', OTLP, { configDelivery: ConfigDelivery.rollout({ object: 'Secret' }) }],
  ['without-service', 'restricted', EVENTS, { controller: Controller.deployment(), service: AlloyService.none() }],
  ['node-port', 'restricted', OTLP, { service: AlloyService.nodePort({ nodePorts: { 'otlp-grpc': 30317 } }) }],
  ['pod-monitors', 'restricted', POD_MONITORS, { controller: Controller.deployment() }],
  ['one-secret', 'restricted', ONE_SECRET, { controller: Controller.deployment() }],
  ['policy', 'restricted', OTLP, { clustering: {}, networkPolicy: {} }],
];

/** A kind that the cluster doesn't have by itself. kubectl asks the API server which group a resource belongs to. */
export function createResource(plural: string, kind: string, group: string): void {
  const schema = { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } };
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      names: { kind, plural },
      scope: 'Namespaced',
      versions: [{ name: 'v1', served: true, storage: true, schema }],
    },
  };
  applyCleanly([definition]);
  kubectl(['wait', '--for=condition=Established', `crd/${plural}.${group}`, '--timeout=30s']);
}
