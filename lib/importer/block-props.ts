import { type BodySchema, blockSchema, type ComponentSchema, camelCase, emissionAt, requiredMembers } from '../facts';
import type { Attribute, Block, Statement } from '../syntax';
import type { Signal } from '../values';
import { arrayCode, type Code, type Item, objectCode, textCode } from './code';
import { withComments } from './comment-code';
import { type Context, Untyped } from './context';
import type { Place } from './place';
import { valueCode } from './values';

/** Which signals an argument of a component sends to its receivers, by its path. */
export type SignalsAt = (path: readonly string[]) => readonly Signal[] | undefined;

export const noSignals: SignalsAt = () => undefined;

export function signalsOf({ signals }: ComponentSchema): SignalsAt {
  return (path) => emissionAt(signals, path)?.signals;
}

/**
 * The props of a block, in the order of its statements.
 * @throws Untyped if props can't say the same
 */
export function propsCode(
  statements: readonly Statement[],
  schema: BodySchema,
  context: Context,
  signals: SignalsAt,
  path: readonly string[] = [],
  first: readonly Item[] = [],
): Code {
  const items = propItems(statements, schema, context, signals, path);
  const all = [...first, ...items];
  return objectCode(all, path.length === 0 && all.length > 1);
}

/** Statements that become one prop. */
interface Member {
  readonly name: string;
  readonly statements: Statement[];
}

export function propItems(
  statements: readonly Statement[],
  schema: BodySchema,
  context: Context,
  signals: SignalsAt,
  path: readonly string[] = [],
): readonly Item[] {
  const members: Member[] = [];
  for (const statement of statements) {
    if (statement.kind === 'bad-statement') throw new Untyped('a statement that is none');
    const name = memberName(statement, schema);
    const last = members.at(-1);
    if (last?.name === name) last.statements.push(statement);
    else if (members.some((member) => member.name === name)) throw new Untyped(`its ${name} blocks are not together`);
    else members.push({ name, statements: [statement] });
  }
  for (const name of requiredMembers(schema)) {
    if (!members.some((member) => member.name === name)) throw new Untyped(`it has no ${name}`);
  }
  return members.map((member) => ({
    key: camelCase(member.name),
    code: memberCode(member, schema, context, signals, path),
  }));
}

function memberName(statement: Attribute | Block, schema: BodySchema): string {
  const { name } = statement;
  if (statement.kind === 'attribute') {
    if (!schema.attributes.has(name)) throw new Untyped(`there is no argument ${name}`);
    return name;
  }
  if (schema.blocks.has(name)) return name;
  if (blockSchema(schema, name) === undefined) throw new Untyped(`there is no block ${name}`);
  return name.slice(0, name.indexOf('.'));
}

function memberCode(
  { name, statements }: Member,
  schema: BodySchema,
  context: Context,
  signals: SignalsAt,
  path: readonly string[],
): Code {
  const [first] = statements;
  if (first!.kind === 'attribute') {
    if (statements.length > 1) throw new Untyped(`${name} is there twice`);
    return attributeCode(first as Attribute, schema, context, signals([...path, name]));
  }
  const blocks = statements as readonly Block[];
  const own = schema.blocks.get(name);
  if (own === undefined) {
    return arrayCode(
      blocks.map((block) => {
        const kind: Item = { key: 'kind', code: textCode(block.name.slice(name.length + 1)) };
        return blockCode(block, schema, context, signals, path, [kind]);
      }),
    );
  }
  if (!own.repeatable && blocks.length > 1) throw new Untyped(`${name} is there twice`);
  const codes = blocks.map((block) => {
    if (own.labeled !== (block.label !== undefined)) throw new Untyped(`${name} has the wrong label`);
    const label: Item[] = own.labeled ? [{ key: 'label', code: textCode(block.label!) }] : [];
    return blockCode(block, schema, context, signals, path, label);
  });
  return own.repeatable ? arrayCode(codes) : codes[0]!;
}

function attributeCode(
  attribute: Attribute,
  schema: BodySchema,
  context: Context,
  signals: readonly Signal[] | undefined,
): Code {
  const { type, enum: values } = schema.attributes.get(attribute.name)!;
  const place: Place = { type, ...(values ? { enum: values } : {}), ...(signals ? { signals } : {}) };
  return withComments(attribute, 'around', valueCode(attribute.value, place, context), context)!;
}

function blockCode(
  block: Block,
  schema: BodySchema,
  context: Context,
  signals: SignalsAt,
  path: readonly string[],
  first: readonly Item[],
): Code {
  if (first.length === 0 && block.label !== undefined) throw new Untyped(`${block.name} has a label`);
  const { body } = blockSchema(schema, block.name)!;
  const code = propsCode(block.body, body, context, signals, [...path, block.name], first);
  return withComments(block, 'all', code, context)!;
}
