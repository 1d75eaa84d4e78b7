import type { ProbeSpec } from './objects';
import { probeJobs } from './probe';

const none = { interval: 0n, timeout: 0n, sampleLimit: 0 };
const jobs = (spec: ProbeSpec) => probeJobs({ metadata: { name: 'p', namespace: 'shop' }, spec }, none);
const names = (spec: ProbeSpec) =>
  jobs(spec).jobs[0]!.rules.map(({ from, rule }) => `${from} ${rule.action} ${rule.targetLabel}`.trim());
const prober = { url: 'blackbox:9115' };

test('of targets that it lists', () => {
  const spec: ProbeSpec = {
    prober,
    module: 'http_2xx',
    jobName: 'web',
    interval: '30s',
    sampleLimit: 5,
    targets: {
      staticConfig: {
        static: ['https://a', 'https://b'],
        labels: { env: 'dev' },
        relabelingConfigs: [{ targetLabel: 'own', replacement: '1' }],
      },
    },
    metricRelabelings: [{ sourceLabels: ['__name__'], regex: 'x', action: 'drop' }],
  };

  expect(jobs(spec).jobs).toMatchObject([
    {
      name: 'probe/shop/p',
      discovery: {
        by: 'list',
        addresses: ['https://a', 'https://b'],
        labels: new Map([
          ['namespace', 'shop'],
          ['env', 'dev'],
        ]),
      },
      scrape: {
        settings: { metricsPath: '/probe', interval: '30s', params: new Map([['module', ['http_2xx']]]) },
        limits: { samples: 5 },
      },
      metricRules: [{ from: 'metricRelabelings[0]' }],
    },
  ]);
  expect(names(spec)).toEqual([
    'label __tmp_prometheus_job_name replace __tmp_prometheus_job_name',
    'jobName replace job',
    'label __param_target replace __param_target',
    'label instance replace instance',
    'prober.url replace __address__',
    'targets.staticConfig.relabelingConfigs[0] replace own',
  ]);
});

test('a label of the list counts before the namespace of the probe', () => {
  const { jobs: made } = jobs({ prober, targets: { staticConfig: { static: ['a'], labels: { namespace: 'x' } } } });

  expect(made[0]!.discovery).toMatchObject({ labels: new Map([['namespace', 'x']]) });
});

test('of ingresses', () => {
  const spec: ProbeSpec = {
    prober,
    targets: { ingress: { selector: { matchLabels: { a: 'b' } }, namespaceSelector: { any: true } } },
  };

  expect(jobs(spec).jobs[0]!.discovery).toEqual({ by: 'kubernetes', role: 'ingress', attachNode: false });
  expect(names(spec)).toEqual([
    'label __tmp_prometheus_job_name replace __tmp_prometheus_job_name',
    'selector.matchLabels.a keep',
    'label __param_target replace __param_target',
    'label namespace replace namespace',
    'label ingress replace ingress',
    'label __tmp_ingress_address replace __tmp_ingress_address',
    'label instance replace instance',
    'prober.url replace __address__',
  ]);
});

test('a time that cannot be read counts as 0, so that no timeout fits', () => {
  const targets = { staticConfig: { static: ['a'] } };

  expect(jobs({ prober, targets, interval: 'soon' }).problems).toEqual([
    expect.stringContaining('the scrape timeout is greater'),
  ]);
});

test('without targets there is nothing', () => {
  expect(jobs({ prober })).toEqual({ jobs: [], problems: [] });
});
