import { camelCase } from '../../../lib/facts';
import { type Body, definitionOf, membersOf, type SchemaFile } from '../schema-file';
import { walkBodies } from './walk-bodies';

/**
 * Checks that every name can be a prop of its own: no two members of a body have one name in TypeScript, and none stands in the
 * way of `label` (of components and labelled blocks) or `kind` (of enum blocks).
 * @throws Error that lists all clashes
 */
export function checkNames(schema: SchemaFile): void {
  const clashes: string[] = [];
  for (const { place, body } of walkBodies(schema)) {
    const seen = new Map<string, string>();
    for (const name of membersOf(body)) {
      const prop = camelCase(name);
      const other = seen.get(prop);
      if (other !== undefined) {
        clashes.push(`${place}: ${other} and ${name} are both ${prop}`);
      }
      seen.set(prop, name);
    }
    for (const [name, block] of Object.entries(body.blocks)) {
      if (block.labeled && hasMember(schema, block.body, 'label')) {
        clashes.push(`${place}/${name}: has a member label besides its label`);
      }
    }
    for (const [prefix, variants] of Object.entries(body.enumBlocks ?? {})) {
      for (const [variant, inner] of Object.entries(variants)) {
        if (hasMember(schema, inner, 'kind')) {
          clashes.push(`${place}/${prefix}.${variant}: has a member kind besides its kind`);
        }
      }
    }
  }
  for (const [name, { body }] of Object.entries(schema.components)) {
    if (hasMember(schema, body, 'label')) {
      clashes.push(`${name}: has a member label besides its label`);
    }
  }
  if (clashes.length > 0) throw new Error(`names clash:\n${clashes.join('\n')}`);
}

function hasMember(schema: SchemaFile, body: Parameters<typeof definitionOf>[0], name: string): boolean {
  const definition = definitionOf(body);
  const written = definition === undefined ? (body as Body) : schema.definitions[definition]!;
  return membersOf(written).some((member) => camelCase(member) === name);
}
