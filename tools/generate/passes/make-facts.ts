import type { Body, BodyOrRef, ComponentEntry, Facts, SchemaFile } from '../schema-file';

/** A body of these parts, for tests of the generator. */
export function body(parts: Partial<Body> = {}): Body {
  return { attributes: {}, blocks: {}, ...parts };
}

/** A block with this body. */
export function block(inner: BodyOrRef) {
  return { required: false, repeatable: false, body: inner };
}

/** A component with this body and these exports. */
export function component(inner: BodyOrRef, exports: ComponentEntry['exports'] = {}): ComponentEntry {
  return { stability: 'generally-available', body: inner, exports };
}

/** A schema of these parts. */
export function schema(parts: Partial<SchemaFile>): SchemaFile {
  return {
    alloyVersion: 'v1.18.1',
    components: {},
    configBlocks: {},
    constants: {},
    functions: {},
    definitions: {},
    ...parts,
  };
}

/** Facts of these parts. */
export function facts(parts: Partial<Facts> & { readonly schema: SchemaFile }): Facts {
  return {
    signals: {},
    summaries: {},
    descriptions: {},
    taste: { enumBlocks: {}, definitions: {}, emits: {} },
    ...parts,
  };
}

export const string = { type: 'string', required: false } as const;
