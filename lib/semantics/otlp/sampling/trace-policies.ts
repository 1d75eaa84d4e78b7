import { fnv1a } from '../fnv';
import { traceStateMember } from '../w3c-trace-state';
import { type Decision, type Policy, sampledIf, type Trace } from './policy';
import { traceSize } from './trace-size';

export const alwaysSample: Policy = () => 'sampled';

/** How long a trace takes, in milliseconds. With an upper limit, longer than the lower one up to it: as soon as the spans so far do. */
export function latency(threshold: bigint, upper: bigint): Policy {
  return ({ spans }) => {
    let [first, last] = [0n, 0n];
    return sampledIf(
      spans.some(({ start, end }) => {
        if (first === 0n || start < first) first = start;
        if (last === 0n || end > last) last = end;
        const duration = (last - first) / 1_000_000n;
        return upper === 0n ? duration >= threshold : threshold < duration && duration <= upper;
      }),
    );
  };
}

export function statusCode(codes: ReadonlySet<number>): Policy {
  return ({ spans }) => sampledIf(spans.some(({ status }) => codes.has(status.code)));
}

/** @param most 0 is no limit */
export function spanCount(least: number, most: number): Policy {
  return ({ spans: { length } }) => sampledIf(length >= least && (most === 0 || length <= most));
}

export const traceFlags: Policy = ({ spans }) => sampledIf(spans.some(({ flags }) => (flags & 1) === 1));

/** A member of the trace state, of any span, with one of the values. */
export function traceState(key: string, values: readonly string[]): Policy {
  const wanted = new Set(values.filter((value) => value !== '' && key.length + value.length < 256));
  return ({ spans }) => sampledIf(spans.some((span) => wanted.has(traceStateMember(span.traceState, key) ?? '')));
}

/** A share of all traces, by a hash of their ids: the same traces each time, and in each collector with the salt. */
export function probabilistic(salt: string, percentage: number): Policy {
  const threshold = thresholdOf(percentage / 100);
  const seed = salt === '' ? 'default-hash-seed' : salt;
  return ({ id }) => sampledIf(fnv1a(Buffer.concat([Buffer.from(seed), Buffer.from(id, 'hex')])) <= threshold);
}

const MAX = 2n ** 64n - 1n;

/** That share of all numbers of 64 bits, rounded as a float with 64 bits is, then down. */
function thresholdOf(ratio: number): bigint {
  if (!(ratio > 0)) return 0n;
  if (ratio >= 1) return MAX;
  // A float is a whole number of 53 bits by a power of two.
  let [mantissa, shift] = [ratio, 0n];
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    shift++;
  }
  const product = MAX * BigInt(mantissa);
  const excess = BigInt(Math.max(0, product.toString(2).length - 64));
  const rounded = roundedToEven(product, excess) << excess;
  return rounded >> shift;
}

function roundedToEven(value: bigint, bits: bigint): bigint {
  if (bits === 0n) return value;
  const floor = value >> bits;
  const rest = value - (floor << bits);
  const half = 1n << (bits - 1n);
  return rest > half || (rest === half && (floor & 1n) === 1n) ? floor + 1n : floor;
}

/** So many spans a second, and `burst` at once. */
export function rateLimiting(perSecond: number, burst: number): Policy {
  return limiting(perSecond, burst, ({ spans }) => spans.length);
}

/** So many bytes a second, as spans are sent, and `burst` at once. */
export function bytesLimiting(perSecond: number, burst: number): Policy {
  return limiting(perSecond, burst, ({ spans }) => traceSize(spans));
}

function limiting(perSecond: number, burst: number, amountOf: (trace: Trace) => number): Policy {
  let [tokens, last] = [burst, undefined as bigint | undefined];
  return (trace) => {
    const { now } = trace;
    const elapsed = last === undefined ? 0 : Number(now - last) / 1e9;
    tokens = Math.min(burst, tokens + elapsed * perSecond);
    last = now;
    const amount = amountOf(trace);
    if (tokens < amount) return 'not sampled';
    tokens -= amount;
    return 'sampled';
  };
}

const isSampled = (decision: Decision | undefined) => decision === 'sampled';

/** What all want; undefined if one that is asked fails. */
function all(policies: readonly Policy[], trace: Trace): boolean | undefined {
  for (const policy of policies) {
    const decision = policy(trace);
    if (decision === undefined) return undefined;
    if (!isSampled(decision)) return false;
  }
  return true;
}

export function and(policies: readonly Policy[]): Policy {
  return (trace) => {
    const wanted = all(policies, trace);
    return wanted === undefined ? undefined : sampledIf(wanted);
  };
}

export function drop(policies: readonly Policy[]): Policy {
  return (trace) => {
    const wanted = all(policies, trace);
    if (wanted === undefined) return undefined;
    return wanted ? 'dropped' : 'not sampled';
  };
}

export function not(policy: Policy): Policy {
  return (trace) => {
    const decision = policy(trace);
    return decision === undefined ? undefined : sampledIf(!isSampled(decision));
  };
}

/** The first that wants a trace decides, as long as it has spans left of those that it may sample in a second. */
export function composite(
  members: readonly { readonly policy: Policy; readonly perSecond: number }[],
  total: number,
): Policy {
  const counts = members.map(() => 0);
  let second: bigint | undefined;
  return (trace) => {
    const current = trace.now / 1_000_000_000n;
    if (current !== second) counts.fill(0);
    second = current;
    for (const [at, { policy, perSecond }] of members.entries()) {
      const decision = policy(trace);
      if (decision === undefined) return undefined;
      if (!isSampled(decision)) continue;
      const count = counts[at]! + trace.spans.length;
      if (count > perSecond || count > total) return 'not sampled';
      counts[at] = count;
      return 'sampled';
    }
    return 'not sampled';
  };
}
