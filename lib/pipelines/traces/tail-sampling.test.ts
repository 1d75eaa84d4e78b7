import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { otelcol } from '../../components';
import { wrongPropsOf } from '../../config';
import { sendSpans } from '../../testing';
import type { SamplingPolicy } from './sampling-policy';
import { TailSampling, type TailSamplingProps } from './tail-sampling';

function make(props: Partial<TailSamplingProps> = {}) {
  const config = newConfig();
  new TailSampling(config, 'default', { traces: [new otelcol.exporter.Debug(config, 'all').input], ...props });
  return config;
}

const server = { name: 'GET /cart', kind: 'Server', duration: 10 } as const;
const child = { name: 'SELECT', kind: 'Client', duration: 5 } as const;
const traceId = (n: number) => n.toString(16).padStart(8, '0').repeat(4);

/** How many spans of a trace are kept. */
const kept = (config: ReturnType<typeof make>, ...spans: readonly object[]) =>
  sendSpans(
    config,
    spans.map((span) => ({ name: 'x', traceId: traceId(1), ...span })),
  ).spans.length;

describe('by default', () => {
  test('every trace with an error is kept, and every slow one, as a whole', () => {
    for (const n of [1, 2, 3, 50, 99]) {
      const trace = { traceId: traceId(n) };
      expect(kept(make(), { ...server, ...trace }, { ...child, ...trace, status: 'Error' })).toBe(2);
      expect(kept(make(), { ...server, ...trace, duration: 3000 }, { ...child, ...trace })).toBe(2);
    }
  });

  test('a tenth of the others is kept, all of a trace or nothing', () => {
    const traces = Array.from({ length: 300 }, (_, n) => traceId(n * 7919));
    const { spans } = sendSpans(
      make(),
      traces.flatMap((id) => [
        { ...server, traceId: id },
        { ...child, traceId: id },
      ]),
    );
    const ids = spans.map((span) => span.traceId);

    expect(new Set(ids).size * 2).toBe(ids.length);
    expect(new Set(ids).size).toBeGreaterThan(10);
    expect(new Set(ids).size).toBeLessThan(60);
  });

  test.each(['url.path', 'http.target'])(
    'a trace of a health check is dropped whole, also one with an error (%s)',
    (key) => {
      const check = { ...server, attributes: { [key]: '/healthz' } };

      expect(kept(make(), check, { ...child, status: 'Error' })).toBe(0);
      expect(kept(make(), { ...check, attributes: { [key]: '/cart/healthz' } }, { ...child, status: 'Error' })).toBe(2);
    },
  );

  test('it is a configuration that Alloy takes', () => {
    expect(problems(make())).toEqual([]);
    expect([...components(make())].reverse()).toEqual([
      'otelcol.receiver.otlp "default"',
      'otelcol.processor.memory_limiter "default"',
      'otelcol.processor.tail_sampling "default"',
      'otelcol.processor.batch "default"',
      'otelcol.exporter.debug "all"',
    ]);
  });
});

/** One of each kind, with all that it needs. */
const POLICIES: readonly SamplingPolicy[] = [
  { kind: 'always_sample', name: 'all' },
  { kind: 'boolean_attribute', name: 'vip', key: 'vip', value: true },
  { kind: 'bytes_limiting', name: 'bytes', bytesPerSecond: 1000 },
  { kind: 'latency', name: 'slow', thresholdMs: 500, upperThresholdMs: 5000 },
  { kind: 'numeric_attribute', name: 'codes', key: 'http.status_code', minValue: 500, maxValue: 599 },
  { kind: 'ottl_condition', name: 'ottl', errorMode: 'ignore', span: ['attributes["a"] == 1'] },
  { kind: 'probabilistic', name: 'some', samplingPercentage: 1, hashSalt: 'tier-2' },
  { kind: 'rate_limiting', name: 'rate', spansPerSecond: 100 },
  { kind: 'span_count', name: 'large', minSpans: 100 },
  { kind: 'status_code', name: 'errors', statusCodes: ['ERROR'] },
  { kind: 'string_attribute', name: 'team', key: 'team', values: ['shop'] },
  { kind: 'trace_state', name: 'state', key: 'keep', values: ['yes'] },
  {
    kind: 'and',
    name: 'slow-shop',
    policies: [
      { kind: 'string_attribute', name: 'shop', key: 'service.name', values: ['shop'] },
      { kind: 'latency', name: 'slow', thresholdMs: 100 },
    ],
  },
  { kind: 'drop', name: 'polls', policies: [{ kind: 'string_attribute', name: 'poll', key: 'poll', values: ['yes'] }] },
  {
    kind: 'composite',
    name: 'budget',
    maxTotalSpansPerSecond: 1000,
    policies: [
      { kind: 'status_code', name: 'first-errors', statusCodes: ['ERROR'], percent: 60 },
      { kind: 'and', name: 'both', policies: [{ kind: 'always_sample', name: 'any' }], percent: 40 },
      { kind: 'always_sample', name: 'rest' },
    ],
  },
];

describe('policies', () => {
  test.each(POLICIES.map((policy) => [policy.kind, policy] as const))('of the kind %s are accepted', (_, policy) => {
    const policies: readonly SamplingPolicy[] =
      policy.kind === 'drop' ? [policy, { kind: 'always_sample', name: 'all' }] : [policy];

    expect(problems(make({ policies }))).toEqual([]);
  });

  test('have their arguments in the block of their kind', () => {
    const { policy } = content(make({ policies: POLICIES }), 'otelcol.processor.tail_sampling', 'default');

    expect(policy).toEqual(
      expect.arrayContaining([
        { name: 'all', type: 'always_sample' },
        { name: 'slow', type: 'latency', latency: [{ threshold_ms: 500, upper_threshold_ms: 5000 }] },
        expect.objectContaining({
          name: 'slow-shop',
          and: [
            { and_sub_policy: [expect.objectContaining({ name: 'shop' }), expect.objectContaining({ name: 'slow' })] },
          ],
        }),
      ]),
    );
  });

  test('of a composite one come in their order, each with its share', () => {
    const { policy } = content(make({ policies: [POLICIES.at(-1)!] }), 'otelcol.processor.tail_sampling', 'default');

    expect(policy).toMatchObject([
      {
        type: 'composite',
        composite: [
          {
            policy_order: ['first-errors', 'both', 'rest'],
            rate_allocation: [
              { policy: 'first-errors', percent: 60 },
              { policy: 'both', percent: 40 },
            ],
          },
        ],
      },
    ]);
  });

  test('that drop win over those that keep', () => {
    const policies: readonly SamplingPolicy[] = [
      { kind: 'always_sample', name: 'all' },
      {
        kind: 'drop',
        name: 'polls',
        policies: [
          { kind: 'string_attribute', name: 'poll', key: 'poll', values: ['yes'] },
          { kind: 'latency', name: 'fast', thresholdMs: 0, upperThresholdMs: 100 },
        ],
      },
    ];

    expect(kept(make({ policies }), { ...server, attributes: { poll: 'yes' } }, child)).toBe(0);
    expect(kept(make({ policies }), server, child)).toBe(2);
  });
});

test.each<[string, readonly SamplingPolicy[], string]>([
  ['none', [], 'policies: keeps no trace: there is no policy but those that drop'],
  ['only those that drop', [POLICIES[13]!], 'policies: keeps no trace: there is no policy but those that drop'],
  [
    'two of a name',
    [POLICIES[0]!, { ...POLICIES[3]!, name: 'all' }],
    'policies[1].name: there is a policy "all" before',
  ],
  ['an empty and', [{ kind: 'and', name: 'a', policies: [] }], 'policies[0].policies: is empty'],
  [
    'too much shared out',
    [
      {
        kind: 'composite',
        name: 'c',
        maxTotalSpansPerSecond: 1,
        policies: [
          { kind: 'always_sample', name: 'a', percent: 60 },
          { kind: 'always_sample', name: 'b', percent: 60 },
        ],
      },
    ],
    'policies[0].policies: shares out 120 percent',
  ],
])('%s are reported', (_, policies, message) => {
  const config = newConfig();
  const all = new otelcol.exporter.Debug(config, 'all');
  const sampling = new TailSampling(config, 'default', { traces: [all.input], policies });

  expect(wrongPropsOf(sampling).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
});

test('decisions are remembered for ten times as many traces as are in memory', () => {
  const cache = (props: Partial<TailSamplingProps>) =>
    content(make(props), 'otelcol.processor.tail_sampling', 'default')['decision_cache'];

  expect(cache({})).toEqual({ sampled_cache_size: 500_000, non_sampled_cache_size: 500_000 });
  expect(cache({ numTraces: 1000 })).toEqual({ sampled_cache_size: 10_000, non_sampled_cache_size: 10_000 });
  expect(cache({ decisionCacheSize: 7 })).toEqual({ sampled_cache_size: 7, non_sampled_cache_size: 7 });
});

test('in one configuration with what receives, nothing listens', () => {
  const config = newConfig();
  const all = new otelcol.exporter.Debug(config, 'all');
  const sampling = new TailSampling(config, 'default', { traces: [all.input], grpcEndpoint: false });
  new otelcol.receiver.Otlp(config, 'mine', { grpc: {}, output: { traces: [sampling.input] } });

  expect(components(config).filter((name) => name.includes('receiver'))).toEqual(['otelcol.receiver.otlp "mine"']);
  expect(kept(config, { ...server, status: 'Error' })).toBe(1);
  expect(problems(config)).toEqual([]);
});

test('TLS of a listener that there is not is reported', () => {
  const config = newConfig();
  const all = new otelcol.exporter.Debug(config, 'all');
  const sampling = new TailSampling(config, 'default', {
    traces: [all.input],
    grpcEndpoint: false,
    tls: { certFile: '/tls/tls.crt', keyFile: '/tls/tls.key' },
  });

  expect(wrongPropsOf(sampling)).toMatchObject([{ message: 'tls: is about a listener, and nothing listens' }]);
});
