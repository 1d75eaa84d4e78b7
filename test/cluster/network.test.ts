import { ApiObject, Chart, Testing } from 'cdk8s';
import { Alloy, type AlloyProps } from '../../lib';
import type { KubernetesObject } from './kubectl';
import { kubectl } from './kubectl';
import {
  apply,
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
  const definitions = ['gateway-api-v1.7.0', 'cilium-v1.20.2'].flatMap((folder) =>
    readObjects(yamlFiles(`imports/crds/${folder}`)),
  );
  // The API server warns of a format of Cilium's that it doesn't know.
  expect(apply(definitions).status).toBe(0);
  const names = definitions.map(({ metadata }) => `crd/${metadata.name}`);
  kubectl(['wait', '--for=condition=Established', ...names, '--timeout=30s']);
  kubectl(['create', 'namespace', 'network-logs']);
});

test('policy, Ingress and routes of the Gateway API are taken as they are, and stay', () => {
  const objects = synth('network-ways', ALL_WAYS, {
    clustering: {},
    networkPolicy: { egress: {} },
    ingress: { className: 'nginx', rules: [{ host: 'otlp.example.com', path: '/v1', listener: 'otlp-http' }] },
    httpRoute: { parents: [{ name: 'public', namespace: 'gateways' }], rules: [{ listener: 'otlp-http' }] },
    grpcRoute: {
      parents: [{ name: 'public', namespace: 'gateways', sectionName: 'grpc', port: 443 }],
      hostnames: ['*.example.com'],
      rules: [
        { listener: 'otlp-grpc', service: 'opentelemetry.proto.collector.trace.v1.TraceService', method: 'Export' },
        { listener: 'otelcol.receiver.otlp.default' },
      ],
    },
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

test('a policy of Cilium is what its definition allows, with every kind of peer', () => {
  const objects = synth(
    'network-cilium',
    `${ALL_WAYS}discovery.kubernetes "nodes" { role = "node" }
prometheus.scrape "nodes" {
  targets    = discovery.kubernetes.nodes.targets
  forward_to = [prometheus.remote_write.default.receiver]
}
discovery.azure "vms" {
  managed_identity { client_id = "00000000-0000-0000-0000-000000000000" }
}
`.replace('role = "node" }', 'role = "node"\n}'),
    {
      clustering: {},
      networkPolicy: {
        flavor: 'cilium',
        from: {
          'otlp-grpc': [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }],
          'otlp-http': [
            { namespaceSelector: { matchExpressions: [{ key: 'team', operator: 'In', values: ['shop'] }] } },
          ],
          'http-metrics': [],
        },
        egress: { to: { sidecar: ['*.example.org:443', '10.0.0.0/8:9090'] } },
      },
    },
  );

  expectToLast(objects);

  const { ingress, egress } = live(objects.find(({ kind }) => kind === 'CiliumNetworkPolicy')!)['spec'];
  const peers = (rules: object[]) => [...new Set(rules.flatMap((rule) => Object.keys(rule)))].sort();
  expect(peers(ingress)).toEqual(['fromCIDRSet', 'fromEndpoints', 'toPorts']);
  expect(peers(egress)).toEqual(['toCIDR', 'toEndpoints', 'toEntities', 'toFQDNs', 'toPorts']);
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
