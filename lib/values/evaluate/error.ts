import type { Value } from './value';

/** A step from a list or an object to what it holds: `[2]` or `.name`. */
export interface Step {
  readonly from: Value;
  readonly step: string;
}

/** Thrown where something is wrong with a value. `evaluate` finds the expression that the value came from. */
export class ValueError extends Error {
  /** From the value that was asked for to the one that is wrong, outermost first. */
  readonly steps: Step[] = [];

  constructor(
    readonly value: Value,
    message: string,
  ) {
    super(message);
  }

  /** The same problem, seen from the value around. */
  inside(from: Value, step: string): this {
    this.steps.unshift({ from, step });
    return this;
  }
}

/** Thrown by a function of the standard library that fails. The error is the callee's. */
export class FunctionError extends Error {}

/** Thrown where Alloy's error names no expression. */
export class UnlocatedError extends Error {}

/**
 * Thrown by a function of the standard library where its result isn't worked out before Alloy runs, because it's too large or the
 * argument rare: it's an unknown then.
 */
export class LeftUnknown extends Error {}

/** Characters of the longest text that is worked out: no ConfigMap holds a longer one. */
export const LONGEST_TEXT = 2 ** 20;
