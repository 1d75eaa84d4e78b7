import type { ValueType } from '../convert';
import type { AlloyType, Value } from '../value';

/** Looks up an environment variable: its text, `''` if it isn't set, undefined if that is known only when Alloy runs. */
export type EnvironmentLookup = (name: string) => string | undefined;

/** A function whose arguments Alloy converts before the call. */
export interface OrdinaryFunction {
  readonly params: readonly ValueType[];
  /** The last parameter repeats, from none on. */
  readonly variadic?: boolean;
  /** Type of the result, if it's always the same. */
  readonly returns?: AlloyType;
  /** Arguments are converted and wholly known. Undefined: the result is known only when Alloy runs. @throws FunctionError, LeftUnknown */
  call(args: readonly Value[], lookUp: EnvironmentLookup): Value | undefined;
}

/** A function that checks its arguments itself, and can work with partly known ones. */
export interface RawFunction {
  /** @throws ValueError, UnlocatedError */
  raw(args: readonly Value[]): Value;
}

export type BuiltinFunction = OrdinaryFunction | RawFunction;
