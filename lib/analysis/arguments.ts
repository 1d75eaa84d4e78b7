import { type AttributeSchema, type BodySchema, blockSchema } from '../facts';
import type { Attribute, Block, Statement } from '../syntax';

/** An attribute with the names and the blocks around it. */
export interface PlacedAttribute {
  readonly attribute: Attribute;
  /** Names of the blocks around it inside its component, from the outside in, and its own: `output`, `traces`. */
  readonly argument: readonly string[];
  /** The block that it stands in, and those around that one, from the inside out. */
  readonly blocks: readonly Block[];
  /** What the schema says of it, if it knows it. */
  readonly schema?: AttributeSchema | undefined;
}

/**
 * All attributes of a block and of those in it, in source order; of a `foreach`, without its template, whose blocks are of their own.
 * @param schema of the block, if it is known
 */
export function attributesIn(block: Block, schema?: BodySchema): readonly PlacedAttribute[] {
  const found: PlacedAttribute[] = [];
  const enter = (
    statements: readonly Statement[],
    body: BodySchema | undefined,
    names: readonly string[],
    blocks: readonly Block[],
  ): void => {
    for (const statement of statements) {
      if (statement.kind === 'attribute') {
        const argument = [...names, statement.name];
        found.push({ attribute: statement, argument, blocks, schema: body?.attributes.get(statement.name) });
      } else if (statement.kind === 'block') {
        const inner = body && blockSchema(body, statement.name)?.body;
        enter(statement.body, inner, [...names, statement.name], [statement, ...blocks]);
      }
    }
  };
  enter(ownStatements(block), schema, [], [block]);
  return found;
}

/** The statements that say something of a block itself: all but the template of a `foreach`. */
export function ownStatements(block: Block): readonly Statement[] {
  return block.name === 'foreach' ? block.body.filter((statement) => !isTemplate(statement)) : block.body;
}

/** The attribute of a block with this name, the first one. */
export function attributeOf(block: Pick<Block, 'body'>, name: string): Attribute | undefined {
  for (const statement of block.body) {
    if (statement.kind === 'attribute' && statement.name === name) return statement;
  }
  return undefined;
}

/** The template that a `foreach` uses: the last one. */
export function templateOf(foreach: Block): Block | undefined {
  return foreach.body.findLast((statement): statement is Block => isTemplate(statement));
}

/** Whether a statement is a `template` block. */
export function isTemplate(statement: Statement): boolean {
  return statement.kind === 'block' && statement.name === 'template';
}
