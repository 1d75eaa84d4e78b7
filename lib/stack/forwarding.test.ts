import { Chart } from 'cdk8s';
import { podObject } from '../../test/harness/pipelines/pods';
import { AlloyApp } from '../app';
import { loki, otelcol, prometheus } from '../components';
import { deliver, scrape } from '../testing';
import { AlloyStack } from './alloy-stack';
import type { StackDestination } from './destination-kinds';

const shop = { kind: 'Loki', url: 'https://shop.example.com/loki/api/v1/push' } as const;
const platform = { kind: 'Loki', url: 'https://platform.example.com/loki/api/v1/push' } as const;
const prom = { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' } as const;
const otlp = { kind: 'Otlp', endpoint: 'otlp.example.com:4317' } as const;
const tempo = { kind: 'Tempo', endpoint: 'tempo.example.com:4317' } as const;

function stackOf(destinations: Record<string, StackDestination>, pipelines: readonly object[]) {
  const app = new AlloyApp();
  const chart = new Chart(app, 'chart', { namespace: 'observability', disableResourceNameHashes: true });
  const stack = new AlloyStack(chart, 'stack', { cluster: 'production', destinations, pipelines: pipelines as never });
  return { app, stack };
}

const problems = (app: AlloyApp) =>
  app.check().flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));

const byNamespace = {
  kind: 'LogsRouter',
  label: 'namespace',
  routes: [{ name: 'shop', values: ['shop'], to: ['shop'] }],
  default: ['platform'],
} as const;

describe('a router', () => {
  const { app, stack } = stackOf({ shop, platform, router: byNamespace }, [{ kind: 'PodLogs' }]);
  const { config } = stack.collector('node');

  test('gets what pipelines send, and the destinations behind it get nothing else', () => {
    expect(problems(app)).toEqual([]);
    expect(stack.placements[0]!.destinations).toEqual({ logs: ['router'] });
  });

  test.each([
    ['shop', 'loki.write.shop'],
    ['cart', 'loki.write.platform'],
  ])('an entry of the namespace %s arrives at %s', (namespace, writer) => {
    const { entries } = deliver(config, { line: 'hello', labels: { namespace }, to: 'loki.process.pods' });

    expect(entries.map(({ destination }) => destination)).toEqual([writer]);
    expect(entries[0]!.labels).toMatchObject({ namespace, cluster: 'production' });
  });

  test('a pipeline that names a destination behind it sends there past the router', () => {
    const { stack: direct } = stackOf({ shop, platform, router: byNamespace }, [
      { kind: 'PodLogs' },
      { kind: 'ClusterEvents', to: ['platform'] },
    ]);

    expect(direct.placements[1]!.destinations).toEqual({ logs: ['platform'] });
    expect(direct.collector('singleton').config.text).not.toContain('router');
  });

  test('of samples decides by a label', () => {
    const { app: metrics, stack: routed } = stackOf(
      {
        team: prom,
        rest: { ...prom, tenant: 'rest' },
        router: {
          kind: 'MetricsRouter',
          label: 'namespace',
          routes: [{ name: 'team', pattern: 'team-.+', to: ['team'] }],
          default: ['rest'],
        },
      },
      [{ kind: 'PodMetrics' }],
    );

    expect(problems(metrics)).toEqual([]);
    const pod = (namespace: string) =>
      podObject({ name: 'a', namespace, annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' } });
    const { series } = scrape(routed.collector('metrics').config, [pod('team-a'), pod('shop')], {
      metrics: () => 'requests_total 1',
    });
    expect(
      series
        .filter(({ name }) => name === 'requests_total')
        .map(({ labels, destination }) => [labels['namespace'], destination]),
    ).toEqual([
      ['team-a', 'prometheus.remote_write.team'],
      ['shop', 'prometheus.remote_write.rest'],
    ]);
  });

  test('over OTLP takes the entries of pipelines where it converts them, with the name of the cluster', () => {
    const { app: logs, stack: routed } = stackOf(
      {
        team: otlp,
        rest: { ...otlp, endpoint: 'rest.example.com:4317' },
        router: {
          kind: 'OtlpRouter',
          attribute: 'k8s.namespace.name',
          converts: true,
          routes: [{ name: 'team', values: ['team-a'], to: ['team'] }],
          default: ['rest'],
        },
      },
      [{ kind: 'PodLogs' }, { kind: 'OtlpGateway' }],
    );

    expect(problems(logs)).toEqual([]);
    const { text } = routed.collector('node').config;
    expect(text).toContain('set(resource.attributes[\\"k8s.cluster.name\\"], \\"production\\")');
    expect(text).toContain('otelcol.receiver.loki "router_logs_to_otlp"');
    expect(text).not.toContain('otelcol.receiver.prometheus');
    expect(routed.placements[1]!.destinations).toEqual({
      otlpMetrics: ['router'],
      otlpLogs: ['router'],
      traces: ['router'],
    });
  });
});

describe('components of your own', () => {
  test('send on to destinations of the stack, once for all pipelines that send there', () => {
    const { app, stack } = stackOf(
      {
        shop,
        stamped: {
          kind: 'Custom',
          title: 'Stamps',
          takes: ['logs'],
          sendsTo: ['shop'],
          components: (scope, of) => ({
            logs: new loki.Process(scope, '', {
              forwardTo: [of('shop').logs],
              stage: [{ kind: 'static_labels', values: { stamp: 'yes' } }],
            }).receiver,
          }),
        },
      },
      [{ kind: 'PodLogs' }, { kind: 'NodeJournal' }],
    );

    expect(problems(app)).toEqual([]);
    const { text } = stack.collector('node').config;
    expect(text.match(/loki\.process "stamped"/g)).toHaveLength(1);
    expect(text).toContain('// Stamps');
    expect(text.match(/loki\.write "shop"/g)).toHaveLength(1);
  });

  test('take what comes over OTLP by one input, and other data by converters, each made where it is needed', () => {
    const kafka: StackDestination = {
      kind: 'Custom',
      takes: ['otlpLogs', 'traces'],
      converts: true,
      components: (scope) => ({
        input: new otelcol.exporter.Kafka(scope, '', { protocolVersion: '2.0.0', brokers: ['kafka:9092'] }).input,
      }),
    };
    const { app, stack } = stackOf({ kafka, prom }, [{ kind: 'ClusterEvents' }, { kind: 'OtlpGateway' }]);

    expect(problems(app)).toEqual([]);
    expect(stack.placements[0]!.destinations).toEqual({ logs: ['kafka'] });
    expect(stack.collector('singleton').config.text).toContain('otelcol.receiver.loki "kafka_logs_to_otlp"');
    expect(stack.collector('singleton').config.text).not.toContain('otelcol.receiver.prometheus');
    expect(stack.collector('receiver').config.text).not.toContain('otelcol.receiver.loki');
  });
});

describe('what is wrong with destinations that send on', () => {
  const custom = (sendsTo: readonly string[]): StackDestination => ({
    kind: 'Custom',
    takes: ['metrics'],
    sendsTo,
    components: (scope, of) => ({
      metrics: new prometheus.Relabel(scope, '', { forwardTo: sendsTo.map((name) => of(name).metrics) }).receiver,
    }),
  });

  test.each<[string, Record<string, StackDestination>, readonly object[], string]>([
    [
      'a name that there is not',
      { platform, router: { ...byNamespace, default: ['platfrom'] } },
      [{ kind: 'PodLogs' }],
      'destinations.router.default[0]: there is no destination "platfrom" (one of "platform", "router")',
    ],
    [
      'one that takes other data',
      { platform, prom, router: { ...byNamespace, routes: [{ name: 'shop', values: ['shop'], to: ['prom'] }] } },
      [{ kind: 'PodLogs' }],
      'destinations.router.routes[0].to[0]: "prom" takes metrics, so that logs would be lost',
    ],
    [
      'one that takes only a part of it',
      { tempo, router: { kind: 'OtlpRouter', attribute: 'a', routes: [], default: ['tempo'] } },
      [{ kind: 'OtlpGateway' }],
      'destinations.router.default[0]: "tempo" takes traces, so that otlpMetrics, otlpLogs would be lost',
    ],
    [
      'a circle',
      { a: custom(['b']), b: custom(['a']), prom },
      [{ kind: 'PodMetrics' }],
      'destinations.a.sendsTo[0]: "b" sends back to "a"',
    ],
    [
      'one that nothing reaches',
      { platform, shop, tempo, router: { ...byNamespace, routes: [] } },
      [{ kind: 'PodLogs', to: ['router'] }],
      'destinations.shop: gets nothing',
    ],
  ])('%s', (_, destinations, pipelines, message) => {
    expect(problems(stackOf(destinations, pipelines).app)).toContainEqual(
      expect.stringContaining(message.split(' (')[0]!),
    );
  });
});
