import type { BlockOrigin, BlockSchemaOfNode, GraphNode } from '../../analysis';
import { type BodySchema, blockSchema, requiredMembers } from '../../facts';
import type { Attribute, Block, Statement } from '../../syntax';
import type { Context } from '../context';
import type { BodyCheck, NamesOfBody } from '../rules/kinds-of-rules';
import { attributeRules, blockRules, memberRules } from '../rules/order';

/** Checks the statements of a block, and all blocks in it, in source order. */
export function checkBody(
  { block, origin }: GraphNode,
  statements: readonly Statement[],
  { owner, body }: BlockSchemaOfNode,
  context: Context,
): void {
  checkStatements(new OpenBody(context, origin, block, statements, body, owner));
}

function checkStatements(body: OpenBody): void {
  for (const statement of body.statements) {
    if (statement.kind === 'attribute') checkAttribute(statement, body);
    else if (statement.kind === 'block') checkBlock(statement, body);
  }
  // The members that are missing, in the order of the schema.
  for (const name of requiredMembers(body.schema)) {
    for (const rule of memberRules) rule.check(name, body);
  }
}

function checkAttribute(attribute: Attribute, body: OpenBody): void {
  for (const rule of attributeRules) {
    if (rule.check(attribute, body)) return;
  }
}

function checkBlock(block: Block, body: OpenBody): void {
  const schema = blockSchema(body.schema, block.name);
  for (const rule of blockRules) {
    if (rule.check(block, schema, body)) return;
  }
  if (schema) checkStatements(body.inner(block, schema.body));
}

/** Bodies are many: what only some of them need is made when it's needed. */
class OpenBody implements BodyCheck {
  #given: FewNames | undefined;
  #counts: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly context: Context,
    readonly origin: BlockOrigin,
    readonly block: Block,
    readonly statements: readonly Statement[],
    readonly schema: BodySchema,
    readonly owner: string,
    /** The body around it that has the same owner. */
    readonly around?: OpenBody,
  ) {}

  get path(): readonly string[] {
    return this.around ? [...this.around.path, this.block.name] : [];
  }

  get given(): FewNames {
    this.#given ??= new FewNames();
    return this.#given;
  }

  count(block: string): number {
    this.#counts ??= countBlocks(this.statements);
    return this.#counts.get(block) ?? 0;
  }

  inner(block: Block, schema: BodySchema): OpenBody {
    const { context, origin } = this;
    return schema.definition === undefined
      ? new OpenBody(context, origin, block, block.body, schema, this.owner, this)
      : new OpenBody(context, origin, block, block.body, schema, schema.definition);
  }
}

/** So many names are looked through one by one. */
const FEW = 16;

/** A set of names, small as a rule. */
class FewNames implements NamesOfBody {
  readonly #few: string[] = [];
  #others: Set<string> | undefined;

  has(name: string): boolean {
    return this.#few.includes(name) || (this.#others?.has(name) ?? false);
  }

  add(name: string): void {
    if (this.#few.length < FEW) {
      this.#few.push(name);
    } else {
      this.#others ??= new Set();
      this.#others.add(name);
    }
  }
}

function countBlocks(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    if (statement.kind === 'block') counts.set(statement.name, (counts.get(statement.name) ?? 0) + 1);
  }
  return counts;
}
