import { isDeepStrictEqual } from 'node:util';
import { compareBytes } from '../../../syntax';
import type { Comparison } from './language';
import { OttlDuration, OttlTime, type OttlValue } from './ottl-value';

/** Compares values as OTTL does: those of different types are different, and neither is greater; numbers are compared whatever their type. */
export function compare(left: OttlValue, right: OttlValue, operator: Comparison): boolean {
  const order = orderOf(left, right);
  if (order === undefined) {
    const equal = isDeepStrictEqual(left, right);
    return operator === '!=' ? !equal : operator === '==' && equal;
  }
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Negative where the left one is less; undefined where neither can be. */
function orderOf(left: OttlValue, right: OttlValue): number | undefined {
  if (left === null && right === null) return 0;
  if (isNumber(left) && isNumber(right)) {
    const [a, b] = typeof left === typeof right ? [left, right] : [Number(left), Number(right)];
    return a < b ? -1 : a > b ? 1 : a === b ? 0 : undefined;
  }
  if (typeof left === 'string' && typeof right === 'string') return compareBytes(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (
    (left instanceof OttlTime && right instanceof OttlTime) ||
    (left instanceof OttlDuration && right instanceof OttlDuration)
  ) {
    return Number(left.nanoseconds - right.nanoseconds);
  }
  if (left instanceof Uint8Array && right instanceof Uint8Array) return Buffer.compare(left, right);
  return undefined;
}

function isNumber(value: OttlValue): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}
