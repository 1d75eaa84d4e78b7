import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { scrape } from '../../testing';
import { BlackboxProbes, type BlackboxProbesProps } from './blackbox-probes';

function make(props: Partial<BlackboxProbesProps> = {}) {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  const probes = new BlackboxProbes(config, 'shop', {
    probes: {
      front: { address: 'https://shop.example.com', labels: { team: 'shop' } },
      queue: { address: 'queue.shop.svc:5672', module: 'tcp_connect' },
    },
    forwardTo: [receiver],
    ...props,
  });
  return { config, probes };
}

/** The targets that the exporter has of the probes. */
const found = [
  { name: 'front', address: 'https://shop.example.com', module: 'http_2xx' },
  { name: 'queue', address: 'queue.shop.svc:5672', module: 'tcp_connect' },
].map(({ name, address, module }) => ({
  __address__: 'alloy.internal:12345',
  __metrics_path__: '/api/v0/component/prometheus.exporter.blackbox.shop/metrics',
  __param_target: address,
  __param_module: module,
  instance: 'prometheus.exporter.blackbox.shop',
  job: `integrations/blackbox/${name}`,
}));

test('each probe is run by one Alloy pod, and told apart by its name and address', () => {
  const { targets } = scrape(make({ scrapeInterval: '15s' }).config, [], {
    targets: { 'prometheus.exporter.blackbox.shop': found },
  });

  expect(targets.map(({ labels, clustered, interval }) => [labels, clustered, interval])).toEqual([
    [{ job: 'integrations/blackbox', probe: 'front', instance: 'https://shop.example.com' }, true, 15],
    [{ job: 'integrations/blackbox', probe: 'queue', instance: 'queue.shop.svc:5672' }, true, 15],
  ]);
});

test('probes have a module and labels', () => {
  expect(content(make().config, 'prometheus.exporter.blackbox', 'shop')).toMatchObject({
    target: [
      { name: 'front', address: 'https://shop.example.com', module: 'http_2xx', labels: { team: 'shop' } },
      { name: 'queue', address: 'queue.shop.svc:5672', module: 'tcp_connect' },
    ],
  });
  expect(problems(make().config)).toEqual([]);
});

test('modules may be added and replaced', () => {
  const { config } = make({
    modules: {
      http_2xx: { prober: 'http', timeout: '2s' },
      dns_cluster: { prober: 'dns', dns: { query_name: 'shop' } },
    },
  });

  const text = String(content(config, 'prometheus.exporter.blackbox', 'shop')['config']).replace(/\s+/g, ' ');
  expect(text).toContain('timeout = "2s"');
  expect(text).toContain('query_name = "shop"');
  expect(problems(config)).toEqual([]);
});

test('a module that there is not is refused, with those that there are', () => {
  const { probes } = make({ probes: { front: { address: 'https://shop.example.com', module: 'http_3xx' } } });

  expect(wrongPropsOf(probes)).toMatchObject([
    {
      message: 'probes.front.module: is "http_3xx", but there is no such module: http_2xx, tcp_connect',
      hint: 'add it to modules',
    },
  ]);
});

test('a setting that the exporter does not know is an error of the configuration', () => {
  const { config } = make({ modules: { http_2xx: { prober: 'http', http: { valid_status: [200] } } } });

  expect(problems(config).join('\n')).toContain('valid_status');
});

test('Probe objects of the Prometheus Operator can be probed by it: it needs no targets', () => {
  const { config, probes } = make({ probes: {} });

  expect(probes.proberPath).toBe('/api/v0/component/prometheus.exporter.blackbox.shop/probe');
  expect(problems(config)).toEqual([]);
});
