import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { type Consumer, Expression, type LogsReceiver, type MetricsReceiver } from '../../values';
import { LOG_LABELS } from '../logs/log-stages';
import type { OtlpGatewayProps } from './gateway-props';
import { OtlpGateway } from './otlp-gateway';

const metrics = [Expression.raw<MetricsReceiver>('prometheus.echo.all.receiver')];
const logs = [Expression.raw<LogsReceiver>('loki.echo.all.receiver')];
const traces = [Expression.raw<Consumer<'traces'>>('otelcol.exporter.debug.all.input')];

function make(props: OtlpGatewayProps) {
  const config = newConfig();
  new OtlpGateway(config, 'default', props);
  return config;
}

/** Follows the outputs of a signal from the receiver to what no component of the gateway holds. */
function way(props: OtlpGatewayProps, signal: 'metrics' | 'logs' | 'traces'): readonly string[] {
  const config = make(props);
  const passed: string[] = [];
  let [name, label] = ['otelcol.receiver.otlp', 'default'];
  for (;;) {
    passed.push(name);
    const { output, forward_to } = content(config, name, label);
    const next = ((output as readonly Record<string, readonly string[]>[])?.[0]?.[signal] ?? forward_to) as
      | readonly string[]
      | undefined;
    if (next === undefined) return passed;
    expect(next).toHaveLength(1);
    const match = /^(.+)\.(default(?:_unnamed)?)\.(?:input|receiver)$/.exec(next[0]!);
    if (match === null) return [...passed, next[0]!];
    [name, label] = [match[1]!, match[2]!];
  }
}

const HEAD = [
  'otelcol.receiver.otlp',
  'otelcol.processor.memory_limiter',
  'otelcol.processor.transform',
  'otelcol.processor.k8sattributes',
];

describe('the way of each signal', () => {
  const all = { metrics, logs, traces, cluster: 'production' };

  test('the memory limiter is first, the batch behind all that changes data', () => {
    expect(way(all, 'traces')).toEqual([
      ...HEAD,
      'otelcol.processor.transform',
      'otelcol.processor.batch',
      'otelcol.exporter.debug.all.input',
    ]);
  });

  test('metrics become samples', () => {
    expect(way(all, 'metrics').slice(-3)).toEqual([
      'otelcol.processor.batch',
      'otelcol.exporter.prometheus',
      'prometheus.echo.all.receiver',
    ]);
  });

  test('logs become entries with bounded labels', () => {
    expect(way(all, 'logs').slice(-2)).toEqual(['otelcol.exporter.loki', 'loki.process.default_logs.receiver']);
    expect(content(make(all), 'loki.process', 'default_logs')['forward_to']).toEqual(['loki.echo.all.receiver']);
    expect(content(make(all), 'loki.process', 'default_logs')['stage.label_keep']).toEqual([
      { values: [...LOG_LABELS] },
    ]);
  });

  test('a signal without a destination has no way', () => {
    const config = make({ traces });

    expect(content(config, 'otelcol.receiver.otlp', 'default')['output']).toEqual([
      { traces: ['otelcol.processor.memory_limiter.default.input'] },
    ]);
    expect(components(config)).not.toContain('otelcol.exporter.loki "default"');
    expect(components(config)).not.toContain('otelcol.exporter.prometheus "default"');
  });
});

describe('the processors', () => {
  test('the limit is a share of the memory of the container', () => {
    expect(content(make({ traces }), 'otelcol.processor.memory_limiter', 'default')).toMatchObject({
      check_interval: '1s',
      limit_percentage: 80,
      spike_limit_percentage: 20,
    });
  });

  test('the sender is found by what it says of itself before the connection', () => {
    expect(content(make({ traces }), 'otelcol.processor.k8sattributes', 'default')['pod_association']).toEqual([
      { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
      { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
      { source: [{ from: 'connection' }] },
    ]);
  });

  test('each signal gets the name of the cluster', () => {
    const { statements } = content(
      make({ metrics, logs, traces, cluster: 'pro"duction' }),
      'otelcol.processor.transform',
      'default',
    );
    const set = 'set(resource.attributes["k8s.cluster.name"], "pro\\"duction")';

    const [{ trace, metric, log }] = statements as [Record<'trace' | 'metric' | 'log', readonly string[]>];
    expect([trace[0], metric[0], log[0]]).toEqual([set, set, set]);
  });

  test('no signal has statements that is not received', () => {
    for (const label of ['default', 'default_unnamed']) {
      const { statements } = content(make({ traces }), 'otelcol.processor.transform', label);

      expect(Object.keys((statements as readonly object[])[0]!)).toEqual(['trace']);
    }
  });

  test('what the sender is called follows the conventions for Kubernetes, where it does not say it', () => {
    const { extract } = content(make({ traces }), 'otelcol.processor.k8sattributes', 'default');

    expect(extract).toEqual([
      expect.objectContaining({
        otel_annotations: true,
        metadata: expect.arrayContaining(['service.namespace', 'service.name', 'k8s.pod.uid']),
      }),
    ]);
  });
});

test('it listens on the ports of OTLP, on all addresses, unless told otherwise', () => {
  expect(content(make({ traces }), 'otelcol.receiver.otlp', 'default')).toMatchObject({
    grpc: [{ endpoint: '0.0.0.0:4317' }],
    http: [{ endpoint: '0.0.0.0:4318' }],
  });
  const other = make({ traces, grpcEndpoint: '0.0.0.0:14317', httpEndpoint: '0.0.0.0:14318' });
  expect(content(other, 'otelcol.receiver.otlp', 'default')).toMatchObject({
    grpc: [{ endpoint: '0.0.0.0:14317' }],
    http: [{ endpoint: '0.0.0.0:14318' }],
  });
});

describe('logs as they came', () => {
  const otlp = [Expression.raw<Consumer<'logs'>>('otelcol.exporter.otlphttp.loki.input')];
  const outputs = (props: OtlpGatewayProps) => {
    const [output] = content(make(props), 'otelcol.processor.batch', 'default')['output'] as readonly object[];
    return output;
  };

  test('go out over OTLP, and nothing makes entries of them', () => {
    expect(outputs({ otlpLogs: otlp })).toEqual({ logs: ['otelcol.exporter.otlphttp.loki.input'] });
    expect(components(make({ otlpLogs: otlp }))).not.toContain('loki.process "default"');
    expect(JSON.stringify(content(make({ otlpLogs: otlp }), 'otelcol.processor.transform', 'default'))).not.toContain(
      'loki.resource.labels',
    );
  });

  test('can go both ways', () => {
    expect(outputs({ logs, otlpLogs: otlp })).toEqual({
      logs: ['otelcol.exporter.loki.default.input', 'otelcol.exporter.otlphttp.loki.input'],
    });
  });
});

test('what is too old for Loki is dropped first, unless told otherwise', () => {
  const drop = (props: Partial<OtlpGatewayProps>) =>
    content(make({ logs, ...props }), 'loki.process', 'default_logs')['stage.drop'];

  expect(drop({})).toEqual([{ older_than: '50m', drop_counter_reason: 'too_old' }]);
  expect(drop({ dropOlderThan: '2h' })).toEqual([{ older_than: '2h', drop_counter_reason: 'too_old' }]);
  expect(drop({ dropOlderThan: false })).toBeUndefined();
});
