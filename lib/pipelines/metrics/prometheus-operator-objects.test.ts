import { rules } from '../../../test/harness/needs';
import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { type KubernetesObject, matchers, scrape } from '../../testing';
import { PrometheusOperatorObjects, type PrometheusOperatorObjectsProps } from './prometheus-operator-objects';

expect.extend(matchers);

function make(props: Partial<PrometheusOperatorObjectsProps> = {}) {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  const objects = new PrometheusOperatorObjects(config, 'monitors', { forwardTo: [receiver], ...props });
  return { config, objects };
}

const kinds = (props?: Partial<PrometheusOperatorObjectsProps>) =>
  components(make(props).config)
    .filter((name) => name.startsWith('prometheus.operator.'))
    .map((name) => name.replace('prometheus.operator.', ''));

describe('which objects are read', () => {
  test('ServiceMonitors, PodMonitors and Probes; ScrapeConfigs, which are experimental, on request', () => {
    expect(kinds()).toEqual(['servicemonitors "monitors"', 'podmonitors "monitors"', 'probes "monitors"']);
    expect(kinds({ scrapeConfigs: {} })).toContain('scrapeconfigs "monitors"');
  });

  test('not those that are turned off', () => {
    expect(kinds({ podMonitors: false, probes: false })).toEqual(['servicemonitors "monitors"']);
  });

  test('those of namespaces and labels, of each kind by itself', () => {
    const { config } = make({
      serviceMonitors: {
        namespaces: ['shop', 'bank'],
        matchExpressions: [
          { key: 'preview-build', operator: 'DoesNotExist' },
          { key: 'app.kubernetes.io/name', operator: 'In', values: ['cart', 'till'] },
        ],
      },
      podMonitors: { matchLabels: { 'app.kubernetes.io/name': 'cart' } },
    });

    expect(content(config, 'prometheus.operator.servicemonitors', 'monitors')).toMatchObject({
      namespaces: ['shop', 'bank'],
      selector: [
        {
          match_expression: [
            { key: 'preview-build', operator: 'DoesNotExist' },
            { key: 'app.kubernetes.io/name', operator: 'In', values: ['cart', 'till'] },
          ],
        },
      ],
    });
    expect(content(config, 'prometheus.operator.podmonitors', 'monitors')).toMatchObject({
      selector: [{ match_labels: { 'app.kubernetes.io/name': 'cart' } }],
    });
    expect(content(config, 'prometheus.operator.probes', 'monitors')).not.toHaveProperty('selector');
  });

  test('all off is refused', () => {
    const { objects } = make({ serviceMonitors: false, podMonitors: false, probes: false });

    expect(wrongPropsOf(objects).map(({ message }) => message)).toEqual([expect.stringContaining('reads nothing')]);
  });

  test('a misspelt selector is refused', () => {
    const { objects } = make({ podMonitors: { labelSelectors: {} } as never });

    expect(wrongPropsOf(objects).map(({ message }) => message)).toEqual([
      'podMonitors.labelSelectors: there is no such prop',
    ]);
  });
});

describe('what is scraped', () => {
  const cart = podObject({
    labels: { app: 'cart' },
    containers: [{ name: 'app', ports: [{ name: 'web', number: 8080 }] }],
  });
  const service = {
    kind: 'Service',
    metadata: { name: 'cart', namespace: 'shop', labels: { app: 'cart' } },
    spec: { selector: { app: 'cart' }, ports: [{ name: 'http', port: 80, targetPort: 'web' }] },
  };
  const object = (kind: string, spec: object, namespace = 'shop'): KubernetesObject => ({
    kind,
    metadata: { name: 'cart', namespace, labels: { team: 'blue' } },
    spec,
  });
  const serviceMonitor = object('ServiceMonitor', {
    selector: { matchLabels: { app: 'cart' } },
    endpoints: [{ port: 'http', interval: '15s' }],
  });
  const podMonitor = object('PodMonitor', { podMetricsEndpoints: [{ port: 'web' }] });
  const probeIn = (namespace: string, labels: Record<string, string> = {}) =>
    object(
      'Probe',
      { prober: { url: 'blackbox:9115' }, targets: { staticConfig: { static: ['web'], labels } } },
      namespace,
    );
  const scrapeConfig = object('ScrapeConfig', { staticConfigs: [{ targets: ['db:9187'] }] });
  const configOf = (props: Partial<PrometheusOperatorObjectsProps> = {}) => make(props).config;

  test('pods behind the services of a ServiceMonitor, by one Alloy of all', () => {
    expect(configOf())
      .toScrape(cart, { objects: [service, serviceMonitor] })
      .withLabels({ job: 'cart', namespace: 'shop', service: 'cart', container: 'app', endpoint: 'http' })
      .from('http://10.1.2.3:8080/metrics')
      .every(15)
      .once();
    expect(scrape(configOf(), cart, { objects: [service, serviceMonitor] }).targets[0]!.clustered).toBe(true);
  });

  test('pods of a PodMonitor', () => {
    expect(configOf())
      .toScrape(cart, { objects: [podMonitor] })
      .withLabels({ job: 'shop/cart', endpoint: 'web' })
      .once();
  });

  test('what a Probe and a ScrapeConfig list', () => {
    expect(configOf()).toScrape(probeIn('shop')).withLabels({ job: 'probe/shop/cart', instance: 'web' });
    expect(configOf({ scrapeConfigs: {} }))
      .toScrape(scrapeConfig)
      .withLabels({ instance: 'db:9187' });
    expect(configOf()).toDrop(scrapeConfig);
  });

  test('nothing of an object that is not chosen', () => {
    const objects = [podMonitor];

    expect(configOf({ podMonitors: { matchLabels: { team: 'blue' } } })).toScrape(cart, { objects });
    expect(configOf({ podMonitors: { matchLabels: { team: 'red' } } })).toDrop(cart, { objects });
    expect(configOf({ podMonitors: { namespaces: ['bank'] } })).toDrop(cart, { objects });
  });

  test('with rules before those of the objects', () => {
    const rules = [{ sourceLabels: ['__meta_kubernetes_pod_label_app'], regex: 'cart', action: 'drop' as const }];

    expect(configOf({ podMonitors: { rules } })).toDrop(cart, { objects: [podMonitor] });
  });

  test('as often as is said for those that leave it open', () => {
    const props = { scrapeInterval: '30s', scrapeTimeout: '5s', sampleLimit: 1 } as const;
    const options = { objects: [service, serviceMonitor, podMonitor], metrics: 'a 1\nb 2' };
    const { targets, dropped } = scrape(configOf(props), cart, options);

    expect(targets.map(({ interval, timeout }) => [interval, timeout])).toEqual([
      [15, 5],
      [30, 5],
    ]);
    expect(dropped.filter(({ why }) => why === 'sample_limit: 2 samples are more than 1')).toHaveLength(2);
  });

  test('not in namespaces that are left out, by exact names', () => {
    const leftOut = (namespace: string) => configOf({ excludeNamespaces: [namespace], scrapeConfigs: {} });
    const objects = [service, serviceMonitor];

    expect(leftOut('shop')).toDrop(cart, { objects });
    expect(leftOut('shop')).toDrop(cart, { objects: [podMonitor] });
    expect(leftOut('shop')).toDrop(probeIn('shop'));
    expect(leftOut('shop')).toDrop(probeIn('bank', { namespace: 'shop' }));
    expect(leftOut('shop')).toScrape(scrapeConfig);
    for (const other of ['sho', 'shop-eu', 'sh.p']) {
      expect(leftOut(other)).toScrape(cart, { objects });
      expect(leftOut(other)).toScrape(probeIn('shop'));
    }
  });

  test('without the metrics that nobody wants', () => {
    const props = { keepMetrics: ['http_.*'], dropMetrics: ['http_debug_.*'] };
    const options = { objects: [podMonitor], metrics: 'http_a 1\nhttp_debug_a 1\ngo_a 1' };
    const names = scrape(configOf(props), cart, options).series.map(({ name }) => name);

    expect(names).toContain('http_a');
    expect(configOf(props)).toDropSeries('http_debug_a', cart, options);
    expect(configOf(props)).toDropSeries('go_a', cart, options);
  });
});

describe('rights', () => {
  test('are those of the objects and of what they choose; no secrets unless asked', () => {
    const all = rules(make().config.text);

    expect(all.join('\n')).not.toContain('secrets');
    expect(all.join('\n')).not.toContain('configmaps');
    expect(all.join('\n')).toContain('endpointslices');
    expect(rules(make().config.text, { grants: ['monitorsReferenceSecrets'] }).join('\n')).toContain('get secrets');
  });

  test('go with a kind that is turned off', () => {
    const without = rules(make({ serviceMonitors: false, podMonitors: false }).config.text).join('\n');

    expect(without).not.toContain('servicemonitors');
    expect(without).not.toContain('pods');
  });

  test('are limited to namespaces', () => {
    const { config } = make({ serviceMonitors: { namespaces: ['shop'] }, podMonitors: false, probes: false });

    expect(rules(config.text).every((rule) => rule.endsWith(' @ shop'))).toBe(true);
  });
});

test('a list that can match nothing is refused', () => {
  expect(wrongPropsOf(make({ keepMetrics: ['go_*'] }).objects)[0]!.message).toContain('go_*');
});

test('the configuration is right', () => {
  expect(problems(make({ excludeNamespaces: ['dev'], scrapeInterval: '30s' }).config)).toEqual([]);
});
