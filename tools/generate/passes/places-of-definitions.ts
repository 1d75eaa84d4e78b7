import { type BodyOrRef, definitionOf, type SchemaFile } from '../schema-file';
import { walkBodies } from './walk-bodies';

/** Where definitions are used, as a reader looks for them: names of blocks (`tls_config`), or of components that are nothing else. Sorted. */
export function placesOfDefinitions(schema: SchemaFile): Map<string, readonly string[]> {
  const places = new Map<string, Set<string>>();
  const use = (body: BodyOrRef, place: string): void => {
    const definition = definitionOf(body);
    if (definition !== undefined) {
      places.set(definition, (places.get(definition) ?? new Set()).add(place));
    }
  };
  for (const [name, { body }] of Object.entries(schema.components)) {
    use(body, name);
  }
  for (const { body } of walkBodies(schema)) {
    for (const [name, block] of Object.entries(body.blocks)) {
      use(block.body, name);
    }
    for (const [prefix, variants] of Object.entries(body.enumBlocks ?? {})) {
      for (const [variant, inner] of Object.entries(variants)) {
        use(inner, `${prefix}.${variant}`);
      }
    }
  }
  return new Map([...places].map(([definition, names]) => [definition, [...names].sort()]));
}
