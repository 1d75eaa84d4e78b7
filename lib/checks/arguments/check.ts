import { builtInType } from '../../analysis/block-schema';
import type { ConfigBlock } from '../../analysis/config-block';
import { buildModule, type GraphNode, isTemplate, type ModuleBody } from '../../analysis/module-graph';
import { type BodyPlace, type Place, placeOfBlock } from '../../analysis/path';
import { Scope } from '../../analysis/scope';
import type { BodySchema } from '../../facts/schema';
import { blockSchema } from '../../facts/schema';
import { isAllowed } from '../../facts/stability';
import type { Diagnostic } from '../../syntax';
import { type Block, endOf, startOf } from '../../syntax';
import { Context, nameEnd, type Origin } from '../validate/context';
import type { ValidateOptions } from '../validate/options';
import { type ArgumentRule, argumentRules } from './argument-rule';
import { holds } from './counting';
import { enumerationRules } from './enumeration';
import { type Finding, placesOfRule } from './findings';
import { kindsOfRules } from './kinds';
import { messageOf } from './message';
import { firstName, isRelevant, membersOf } from './relevance';

/**
 * What Alloy would find wrong with arguments when it runs the configuration: exclusive and missing arguments, ranges, formats. All of
 * them, where Alloy stops at the first of a component. `alloy validate` reports none; what depends on values that only a running Alloy
 * knows isn't reported here either.
 *
 * @param blocks the configuration, best one without errors of `validate`
 * @param told what `validate` says of the configuration: of a value that it refuses, nothing more is said
 */
export function checkRules(
  blocks: readonly ConfigBlock[],
  options: ValidateOptions = {},
  told: readonly Diagnostic[] = [],
): readonly Diagnostic[] {
  const context = new Context(options);
  const scope = new Scope();
  const tasks: (() => void)[] = [];
  const enter = (body: ModuleBody) => {
    scope.enter(body);
    tasks.push(() => scope.leave(body));
    for (let i = body.nodes.length - 1; i >= 0; i--) {
      const node = body.nodes[i]!;
      tasks.push(() => {
        if (node.body) {
          const inner = node.body;
          tasks.push(() => enter(inner));
        }
        if (node.kind !== 'component' || !scope.customComponent(node.block.name)) checkNode(node, context);
      });
    }
  };
  enter(buildModule(blocks));
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) task();
  const refused = new Set(told.filter(isOnValue).map(placeKey));
  return refused.size === 0
    ? context.diagnostics
    : context.diagnostics.filter((found) => !refused.has(placeKey(found)));
}

function isOnValue({ code }: Diagnostic): boolean {
  return code === 'wrong-type' || code === 'invalid-value';
}

function placeKey({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

/** Goes through a block and all in it, from the outside in. Blocks nest without bound, so there is no recursion. */
function checkNode(node: GraphNode, context: Context): void {
  const type = builtInType(node);
  if (!type) return;
  const pending: [block: Block, schema: BodySchema, owner: string | undefined][] = [
    [node.block, type.body, type.owner],
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [block, schema, owner] = next;
    const rules = [owner, schema.definition].flatMap((name) => (name === undefined ? [] : argumentRules(name)));
    const all = [...rules, ...enumerationRules(schema, rules)];
    if (all.length > 0) checkBlock(all, block, schema, node.origin, context);
    for (let i = block.body.length - 1; i >= 0; i--) {
      const statement = block.body[i]!;
      if (statement.kind !== 'block' || isTemplate(statement)) continue;
      const inner = blockSchema(schema, statement.name);
      if (inner) pending.push([statement, inner.body, undefined]);
    }
  }
}

function checkBlock(
  rules: readonly ArgumentRule[],
  block: Block,
  schema: BodySchema,
  origin: Origin,
  context: Context,
): void {
  const place = placeOfBlock(block, schema);
  const written = membersOf(block);
  for (const rule of rules) {
    if (rule.minStability && isAllowed(rule.minStability, context.minimumStability)) continue;
    if (rule.at !== undefined && !written.has(firstName(rule.at))) continue;
    for (const body of placesOfRule(place, rule.at)) {
      const members = rule.at === undefined ? written : membersOf(body.block!);
      if (!isRelevant(rule, body, members, (other) => breaches(rule, other).length > 0)) continue;
      for (const finding of breaches(rule, body)) {
        context.report(kindsOfRules[rule.rule], placeOf(finding, body, origin), messageOf(rule, finding, body), {
          hint: phases[rule.phase],
        });
      }
    }
  }
}

/** All that breaks a rule in the block that it is on. */
function breaches(rule: ArgumentRule, place: BodyPlace): readonly Finding[] {
  if (rule.when && holds(rule.when, place) !== true) return [];
  return kindsOfRules[rule.rule].find(rule, place);
}

/** When it would be noticed without us. */
const phases: Readonly<Record<ArgumentRule['phase'], string>> = {
  arguments: 'Alloy will refuse to load this, although alloy validate says nothing',
  build: 'Alloy will refuse to build the component, although alloy validate says nothing',
  start: 'the component will be unhealthy, although alloy validate says nothing',
};

function placeOf({ place }: Finding, body: BodyPlace, origin: Origin): { origin: Origin; start: number; end: number } {
  const written = place && isWritten(place) ? place : body;
  if (written.kind === 'value') {
    const expr = written.expr!;
    return { origin, start: startOf(expr), end: endOf(expr) };
  }
  const { nameStart, name } = written.block as Block;
  return { origin, start: nameStart, end: nameEnd(nameStart, name) };
}

function isWritten(place: Place): boolean {
  return place.kind === 'value' ? place.expr !== undefined : place.block !== undefined;
}
