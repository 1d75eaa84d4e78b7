import { components, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { loki, otelcol } from '../../components';
import { wrongPropsOf } from '../../config';
import { deliver, sendLogs, sendMetrics, sendSpans } from '../../testing';
import { Secret } from '../../values';
import { LokiDestination } from '../logs/loki-destination';
import { LokiReceiver } from '../logs/loki-receiver';
import { TempoDestination } from '../traces/tempo-destination';
import type { OtlpGatewayProps } from './gateway-props';
import { OtlpDestination, type OtlpDestinationProps } from './otlp-destination';
import { OtlpGateway } from './otlp-gateway';

const FORWARDED = { fromContext: 'X-Scope-OrgID' };

/** A gateway that keeps the tenants of senders, to a destination over OTLP and to Loki. */
function gateway(props: Partial<OtlpGatewayProps> = {}, destination: Partial<OtlpDestinationProps> = {}) {
  const config = newConfig();
  const { input } = new OtlpDestination(config, 'cloud', {
    protocol: 'http',
    endpoint: 'https://otlp.example.com',
    tenant: FORWARDED,
    ...destination,
  } as OtlpDestinationProps);
  new OtlpGateway(config, 'default', {
    clientMetadata: ['X-Scope-OrgID'],
    traces: [input],
    otlpMetrics: [input],
    otlpLogs: [input],
    ...props,
  });
  expect(problems(config)).toEqual([]);
  return config;
}

const of = (tenant?: string) => ({ address: '10.9.9.9', ...(tenant && { headers: { 'X-Scope-OrgID': tenant } }) });

/** The tenants of a span, a metric and a log that come in one request. */
const tenantsOf = (config: ReturnType<typeof gateway>, origin: object) =>
  [
    ...sendSpans(config, { name: 'GET /', ...origin }).spans,
    ...sendMetrics(config, { name: 'orders', value: 1, ...origin }).metrics,
    ...sendLogs(config, { body: 'hello', ...origin }).logs,
  ].map(({ tenant }) => tenant);

describe('the tenant of telemetry', () => {
  test('is the one that its sender sets, of every signal, each for itself', () => {
    const config = gateway();

    expect(tenantsOf(config, of('shop'))).toEqual(['shop', 'shop', 'shop']);
    expect(tenantsOf(config, { address: '', headers: { 'x-scope-orgid': 'billing' } })).toEqual(
      Array(3).fill('billing'),
    );
    const { spans } = sendSpans(config, [
      { name: 'a', ...of('shop') },
      { name: 'b', ...of('billing') },
    ]);
    expect(spans.map(({ name, tenant }) => [name, tenant])).toEqual([
      ['a', 'shop'],
      ['b', 'billing'],
    ]);
  });

  test('is none where the sender sets none', () => {
    expect(tenantsOf(gateway(), of())).toEqual([undefined, undefined, undefined]);
  });

  test('is none without `clientMetadata`, and that of the destination where that has one', () => {
    const config = newConfig();
    const tempo = new TempoDestination(config, 'tempo', { tenant: 'platform' });
    new OtlpGateway(config, 'default', { traces: [tempo.input] });

    expect(sendSpans(config, { name: 'GET /', ...of('shop') }).spans[0]!.tenant).toBe('platform');
  });

  test('passes a batch of the destination, which keeps tenants apart', () => {
    expect(tenantsOf(gateway({}, { batch: {} }), of('shop'))).toEqual(['shop', 'shop', 'shop']);
    expect(tenantsOf(gateway({}, { batch: { metadataKeys: ['x-team'] } }), of('shop'))).toEqual([
      'shop',
      'shop',
      'shop',
    ]);
  });

  test('stands beside secret headers and a client certificate', () => {
    const headers = { Authorization: Secret.env('cloud', 'authorization') };
    const config = gateway({}, { authentication: { kind: 'headers', headers } });

    expect(tenantsOf(config, of('shop'))).toEqual(['shop', 'shop', 'shop']);
    expect(config.text).toContain('key   = "Authorization"');
    expect(
      tenantsOf(
        gateway({}, { authentication: { kind: 'clientCertificate', certificateFile: '/c', keyFile: '/k' } }),
        of('shop'),
      ),
    ).toEqual(['shop', 'shop', 'shop']);
  });
});

describe('the tenant of entries of Loki', () => {
  const toLoki = () => {
    const config = newConfig();
    const logs = new LokiDestination(config, 'loki', { tenant: 'platform' });
    new OtlpGateway(config, 'default', { clientMetadata: ['x-scope-orgid'], logs: [logs.receiver] });
    expect(problems(config)).toEqual([]);
    return config;
  };

  test('is the one that the sender sets, and nothing of it is in the entry', () => {
    const { entries } = sendLogs(toLoki(), { body: 'hello', attributes: { a: 1 }, ...of('shop') });

    expect(entries.map(({ tenant, line }) => [tenant, line])).toEqual([['shop', 'hello']]);
    expect(JSON.stringify([entries[0]!.labels, entries[0]!.structuredMetadata])).not.toMatch(/org_?id|loki\.|shop/i);
  });

  test('is that of the destination where the sender sets none, whatever attributes it sends', () => {
    const attributes = { scope_org_id: 'stolen' };

    expect(sendLogs(toLoki(), { body: 'hello', attributes, ...of() }).entries[0]!.tenant).toBe('platform');
  });

  test('is the header of who pushes to a receiver of Loki, also behind stages', () => {
    const config = newConfig();
    const logs = new LokiDestination(config, 'loki', { tenant: 'platform' });
    new LokiReceiver(config, 'gateway', {
      forwardTo: [logs.receiver],
      stages: [{ kind: 'static_labels', values: { source: 'gateway' } }],
    });
    const pushed = (tenant?: string) =>
      deliver(config, { line: 'x', labels: { app: 'cart' }, ...(tenant && { tenant }) }).entries.map(
        (entry) => entry.tenant,
      );

    expect(pushed('shop')).toEqual(['shop']);
    expect(pushed()).toEqual(['platform']);
  });
});

test('of Zipkin it is, too; other headers go on in the same way', () => {
  const config = newConfig();
  const tempo = new TempoDestination(config, 'tempo', {
    authentication: { kind: 'headers', headers: { 'X-Team': { fromContext: 'X-Team' } } },
  });
  new OtlpGateway(config, 'default', {
    clientMetadata: ['X-Team'],
    zipkinEndpoint: '0.0.0.0:9411',
    traces: [tempo.input],
  });

  expect(problems(config)).toEqual([]);
  expect(config.text).toMatch(
    /otelcol\.receiver\.zipkin "default" \{\s+endpoint\s+= "0\.0\.0\.0:9411"\s+include_metadata = true/,
  );
  expect(config.text).toContain('metadata_keys = ["X-Team"]');
  expect(components(config)).not.toContain('otelcol.processor.attributes "default_tenant"');
});

const wrongGateway = (props: object) => {
  const config = newConfig();
  const traces = [new otelcol.exporter.Debug(config, 'out').input];
  const logs = [new loki.Echo(config, 'out').receiver];
  return wrongPropsOf(new OtlpGateway(config, 'default', { traces, logs, ...props } as OtlpGatewayProps));
};
const wrongDestination = (props: object) =>
  wrongPropsOf(
    new OtlpDestination(newConfig(), 'cloud', {
      endpoint: 'a:4317',
      tenant: FORWARDED,
      ...props,
    } as OtlpDestinationProps),
  );

test.each<[string, () => ReturnType<typeof wrongPropsOf>, string]>([
  ['no header', () => wrongGateway({ clientMetadata: [] }), 'clientMetadata: names no header'],
  ['no list', () => wrongGateway({ clientMetadata: 'X-Scope-OrgID' }), 'clientMetadata: must be a list'],
  ['a name that none has', () => wrongGateway({ clientMetadata: ['X Scope'] }), '"X Scope" is no name of a header'],
  ['a header twice', () => wrongGateway({ clientMetadata: ['X-A', 'x-a'] }), 'clientMetadata[1]: "x-a" is there twice'],
  [
    'what makes metrics wait',
    () => wrongGateway({ clientMetadata: ['X-A'], metricsInterval: '60s' }),
    'metricsInterval: makes metrics wait for others',
  ],
  [
    'a second authenticator',
    () => wrongDestination({ authentication: { kind: 'bearer', token: Secret.env('a', 'b') } }),
    'authentication: bearer is an authenticator',
  ],
  ['a queue that makes batches', () => wrongDestination({ queue: { batch: {} } }), 'queue.batch: loses the headers'],
  [
    'a tenant twice',
    () => wrongDestination({ headers: { 'x-scope-orgid': 'a' } }),
    'tenant: the header x-scope-orgid is set',
  ],
])('%s is reported', (_, wrong, message) => {
  expect(wrong().map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
});
