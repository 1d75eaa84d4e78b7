import type { Value } from './value';

/** A step from a list or an object to one of its values: `[2]` or `.name`. */
export interface Step {
  readonly from: Value;
  readonly step: string;
}

/** Thrown if something is wrong with a value. `evaluate` finds the expression that produced the value. */
export class ValueError extends Error {
  /** From the requested value to the wrong one, outermost first. */
  readonly steps: Step[] = [];

  constructor(
    readonly value: Value,
    message: string,
  ) {
    super(message);
  }

  /** The same problem, seen from the enclosing value. */
  inside(from: Value, step: string): this {
    this.steps.unshift({ from, step });
    return this;
  }
}

/** Thrown by a function of the standard library that fails. The error is the callee's. */
export class FunctionError extends Error {}

/** Thrown if Alloy's error names no expression. */
export class UnlocatedError extends Error {}

/**
 * Thrown by a standard library function if its result isn't computed before Alloy runs, because it's too large or the argument is rare: then it's an
 * unknown.
 */
export class LeftUnknown extends Error {}

/** Maximum number of characters of a computed string: no ConfigMap can hold a longer one. */
export const LONGEST_TEXT = 2 ** 20;
