/** The shared schema as it is written: what this tool reads of it. See schema/README.md for the format. */
export interface RawSchema {
  readonly alloyVersion: string;
  readonly components: Readonly<Record<string, RawUnit>>;
  readonly configBlocks: Readonly<Record<string, RawUnit>>;
  readonly definitions: Readonly<Record<string, RawBody>>;
}

export interface RawUnit {
  readonly body: RawBody;
}

export interface RawBody {
  readonly $ref?: string;
  readonly attributes?: Readonly<Record<string, RawAttribute>>;
  readonly blocks?: Readonly<Record<string, { readonly repeatable: boolean; readonly body: RawBody }>>;
  readonly enumBlocks?: Readonly<Record<string, Readonly<Record<string, RawBody>>>>;
}

export interface RawAttribute {
  readonly type: RawType;
}

export type RawType =
  | string
  | { readonly list: RawType }
  | { readonly map: RawType }
  | { readonly object: Readonly<Record<string, RawAttribute>> }
  | { readonly capsule: string }
  | { readonly string: string };

/** The body of a component, a configuration block or a definition; `undefined` if there is none of that name. */
export function bodyOf(schema: RawSchema, name: string): RawBody | undefined {
  return schema.components[name]?.body ?? schema.configBlocks[name]?.body ?? schema.definitions[name];
}

/** Follows `$ref` to the body that is meant. */
export function dereference(schema: RawSchema, body: RawBody): RawBody {
  let current = body;
  while (current.$ref !== undefined) {
    const name = current.$ref.replace('#/definitions/', '');
    const target = schema.definitions[name];
    if (target === undefined) throw new Error(`the schema has no definition ${name}`);
    current = target;
  }
  return current;
}
