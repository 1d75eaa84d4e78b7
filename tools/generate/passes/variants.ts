import { type BodyOrRef, type Described, definitionOf, type SchemaFile } from '../schema-file';
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

/** The same for groups that are equal but for what is said of them. */
export function groupKey(variants: { readonly [variant: string]: BodyOrRef }): string {
  return JSON.stringify(variants, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
}

/** One block of a group. */
export interface KindOfGroup extends Described {
  /** `stage` */
  readonly prefix: string;
  /** `json` */
  readonly variant: string;
}

/** Definitions that are nothing but one variant of one group of those given: they carry its `kind` themselves. */
export function kindsOfDefinitions(
  schema: SchemaFile,
  groups: ReadonlyMap<string, EnumGroup>,
): Map<string, KindOfGroup> {
  const uses = new Map<string, Map<string, KindOfGroup | undefined>>();
  const use = (body: BodyOrRef, as: string, kind?: KindOfGroup) => {
    const definition = definitionOf(body);
    if (definition !== undefined) {
      uses.set(definition, (uses.get(definition) ?? new Map()).set(as, kind));
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
  }
  for (const [key, { prefix, variants }] of groups) {
    for (const [variant, inner] of Object.entries(variants)) {
      use(inner, `${key}\n${variant}`, { prefix, variant, description: inner.description });
    }
  }
  return new Map(
    [...uses].flatMap(([definition, places]) => {
      const [kind] = places.values();
      return places.size === 1 && kind ? [[definition, kind] as const] : [];
    }),
  );
}
