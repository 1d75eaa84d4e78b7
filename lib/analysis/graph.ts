import { type ComponentSchema, type ConfigBlockSchema, componentSchema, configBlockSchema } from '../facts';
import {
  type Access,
  type Attribute,
  type Block,
  type Expr,
  endOf,
  type Identifier,
  namePathOf,
  type ParseResult,
  parse,
  type Statement,
  startOf,
} from '../syntax';
import { attributesIn, ownStatements, type PlacedAttribute, templateOf } from './arguments';
import { type BlockSchemaOfNode, builtInSchema, schemaOfArguments } from './block-schema';
import type { BlockOrigin, ConfigBlock } from './config-block';
import { type NameChain, nameChains } from './name-chains';
import { NameTree } from './name-tree';
import { groupOfKind, kindOfBlock, NODE_GROUPS, type NodeGroup, type NodeKind } from './node-kind';
import { type BodyPlace, placeOfBlock, valueAt } from './path';
import { nameEnd } from './source-span';

/**
 * A chain of names in an argument of a block, and the block that it leads to. There are many of them in a configuration: what only few
 * ask for is worked out when they do.
 */
export class Reference implements NameChain {
  readonly names: readonly string[];
  readonly node: Identifier | Access;
  readonly last: Access | undefined;
  readonly placed: PlacedAttribute;

  constructor(
    readonly from: GraphNode,
    { names, node, last, placed }: NameChain,
    /** Undefined for a function, a constant, a variable, and for what isn't there. */
    readonly to: GraphNode | undefined,
  ) {
    this.names = names;
    this.node = node;
    this.last = last;
    this.placed = placed;
  }

  /** The argument that it stands in: names of blocks and attribute from the outside in: `output`, `traces`. */
  get argument(): readonly string[] {
    return this.placed.argument;
  }

  /** The names as they stand in the expression. */
  get written(): readonly string[] {
    return this.last ? namePathOf(this.node)!.names : this.names;
  }

  /** What is read of the block: `['receiver']`, or nothing. */
  get field(): readonly string[] {
    return this.to ? this.written.slice(this.to.nameCount) : [];
  }

  /** Offset of the first name. */
  get start(): number {
    return startOf(this.node);
  }

  /** Offset of the last byte of the first name. */
  get firstEnd(): number {
    let first: Expr = this.node;
    while (first.kind === 'access') first = first.value;
    return endOf(first);
  }

  /** Offset of the last byte of the last name. */
  get end(): number {
    return this.last ? nameEnd(this.last.nameStart, this.last.name) : endOf(this.node);
  }
}

/** A use of a block's export in an argument of another block. */
export type Wire = Reference & { readonly to: GraphNode };

/** What is wrong with a block as such, so that others can't use it as they would. */
export type NodeFault = 'duplicate' | 'unlabeled' | 'unknown-component' | 'missing-template';

/** A block at the top of a module body, and all that is known of it. What costs something is worked out when it's asked for, once. */
export class GraphNode {
  /** The body of a `declare`, or of the template of a `foreach`. */
  readonly body: ModuleBody | undefined;
  #attributes: readonly PlacedAttribute[] | undefined;
  #references: readonly Reference[] | undefined;
  #wires: readonly Wire[] | undefined;
  #nameCount: number | undefined;
  #place: BodyPlace | undefined;
  /** What defines the component, `null` if nothing does. */
  #type: GraphNode | ComponentSchema | null | undefined;
  #imported: { readonly file: ParseResult | undefined; readonly body: ModuleBody | undefined } | undefined;
  #arguments: BlockSchemaOfNode | undefined;

  constructor(
    readonly block: Block,
    /** Name and label, joined by a dot. */
    readonly id: string,
    readonly kind: NodeKind,
    readonly origin: BlockOrigin,
    /** The body that the block stands in. */
    readonly parent: ModuleBody,
    /** The block that had the identifier before; a block with one can't be referred to. */
    readonly first: GraphNode | undefined,
  ) {
    this.body = innerBody(this);
  }

  /** The parts of its identifier. */
  get names(): readonly string[] {
    return this.id.split('.');
  }

  /** How many parts its identifier has. */
  get nameCount(): number {
    this.#nameCount ??= this.names.length;
    return this.#nameCount;
  }

  /** The `declare` or import that defines what this block is an instance of; undefined for what is built in. */
  get definition(): GraphNode | undefined {
    if (this.#type === undefined) this.#type = componentTypeOf(this) ?? null;
    return this.#type instanceof GraphNode ? this.#type : undefined;
  }

  /** The built-in component that the block is, if it is one. */
  get component(): ComponentSchema | undefined {
    if (this.#type === undefined) this.#type = componentTypeOf(this) ?? null;
    return this.#type instanceof GraphNode ? undefined : (this.#type ?? undefined);
  }

  /** The configuration block that it is, if it is one. */
  get configBlock(): ConfigBlockSchema | undefined {
    return this.kind === 'component' ? undefined : configBlockSchema(this.block.name);
  }

  /** What the block may hold; undefined where nobody knows: an instance of an imported module, an unknown component. */
  get schema(): BlockSchemaOfNode | undefined {
    const { definition } = this;
    if (definition?.kind === 'import') return undefined;
    return definition ? definition.argumentsSchema : builtInSchema(this.kind, this.block.name);
  }

  /** Of a `declare`: what its instances take. */
  get argumentsSchema(): BlockSchemaOfNode {
    this.#arguments ??= schemaOfArguments(
      (this.body?.nodes ?? []).filter(({ kind, first }) => kind === 'argument' && !first).map(({ block }) => block),
    );
    return this.#arguments;
  }

  /** The block with its schema, where paths start. */
  get place(): BodyPlace {
    this.#place ??= placeOfBlock(this.block, (this.component ?? this.configBlock)?.body);
    return this.#place;
  }

  /** Its arguments, in source order. What is inside of a `declare` or of a template belongs to the blocks there. */
  get attributes(): readonly PlacedAttribute[] {
    this.#attributes ??=
      this.kind === 'declare' ? [] : attributesIn(this.block, (this.component ?? this.configBlock)?.body);
    return this.#attributes;
  }

  /** What its arguments refer to, in source order; whatever leads nowhere among them. */
  get references(): readonly Reference[] {
    this.#references ??=
      this.kind === 'declare'
        ? none
        : nameChains(
            this.block,
            ownStatements(this.block),
            (chain) => new Reference(this, chain, this.parent.resolve(chain.names)),
          );
    return this.#references;
  }

  /** The references that lead to a block. */
  get wires(): readonly Wire[] {
    this.#wires ??= this.references.filter(isWire);
    return this.#wires;
  }

  /** Of an `import.string` whose content is written as a text, and of a file that can be read: the module in it, as far as it can be parsed. */
  get imported(): ModuleBody | undefined {
    return this.#importedModule.body;
  }

  /** The text of that module, with what is wrong with it. */
  get importedFile(): ParseResult | undefined {
    return this.#importedModule.file;
  }

  /** Names of what others can read of the block; undefined where nobody knows: an instance of an imported module. */
  get exportNames(): readonly string[] | undefined {
    const { definition, component } = this;
    if (!definition) return [...(component?.exports.keys() ?? [])];
    if (definition.kind === 'import') return undefined;
    return (definition.body?.nodes ?? []).filter(({ kind }) => kind === 'export').map(({ block }) => block.label ?? '');
  }

  /** What keeps others from using the block as they would. */
  get faults(): readonly NodeFault[] {
    const { kind, block } = this;
    const needsLabel = kind !== 'settings' && kind !== 'service';
    return [
      ...(this.first ? (['duplicate'] as const) : []),
      ...(needsLabel && block.label === undefined ? (['unlabeled'] as const) : []),
      ...(kind === 'component' && !this.definition && !this.component ? (['unknown-component'] as const) : []),
      ...(kind === 'foreach' && !this.body ? (['missing-template'] as const) : []),
    ];
  }

  get #importedModule() {
    if (this.#imported === undefined) {
      const found = importedText(this);
      const file = found && parse(found.text, { filename: found.name });
      const body =
        file &&
        new ModuleBody('declare', [
          { statements: file.file.body.filter(isBlock), origin: { ...found.origin, source: file.source } },
        ]);
      this.#imported = { file, body };
    }
    return this.#imported;
  }
}

const none: readonly Reference[] = [];

/** The root of a configuration, the body of a `declare`, or the template of a `foreach`. */
export class ModuleBody {
  /** Blocks in source order. */
  readonly nodes: readonly GraphNode[];
  /** The same in the order in which Alloy goes through them: declares, configuration blocks, components, services. */
  readonly inOrderOfChecks: readonly GraphNode[];
  /** Attributes, which no body may hold; those of the root are found when it's read. */
  readonly attributes: readonly Attribute[];
  readonly #names = new NameTree<GraphNode>();
  #definitions: ReadonlyMap<string, GraphNode> | undefined;

  constructor(
    readonly kind: 'root' | 'declare' | 'foreach',
    contents: readonly BodyContent[],
    /** The body around it. */
    readonly parent?: ModuleBody,
  ) {
    const nodes: GraphNode[] = [];
    const attributes: Attribute[] = [];
    // Blocks of different groups may have the same identifier.
    const groups: { [group in NodeGroup]?: Group } = {};
    for (const { statements, origin } of contents) {
      for (const statement of statements) {
        if (statement.kind === 'block') {
          const id = idOfBlock(statement);
          const kind = kindOfBlock(statement.name, id);
          const groupName = groupOfKind(kind);
          const group = groups[groupName] ?? new Group();
          groups[groupName] = group;
          const node = new GraphNode(statement, id, kind, origin, this, group.byId.get(id));
          if (!node.first) group.byId.set(id, node);
          group.nodes.push(node);
          nodes.push(node);
        } else if (statement.kind === 'attribute' && kind !== 'root') {
          attributes.push(statement);
        }
      }
    }
    this.attributes = attributes;
    this.nodes = nodes;
    this.inOrderOfChecks = NODE_GROUPS.flatMap((group) => groups[group]?.nodes ?? []);
    for (const node of this.inOrderOfChecks) {
      if (!node.first) this.#names.set(node.names, node);
    }
  }

  /** Whether a `declare` is around it, at any distance, or it is one. */
  get inModule(): boolean {
    return this.kind === 'declare' || (this.parent?.inModule ?? false);
  }

  /**
   * The block that a chain of names is about: of the innermost body that has one, the one with the shortest identifier. A `declare`
   * doesn't see what is outside of it; a template does.
   */
  resolve(names: readonly string[]): GraphNode | undefined {
    return this.#names.shortest(names) ?? (this.kind === 'foreach' ? this.parent?.resolve(names) : undefined);
  }

  /** The `declare` or import that defines the components of a name, by its first part. Those of all bodies around are seen. */
  definitionOf(name: string): GraphNode | undefined {
    const dot = name.indexOf('.');
    const first = dot < 0 ? name : name.slice(0, dot);
    this.#definitions ??= definitionsIn(this);
    return this.#definitions.get(first) ?? this.parent?.definitionOf(first);
  }
}

/** Statements that stand one behind the other, and where they come from. */
export interface BodyContent {
  readonly statements: readonly Statement[];
  readonly origin: BlockOrigin;
}

/** Blocks whose identifiers have to differ. */
class Group {
  readonly nodes: GraphNode[] = [];
  readonly byId = new Map<string, GraphNode>();
}

function componentTypeOf({ kind, block, parent }: GraphNode): GraphNode | ComponentSchema | undefined {
  return kind === 'component' ? (parent.definitionOf(block.name) ?? componentSchema(block.name)) : undefined;
}

/**
 * Whether a reference leads to a block, as it stands in its expression: a chain that Alloy extends beyond that isn't read of the block
 * that the expression names.
 */
function isWire(reference: Reference): reference is Wire {
  return reference.to !== undefined && reference.written.length >= reference.to.nameCount;
}

function idOfBlock({ name, label }: Block): string {
  return label === undefined ? name : `${name}.${label}`;
}

/** The names that a body defines. The last of several declares counts, and an import wins over a declare. */
function definitionsIn(body: ModuleBody): ReadonlyMap<string, GraphNode> {
  const names = new Map<string, GraphNode>();
  for (const node of body.inOrderOfChecks) {
    const { label } = node.block;
    if (label !== undefined && (node.kind === 'declare' || (node.kind === 'import' && !node.first))) {
      names.set(label, node);
    }
  }
  return names;
}

function innerBody({ kind, block, origin, parent }: GraphNode): ModuleBody | undefined {
  if (kind !== 'declare' && kind !== 'foreach') return undefined;
  const content = kind === 'declare' ? block : templateOf(block);
  return content && new ModuleBody(kind, [{ statements: content.body, origin }], parent);
}

/** The text that an import brings in, where it's known, and what its blocks have of their origin. */
function importedText({ kind, block, id, place, origin }: GraphNode) {
  if (kind !== 'import') return undefined;
  if (block.name === 'import.string') {
    const content = valueAt(place, ['content']);
    return content.kind === 'scalar' ? { text: String(content.value), name: `content of ${id}`, origin } : undefined;
  }
  const { readFile } = origin;
  if (block.name !== 'import.file' || readFile === undefined) return undefined;
  const filename = valueAt(place, ['filename']);
  if (filename.kind !== 'scalar') return undefined;
  const name = String(filename.value);
  const text = readFile(name);
  // A file that imports itself would never end.
  const readOthers = (other: string) => (other === name ? undefined : readFile(other));
  return text === undefined ? undefined : { text, name, origin: { ...origin, readFile: readOthers } };
}

/** The blocks of a body, with the place of the block that they stand in. */
export function blocksIn({ body }: Pick<Block, 'body'>, origin: BlockOrigin): readonly ConfigBlock[] {
  return body.filter(isBlock).map((block) => ({ ...origin, block }));
}

function isBlock(statement: Statement): statement is Block {
  return statement.kind === 'block';
}
