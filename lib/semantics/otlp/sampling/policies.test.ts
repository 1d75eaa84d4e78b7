import { type SpanInput, spanOf } from '../../../simulate/otlp/span-input';
import { booleanAttribute, numericAttribute, stringAttribute } from './attribute-policies';
import { decide, type NamedPolicy, type Policy } from './policy';
import {
  alwaysSample,
  and,
  bytesLimiting,
  composite,
  drop,
  latency,
  not,
  probabilistic,
  rateLimiting,
  spanCount,
  statusCode,
  traceFlags,
  traceState,
} from './trace-policies';

const trace = (inputs: readonly Partial<SpanInput>[], now = 0n) => {
  const spans = inputs.map((input, at) => spanOf({ name: 'x', ...input }, at, 1_000_000_000n));
  return { id: spans[0]!.traceId, spans, now };
};
const samples = (policy: Policy, ...inputs: readonly Partial<SpanInput>[]) => policy(trace(inputs)) === 'sampled';
const failing: Policy = () => undefined;
const never: Policy = () => 'not sampled';

describe('attributes', () => {
  test.each<[Partial<SpanInput>, boolean]>([
    [{ attributes: { a: 'x' } }, true],
    [{ resource: { a: 'x' } }, true],
    [{ attributes: { a: 'y' } }, false],
    [{ attributes: { a: 1 } }, false],
    [{}, false],
  ])('string_attribute of %j: %s, and inverted the other way round', (input, expected) => {
    expect(samples(stringAttribute('a', ['x'], false, false), input)).toBe(expected);
    expect(samples(stringAttribute('a', ['x'], false, true), input)).toBe(!expected);
  });

  test('string_attribute with expressions matches a part', () => {
    expect(samples(stringAttribute('a', ['^/api', 'x$'], true, false), { attributes: { a: '/api/1' } })).toBe(true);
    expect(samples(stringAttribute('a', ['^/api'], true, false), { attributes: { a: '/v1/api' } })).toBe(false);
  });

  test.each<[bigint, bigint, number | string, boolean]>([
    [1n, 5n, 5, true],
    [1n, 5n, 6, false],
    [1n, 0n, 6, true],
    [0n, 5n, -6, true],
    [1n, 5n, 'x', false],
    [-1n, 1n, 'x', true],
  ])('numeric_attribute from %d to %d of %j: %s', (least, most, value, expected) => {
    expect(samples(numericAttribute('a', least, most, false), { attributes: { a: value } })).toBe(expected);
    expect(samples(numericAttribute('a', least, most, true), { attributes: { a: value } })).toBe(!expected);
  });

  test('boolean_attribute', () => {
    expect(samples(booleanAttribute('a', true, false), { attributes: { a: true } })).toBe(true);
    expect(samples(booleanAttribute('a', false, false), { attributes: { a: 'x' } })).toBe(true);
    expect(samples(booleanAttribute('a', true, true), { attributes: { a: true } })).toBe(false);
    expect(samples(booleanAttribute('a', true, false), {})).toBe(false);
  });
});

test('latency is that of all spans together', () => {
  const slow = [{ duration: 10 }, { start: '1970-01-01T00:00:01.040Z', duration: 10 }];

  expect(samples(latency(50n, 0n), ...slow)).toBe(true);
  expect(samples(latency(51n, 0n), ...slow)).toBe(false);
  expect(samples(latency(10n, 50n), ...slow)).toBe(true);
  expect(samples(latency(50n, 60n), ...slow)).toBe(false);
});

test('status_code, span_count, trace_flags', () => {
  expect(samples(statusCode(new Set([2])), {}, { status: 'Error' })).toBe(true);
  expect(samples(statusCode(new Set([1])), { status: 'Error' })).toBe(false);
  expect([samples(spanCount(2, 0), {}), samples(spanCount(2, 0), {}, {}), samples(spanCount(1, 1), {}, {})]).toEqual([
    false,
    true,
    false,
  ]);
  expect([samples(traceFlags, { flags: 1 }), samples(traceFlags, { flags: 2 })]).toEqual([true, false]);
});

test.each([
  ['a=1,b=2', true],
  ['b=2', false],
  ['a=3', false],
  ['a=1,broken', false],
  ['', false],
])('trace_state %j: %s', (state, expected) => {
  expect(samples(traceState('a', ['1']), { traceState: state })).toBe(expected);
});

describe('probabilistic', () => {
  const ids = Array.from({ length: 1000 }, (_, i) =>
    (BigInt(i) * 0x9e3779b97f4a7c15n).toString(16).padStart(32, '0').slice(-32),
  );
  const count = (policy: Policy) => ids.filter((traceId) => samples(policy, { traceId })).length;

  test('all of them, none of them, and about a share', () => {
    expect(count(probabilistic('', 100))).toBe(1000);
    expect(count(probabilistic('', 0))).toBe(0);
    expect(count(probabilistic('', 25))).toBeGreaterThan(200);
    expect(count(probabilistic('', 25))).toBeLessThan(300);
  });

  test('another salt, other traces', () => {
    const chosen = (salt: string) => ids.filter((traceId) => samples(probabilistic(salt, 50), { traceId }));

    expect(chosen('a')).toEqual(chosen('a'));
    expect(chosen('a')).not.toEqual(chosen('b'));
  });
});

test('rate_limiting: what is left in the bucket, which fills with time', () => {
  const policy = rateLimiting(10, 4);
  const three = [{}, {}, {}];

  expect(policy(trace(three, 0n))).toBe('sampled');
  expect(policy(trace(three, 0n))).toBe('not sampled');
  expect(policy(trace(three, 200_000_000n))).toBe('sampled');
});

describe('policies of policies', () => {
  test.each<[string, Policy, string | undefined]>([
    ['and of all', and([alwaysSample, alwaysSample]), 'sampled'],
    ['and with one that does not', and([alwaysSample, never]), 'not sampled'],
    ['and with one that fails', and([failing, never]), undefined],
    ['drop of all', drop([alwaysSample]), 'dropped'],
    ['drop with one that does not', drop([alwaysSample, never]), 'not sampled'],
    ['drop with one that fails', drop([failing]), undefined],
    ['not', not(never), 'sampled'],
    ['not of one that samples', not(alwaysSample), 'not sampled'],
    ['not of one that fails', not(failing), undefined],
  ])('%s', (_, policy, expected) => {
    expect(policy(trace([{}]))).toBe(expected);
  });

  test('composite: the first that wants a trace, within its share of a second', () => {
    const policy = composite(
      [
        { policy: never, perSecond: 9 },
        { policy: alwaysSample, perSecond: 2 },
      ],
      10,
    );
    const decisions = [0n, 0n, 0n, 1_000_000_000n].map((now) => policy(trace([{}], now)));

    expect(decisions).toEqual(['sampled', 'sampled', 'not sampled', 'sampled']);
    expect(composite([{ policy: failing, perSecond: 9 }], 9)(trace([{}]))).toBeUndefined();
  });
});

describe('all policies together', () => {
  const named = (name: string, policy: Policy, drops = false): NamedPolicy => ({ name, policy, drops });

  test.each<[string, readonly NamedPolicy[], object]>([
    ['nobody wants it', [named('a', never)], { isSampled: false }],
    ['one wants it', [named('a', never), named('b', alwaysSample)], { isSampled: true, by: 'b' }],
    ['one drops it', [named('a', alwaysSample), named('b', drop([alwaysSample]), true)], { isSampled: false, by: 'b' }],
    ['one fails', [named('a', failing), named('b', alwaysSample)], { isSampled: true, by: 'b' }],
    ['only failures', [named('a', failing)], { isSampled: false }],
  ])('%s', (_, policies, expected) => {
    expect(decide(policies, trace([{}]), false)).toEqual(expected);
  });

  test('on the first match others are not asked', () => {
    const asked = jest.fn<'sampled', []>(() => 'sampled');

    decide([named('a', alwaysSample), named('b', asked)], trace([{}]), true);
    expect(asked).not.toHaveBeenCalled();
    decide([named('a', alwaysSample), named('b', asked)], trace([{}]), false);
    expect(asked).toHaveBeenCalled();
  });
});

test('as many bytes as there may be, as spans are sent', () => {
  const size = 71;
  const input = { name: 'x', start: 1n };

  expect(bytesLimiting(1, size)(trace([input]))).toBe('sampled');
  expect(bytesLimiting(1, size - 1)(trace([input]))).toBe('not sampled');
  const policy = bytesLimiting(1, size);
  expect([
    policy(trace([input], 0n)),
    policy(trace([input], 70_000_000_000n)),
    policy(trace([input], 71_000_000_000n)),
  ]).toEqual(['sampled', 'not sampled', 'sampled']);
});
