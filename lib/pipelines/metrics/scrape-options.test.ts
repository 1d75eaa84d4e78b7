import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { nodeObject } from '../../../test/harness/pipelines/nodes';
import { podObject } from '../../../test/harness/pipelines/pods';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { scrape } from '../../testing';
import { KubeStateMetrics } from './kube-state-metrics';
import { KubeletMetrics } from './kubelet-metrics';
import { NodeExporterMetrics } from './node-exporter-metrics';
import { PodMetrics, type PodMetricsProps } from './pod-metrics';
import { PrometheusOperatorObjects } from './prometheus-operator-objects';
import type { ScrapeOptions } from './scrape-options';

const annotations = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '8080' };
const METRICS = 'requests_total{path="/a/very/long/path",code="200"} 1\nother 1';

function podMetrics(props: Partial<PodMetricsProps>) {
  const config = newConfig();
  new PodMetrics(config, 'pods', { forwardTo: [new prometheus.Echo(config, 'all').receiver], ...props });
  expect(problems(config)).toEqual([]);
  return config;
}

/** `up` of a scrape, and whether its sample arrives. */
const outcome = (options: ScrapeOptions, metrics = METRICS) => {
  const { series } = scrape(podMetrics(options), podObject({ annotations }), { metrics });
  return [series.find(({ name }) => name === 'up')!.value, series.some(({ name }) => name === 'requests_total')];
};

test.each<[string, ScrapeOptions, ScrapeOptions]>([
  ['the answer', { bodySizeLimit: '20B' }, { bodySizeLimit: '1KiB' }],
  ['samples', { sampleLimit: 1 }, { sampleLimit: 2 }],
  ['labels', { labelLimit: 3 }, { labelLimit: 9 }],
  ['names of labels', { labelNameLengthLimit: 7 }, { labelNameLengthLimit: 40 }],
  ['values of labels', { labelValueLengthLimit: 15 }, { labelValueLengthLimit: 40 }],
])('more than the limit of %s fails the scrape as a whole', (_, narrow, wide) => {
  expect(outcome(narrow)).toEqual([0, false]);
  expect(outcome(wide)).toEqual([1, true]);
  expect(outcome({})).toEqual([1, true]);
});

test('how a target is asked is as it is told, for each source of metrics', () => {
  const options = {
    targetLimit: 1000,
    scrapeProtocols: ['PrometheusProto', 'PrometheusText0.0.4'],
    scrapeNativeHistograms: true,
    scrapeClassicHistograms: true,
    convertClassicHistogramsToNhcb: true,
    honorTimestamps: false,
    proxyUrl: 'http://proxy:3128',
  };
  const config = podMetrics(options);
  const forwardTo = [new prometheus.Echo(config, 'others').receiver];
  new KubeletMetrics(config, 'kubelet', { ...options, forwardTo });
  new KubeStateMetrics(config, 'state', { ...options, forwardTo });
  new NodeExporterMetrics(config, 'node_exporter', { ...options, forwardTo });

  expect(problems(config)).toEqual([]);
  for (const label of ['pods', 'kubelet', 'kubelet_cadvisor', 'state', 'node_exporter']) {
    expect(content(config, 'prometheus.scrape', label)).toMatchObject({
      target_limit: 1000,
      scrape_protocols: ['PrometheusProto', 'PrometheusText0.0.4'],
      scrape_native_histograms: true,
      scrape_classic_histograms: true,
      convert_classic_histograms_to_nhcb: true,
      honor_timestamps: false,
      proxy_url: 'http://proxy:3128',
    });
  }
});

test('objects of the operator have limits of their own, so that others than the defaults are refused', () => {
  const config = newConfig();
  const forwardTo = [new prometheus.Echo(config, 'all').receiver];
  const made = new PrometheusOperatorObjects(config, 'operator', { forwardTo, bodySizeLimit: '1MiB' } as never);

  expect(wrongPropsOf(made).map(({ message }) => message)).toEqual(['bodySizeLimit: there is no such prop']);
});

describe('exporters behind TLS', () => {
  const https = { bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token', tls: { serverName: 'ksm' } };
  const exporter = (name: string) =>
    podObject({
      name,
      labels: { 'app.kubernetes.io/name': name },
      containers: [{ name: 'main', ports: [{ name: 'http-metrics', number: 8443 }] }],
    });

  test('are asked with the token', () => {
    const config = newConfig();
    const forwardTo = [new prometheus.Echo(config, 'all').receiver];
    new KubeStateMetrics(config, 'state', { https, forwardTo });
    new NodeExporterMetrics(config, 'nodes', { https: {}, forwardTo });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'prometheus.scrape', 'state')).toMatchObject({
      bearer_token_file: https.bearerTokenFile,
      tls_config: [{ server_name: 'ksm' }],
    });
    const { targets } = scrape(config, [exporter('kube-state-metrics'), exporter('node-exporter')]);
    expect(targets.map(({ url }) => url).sort()).toEqual([
      'https://10.1.2.3:8443/metrics',
      'https://10.1.2.3:8443/metrics',
    ]);
  });

  test('have no other settings than these', () => {
    const config = newConfig();
    const forwardTo = [new prometheus.Echo(config, 'all').receiver];
    const made = new KubeStateMetrics(config, 'state', { forwardTo, https: { token: 'x' } } as never);

    expect(wrongPropsOf(made).map(({ message }) => message)).toEqual(['https.token: there is no such prop']);
  });
});

test('limits of kubelets are those of each of their endpoints', () => {
  const config = newConfig();
  const forwardTo = [new prometheus.Echo(config, 'all').receiver];
  new KubeletMetrics(config, 'kubelet', { forwardTo, defaultMetrics: false, sampleLimit: 1 });
  const { series } = scrape(config, [], { objects: [nodeObject()], metrics: 'a 1\nb 2' });

  expect(series.filter(({ name }) => name === 'up').map(({ value }) => value)).toEqual([0, 0, 0]);
});
