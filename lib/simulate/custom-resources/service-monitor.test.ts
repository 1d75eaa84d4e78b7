import fc from 'fast-check';
import { relabel } from '../../semantics';
import { type LabelSelector, labelTest } from '../kubernetes/selector';
import type { GeneratedRule } from './generated-rules';
import { selectorRules } from './generated-rules';
import type { JobDefaults } from './monitoring-job';
import type { ServiceMonitorSpec } from './objects';
import { serviceMonitorJobs } from './service-monitor';

const nothing: JobDefaults = { interval: 0n, timeout: 0n, sampleLimit: 0 };
const metadata = { name: 'cart', namespace: 'shop' };
const jobs = (
  spec: ServiceMonitorSpec,
  role: 'endpoints' | 'endpointslice' = 'endpoints',
  defaults: Partial<JobDefaults> = {},
) => serviceMonitorJobs({ metadata, spec }, { ...nothing, ...defaults }, role);
const first = (...args: Parameters<typeof jobs>) => jobs(...args).jobs[0]!;

/** `from: sources / regex: action target = replacement`, without what is as by default. */
const text = ({ from, rule }: GeneratedRule) => {
  const { sourceLabels, regex, action, targetLabel, replacement } = rule;
  const short = sourceLabels.map((name) => name.replace('__meta_kubernetes_', '~')).join(';');
  const does = targetLabel === '' ? '' : ` ${targetLabel}${replacement === '$1' ? '' : ` = ${replacement}`}`;
  return `${from}: ${short}${regex === '(.*)' ? '' : ` /${regex}/`} ${action}${does}`;
};

const identity = (prefix: string) => [
  `label node: ~${prefix}_address_target_kind;~${prefix}_address_target_name /Node;(.*)/ replace node`,
  `label pod: ~${prefix}_address_target_kind;~${prefix}_address_target_name /Pod;(.*)/ replace pod`,
  'label namespace: ~namespace replace namespace',
  'label service: ~service_name replace service',
  'label container: ~pod_container_name replace container',
  'label pod: ~pod_name replace pod',
];

test('a monitor that says next to nothing: all ports of the services in its namespace', () => {
  const job = first({ endpoints: [{}] });

  expect(job).toMatchObject({
    name: 'serviceMonitor/shop/cart/0',
    discovery: { by: 'kubernetes', role: 'endpoints', namespaces: ['shop'], attachNode: false },
    scrape: {
      settings: {
        jobName: 'serviceMonitor/shop/cart/0',
        scheme: 'http',
        metricsPath: '/metrics',
        interval: '1m',
        timeout: '10s',
      },
      honorLabels: false,
      honorTimestamps: true,
      limits: { body: 0, samples: 0, targets: 0, labels: 0, labelName: 0, labelValue: 0 },
    },
    metricRules: [],
  });
  expect(job.rules.map(text)).toEqual([
    'label __tmp_prometheus_job_name: job replace __tmp_prometheus_job_name',
    ...identity('endpoint'),
    'endpoints[0].filterRunning: ~pod_phase /(Failed|Succeeded)/ drop',
    'label job: ~service_name replace job',
  ]);
});

test('one that says all', () => {
  const job = first(
    {
      jobLabel: 'app.kubernetes.io/name',
      targetLabels: ['team', 'cost-centre'],
      podTargetLabels: ['version'],
      selector: {
        matchLabels: { b: '1', a: 'x' },
        matchExpressions: [
          { key: 'k', operator: 'In', values: ['v0', 'v1'] },
          { key: 'k', operator: 'NotIn', values: ['v2'] },
          { key: 'k', operator: 'Exists' },
          { key: 'k/2', operator: 'DoesNotExist' },
        ],
      },
      namespaceSelector: { matchNames: ['a', 'b'] },
      attachMetadata: { node: true },
      sampleLimit: 101,
      targetLimit: 102,
      labelLimit: 103,
      labelNameLengthLimit: 104,
      labelValueLengthLimit: 105,
      endpoints: [
        {
          port: 'metrics',
          path: '/foo',
          params: { a: ['b'] },
          scheme: 'https',
          interval: '12m',
          scrapeTimeout: '17s',
          honorLabels: true,
          honorTimestamps: false,
          filterRunning: false,
          relabelings: [
            {
              sourceLabels: ['x', 'y'],
              separator: '',
              regex: '',
              replacement: '',
              targetLabel: 'z',
              action: 'Replace',
            },
          ],
          metricRelabelings: [{ sourceLabels: ['__name__'], regex: 'go_.*', action: 'drop' }],
        },
      ],
    },
    'endpointslice',
  );

  expect(job).toMatchObject({
    discovery: { role: 'endpointslice', namespaces: ['a', 'b'], attachNode: true },
    scrape: {
      settings: {
        scheme: 'https',
        metricsPath: '/foo',
        interval: '12m',
        timeout: '17s',
        params: new Map([['a', ['b']]]),
      },
      honorLabels: true,
      honorTimestamps: false,
      limits: { samples: 101, targets: 102, labels: 103, labelName: 104, labelValue: 105 },
    },
  });
  expect(job.rules.map(text)).toEqual([
    'label __tmp_prometheus_job_name: job replace __tmp_prometheus_job_name',
    'selector.matchLabels.a: ~service_label_a;~service_labelpresent_a /(x);true/ keep',
    'selector.matchLabels.b: ~service_label_b;~service_labelpresent_b /(1);true/ keep',
    'selector.matchExpressions[0]: ~service_label_k;~service_labelpresent_k /(v0|v1);true/ keep',
    'selector.matchExpressions[1]: ~service_label_k;~service_labelpresent_k /(v2);true/ drop',
    'selector.matchExpressions[2]: ~service_labelpresent_k /true/ keep',
    'selector.matchExpressions[3]: ~service_labelpresent_k_2 /true/ drop',
    'endpoints[0].port: ~endpointslice_port_name /metrics/ keep',
    ...identity('endpointslice'),
    'targetLabels[0]: ~service_label_team /(.+)/ replace team',
    'targetLabels[1]: ~service_label_cost_centre /(.+)/ replace cost_centre',
    'podTargetLabels[0]: ~pod_label_version /(.+)/ replace version',
    'label job: ~service_name replace job',
    'jobLabel: ~service_label_app_kubernetes_io_name /(.+)/ replace job',
    'label endpoint:  replace endpoint = metrics',
    // Alloy takes an empty replacement for none.
    'endpoints[0].relabelings[0]: x;y replace z',
  ]);
  expect(job.rules.at(-1)!.rule.separator).toBe(';');
  expect(job.metricRules.map(text)).toEqual(['endpoints[0].metricRelabelings[0]: __name__ /go_.*/ drop']);
});

test.each([
  [{ targetPort: 'web' }, ['~pod_container_port_name /web/ keep'], 'web'],
  [{ targetPort: 8080 }, ['~pod_container_port_number /8080/ keep'], '8080'],
  [{ port: 'a', targetPort: 8080 }, ['~endpoint_port_name /a/ keep'], 'a'],
  [{ targetPort: 0 }, [], '0'],
])('the port of %j', (endpoint, kept, label) => {
  const texts = first({ endpoints: [endpoint] }).rules.map(text);

  expect(texts.filter((rule) => rule.includes('_port_')).map((rule) => rule.replace(/^.*?: /, ''))).toEqual(kept);
  expect(texts).toContain(`label endpoint:  replace endpoint = ${label}`);
});

test('any namespace', () => {
  expect(first({ namespaceSelector: { any: true }, endpoints: [{}] }).discovery).not.toHaveProperty('namespaces');
});

test('defaults of the component count where the monitor has none', () => {
  const defaults = { interval: 30_000_000_000n, timeout: 5_000_000_000n, sampleLimit: 7 };
  const { jobs: made } = jobs({ endpoints: [{}, { interval: '2m', scrapeTimeout: '1m' }] }, 'endpoints', defaults);

  expect(made.map(({ name }) => name)).toEqual(['serviceMonitor/shop/cart/0', 'serviceMonitor/shop/cart/1']);
  expect(made[0]!.scrape).toMatchObject({ settings: { interval: '30s', timeout: '5s' }, limits: { samples: 7 } });
  expect(made[1]!.scrape.settings).toMatchObject({ interval: '2m', timeout: '1m' });
});

test.each<[string, ServiceMonitorSpec, string]>([
  ['a wrong interval', { endpoints: [{ interval: '1x' }] }, 'not a valid duration string: "1x"'],
  ['a timeout that is too long', { endpoints: [{ interval: '5s' }] }, 'the scrape timeout is greater'],
  [
    'a wrong expression',
    { endpoints: [{ relabelings: [{ regex: '(', action: 'keep' }] }] },
    'endpoints[0].relabelings[0]',
  ],
  ['no target of a rule', { endpoints: [{ relabelings: [{ sourceLabels: ['a'] }] }] }, "requires 'target_label' value"],
  [
    'no name of a label',
    { endpoints: [{ relabelings: [{ targetLabel: 'a-b' }] }] },
    `"a-b" is invalid 'target_label' for replace action`,
  ],
  ['a label that begins with a digit', { targetLabels: ['1a'], endpoints: [{}] }, 'targetLabels[0]'],
  [
    'a value that is no expression',
    { selector: { matchLabels: { a: '(' } }, endpoints: [{}] },
    'selector.matchLabels.a',
  ],
])('%s is the end of the monitor', (_, spec, problem) => {
  expect(jobs(spec)).toEqual({ jobs: [], problems: [expect.stringContaining(problem)] });
});

test('what becomes of endpoints before it is unknown: Alloy scrapes them once it applies another object', () => {
  const { jobs: made, problems, unknown } = jobs({ endpoints: [{}, { interval: '1x' }, {}] });

  expect(made).toEqual([]);
  expect(problems).toEqual(['Alloy refuses it: parsing interval: not a valid duration string: "1x"']);
  expect(unknown).toBe(`${problems[0]}; whether Alloy scrapes serviceMonitor/shop/cart/0 depends on other objects`);
});

test('without endpoints there is nothing', () => {
  expect(jobs({}).problems).toEqual(['it has no endpoints']);
});

test('a selector means the services that it means in Kubernetes, as long as its values are plain', () => {
  const name = fc.constantFrom('a', 'b', 'c/d');
  const value = fc.constantFrom('', 'x', 'y', 'xy');
  const expression = fc.oneof(
    fc.record({ key: name, operator: fc.constantFrom('In', 'NotIn'), values: fc.array(value, { minLength: 1 }) }),
    fc.record({ key: name, operator: fc.constantFrom('Exists', 'DoesNotExist') }),
  );
  const selector: fc.Arbitrary<LabelSelector> = fc.record({
    matchLabels: fc.dictionary(name, value, { maxKeys: 2 }),
    matchExpressions: fc.array(expression, { maxLength: 2 }),
  });

  fc.assert(
    fc.property(selector, fc.dictionary(name, value), (given, labels) => {
      const target = new Map(
        Object.entries(labels).flatMap(([key, text]) => {
          const label = key.replace('/', '_');
          return [
            [`__meta_kubernetes_service_label_${label}`, text],
            [`__meta_kubernetes_service_labelpresent_${label}`, 'true'],
          ] as const;
        }),
      );
      const rules = selectorRules(given, 'service').map(({ rule }) => rule);
      expect(relabel(rules, target) !== undefined).toBe(labelTest(given)(labels));
    }),
  );
});
