import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { ON_NODE, podObject } from '../../../test/harness/pipelines/pods';
import { otelcol } from '../../components';
import { plainOf } from '../../semantics';
import { telemetryOf } from '../../simulate';
import { sendLogs, sendMetrics } from '../../testing';
import { deliverOutcome } from '../../testing/deliver';
import {
  LokiDestination,
  LokiToOtlp,
  OtlpDestination,
  OtlpToLoki,
  OtlpToPrometheus,
  PodLogs,
  PodMetrics,
  PrometheusDestination,
  PrometheusToOtlp,
} from '..';

test('what is converted names its cluster, unless a label of the entry says another', () => {
  const config = newConfig();
  const otlp = new OtlpDestination(config, 'cloud', { endpoint: 'otlp.example.com:4317' });
  new PodMetrics(config, 'pods', {
    forwardTo: [new PrometheusToOtlp(config, 'pods', { forwardTo: [otlp.input], cluster: 'eu-1' }).receiver],
  });
  const entries = new LokiToOtlp(config, 'pods', { forwardTo: [otlp.input], cluster: 'eu-1' });
  new PodLogs(config, 'pods', { forwardTo: [entries.receiver] });
  const named = ['cluster', 'k8s.cluster.name'].map((name) => `set(resource.attributes["${name}"], "eu-1")`);
  const statements = (label: string) => JSON.stringify(content(config, 'otelcol.processor.transform', label));

  expect(problems(config)).toEqual([]);
  for (const label of ['pods_metrics_to_otlp', 'pods_logs_to_otlp']) {
    for (const statement of named) expect(statements(label)).toContain(JSON.stringify(statement).slice(1, -1));
  }
  const logs = statements('pods_logs_to_otlp');
  expect(logs.indexOf('eu-1')).toBeLessThan(logs.indexOf('log.attributes'));
});

describe('samples over OTLP', () => {
  const config = newConfig();
  const otlp = new OtlpDestination(config, 'cloud', { endpoint: 'otlp.example.com:4317' });
  const convert = new PrometheusToOtlp(config, 'pods', { forwardTo: [otlp.input] });
  new PodMetrics(config, 'pods', { forwardTo: [convert.receiver] });

  test('go from scrapes to the exporter', () => {
    expect(problems(config)).toEqual([]);
    expect(content(config, 'prometheus.scrape', 'pods')['forward_to']).toEqual([
      'otelcol.receiver.prometheus.pods_metrics_to_otlp.receiver',
    ]);
  });

  // What the receiver makes of the labels job and instance.
  const converted = newConfig();
  const { transform } = new PrometheusToOtlp(converted, 'pods', {
    forwardTo: [new OtlpDestination(converted, 'cloud', { endpoint: 'otlp.example.com:4317' }).input],
  });
  new otelcol.receiver.Otlp(converted, 'default', { grpc: {}, output: { metrics: [transform.input] } });

  test.each([
    ['shop/cart', { 'service.namespace': 'shop', 'service.name': 'cart' }],
    ['integrations/node_exporter', { 'service.name': 'integrations/node_exporter' }],
    ['integrations/kubernetes/kubelet', { 'service.name': 'integrations/kubernetes/kubelet' }],
    ['cart', { 'service.name': 'cart' }],
  ])('the job %s becomes the service that it was made of', (job, resource) => {
    const { metrics } = sendMetrics(converted, {
      name: 'requests',
      type: 'sum',
      value: 1,
      resource: { 'service.name': job },
    });

    expect(metrics[0]!.resource).toEqual(resource);
  });
});

test('lines of pods over OTLP have the identity of the pod', () => {
  const config = newConfig();
  const otlp = new OtlpDestination(config, 'cloud', { endpoint: 'otlp.example.com:4317' });
  const convert = new LokiToOtlp(config, 'pods', { forwardTo: [otlp.input] });
  new PodLogs(config, 'pods', { forwardTo: [convert.receiver] });
  expect(problems(config)).toEqual([]);

  const pod = podObject({ namespace: 'shop', labels: { 'app.kubernetes.io/name': 'cart' } });
  const { arrivals } = deliverOutcome(config, { pod, line: '{"level":"error","msg":"no"}' }, ON_NODE);
  const records = telemetryOf(arrivals, 'log').map(({ data }) => ({
    resource: plainOf(data.resource.attributes),
    severityText: data.severityText,
  }));

  expect(records).toMatchObject([
    {
      resource: { 'service.name': 'cart', 'k8s.namespace.name': 'shop', 'k8s.container.name': 'app' },
      severityText: 'error',
    },
  ]);
});

test('metrics over OTLP get the labels of scraped ones', () => {
  const config = newConfig();
  const metrics = new PrometheusDestination(config, 'default');
  const convert = new OtlpToPrometheus(config, 'convert', { forwardTo: [metrics.receiver], addMetricSuffixes: false });
  new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output: { metrics: [convert.input] } });
  expect(problems(config)).toEqual([]);

  const { series } = sendMetrics(config, {
    name: 'requests',
    type: 'sum',
    value: 3,
    resource: {
      'service.name': 'cart',
      'service.namespace': 'shop',
      'service.instance.id': 'uid-1',
      'k8s.namespace.name': 'shop',
      'k8s.pod.name': 'cart-1',
    },
  });
  expect(series.find(({ name }) => name === 'requests')).toMatchObject({
    destination: 'prometheus.remote_write.default',
    labels: { job: 'shop/cart', instance: 'uid-1', namespace: 'shop', pod: 'cart-1', service_name: 'cart' },
  });
});

test('logs over OTLP get the labels of pod logs', () => {
  const config = newConfig();
  const logs = new LokiDestination(config, 'default');
  const convert = new OtlpToLoki(config, 'convert', { forwardTo: [logs.receiver], dropOlderThan: false });
  new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output: { logs: [convert.input] } });
  expect(problems(config)).toEqual([]);

  const { entries } = sendLogs(config, {
    body: 'started',
    severityText: 'INFO',
    severityNumber: 9,
    resource: {
      'service.name': 'cart',
      'service.namespace': 'shop',
      'k8s.namespace.name': 'shop',
      'k8s.container.name': 'app',
    },
  });
  expect(entries).toMatchObject([
    {
      destination: 'loki.write.default',
      line: 'started',
      labels: { namespace: 'shop', container: 'app', service_name: 'cart', job: 'shop/cart', level: 'info' },
    },
  ]);
});
