import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { HttpRoute } from '../imports/gateway.networking.k8s.io';
import { PodLogs } from '../imports/monitoring.grafana.com';
import { Alloy, otelcol } from '../lib';
import { readCrds } from '../tools/import-crds/import-crds';

const imports = join(__dirname, '..', 'imports');
const crds = readCrds(join(imports, 'crds'));

test.each(crds.map(({ spec }) => [spec.names.kind, spec] as const))(
  '%s has a construct',
  (kind, { group, versions }) => {
    const text = readFileSync(join(imports, `${group}.ts`), 'utf8');

    expect(text).toContain(`apiVersion: '${group}/${versions[0]!.name}',\n    kind: '${kind}',`);
  },
);

test('a file that holds no definition is refused', () => {
  expect(() => readCrds(join(__dirname, '..', 'dist'))).toThrow(
    'holds something else than custom resource definitions',
  );
});

test('an HTTPRoute leads to a port that the Service of Alloy has', () => {
  const chart = new Chart(Testing.app(), 'alloy', { namespace: 'monitoring', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy');
  const tempo = new otelcol.exporter.Otlp(alloy.config, 'tempo', { client: { endpoint: 'tempo:4317' } });
  new otelcol.receiver.Otlp(alloy.config, 'default', {
    http: { endpoint: '0.0.0.0:14318' },
    output: { traces: [tempo.input] },
  });

  new HttpRoute(chart, 'otlp', {
    spec: {
      parentRefs: [{ name: 'internal' }],
      rules: [{ backendRefs: [{ name: alloy.name, port: alloy.otlpHttp.port }] }],
    },
  });

  const route = Testing.synth(chart).find(({ kind }) => kind === 'HTTPRoute');
  expect(route).toEqual({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'alloy-otlp', namespace: 'monitoring' },
    spec: { parentRefs: [{ name: 'internal' }], rules: [{ backendRefs: [{ name: 'alloy', port: 14318 }] }] },
  });
});

test('PodLogs are what loki.source.podlogs reads', () => {
  expect(PodLogs.GVK).toEqual({ apiVersion: 'monitoring.grafana.com/v1alpha2', kind: 'PodLogs' });
  expect(PodLogs.manifest({ spec: { selector: { matchLabels: { app: 'shop' } } } }).spec).toEqual({
    selector: { matchLabels: { app: 'shop' } },
  });
});
