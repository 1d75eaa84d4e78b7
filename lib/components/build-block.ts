import { type BlockSchema, type BodySchema, camelCase, type TypeSchema } from '../facts';
import { type AttachedComments, type Block, build, isIdentifier, type Statement } from '../syntax';
import {
  aroundValue,
  commentsOn,
  Expression,
  mergeRequirements,
  type Problem,
  type Requirement,
  toSyntax,
  withComments,
} from '../values';

/** A block made from props, what its expressions ask for, and what is wrong with the props. */
export interface BuiltBlock {
  readonly block: Block;
  readonly requirements: readonly Requirement[];
  readonly problems: readonly Problem[];
  /** The statements that props became, by the path of the prop as JSON. */
  readonly statements: ReadonlyMap<string, Statement>;
}

/** The statement that the prop at a path became, or else the innermost one around it: at last the block itself. */
export function statementAt({ block, statements }: BuiltBlock, path: Problem['path']): Statement {
  for (let length = path.length; length > 0; length--) {
    const statement = statements.get(JSON.stringify(path.slice(0, length)));
    if (statement) return statement;
  }
  return block;
}

/**
 * How the members of a block are ordered: as Alloy declares them, or as the props that they come from.
 */
export type ArgumentOrder = 'schema' | 'given';

/**
 * Turns typed props into a block: names become Alloy's, members stand in the order of the schema unless `order` says otherwise, `undefined` is absent, `{}` is
 * an empty block, an array is a block for each item.
 *
 * A prop that the schema doesn't know (from untyped code) is kept under its own name, as a block if it is an object, so that the
 * check of the configuration reports it.
 */
export function buildBlock(
  name: string,
  label: string | undefined,
  schema: BodySchema,
  props: object,
  order: ArgumentOrder = 'schema',
): BuiltBlock {
  const builder = new BodyBuilder(order);
  const body = builder.body(schema, props, []);
  return {
    block: withAttached(build.block(name, label, body), commentsOn(props)),
    requirements: mergeRequirements(...builder.requirements),
    problems: builder.problems,
    statements: builder.statements,
  };
}

type Path = readonly (string | number)[];
type Props = { readonly [prop: string]: unknown };

class BodyBuilder {
  readonly requirements: (readonly Requirement[])[] = [];
  readonly problems: Problem[] = [];
  readonly statements = new Map<string, Statement>();
  readonly #order: ArgumentOrder;

  constructor(order: ArgumentOrder) {
    this.#order = order;
  }

  /** The statements of a body; `without` names props that are not members (a label, a kind). */
  body(schema: BodySchema | undefined, props: object, path: Path, without?: string): Statement[] {
    const members = schema ? membersByProp(schema) : new Map<string, string>();
    const statements: Statement[] = [];
    const known = [...members.keys()].filter((prop) => Object.hasOwn(props, prop));
    const given = Object.keys(props).filter((prop) => prop !== without);
    const names = this.#order === 'given' ? given : [...known, ...given.filter((prop) => !members.has(prop))];
    for (const prop of names) {
      const value = (props as Props)[prop];
      const member = members.get(prop);
      if (value === undefined) continue;
      if (member === undefined) this.#unknown(prop, value, [...path, prop], statements);
      else this.#member(schema!, member, value, [...path, prop], statements);
    }
    return statements;
  }

  #member(schema: BodySchema, name: string, value: unknown, path: Path, into: Statement[]): void {
    const attribute = schema.attributes.get(name);
    const block = schema.blocks.get(name);
    if (attribute) {
      this.#attribute(name, inAlloysWords(attribute.type, value), path, into);
    } else if (block) {
      this.#blocks(name, block, value, path, into);
    } else {
      this.#variants(name, schema.enumBlocks.get(name)!, value, path, into);
    }
  }

  #attribute(name: string, value: unknown, path: Path, into: Statement[]): void {
    const { node, requirements, problems } = toSyntax(value);
    this.requirements.push(requirements);
    this.problems.push(...problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
    this.#add(withAttached(build.attribute(name, node), aroundValue(commentsOn(value))), path, into);
  }

  #add(statement: Statement, path: Path, into: Statement[]): void {
    this.statements.set(JSON.stringify(path), statement);
    into.push(statement);
  }

  #blocks(name: string, block: BlockSchema, value: unknown, path: Path, into: Statement[]): void {
    for (const [item, itemPath] of itemsOf(value, path)) {
      if (!isProps(item)) {
        this.#attribute(name, item, itemPath, into);
      } else if (block.labeled) {
        const label = typeof item['label'] === 'string' ? item['label'] : undefined;
        const body = this.body(block.body, item, itemPath, 'label');
        this.#add(withAttached(build.block(name, label, body), commentsOn(item)), itemPath, into);
      } else {
        const body = this.body(block.body, item, itemPath);
        this.#add(withAttached(build.block(name, undefined, body), commentsOn(item)), itemPath, into);
      }
    }
  }

  /** Blocks of a group such as `stage.*`: each item says by its `kind` which one it is. */
  #variants(
    prefix: string,
    variants: ReadonlyMap<string, BlockSchema>,
    value: unknown,
    path: Path,
    into: Statement[],
  ): void {
    for (const [item, itemPath] of itemsOf(value, path)) {
      const kind = isProps(item) ? item['kind'] : undefined;
      if (!isProps(item)) {
        this.#attribute(prefix, item, itemPath, into);
      } else if (typeof kind === 'string' && isIdentifier(kind)) {
        const schema = variants.get(kind)?.body;
        this.#add(
          withAttached(
            build.block(`${prefix}.${kind}`, undefined, this.body(schema, item, itemPath, 'kind')),
            commentsOn(item),
          ),
          itemPath,
          into,
        );
      } else {
        this.problems.push({
          message: `kind has to say which ${prefix} block it is`,
          path: itemPath,
          hint: `kinds are ${[...variants.keys()].join(', ')}`,
        });
      }
    }
  }

  #unknown(prop: string, value: unknown, path: Path, into: Statement[]): void {
    if (!isIdentifier(prop)) {
      this.problems.push({ message: 'there is no such argument, and its name is none that Alloy could read', path });
      return;
    }
    const items = itemsOf(value, path);
    if (items.length > 0 && items.every(([item]) => isProps(item))) {
      for (const [item, itemPath] of items) {
        this.#add(build.block(prop, undefined, this.body(undefined, item as Props, itemPath)), itemPath, into);
      }
    } else {
      this.#attribute(prop, value, path, into);
    }
  }
}

function withAttached<S extends Statement>(statement: S, comments: AttachedComments | undefined): S {
  return comments === undefined ? statement : { ...statement, comments };
}

const propsOfBodies = new WeakMap<BodySchema, ReadonlyMap<string, string>>();

/** The members of a body by the names that they have in TypeScript, in Alloy's order. */
export function membersByProp(schema: BodySchema): ReadonlyMap<string, string> {
  let members = propsOfBodies.get(schema);
  if (!members) {
    members = new Map(schema.order.map((name) => [camelCase(name), name]));
    propsOfBodies.set(schema, members);
  }
  return members;
}

/** The items of a block's prop, each with its path; a single object is one item. Items that are undefined are left out. */
function itemsOf(value: unknown, path: Path): [item: unknown, path: Path][] {
  if (!Array.isArray(value)) return [[value, path]];
  return value.flatMap((item, i): [unknown, Path][] => (item === undefined ? [] : [[item, [...path, i]]]));
}

/** Whether a value is a plain object: neither an expression nor an object of a class (a `Duration`). */
function isProps(value: unknown): value is Props {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Expression.isExpression(value)) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A value of an object type with Alloy's names for its keys; every other value as it is. */
function inAlloysWords(type: TypeSchema, value: unknown): unknown {
  const named = inWords(type, value);
  return named === value ? value : withComments(named, commentsOn(value));
}

function inWords(type: TypeSchema, value: unknown): unknown {
  if (typeof type !== 'object') return value;
  if ('list' in type && Array.isArray(value)) return value.map((item) => inAlloysWords(type.list, item));
  if ('object' in type && isProps(value)) {
    const names = new Map(Object.keys(type.object).map((name) => [camelCase(name), name]));
    return Object.fromEntries(Object.entries(value).map(([prop, inner]) => [names.get(prop) ?? prop, inner]));
  }
  return value;
}
