import type { DeploymentFact, NamedPredicates, Predicate, PredicateLiteral } from '../facts';
import type { Expr } from '../syntax';
import { expressionAt, isWritten, type Place, placeAt, placesAt, valueAt, valueOfPlace } from './path';
import { callsEnv, isExportReference } from './path-expression';
import type { PathValue } from './path-value';

/** True, false, or `undefined` for unknown. */
export type Truth = boolean | undefined;

/** A component whose exports reach a value. */
export interface Feeder {
  /** Name of the component: `discovery.kubernetes`. */
  readonly component: string;
  readonly place: Place;
}

export interface Feeders {
  readonly feeders: readonly Feeder[];
  /** False if a reference leads out of sight: into a module, to an argument or to a `foreach` variable. */
  readonly complete: boolean;
}

/** What predicates need beside the place that they are about. */
export interface PredicateContext {
  /** Predicates that `ref` may name. @default - none: `ref` is unknown */
  readonly named?: NamedPredicates;
  /** Follows the references of an expression, and those of what they lead to. @default - `feeds` is unknown */
  readonly feedersOf?: (expr: Expr) => Feeders;
  /** Facts about the workload. @default - unknown */
  readonly deployment?: { readonly [fact in DeploymentFact]?: PredicateLiteral };
  /** Whether a text matches an RE2 expression. @default - JavaScript's own regular expressions */
  readonly matches?: (text: string, expression: string) => Truth;
}

/** Evaluates a predicate in Kleene's three-valued logic. */
export function evaluatePredicate(predicate: Predicate, place: Place, context: PredicateContext = {}): Truth {
  const inner = (member: Predicate): Truth => evaluatePredicate(member, place, context);
  if ('all' in predicate) return every(predicate.all, inner);
  if ('any' in predicate) return some(predicate.any, inner);
  if ('not' in predicate) return not(inner(predicate.not));
  if ('known' in predicate) return inner(predicate.known) === true;
  if ('ref' in predicate) {
    const named = context.named?.[predicate.ref];
    return named === undefined ? undefined : inner(named);
  }
  if ('has' in predicate) return isWritten(place, predicate.has);
  if ('set' in predicate) return isSet(place, predicate.set);
  if ('equals' in predicate) return equals(valueAt(place, predicate.equals[0]), predicate.equals[1]);
  if ('in' in predicate) {
    const value = valueAt(place, predicate.in[0]);
    return some(predicate.in[1], (literal) => equals(value, literal));
  }
  if ('contains' in predicate) return contains(valueAt(place, predicate.contains[0]), predicate.contains[1]);
  if ('empty' in predicate) return isEmpty(valueAt(place, predicate.empty));
  if ('startsWith' in predicate) {
    const [path, text] = predicate.startsWith;
    return ofText(valueAt(place, path), (value) => value.startsWith(text));
  }
  if ('textContains' in predicate) {
    const [path, text] = predicate.textContains;
    return ofText(valueAt(place, path), (value) => value.includes(text));
  }
  if ('pathStartsWith' in predicate) {
    const [path, directory] = predicate.pathStartsWith;
    return ofText(valueAt(place, path), (value) => value === directory || value.startsWith(`${directory}/`));
  }
  if ('anyItem' in predicate) {
    const [path, condition] = predicate.anyItem;
    const { places, complete } = placesAt(place, path);
    const found = some(places, (item) => evaluatePredicate(condition, item, context));
    return found === false && !complete ? undefined : found;
  }
  if ('isReference' in predicate) {
    const expr = expressionAt(place, predicate.isReference);
    return expr !== undefined && isExportReference(expr);
  }
  if ('usesEnv' in predicate) {
    const expr = expressionAt(place, predicate.usesEnv[0]);
    return expr !== undefined && callsEnv(expr, predicate.usesEnv[1]);
  }
  if ('feeds' in predicate) return feeds(predicate.feeds, place, context);
  if ('deployment' in predicate) {
    const fact = context.deployment?.[predicate.deployment[0]];
    return fact === undefined ? undefined : fact === predicate.deployment[1];
  }
  if ('same' in predicate) return same(valueAt(place, predicate.same[0]), valueAt(place, predicate.same[1]));
  if ('minLength' in predicate) return hasLength(valueAt(place, predicate.minLength[0]), predicate.minLength[1]);
  const [path, expression] = predicate.matches;
  const matches = context.matches ?? ((text: string) => new RegExp(expression, 'u').test(text));
  return ofText(valueAt(place, path), (value) => matches(value, expression));
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function every<T>(members: readonly T[], truthOf: (member: T) => Truth): Truth {
  return not(some(members, (member) => not(truthOf(member))));
}

function some<T>(members: readonly T[], truthOf: (member: T) => Truth): Truth {
  let result: Truth = false;
  for (const member of members) {
    const truth = truthOf(member);
    if (truth === true) return true;
    if (truth === undefined) result = undefined;
  }
  return result;
}

function equals(value: PathValue, literal: PredicateLiteral): Truth {
  if (value.kind === 'unknown') return undefined;
  return value.kind === 'scalar' && value.value === literal;
}

function contains(value: PathValue, literal: PredicateLiteral): Truth {
  if (value.kind === 'unknown') return undefined;
  return value.kind === 'list' && some(value.items, (item) => equals(item.value, literal));
}

function isEmpty(value: PathValue): Truth {
  switch (value.kind) {
    case 'unknown':
      return undefined;
    case 'absent':
      return true;
    case 'scalar':
      return value.value === '';
    case 'list':
      return value.items.length === 0;
    case 'object':
      return value.fields.size === 0;
  }
}

function isSet(from: Place, path: string): Truth {
  const { places, complete } = placesAt(from, path);
  const found = some(places, (place) => {
    if (place.kind === 'body') return place.block !== undefined;
    const value = valueOfPlace(place);
    if (value.kind === 'scalar' && (value.value === false || value.value === 0)) return false;
    return not(isEmpty(value));
  });
  return found === false && !complete ? undefined : found;
}

function ofText(value: PathValue, test: (text: string) => Truth): Truth {
  if (value.kind === 'unknown') return undefined;
  return value.kind === 'scalar' && typeof value.value === 'string' && test(value.value);
}

function hasLength(value: PathValue, length: number): Truth {
  if (value.kind === 'list') return value.items.length >= length;
  return ofText(value, (text) => text.length >= length);
}

function same(left: PathValue, right: PathValue): Truth {
  if (left.kind === 'unknown' || right.kind === 'unknown') return undefined;
  if (left.kind !== right.kind) return false;
  if (left.kind === 'scalar' && right.kind === 'scalar') return left.value === right.value;
  if (left.kind === 'list' && right.kind === 'list') {
    if (left.items.length !== right.items.length) return false;
    return every(left.items, (item) => same(item.value, right.items[left.items.indexOf(item)]!.value));
  }
  if (left.kind === 'object' && right.kind === 'object') {
    if (left.fields.size !== right.fields.size) return false;
    return every([...left.fields], ([name, field]) => {
      const other = right.fields.get(name);
      return other !== undefined && same(field.value, other.value);
    });
  }
  return true;
}

function feeds(
  [path, component, condition]: readonly [string, string, Predicate],
  from: Place,
  context: PredicateContext,
): Truth {
  const place = placeAt(from, path);
  if (place.kind !== 'value' || place.expr === undefined) return false;
  if (context.feedersOf === undefined) return undefined;
  const { feeders, complete } = context.feedersOf(place.expr);
  const holds = feeders.some(
    (feeder) => feeder.component === component && evaluatePredicate(condition, feeder.place, context) === true,
  );
  return holds || (complete ? false : undefined);
}
