import type { GraphNode, ModuleBody, Reference } from '../../analysis';
import type { BlockSchema } from '../../facts';
import type { Attribute, Block } from '../../syntax';
import type { Context } from '../context';
import type { Rule } from '../rule';
import type { BodyCheck } from '../validate/body-check';
import type { Edges } from '../validate/graph-check';

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
