import type { BodyOrRef, SchemaFile } from '../schema-file';

/** Gives definitions other names. @throws Error where the schema has no such definition, or has one of the new name */
export function renameDefinitions(schema: SchemaFile, names: { readonly [name: string]: string }): SchemaFile {
  for (const [from, to] of Object.entries(names)) {
    if (!schema.definitions[from] || schema.definitions[to]) {
      throw new Error(
        `definition ${from} can't be renamed to ${to}: ${schema.definitions[to] ? 'that one is there' : 'there is none'}`,
      );
    }
  }
  const rename = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
      const name = key === '$ref' && typeof inner === 'string' ? inner.slice('#/definitions/'.length) : '';
      return names[name] ? `#/definitions/${names[name]}` : inner;
    });
  const definitions = Object.entries(schema.definitions)
    .map(([name, body]) => [names[name] ?? name, rename(body) as BodyOrRef] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...schema,
    components: rename(schema.components) as SchemaFile['components'],
    configBlocks: rename(schema.configBlocks) as SchemaFile['configBlocks'],
    definitions: Object.fromEntries(definitions) as SchemaFile['definitions'],
  };
}
