import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import type { AlloyConfig } from '../../config';
import { Secret, std } from '../../values';
import type { Authentication, OtlpAuthentication, PrometheusAuthentication } from '../authentication';
import { LokiDestination } from '../logs/loki-destination';
import { PrometheusDestination } from '../metrics/prometheus-destination';
import { OtlpDestination } from '../otlp/otlp-destination';
import { PyroscopeDestination } from '../profiles/pyroscope-destination';

const secret = Secret.env('cloud', 'token');
const SECRET = 'sys.env("CLOUD_TOKEN")';
const ID = '00000000-0000-0000-0000-000000000000';
const certificate = Secret.file('client', 'tls.crt', { nonsensitive: true });
const key = Secret.file('client', 'tls.key');
const CERTIFICATE = {
  cert_pem: 'local.file.text_client_tls_crt.content',
  key_pem: 'local.file.secret_client_tls_key.content',
};

/** Each kind, and what the HTTP client of Prometheus is told. */
const HTTP: readonly (readonly [Authentication, object])[] = [
  [{ kind: 'basic', username: 'u', password: secret }, { basic_auth: [{ username: 'u', password: SECRET }] }],
  [{ kind: 'bearer', token: secret }, { bearer_token: SECRET }],
  [{ kind: 'bearer', token: secret, scheme: 'Token' }, { authorization: [{ type: 'Token', credentials: SECRET }] }],
  [{ kind: 'bearerFile', file: '/token' }, { bearer_token_file: '/token' }],
  [
    { kind: 'bearerFile', file: '/token', scheme: 'Token' },
    { authorization: [{ type: 'Token', credentials_file: '/token' }] },
  ],
  [
    {
      kind: 'oauth2',
      clientId: 'alloy',
      clientSecret: secret,
      tokenUrl: 'https://id.example.com/token',
      scopes: ['write'],
      endpointParams: { audience: 'mimir' },
      tls: { serverName: 'id' },
    },
    {
      oauth2: [
        {
          client_id: 'alloy',
          client_secret: SECRET,
          token_url: 'https://id.example.com/token',
          scopes: ['write'],
          endpoint_params: { audience: 'mimir' },
          tls_config: [{ server_name: 'id' }],
        },
      ],
    },
  ],
  [
    { kind: 'oauth2', clientId: 'alloy', clientSecretFile: '/token', tokenUrl: 'https://id.example.com/token' },
    { oauth2: [{ client_id: 'alloy', client_secret_file: '/token', token_url: 'https://id.example.com/token' }] },
  ],
  [{ kind: 'clientCertificate', certificate, key }, { tls_config: [CERTIFICATE] }],
  [
    { kind: 'clientCertificate', certificateFile: '/tls.crt', keyFile: '/tls.key' },
    { tls_config: [{ cert_file: '/tls.crt', key_file: '/tls.key' }] },
  ],
  [{ kind: 'headers', headers: { 'X-Api-Key': secret } }, { http_headers: { 'X-Api-Key': [SECRET] } }],
];

const CLOUDS: readonly (readonly [PrometheusAuthentication, object])[] = [
  [
    { kind: 'sigv4', region: 'eu-west-1', roleArn: 'arn:aws:iam::1:role/alloy' },
    { sigv4: [{ region: 'eu-west-1', role_arn: 'arn:aws:iam::1:role/alloy' }] },
  ],
  [
    { kind: 'sigv4', region: 'eu-west-1', accessKey: 'AKIA', secretKey: secret },
    { sigv4: [{ region: 'eu-west-1', access_key: 'AKIA', secret_key: SECRET }] },
  ],
  [
    { kind: 'azure', identity: { managedIdentity: { clientId: ID } }, cloud: 'AzurePublic' },
    { azuread: [{ cloud: 'AzurePublic', managed_identity: [{ client_id: ID }] }] },
  ],
  [
    { kind: 'azure', identity: { oauth: { clientId: ID, clientSecret: secret, tenantId: ID } } },
    { azuread: [{ oauth: [{ client_id: ID, client_secret: SECRET, tenant_id: ID }] }] },
  ],
  [
    { kind: 'azure', identity: { workloadIdentity: { clientId: ID, tenantId: ID } } },
    { azuread: [{ workload_identity: [{ client_id: ID, tenant_id: ID }] }] },
  ],
  [{ kind: 'azure', identity: { sdk: { tenantId: ID } } }, { azuread: [{ sdk: [{ tenant_id: ID }] }] }],
  [{ kind: 'google' }, { google_iam: [{}] }],
  [{ kind: 'google', credentialsFile: '/key.json' }, { google_iam: [{ credentials_file: '/key.json' }] }],
];

const kinds = <A extends { readonly kind: string }>(rows: readonly (readonly [A, object])[]) =>
  rows.map(
    ([authentication, expected], index) => [`${authentication.kind} (${index})`, authentication, expected] as const,
  );

const endpointOf = (config: AlloyConfig, name: string) =>
  (content(config, name, 'default')['endpoint'] as readonly object[])[0];

test.each([...kinds(HTTP), ...kinds(CLOUDS)])('Prometheus: %s', (_, authentication, expected) => {
  const config = newConfig();
  new PrometheusDestination(config, 'default', { url: 'https://p.example.com/api/v1/write', authentication });

  expect(problems(config)).toEqual([]);
  expect(endpointOf(config, 'prometheus.remote_write')).toMatchObject(expected);
});

test.each(kinds(HTTP))('Loki: %s', (_, authentication, expected) => {
  const config = newConfig();
  new LokiDestination(config, 'default', { url: 'https://l.example.com/loki/api/v1/push', authentication });

  expect(problems(config)).toEqual([]);
  expect(endpointOf(config, 'loki.write')).toMatchObject(expected);
});

test.each(kinds(HTTP))('Pyroscope: %s', (_, authentication, expected) => {
  const config = newConfig();
  new PyroscopeDestination(config, 'default', { url: 'https://y.example.com', authentication });

  expect(problems(config)).toEqual([]);
  expect(endpointOf(config, 'pyroscope.write')).toMatchObject(expected);
});

/** Each kind, the component that is made for it, and what that is told. */
const OTLP: readonly (readonly [OtlpAuthentication, string, object])[] = [
  [{ kind: 'basic', username: 'u', password: secret }, 'basic', { client_auth: [{ username: 'u', password: SECRET }] }],
  [{ kind: 'bearer', token: secret, scheme: 'Token' }, 'bearer', { token: SECRET, scheme: 'Token' }],
  [{ kind: 'bearerFile', file: '/token' }, 'bearer', { token: 'local.file.cloud_token.content' }],
  [
    {
      kind: 'oauth2',
      clientId: 'alloy',
      clientSecret: secret,
      tokenUrl: 'https://id.example.com/token',
      endpointParams: { audience: 'tempo' },
      tls: { minVersion: '1.3' },
    },
    'oauth2',
    {
      client_id: 'alloy',
      client_secret: SECRET,
      token_url: 'https://id.example.com/token',
      endpoint_params: { audience: ['tempo'] },
      tls: [{ min_version: '1.3' }],
    },
  ],
  [
    { kind: 'oauth2', clientId: 'alloy', clientSecretFile: '/token', tokenUrl: 'https://id.example.com/token' },
    'oauth2',
    { client_id: 'alloy', client_secret_file: '/token', token_url: 'https://id.example.com/token' },
  ],
  [
    { kind: 'headers', headers: { 'X-Api-Key': secret, 'X-Scope-OrgID': { fromContext: 'tenant' } } },
    'headers',
    {
      header: [
        { key: 'X-Api-Key', value: SECRET },
        { key: 'X-Scope-OrgID', from_context: 'tenant' },
      ],
    },
  ],
  [{ kind: 'google', project: 'shop' }, 'google', { project: 'shop' }],
];

describe.each([
  ['gRPC', { endpoint: 'otlp.example.com:4317' }, 'otelcol.exporter.otlp'],
  ['HTTP', { protocol: 'http', endpoint: 'https://otlp.example.com' }, 'otelcol.exporter.otlphttp'],
] as const)('OTLP over %s', (_, connection, exporter) => {
  test.each(
    OTLP.map(([authentication, name, expected]) => [authentication.kind, authentication, name, expected] as const),
  )('%s is a component of its own', (_kind, authentication, name, expected) => {
    const config = newConfig();
    new OtlpDestination(config, 'cloud', { ...connection, authentication });

    expect(problems(config)).toEqual([]);
    expect(content(config, `otelcol.auth.${name}`, 'cloud')).toMatchObject(expected);
    expect(content(config, exporter, 'cloud')).toMatchObject({
      client: [{ auth: `otelcol.auth.${name}.cloud.handler` }],
    });
  });

  test('a client certificate is a part of TLS', () => {
    const config = newConfig();
    new OtlpDestination(config, 'cloud', {
      ...connection,
      authentication: { kind: 'clientCertificate', certificate, key },
      tls: { ca: Secret.file('ca', 'ca.crt', { nonsensitive: true }) },
    });

    expect(problems(config)).toEqual([]);
    expect(content(config, exporter, 'cloud')).toMatchObject({
      client: [{ tls: [{ ...CERTIFICATE, ca_pem: 'local.file.text_ca_ca_crt.content' }] }],
    });
    expect(components(config)).not.toContain(expect.stringContaining('otelcol.auth'));
  });
});

test('the token in a file is read as a secret', () => {
  const config = newConfig();
  new OtlpDestination(config, 'cloud', { endpoint: 'o:4317', authentication: { kind: 'bearerFile', file: '/token' } });

  expect(content(config, 'local.file', 'cloud_token')).toEqual({ filename: '/token', is_secret: true });
});

test('OTLP over HTTP can be signed for AWS, with nothing but a region', () => {
  const config = newConfig();
  new OtlpDestination(config, 'aws', {
    protocol: 'http',
    endpoint: 'https://xray.eu-west-1.amazonaws.com',
    authentication: { kind: 'sigv4', region: 'eu-west-1' },
  });

  expect(problems(config)).toEqual([]);
  expect(content(config, 'otelcol.auth.sigv4', 'aws')).toEqual({ region: 'eu-west-1' });
});

test('a client certificate beside another kind, a private authority and a version of TLS', () => {
  const config = newConfig();
  new LokiDestination(config, 'default', {
    url: 'https://l.example.com/loki/api/v1/push',
    authentication: { kind: 'bearer', token: secret },
    tls: {
      caFile: '/ca.crt',
      clientCertificate: { certificate, key },
      serverName: 'loki',
      insecureSkipVerify: false,
      minVersion: '1.2',
    },
  });

  expect(problems(config)).toEqual([]);
  expect(endpointOf(config, 'loki.write')).toMatchObject({
    bearer_token: SECRET,
    tls_config: [
      { ...CERTIFICATE, ca_file: '/ca.crt', server_name: 'loki', insecure_skip_verify: false, min_version: 'TLS12' },
    ],
  });
});

test('a proxy, or the one of the environment, by the name that Alloy knows', () => {
  const config = newConfig();
  const pyroscope = new PyroscopeDestination(config, 'default', {
    proxy: { fromEnvironment: true, connectHeaders: { 'Proxy-Authorization': secret } },
  });
  new PrometheusDestination(config, 'default', { proxy: { url: 'http://proxy:3128', noProxy: '10.0.0.0/8' } });

  expect(pyroscope.write).toBeDefined();
  expect(problems(config)).toEqual([]);
  expect(endpointOf(config, 'pyroscope.write')).toMatchObject({
    proxy_from_environment: true,
    proxy_connect_header: { 'Proxy-Authorization': [SECRET] },
  });
  expect(endpointOf(config, 'prometheus.remote_write')).toMatchObject({
    proxy_url: 'http://proxy:3128',
    no_proxy: '10.0.0.0/8',
  });
});

test('a tenant can be what only a running Alloy knows', () => {
  const config = newConfig();
  new PyroscopeDestination(config, 'default', { tenant: std.sys.env('TENANT'), headers: { 'X-Team': 'a' } });

  expect(JSON.stringify(endpointOf(config, 'pyroscope.write'))).toContain('sys.env(\\"TENANT\\")');
  expect(endpointOf(config, 'pyroscope.write')).toMatchObject({ headers: { 'X-Team': 'a' } });
});
