import { type BlockOrigin, isTemplate, type Model } from '../analysis';
import { type BodySchema, blockSchema } from '../facts';
import type { Block } from '../syntax';

/** A block whose schema is known. */
export interface KnownBlock {
  readonly block: Block;
  readonly schema: BodySchema;
  /** The names that facts about it are looked up by: of the component or configuration block, and of a shared definition. */
  readonly owners: readonly string[];
  readonly origin: BlockOrigin;
}

const none: readonly string[] = [];

function ownersOf(owner: string | undefined, { definition }: BodySchema): readonly string[] {
  if (owner === undefined) return definition === undefined ? none : [definition];
  return definition === undefined ? [owner] : [owner, definition];
}

/** Goes through the blocks of a configuration whose schemas are known, each before those inside of it. */
export function visitKnownBlocks(model: Model, visit: (known: KnownBlock) => void): void {
  const enter = (block: Block, schema: BodySchema, owner: string | undefined, origin: BlockOrigin): void => {
    visit({ block, schema, owners: ownersOf(owner, schema), origin });
    for (const statement of block.body) {
      if (statement.kind !== 'block' || isTemplate(statement)) continue;
      const inner = blockSchema(schema, statement.name);
      if (inner) enter(statement, inner.body, undefined, origin);
    }
  };
  for (const { block, definition, schema, origin } of model.nodes) {
    if (!definition && schema) enter(block, schema.body, schema.owner, origin);
  }
}
