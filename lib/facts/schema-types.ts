import type { SignalsSchema } from './signals';
import type { StabilityLevel } from './stability';

/** What an attribute or an export holds, in the words of the schema. */
export type TypeSchema =
  | 'string'
  | 'number'
  | 'bool'
  | 'duration'
  | 'secret'
  | 'optional_secret'
  | 'bytes_size'
  | 'regex'
  | 'any'
  | 'function'
  | { readonly string: string }
  | { readonly list: TypeSchema }
  | { readonly map: TypeSchema }
  | { readonly object: { readonly [key: string]: AttributeSchema } }
  | { readonly capsule: string };

/** `name = value` in a body. */
export interface AttributeSchema {
  readonly type: TypeSchema;
  readonly required: boolean;
  /** The value where the block is there and the attribute is not; absent if there is none, or none that is a literal. */
  readonly default?: unknown;
  /** The default is the one of the reference pages: the decoder's own is the empty value, the effective one is chosen later. */
  readonly defaultFrom?: 'docs';
  /** The values allowed (of a list: in it). An empty string in it means that the empty string is accepted. */
  readonly enum?: readonly (string | number)[];
  readonly deprecated?: boolean;
  /** Alloy leaves it optional while the reference calls it required. */
  readonly documentedRequired?: boolean;
}

/** `name { ... }` in a body. */
export interface BlockSchema {
  readonly required: boolean;
  readonly repeatable: boolean;
  /** The block needs a label; one that isn't `labeled` must not have any. */
  readonly labeled: boolean;
  readonly body: BodySchema;
}

/** What stands between the braces of a block. */
export interface BodySchema {
  /** The definition that the body refers to, where several blocks share it. */
  readonly definition?: string;
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
  readonly blocks: ReadonlyMap<string, BlockSchema>;
  /** Prefix (`stage`) to variant (`json`) to the block `stage.json`. Such blocks repeat, mix, keep their order and have no label. */
  readonly enumBlocks: ReadonlyMap<string, ReadonlyMap<string, BlockSchema>>;
  /** All members in the order in which Alloy declares them; the prefixes of enum blocks come last. */
  readonly order: readonly string[];
  /** The body takes a whole configuration: `declare`, and `template` of `foreach`. */
  readonly freeform: boolean;
  readonly content?: 'config';
}

export interface ComponentSchema {
  readonly name: string;
  /** Community components have none. */
  readonly stability?: StabilityLevel;
  readonly community: boolean;
  readonly body: BodySchema;
  readonly exports: ReadonlyMap<string, TypeSchema>;
  readonly signals: SignalsSchema;
}

export interface ConfigBlockSchema {
  readonly name: string;
  readonly label: 'required' | 'optional' | 'none';
  readonly repeatable: boolean;
  readonly stability: StabilityLevel;
  readonly body: BodySchema;
  readonly exports: ReadonlyMap<string, TypeSchema>;
}

export interface FunctionSchema {
  readonly name: string;
  /** Types of the parameters; the last one repeats if `variadic`. */
  readonly params: readonly TypeSchema[];
  readonly variadic: boolean;
  /** How many of the last parameters may be left out. */
  readonly optionalParams?: number;
  readonly returns: TypeSchema;
  readonly stability: StabilityLevel;
  /** The function is an alias of another one. */
  readonly deprecatedBy?: string;
}
