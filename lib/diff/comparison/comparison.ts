import type { Change } from '../tree-diff';
import type { FieldPath } from './field-path';

/** What a comparison knows besides the values, and where it reports changes. */
export interface ComparisonContext {
  readonly path: FieldPath;
  readonly report: (change: Change) => void;
  /** Whether values must not be shown. */
  readonly secret: boolean;
  /** Why the API server refuses a change here. */
  readonly refused?: string;
}

/** Compares two values of a field, either of which may be absent, and reports how they differ. */
export type FieldComparison = (old: unknown, next: unknown, context: ComparisonContext) => void;

/** The context for a field within. */
export function at(context: ComparisonContext, path: FieldPath): ComparisonContext {
  return { ...context, path };
}

/** Reports a change of the field of the context, or of one in it. */
export function report(context: ComparisonContext, change: Omit<Change, 'what' | 'path'>, path = context.path): void {
  const { secret, refused } = context;
  const { old, new: next, lines, ...rest } = change;
  // What was hidden in both leaves nothing to see.
  const isHidden = secret || (old !== undefined && old === next);
  context.report({
    what: path.what === '' ? 'content' : path.what,
    path: path.text,
    ...rest,
    ...(isHidden || old === undefined ? {} : { old }),
    ...(isHidden || next === undefined ? {} : { new: next }),
    ...(secret || lines === undefined ? {} : { lines }),
    ...(refused === undefined ? {} : { refused }),
  });
}
