import type { Body, BodyOrRef, SchemaFile } from '../schema-file';

/** A body that is written out in the schema, and where: `prometheus.scrape > tls_config`. */
export interface PlacedBody {
  readonly place: string;
  readonly body: Body;
}

/** All bodies of components, configuration blocks and definitions, outer ones first. References aren't followed. */
export function walkBodies(schema: SchemaFile): PlacedBody[] {
  const found: PlacedBody[] = [];
  const walk = (place: string, body: BodyOrRef): void => {
    if ('$ref' in body) {
      return;
    }
    found.push({ place, body });
    for (const [name, block] of Object.entries(body.blocks)) {
      walk(`${place} > ${name}`, block.body);
    }
    for (const [prefix, variants] of Object.entries(body.enumBlocks ?? {})) {
      for (const [variant, inner] of Object.entries(variants)) {
        walk(`${place} > ${prefix}.${variant}`, inner);
      }
    }
  };
  for (const table of [schema.components, schema.configBlocks]) {
    for (const [name, entry] of Object.entries(table)) {
      walk(name, entry.body);
    }
  }
  for (const [name, body] of Object.entries(schema.definitions)) {
    walk(name, body);
  }
  return found;
}
