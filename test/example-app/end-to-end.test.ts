import { scrape } from '../../lib/testing';
import { alloyConfig, objectOf } from '../harness/example-app/dist';
import { parseOpenMetrics } from '../harness/example-app/open-metrics';
import { environment, NAME, POD_NAME, podOnLoopback } from '../harness/example-app/pod';
import { Receiver } from '../harness/example-app/receiver';
import { RunningApp } from '../harness/example-app/running-app';
import { content } from '../harness/pipelines/blocks';
import { podObject } from '../harness/pipelines/pods';

// What dist/ says, from one end to the other: the program in its ConfigMap, the variables of its container, the targets that the
// configuration computes of its pod, the endpoint that it sends to.

jest.setTimeout(60_000);

let receiver: Receiver;

beforeEach(async () => {
  receiver = await Receiver.start();
});

afterEach(async () => {
  await RunningApp.endAll();
  await receiver.stop();
});

/** As Prometheus 3 and Alloy ask. */
const ACCEPT =
  'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,text/plain;version=0.0.4;q=0.2,*/*;q=0.1';

test('one request is one trace in the scrape, in the log and in what Alloy receives', async () => {
  const app = await RunningApp.start({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  await app.get('/api/orders/3');
  await app.until(() => receiver.spans.length === 5 && app.logs.length === 2);

  const { targets } = scrape(alloyConfig(), podObject(podOnLoopback(app.port)));
  const response = await fetch(targets[0]!.url, { headers: { accept: ACCEPT } });
  const metrics = parseOpenMetrics(await response.text());

  expect(targets.map(({ url, labels }) => ({ url, labels }))).toEqual([
    {
      url: `http://127.0.0.1:${app.port}/metrics`,
      labels: {
        namespace: 'default',
        pod: POD_NAME,
        node: 'node-1',
        service_name: NAME,
        job: `default/${NAME}`,
        instance: receiver.spans[0]!.resource['service.instance.id'],
      },
    },
  ]);
  expect(response.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
  expect(metrics.value('http_requests_total', { route: '/api/orders/:id' })).toBe(1);
  const [line] = app.logs.filter(({ path }) => path === '/api/orders/3');
  const [span] = receiver.spans.filter(({ name }) => name === 'GET /api/orders/:id');
  const exemplars = metrics.find('http_request_duration_seconds_bucket', { route: '/api/orders/:id' });
  expect(line!['traceID']).toMatch(/^[0-9a-f]{32}$/);
  expect(span!.traceId).toBe(line!['traceID']);
  expect(exemplars.flatMap(({ exemplar }) => (exemplar === undefined ? [] : [exemplar.labels]))).toEqual([
    { trace_id: span!.traceId, span_id: span!.spanId },
  ]);
});

test('its series go to the destination', () => {
  const pod = podObject(podOnLoopback(8080));
  const { series } = scrape(alloyConfig(), pod, { metrics: 'requests_total 1' });

  expect(series.filter(({ name }) => name === 'requests_total')).toMatchObject([
    { destination: 'prometheus.remote_write.default', labels: { pod: POD_NAME } },
  ]);
});

test('spans go where Alloy listens for them', () => {
  const url = new URL(environment()['OTEL_EXPORTER_OTLP_ENDPOINT']!);
  const [service, namespace] = url.hostname.split('.');
  const { spec, metadata } = objectOf('alloy.k8s.yaml', 'Service', service!);
  const pods = objectOf('alloy.k8s.yaml', 'DaemonSet', 'alloy').spec.template;

  const port = spec.ports.find((each: { port: number }) => String(each.port) === url.port);
  const opened = pods.spec.containers
    .flatMap(({ ports = [] }: { ports?: object[] }) => ports)
    .find(({ name }: { name: string }) => name === port.targetPort);
  const listener = content(alloyConfig(), 'otelcol.receiver.otlp', 'default')['http'];
  expect(metadata.namespace).toBe(namespace);
  expect(pods.metadata.labels).toMatchObject(spec.selector);
  expect(listener).toEqual([expect.objectContaining({ endpoint: `0.0.0.0:${opened.containerPort}` })]);
  expect(environment()['OTEL_EXPORTER_OTLP_PROTOCOL']).toBe('http/protobuf');
});
