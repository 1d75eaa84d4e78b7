import { components, content, newConfig, problems } from '../../test/harness/pipelines/blocks';
import { Secret } from '../values';
import { LokiDestination } from './logs/loki-destination';
import { PrometheusDestination } from './metrics/prometheus-destination';
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
      external_labels: { cluster: 'production' },
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
      external_labels: { cluster: 'production' },
    });
    expect(write({ authentication: bearer })).toMatchObject({ endpoint: [{ bearer_token: PASSWORD }] });
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
    expect(content(config, 'otelcol.auth.basic', 'tempo')).toEqual({ username: '12345', password: PASSWORD });
    expect(content(config, 'otelcol.exporter.otlp', 'tempo')).toMatchObject({
      client: [{ auth: 'otelcol.auth.basic.tempo.handler' }],
    });
    expect(client({ authentication: bearer })).toMatchObject({ auth: 'otelcol.auth.bearer.tempo.handler' });
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
