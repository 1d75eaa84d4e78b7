import { type BodyOrRef, definitionOf, type SchemaFile } from '../schema-file';
import { walkBodies } from './walk-bodies';

/** Groups of enum blocks that are equal share one type. */
export interface EnumGroup {
  /** Where it's declared: the definition or component, and the path in it, as `LokiStageMatch/stage[]`. */
  readonly place: string;
  /** The definition or component. */
  readonly owner: string;
  /** `stage` */
  readonly prefix: string;
  /** Whether it belongs to the shared definitions. */
  readonly shared: boolean;
  readonly variants: { readonly [variant: string]: BodyOrRef };
}

/**
 * The groups of enum blocks by their content (see `groupKey`). Of several equal ones, one in a definition is the place; without
 * any such, the first.
 */
export function enumGroups(schema: SchemaFile): Map<string, EnumGroup> {
  const groups = new Map<string, EnumGroup>();
  for (const { owner, place, body } of walkBodies(schema)) {
    for (const [prefix, variants] of Object.entries(body.enumBlocks ?? {})) {
      const shared = Object.hasOwn(schema.definitions, owner);
      const key = groupKey(variants);
      if (!groups.has(key) || (shared && !groups.get(key)!.shared)) {
        groups.set(key, { place: `${place}/${prefix}[]`, owner, prefix, shared, variants });
      }
    }
  }
  return groups;
}

export function groupKey(variants: { readonly [variant: string]: BodyOrRef }): string {
  return JSON.stringify(variants);
}

/** Definitions that are nothing but one variant of one group, with the name of the variant: they carry its `kind` themselves. */
export function kindsOfDefinitions(schema: SchemaFile): Map<string, string> {
  const uses = new Map<string, Set<string>>();
  const use = (body: BodyOrRef, as: string) => {
    const definition = definitionOf(body);
    if (definition !== undefined) {
      uses.set(definition, (uses.get(definition) ?? new Set()).add(as));
    }
  };
  for (const table of [schema.components, schema.configBlocks]) {
    for (const entry of Object.values(table)) {
      use(entry.body, '');
    }
  }
  for (const { body } of walkBodies(schema)) {
    for (const block of Object.values(body.blocks)) {
      use(block.body, '');
    }
    for (const variants of Object.values(body.enumBlocks ?? {})) {
      for (const [variant, inner] of Object.entries(variants)) {
        use(inner, `${groupKey(variants)}\n${variant}`);
      }
    }
  }
  const kinds = new Map<string, string>();
  for (const [definition, places] of uses) {
    const [place] = places;
    if (places.size === 1 && place) {
      kinds.set(definition, place.slice(place.lastIndexOf('\n') + 1));
    }
  }
  return kinds;
}
