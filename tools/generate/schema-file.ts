import type { AttributeSchema, FunctionSchema, StabilityLevel, TypeSchema } from '../../lib/facts';
import type { PackedSignals } from '../../lib/facts/signals';
import { type Descriptions, readDescriptions } from './descriptions';
import { readJson } from './read-json';

/** `schema.json` as it lies in the file. */
export interface SchemaFile {
  readonly alloyVersion: string;
  readonly components: { readonly [name: string]: ComponentEntry };
  readonly configBlocks: { readonly [name: string]: ConfigBlockEntry };
  readonly constants: { readonly [name: string]: TypeSchema };
  readonly functions: { readonly [name: string]: Omit<FunctionSchema, 'name'> };
  readonly definitions: { readonly [name: string]: Body };
}

export interface ComponentEntry {
  readonly stability?: StabilityLevel;
  readonly community?: true;
  readonly body: BodyOrRef;
  readonly exports: { readonly [name: string]: TypeSchema };
}

export interface ConfigBlockEntry {
  readonly label: 'required' | 'optional' | 'none';
  readonly repeatable: boolean;
  readonly stability: StabilityLevel;
  readonly body: BodyOrRef;
  readonly exports: { readonly [name: string]: TypeSchema };
}

/** What is said of a member; only where `passes/enter-descriptions.ts` has entered it. */
export interface Described {
  readonly description?: string;
}

export type AttributeEntry = AttributeSchema & Described;

export interface Body extends Described {
  readonly attributes: { readonly [name: string]: AttributeEntry };
  readonly blocks: { readonly [name: string]: BlockEntry };
  readonly enumBlocks?: { readonly [prefix: string]: { readonly [variant: string]: BodyOrRef } };
  readonly order?: readonly string[];
  readonly freeform?: true;
  readonly content?: 'config';
}

export interface BlockEntry extends Described {
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly labeled?: true;
  readonly body: BodyOrRef;
}

/** As a variant of a group of blocks it can carry a description. */
export type BodyOrRef = Body | ({ readonly $ref: string } & Described);

/** The facts that the generator works from. */
export interface Facts {
  readonly schema: SchemaFile;
  readonly signals: { readonly [component: string]: PackedSignals };
  /** One line on each component and configuration block. */
  readonly summaries: { readonly [name: string]: string };
  readonly descriptions: Descriptions;
  readonly taste: Taste;
}

/** Decisions about names, and signals that `signals.json` leaves out: data, so that the generator has no special cases. */
export interface Taste {
  /** Names of groups of enum blocks, by the component or definition and the path in it, `remote.vault/auth[]`. */
  readonly enumBlocks: { readonly [place: string]: string };
  /** Other names for definitions. */
  readonly definitions: { readonly [name: string]: string };
  /** What the receivers in a configuration block carry, as in `signals.json`. */
  readonly emits: { readonly [configBlock: string]: { readonly [path: string]: readonly string[] } };
}

/** The name of the definition that a body refers to. */
export function definitionOf(body: BodyOrRef): string | undefined {
  return '$ref' in body ? body.$ref.slice('#/definitions/'.length) : undefined;
}

/** The members of a body in the order in which Alloy declares them; enum blocks come last. */
export function membersOf(body: Body): string[] {
  const all = [...Object.keys(body.attributes), ...Object.keys(body.blocks), ...Object.keys(body.enumBlocks ?? {})];
  return [...new Set([...(body.order ?? []), ...all])];
}

/** Reads the facts of one Alloy version from its folder. */
export function readFacts(folder: string): Facts {
  return {
    schema: readJson<SchemaFile>(folder, 'schema.json'),
    signals: readJson<Facts['signals']>(folder, 'signals.json'),
    summaries: readJson<Facts['summaries']>(folder, 'summaries.json'),
    descriptions: readDescriptions(folder),
    taste: readJson<Taste>(folder, 'taste.json'),
  };
}
