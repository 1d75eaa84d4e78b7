import { components, content, newConfig, problems } from '../../test/harness/pipelines/blocks';
import { otelcol } from '../components';
import { Secret, std } from '../values';
import { CustomDestination } from './custom-destination';
import { LokiDestination } from './logs/loki-destination';
import { PrometheusDestination } from './metrics/prometheus-destination';
import { OtlpGateway } from './otlp/otlp-gateway';
import { PyroscopeDestination } from './profiles/pyroscope-destination';
import { TempoDestination } from './traces/tempo-destination';

const password = Secret.env('grafana-cloud', 'token');
const basic = { kind: 'basic', username: '12345', password } as const;
const bearer = { kind: 'bearer', token: password } as const;
const PASSWORD = 'sys.env("GRAFANA_CLOUD_TOKEN")';

describe('Prometheus', () => {
  const endpoint = (props?: ConstructorParameters<typeof PrometheusDestination>[2]) => {
    const config = newConfig();
    new PrometheusDestination(config, 'default', props);
    expect(problems(config)).toEqual([]);
    return (content(config, 'prometheus.remote_write', 'default')['endpoint'] as readonly unknown[])[0];
  };

  test('is the one in monitoring-stack unless told otherwise', () => {
    expect(endpoint()).toMatchObject({ url: 'http://prometheus.monitoring-stack.svc:9090/api/v1/write' });
    expect(endpoint({ url: 'https://mimir.example.com/api/v1/push' })).toMatchObject({
      url: 'https://mimir.example.com/api/v1/push',
    });
  });

  test('is told who sends', () => {
    expect(endpoint({ authentication: basic })).toMatchObject({
      basic_auth: [{ username: '12345', password: PASSWORD }],
    });
    expect(endpoint({ authentication: bearer })).toMatchObject({ bearer_token: PASSWORD });
    expect(endpoint()).not.toHaveProperty('basic_auth');
  });

  test('is told the tenant', () => {
    expect(JSON.stringify(endpoint({ tenant: 'team-a' }))).toContain('"X-Scope-OrgID":"team-a"');
  });

  test('what waits for it is bounded', () => {
    const config = newConfig();
    new PrometheusDestination(config, 'default');

    expect(content(config, 'prometheus.remote_write', 'default')).toMatchObject({
      endpoint: [{ queue_config: [{ sample_age_limit: '2h' }] }],
      wal: [{ truncate_frequency: '30m', max_keepalive_time: '2h' }],
    });
  });

  test('all series carry the cluster', () => {
    const config = newConfig();
    new PrometheusDestination(config, 'default', { cluster: 'production' });

    expect(content(config, 'prometheus.remote_write', 'default')).toMatchObject({
      external_labels: { cluster: 'production', k8s_cluster_name: 'production' },
    });
  });

  test('series carry further labels, texts or what a running Alloy knows, and the cluster under the names that are wanted', () => {
    const config = newConfig();
    new PrometheusDestination(config, 'default', {
      cluster: std.sys.env('CLUSTER'),
      clusterLabels: ['cluster_name'],
      externalLabels: { region: 'eu', replica: std.constants.hostname },
    });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'prometheus.remote_write', 'default')['external_labels']).toEqual({
      cluster_name: 'sys.env("CLUSTER")',
      region: 'eu',
      replica: 'constants.hostname',
    });
  });

  test('is told how to send: version, histograms, queue, write-ahead log, timeout', () => {
    const config = newConfig();
    new PrometheusDestination(config, 'default', {
      remoteWriteVersion: 2,
      sendNativeHistograms: true,
      sendExemplars: false,
      metadata: { send: false },
      roundRobinDns: true,
      timeout: '45s',
      followRedirects: false,
      enableHttp2: false,
      queue: { capacity: 20_000, sampleAgeLimit: '30m' },
      wal: { maxKeepaliveTime: '8h' },
    });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'prometheus.remote_write', 'default')).toMatchObject({
      endpoint: [
        {
          protobuf_message: 'io.prometheus.write.v2.Request',
          send_native_histograms: true,
          send_exemplars: false,
          metadata_config: [{ send: false }],
          round_robin_dns: true,
          remote_timeout: '45s',
          follow_redirects: false,
          enable_http2: false,
          queue_config: [{ capacity: 20_000, sample_age_limit: '30m' }],
        },
      ],
      wal: [{ truncate_frequency: '30m', max_keepalive_time: '8h' }],
    });
  });
});

describe('Loki', () => {
  const write = (props?: ConstructorParameters<typeof LokiDestination>[2]) => {
    const config = newConfig();
    new LokiDestination(config, 'default', props);
    expect(problems(config)).toEqual([]);
    return content(config, 'loki.write', 'default');
  };

  test('is the one in monitoring-stack unless told otherwise', () => {
    expect(write()).toEqual({ endpoint: [{ url: 'http://loki.monitoring-stack.svc:3100/loki/api/v1/push' }] });
    expect(write({ url: 'https://loki.example.com/push' })).toEqual({
      endpoint: [{ url: 'https://loki.example.com/push' }],
    });
  });

  test('is told who sends, the tenant and the cluster', () => {
    expect(write({ authentication: basic, tenant: 'team-a', cluster: 'production' })).toMatchObject({
      endpoint: [{ tenant_id: 'team-a', basic_auth: [{ username: '12345', password: PASSWORD }] }],
      external_labels: { cluster: 'production', k8s_cluster_name: 'production' },
    });
    expect(write({ authentication: bearer })).toMatchObject({ endpoint: [{ bearer_token: PASSWORD }] });
  });

  test('is told how to send: batches, retries, queue, write-ahead log, limits', () => {
    expect(
      write({
        batchWait: '2s',
        batchSize: '512KiB',
        retry: { minBackoff: '1s', maxBackoff: '1m', maxRetries: 0, onRateLimit: false },
        queue: { capacity: '20MiB', minShards: 4 },
        wal: { maxSegmentAge: '2h' },
        maxStreams: 1000,
        timeout: '20s',
      }),
    ).toMatchObject({
      endpoint: [
        {
          batch_wait: '2s',
          batch_size: '512KiB',
          min_backoff_period: '1s',
          max_backoff_period: '1m',
          max_backoff_retries: 0,
          retry_on_http_429: false,
          queue_config: [{ capacity: '20MiB', min_shards: 4 }],
          remote_timeout: '20s',
        },
      ],
      wal: [{ enabled: true, max_segment_age: '2h' }],
      max_streams: 1000,
    });
  });

  test('rules and stages are both fed, rules first', () => {
    const config = newConfig();
    const destination = new LokiDestination(config, 'default', {
      rules: [{ sourceLabels: ['pod'], targetLabel: 'name' }],
      stages: [{ kind: 'drop', longerThan: '8KB' }],
    });

    expect(destination.receiver).toEqual(destination.relabel!.receiver);
    expect(content(config, 'loki.relabel', 'default_write')).toMatchObject({
      forward_to: ['loki.process.default_write.receiver'],
    });
    expect(content(config, 'loki.process', 'default_write')).toMatchObject({
      forward_to: ['loki.write.default.receiver'],
    });
  });
});

describe('Pyroscope', () => {
  test('is the one in monitoring-stack unless told otherwise', () => {
    const config = newConfig();
    new PyroscopeDestination(config, 'default');

    expect(problems(config)).toEqual([]);
    expect(content(config, 'pyroscope.write', 'default')).toEqual({
      endpoint: [{ url: 'http://pyroscope.monitoring-stack.svc:4040' }],
    });
  });

  test('is told the tenant, the cluster and how often to try; rules come first', () => {
    const config = newConfig();
    const destination = new PyroscopeDestination(config, 'default', {
      tenant: 'team-a',
      cluster: 'production',
      retry: { minBackoff: '1s', maxBackoff: '1m', maxRetries: 3 },
      rules: [{ sourceLabels: ['namespace'], regex: 'sandbox', action: 'drop' }],
    });

    expect(problems(config)).toEqual([]);
    expect(destination.receiver).toEqual(destination.relabel!.receiver);
    expect(content(config, 'pyroscope.write', 'default')).toMatchObject({
      endpoint: [
        {
          headers: { 'X-Scope-OrgID': 'team-a' },
          min_backoff_period: '1s',
          max_backoff_period: '1m',
          max_backoff_retries: 3,
        },
      ],
      external_labels: { cluster: 'production', k8s_cluster_name: 'production' },
    });
  });
});

describe('one of your own', () => {
  test('has the labels and the heading of a destination, and takes what its function returns', () => {
    const config = newConfig();
    const kafka = new CustomDestination(config, 'kafka', {
      title: 'Kafka',
      components: (scope) => ({
        input: new otelcol.exporter.Kafka(scope, '', { protocolVersion: '2.0.0', brokers: ['kafka:9092'] }).input,
      }),
    });
    new OtlpGateway(config, 'default', { traces: [kafka.takes.input] });

    expect(components(config)[0]).toBe('otelcol.exporter.kafka "kafka"');
    expect(config.text).toContain('// Kafka\n');
    expect(problems(config)).toEqual([]);
    // @ts-expect-error it takes no log entries
    expect(kafka.takes.logs).toBeUndefined();
  });
});

describe('Tempo', () => {
  const client = (props?: ConstructorParameters<typeof TempoDestination>[2]) => {
    const config = newConfig();
    new TempoDestination(config, 'tempo', props);
    expect(problems(config)).toEqual([]);
    return (content(config, 'otelcol.exporter.otlp', 'tempo')['client'] as readonly unknown[])[0];
  };

  test('is the one in monitoring-stack, without encryption, unless told otherwise', () => {
    expect(client()).toEqual({ endpoint: 'tempo.monitoring-stack.svc:4317', tls: [{ insecure: true }] });
  });

  test('is encrypted elsewhere, and wherever credentials are sent', () => {
    expect(client({ endpoint: 'tempo.example.com:443' })).toEqual({ endpoint: 'tempo.example.com:443' });
    expect(client({ authentication: bearer })).not.toHaveProperty('tls');
    expect(client({ endpoint: 'tempo.other.svc:4317', tls: false })).toMatchObject({ tls: [{ insecure: true }] });
  });

  test('is told who sends by a component of its own', () => {
    const config = newConfig();
    new TempoDestination(config, 'tempo', { authentication: basic, tenant: 'team-a' });

    expect(components(config)).toEqual(['otelcol.auth.basic "tempo"', 'otelcol.exporter.otlp "tempo"']);
    expect(content(config, 'otelcol.auth.basic', 'tempo')).toEqual({
      client_auth: [{ username: '12345', password: PASSWORD }],
    });
    expect(content(config, 'otelcol.exporter.otlp', 'tempo')).toMatchObject({
      client: [{ auth: 'otelcol.auth.basic.tempo.handler' }],
    });
    expect(client({ authentication: bearer })).toMatchObject({ auth: 'otelcol.auth.bearer.tempo.handler' });
  });

  test('takes what OTLP over gRPC takes: an authority of certificates, headers, retries', () => {
    const config = newConfig();
    new TempoDestination(config, 'tempo', {
      endpoint: 'tempo.example.com:4317',
      tls: { caFile: '/ca.crt' },
      headers: { 'X-Team': 'a' },
      tenant: 'team-a',
      retry: { maxElapsedTime: '1h' },
    });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'otelcol.exporter.otlp', 'tempo')).toMatchObject({
      retry_on_failure: [{ max_elapsed_time: '1h' }],
      client: [{ tls: [{ ca_file: '/ca.crt' }], headers: { 'X-Team': 'a', 'X-Scope-OrgID': 'team-a' } }],
    });
  });

  test('what waits for it is bounded in bytes', () => {
    const config = newConfig();
    new TempoDestination(config, 'tempo');

    expect(content(config, 'otelcol.exporter.otlp', 'tempo')).toMatchObject({
      sending_queue: [{ sizer: 'bytes', queue_size: 64 * 1024 * 1024 }],
    });
  });
});

test('destinations of different signals can have the same id', () => {
  const config = newConfig();
  new PrometheusDestination(config, 'default');
  new LokiDestination(config, 'default');

  expect(components(config)).toEqual(['prometheus.remote_write "default"', 'loki.write "default"']);
  expect(problems(config)).toEqual([]);
});

test('a credential as plain text does not compile', () => {
  // @ts-expect-error a string is no secret
  new LokiDestination(newConfig(), 'default', { authentication: { kind: 'bearer', token: 'hunter2' } });
});
