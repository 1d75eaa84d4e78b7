import { type ArgumentPath, parsePath } from './argument-path';
import { lookup } from './lookup';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
import type { Predicate } from './predicate';
import { rules } from './rules.gen';

/** A rule on arguments, as the facts have it. Paths are relative to the body that the rule is on, or to each block at `at`. */
export interface ArgumentRule {
  /** Stable; no other rule of the owner has it. A rule of no general kind is known by it, and is the same condition at every owner. */
  readonly id: string;
  readonly rule: ArgumentRuleKind;
  readonly paths: readonly ArgumentPath[];
  readonly at?: ArgumentPath;
  /** The rule holds only where this does. */
  readonly when?: Predicate;
  readonly limits?: Limits;
  /** When an argument counts as set. @default - if its value, given or by default, is not null, false, 0 or empty */
  readonly counts?: 'present' | 'nonEmpty' | 'nonDefault';
  /** Alloy's message, with `<placeholders>`. */
  readonly message: string;
  /**
   * When Alloy notices: on decoding the arguments, on building the component, on starting what it wraps, only in its log, by a crash, or
   * never.
   */
  readonly phase: 'arguments' | 'build' | 'start' | 'run' | 'crash' | 'never';
  /** A warning is what Alloy loads, and hardly anyone means. @default 'error' */
  readonly severity?: 'warning';
  /** The rule holds below this stability level only. */
  readonly minStability?: 'experimental';
}

export type ArgumentRuleKind =
  | 'exactlyOneOf'
  | 'atMostOneOf'
  | 'atLeastOneOf'
  | 'requires'
  | 'forbiddenTogether'
  | 'nonEmpty'
  | 'range'
  | 'format'
  | 'unique'
  | 'enumeration'
  | 'custom';

/** A bound: a literal of the attribute's type, or the value of another attribute. */
export type Bound = string | number | { readonly path: ArgumentPath };

export interface Limits {
  readonly min?: Bound;
  readonly max?: Bound;
  readonly exclusiveMin?: Bound;
  readonly exclusiveMax?: Bound;
  readonly not?: Bound;
  readonly as?: 'iso8601-duration';
  readonly enum?: readonly (string | number)[];
  /** The empty text, which has no form otherwise, is none of those that are allowed either. */
  readonly refusesEmpty?: boolean;
  readonly notEnum?: readonly (string | number)[];
  readonly ignoreCase?: boolean;
  readonly pattern?: string;
  readonly onlyIfContains?: string;
  readonly keysNotIn?: readonly string[];
  readonly keysPattern?: string;
  readonly nonEmpty?: boolean;
  readonly format?: string;
  readonly schemes?: readonly string[];
  readonly needs?: readonly ('scheme' | 'host')[];
}

/** A rule as `rules.gen.ts` holds it, with paths that are texts. */
interface PackedRule extends Omit<ArgumentRule, 'paths' | 'at' | 'when' | 'limits'> {
  readonly paths: readonly string[];
  readonly at?: string;
  readonly when?: PackedPredicate;
  readonly limits?: { readonly [limit: string]: unknown };
}

function unpackRule({ paths, at, when, limits, ...rule }: PackedRule): ArgumentRule {
  return {
    ...rule,
    paths: paths.map(parsePath),
    ...(at === undefined ? {} : { at: parsePath(at) }),
    ...(when === undefined ? {} : { when: unpackPredicate(when) }),
    ...(limits === undefined ? {} : { limits: unpackLimits(limits) }),
  };
}

function unpackLimits(limits: NonNullable<PackedRule['limits']>): Limits {
  return Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, isPacked(limit) ? { path: parsePath(limit.path) } : limit]),
  );
}

function isPacked(limit: unknown): limit is { readonly path: string } {
  return typeof limit === 'object' && limit !== null && 'path' in limit;
}

const none: readonly ArgumentRule[] = [];

const rulesOf = lookup(rules, (_owner, entry: readonly PackedRule[]) => entry.map(unpackRule));

/** Names of all components, configuration blocks and definitions that have rules, sorted. */
export const ruleOwners = (): readonly string[] => Object.keys(rules);

/** The rules of a component, configuration block or definition. */
export const argumentRules = (owner: string): readonly ArgumentRule[] => rulesOf(owner) ?? none;
