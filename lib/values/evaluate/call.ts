import { convertValue } from './convert';
import { FunctionError, LeftUnknown, LONGEST_TEXT, ValueError } from './error';
import { builtinFunction } from './library/builtins';
import type { EnvironmentLookup, OrdinaryFunction } from './library/function';
import { isPartial, make, typeOf, type Value } from './value';

/** @throws ValueError for a value that is certainly not a function */
export function expectFunction(callee: Value): void {
  const type = typeOf(callee);
  if (type !== undefined && type !== 'function') throw new ValueError(callee, `should be function, got ${type}`);
}

/** The result of `callee(args)`; an unknown if it isn't known before Alloy runs. @throws ValueError, UnlocatedError */
export function callFunction(callee: Value, args: readonly Value[], lookUp: EnvironmentLookup): Value {
  const builtin = callee.type === 'function' ? builtinFunction(callee) : undefined;
  if (!builtin) return make.unknown();
  if ('raw' in builtin) return builtin.raw(args);
  const converted = convertArguments(builtin, callee, args);
  if (converted.some(isPartial)) return make.unknown(builtin.returns);
  try {
    const result = builtin.call(converted, lookUp);
    const isTooLong = result?.type === 'string' && result.value.length > LONGEST_TEXT;
    return result === undefined || isTooLong ? make.unknown(builtin.returns) : result;
  } catch (error) {
    if (error instanceof LeftUnknown) return make.unknown(builtin.returns);
    throw error instanceof FunctionError ? new ValueError(callee, error.message) : error;
  }
}

function convertArguments({ params, variadic }: OrdinaryFunction, callee: Value, args: readonly Value[]): Value[] {
  const fixed = variadic ? params.length - 1 : params.length;
  if (args.length < fixed || (!variadic && args.length > fixed)) {
    const expected = variadic ? `at least ${fixed}` : `${fixed}`;
    throw new ValueError(callee, `expected ${expected} args, got ${args.length}`);
  }
  return args.map((arg, i) => convertValue(arg, params[Math.min(i, params.length - 1)]!));
}
