/**
 * The schema of Alloy's configuration language at run time: every component, configuration block and function with names, types,
 * defaults and nesting.
 */
import { lookup } from './lookup';
import { type PackedBody, unpackBody } from './packed-schema';
import * as packed from './schema.gen';
import type {
  BlockSchema,
  BodySchema,
  ComponentSchema,
  ConfigBlockSchema,
  FunctionSchema,
  TypeSchema,
} from './schema-types';
import { type PackedSignals, unpackSignals } from './signals';

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

const required = new WeakMap<BodySchema, readonly string[]>();

/** The names of the attributes and blocks that a body has to have, in the order of the schema. */
export function requiredMembers(body: BodySchema): readonly string[] {
  let names = required.get(body);
  if (!names) {
    names = body.order.filter((name) => body.attributes.get(name)?.required || body.blocks.get(name)?.required);
    required.set(body, names);
  }
  return names;
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
