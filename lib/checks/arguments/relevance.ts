import { type BodyPlace, placeOfBlock } from '../../analysis';
import type { ArgumentPath, ArgumentRule, Bound, Predicate } from '../../facts';
import type { Block } from '../../syntax';

/** When a rule has to be looked at. */
interface Relevance {
  /** The members of the block that it depends on. */
  readonly names: readonly string[];
  /** Whether a block without any of them keeps it. */
  readonly isQuiet: boolean;
}

const relevances = new WeakMap<ArgumentRule, Relevance>();

/**
 * Whether a rule may be broken by the block that it is on. Most rules are about members that most blocks don't have: they need not be
 * looked at, unless they are broken without them.
 *
 * @param written names of the members that the block has
 * @param isBroken finds out whether a block breaks the rule
 */
export function isRelevant(
  rule: ArgumentRule,
  place: BodyPlace,
  written: ReadonlySet<string>,
  isBroken: (place: BodyPlace) => boolean,
): boolean {
  // What these look at isn't in their paths alone.
  if (rule.rule === 'custom' || !place.block) return true;
  let relevance = relevances.get(rule);
  if (!relevance) {
    relevance = {
      names: namesOf(rule),
      isQuiet: !isBroken(placeOfBlock({ name: '', nameStart: -1, body: [] }, place.schema)),
    };
    relevances.set(rule, relevance);
  }
  return !relevance.isQuiet || relevance.names.some((name) => written.has(name));
}

/** Names of what is written in a block; of `stage.json`, also the name of the group. */
export function membersOf(block: Pick<Block, 'body'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of block.body) {
    if (statement.kind === 'bad-statement') continue;
    names.add(statement.name);
    const dot = statement.name.indexOf('.');
    if (dot >= 0) names.add(statement.name.slice(0, dot));
  }
  return names;
}

function namesOf({ paths, when, limits = {} }: ArgumentRule): readonly string[] {
  const bounds = [limits.min, limits.max, limits.exclusiveMin, limits.exclusiveMax, limits.not].flatMap(pathOfBound);
  return [...new Set([...paths, ...bounds, ...(when ? pathsIn(when) : [])].map(([first]) => first!))];
}

function pathOfBound(bound: Bound | undefined): readonly ArgumentPath[] {
  return typeof bound === 'object' ? [bound.path] : [];
}

/** The paths that a condition of a rule looks at. */
function pathsIn(condition: Predicate): readonly ArgumentPath[] {
  if ('all' in condition) return condition.all.flatMap(pathsIn);
  if ('any' in condition) return condition.any.flatMap(pathsIn);
  if ('not' in condition) return pathsIn(condition.not);
  if ('set' in condition) return [condition.set];
  if ('empty' in condition) return [condition.empty];
  if ('same' in condition) return condition.same;
  const [[path]] = Object.values(condition) as [readonly [ArgumentPath]];
  return [path];
}
