import type { Body, BodyOrRef, SchemaFile } from '../schema-file';

/** A body that is written out in the schema, and where: the component, configuration block or definition, and the path in it. */
export interface PlacedBody {
  readonly owner: string;
  /** `prometheus.scrape/tls_config` */
  readonly place: string;
  readonly body: Body;
}

/** All bodies of components, configuration blocks and definitions, outer ones first. References aren't followed. */
export function walkBodies(schema: SchemaFile): PlacedBody[] {
  const found: PlacedBody[] = [];
  const walk = (owner: string, place: string, body: BodyOrRef): void => {
    if ('$ref' in body) return;
    found.push({ owner, place, body });
    for (const [name, block] of Object.entries(body.blocks)) {
      walk(owner, `${place}/${name}${block.repeatable ? '[]' : ''}`, block.body);
    }
    for (const [prefix, variants] of Object.entries(body.enumBlocks ?? {})) {
      for (const [variant, inner] of Object.entries(variants)) {
        walk(owner, `${place}/${prefix}.${variant}[]`, inner);
      }
    }
  };
  for (const table of [schema.components, schema.configBlocks]) {
    for (const [name, entry] of Object.entries(table)) {
      walk(name, name, entry.body);
    }
  }
  for (const [name, body] of Object.entries(schema.definitions)) {
    walk(name, name, body);
  }
  return found;
}
