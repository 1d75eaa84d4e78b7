import { App, Chart, Testing } from 'cdk8s';
import { Alloy, type IAlloy, type ImportedAlloyProps } from '..';

function imported(props: Partial<ImportedAlloyProps> = {}): IAlloy {
  const chart = new Chart(Testing.app(), 'apps', { namespace: 'shop' });
  return Alloy.fromService(chart, 'alloy', { namespace: 'monitoring', ...props });
}

const errors = (alloy: IAlloy) => alloy.node.validate();

test('says where its usual listeners are, and makes nothing', () => {
  const alloy = imported();

  expect(alloy.otlpHttp.url).toBe('http://alloy.monitoring.svc.cluster.local:4318');
  expect(alloy.otlpGrpc).toEqual({
    host: 'alloy.monitoring.svc.cluster.local',
    port: 4317,
    url: 'http://alloy.monitoring.svc.cluster.local:4317',
  });
  expect(alloy.http.port).toBe(12345);
  expect(errors(alloy)).toEqual([]);
  expect(Testing.synth(Chart.of(alloy))).toEqual([]);
});

test('takes the names and ports of another deployment', () => {
  const alloy = imported({
    name: 'k8s-alloy-receiver',
    clusterDomain: 'corp.internal',
    ports: { 'otlp-http': 14318, 'loki-api': 3500 },
    tls: ['loki-api'],
  });

  expect(alloy.otlpHttp.url).toBe('http://k8s-alloy-receiver.monitoring.svc.corp.internal:14318');
  expect(alloy.endpoint('loki-api').url).toBe('https://k8s-alloy-receiver.monitoring.svc.corp.internal:3500');
  expect(errors(alloy)).toEqual([]);
});

test('refuses an endpoint that it has no port for', () => {
  const alloy = imported({ ports: { 'otlp-http': 4318 } });
  alloy.otlpGrpc;

  expect(errors(alloy)).toEqual([
    "an endpoint is used for the port otlp-grpc, which the Service alloy isn't said to have (its ports are otlp-http: see `ports`)",
  ]);
});

test('refuses ports that can not be, and TLS on ports that are not there', () => {
  const alloy = imported({ ports: { a: 0, b: 70_000, c: 1.5 }, tls: ['d'] });

  expect(errors(alloy)).toHaveLength(4);
  expect(errors(alloy)[0]).toBe('port "a" must be a whole number from 1 to 65535, got 0');
  expect(errors(alloy)[3]).toContain('`tls` names the port d');
});

test('an Alloy of the app stands where an imported one does', () => {
  const takes = (alloy: IAlloy) => alloy.otlpHttp.host;
  const alloy = new Alloy(new Chart(new App(), 'test', { namespace: 'own' }), 'alloy');

  expect(takes(alloy)).toBe('alloy.own.svc.cluster.local');
});
