import type { ArgumentPath } from './argument-path';

export type PredicateLiteral = string | number | boolean;

/**
 * A condition on a component or block, as data: an object with one key (`schema/README.md`). It's true, false or unknown: what depends
 * on a value that only a running Alloy has.
 */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  /** True if the predicate is true; false if it's false or unknown. */
  | { readonly known: Predicate }
  /** The predicate of that name among the facts (`namedPredicate`). */
  | { readonly ref: string }
  /** The argument or block is written, and not as `null`. Never unknown. */
  | { readonly has: ArgumentPath }
  /** The value, given or by default, is not null, false, 0 or empty; a block is written. */
  | { readonly set: ArgumentPath }
  | { readonly equals: readonly [path: ArgumentPath, literal: PredicateLiteral] }
  | { readonly in: readonly [path: ArgumentPath, literals: readonly PredicateLiteral[]] }
  | { readonly contains: readonly [path: ArgumentPath, literal: PredicateLiteral] }
  | { readonly empty: ArgumentPath }
  | { readonly startsWith: readonly [path: ArgumentPath, text: string] }
  | { readonly textContains: readonly [path: ArgumentPath, text: string] }
  /** The file path or glob is the directory or lies below it, by whole segments. */
  | { readonly pathStartsWith: readonly [path: ArgumentPath, directory: string] }
  | { readonly anyItem: readonly [path: ArgumentPath, predicate: Predicate] }
  /** The expression is nothing but a reference to an export. Never unknown. */
  | { readonly isReference: ArgumentPath }
  /** The expression calls `sys.env` with this name. Never unknown. */
  | { readonly usesEnv: readonly [path: ArgumentPath, name: string] }
  /**
   * A component of this type, for which the predicate is true, is among the feeders of the value. Unknown if there is none and not all
   * feeders are known.
   */
  | { readonly feeds: readonly [path: ArgumentPath, component: string, predicate: Predicate] }
  | { readonly deployment: readonly [fact: DeploymentFact, literal: PredicateLiteral] }
  /** Two values are equal. */
  | { readonly same: readonly [path: ArgumentPath, path: ArgumentPath] }
  /** The text or list has at least this length. */
  | { readonly minLength: readonly [path: ArgumentPath, length: number] }
  /** The text matches the regular expression somewhere. */
  | { readonly matches: readonly [path: ArgumentPath, expression: string] };

export type DeploymentFact = 'kind' | 'privileged' | 'hostNetwork' | 'multipleReplicas';
