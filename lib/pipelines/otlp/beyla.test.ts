import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { otelcol, prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { scrape } from '../../testing';
import { Beyla, type BeylaProps } from './beyla';

function make(props: Partial<BeylaProps> = {}) {
  const config = newConfig();
  const traces = [new otelcol.exporter.Debug(config, 'all').input];
  const metrics = [new prometheus.Echo(config, 'all').receiver];
  const beyla = new Beyla(config, 'beyla', { traces, metrics, ...props });
  return { config, beyla };
}

const block = (props: Partial<BeylaProps> = {}) => content(make(props).config, 'beyla.ebpf', 'beyla');

test('programs of all namespaces but kube-system are instrumented, without those that send OpenTelemetry', () => {
  expect(problems(make().config)).toEqual([]);
  expect(block()).toMatchObject({
    discovery: [
      {
        instrument: [{ kubernetes: [{ namespace: '*' }] }],
        exclude_instrument: [{ kubernetes: [{ namespace: 'kube-system' }] }],
        exclude_otel_instrumented_services: true,
      },
    ],
    attributes: [{ kubernetes: [{ enable: 'true' }] }],
    metrics: [{ features: ['application'] }],
    output: [{ traces: ['otelcol.exporter.debug.all.input'] }],
  });
});

test('namespaces can be chosen, or programs by more than that', () => {
  expect(block({ namespaces: ['shop', 'team-*'], excludeNamespaces: [] })['discovery']).toMatchObject([
    { instrument: [{ kubernetes: [{ namespace: 'shop' }] }, { kubernetes: [{ namespace: 'team-*' }] }] },
  ]);
  expect(block({ instrument: [{ openPorts: '8080', languages: 'go' }] })['discovery']).toMatchObject([
    { instrument: [{ open_ports: '8080', languages: 'go' }] },
  ]);
});

test('metrics are scraped by each Alloy by itself; labels that Beyla sets win', () => {
  const { config } = make();
  const { series, targets } = scrape(config, [], {
    env: { NODE_NAME: 'node-1' },
    targets: { 'beyla.ebpf.beyla': [{ __address__: 'alloy.internal:12345' }] },
    metrics: 'http_server_request_duration_seconds_count{instance="shop.cart",service_name="cart"} 3\nup_total 1',
  });

  expect(targets.map(({ clustered }) => clustered)).toEqual([false]);
  const of = (name: string) => series.find((one) => one.name === name)!.labels;
  expect(of('http_server_request_duration_seconds_count')).toMatchObject({
    instance: 'shop.cart',
    service_name: 'cart',
  });
  expect(of('up_total')).toMatchObject({ instance: 'node-1', job: 'integrations/beyla' });
});

test('traces alone need no scrape, metrics alone no output', () => {
  expect(components(make({ metrics: undefined } as never).config).join()).not.toContain('scrape');
  expect(block({ traces: undefined } as never)['output']).toBeUndefined();
});

test.each<[string, unknown, string]>([
  ['nothing to make', { traces: undefined, metrics: undefined }, 'makes nothing: neither traces nor metrics is given'],
  [
    'two ways to choose',
    { namespaces: ['a'], instrument: [{ openPorts: '1' }] },
    'namespaces: is not used beside `instrument`',
  ],
  ['features without metrics', { metrics: undefined, features: ['network'] }, 'features: is about metrics'],
])('%s is reported', (_, props, message) => {
  const { beyla } = make(props as Partial<BeylaProps>);

  expect(wrongPropsOf(beyla).map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
});
