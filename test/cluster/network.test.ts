import { ApiObject, Chart, Testing } from 'cdk8s';
import { Alloy, type AlloyProps } from '../../lib';
import type { KubernetesObject } from './kubectl';
import { kubectl } from './kubectl';
import {
  applyCleanly,
  live,
  podsOf,
  readObjects,
  selectedPods,
  waitForRollouts,
  workloadsOf,
  yamlFiles,
} from './manifests';

const ALL_WAYS = `otelcol.receiver.otlp "default" {
  grpc { }
  http { }
  output { logs = [otelcol.exporter.loki.default.input] }
}
otelcol.exporter.loki "default" {
  forward_to = [loki.write.default.receiver]
}
loki.write "default" {
  endpoint { url = "http://loki.network-logs.svc/loki/api/v1/push" }
  endpoint { url = "https://logs.example.com/loki/api/v1/push" }
  endpoint { url = "http://192.0.2.10:3100/loki/api/v1/push" }
  endpoint { url = "http://[2001:db8::10]:3100/loki/api/v1/push" }
  endpoint { url = "http://other.elsewhere.svc:3100/loki/api/v1/push" }
}
discovery.kubernetes "pods" {
  role = "pod"
  namespaces { names = ["network-logs"] }
}
prometheus.scrape "pods" {
  targets    = discovery.kubernetes.pods.targets
  forward_to = [prometheus.remote_write.default.receiver]
}
prometheus.remote_write "default" {
  endpoint { url = "http://prometheus:9090/api/v1/write" }
}
`;

/** An Alloy, and a Service of the same app that it sends to. */
function synth(namespace: string, text: string, props: AlloyProps): KubernetesObject[] {
  const chart = new Chart(Testing.app(), namespace, { namespace, disableResourceNameHashes: true });
  new Alloy(chart, 'alloy', props).config.addText(text);
  new ApiObject(chart, 'loki', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'loki', namespace: 'network-logs' },
    spec: { selector: { app: 'loki' }, ports: [{ port: 80, targetPort: 'http' }] },
  });
  return Testing.synth(chart);
}

function expectToLast(objects: readonly KubernetesObject[]): void {
  applyCleanly(objects);
  waitForRollouts(objects);
  const versions = () => objects.map((object) => live(object).metadata['resourceVersion']);
  const before = versions();
  applyCleanly(objects);
  expect(versions()).toEqual(before);
}

beforeAll(() => {
  const routes = readObjects(yamlFiles('imports/crds/gateway-api-v1.7.0')).filter(
    ({ metadata }) => metadata.name === 'httproutes.gateway.networking.k8s.io',
  );
  applyCleanly(routes);
  kubectl(['wait', '--for=condition=Established', 'crd/httproutes.gateway.networking.k8s.io', '--timeout=30s']);
  kubectl(['create', 'namespace', 'network-logs']);
});

test('policy, Ingress and HTTPRoute are taken as they are, and stay', () => {
  const objects = synth('network-ways', ALL_WAYS, {
    clustering: {},
    networkPolicy: { egress: {} },
    ingress: { className: 'nginx', rules: [{ host: 'otlp.example.com', path: '/v1', listener: 'otlp-http' }] },
    httpRoute: { parents: [{ name: 'public', namespace: 'gateways' }], rules: [{ listener: 'otlp-http' }] },
  });

  expectToLast(objects);

  const policy = live(objects.find(({ kind }) => kind === 'NetworkPolicy')!);
  const pods = podsOf(workloadsOf(objects)[0]!).map(({ metadata }) => metadata.name);
  const { podSelector, egress } = policy['spec'];
  expect(selectedPods('network-ways', podSelector.matchLabels).map(({ metadata }) => metadata.name)).toEqual(pods);
  const toLoki = egress.find(({ to }: { to: { podSelector?: object }[] }) =>
    JSON.stringify(to).includes('{"app":"loki"}'),
  );
  expect(toLoki.ports).toEqual([{ port: 'http', protocol: 'TCP' }]);
  const ingress = live(objects.find(({ kind }) => kind === 'Ingress')!);
  expect(ingress['spec'].rules[0].http.paths[0].backend).toEqual({
    service: { name: 'alloy', port: { name: 'otlp-http' } },
  });
});

test('a configuration in several ConfigMaps runs', () => {
  const write = (label: string) =>
    `// ${'x'.repeat(600 * 1024)}\nloki.write "${label}" {\n  endpoint { url = "http://loki:3100/loki/api/v1/push" }\n}\n`;
  const objects = synth('network-large', write('a') + write('b') + write('c'), {});

  expect(objects.filter(({ kind }) => kind === 'ConfigMap').map(({ metadata }) => metadata.name)).toEqual([
    'alloy',
    'alloy-2',
    'alloy-3',
  ]);
  expectToLast(objects);
});
