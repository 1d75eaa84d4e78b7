import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { otelcol, prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { scrape, sendLogs, sendMetrics, sendSpans } from '../../testing';
import type { NamespaceRow } from '../logs/tenant-table';
import { PodMetrics } from '../metrics/pod-metrics';
import { OtlpGateway } from '../otlp/otlp-gateway';
import { TempoDestination } from '../traces/tempo-destination';
import { MetricTenants } from './metric-tenants';
import { OtlpTenants } from './otlp-tenants';
import type { OtherTenants } from './tenant-gates';

const TENANTS: readonly NamespaceRow[] = [
  { tenant: 'shop', namespaces: ['cart', 'orders'] },
  { tenant: 'team-b', pattern: 'team-b-.+', namespaces: ['b'] },
  { tenant: 'team', pattern: 'team-.+' },
];
const PLATFORM: OtherTenants = { kind: 'tenant', tenant: 'platform' };

const EXPECTED = [
  ['cart', 'shop'],
  ['orders', 'shop'],
  ['orders-eu', 'default'],
  ['preorders', 'default'],
  ['b', 'team_b'],
  ['team-b-dev', 'team_b'],
  ['team-c', 'team'],
  ['kube-system', 'default'],
] as const;

describe('samples', () => {
  const made = (tenants = TENANTS, others: OtherTenants = PLATFORM) => {
    const config = newConfig();
    const { receiver } = new MetricTenants(config, 'tenants', {
      tenants,
      others,
      destination: (scope) => [new prometheus.Echo(scope, 'write').receiver],
    });
    new PodMetrics(config, 'pods', { forwardTo: [receiver] });
    return config;
  };
  const landing = (config: ReturnType<typeof made>, namespace: string) =>
    scrape(
      config,
      podObject({ namespace, annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' } }),
      { metrics: 'requests_total 1' },
    )
      .series.filter(({ name }) => name === 'requests_total')
      .map(({ destination }) => destination);

  test.each(EXPECTED)('of the namespace %s land in exactly the tenant %s', (namespace, tenant) => {
    expect(landing(made(), namespace)).toEqual([`prometheus.echo.tenants_${tenant}_write`]);
  });

  test('of others can be dropped', () => {
    expect(landing(made(TENANTS, { kind: 'drop' }), 'kube-system')).toEqual([]);
    expect(landing(made(TENANTS, { kind: 'drop' }), 'cart')).toHaveLength(1);
  });

  test('a tenant more is an element more', () => {
    const more = made([...TENANTS, { tenant: 'new', namespaces: ['new'] }]);

    expect(landing(more, 'new')).toEqual(['prometheus.echo.tenants_new_write']);
    expect(components(more).filter((name) => !components(made()).includes(name))).toEqual(
      expect.arrayContaining(['prometheus.relabel "tenants_new"', 'prometheus.echo "tenants_new_write"']),
    );
    expect(problems(more)).toEqual([]);
  });

  test('tenants whose names differ by signs alone stay apart', () => {
    const config = made([
      { tenant: 'a.b', namespaces: ['one'] },
      { tenant: 'a-b', namespaces: ['two'] },
      { tenant: 'default', namespaces: ['three'] },
    ]);

    expect(new Set(['one', 'two', 'three', 'four'].flatMap((namespace) => landing(config, namespace))).size).toBe(4);
    expect(problems(config)).toEqual([]);
  });
});

describe('telemetry', () => {
  const made = (others: OtherTenants = PLATFORM) => {
    const config = newConfig();
    const { input } = new OtlpTenants(config, 'tenants', {
      tenants: TENANTS,
      others,
      destination: (scope) => [new otelcol.exporter.Debug(scope, 'out').input],
    });
    new OtlpGateway(config, 'default', { traces: [input], otlpMetrics: [input], otlpLogs: [input] });
    return config;
  };
  const of = (namespace: string) => ({ address: '10.9.9.9', resource: { 'k8s.namespace.name': namespace } });
  const landing = (config: ReturnType<typeof made>, origin: object) =>
    [
      ...sendSpans(config, { name: 'GET /', ...origin }).spans,
      ...sendMetrics(config, { name: 'orders', value: 1, ...origin }).metrics,
      ...sendLogs(config, { body: 'hello', ...origin }).logs,
    ].map(({ destination }) => destination);

  test.each(EXPECTED)('of the namespace %s lands in exactly the tenant %s, of each signal', (namespace, tenant) => {
    expect(landing(made(), of(namespace))).toEqual(Array(3).fill(`otelcol.exporter.debug.tenants_${tenant}_out`));
  });

  test('of no namespace is of the others', () => {
    const unknown = { address: '10.9.9.9' };

    expect(landing(made(), unknown)).toEqual(Array(3).fill('otelcol.exporter.debug.tenants_default_out'));
    expect(landing(made({ kind: 'drop' }), unknown)).toEqual([]);
  });

  test('a batch that is sent is of one tenant', () => {
    const config = made();
    const signals = (to: string) => [{ metrics: [to], logs: [to], traces: [to] }];

    expect(problems(config)).toEqual([]);
    for (const name of ['shop', 'team_b', 'team', 'default']) {
      expect(content(config, 'otelcol.processor.filter', `tenants_${name}`)['output']).toEqual(
        signals(`otelcol.processor.batch.tenants_${name}.input`),
      );
      expect(content(config, 'otelcol.processor.batch', `tenants_${name}`)['output']).toEqual(
        signals(`otelcol.exporter.debug.tenants_${name}_out.input`),
      );
    }
  });

  test('of one signal needs destinations of that alone', () => {
    const config = newConfig();
    const tenants = new OtlpTenants(config, 'tenants', {
      signals: ['traces'],
      tenants: TENANTS,
      others: PLATFORM,
      destination: (scope, tenant) => [new TempoDestination(scope, 'tempo', { tenant }).input],
    });
    new OtlpGateway(config, 'default', { traces: [tenants.input] });

    expect(problems(config)).toEqual([]);
    expect(config.text).toContain('"X-Scope-OrgID" = "team-b"');
  });
});

test.each<[string, unknown, string]>([
  ['no default', { others: undefined }, 'others: must say what becomes of all others: a `kind` of tenant, drop'],
  ['no destination', { destination: undefined }, 'destination: is missing'],
  [
    'a namespace of two',
    { tenants: [...TENANTS, { tenant: 'x', namespaces: ['cart'] }] },
    'tenants[3].namespaces: "cart"',
  ],
  ['a glob', { tenants: [{ tenant: 'x', namespaces: ['team-*'] }] }, 'tenants[0].namespaces[0]: "team-*" is no name'],
])('%s is reported', (_, props, message) => {
  for (const Tenants of [MetricTenants, OtlpTenants]) {
    const all = { tenants: TENANTS, others: PLATFORM, destination: () => [], ...(props as object) };
    const made = new (Tenants as typeof MetricTenants)(newConfig(), 'tenants', all);

    expect(wrongPropsOf(made).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
  }
});
