import { populateTarget, type ScrapeSettings } from './populate-target';

const settings: ScrapeSettings = {
  jobName: 'job',
  scheme: 'http',
  metricsPath: '/metrics',
  interval: '1m',
  timeout: '10s',
  params: new Map(),
};

const populated = (labels: Record<string, string>, other: Partial<ScrapeSettings> = {}) => {
  const result = populateTarget(new Map(Object.entries(labels)), { ...settings, ...other });
  return 'problem' in result ? result : { ...result, labels: Object.fromEntries(result.labels) };
};

test('what a target leaves open is filled in, labels of the discovery go', () => {
  expect(populated({ __address__: 'a:1', __meta_x: 'y', pod: 'p', empty: '' })).toEqual({
    labels: {
      __address__: 'a:1',
      __metrics_path__: '/metrics',
      __scheme__: 'http',
      __scrape_interval__: '1m',
      __scrape_timeout__: '10s',
      instance: 'a:1',
      job: 'job',
      pod: 'p',
    },
    url: 'http://a:1/metrics',
    interval: 60_000_000_000n,
    timeout: 10_000_000_000n,
  });
});

test('what a target says itself counts', () => {
  const own = {
    __address__: 'a',
    __scheme__: 'https',
    __metrics_path__: 'm',
    __scrape_interval__: '1d',
    job: 'j',
    instance: 'i',
  };

  expect(populated(own)).toMatchObject({
    labels: { job: 'j', instance: 'i' },
    url: 'https://a/m',
    interval: 86_400_000_000_000n,
  });
});

test('parameters: those of the component, with the first value from the target', () => {
  const params = new Map([['m[]', ['a b', 'c']]]);

  expect(populated({ __address__: 'a' }, { params })).toMatchObject({ url: 'http://a/metrics?m%5B%5D=a+b&m%5B%5D=c' });
  expect(populated({ __address__: 'a', '__param_m[]': 'x', __param_b: '1' }, { params })).toMatchObject({
    url: 'http://a/metrics?b=1&m%5B%5D=x&m%5B%5D=c',
  });
});

test.each([
  [{}, 'no address'],
  [{ __address__: 'a/b' }, '"a/b" is not a valid hostname'],
  [{ __address__: 'a', __scrape_interval__: '1x' }, 'error parsing scrape interval: not a valid duration string: "1x"'],
  [{ __address__: 'a', __scrape_interval__: '0' }, 'scrape interval cannot be 0'],
  [{ __address__: 'a', __scrape_timeout__: '0s' }, 'scrape timeout cannot be 0'],
  [
    { __address__: 'a', __scrape_timeout__: '2m' },
    'scrape timeout cannot be greater than scrape interval ("2m" > "1m")',
  ],
])('%j is no target', (labels, problem) => {
  expect(populated(labels)).toEqual({ problem });
});
