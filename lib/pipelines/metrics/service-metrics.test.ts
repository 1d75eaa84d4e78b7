import { content, newConfig } from '../../../test/harness/pipelines/blocks';
import { prometheus } from '../../components';
import { type KubernetesObject, scrape } from '../../testing';
import { scrapeAnnotations } from '../discovery/scrape-annotations';
import { ServiceMetrics, type ServiceMetricsProps } from './service-metrics';

interface Service {
  readonly namespace?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly ports?: readonly { readonly name?: string; readonly port: number }[];
}

const PORTS = [
  { name: 'http', port: 80 },
  { name: 'http-metrics', port: 9090 },
];

function service({ namespace = 'shop', ports = PORTS, ...metadata }: Service): KubernetesObject {
  return { kind: 'Service', metadata: { name: 'cart', namespace, ...metadata }, spec: { ports } };
}

function configOf(props: Partial<ServiceMetricsProps> = {}) {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  new ServiceMetrics(config, 'all', { forwardTo: [receiver], ...props });
  return config;
}

const targetsOf = (given: Service, props: Partial<ServiceMetricsProps> = {}) =>
  scrape(configOf(props), service(given)).targets;
const urlsOf = (given: Service, props: Partial<ServiceMetricsProps> = {}) =>
  targetsOf(given, props).map(({ url }) => url);

const asking = (more: Readonly<Record<string, string>> = {}) => ({
  'prometheus.io/scrape': 'true',
  ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`prometheus.io/${name}`, value])),
});
const grafana = (more: Readonly<Record<string, string>>) => ({
  'k8s.grafana.com/scrape': 'true',
  ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`k8s.grafana.com/${name}`, value])),
});

test('a service that asks is scraped at its address, path, scheme and with its parameters', () => {
  const annotations = asking({ port: '80', path: '/stats', scheme: 'https', param_format: 'text' });

  expect(urlsOf({ annotations })).toEqual(['https://cart.shop.svc:80/stats?format=text']);
});

test('without a port, those that are called metrics are scraped', () => {
  expect(urlsOf({ annotations: asking() })).toEqual(['http://cart.shop.svc:9090/metrics']);
});

test('series carry namespace, service, service_name, job and the address as instance', () => {
  const labels = { 'app.kubernetes.io/name': 'basket' };

  expect(targetsOf({ annotations: asking({ port: '80' }), labels }).map((target) => target.labels)).toEqual([
    { namespace: 'shop', service: 'cart', service_name: 'basket', job: 'shop/basket', instance: 'cart.shop.svc:80' },
  ]);
  expect(targetsOf({ annotations: asking({ port: '80' }) })).toMatchObject([{ labels: { job: 'shop/cart' } }]);
});

test('port name, interval, timeout, job and instance of the annotations of Grafana are honoured', () => {
  const annotations = grafana({
    'metrics.portName': 'http',
    'metrics.scrapeInterval': '2m',
    'metrics.scrapeTimeout': '30s',
    job: 'billing',
    instance: 'a',
  });

  expect(targetsOf({ annotations }, { annotations: scrapeAnnotations.grafana })).toMatchObject([
    {
      url: 'http://cart.shop.svc:80/metrics',
      interval: 120,
      timeout: 30,
      labels: { job: 'billing', instance: 'a', endpoint: 'http' },
    },
  ]);
});

test('a number wins over a name', () => {
  const annotations = grafana({ 'metrics.portName': 'http', 'metrics.portNumber': '9090' });

  expect(urlsOf({ annotations }, { annotations: scrapeAnnotations.grafana })).toEqual([
    'http://cart.shop.svc:9090/metrics',
  ]);
});

test.each<[string, Service]>([
  ['that does not ask', {}],
  ['that opts out', { annotations: { ...asking(), 'prometheus.io/scrape': 'false' } }],
  ['whose port it does not have', { annotations: asking({ port: '8080' }) }],
  ['whose port is no number', { annotations: asking({ port: 'http' }) }],
  ['without a port for metrics', { annotations: asking(), ports: [{ name: 'http', port: 80 }] }],
  ['of an excluded namespace', { annotations: asking(), namespace: 'dev' }],
])('no service %s is scraped', (_, given) => {
  expect(urlsOf(given, { excludeNamespaces: ['dev'] })).toEqual([]);
});

test('excluding dev keeps dev-eu', () => {
  expect(urlsOf({ annotations: asking(), namespace: 'dev-eu' }, { excludeNamespaces: ['dev'] })).toHaveLength(1);
});

test('namespaces limit what Alloy asks the API server for', () => {
  const config = configOf({ namespaces: ['shop'] });

  expect(content(config, 'discovery.kubernetes', 'all_services')).toEqual({
    role: 'service',
    namespaces: [{ names: ['shop'] }],
  });
});

test('Alloy pods share the services', () => {
  expect(targetsOf({ annotations: asking() })).toMatchObject([{ clustered: true }]);
});
