import type { TemplateFunction } from './functions';
import { anyFloat, anyInteger, anyText, intArgument, textArgument } from './parameters';
import { type GoValue, int64, TemplateError } from './value';

function division(a: bigint, b: bigint, divide: (a: bigint, b: bigint) => bigint): GoValue {
  if (b === 0n) throw new TemplateError('runtime error: integer divide by zero');
  return int64(divide(a, b));
}

/** The numbers from `start` up to `stop`, in steps. */
function steps(start: number, stop: number, step: number): bigint[] {
  const result: bigint[] = [];
  if (step === 0) return result;
  for (let at = start; step > 0 ? at < stop : at > stop; at += step) result.push(BigInt(at));
  return result;
}

function sequence(args: readonly GoValue[]): string {
  const numbers = args.map(intArgument);
  const [first = 0, second = 0, third = 0] = numbers;
  const away = (from: number, to: number, by: number) => steps(from, to + Math.sign(by), by).join(' ');
  if (numbers.length === 1) return away(1, first, first < 1 ? -1 : 1);
  if (numbers.length === 2) return away(first, second, second < first ? -1 : 1);
  if (numbers.length === 3) return (third - first) * second < 0 ? '' : away(first, third, second);
  return '';
}

/** Rounds away from zero in the middle, or from another share on. */
function rounded(value: number, places: number, from = 0.5): number {
  const factor = 10 ** places;
  const scaled = value * factor;
  const fraction = Math.abs(scaled - Math.trunc(scaled));
  const up = fraction >= from;
  return (up ? (scaled > 0 ? Math.ceil(scaled) : Math.floor(scaled)) : Math.trunc(scaled)) / factor;
}

const sum = (args: readonly GoValue[]) => args.map(anyInteger).reduce((total, value) => total + value, 0n);

/** The nearest number that has place in 64 bits. */
function clamped(value: bigint): bigint {
  const largest = 2n ** 63n - 1n;
  return value > largest ? largest : value < -largest - 1n ? -largest - 1n : value;
}

/** Counts with decimals, as sprig does: 0.1 and 0.2 are 0.3, and there is no negative zero. */
function decimally(args: readonly GoValue[], count: (a: number, b: number) => number): number {
  const result = args.map(anyFloat).reduce(count);
  return Number.isFinite(result) ? Number(result.toPrecision(15)) + 0 : result;
}

const ordered = (args: readonly GoValue[]) => args.map(anyInteger).sort((a, b) => (a < b ? -1 : 1));

/** The functions of sprig that count. */
export const numberFunctions: { readonly [name: string]: TemplateFunction } = {
  add: (args) => int64(sum(args)),
  add1: ([value]) => int64(anyInteger(value) + 1n),
  sub: ([a, b]) => int64(anyInteger(a) - anyInteger(b)),
  mul: ([first, ...others]) =>
    int64(others.map(anyInteger).reduce((product, value) => product * value, anyInteger(first))),
  div: ([a, b]) => division(anyInteger(a), anyInteger(b), (x, y) => x / y),
  mod: ([a, b]) => division(anyInteger(a), anyInteger(b), (x, y) => x % y),
  max: (args) => int64(ordered(args).at(-1)!),
  biggest: (args) => int64(ordered(args).at(-1)!),
  min: (args) => int64(ordered(args)[0]!),
  addf: (args) => decimally(args, (a, b) => a + b),
  add1f: ([value]) => decimally([value, 1n], (a, b) => a + b),
  subf: (args) => decimally(args, (a, b) => a - b),
  mulf: (args) => decimally(args, (a, b) => a * b),
  divf: (args) =>
    args.map(anyFloat).reduce((a, b) => {
      if (b === 0) throw new TemplateError('decimal division by 0');
      return Number((a / b).toFixed(16)) + 0;
    }),
  maxf: (args) => Math.max(...args.map(anyFloat)),
  minf: (args) => Math.min(...args.map(anyFloat)),
  floor: ([value]) => Math.floor(anyFloat(value)),
  ceil: ([value]) => Math.ceil(anyFloat(value)),
  round: ([value, places, from]) =>
    rounded(anyFloat(value), intArgument(places), from === undefined ? undefined : anyFloat(from)),
  int: ([value]) => anyInteger(value),
  int64: ([value]) => int64(anyInteger(value)),
  float64: ([value]) => anyFloat(value),
  atoi: ([text]) => (/^[+-]?\d+$/.test(textArgument(text)) ? clamped(BigInt(textArgument(text).replace('+', ''))) : 0n),
  toDecimal: ([value]) => {
    const [, sign = '', digits = ''] = /^([+-]?)([0-7]+)$/.exec(anyText(value)) ?? [];
    return int64(digits === '' ? 0n : BigInt(`0o${digits}`) * (sign === '-' ? -1n : 1n));
  },
  until: ([count]) => steps(0, intArgument(count), intArgument(count) < 0 ? -1 : 1),
  untilStep: ([start, stop, step]) => {
    const [from, to, by] = [intArgument(start), intArgument(stop), intArgument(step)];
    return from < to === by > 0 ? steps(from, to, by) : [];
  },
  seq: sequence,
};
