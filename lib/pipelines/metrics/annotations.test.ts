import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { scrape } from '../../testing';
import { scrapeAnnotations } from '../discovery/scrape-annotations';
import { PodMetrics, type PodMetricsProps } from './pod-metrics';

const { grafana } = scrapeAnnotations;

function configOf(props: Partial<PodMetricsProps> = {}) {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  const pods = new PodMetrics(config, 'pods', { forwardTo: [receiver], annotations: grafana, ...props });
  return { config, pods };
}

const targetsOf = (pod: Pod, props: Partial<PodMetricsProps> = {}) =>
  scrape(configOf(props).config, podObject(pod)).targets;
const urlsOf = (pod: Pod, props: Partial<PodMetricsProps> = {}) => targetsOf(pod, props).map(({ url }) => url);

const asking = (annotations: Readonly<Record<string, string>> = {}) => ({
  'k8s.grafana.com/scrape': 'true',
  ...Object.fromEntries(Object.entries(annotations).map(([name, value]) => [`k8s.grafana.com/${name}`, value])),
});

/** Two containers with five ports. */
const containers = [
  {
    name: 'app',
    ports: [
      { name: 'http', number: 8080 },
      { name: 'admin', number: 8081 },
      { name: 'metrics', number: 9090 },
    ],
  },
  {
    name: 'proxy',
    ports: [
      { name: 'admin', number: 15000 },
      { name: 'http-metrics', number: 15090 },
    ],
  },
  { name: 'setup', init: true, ports: [{ name: 'metrics', number: 1 }] },
];

describe('the annotations of Grafana', () => {
  test('port number, path, scheme, params, interval and timeout are all honoured', () => {
    const annotations = asking({
      'metrics.portNumber': '8081',
      'metrics.path': '/stats',
      'metrics.scheme': 'https',
      'metrics.param_format': 'prometheus',
      'metrics.scrapeInterval': '1m30s',
      'metrics.scrapeTimeout': '20s',
    });

    expect(targetsOf({ annotations, containers })).toMatchObject([
      { url: 'https://10.1.2.3:8081/stats?format=prometheus', interval: 90, timeout: 20 },
    ]);
  });

  test('a port name is honoured, in each container that has it', () => {
    const targets = targetsOf({ annotations: asking({ 'metrics.portName': 'admin' }), containers });

    expect(targets.map(({ url, labels: { container, endpoint } }) => [url, container, endpoint])).toEqual([
      ['http://10.1.2.3:8081/metrics', 'app', 'admin'],
      ['http://10.1.2.3:15000/metrics', 'proxy', 'admin'],
    ]);
  });

  test('a container is honoured', () => {
    const annotations = asking({ 'metrics.portName': 'admin', 'metrics.container': 'proxy' });

    expect(urlsOf({ annotations, containers })).toEqual(['http://10.1.2.3:15000/metrics']);
  });

  test('without a port, those that are called metrics are scraped', () => {
    expect(urlsOf({ annotations: asking(), containers })).toEqual([
      'http://10.1.2.3:9090/metrics',
      'http://10.1.2.3:15090/metrics',
    ]);
  });

  test('an undeclared port works, and a number wins over a name', () => {
    const annotations = asking({ 'metrics.portNumber': '7000', 'metrics.portName': 'admin' });

    expect(urlsOf({ annotations, containers })).toEqual(['http://10.1.2.3:7000/metrics']);
  });

  test('the number of a port names no container, but the annotation does', () => {
    const labelled = (more: Record<string, string>) =>
      targetsOf({ annotations: asking({ 'metrics.portNumber': '8081', ...more }), containers }).map(
        ({ labels }) => labels['container'],
      );

    expect(labelled({})).toEqual([undefined]);
    expect(labelled({ 'metrics.container': 'app' })).toEqual(['app']);
  });

  test('IPv6 works', () => {
    const annotations = asking({ 'metrics.portNumber': '8081' });

    expect(urlsOf({ ip: 'fd00::3', annotations, containers })).toEqual(['http://[fd00::3]:8081/metrics']);
  });

  test('job and instance are honoured', () => {
    const annotations = asking({ 'metrics.portNumber': '8081', job: 'billing', instance: 'a' });

    expect(targetsOf({ annotations })).toMatchObject([
      { labels: { job: 'billing', instance: 'a', namespace: 'shop' } },
    ]);
    expect(targetsOf({ uid: '6f0c', annotations: asking({ 'metrics.portNumber': '8081' }) })).toMatchObject([
      { labels: { job: 'shop/cart-7d4b9c6f5-x2x8z', instance: '6f0c' } },
    ]);
  });

  test.each<[string, Pod]>([
    ['that asks by the other set', { annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' } }],
    [
      'that opts out',
      { annotations: { ...asking({ 'metrics.portNumber': '80' }), 'k8s.grafana.com/scrape': 'false' } },
    ],
    ['whose port has another name', { annotations: asking({ 'metrics.portName': 'stats' }), containers }],
    ['whose port is no number', { annotations: asking({ 'metrics.portNumber': 'http' }), containers }],
    ['whose container is another', { annotations: asking({ 'metrics.container': 'db' }), containers }],
    ['that has ended', { annotations: asking({ 'metrics.portNumber': '80' }), phase: 'Succeeded' }],
  ])('no pod %s is scraped', (_, pod) => {
    expect(urlsOf(pod)).toEqual([]);
  });

  test('not-ready pods are absent on request', () => {
    const pod = { annotations: asking({ 'metrics.portNumber': '8081' }), ready: false };

    expect(urlsOf(pod)).toHaveLength(1);
    expect(urlsOf(pod, { onlyReady: true })).toEqual([]);
  });
});

describe('an interval by annotation', () => {
  const spans = (annotations: Record<string, string>) =>
    targetsOf({ annotations: asking({ 'metrics.portNumber': '80', ...annotations }) }).map(({ interval, timeout }) => [
      interval,
      timeout,
    ]);

  test('that is shorter than the usual timeout shortens that, too: the pod is not lost', () => {
    expect(spans({ 'metrics.scrapeInterval': '5s' })).toEqual([[5, 5]]);
  });

  test.each(['', 'often', '0s', '-5s', '1s1m', '5'])('%j is ignored', (interval) => {
    expect(spans({ 'metrics.scrapeInterval': interval })).toEqual([[60, 10]]);
  });

  test.each([
    ['500ms', 0.5],
    ['15s', 15],
    ['2m', 120],
    ['1h30m', 5400],
  ])('%s is %d seconds', (interval, seconds) => {
    expect(spans({ 'metrics.scrapeInterval': interval })[0]![0]).toBe(seconds);
  });

  test('can have a name beside the usual annotations', () => {
    const annotations = { ...scrapeAnnotations.prometheus, interval: 'example.com/interval' };
    const pod = {
      annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80', 'example.com/interval': '15s' },
    };

    expect(targetsOf(pod, { annotations })).toMatchObject([{ interval: 15 }]);
  });
});

describe('several ports per pod', () => {
  const prometheusIo = (port: string) => ({ 'prometheus.io/scrape': 'true', 'prometheus.io/port': port });
  const several = { annotations: scrapeAnnotations.prometheus, portsPerPod: 3 };

  test('exactly one target per annotated pod and port, declared or not', () => {
    const targets = targetsOf({ uid: '6f0c', annotations: prometheusIo('8080, 8081,7000'), containers }, several);

    expect(targets.map(({ url, labels: { endpoint, instance } }) => [url, endpoint, instance])).toEqual([
      ['http://10.1.2.3:8080/metrics', '8080', '6f0c'],
      ['http://10.1.2.3:8081/metrics', '8081', '6f0c'],
      ['http://10.1.2.3:7000/metrics', '7000', '6f0c'],
    ]);
  });

  test('one port is one target, labelled as without the prop', () => {
    const pod = { annotations: prometheusIo('8080'), containers };

    expect(targetsOf(pod, several).map(({ url, labels }) => [url, labels])).toEqual(
      targetsOf(pod, { annotations: scrapeAnnotations.prometheus }).map(({ url, labels }) => [url, labels]),
    );
  });

  test('no port is each that is called metrics, once', () => {
    const pod = { annotations: { 'prometheus.io/scrape': 'true' }, containers };

    expect(urlsOf(pod, several)).toEqual(['http://10.1.2.3:9090/metrics', 'http://10.1.2.3:15090/metrics']);
  });

  test('names may be listed, too', () => {
    const annotations = asking({ 'metrics.portName': 'http,http-metrics' });

    expect(urlsOf({ annotations, containers }, { portsPerPod: 2 })).toEqual([
      'http://10.1.2.3:8080/metrics',
      'http://10.1.2.3:15090/metrics',
    ]);
  });

  test('more than the prop says are left out', () => {
    expect(urlsOf({ annotations: prometheusIo('1,2,3'), containers }, { ...several, portsPerPod: 2 })).toEqual([
      'http://10.1.2.3:1/metrics',
      'http://10.1.2.3:2/metrics',
    ]);
  });

  test('all go through one scrape', () => {
    expect(components(configOf(several).config).filter((name) => name.startsWith('prometheus.scrape'))).toEqual([
      'prometheus.scrape "pods"',
    ]);
  });

  test.each([0, -1, 1.5, 17, Number.NaN, '2' as never])('%p of them is refused', (portsPerPod) => {
    const { pods } = configOf({ portsPerPod });

    expect(wrongPropsOf(pods).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^portsPerPod: is .*, but must be a whole number from 1 to 16/),
    ]);
  });
});

describe('https', () => {
  const https = { tls: { insecureSkipVerify: true }, bearerTokenFile: '/var/run/token' };
  const pod = (scheme: string) => ({ annotations: asking({ 'metrics.portNumber': '80', 'metrics.scheme': scheme }) });

  test('has a scrape of its own, which alone sends the token', () => {
    const { config, pods } = configOf({ https });

    expect(content(config, 'prometheus.scrape', 'pods_https')).toMatchObject({ bearer_token_file: '/var/run/token' });
    expect(content(config, 'prometheus.scrape', 'pods')).not.toHaveProperty('bearer_token_file');
    expect(pods.httpsScrape).toBeDefined();
    expect(targetsOf(pod('https'), { https }).map(({ component, url }) => [component, url])).toEqual([
      ['prometheus.scrape.pods_https', 'https://10.1.2.3:80/metrics'],
    ]);
    expect(targetsOf(pod('http'), { https }).map(({ component }) => component)).toEqual(['prometheus.scrape.pods']);
  });

  test('has none without the prop', () => {
    expect(targetsOf(pod('https')).map(({ component }) => component)).toEqual(['prometheus.scrape.pods']);
    expect(configOf().pods.httpsScrape).toBeUndefined();
  });
});

test('labels of samples win on request', () => {
  const pod = podObject({ annotations: asking({ 'metrics.portNumber': '80' }) });
  const jobOf = (props: Partial<PodMetricsProps>) =>
    scrape(configOf(props).config, pod, { metrics: 'pushed{job="nightly"} 1' }).series.find(
      ({ name }) => name === 'pushed',
    )?.labels['job'];

  expect(jobOf({ honorLabels: true })).toBe('nightly');
  expect(jobOf({})).toBe('shop/cart-7d4b9c6f5-x2x8z');
});
