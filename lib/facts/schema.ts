/**
 * The schema of Alloy's configuration language at run time: every component, configuration block and function with names, types,
 * defaults and nesting.
 */
import { lookup } from './lookup';
import { type PackedBody, unpackBody } from './packed-schema';
import * as packed from './schema.gen';
import { type PackedSignals, type SignalsSchema, unpackSignals } from './signals';
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

type PackedComponent = Pick<ComponentSchema, 'stability'> & {
  readonly community?: true;
  readonly signals: PackedSignals;
  readonly body: PackedBody;
  readonly exports: { readonly [name: string]: TypeSchema };
};

type PackedConfigBlock = Omit<ConfigBlockSchema, 'name' | 'body' | 'exports'> & {
  readonly body: PackedBody;
  readonly exports: { readonly [name: string]: TypeSchema };
};

/** The version of Alloy that the schema describes, `v1.18.1`. */
export const alloyVersion: string = packed.alloyVersion;

/** The component of this name (`prometheus.scrape`), or undefined. */
export const componentSchema = lookup(
  packed.components,
  (name, entry: PackedComponent): ComponentSchema => ({
    ...entry,
    name,
    community: entry.community === true,
    body: unpackBody(entry.body, definitionSchema),
    exports: new Map(Object.entries(entry.exports)),
    signals: unpackSignals(entry.signals),
  }),
);

/** The configuration block of this name (`logging`, `import.git`), or undefined. */
export const configBlockSchema = lookup(
  packed.configBlocks,
  (name, entry: PackedConfigBlock): ConfigBlockSchema => ({
    ...entry,
    name,
    body: unpackBody(entry.body, definitionSchema),
    exports: new Map(Object.entries(entry.exports)),
  }),
);

/** A body that several blocks share, by its name in the schema (`HTTPClient`), or undefined. */
export const definitionSchema: (name: string) => BodySchema | undefined = lookup(
  packed.definitions,
  (name, entry: PackedBody): BodySchema => ({ ...unpackBody(entry, definitionSchema), definition: name }),
);

/** The function of the standard library of this name (`array.concat`), deprecated aliases too, or undefined. */
export const functionSchema = lookup(
  packed.functions,
  (name, entry: Omit<FunctionSchema, 'name'>): FunctionSchema => ({ ...entry, name }),
);

/** The type of a constant (`constants.hostname`), or undefined. */
export const constantSchema = lookup(packed.constants, (_name, entry: TypeSchema): TypeSchema => entry);

/** What takes nothing. */
export const emptyBody: BodySchema = {
  attributes: new Map(),
  blocks: new Map(),
  enumBlocks: new Map(),
  order: [],
  freeform: false,
};

/** The block of this name in a body, be it an ordinary one (`endpoint`) or a variant of an enum block (`stage.json`). */
export function blockSchema(body: BodySchema, name: string): BlockSchema | undefined {
  const dot = name.indexOf('.');
  return body.blocks.get(name) ?? body.enumBlocks.get(name.slice(0, dot))?.get(name.slice(dot + 1));
}

/** The type of what a component exports for others to send telemetry to: `LogsReceiver`, `otelcol.Consumer`. */
export function receiverType({ signals, exports }: ComponentSchema): string | undefined {
  const type = signals.export === undefined ? undefined : exports.get(signals.export);
  return typeof type === 'object' && 'capsule' in type ? type.capsule : undefined;
}

/** Names of all components, sorted. */
export const componentNames = (): readonly string[] => Object.keys(packed.components);

/** Names of all configuration blocks, sorted. */
export const configBlockNames = (): readonly string[] => Object.keys(packed.configBlocks);

/** Names of all shared bodies, sorted. */
export const definitionNames = (): readonly string[] => Object.keys(packed.definitions);

/** Names of all functions, sorted; deprecated aliases too. */
export const functionNames = (): readonly string[] => Object.keys(packed.functions);

/** Names of all constants, sorted. */
export const constantNames = (): readonly string[] => Object.keys(packed.constants);
