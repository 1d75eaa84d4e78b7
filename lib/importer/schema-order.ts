import { type BodySchema, componentSchema, configBlockSchema } from '../facts';
import type { Statement } from '../syntax';

/** Modules and what is made of them: their arguments are the user's, in an order that no schema has. */
const OF_MODULES = ['declare', 'foreach'];

/** Whether the members of blocks stand in the order in which constructs print them unless told otherwise. */
export function isInSchemaOrder(statements: readonly Statement[]): boolean {
  return statements.every((statement) => {
    if (statement.kind !== 'block' || OF_MODULES.includes(statement.name)) return false;
    const schema = componentSchema(statement.name)?.body ?? configBlockSchema(statement.name)?.body;
    return schema !== undefined && isInOrder(statement.body, schema);
  });
}

function isInOrder(body: readonly Statement[], schema: BodySchema): boolean {
  let last = -1;
  return body.every((statement) => {
    if (statement.kind !== 'block' && statement.kind !== 'attribute') return false;
    const [member, inner] = memberOf(statement, schema);
    const position = schema.order.indexOf(member);
    const isBehind = position >= last && position >= 0;
    last = position;
    if (!isBehind || statement.kind === 'attribute') return isBehind;
    return inner !== undefined && isInOrder(statement.body, inner);
  });
}

/** The member of a body that a statement is, and what may stand in it: a block such as `stage.json` belongs to `stage`. */
function memberOf(
  { name }: Extract<Statement, { name: string }>,
  schema: BodySchema,
): readonly [member: string, inner: BodySchema | undefined] {
  for (const [prefix, variants] of schema.enumBlocks) {
    if (name.startsWith(`${prefix}.`)) return [prefix, variants.get(name.slice(prefix.length + 1))?.body];
  }
  return [name, schema.blocks.get(name)?.body];
}
