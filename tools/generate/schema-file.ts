import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributeSchema, FunctionSchema, StabilityLevel, TypeSchema } from '../../lib/facts';
import type { PackedSignals } from '../../lib/facts/signals';

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

export interface Body {
  readonly attributes: { readonly [name: string]: AttributeSchema };
  readonly blocks: { readonly [name: string]: BlockEntry };
  readonly enumBlocks?: { readonly [prefix: string]: { readonly [variant: string]: BodyOrRef } };
  readonly order?: readonly string[];
  readonly freeform?: true;
  readonly content?: 'config';
}

export interface BlockEntry {
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly labeled?: true;
  readonly body: BodyOrRef;
}

export type BodyOrRef = Body | { readonly $ref: string };

/** The facts that the generator works from. */
export interface Facts {
  readonly schema: SchemaFile;
  readonly signals: { readonly [component: string]: PackedSignals };
  /** One line on each component and configuration block. */
  readonly summaries: { readonly [name: string]: string };
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
    taste: readJson<Taste>(folder, 'taste.json'),
  };
}

/** Reads one file of a folder of facts. What is in it is trusted to have the form that `schema/README.md` describes. */
export function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}
