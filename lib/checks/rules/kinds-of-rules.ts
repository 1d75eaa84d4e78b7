import type { BlockOrigin, GraphNode, ModuleBody, Reference } from '../../analysis';
import type { BlockSchema, BodySchema } from '../../facts';
import type { Attribute, Block } from '../../syntax';
import type { Context } from '../context';
import type { Rule } from '../rule';

/** Names that were met in a body. */
export interface NamesOfBody {
  has(name: string): boolean;
  add(name: string): void;
}

/** A block whose statements are being checked against its schema: what the rules on attributes and blocks see. */
export interface BodyCheck {
  readonly context: Context;
  readonly origin: BlockOrigin;
  readonly block: Block;
  readonly schema: BodySchema;
  /** The component, configuration block or shared definition that `path` starts at. */
  readonly owner: string;
  /** Names of the blocks below the owner down to this one. */
  readonly path: readonly string[];
  /** Names of the attributes that were accepted so far. */
  readonly given: NamesOfBody;
  /** How often a block occurs. */
  count(block: string): number;
}

/** The references among the blocks of one body. */
export type Edges = ReadonlyMap<GraphNode, readonly GraphNode[]>;

/** A rule of `alloy validate`: the message is Alloy's. */
export interface ValidationRule extends Rule {
  readonly message: string;
}

/** On a block at the top of a module body, before anything in it is looked at. */
export interface NodeRule extends ValidationRule {
  check(node: GraphNode, context: Context): void;
}

/** On the name of a component: true if it can't be used, which ends the checks of the block. */
export interface LookupRule extends ValidationRule {
  check(node: GraphNode, context: Context): boolean;
}

/** On an attribute: true if it was reported, which ends its checks. */
export interface AttributeRule extends ValidationRule {
  check(attribute: Attribute, body: BodyCheck): boolean;
}

/** On a nested block: true if it was reported, which ends its checks. `schema` is undefined for a name that the body has no block of. */
export interface BlockRule extends ValidationRule {
  check(block: Block, schema: BlockSchema | undefined, body: BodyCheck): boolean;
}

/** On a member of a block's schema, after all of its statements. */
export interface MemberRule extends ValidationRule {
  check(name: string, body: BodyCheck): void;
}

/** On a chain of names in an expression: true if it was reported, which ends its checks. */
export interface ReferenceRule extends ValidationRule {
  check(reference: Reference, context: Context): boolean;
}

/** On the references among the blocks of one body. */
export interface GraphRule extends ValidationRule {
  check(body: ModuleBody, edges: Edges, context: Context): void;
}
