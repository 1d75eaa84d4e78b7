import type { BlockType } from '../../analysis/block-schema';
import { type GraphNode, isTemplate } from '../../analysis/module-graph';
import { type BlockSchema, type BodySchema, blockSchema } from '../../facts/schema';
import type { Attribute, Block } from '../../syntax';
import { attributeRules, blockRules, memberRules } from '../rules/order';
import type { Context, Origin } from './context';

/** A block whose statements are being checked against its schema: what the rules on attributes and blocks see. */
export interface BodyCheck {
  readonly context: Context;
  readonly origin: Origin;
  readonly block: Block;
  readonly schema: BodySchema;
  /** The component, configuration block or shared definition that `path` starts at. */
  readonly owner: string;
  /** Path of the block below the owner, each segment with a slash behind it. */
  readonly path: string;
  /** Names of the attributes that were accepted so far. */
  readonly given: Set<string>;
  /** How often each block occurs. */
  readonly counts: ReadonlyMap<string, number>;
}

class Frame implements BodyCheck {
  readonly given = new Set<string>();
  readonly counts: ReadonlyMap<string, number>;
  next = 0;

  constructor(
    readonly context: Context,
    readonly origin: Origin,
    readonly block: Block,
    readonly statements: Block['body'],
    readonly schema: BodySchema,
    readonly owner: string,
    readonly path: string,
  ) {
    this.counts = countBlocks(statements);
  }
}

/** Checks a block and all blocks in it, in source order. Blocks nest without bound, so there is no recursion. */
export function checkBody({ kind, block, origin }: GraphNode, { owner, body }: BlockType, context: Context): void {
  const statements = kind === 'foreach' ? block.body.filter((statement) => !isTemplate(statement)) : block.body;
  const frames: Frame[] = [];
  frames.push(new Frame(context, origin, block, statements, body, owner, ''));
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const statement = frame.statements[frame.next++];
    if (statement === undefined) {
      finish(frame);
      frames.pop();
    } else if (statement.kind === 'attribute') {
      checkAttribute(statement, frame);
    } else if (statement.kind === 'block') {
      const schema = checkBlock(statement, frame);
      if (schema) frames.push(innerFrame(frame, statement, schema));
    }
  }
}

function checkAttribute(attribute: Attribute, body: BodyCheck): void {
  for (const rule of attributeRules) {
    if (rule.check(attribute, body)) return;
  }
}

/** The schema of a block that may be looked into. */
function checkBlock(block: Block, body: BodyCheck): BlockSchema | undefined {
  const schema = blockSchema(body.schema, block.name);
  return blockRules.some((rule) => rule.check(block, schema, body)) ? undefined : schema;
}

/** The members that are missing, in the order of the schema. */
function finish(body: BodyCheck): void {
  for (const name of body.schema.order) {
    for (const rule of memberRules) rule.check(name, body);
  }
}

function innerFrame({ context, origin, owner, path }: BodyCheck, block: Block, { body }: BlockSchema): Frame {
  const { definition } = body;
  return definition === undefined
    ? new Frame(context, origin, block, block.body, body, owner, `${path}${block.name}/`)
    : new Frame(context, origin, block, block.body, body, definition, '');
}

const none: ReadonlyMap<string, number> = new Map();

function countBlocks(statements: Block['body']): ReadonlyMap<string, number> {
  let counts: Map<string, number> | undefined;
  for (const statement of statements) {
    if (statement.kind === 'block') {
      counts ??= new Map();
      counts.set(statement.name, (counts.get(statement.name) ?? 0) + 1);
    }
  }
  return counts ?? none;
}
