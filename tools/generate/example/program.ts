import { camelCase, pascalCase } from '../../../lib/facts';
import { type Block, type Expr, namePathsIn, parse, type Statement } from '../../../lib/syntax';
import { quote } from '../emit/text';
import { type Body, type BodyOrRef, definitionOf, type SchemaFile } from '../schema-file';
import { arrayCode, type Code, callCode, layOut, objectCode, prefixed } from './code';
import { expressionCode, type Variables } from './expressions';

/**
 * An example that is written as Alloy text, as a program of TypeScript: the components in an order in which each is made before it's
 * referred to. `config` is the configuration; nothing is imported.
 * @throws Error for a text that isn't made of components and configuration blocks, or uses what no example has needed so far
 */
export function programOf(text: string, schema: SchemaFile): string {
  const { file, diagnostics } = parse(text, { filename: 'example.alloy' });
  if (diagnostics.length > 0) throw new Error(`an example doesn't parse: ${diagnostics[0]!.message}`);
  const blocks = file.body.map(asBlock);
  const referred = new Set(blocks.flatMap((block) => [...referencesOf(block)]));
  const variables = variablesOf(
    blocks.filter((block) => referred.has(idOf(block))),
    schema,
  );
  return inOrder(blocks)
    .map((block) => `${layOut(statementCode(block, schema, variables))};`)
    .join('\n');
}

function statementCode(block: Block, schema: SchemaFile, variables: Variables): Code {
  const settings = schema.configBlocks[block.name];
  if (settings) {
    return prefixed(`config.${camelCase(block.name)} = `, bodyCode(block, settings.body, schema, variables));
  }
  const component = schema.components[block.name];
  if (!component) throw new Error(`an example has a block ${block.name}, which isn't there`);
  const props = block.body.length > 0 ? [bodyCode(block, component.body, schema, variables)] : [];
  const names = block.name.split('.');
  const className = [...names.slice(0, -1).map(camelCase), pascalCase(names.at(-1)!)].join('.');
  const made = callCode(`new ${className}`, ['config', quote(block.label ?? ''), ...props]);
  const variable = variables.get(idOf(block));
  return variable === undefined ? made : prefixed(`const ${variable} = `, made);
}

/** The props of a block: blocks that repeat and the blocks of a group are collected where the first one stands. */
function bodyCode(block: Block, bodyOrRef: BodyOrRef, schema: SchemaFile, variables: Variables): Code {
  const definition = definitionOf(bodyOrRef);
  const body = definition === undefined ? (bodyOrRef as Body) : schema.definitions[definition]!;
  const members = new Map<string, Code | Code[]>();
  const append = (name: string, code: Code) => {
    const list = members.get(name);
    members.set(name, Array.isArray(list) ? [...list, code] : [code]);
  };
  for (const statement of block.body) {
    if (statement.kind === 'attribute') {
      members.set(statement.name, expressionCode(statement.value, variables));
      continue;
    }
    const inner = asBlock(statement);
    const entry = body.blocks[inner.name];
    if (entry) {
      const code = withFirst(inner.label, 'label', bodyCode(inner, entry.body, schema, variables));
      if (entry.repeatable) append(inner.name, code);
      else members.set(inner.name, code);
      continue;
    }
    const [prefix, variant] = inner.name.split('.') as [string, string];
    const variantBody = body.enumBlocks?.[prefix]?.[variant];
    if (!variantBody) throw new Error(`an example has a block ${inner.name} in ${block.name}, which isn't there`);
    append(prefix, withFirst(variant, 'kind', bodyCode(inner, variantBody, schema, variables)));
  }
  return objectCode(
    [...members].map(([name, code]) =>
      prefixed(`${camelCase(name)}: `, Array.isArray(code) ? arrayCode(code) : (code as Code)),
    ),
  );
}

/** Puts a member with a text in front of the others of an object. */
function withFirst(text: string | undefined, name: string, object: Code): Code {
  if (text === undefined) return object;
  return objectCode([`${name}: ${quote(text)}`, ...(typeof object === 'string' ? [] : object.items)]);
}

/** Each block behind those that it refers to, otherwise as they stand. */
function inOrder(blocks: readonly Block[]): Block[] {
  const byId = new Map(blocks.map((block) => [idOf(block), block]));
  const found = new Set<Block>();
  const add = (block: Block) => {
    for (const id of referencesOf(block)) {
      const other = byId.get(id);
      if (other && other !== block && !found.has(other)) add(other);
    }
    found.add(block);
  };
  for (const block of blocks) add(block);
  return [...found];
}

/** The ids of components that a block may refer to: all beginnings of the names in its expressions. */
function referencesOf(block: Block): Set<string> {
  const names = expressionsIn(block).flatMap((expr) => namePathsIn(expr).map((path) => path.names));
  return new Set(names.flatMap((path) => path.map((_, i) => path.slice(0, i + 1).join('.'))));
}

function expressionsIn(statement: Statement): Expr[] {
  if (statement.kind === 'attribute') return [statement.value];
  return statement.kind === 'block' ? statement.body.flatMap(expressionsIn) : [];
}

/** Names that hide no namespace and nothing else that a program needs. */
function variablesOf(blocks: readonly Block[], schema: SchemaFile): Variables {
  const namespaces = Object.keys(schema.components).map((name) => camelCase(name.split('.')[0]!));
  const taken = new Set([...namespaces, 'config', 'op', 'std']);
  const variables = new Map<string, string>();
  for (const block of blocks) {
    const short = camelCase(block.name.slice(block.name.lastIndexOf('.') + 1));
    const variable = taken.has(short) ? camelCase(idOf(block)) : short;
    taken.add(variable);
    variables.set(idOf(block), variable);
  }
  return variables;
}

function idOf({ name, label }: Block): string {
  return label === undefined ? name : `${name}.${label}`;
}

function asBlock(statement: Statement): Block {
  if (statement.kind !== 'block') throw new Error(`an example has a ${statement.kind} where only blocks can be`);
  return statement;
}
