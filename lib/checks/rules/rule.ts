import type { GraphNode, ModuleBody } from '../../analysis/module-graph';
import type { BlockSchema } from '../../facts/schema';
import type { Attribute, Block, Severity } from '../../syntax';
import type { BodyCheck } from '../validate/body-check';
import type { Context } from '../validate/context';
import type { Edges, Reference } from '../validate/graph-check';
import type { ValidateOptions } from '../validate/options';

/** What is documented of a rule. Its code is stable and never used for anything else. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Alloy's message, with names in capitals for what differs. */
  readonly message: string;
  /** What is wrong, and what to do about it: one or two sentences. */
  readonly description: string;
  /** A configuration that breaks the rule, and nothing else. */
  readonly fails: string;
  /** The same, put right. */
  readonly passes: string;
  /** How the examples are validated. @default - as `alloy validate` without flags does */
  readonly options?: ValidateOptions;
}

/** On a block at the top of a module body, before anything in it is looked at. */
export interface NodeRule extends Rule {
  check(node: GraphNode, context: Context): void;
}

/** On the name of a component: true if it can't be used, which ends the checks of the block. */
export interface LookupRule extends Rule {
  check(node: GraphNode, context: Context): boolean;
}

/** On an attribute: true if it was reported, which ends its checks. */
export interface AttributeRule extends Rule {
  check(attribute: Attribute, body: BodyCheck): boolean;
}

/** On a nested block: true if it was reported, which ends its checks. `schema` is undefined for a name that the body has no block of. */
export interface BlockRule extends Rule {
  check(block: Block, schema: BlockSchema | undefined, body: BodyCheck): boolean;
}

/** On a member of a block's schema, after all of its statements. */
export interface MemberRule extends Rule {
  check(name: string, body: BodyCheck): void;
}

/** On a chain of names in an expression: true if it was reported, which ends its checks. */
export interface ReferenceRule extends Rule {
  check(reference: Reference, context: Context): boolean;
}

/** On the references among the blocks of one body. */
export interface GraphRule extends Rule {
  check(body: ModuleBody, edges: Edges, context: Context): void;
}
