import type { ScrapeConfigSpec } from './objects';
import { scrapeConfigJobs } from './scrape-config';

const none = { interval: 0n, timeout: 0n, sampleLimit: 0 };
const jobs = (spec: ScrapeConfigSpec) => scrapeConfigJobs({ metadata: { name: 'c', namespace: 'shop' }, spec }, none);

test('a job for each list and each server that says targets', () => {
  const { jobs: made, problems } = jobs({
    staticConfigs: [{ targets: ['a:1', 'b:1'], labels: { env: 'dev' } }, { targets: ['c:1'] }],
    httpSDConfigs: [{ url: 'http://sd' }],
    metricsPath: '/m',
    scheme: 'HTTPS',
    scrapeInterval: '30s',
    params: { x: ['1'] },
    honorLabels: true,
    relabelings: [{ targetLabel: 'own', replacement: '1' }],
    metricRelabelings: [{ regex: 'x', action: 'labeldrop' }],
    labelLimit: 4,
  });

  expect(problems).toEqual([]);
  expect(made.map(({ name, discovery }) => [name, discovery.by])).toEqual([
    ['scrapeConfig/shop/c/static/0', 'list'],
    ['scrapeConfig/shop/c/static/1', 'list'],
    ['scrapeConfig/shop/c/http/0', 'http'],
  ]);
  expect(made[0]).toMatchObject({
    scrape: {
      settings: { scheme: 'https', metricsPath: '/m', interval: '30s', params: new Map([['x', ['1']]]) },
      honorLabels: true,
      honorTimestamps: true,
      limits: { labels: 4 },
    },
    metricRules: [{ from: 'metricRelabelings[0]' }],
  });
});

test('an address becomes the instance behind the rules, that of an answer does not', () => {
  const spec = { staticConfigs: [{}], httpSDConfigs: [{}], relabelings: [{ targetLabel: 'own' }] };
  const names = jobs(spec).jobs.map(({ rules }) => rules.map(({ rule }) => rule.targetLabel));

  const common = [
    '__tmp_prometheus_job_name',
    '__meta_kubernetes_scrapeconfig_namespace',
    '__meta_kubernetes_scrapeconfig_name',
    'own',
  ];
  expect(names).toEqual([[...common, 'instance'], common]);
});

test('other discoveries have no effect', () => {
  const spec = { kubernetesSDConfigs: [{ role: 'Pod' }], staticConfigs: [{ targets: ['a'] }] };

  expect(jobs(spec).jobs).toHaveLength(1);
  expect(jobs(spec).problems).toEqual([
    'Alloy leaves kubernetesSDConfigs aside: it reads staticConfigs and httpSDConfigs',
  ]);
});
