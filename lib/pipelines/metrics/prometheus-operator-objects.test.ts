import { rules } from '../../../test/harness/needs';
import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { discovery, prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { relabel } from '../../testing';
import { PrometheusOperatorObjects, type PrometheusOperatorObjectsProps } from './prometheus-operator-objects';

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

describe('namespaces exclude works', () => {
  const { objects } = make({ excludeNamespaces: ['dev', 'kube.system'] });
  const rule = {
    sourceLabels: ['__meta_kubernetes_namespace', 'namespace'],
    regex: '(dev|kube\\.system);.*|;(dev|kube\\.system)',
    action: 'drop',
  } as const;
  const config = newConfig();
  new discovery.Relabel(config, 'excluded', { targets: [], rule: [rule] });
  const left = (target: Record<string, string>) => {
    const outcome = relabel(config.text, [{ __address__: '10.1.2.3:80', ...target }]);
    return 'out' in outcome ? outcome.out.length : outcome;
  };

  test('by a rule for each kind that has namespaces', () => {
    const { config } = make({ excludeNamespaces: ['dev', 'kube.system'], scrapeConfigs: {} });
    const expected = [{ source_labels: rule.sourceLabels, regex: rule.regex, action: 'drop' }];

    for (const kind of ['servicemonitors', 'podmonitors', 'probes']) {
      expect(content(config, `prometheus.operator.${kind}`, 'monitors')['rule']).toEqual(expected);
    }
    expect(content(config, 'prometheus.operator.scrapeconfigs', 'monitors')).not.toHaveProperty('rule');
    expect(objects.scrapeConfigs).toBeUndefined();
  });

  test('of targets that are discovered, and of those that a Probe names', () => {
    expect(left({ __meta_kubernetes_namespace: 'dev' })).toBe(0);
    expect(left({ namespace: 'dev' })).toBe(0);
  });

  test('by exact names', () => {
    expect(left({ __meta_kubernetes_namespace: 'dev-eu' })).toBe(1);
    expect(left({ namespace: 'kube-system' })).toBe(1);
    expect(left({})).toBe(1);
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

test('Alloy pods share the targets, of which objects say more than the defaults', () => {
  const { config } = make({ scrapeInterval: '30s', scrapeTimeout: '5s', sampleLimit: 1000, scrapeConfigs: {} });

  for (const kind of ['servicemonitors', 'podmonitors', 'probes', 'scrapeconfigs']) {
    expect(content(config, `prometheus.operator.${kind}`, 'monitors')).toMatchObject({
      clustering: [{ enabled: true }],
      scrape: [{ default_scrape_interval: '30s', default_scrape_timeout: '5s', default_sample_limit: 1000 }],
    });
  }
});

test('metrics are kept and dropped by name', () => {
  const { config, objects } = make({ keepMetrics: ['http_.*'], dropMetrics: ['http_debug_.*'] });

  expect(content(config, 'prometheus.operator.probes', 'monitors')).toMatchObject({
    forward_to: ['prometheus.relabel.monitors_objects.receiver'],
  });
  expect(objects.relabel).toBeDefined();
  expect(content(config, 'prometheus.relabel', 'monitors_objects')['rule']).toMatchObject([
    { regex: 'up|scrape_samples_scraped|http_.*', action: 'keep' },
    { regex: 'http_debug_.*', action: 'drop' },
  ]);
});

test('a list that can match nothing is refused', () => {
  expect(wrongPropsOf(make({ keepMetrics: ['go_*'] }).objects)[0]!.message).toContain('go_*');
});

test('the configuration is right', () => {
  expect(problems(make({ excludeNamespaces: ['dev'], scrapeInterval: '30s' }).config)).toEqual([]);
});
