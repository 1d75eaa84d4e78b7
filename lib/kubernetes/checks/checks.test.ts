import { Size } from 'cdk8s';
import { Alloy, type AlloyProps, AlloyStorage, Controller } from '..';
import { chart, make, OTLP, synth } from '../harness';

describe('what does not fit is reported', () => {
  const clustered =
    'prometheus.scrape "s" {\n targets = []\n forward_to = [prometheus.remote_write.w.receiver]\n clustering {\n enabled = true\n }\n}\nprometheus.remote_write "w" { }';

  test.each<[string, string, AlloyProps, string]>([
    ['clustering without a cluster', clustered, {}, 'error not-clustered'],
    [
      'a claim for each pod of a DaemonSet',
      OTLP,
      { storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(1) }) },
      'error storage',
    ],
    ['a digest that is none', OTLP, { image: { digest: 'sha256:123' } }, 'error image'],
    ['a digest as a tag', OTLP, { image: { tag: 'v1@sha256:abc' } }, 'error image'],
    ['a flag twice', OTLP, { extraArgs: ['--storage.path=/x'] }, 'error repeated-flag'],
    ['a volume of a taken name', OTLP, { volumes: [{ name: 'storage' }] }, 'error volume-name'],
    ['a mount at a taken place', OTLP, { volumeMounts: [{ name: 'x', mountPath: '/tmp' }] }, 'error mount-path'],
    ['a port that is taken', OTLP, { ports: [{ name: 'mine', port: 4317 }] }, 'error port-taken'],
    [
      'the port of Alloy itself',
      OTLP.replace('grpc { }', 'grpc {\n endpoint = "0.0.0.0:12345"\n }'),
      {},
      'error port-taken',
    ],
    ['a port name that is none', OTLP, { ports: [{ name: 'Port_Of_Mine', port: 1 }] }, 'error port-name'],
    ['a port number that is none', OTLP, { ports: [{ name: 'mine', port: 70_000 }] }, 'error port-number'],
    ['work for Windows on Linux', 'prometheus.exporter.windows "w" { }', {}, 'warning operating-system'],
    ['a grant that nobody asks for', OTLP, { grants: ['scrapeKubelet'] }, 'warning unused-grant'],
    ['a private listener that is none', OTLP, { privateListeners: ['faro.receiver.f'] }, 'error unknown-listener'],
    ['a policy for no port', OTLP, { networkPolicy: { from: { otlp: [] } } }, 'error network-policy'],
    [
      'a node port for no port',
      OTLP,
      { service: { type: 'NodePort', nodePorts: { otlp: 30_000 } } },
      'error node-port',
    ],
    ['a node port of a ClusterIP', OTLP, { service: { nodePorts: { 'otlp-http': 30_000 } } }, 'error node-port'],
    [
      'an unknown port',
      OTLP.replace('grpc { }', 'grpc {\n endpoint = sys.env("POD_IP") + ":4317"\n }'),
      {},
      'warning port-unknown',
    ],
    ['two variables of one name', OTLP, { env: [{ name: 'A' }, { name: 'A' }] }, 'error environment'],
    ['a variable that nobody sets', 'prometheus.exporter.mysql "m" { }', {}, 'warning missing-variable'],
    [
      'several of what must be one',
      'mimir.alerts.kubernetes "m" {\n address = "http://m"\n}',
      {},
      'warning single-replica',
    ],
    [
      'node-local work in a Deployment',
      'discovery.process "p" { }',
      { controller: Controller.deployment() },
      'warning node-local',
    ],
    ['a cluster behind TLS', 'http {\n tls { }\n}', { clustering: {} }, 'error cluster-tls'],
    [
      'a cluster behind credentials',
      'http {\n auth {\n basic {\n username = "a"\n password = sys.env("P")\n }\n }\n}',
      { clustering: {} },
      'error cluster-authentication',
    ],
    [
      'more than a ConfigMap holds',
      `loki.write "l" {\n external_labels = { a = "${'x'.repeat(1024 * 1024)}" }\n}`,
      {},
      'error configuration-size',
    ],
  ])('%s', (_, text, props, expected) => {
    expect(make(text, props).plan.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain(expected);
  });

  test.each<[string, string, AlloyProps]>([
    ['clustering in a cluster', clustered, { clustering: {} }],
    ['clustering of a single pod', clustered, { controller: Controller.deployment() }],
    [
      'one of what must be one',
      'mimir.alerts.kubernetes "m" {\n address = "http://m"\n}',
      { controller: Controller.deployment() },
    ],
    [
      'a variable by hand',
      'prometheus.exporter.mysql "m" { }',
      { env: [{ name: 'MYSQLD_EXPORTER_DATA_SOURCE_NAME', value: 'x' }] },
    ],
  ])('but not %s', (_, text, props) => {
    expect(make(text, props).plan.diagnostics).toEqual([]);
  });

  test.each(['Alloy', 'a_b', '9a', 'a'.repeat(64)])('the name %s', (id) => {
    const alloy = new Alloy(chart(), id);

    expect(alloy.plan.diagnostics.map(({ code }) => code)).toContain('name');
  });

  test('all at once, as errors of the synth', () => {
    const alloy = make(clustered, { image: { digest: 'x' } });

    expect(() => synth(alloy)).toThrow(
      /shares its work through clustering[\s\S]*image digest|image digest[\s\S]*shares its work/,
    );
  });
});
