import type { TypeSchema } from '../../../lib/facts';
import type { Descriptions } from '../descriptions';
import type { AttributeEntry, BlockEntry, Body, BodyOrRef, SchemaFile } from '../schema-file';

type Texts = Descriptions[string];

/**
 * Writes into each attribute, block, variant of a group and key of an object what is said about it. What a definition declares is said in
 * the definition's file; what a component says of it otherwise isn't entered, for other components share the definition.
 */
export function enterDescriptions(schema: SchemaFile, descriptions: Descriptions): SchemaFile {
  const entries = <T extends { readonly body: BodyOrRef }>(folder: string, table: { readonly [name: string]: T }) =>
    mapValues(table, (entry, name) => ({
      ...entry,
      body: describedBody(entry.body, '', descriptions[`${folder}/${name}`] ?? {}),
    }));
  return {
    ...schema,
    components: entries('components', schema.components),
    configBlocks: entries('config-blocks', schema.configBlocks),
    definitions: mapValues(
      schema.definitions,
      (body, name) => describedBody(body, '', descriptions[`definitions/${name}`] ?? {}) as Body,
    ),
  };
}

function describedBody(body: BodyOrRef, prefix: string, texts: Texts): BodyOrRef {
  if ('$ref' in body) return body;
  const { enumBlocks } = body;
  return {
    ...body,
    attributes: describedAttributes(body.attributes, prefix, texts),
    blocks: mapValues(body.blocks, (block, name): BlockEntry => {
      const id = prefix + name;
      return { ...block, ...textOf(texts, id), body: describedBody(block.body, `${id}/`, texts) };
    }),
    ...(enumBlocks && {
      enumBlocks: mapValues(enumBlocks, (variants, group) =>
        mapValues(variants, (variant, name): BodyOrRef => {
          const id = `${prefix}${group}.${name}`;
          return { ...describedBody(variant, `${id}/`, texts), ...textOf(texts, id) };
        }),
      ),
    }),
  };
}

function describedAttributes(attributes: Body['attributes'], prefix: string, texts: Texts): Body['attributes'] {
  return mapValues(attributes, (attribute, name): AttributeEntry => {
    const id = prefix + name;
    return { ...attribute, type: describedType(attribute.type, `${id}/`, texts), ...textOf(texts, id) };
  });
}

function describedType(type: TypeSchema, prefix: string, texts: Texts): TypeSchema {
  if (typeof type !== 'object') return type;
  if ('list' in type) return { list: describedType(type.list, prefix, texts) };
  if ('map' in type) return { map: describedType(type.map, prefix, texts) };
  return 'object' in type ? { object: describedAttributes(type.object, prefix, texts) } : type;
}

function textOf(texts: Texts, id: string): { readonly description?: string } {
  const description = texts[id];
  return description === undefined ? {} : { description };
}

function mapValues<T, U>(
  table: { readonly [name: string]: T },
  map: (value: T, name: string) => U,
): { readonly [name: string]: U } {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, map(value, name)]));
}
