import type { BodyPlace } from '../../analysis/path';
import type { Predicate } from '../../analysis/predicate';
import { rules } from '../../facts/rules.gen';
import type { Rule } from '../rules/rule';
import type { Finding } from './findings';

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

/** What is done for one kind of rules: its documentation, and how a place breaks it. */
export interface KindOfRules extends Rule {
  /** All that breaks the rule in the block that it is on; nothing where that depends on what is known only when Alloy runs. */
  find(rule: ArgumentRule, place: BodyPlace): readonly Finding[];
}

const unpacked = new Map<string, readonly ArgumentRule[]>();

const none: readonly ArgumentRule[] = [];

/** The rules of a component, configuration block or definition. */
export function argumentRules(owner: string): readonly ArgumentRule[] {
  if (!Object.hasOwn(rules, owner)) return none;
  let found = unpacked.get(owner);
  if (!found) {
    found = JSON.parse(rules[owner]!) as readonly ArgumentRule[];
    unpacked.set(owner, found);
  }
  return found;
}
