import type { BlockSchemaOfNode, GraphNode } from '../../analysis';
import { type BlockSchema, blockSchema } from '../../facts';
import type { Attribute, Block, Statement } from '../../syntax';
import type { Context } from '../context';
import type { BodyCheck } from '../rules/kinds-of-rules';
import { attributeRules, blockRules, memberRules } from '../rules/order';

/** Checks the statements of a block, and all blocks in it, in source order. */
export function checkBody(
  { block, origin }: GraphNode,
  statements: readonly Statement[],
  { owner, body }: BlockSchemaOfNode,
  context: Context,
): void {
  checkStatements(statements, {
    context,
    origin,
    block,
    schema: body,
    owner,
    path: [],
    given: new Set(),
    counts: countBlocks(statements),
  });
}

function checkStatements(statements: readonly Statement[], body: BodyCheck): void {
  for (const statement of statements) {
    if (statement.kind === 'attribute') checkAttribute(statement, body);
    else if (statement.kind === 'block') checkBlock(statement, body);
  }
  // The members that are missing, in the order of the schema.
  for (const name of body.schema.order) {
    for (const rule of memberRules) rule.check(name, body);
  }
}

function checkAttribute(attribute: Attribute, body: BodyCheck): void {
  for (const rule of attributeRules) {
    if (rule.check(attribute, body)) return;
  }
}

function checkBlock(block: Block, body: BodyCheck): void {
  const schema = blockSchema(body.schema, block.name);
  if (blockRules.some((rule) => rule.check(block, schema, body)) || !schema) return;
  checkStatements(block.body, innerBody(body, block, schema));
}

function innerBody(
  { context, origin, owner, path }: BodyCheck,
  block: Block,
  { body: schema }: BlockSchema,
): BodyCheck {
  const { definition } = schema;
  return {
    context,
    origin,
    block,
    schema,
    owner: definition ?? owner,
    path: definition === undefined ? [...path, block.name] : [],
    given: new Set(),
    counts: countBlocks(block.body),
  };
}

const none: ReadonlyMap<string, number> = new Map();

function countBlocks(statements: readonly Statement[]): ReadonlyMap<string, number> {
  let counts: Map<string, number> | undefined;
  for (const statement of statements) {
    if (statement.kind === 'block') {
      counts ??= new Map();
      counts.set(statement.name, (counts.get(statement.name) ?? 0) + 1);
    }
  }
  return counts ?? none;
}
