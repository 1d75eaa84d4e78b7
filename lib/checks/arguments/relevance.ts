import { type BodyPlace, placeOfBlock } from '../../analysis';
import {
  type ArgumentPath,
  type ArgumentRule,
  argumentRules,
  type BodySchema,
  type Bound,
  type Predicate,
} from '../../facts';
import type { Block } from '../../syntax';
import { enumerationRules } from './enumeration';

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
  isBroken: (rule: ArgumentRule, place: BodyPlace) => boolean,
): boolean {
  if (!place.block) return true;
  let relevance = relevances.get(rule);
  if (!relevance) {
    relevance = relevanceOf(rule, place.schema, isBroken);
    relevances.set(rule, relevance);
  }
  return !relevance.isQuiet || relevance.names.some((name) => written.has(name));
}

function relevanceOf(
  rule: ArgumentRule,
  schema: BodySchema | undefined,
  isBroken: (rule: ArgumentRule, place: BodyPlace) => boolean,
): Relevance {
  // What these look at isn't in their paths alone.
  if (rule.rule === 'custom') return { names: [], isQuiet: false };
  if (schema && needsValue(rule, schema)) return { names: firstNames(rule.paths), isQuiet: true };
  return {
    names: namesOf(rule),
    isQuiet: !isBroken(rule, placeOfBlock({ name: '', nameStart: -1, body: [] }, schema)),
  };
}

/** The rules of a body, by the members that have to be written so that they can be broken. */
interface RuleIndex {
  readonly rules: readonly ArgumentRule[];
  readonly byMember: ReadonlyMap<string, readonly number[]>;
  /** Those that can be broken by what isn't written. */
  readonly always: readonly number[];
}

const indexes = new WeakMap<BodySchema, Map<string, RuleIndex>>();

/**
 * The rules on a block that it may break, those on the blocks in it included, in order.
 * @param owners the names that rules are looked up by
 * @param written names of the members that the block has
 * @param isBroken finds out whether a block breaks a rule
 */
export function rulesThatMatter(
  owners: readonly string[],
  schema: BodySchema,
  written: ReadonlySet<string>,
  isBroken: (rule: ArgumentRule, place: BodyPlace) => boolean,
): readonly ArgumentRule[] {
  const { rules, byMember, always } = indexOf(owners, schema, isBroken);
  if (rules.length === 0) return rules;
  const found = new Set(always);
  for (const name of written) {
    for (const at of byMember.get(name) ?? []) found.add(at);
  }
  return [...found].sort((a, b) => a - b).map((at) => rules[at]!);
}

function indexOf(
  owners: readonly string[],
  schema: BodySchema,
  isBroken: (rule: ArgumentRule, place: BodyPlace) => boolean,
): RuleIndex {
  let ofSchema = indexes.get(schema);
  if (!ofSchema) {
    ofSchema = new Map();
    indexes.set(schema, ofSchema);
  }
  const key = owners[0] ?? '';
  let index = ofSchema.get(key);
  if (!index) {
    index = makeIndex(owners, schema, isBroken);
    ofSchema.set(key, index);
  }
  return index;
}

function makeIndex(
  owners: readonly string[],
  schema: BodySchema,
  isBroken: (rule: ArgumentRule, place: BodyPlace) => boolean,
): RuleIndex {
  const ofOwners = owners.flatMap(argumentRules);
  const rules = [...ofOwners, ...enumerationRules(schema, ofOwners)];
  const byMember = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, rule] of rules.entries()) {
    const { names, isQuiet } = rule.at ? { names: [rule.at[0]!], isQuiet: true } : relevanceOf(rule, schema, isBroken);
    if (!isQuiet) {
      always.push(at);
      continue;
    }
    for (const name of names) {
      const known = byMember.get(name);
      if (known) known.push(at);
      else byMember.set(name, [at]);
    }
  }
  return { rules, byMember, always };
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
  return firstNames([...paths, ...bounds, ...(when ? pathsIn(when) : [])]);
}

function firstNames(paths: readonly ArgumentPath[]): readonly string[] {
  return [...new Set(paths.map(([first]) => first!))];
}

/** Kinds of rules that only a value at their paths breaks. */
const onValues: ReadonlySet<ArgumentRule['rule']> = new Set([
  'atMostOneOf',
  'forbiddenTogether',
  'format',
  'unique',
  'enumeration',
]);

/** Whether a rule can only be broken by what is written at its paths: there are no defaults that count. */
function needsValue({ rule, paths, counts, limits }: ArgumentRule, schema: BodySchema): boolean {
  if (!onValues.has(rule) || limits?.nonEmpty) return false;
  if ((counts === 'present' || counts === 'nonDefault') && (rule === 'atMostOneOf' || rule === 'forbiddenTogether')) {
    return true;
  }
  return paths.every(([first]) => schema.attributes.get(first!)?.default === undefined);
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
