import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { otelcol } from '../../components';
import type { AlloyConfig } from '../../config';
import { sendLogs, sendMetrics, sendSpans } from '../../testing';
import { type Consumer, type Expression, std } from '../../values';
import { BULKY_RESOURCE_ATTRIBUTES } from './bulky-resource-attributes';
import { OtlpDestination, type OtlpProcessing, type OtlpSignal } from './otlp-destination';
import type { OtlpConnection } from './otlp-exporter';

function receiving(config: AlloyConfig, input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>): void {
  const output = { metrics: [input], logs: [input], traces: [input] };
  new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output });
}

function made(props: OtlpProcessing<OtlpSignal> & OtlpConnection): AlloyConfig {
  const config = newConfig();
  receiving(config, new OtlpDestination(config, 'cloud', { endpoint: 'otlp.example.com:4317', ...props }).input);
  expect(problems(config)).toEqual([]);
  return config;
}

test('is an exporter and nothing else, if no attribute is to be left out, encrypted and with a queue that is bounded in bytes', () => {
  const config = newConfig();
  new OtlpDestination(config, 'cloud', { endpoint: 'otlp.example.com:4317', removeBulkyAttributes: false });

  expect(components(config)).toEqual(['otelcol.exporter.otlp "cloud"']);
  expect(content(config, 'otelcol.exporter.otlp', 'cloud')).toEqual({
    client: [{ endpoint: 'otlp.example.com:4317' }],
    sending_queue: [{ sizer: 'bytes', queue_size: 64 * 1024 * 1024 }],
  });
});

test('over HTTP, with paths of its own and a proxy', () => {
  const config = newConfig();
  const destination = new OtlpDestination(config, 'cloud', {
    protocol: 'http',
    endpoint: 'https://otlp.example.com/otlp',
    signalEndpoints: { logs: 'https://loki.example.com/otlp/v1/logs' },
    proxyUrl: 'http://proxy:3128',
    encoding: 'json',
    timeout: '10s',
    compression: 'zstd',
    tenant: 'team-a',
    headers: { 'X-Team': 'a' },
  });

  expect(problems(config)).toEqual([]);
  expect(destination.exporter).toBeInstanceOf(otelcol.exporter.Otlphttp);
  expect(content(config, 'otelcol.exporter.otlphttp', 'cloud')).toMatchObject({
    logs_endpoint: 'https://loki.example.com/otlp/v1/logs',
    encoding: 'json',
    client: [
      {
        endpoint: 'https://otlp.example.com/otlp',
        proxy_url: 'http://proxy:3128',
        timeout: '10s',
        compression: 'zstd',
        headers: { 'X-Team': 'a', 'X-Scope-OrgID': 'team-a' },
      },
    ],
  });
});

test('over gRPC, without encryption, with everything about the connection', () => {
  const config = newConfig();
  new OtlpDestination(config, 'cloud', {
    endpoint: 'collector:4317',
    tls: false,
    timeout: '10s',
    keepalive: { pingWait: '30s' },
    balancerName: 'pick_first',
    authority: 'otlp',
  });

  expect(problems(config)).toEqual([]);
  expect(content(config, 'otelcol.exporter.otlp', 'cloud')).toMatchObject({
    timeout: '10s',
    client: [
      {
        endpoint: 'collector:4317',
        tls: [{ insecure: true }],
        keepalive: [{ ping_wait: '30s' }],
        balancer_name: 'pick_first',
        authority: 'otlp',
      },
    ],
  });
});

test('what is said of the queue and of retries is what it is told, waitForResult too', () => {
  const config = made({
    queue: { numConsumers: 20, waitForResult: true, blockOnOverflow: true, queueSize: 1024 * 1024 },
    retry: { initialInterval: '1s', maxInterval: '10s', maxElapsedTime: '1h' },
  });

  expect(content(config, 'otelcol.exporter.otlp', 'cloud')).toMatchObject({
    sending_queue: [
      { sizer: 'bytes', queue_size: 1024 * 1024, num_consumers: 20, wait_for_result: true, block_on_overflow: true },
    ],
    retry_on_failure: [{ initial_interval: '1s', max_interval: '10s', max_elapsed_time: '1h' }],
  });
});

test('a queue that is counted otherwise has a size that is, too', () => {
  const config = made({ queue: { sizer: 'requests', queueSize: 500 } });

  expect(content(config, 'otelcol.exporter.otlp', 'cloud')['sending_queue']).toEqual([
    { sizer: 'requests', queue_size: 500 },
  ]);
});

describe('what is done on the way', () => {
  test('the cluster and further attributes are those of the resource', () => {
    const config = made({ cluster: 'production', resourceAttributes: { 'deployment.environment.name': 'prod "1"' } });

    const { spans } = sendSpans(config, { name: 'GET /', resource: { 'service.name': 'cart' } });
    expect(spans[0]!.resource).toEqual({
      'service.name': 'cart',
      cluster: 'production',
      'k8s.cluster.name': 'production',
      'deployment.environment.name': 'prod "1"',
    });
  });

  test('an attribute can be what only a running Alloy knows', () => {
    const config = made({ cluster: std.sys.env('CLUSTER') });

    const { logs } = sendLogs(config, { body: 'a' }, { env: { CLUSTER: 'pro"duction' } });
    expect(logs[0]!.resource).toEqual({ cluster: 'pro"duction', 'k8s.cluster.name': 'pro"duction' });
  });

  test('attributes are left out by whole names', () => {
    const config = made({ withoutResourceAttributes: ['process\\..*', 'host.ip'] });

    const resource = { 'process.pid': 1, 'host.ip': '10.0.0.1', 'service.name': 'cart', 'my.process.pid': 2 };
    expect(sendSpans(config, { name: 'GET /', resource }).spans[0]!.resource).toEqual({
      'service.name': 'cart',
      'my.process.pid': 2,
    });
  });

  test('attributes that hardly anybody looks for are left out, of every signal, unless they are wanted', () => {
    const bulky = Object.fromEntries(BULKY_RESOURCE_ATTRIBUTES.map((name) => [name, 'x']));
    const resource = { ...bulky, 'service.name': 'cart', 'k8s.pod.uid.of.mine': 'u' };
    const arriving = (config: AlloyConfig) => [
      sendSpans(config, { name: 'GET /', resource }).spans[0]!.resource,
      sendMetrics(config, { name: 'orders', value: 1, resource }).metrics[0]!.resource,
      sendLogs(config, { body: 'hello', resource }).logs[0]!.resource,
    ];

    expect(BULKY_RESOURCE_ATTRIBUTES).toHaveLength(16);
    expect(arriving(made({}))).toEqual(Array(3).fill({ 'service.name': 'cart', 'k8s.pod.uid.of.mine': 'u' }));
    expect(arriving(made({ removeBulkyAttributes: false }))).toEqual(Array(3).fill(resource));
    expect(arriving(made({ resourceAttributes: { 'host.ip': 'mine' } }))[0]).toMatchObject({ 'host.ip': 'mine' });
  });

  test('a filter drops, behind the statements', () => {
    const config = made({
      statements: { log: ['set(log.attributes["noise"], true) where log.body == "ping"'] },
      filter: { logs: { logRecord: ['log.attributes["noise"] == true'] } },
    });

    expect(sendLogs(config, [{ body: 'ping' }, { body: 'hello' }]).logs.map(({ body }) => body)).toEqual(['hello']);
    expect(sendSpans(config, { name: 'ping' }).spans).toHaveLength(1);
  });

  test('a batch comes last, and its absence leaves nothing behind', () => {
    const config = made({ batch: { sendBatchSize: 1000, timeout: '2s' }, filter: { traces: { span: ['false'] } } });

    expect(content(config, 'otelcol.processor.batch', 'cloud_export')).toMatchObject({
      send_batch_size: 1000,
      output: [{ traces: ['otelcol.exporter.otlp.cloud.input'] }],
    });
    expect(content(config, 'otelcol.processor.filter', 'cloud_export')).toMatchObject({
      output: [{ traces: ['otelcol.processor.batch.cloud_export.input'] }],
    });
    expect(components(made({}))).not.toContain('otelcol.processor.batch "cloud_export"');
    expect(components(made({ removeBulkyAttributes: false }))).toEqual([
      'otelcol.exporter.otlp "cloud"',
      'otelcol.receiver.otlp "default"',
    ]);
  });

  test('of some signals there is nothing for the others', () => {
    const config = newConfig();
    const { input } = new OtlpDestination(config, 'tempo', {
      endpoint: 'tempo:4317',
      signals: ['traces'],
      cluster: 'production',
      batch: {},
    });
    new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output: { traces: [input] } });

    expect(problems(config)).toEqual([]);
    expect(
      Object.keys((content(config, 'otelcol.processor.transform', 'tempo_export')['statements'] as object[])[0]!),
    ).toEqual(['trace']);
    expect(content(config, 'otelcol.processor.batch', 'tempo_export')['output']).toEqual([
      { traces: ['otelcol.exporter.otlp.tempo.input'] },
    ]);
  });
});
