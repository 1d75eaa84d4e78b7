import type { BodySchema } from '../../../components/schema';
import { placeOfBlock } from '../../path';
import type { Predicate } from '../../predicate';
import type { ArgumentRule, Bound } from './argument-rule';

/** When a rule has to be looked at. */
interface Relevance {
  /** The members of the body that it depends on. */
  readonly names: readonly string[];
  /** Whether a body without any of them keeps it. */
  readonly isQuiet: boolean;
}

const relevances = new WeakMap<ArgumentRule, Relevance>();

/**
 * Whether a rule may be broken by a body with these members. Most rules are about members that most bodies don't have: they need not be
 * looked at, unless they are broken without them.
 *
 * @param isBroken finds out whether a body breaks the rule
 */
export function isRelevant(
  rule: ArgumentRule,
  written: ReadonlySet<string>,
  schema: BodySchema,
  isBroken: (place: ReturnType<typeof placeOfBlock>) => boolean,
): boolean {
  // What these look at isn't in their paths alone.
  if (rule.rule === 'custom') return true;
  let relevance = relevances.get(rule);
  if (!relevance) {
    relevance = { names: namesOf(rule), isQuiet: !isBroken(placeOfBlock({ body: [], nameStart: -1 }, schema)) };
    relevances.set(rule, relevance);
  }
  return !relevance.isQuiet || relevance.names.some((name) => written.has(name));
}

function namesOf({ at, paths, when, limits = {} }: ArgumentRule): readonly string[] {
  const bounds = [limits.min, limits.max, limits.exclusiveMin, limits.exclusiveMax, limits.not].flatMap(pathOfBound);
  const all = at === undefined ? [...paths, ...bounds, ...(when ? pathsIn(when) : [])] : [at];
  return [...new Set(all.map((path) => path.split('/')[0]!.replace(/\[\]$/, '')))];
}

function pathOfBound(bound: Bound | undefined): readonly string[] {
  return typeof bound === 'object' ? [bound.path] : [];
}

/** The paths that a condition of a rule looks at. */
export function pathsIn(condition: Predicate): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(pathsIn);
  if ('any' in condition) return condition.any.flatMap(pathsIn);
  if ('not' in condition) return pathsIn(condition.not);
  if ('same' in condition) return condition.same;
  const [argument] = Object.values(condition) as [string | readonly unknown[]];
  return [typeof argument === 'string' ? argument : String(argument[0])];
}
