import { LeftUnknown } from '../error';
import { make, shared, type Value } from '../value';

const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const booleans = new Map([
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

const decimal = /^[-+]?(?:0|[1-9]\d*)$/;
const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Hexadecimal, octal and binary numbers, `_` between digits, infinity, dates. */
const rare = /^[-+]?(?:0\w+|\.?\d[\d.]*_.*|\.(?:inf|nan))$|^\d{4}-\d/i;

/**
 * The value of a YAML scalar without quotes, as Go's library sees it: null, a truth value, a decimal number or a text.
 *
 * @throws LeftUnknown for rare forms of numbers, and for what looks like a date
 */
export function plainScalar(text: string): Value {
  if (nulls.has(text)) return shared.null;
  const truth = booleans.get(text);
  if (truth !== undefined) return make.bool(truth);
  if (rare.test(text)) throw new LeftUnknown();
  if (decimal.test(text) && text.length < 25) {
    const value = BigInt(text.replace('+', ''));
    if (BigInt.asIntN(64, value) === value) return make.integer('int', value);
    if (BigInt.asUintN(64, value) === value) return make.integer('uint', value);
  }
  if (!float.test(text)) return make.string(text);
  const value = Number(text);
  if (!Number.isFinite(value)) throw new LeftUnknown();
  return make.float(value);
}
