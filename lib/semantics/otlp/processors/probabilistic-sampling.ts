import { type AttributeValue, textOfAttribute } from '../attribute-value';
import type { LogRecord, Span } from '../telemetry';
import {
  MAX_ADJUSTED_COUNT,
  parseRandomness,
  parseThreshold,
  randomnessText,
  readTraceState,
  type TraceState,
  thresholdText,
  traceStateText,
} from './trace-state';

/** The arguments of `otelcol.processor.probabilistic_sampler`. */
export interface ProbabilisticSampling {
  /** `hash_seed` hashes the identifier of the trace; the others compare it with a threshold, as OpenTelemetry specifies. */
  readonly mode: 'hash_seed' | 'equalizing' | 'proportional';
  readonly percentage: number;
  readonly hashSeed: number;
  /** What can't be decided is dropped. */
  readonly failsClosed: boolean;
  /** Hexadecimal digits of a threshold. */
  readonly precision: number;
  /** Of logs: whether the identifier of the trace is what is hashed, before the attribute. */
  readonly byTraceId: boolean;
  readonly fromAttribute: string;
  /** Of logs: an attribute with a percentage of its own. */
  readonly priorityAttribute: string;
}

/** What is known of an item's sampling. */
interface Carried {
  readonly randomness?: bigint;
  readonly threshold?: bigint;
}

/** What an item is decided by. */
interface Basis {
  /** Undefined where there is nothing to decide by. */
  readonly randomness: bigint | undefined;
  /** Undefined where what the item carries isn't to be changed. */
  readonly carried: Carried | undefined;
  /** Whether what it carries is an obstacle. */
  readonly fails: boolean;
}

const never = MAX_ADJUSTED_COUNT;
const always = 0n;
const MIN_PROBABILITY = 1 / Number(MAX_ADJUSTED_COUNT);

/** The span as it goes on; undefined where it's dropped. */
export function sampledSpan(span: Span, sampling: ProbabilisticSampling): Span | undefined {
  const { state, isBroken } = readTraceState(span.traceState);
  const basis = basisOf(sampling, state, isBroken, () => idBytes(span.traceId));
  const decided = decide(sampling, basis, priorityOfSpan(span));
  if (!decided.isSampled) return undefined;
  if (decided.carried === undefined) return span;
  const { randomness, threshold } = decided.carried;
  const { more, others } = state;
  // Without an identifier it's that of all.
  const isHashed = basis.randomness === undefined && sampling.mode === 'hash_seed';
  return {
    ...span,
    traceState: traceStateText({
      ...(isHashed ? { randomness: MAX_ADJUSTED_COUNT - 1n } : randomness === undefined ? {} : { randomness }),
      ...(threshold === undefined ? {} : { threshold }),
      more,
      others,
    } satisfies TraceState),
  };
}

/** The log as it goes on; undefined where it's dropped. */
export function sampledLog(log: LogRecord, sampling: ProbabilisticSampling): LogRecord | undefined {
  const { carried, isBroken } = carriedBy(log);
  const basis = basisOf(sampling, carried, isBroken, () => sourceOfLog(log, sampling));
  const decided = decide(sampling, basis, priorityOfLog(log, sampling));
  const randomness = sampling.mode === 'hash_seed' ? decided.carried?.randomness : undefined;
  if (!decided.isSampled) return undefined;
  if (decided.carried === undefined) return log;
  const { threshold } = decided.carried;
  const attributes = new Map(log.attributes);
  if (threshold === undefined) attributes.delete('sampling.threshold');
  else attributes.set('sampling.threshold', thresholdText(threshold));
  if (randomness !== undefined) attributes.set('sampling.randomness', randomnessText(randomness));
  return { ...log, attributes };
}

/** What of an item is hashed, or taken as its randomness. */
function sourceOfLog(
  log: LogRecord,
  { mode, byTraceId, fromAttribute }: ProbabilisticSampling,
): Uint8Array | undefined {
  const id = mode !== 'hash_seed' || byTraceId ? idBytes(log.traceId) : undefined;
  if (id !== undefined || mode !== 'hash_seed' || fromAttribute === '') return id;
  const value = log.attributes.get(fromAttribute);
  if (value === undefined) return undefined;
  const bytes = value instanceof Uint8Array ? value : Buffer.from(textOfAttribute(value));
  return bytes.length === 0 ? undefined : bytes;
}

/** Undefined for none, and for zeros. */
function idBytes(id: string): Uint8Array | undefined {
  return /^0*$/.test(id) ? undefined : Buffer.from(id, 'hex');
}

/** @param isBroken whether what the item says of its sampling can't be read */
function basisOf(
  { mode, hashSeed, percentage }: ProbabilisticSampling,
  carried: Carried,
  isBroken: boolean,
  source: () => Uint8Array | undefined,
): Basis {
  if (thresholdOf(percentage, mode) === undefined) {
    return { randomness: MAX_ADJUSTED_COUNT - 1n, carried, fails: isBroken };
  }
  const bytes = source();
  if (mode !== 'hash_seed') {
    if (isBroken) return { randomness: undefined, carried: undefined, fails: true };
    const last = bytes === undefined ? undefined : Buffer.from(bytes).readBigUInt64BE(8) & (MAX_ADJUSTED_COUNT - 1n);
    return { randomness: carried.randomness ?? last, carried, fails: false };
  }
  const randomness = bytes === undefined ? undefined : hashRandomness(bytes, hashSeed);
  // What says something of its sampling is not for this mode.
  if (isBroken || carried.randomness !== undefined || carried.threshold !== undefined) {
    return { randomness, carried: undefined, fails: true };
  }
  return { randomness, carried: randomness === undefined ? carried : { ...carried, randomness }, fails: false };
}

function decide(
  sampling: ProbabilisticSampling,
  { randomness, carried: given, fails }: Basis,
  priority: bigint | undefined,
): { readonly isSampled: boolean; readonly carried: Carried | undefined } {
  let carried = given;
  let failed = fails || randomness === undefined;
  if (!failed && carried?.threshold !== undefined && carried.threshold > randomness!) {
    const { threshold: _, ...rest } = carried;
    carried = rest;
    failed = true;
  }
  const regular = failed ? (sampling.failsClosed ? never : always) : ownThreshold(sampling, carried ?? {});
  const threshold = priority ?? regular;
  // What has no randomness has that of all.
  const isSampled = threshold <= (randomness ?? MAX_ADJUSTED_COUNT - 1n);
  if (!isSampled || carried === undefined) return { isSampled, carried };
  const isLower = carried.threshold !== undefined && threshold < carried.threshold;
  return { isSampled, carried: isLower ? carried : { ...carried, threshold } };
}

function ownThreshold({ mode, percentage, precision }: ProbabilisticSampling, carried: Carried): bigint {
  const simple = thresholdOf(percentage, mode);
  if (simple === undefined) return never;
  if (mode === 'hash_seed') return simple;
  const ratio = Math.max(Math.fround(Math.min(percentage, 100)) / 100, MIN_PROBABILITY);
  if (mode === 'equalizing') {
    const own = thresholdOfProbability(ratio, precision) ?? always;
    return carried.threshold !== undefined && own < carried.threshold ? carried.threshold : own;
  }
  const incoming =
    carried.threshold === undefined ? 1 : Number(MAX_ADJUSTED_COUNT - carried.threshold) / Number(MAX_ADJUSTED_COUNT);
  return thresholdOfProbability(incoming * ratio, precision) ?? never;
}

/** Of the mode that hashes: one of 2^14 steps. Undefined where nothing is sampled. */
function thresholdOf(percentage: number, mode: ProbabilisticSampling['mode']): bigint | undefined {
  const limited = Math.fround(Math.min(percentage, 100));
  if (limited === 0) return undefined;
  if (mode !== 'hash_seed') return always;
  const rate = Math.trunc(Math.fround(limited * Math.fround(163.84)));
  return rate === 0 ? undefined : BigInt(0x4000 - rate) << 42n;
}

/** Undefined for a probability that is too small. */
function thresholdOfProbability(fraction: number, precision: number): bigint | undefined {
  if (fraction < MIN_PROBABILITY || fraction > 1) return undefined;
  if (fraction === 1) return always;
  const digits = Math.min(
    14,
    Math.max(precision + Math.trunc(exponentOf(fraction) / -4), precision + Math.trunc(exponentOf(1 - fraction) / -4)),
  );
  const threshold = MAX_ADJUSTED_COUNT - BigInt(Math.round(fraction * Number(MAX_ADJUSTED_COUNT)));
  const shift = BigInt(4 * (14 - digits));
  return shift === 0n ? threshold : ((threshold + (1n << (shift - 1n))) >> shift) << shift;
}

/** The power of two that a number is below, and at least half of. */
function exponentOf(number: number): number {
  let exponent = 0;
  for (let rest = number; rest < 0.5; rest *= 2) exponent--;
  return exponent;
}

/** 14 bits of a hash decide; the others fill up 56. */
function hashRandomness(bytes: Uint8Array, seed: number): bigint {
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32LE(seed);
  let hash = 0x811c9dc5;
  for (const byte of Buffer.concat([prefix, bytes])) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const [hashed, unused] = [BigInt(hash & 0x3fff), BigInt(hash >>> 18)];
  return ((0x3fffn - hashed) << 42n) | ((unused ^ (unused << 10n)) << 14n) | hashed;
}

/** A threshold that the attribute of a span asks for. */
function priorityOfSpan({ attributes }: Span): bigint | undefined {
  const value = attributes.get('sampling.priority');
  const number = typeof value === 'string' && !isFloat(value) ? undefined : numberOf(value);
  if (number === 0) return never;
  return number !== undefined && number > 0 ? always : undefined;
}

function numberOf(value: AttributeValue | undefined): number | undefined {
  return typeof value === 'bigint' || typeof value === 'number' || typeof value === 'string'
    ? Number(value)
    : undefined;
}

function isFloat(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
}

function priorityOfLog(log: LogRecord, { priorityAttribute, precision }: ProbabilisticSampling): bigint | undefined {
  const value = priorityAttribute === '' ? undefined : log.attributes.get(priorityAttribute);
  if (typeof value !== 'bigint' && typeof value !== 'number') return undefined;
  const probability = Number(value) / 100;
  return probability === 0 ? undefined : thresholdOfProbability(probability, precision);
}

/** What a log carries, in attributes. */
function carriedBy({ attributes }: LogRecord): { readonly carried: Carried; readonly isBroken: boolean } {
  const text = (name: string) => {
    const value = attributes.get(name);
    return typeof value === 'string' ? value : '';
  };
  const [th, rv] = [text('sampling.threshold'), text('sampling.randomness')];
  const [threshold, randomness] = [parseThreshold(th), parseRandomness(rv)];
  return {
    carried: {
      ...(threshold === undefined ? {} : { threshold }),
      ...(randomness === undefined ? {} : { randomness }),
    },
    isBroken: (th !== '' && threshold === undefined) || (rv !== '' && randomness === undefined),
  };
}
