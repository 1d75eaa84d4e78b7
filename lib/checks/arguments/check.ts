import {
  type BlockOrigin,
  type BodyPlace,
  evaluatePredicate,
  type Model,
  nameEnd,
  placeOfBlock,
  type SourceSpan,
} from '../../analysis';
import { type ArgumentPath, type ArgumentRule, isAllowed } from '../../facts';
import { type Diagnostic, endOf, startOf } from '../../syntax';
import { Context } from '../context';
import { type KnownBlock, visitKnownBlocks } from '../known-blocks';
import type { ValidateOptions } from '../options';
import { type Breach, placesOfRule, placesOfRules } from './breaches';
import { kindsOfRules } from './kinds';
import { messageOf } from './message';
import { isRelevant, membersOf, rulesThatMatter } from './relevance';

/**
 * What Alloy would find wrong with arguments when it runs the configuration: exclusive and missing arguments, ranges, formats. All of
 * them, where Alloy stops at the first of a component. `alloy validate` reports none; what depends on values that only a running Alloy
 * knows isn't reported here either.
 *
 * @param model the configuration, best one without errors of `validate`
 * @param told what `validate` says of the configuration: of a value that it refuses, nothing more is said
 */
export function checkRules(
  model: Model,
  options: ValidateOptions = {},
  told: readonly Diagnostic[] = [],
): readonly Diagnostic[] {
  const context = new Context(options);
  visitKnownBlocks(model, (known) => checkRulesOfBlock(known, context));
  const found = withoutRepeats(context.diagnostics);
  const refused = new Set(told.filter(isOnValue).map(placeKey));
  const enumerated = found.some(isOfEnumeration);
  if (refused.size === 0 && !enumerated) return found;
  // A rule of the block around knows better what an argument takes than its schema does.
  const ruled = new Set(found.filter((problem) => !isOfEnumeration(problem)).map(placeKey));
  return found.filter(
    (problem) => !refused.has(placeKey(problem)) && !(isOfEnumeration(problem) && ruled.has(placeKey(problem))),
  );
}

/** Of rules on arguments that exclude each other, which overlap, the first that tells of one: the same mistake breaks the others. */
function withoutRepeats(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return found.filter((problem) => {
    if (problem.code !== kindsOfRules.atMostOneOf.code) return true;
    const key = placeKey(problem);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function isOnValue({ code }: Diagnostic): boolean {
  return code === 'wrong-type' || code === 'invalid-value';
}

function isOfEnumeration({ code }: Diagnostic): boolean {
  return code === kindsOfRules.enumeration.code;
}

function placeKey({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

function checkRulesOfBlock({ block, schema, owners, origin }: KnownBlock, context: Context): void {
  const written = membersOf(block);
  const rules = rulesThatMatter(owners, schema, written, isBroken);
  if (rules.length === 0) return;
  const place = placeOfBlock(block, schema);
  const inner = new Map<ArgumentPath, readonly InnerBody[]>();
  for (const rule of rules) {
    if (rule.minStability && isAllowed(rule.minStability, context.minimumStability)) continue;
    if (rule.at === undefined) {
      reportBreaches(rule, place, origin, context);
      continue;
    }
    let bodies = inner.get(rule.at);
    if (!bodies) {
      bodies = placesOfRule(place, rule.at).map((body) => ({ body, members: membersOf(body.block!) }));
      inner.set(rule.at, bodies);
    }
    for (const { body, members } of bodies) {
      if (isRelevant(rule, body, members, isBroken)) reportBreaches(rule, body, origin, context);
    }
  }
}

/** A block inside of the one that rules are looked up for, and the names of what is written in it. */
interface InnerBody {
  readonly body: BodyPlace;
  readonly members: ReadonlySet<string>;
}

function reportBreaches(rule: ArgumentRule, body: BodyPlace, origin: BlockOrigin, context: Context): void {
  for (const breach of breachesOf(rule, body)) {
    const { code, severity } = kindsOfRules[rule.rule];
    context.report(
      { code, severity: rule.severity ?? severity },
      spanOf(breach, body, origin),
      messageOf(rule, breach, body),
      { hint: phases[rule.phase] },
    );
  }
}

function isBroken(rule: ArgumentRule, place: BodyPlace): boolean {
  return breachesOf(rule, place).length > 0;
}

const reading = { placesAt: placesOfRules };
const none: readonly Breach[] = [];

/** All that breaks a rule in the block that it is on. */
function breachesOf(rule: ArgumentRule, place: BodyPlace): readonly Breach[] {
  if (rule.when && evaluatePredicate(rule.when, place, reading) !== true) return none;
  return kindsOfRules[rule.rule].find(rule, place);
}

/** When it would be noticed without us. */
const phases: Readonly<Record<ArgumentRule['phase'], string>> = {
  arguments: 'Alloy will refuse to load this, although alloy validate says nothing',
  build: 'Alloy will refuse to build the component, although alloy validate says nothing',
  start: 'the component will be unhealthy, although alloy validate says nothing',
  run: 'Alloy will run, write an error to its log, and find nothing',
  crash: 'the process will crash, although alloy validate says nothing',
  never: 'Alloy will not say so',
};

function spanOf({ place }: Breach, body: BodyPlace, origin: BlockOrigin): SourceSpan {
  if (place?.kind === 'value' && place.expr) return { origin, start: startOf(place.expr), end: endOf(place.expr) };
  const { nameStart, name } = (place?.kind === 'body' ? place.block : undefined) ?? body.block!;
  return { origin, start: nameStart, end: nameEnd(nameStart, name) };
}
