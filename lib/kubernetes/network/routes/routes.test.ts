import { Chart, Testing } from 'cdk8s';
import { Alloy, type AlloyProps, AlloyService } from '../..';

const FARO =
  'faro.receiver "frontend" {\n server {\n listen_address = "0.0.0.0"\n }\n output {\n logs = [loki.write.w.receiver]\n }\n}\n';
const OTLP =
  'otelcol.receiver.otlp "default" {\n grpc { }\n http { }\n output {\n logs = [otelcol.exporter.loki.l.input]\n }\n}\n';
const SYSLOG =
  'loki.source.syslog "s" {\n listener {\n address = "0.0.0.0:1514"\n }\n forward_to = [loki.write.w.receiver]\n}\n';
const WRITE =
  'otelcol.exporter.loki "l" {\n forward_to = [loki.write.w.receiver]\n}\nloki.write "w" {\n endpoint {\n url = "http://loki:3100/loki/api/v1/push"\n }\n}\n';

function make(props: AlloyProps, text = FARO + OTLP + SYSLOG): Alloy {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'own', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy', props);
  alloy.config.addText(text + WRITE);
  return alloy;
}

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
const find = (alloy: Alloy, kind: string): any => Testing.synth(Chart.of(alloy)).find((object) => object.kind === kind);

const errors = (alloy: Alloy) =>
  alloy
    .check()
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message}`);

test('an Ingress leads hosts and paths to ports of the Service', () => {
  const alloy = make({
    ingress: {
      className: 'nginx',
      annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' },
      tls: [{ secretName: 'faro-tls', hosts: ['faro.example.com'] }],
      rules: [
        { host: 'faro.example.com', listener: 'faro.receiver.frontend', path: '/collect' },
        { host: 'otlp.example.com', listener: 'otlp-http' },
        { host: 'faro.example.com', listener: 'otlp-grpc', path: '/grpc' },
      ],
    },
  });

  const { metadata, spec, apiVersion } = find(alloy, 'Ingress');
  const backend = (name: string) => ({ service: { name: 'alloy', port: { name } } });

  expect(apiVersion).toBe('networking.k8s.io/v1');
  expect(metadata.annotations).toEqual({ 'cert-manager.io/cluster-issuer': 'letsencrypt' });
  expect(spec).toEqual({
    ingressClassName: 'nginx',
    tls: [{ secretName: 'faro-tls', hosts: ['faro.example.com'] }],
    rules: [
      {
        host: 'faro.example.com',
        http: {
          paths: [
            { path: '/collect', pathType: 'Prefix', backend: backend('faro') },
            { path: '/grpc', pathType: 'Prefix', backend: backend('otlp-grpc') },
          ],
        },
      },
      { host: 'otlp.example.com', http: { paths: [{ path: '/', pathType: 'Prefix', backend: backend('otlp-http') }] } },
    ],
  });
});

test('an HTTPRoute is attached to a Gateway', () => {
  const alloy = make({
    httpRoute: {
      parents: [{ name: 'public', namespace: 'gateways', sectionName: 'https' }],
      hostnames: ['faro.example.com'],
      rules: [{ listener: 'faro' }, { listener: 'otlp-http', path: '/v1' }],
    },
  });

  const { apiVersion, spec } = find(alloy, 'HTTPRoute');

  expect(apiVersion).toBe('gateway.networking.k8s.io/v1');
  expect(spec).toEqual({
    parentRefs: [{ name: 'public', namespace: 'gateways', sectionName: 'https' }],
    hostnames: ['faro.example.com'],
    rules: [
      { matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'alloy', port: 12347 }] },
      { matches: [{ path: { type: 'PathPrefix', value: '/v1' } }], backendRefs: [{ name: 'alloy', port: 4318 }] },
    ],
  });
});

test('a GRPCRoute leads calls to listeners that speak gRPC', () => {
  const service = 'opentelemetry.proto.collector.trace.v1.TraceService';
  const alloy = make({
    grpcRoute: {
      parents: [{ name: 'public', namespace: 'gateways' }],
      hostnames: ['*.example.com'],
      rules: [
        { listener: 'otlp-grpc', service, method: 'Export' },
        { listener: 'otlp-grpc', service },
        { listener: 'otelcol.receiver.otlp.default' },
      ],
    },
  });

  const { apiVersion, metadata, spec } = find(alloy, 'GRPCRoute');

  const backendRefs = [{ name: 'alloy', port: 4317 }];
  expect([apiVersion, metadata.name]).toEqual(['gateway.networking.k8s.io/v1', 'alloy']);
  expect(spec).toEqual({
    parentRefs: [{ name: 'public', namespace: 'gateways' }],
    hostnames: ['*.example.com'],
    rules: [
      { matches: [{ method: { service, method: 'Export' } }], backendRefs },
      { matches: [{ method: { service } }], backendRefs },
      { backendRefs },
    ],
  });
});

test('a component that speaks HTTP and gRPC has a listener for each kind of route', () => {
  const parents = [{ name: 'g' }];
  const rules = [{ listener: 'otelcol.receiver.otlp.default' }];
  const alloy = make({ httpRoute: { parents, rules }, grpcRoute: { parents, rules } });

  const port = (kind: string) => find(alloy, kind).spec.rules[0].backendRefs[0].port;
  expect([port('HTTPRoute'), port('GRPCRoute')]).toEqual([4318, 4317]);
});

test('refuses HTTP behind a GRPCRoute', () => {
  const grpcRoute = { parents: [{ name: 'g' }], rules: [{ listener: 'faro' }] };

  expect(errors(make({ grpcRoute }))).toEqual([
    'route: `grpcRoute` leads to faro, which speaks http: a GRPCRoute carries gRPC',
  ]);
});

test.each<[string, AlloyProps]>([
  ['`httpRoute` is attached to no Gateway', { httpRoute: { parents: [], rules: [{ listener: 'faro' }] } }],
  ['`grpcRoute` is attached to no Gateway', { grpcRoute: { parents: [], rules: [{ listener: 'otlp-grpc' }] } }],
  [
    '`httpRoute` has "Shop_1", which is no name of a host',
    { httpRoute: { parents: [{ name: 'g' }], hostnames: ['Shop_1'], rules: [{ listener: 'faro' }] } },
  ],
  [
    '`ingress` has "shop.*", which is no name of a host',
    { ingress: { rules: [{ host: 'shop.*', listener: 'faro' }] } },
  ],
  [
    '`ingress` leads from a.example/ to faro and to otlp-http',
    {
      ingress: {
        rules: [
          { host: 'a.example', listener: 'faro' },
          { host: 'a.example', listener: 'otlp-http' },
        ],
      },
    },
  ],
])('refuses a route that leads nowhere or to two places: %s', (message, props) => {
  expect(errors(make(props))).toEqual([`route: ${message}`]);
});

test.each<[string, string, string]>([
  ['no listener', 'loki-api', '`ingress` leads to loki-api, and nothing listens under that name'],
  [
    'two at once',
    'otelcol.receiver.otlp.default',
    '`ingress` leads to otelcol.receiver.otlp.default, which listens on otlp-grpc and otlp-http: name one of them',
  ],
  [
    'another protocol',
    'loki.source.syslog.s',
    '`ingress` leads to loki.source.syslog.s, which speaks plain TCP: an Ingress carries HTTP',
  ],
])('refuses a route to %s', (_, listener, message) => {
  expect(errors(make({ ingress: { rules: [{ listener }] } }))).toEqual([`route: ${message}`]);
});

test('refuses gRPC behind an HTTPRoute', () => {
  const httpRoute = { parents: [{ name: 'g' }], rules: [{ listener: 'otlp-grpc' }] };

  expect(errors(make({ httpRoute }))).toEqual([
    'route: `httpRoute` leads to otlp-grpc, which speaks grpc: an HTTPRoute carries HTTP',
  ]);
});

test('refuses routes without rules, without a Service, and paths that are none', () => {
  expect(errors(make({ ingress: { rules: [] } }))).toEqual(['route: `ingress` has no rules']);
  expect(errors(make({ ingress: { rules: [{ listener: 'otlp-http', path: 'v1' }] } }))).toEqual([
    'route: `ingress` has the path "v1"',
  ]);
  expect(errors(make({ service: AlloyService.none(), ingress: { rules: [{ listener: 'otlp-http' }] } }))).toEqual([
    'route: `ingress` needs the Service, and there is none',
  ]);
});

test('the faro receiver that listens where it does by default is one error, with its fix', () => {
  const alloy = make(
    { ingress: { rules: [{ listener: 'faro.receiver.frontend' }] } },
    FARO.replace(' listen_address = "0.0.0.0"\n', ''),
  );

  expect(errors(alloy).map((error) => error.split(':')[0])).toEqual(['lint/loopback-listener']);
});

test('refuses a private listener behind a route', () => {
  const alloy = make({
    privateListeners: ['faro.receiver.frontend'],
    ingress: { rules: [{ listener: 'faro.receiver.frontend' }] },
  });

  expect(errors(alloy)).toEqual(["route: `ingress` leads to faro.receiver.frontend, which the Service doesn't have"]);
});
