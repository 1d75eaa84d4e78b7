import type { Construct } from 'constructs';
import { newConfig } from '../../../test/harness/pipelines/blocks';
import { wrongPropsOf } from '../../config';
import { Secret } from '../../values';
import {
  CustomDestination,
  DropDestination,
  LokiDestination,
  LokiToOtlp,
  OtlpDestination,
  OtlpToLoki,
  OtlpToPrometheus,
  PrintDestination,
  PrometheusDestination,
  PrometheusToOtlp,
  PyroscopeDestination,
  TempoDestination,
} from '..';

type Make = new (scope: Construct, id: string, props: never) => Construct;

const secret = Secret.env('cloud', 'token');
const certificate = { certificateFile: '/tls.crt', keyFile: '/tls.key' };

test.each<[string, Make, unknown, string]>([
  [
    'an option of TLS in the spelling of Alloy',
    LokiDestination,
    { tls: { insecure_skip_verify: true } },
    'tls.insecure_skip_verify: there is no such prop',
  ],
  [
    'an option of a proxy in another place',
    PyroscopeDestination,
    { proxyFromEnvironment: true },
    'proxyFromEnvironment: there is no such prop',
  ],
  [
    'a queue that there is not',
    OtlpDestination,
    { endpoint: 'o:4317', sendingQueue: {} },
    'sendingQueue: there is no such prop',
  ],
  [
    'an option of the queue that there is not',
    OtlpDestination,
    { endpoint: 'o:4317', queue: { waitForResults: true } },
    'queue.waitForResults: there is no such prop',
  ],
  [
    'a kind that there is not',
    LokiDestination,
    { authentication: { kind: 'sigv4', region: 'x' } },
    'authentication.kind: there is no "sigv4" here: it is one of basic, bearer, bearerFile, oauth2, clientCertificate, headers',
  ],
  [
    'no kind',
    PrometheusDestination,
    { authentication: { username: 'a' } },
    'authentication.kind: is missing: it is one of ',
  ],
  [
    'signing over gRPC',
    OtlpDestination,
    { endpoint: 'o:4317', authentication: { kind: 'sigv4', region: 'x' } },
    'authentication.kind: there is no "sigv4" here',
  ],
  [
    'two client certificates',
    LokiDestination,
    { authentication: { kind: 'clientCertificate', ...certificate }, tls: { clientCertificate: certificate } },
    'tls.clientCertificate: authentication has a client certificate, too',
  ],
  [
    'two tenants',
    PrometheusDestination,
    { tenant: 'a', headers: { 'x-scope-orgid': 'b' } },
    'tenant: the header x-scope-orgid is set, too',
  ],
  [
    'two tenants, one of which is secret',
    PrometheusDestination,
    { tenant: 'a', authentication: { kind: 'headers', headers: { 'X-Scope-OrgID': secret } } },
    'tenant: the header X-Scope-OrgID is set, too',
  ],
  [
    'a label that is none',
    LokiDestination,
    { externalLabels: { 'app.kubernetes.io/team': 'a' } },
    'externalLabels["app.kubernetes.io/team"]: "app.kubernetes.io/team" is no name of a label',
  ],
  [
    'a label of the cluster that is none',
    LokiDestination,
    { cluster: 'a', clusterLabels: ['k8s.cluster.name'] },
    'clusterLabels[0]: "k8s.cluster.name" is no name of a label',
  ],
  [
    'a label that is said twice',
    PrometheusDestination,
    { cluster: 'a', externalLabels: { cluster: 'b' } },
    'externalLabels.cluster: cluster sets it, too',
  ],
  [
    'labels for a cluster without a name',
    PrometheusDestination,
    { clusterLabels: ['cluster'] },
    'clusterLabels: names labels for a cluster without a name',
  ],
  [
    'a protocol that there is not',
    OtlpDestination,
    { endpoint: 'o:4317', protocol: 'thrift' },
    "protocol: there is no \"thrift\": it is 'grpc' or 'http'",
  ],
  [
    'a proxy of gRPC',
    OtlpDestination,
    { endpoint: 'o:4317', proxyUrl: 'http://p' },
    'proxyUrl: is there for HTTP only',
  ],
  [
    'a keepalive of HTTP',
    OtlpDestination,
    { protocol: 'http', endpoint: 'http://o', keepalive: {} },
    'keepalive: is there for gRPC only',
  ],
  [
    'an address without a scheme over HTTP',
    OtlpDestination,
    { protocol: 'http', endpoint: 'otlp.example.com' },
    'endpoint: "otlp.example.com" is no URL with http:// or https:// in front',
  ],
  [
    'a path over gRPC',
    OtlpDestination,
    { endpoint: 'https://otlp.example.com/otlp' },
    'endpoint: "https://otlp.example.com/otlp" has a path, which gRPC doesn\'t know',
  ],
  [
    'TLS that the scheme says',
    OtlpDestination,
    { protocol: 'http', endpoint: 'http://o', tls: false },
    'tls: over HTTP, the scheme of the endpoint says it',
  ],
  [
    'credentials in the clear',
    TempoDestination,
    { tls: false, authentication: { kind: 'bearer', token: secret } },
    'tls: without encryption the credentials would be sent in the clear: gRPC refuses that',
  ],
  ['a protocol of Tempo', TempoDestination, { protocol: 'http' }, 'protocol: there is no such prop'],
  [
    'a signal that there is not',
    OtlpDestination,
    { endpoint: 'o:4317', signals: ['profiles'] },
    'signals: there is no "profiles": it is one of metrics, logs, traces',
  ],
  [
    'no signals',
    OtlpDestination,
    { endpoint: 'o:4317', signals: [] },
    'signals: names no signal, so that nothing could be sent',
  ],
  [
    'statements for what it does not take',
    OtlpDestination,
    { endpoint: 'o:4317', signals: ['traces'], statements: { log: ['x'] } },
    "statements.log: logs aren't among its signals",
  ],
  [
    'a filter for what it does not take',
    OtlpDestination,
    { endpoint: 'o:4317', signals: ['traces', 'logs'], filter: { metrics: { metric: ['true'] } } },
    "filter.metrics: metrics aren't among its signals",
  ],
  ['a misspelt rule', PrintDestination, { rule: [] }, 'rule: there is no such prop'],
  ['nothing to send to', CustomDestination, { components: () => ({}) }, 'components: returns nothing to send to'],
  ['no components', CustomDestination, {}, 'components: is missing'],
  ['samples to nowhere', PrometheusToOtlp, {}, 'forwardTo: is missing'],
  ['entries to nowhere', LokiToOtlp, { forwardTo: [] }, 'forwardTo: names no receiver'],
  ['records to nowhere', OtlpToLoki, { forwardTo: [] }, 'forwardTo: names no receiver'],
  ['metrics to nowhere', OtlpToPrometheus, { forwardTo: [undefined] }, 'forwardTo[0]: is no receiver'],
])('%s is reported, not thrown', (_, Destination, props, message) => {
  const config = newConfig();
  const destination = new Destination(config, 'default', props as never);

  expect(wrongPropsOf(destination).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
  expect(() => config.check()).not.toThrow();
});

test('no message repeats a value that may be a secret', () => {
  const destination = new LokiDestination(newConfig(), 'default', {
    authentication: { kind: 'basik', username: 'u', password: 'hunter2' } as never,
    headers: { Authorization: 'hunter2' },
  });

  expect(JSON.stringify(wrongPropsOf(destination))).not.toContain('hunter2');
});

test('a destination that drops takes no props', () => {
  expect(wrongPropsOf(new DropDestination(newConfig(), 'default'))).toEqual([]);
});
