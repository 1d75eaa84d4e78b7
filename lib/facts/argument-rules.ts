import { lookup } from './lookup';
import type { Predicate } from './predicate';
import { rules } from './rules.gen';

/** A rule on arguments, as the facts have it. Paths are relative to the body that the rule is on, or to each block at `at`. */
export interface ArgumentRule {
  readonly rule: ArgumentRuleKind;
  readonly paths: readonly string[];
  readonly at?: string;
  /** The rule holds only where this does. */
  readonly when?: Predicate;
  readonly limits?: Limits;
  /** When an argument counts as set. @default - if its value, given or by default, is not null, false, 0 or empty */
  readonly counts?: 'present' | 'nonEmpty' | 'nonDefault';
  /** Alloy's message, with `<placeholders>`. */
  readonly message: string;
  /** When Alloy notices: on decoding the arguments, on building the component, or on starting what it wraps. */
  readonly phase: 'arguments' | 'build' | 'start';
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
export type Bound = string | number | { readonly path: string };

export interface Limits {
  readonly min?: Bound;
  readonly max?: Bound;
  readonly exclusiveMin?: Bound;
  readonly exclusiveMax?: Bound;
  readonly not?: Bound;
  readonly as?: 'iso8601-duration';
  readonly enum?: readonly (string | number)[];
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

const none: readonly ArgumentRule[] = [];

const rulesOf = lookup(rules, (_owner, entry: readonly ArgumentRule[]) => entry);

/** Names of all components, configuration blocks and definitions that have rules, sorted. */
export const ruleOwners = (): readonly string[] => Object.keys(rules);

/** The rules of a component, configuration block or definition. */
export const argumentRules = (owner: string): readonly ArgumentRule[] => rulesOf(owner) ?? none;
