import { bodySchemaOf } from '../../analysis';
import type { BodySchema } from '../../facts';
import type { Attribute, Block, Statement } from '../../syntax';
import { at, type ComparisonContext, report } from '../comparison/comparison';
import { type ListStep, steps } from '../comparison/list-steps';
import { shownText, valueText } from '../comparison/value-text';
import { byText } from '../objects/plain-data';
import { canonicalExpression, canonicalStatement, headOf } from './canonical-expression';
import { compareExpressions } from './expressions';
import { isComponent, isModule } from './module';
import type { ParsedConfiguration } from './parsed-configuration';

/** The statements of a body, and the configuration that they stand in. */
export interface Body {
  readonly statements: readonly Statement[];
  readonly configuration: ParsedConfiguration;
}

/**
 * Compares two bodies: attributes by name, labelled blocks by name and label, other blocks in order.
 * @param schema what is known of both; undefined where they are configurations
 */
export function compareBodies(old: Body, next: Body, schema: BodySchema | undefined, context: ComparisonContext): void {
  compareAttributes(old, next, schema, context);
  compareLabelled(old, next, schema, context);
  compareUnlabelled(old, next, schema, context);
}

function compareAttributes(old: Body, next: Body, schema: BodySchema | undefined, context: ComparisonContext): void {
  const [before, after] = [attributesOf(old), attributesOf(next)];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    const inner = at(context, context.path.field(name));
    const [a, b] = [before.get(name), after.get(name)];
    const type = schema?.attributes.get(name)?.type;
    if (a !== undefined && b !== undefined) {
      compareExpressions(
        { expression: a.value, configuration: old.configuration },
        { expression: b.value, configuration: next.configuration },
        inner,
        type,
      );
    } else {
      reportOne(a, b, old.configuration, next.configuration, schema, inner);
    }
  }
}

/** An attribute that stands on one side only: its value is another than the default, or only said. */
function reportOne(
  old: Attribute | undefined,
  next: Attribute | undefined,
  oldConfiguration: ParsedConfiguration,
  nextConfiguration: ParsedConfiguration,
  schema: BodySchema | undefined,
  context: ComparisonContext,
): void {
  const attribute = (old ?? next)!;
  const text = shownText((old === undefined ? nextConfiguration : oldConfiguration).textOf(attribute.value));
  const known = schema?.attributes.get(attribute.name);
  const assumed = known?.defaultFrom === undefined ? known?.default : undefined;
  const action = old === undefined ? 'added' : 'removed';
  const value = old === undefined ? { new: text } : { old: text };
  if (typeof assumed !== 'string' && typeof assumed !== 'number' && typeof assumed !== 'boolean') {
    report(context, { action, ...value });
    return;
  }
  const written = typeof assumed === 'string' ? JSON.stringify(assumed) : String(assumed);
  const kind = typeof assumed === 'string' ? 'string' : typeof assumed === 'number' ? 'number' : 'bool';
  const byDefault = canonicalExpression({ kind: 'literal', type: kind, text: written, start: 0 }, known!.type);
  if (canonicalExpression(attribute.value, known!.type) === byDefault) {
    report(context, { action, ...value, note: 'as by default' });
  } else {
    const shown = `(default ${valueText(assumed)})`;
    report(context, {
      action: 'changed',
      old: old === undefined ? shown : text,
      new: next === undefined ? shown : text,
    });
  }
}

function attributesOf({ statements }: Body): ReadonlyMap<string, Attribute> {
  const attributes = statements.filter((statement): statement is Attribute => statement.kind === 'attribute');
  return new Map(attributes.map((attribute) => [attribute.name, attribute]));
}

function blocksOf({ statements }: Body, isWanted: (block: Block) => boolean): readonly Block[] {
  return statements.filter((statement): statement is Block => statement.kind === 'block' && isWanted(statement));
}

/** Blocks that have a name of their own: their order means nothing. */
function compareLabelled(old: Body, next: Body, schema: BodySchema | undefined, context: ComparisonContext): void {
  const [before, after] = [old, next].map((body) => {
    const blocks = new Map<string, Block>();
    for (const block of blocksOf(body, ({ label }) => label !== undefined)) {
      let head = headOf(block);
      for (let n = 2; blocks.has(head); n++) head = `${headOf(block)} (${n})`;
      blocks.set(head, block);
    }
    return blocks;
  }) as [Map<string, Block>, Map<string, Block>];
  for (const head of [...new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    const [a, b] = [before.get(head), after.get(head)];
    const { name, label } = (a ?? b)!;
    const key = `${name}.${label}`;
    const isWhole = (a === undefined || b === undefined) && isModule(schema) && isComponent((a ?? b)!);
    const path = context.path.named(isWhole ? `component ${key}` : key, key);
    compareBlocks(a, b, old.configuration, next.configuration, schema, at(context, path));
  }
}

/** Blocks without a label, those of one kind in order: rules, endpoints, stages. */
function compareUnlabelled(old: Body, next: Body, schema: BodySchema | undefined, context: ComparisonContext): void {
  const groupOf = ({ name }: Block) => {
    const prefix = name.slice(0, Math.max(0, name.indexOf('.')));
    return schema?.enumBlocks.has(prefix) ? prefix : name;
  };
  const isUnlabelled = ({ label }: Block) => label === undefined;
  const [before, after] = [blocksOf(old, isUnlabelled), blocksOf(next, isUnlabelled)];
  for (const group of [...new Set([...before, ...after].map(groupOf))].sort(byText)) {
    const [a, b] = [before, after].map((blocks) => blocks.filter((block) => groupOf(block) === group)) as [
      Block[],
      Block[],
    ];
    if (a.length <= 1 && b.length <= 1 && (a[0]?.name ?? b[0]!.name) === (b[0]?.name ?? a[0]!.name)) {
      const { name } = (a[0] ?? b[0])!;
      // A singleton block of a configuration is a thing; within a component it's a part of the path to the argument.
      const path = isModule(schema) ? context.path.named(name, name) : context.path.field(name);
      compareBlocks(a[0], b[0], old.configuration, next.configuration, schema, at(context, path));
    } else {
      compareInOrder(a, b, old.configuration, next.configuration, schema, context);
    }
  }
}

function compareInOrder(
  old: readonly Block[],
  next: readonly Block[],
  oldConfiguration: ParsedConfiguration,
  nextConfiguration: ParsedConfiguration,
  schema: BodySchema | undefined,
  context: ComparisonContext,
): void {
  const canonicalText = (block: Block) => canonicalStatement(block, schema);
  const all = steps(old, next, context.path, canonicalText, { noun: ({ name }) => name, kindOf: ({ name }) => name });
  const moves = movesIn(all, canonicalText);
  for (const step of all) {
    const move = moves.get(step);
    if (move === undefined) {
      compareBlocks(step.old, step.next, oldConfiguration, nextConfiguration, schema, at(context, step.path));
    } else if (step.old !== undefined) {
      const numbers = `${old.indexOf(step.old) + 1} -> ${next.indexOf(move.next!) + 1}`;
      const path = context.path.numbered(numbers, step.old.name);
      report(context, { action: 'changed', note: 'moved' }, path);
    }
  }
}

/** Pairs of steps of which one takes away what the other brings. */
function movesIn(
  all: readonly ListStep<Block>[],
  canonicalText: (block: Block) => string,
): ReadonlyMap<ListStep<Block>, ListStep<Block>> {
  const moves = new Map<ListStep<Block>, ListStep<Block>>();
  for (const step of all) {
    if (step.old === undefined || step.next !== undefined) continue;
    const other = all.find(
      (each) =>
        each.old === undefined &&
        each.next !== undefined &&
        !moves.has(each) &&
        canonicalText(each.next) === canonicalText(step.old!),
    );
    if (other !== undefined) moves.set(step, other).set(other, step);
  }
  return moves;
}

function compareBlocks(
  old: Block | undefined,
  next: Block | undefined,
  oldConfiguration: ParsedConfiguration,
  nextConfiguration: ParsedConfiguration,
  schema: BodySchema | undefined,
  context: ComparisonContext,
): void {
  if (old !== undefined && next !== undefined) {
    const [a, b] = [
      { statements: old.body, configuration: oldConfiguration },
      { statements: next.body, configuration: nextConfiguration },
    ];
    compareBodies(a, b, bodySchemaOf(old, schema), context);
    return;
  }
  const block = (old ?? next)!;
  // What is in a component is too much for one line.
  const isLong = isModule(schema);
  const text = isLong
    ? undefined
    : shownText((old === undefined ? nextConfiguration : oldConfiguration).bodyText(block));
  const value = text === undefined ? {} : old === undefined ? { new: text } : { old: text };
  report(context, { action: old === undefined ? 'added' : 'removed', ...value });
}
