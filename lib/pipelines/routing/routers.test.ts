import type { Construct } from 'constructs';
import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { loki, otelcol } from '../../components';
import { type AlloyConfig, wrongPropsOf } from '../../config';
import { deliver, scrape, sendLogs, sendMetrics, sendSpans } from '../../testing';
import {
  LogsRouter,
  LokiDestination,
  MetricsRouter,
  OtlpDestination,
  OtlpRouter,
  PodMetrics,
  PrometheusDestination,
} from '..';

/** Names of destinations, and who goes there: the second route overlaps with the first, and has an expression. */
const NAMESPACES: readonly (readonly [namespace: string, destination: string])[] = [
  ['shop', 'shop'],
  ['cart', 'shop'],
  ['team-shop', 'shop'],
  ['team-a', 'teams'],
  ['shop-eu', 'platform'],
  ['ateam-b', 'platform'],
  ['team', 'platform'],
];

const routes = <D>(to: (name: string) => D) => [
  { name: 'shop', values: ['shop', 'cart', 'team-shop'], to: [to('shop')] },
  { name: 'teams', pattern: 'team-.+', to: [to('teams')] },
];

function metricsRouter(): AlloyConfig {
  const config = newConfig();
  const to = (id: string) => new PrometheusDestination(config, id).receiver;
  const router = new MetricsRouter(config, 'teams', {
    label: 'namespace',
    routes: routes(to),
    default: [to('platform')],
  });
  new PodMetrics(config, 'pods', { forwardTo: [router.receiver] });
  return config;
}

function logsRouter(): AlloyConfig {
  const config = newConfig();
  const to = (id: string) => new LokiDestination(config, id).receiver;
  new LogsRouter(config, 'teams', { label: 'namespace', routes: routes(to), default: [to('platform')] });
  return config;
}

function otlpRouter(): AlloyConfig {
  const config = newConfig();
  const to = (id: string) => new OtlpDestination(config, id, { endpoint: `${id}:4317` }).input;
  const router = new OtlpRouter(config, 'teams', {
    attribute: 'k8s.namespace.name',
    routes: routes(to),
    default: [to('platform')],
  });
  new otelcol.receiver.Otlp(config, 'default', {
    grpc: {},
    output: { metrics: [router.input], logs: [router.input], traces: [router.input] },
  });
  return config;
}

describe('an item comes to exactly one destination', () => {
  const metrics = metricsRouter();
  const logs = logsRouter();
  const otlp = otlpRouter();

  test.each([...NAMESPACES])('%s: %s', (namespace, destination) => {
    const pod = podObject({ namespace, annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' } });
    const { series } = scrape(metrics, pod, { metrics: 'requests_total 2' });
    expect(series.filter(({ name }) => name === 'requests_total').map((found) => found.destination)).toEqual([
      `prometheus.remote_write.${destination}`,
    ]);

    const { entries } = deliver(logs, { line: 'hello', labels: { namespace }, to: 'loki.relabel.teams_router' });
    expect(entries.map((found) => found.destination)).toEqual([`loki.write.${destination}`]);

    const resource = { 'k8s.namespace.name': namespace };
    const exporter = [`otelcol.exporter.otlp.${destination}`];
    const { spans } = sendSpans(otlp, { name: 'GET /', resource });
    expect(spans.map((found) => found.destination)).toEqual(exporter);
    const sent = sendMetrics(otlp, { name: 'requests', type: 'sum', value: 3, resource });
    expect(sent.metrics.map((found) => found.destination)).toEqual(exporter);
    const records = sendLogs(otlp, { body: 'hello', resource });
    expect(records.logs.map((found) => found.destination)).toEqual(exporter);
  });

  test('what has no such label, to the default', () => {
    const { entries } = deliver(logs, { line: 'hello', labels: { job: 'a' }, to: 'loki.relabel.teams_router' });
    expect(entries.map(({ destination }) => destination)).toEqual(['loki.write.platform']);

    const { spans } = sendSpans(otlp, { name: 'GET /', resource: { 'service.name': 'cart' } });
    expect(spans.map(({ destination }) => destination)).toEqual(['otelcol.exporter.otlp.platform']);
  });

  test('and no problem is found in them', () => {
    expect([metrics, logs, otlp].flatMap(problems)).toEqual([]);
  });
});

test('labels arrive as they came: a router leaves no mark', () => {
  const { entries } = deliver(logsRouter(), {
    line: 'hello',
    labels: { namespace: 'shop', app: 'web' },
    to: 'loki.relabel.teams_router',
  });

  expect(entries[0]!.labels).toEqual({ namespace: 'shop', app: 'web' });
});

test('a further tenant is one element, and changes no other component', () => {
  const make = (names: readonly string[]) => {
    const config = newConfig();
    const { receiver } = new loki.Echo(config, 'all', {});
    new LogsRouter(config, 'teams', {
      label: 'namespace',
      routes: names.map((name) => ({ name, values: [name], to: [receiver] })),
      default: [receiver],
    });
    return config;
  };
  const before = make(['a', 'c']);
  const after = make(['a', 'b', 'c']);

  expect(components(after).filter((name) => !components(before).includes(name))).toEqual([
    'loki.relabel "teams_router_b"',
  ]);
  for (const name of ['teams_router_a', 'teams_router_c']) {
    expect(content(after, 'loki.relabel', name)).toEqual(content(before, 'loki.relabel', name));
  }
});

test('a router of some signals has nothing of the others', () => {
  const config = newConfig();
  const { input } = new OtlpDestination(config, 'tempo', { endpoint: 'tempo:4317', signals: ['traces'] });
  new OtlpRouter(config, 'teams', {
    attribute: 'service.namespace',
    signals: ['traces'],
    routes: [{ name: 'a', values: ['a"b\\c.d'], to: [input] }],
    default: [input],
  });

  expect(problems(config)).toEqual([]);
  expect(content(config, 'otelcol.processor.filter', 'teams_router_a')).toEqual({
    error_mode: 'ignore',
    traces: [{ span: [expect.stringContaining('resource.attributes["service.namespace"] == nil or not IsMatch(')] }],
    output: [{ traces: ['otelcol.processor.transform.tempo_export.input'] }],
  });
});

describe('a value is no expression', () => {
  test.each([
    ['a.b', 'a.b', true],
    ['a.b', 'axb', false],
    ['a|b', 'a', false],
    ['a"b\\c', 'a"b\\c', true],
  ])('%j takes %j: %j', (value, given, isTaken) => {
    const config = newConfig();
    const to = (id: string) => new OtlpDestination(config, id, { endpoint: 'o:4317' }).input;
    const router = new OtlpRouter(config, 'teams', {
      attribute: 'team',
      signals: ['traces'],
      routes: [{ name: 'one', values: [value], to: [to('one')] }],
      default: [to('rest')],
    });
    new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output: { traces: [router.input] } });

    const { spans } = sendSpans(config, { name: 'x', resource: { team: given } });
    expect(spans.map(({ destination }) => destination)).toEqual([`otelcol.exporter.otlp.${isTaken ? 'one' : 'rest'}`]);
  });
});

type Make = new (scope: Construct, id: string, props: never) => Construct;

describe.each<[string, Make, object]>([
  ['metrics', MetricsRouter, { label: 'namespace' }],
  ['logs', LogsRouter, { label: 'namespace' }],
  ['OTLP', OtlpRouter, { attribute: 'k8s.namespace.name' }],
])('a router of %s reports', (_, Router, props) => {
  const messages = (given: object) => {
    const config = newConfig();
    const router = new Router(config, 'teams', { ...props, routes: [], default: to, ...given } as never);
    expect(() => config.check()).not.toThrow();
    return wrongPropsOf(router).map(({ message }) => message);
  };
  const to = [new loki.Echo(newConfig(), 'all', {}).receiver];

  test('that it has no default', () => {
    expect(messages({ default: undefined })).toEqual(['default: is missing']);
    expect(messages({ default: [] })).toEqual(['default: names no receiver, so that all would be dropped']);
  });

  test('a misspelt prop', () => {
    expect(messages({ defaults: to })).toContain('defaults: there is no such prop');
  });

  test.each<[string, readonly object[], string]>([
    ['a route to nowhere', [{ name: 'a', values: ['a'], to: [] }], 'routes[0].to: names no receiver'],
    ['a route without a condition', [{ name: 'a', to }], 'routes[0]: needs either values or a pattern'],
    ['two conditions', [{ name: 'a', values: ['a'], pattern: 'a', to }], 'routes[0]: needs either values or a pattern'],
    ['no values', [{ name: 'a', values: [], to }], 'routes[0].values: is empty'],
    ['the empty value', [{ name: 'a', values: [''], to }], 'routes[0].values[0]: what has no such label goes to'],
    ['no name', [{ values: ['a'], to }], 'routes[0].name: has to be made of letters, digits, _ and -'],
    ['a name that makes no label', [{ name: 'a.b', values: ['a'], to }], 'routes[0].name: has to be made of'],
    [
      'the name of the default',
      [{ name: 'default', values: ['a'], to }],
      '"default" is the name of what no route fits, too',
    ],
    [
      'two names that are one label',
      [
        { name: 'a-b', values: ['a'], to },
        { name: 'a_b', values: ['b'], to },
      ],
      'routes[1].name: "a_b" is the name of routes[0], too',
    ],
    [
      'a value of two routes',
      [
        { name: 'a', values: ['shop'], to },
        { name: 'b', values: ['cart', 'shop'], to },
      ],
      'routes[1].values[1]: "shop" goes to the route a already',
    ],
    ['no expression', [{ name: 'a', pattern: 'a(', to }], 'routes[0].pattern: '],
    [
      'a glob',
      [{ name: 'a', pattern: 'team-*', to }],
      'routes[0].pattern: team-* repeats the character before the star',
    ],
    ['an expression for everything', [{ name: 'a', pattern: '.*', to }], 'also matches nothing'],
  ])('%s', (_name, routed, message) => {
    expect(messages({ routes: routed })).toContainEqual(expect.stringContaining(message));
  });
});
