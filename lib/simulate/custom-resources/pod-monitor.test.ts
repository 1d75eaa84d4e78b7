import { podMonitorJobs } from './pod-monitor';

const metadata = { name: 'cart', namespace: 'shop' };
const none = { interval: 0n, timeout: 0n, sampleLimit: 0 };
const jobs = (spec: Parameters<typeof podMonitorJobs>[0]['spec'] & object) => podMonitorJobs({ metadata, spec }, none);
const names = (spec: Parameters<typeof jobs>[0]) =>
  jobs(spec).jobs[0]!.rules.map(({ from, rule }) => `${from} ${rule.action} ${rule.targetLabel}`.trim());

test('the rules of an endpoint, in order', () => {
  const spec = {
    jobLabel: 'app',
    podTargetLabels: ['team'],
    selector: { matchLabels: { app: 'cart' }, matchExpressions: [{ key: 'x', operator: 'Exists' }] },
    podMetricsEndpoints: [{ port: 'web', relabelings: [{ targetLabel: 'own', replacement: '1' }] }],
  };

  expect(names(spec)).toEqual([
    'label __tmp_prometheus_job_name replace __tmp_prometheus_job_name',
    'podMetricsEndpoints[0].filterRunning drop',
    'selector.matchLabels.app keep',
    'selector.matchExpressions[0] keep',
    'podMetricsEndpoints[0].port keep',
    'label namespace replace namespace',
    'label container replace container',
    'label pod replace pod',
    'podTargetLabels[0] replace team',
    'label job replace job',
    'jobLabel replace job',
    'label endpoint replace endpoint',
    'podMetricsEndpoints[0].relabelings[0] replace own',
  ]);
  const [job] = jobs(spec).jobs;
  expect(job).toMatchObject({
    name: 'podMonitor/shop/cart/0',
    discovery: { by: 'kubernetes', role: 'pod', namespaces: ['shop'] },
  });
  expect(job!.rules.find(({ from }) => from === 'label job')?.rule.replacement).toBe('shop/cart');
  expect(job!.rules.find(({ from }) => from === 'selector.matchLabels.app')?.rule.sourceLabels).toEqual([
    '__meta_kubernetes_pod_label_app',
    '__meta_kubernetes_pod_labelpresent_app',
  ]);
});

test.each([
  [{ port: 'web', portNumber: 1, targetPort: 2 }, 'port', 'web', 'web'],
  [{ portNumber: 1 }, 'portNumber', '1', undefined],
  [{ portNumber: 1, targetPort: 2 }, 'portNumber', '1', '2'],
  [{ targetPort: 'old' }, 'targetPort', 'old', 'old'],
])('the port of %j', (endpoint, field, regex, label) => {
  const [job] = jobs({ podMetricsEndpoints: [endpoint] }).jobs;
  const ports = job!.rules.filter(({ rule }) => rule.sourceLabels.join().includes('_port_'));

  expect(ports.map(({ from, rule }) => [from, rule.regex])).toEqual([[`podMetricsEndpoints[0].${field}`, regex]]);
  expect(job!.rules.find(({ from }) => from === 'label endpoint')?.rule.replacement).toBe(label);
});

test('one wrong endpoint is the end of all, none is nothing', () => {
  const { jobs: made, problems, unknown } = jobs({ podMetricsEndpoints: [{}, { scrapeTimeout: 'x' }] });

  expect(made).toEqual([]);
  expect(unknown).toContain('podMonitor/shop/cart/0');
  expect(problems).toEqual(['Alloy refuses it: parsing timeout: not a valid duration string: "x"']);
  expect(jobs({}).problems).toEqual(['it has no podMetricsEndpoints']);
});
