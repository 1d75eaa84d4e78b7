import {
  type ArgumentPath,
  type DeploymentFact,
  namedPredicate,
  type Predicate,
  type PredicateLiteral,
} from '../facts';
import type { Expr } from '../syntax';
import { isWritten, type Place, type Places, placesAt, valueOfPlace } from './path';
import { callsEnv, isExportReference } from './path-expression';
import { ABSENT, type PathValue } from './path-value';
import { sameValue } from './same-value';
import { isEmpty, isSet } from './set-value';
import { every, not, some, type Truth } from './truth';

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
  /**
   * Where paths lead. With `placesInWritten`, what is in a block that isn't written has no value, not even a default.
   * @default placesAt
   */
  readonly placesAt?: (from: Place, path: ArgumentPath) => Places;
  /** Follows the references of an expression, and those of what they lead to. @default - `feeds` is unknown */
  readonly feedersOf?: (expr: Expr) => Feeders;
  /** Facts about the workload. @default - unknown */
  readonly deployment?: { readonly [fact in DeploymentFact]?: PredicateLiteral };
}

/** Evaluates a predicate in three-valued logic. */
export function evaluatePredicate(predicate: Predicate, place: Place, context: PredicateContext = {}): Truth {
  // What most predicates are made of.
  if ('in' in predicate) {
    const value = valueOfFirst(placesOf(place, predicate.in[0], context));
    return some(predicate.in[1], (literal) => equals(value, literal));
  }
  if ('equals' in predicate) {
    return equals(valueOfFirst(placesOf(place, predicate.equals[0], context)), predicate.equals[1]);
  }
  const inner = (member: Predicate): Truth => evaluatePredicate(member, place, context);
  const valueAt = (path: ArgumentPath): PathValue => valueOfFirst(placesOf(place, path, context));
  if ('all' in predicate) return every(predicate.all, inner);
  if ('any' in predicate) return some(predicate.any, inner);
  if ('not' in predicate) return not(inner(predicate.not));
  if ('known' in predicate) return inner(predicate.known) === true;
  if ('ref' in predicate) {
    const named = namedPredicate(predicate.ref);
    return named === undefined ? undefined : inner(named);
  }
  if ('has' in predicate) return isWritten(place, predicate.has);
  if ('set' in predicate) return anyOf(placesOf(place, predicate.set, context), isSet);
  if ('contains' in predicate) return contains(valueAt(predicate.contains[0]), predicate.contains[1]);
  if ('empty' in predicate) return isEmpty(valueAt(predicate.empty));
  if ('startsWith' in predicate) {
    const [path, text] = predicate.startsWith;
    return ofText(valueAt(path), (value) => value.startsWith(text));
  }
  if ('textContains' in predicate) {
    const [path, text] = predicate.textContains;
    return ofText(valueAt(path), (value) => value.includes(text));
  }
  if ('pathStartsWith' in predicate) {
    const [path, directory] = predicate.pathStartsWith;
    return ofText(valueAt(path), (value) => value === directory || value.startsWith(`${directory}/`));
  }
  if ('anyItem' in predicate) {
    const [path, condition] = predicate.anyItem;
    return anyOf(placesOf(place, path, context), (item) => evaluatePredicate(condition, item, context));
  }
  if ('isReference' in predicate) {
    const expr = expressionOf(placesOf(place, predicate.isReference, context));
    return expr !== undefined && isExportReference(expr);
  }
  if ('usesEnv' in predicate) {
    const expr = expressionOf(placesOf(place, predicate.usesEnv[0], context));
    return expr !== undefined && callsEnv(expr, predicate.usesEnv[1]);
  }
  if ('feeds' in predicate) return feeds(predicate.feeds, place, context);
  if ('deployment' in predicate) {
    const fact = context.deployment?.[predicate.deployment[0]];
    return fact === undefined ? undefined : fact === predicate.deployment[1];
  }
  if ('same' in predicate) {
    const [left, right] = predicate.same.map((path) => placesOf(place, path, context));
    return left!.places.length > 0 && right!.places.length > 0 && sameValue(valueOfFirst(left!), valueOfFirst(right!));
  }
  if ('minLength' in predicate) return hasLength(valueAt(predicate.minLength[0]), predicate.minLength[1]);
  const [path, expression] = predicate.matches;
  // The expressions of the facts are understood by JavaScript alike.
  return ofText(valueAt(path), (value) => new RegExp(expression, 'u').test(value));
}

function placesOf(from: Place, path: ArgumentPath, context: PredicateContext): Places {
  return (context.placesAt ?? placesAt)(from, path);
}

function valueOfFirst({ places: [first] }: Places): PathValue {
  return first === undefined ? ABSENT : valueOfPlace(first);
}

function expressionOf({ places: [first] }: Places): Expr | undefined {
  return first?.kind === 'value' ? first.expr : undefined;
}

function anyOf({ places, complete }: Places, truthOf: (place: Place) => Truth): Truth {
  const found = some(places, truthOf);
  return found === false && !complete ? undefined : found;
}

function equals(value: PathValue, literal: PredicateLiteral): Truth {
  if (value.kind === 'unknown') return undefined;
  return value.kind === 'scalar' && value.value === literal;
}

function contains(value: PathValue, literal: PredicateLiteral): Truth {
  if (value.kind === 'unknown') return undefined;
  return value.kind === 'list' && some(value.items, (item) => equals(item.value, literal));
}

function ofText(value: PathValue, test: (text: string) => Truth): Truth {
  if (value.kind === 'unknown') return undefined;
  return value.kind === 'scalar' && typeof value.value === 'string' && test(value.value);
}

function hasLength(value: PathValue, length: number): Truth {
  if (value.kind === 'list') return value.items.length >= length;
  return ofText(value, (text) => text.length >= length);
}

function feeds(
  [path, component, condition]: readonly [ArgumentPath, string, Predicate],
  from: Place,
  context: PredicateContext,
): Truth {
  const expr = expressionOf(placesOf(from, path, context));
  if (expr === undefined) return false;
  if (context.feedersOf === undefined) return undefined;
  const { feeders, complete } = context.feedersOf(expr);
  const holds = feeders.some(
    (feeder) => feeder.component === component && evaluatePredicate(condition, feeder.place, context) === true,
  );
  return holds || (complete ? false : undefined);
}
