import { alertGroups } from '../../lib/kubernetes/monitoring/alert-rules';
import { alloyConfig, objectOf } from '../harness/example-app/dist';
import { NAME, POD_NAME, POD_UID, podOnLoopback } from '../harness/example-app/pod';
import { Receiver } from '../harness/example-app/receiver';
import { RunningApp } from '../harness/example-app/running-app';
import { content } from '../harness/pipelines/blocks';
import { targetsOf } from '../harness/pipelines/pods';
import { prometheusVersion } from './build-prometheus';
import { RunningPrometheus } from './running-prometheus';

const BACKENDS = 'backends/backends.k8s.yaml';
const container = objectOf(BACKENDS, 'Deployment', 'prometheus').spec.template.spec.containers[0];
const { data: files } = objectOf(BACKENDS, 'ConfigMap', 'prometheus');

/** The dashboard that Grafana shows first. */
const dashboard = JSON.parse(objectOf(BACKENDS, 'ConfigMap', 'grafana-examples').data['example-app.json']);

interface Panel {
  readonly title: string;
  readonly datasource: { readonly type: string };
  readonly targets: readonly { readonly expr: string; readonly exemplar?: boolean }[];
}

const panels = (dashboard.panels as Panel[]).filter(({ datasource }) => datasource.type === 'prometheus');

let backend: RunningPrometheus;

/** As the manifests have it: its arguments and its files, with other folders and another port. */
beforeAll(async () => {
  backend = await RunningPrometheus.start(files, (config, data) =>
    (container.args as string[]).map((arg) =>
      arg.replace('=/etc/prometheus', `=${config}`).replace('=/prometheus', `=${data}`),
    ),
  );
});

afterAll(() => backend?.stop());

test('what runs here is the version of the image', async () => {
  expect(container.image).toMatch(new RegExp(`:v${prometheusVersion()}$`));
  expect((await backend.ask('status/buildinfo')).version).toBe(prometheusVersion());
});

test('it takes the configuration and every flag without a complaint', async () => {
  const problems = backend.log.split('\n').filter((line) => /level=(WARN|ERROR)/.test(line));

  expect(problems).toEqual([]);
  expect((await backend.ask('status/flags'))['web.enable-remote-write-receiver']).toBe('true');
});

test('it watches every alert', async () => {
  const { groups } = await backend.ask('rules');
  const names = groups.flatMap(({ rules }: { rules: { name: string }[] }) => rules.map(({ name }) => name));

  const expected = alertGroups('').flatMap(({ rules }) => rules.map(({ alert }) => alert));
  expect(names.sort()).toEqual(expected.sort());
});

describe('the example application, scraped by the rules of dist/ and sent by remote write', () => {
  let app: RunningApp;
  let scraper: RunningPrometheus;
  let receiver: Receiver;

  beforeAll(async () => {
    receiver = await Receiver.start();
    app = await RunningApp.start({ LOAD: '100', FAULT_RATE: '0.3', OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
    const targets = targetsOf(podOnLoopback(app.port)).map(({ __address__: address, ...labels }) => ({
      targets: [address],
      labels,
    }));
    const destination = content(alloyConfig(), 'prometheus.remote_write', 'default');
    const [{ url }] = destination['endpoint'] as [{ url: string }];
    const settings = {
      global: {
        scrape_interval: '1s',
        scrape_timeout: '1s',
        external_labels: destination['external_labels'],
      },
      scrape_configs: [
        {
          job_name: 'pods',
          static_configs: targets,
          relabel_configs: content(alloyConfig(), 'discovery.relabel', 'kubernetes_pods')['rule'],
        },
      ],
      // Alloy sends exemplars unless told otherwise.
      remote_write: [{ url: `${backend.url}${new URL(url).pathname}`, send_exemplars: true }],
    };
    scraper = await RunningPrometheus.start({ 'prometheus.yaml': JSON.stringify(settings) }, (config, data) => [
      `--config.file=${config}/prometheus.yaml`,
      `--storage.tsdb.path=${data}`,
      '--enable-feature=exemplar-storage',
    ]);
    const seen = 'count_over_time(http_requests_in_flight[5m]) > 4';
    await backend.until(async () => (await backend.query(seen)).length > 0);
  });

  afterAll(async () => {
    await scraper?.stop();
    await RunningApp.endAll();
    await receiver?.stop();
  });

  test('arrives with the labels that say whose it is', async () => {
    const series = await backend.query('http_requests_in_flight');

    expect(series.map(({ metric }) => metric)).toEqual([
      {
        __name__: 'http_requests_in_flight',
        cluster: 'development',
        k8s_cluster_name: 'development',
        namespace: 'default',
        pod: POD_NAME,
        node: 'node-1',
        service_name: NAME,
        job: `default/${NAME}`,
        instance: POD_UID,
      },
    ]);
  });

  test.each(panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)))(
    'the graph "%s" has data: %s',
    async (_, expr) => {
      const query = expr.replaceAll('$__rate_interval', '1m').replaceAll('$job', '.+');
      await backend.until(async () => (await backend.query(query)).some(({ value: [, value] }) => value !== 'NaN'));
    },
  );

  test('the variables of the dashboard find the job', async () => {
    const { query } = dashboard.templating.list.find(({ name }: { name: string }) => name === 'job').query;
    const [, selector, label] = /^label_values\((.*), (\w+)\)$/.exec(query)!;

    expect(await backend.ask(`label/${label}/values`, { 'match[]': selector! })).toEqual([`default/${NAME}`]);
  });

  test('a dot in the graph of durations is a trace that was sent', async () => {
    const [graph] = panels.filter(({ targets }) => targets.some(({ exemplar }) => exemplar));
    const query = graph!.targets[0]!.expr.replaceAll('$__rate_interval', '1m').replaceAll('$job', '.+');
    const now = Date.now() / 1000;
    const ask = () => backend.ask('query_exemplars', { query, start: String(now - 60), end: String(now + 60) });
    await backend.until(async () => (await ask()).length > 0);

    const dots = (await ask()).flatMap((series: { exemplars: { labels: object }[] }) => series.exemplars);
    const sent = (trace: string) => receiver.spans.some(({ traceId }) => traceId === trace);
    // The newest may still be on their way.
    await backend.until(() => dots.every(({ labels }: { labels: { trace_id: string } }) => sent(labels.trace_id)));
  });
});

describe('OTLP', () => {
  /** A gauge, as the JSON encoding of the protocol has it. */
  const request = (attributes: Readonly<Record<string, string>>) => ({
    resourceMetrics: [
      {
        resource: {
          attributes: Object.entries(attributes).map(([key, value]) => ({ key, value: { stringValue: value } })),
        },
        scopeMetrics: [
          {
            metrics: [
              {
                name: 'cart.items',
                gauge: { dataPoints: [{ asDouble: 3, timeUnixNano: String(BigInt(Date.now()) * 1_000_000n) }] },
              },
            ],
          },
        ],
      },
    ],
  });

  test('is taken, and the attributes that name the source become labels', async () => {
    const body = request({
      'service.name': 'cart',
      'service.namespace': 'shop',
      'service.instance.id': 'cart-1',
      'k8s.cluster.name': 'development',
      'k8s.namespace.name': 'shop',
      'k8s.pod.name': 'cart-7d4b9c6f5-x2x8z',
      'host.name': 'not promoted',
    });
    const response = await fetch(`${backend.url}/api/v1/otlp/v1/metrics`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await backend.until(async () => (await backend.query('cart_items')).length > 0);

    expect(response.status).toBe(200);
    expect((await backend.query('cart_items')).map(({ metric }) => metric)).toEqual([
      {
        __name__: 'cart_items',
        job: 'shop/cart',
        instance: 'cart-1',
        service_name: 'cart',
        service_namespace: 'shop',
        service_instance_id: 'cart-1',
        k8s_cluster_name: 'development',
        k8s_namespace_name: 'shop',
        k8s_pod_name: 'cart-7d4b9c6f5-x2x8z',
      },
    ]);
  });
});
