import type { TypeSchema } from '../../../lib/facts';
import { type Body, type BodyOrRef, definitionOf, membersOf, type SchemaFile } from '../schema-file';

/** Something that a description can be about: an attribute, a block, a key of an object, an export or a function. */
export interface DescribedMember {
  /** Its path below the owner: `endpoint/url`, `stage.json/expressions`, `export:receiver`. */
  readonly id: string;
  /** It belongs to a definition and is described there; a description here would override that one. */
  readonly inherited: boolean;
}

/** The members that one file of descriptions can be about. */
export interface DescribedOwner {
  /** The file below `descriptions/`, without its extension: `components/prometheus.scrape`. */
  readonly file: string;
  /** In the order of the schema, each block before its own members. */
  readonly members: readonly DescribedMember[];
}

/** All that descriptions can be about, by the file that they are written in. Owners without members are left out. */
export function describedMembers(schema: SchemaFile): DescribedOwner[] {
  /** The members of a body; `via` names the definitions that lead there, none of which is entered again. */
  const inBody = (prefix: string, body: BodyOrRef, via: readonly string[]): DescribedMember[] => {
    const definition = definitionOf(body);
    if (definition === undefined) return within(prefix, body as Body, via);
    return via.includes(definition) ? [] : inBody(prefix, schema.definitions[definition]!, [...via, definition]);
  };
  const within = (prefix: string, body: Body, via: readonly string[]): DescribedMember[] => {
    const member = (id: string): DescribedMember => ({ id, inherited: via.length > 0 });
    return membersOf(body).flatMap((name) => {
      const id = prefix + name;
      const attribute = body.attributes[name];
      if (attribute) return [member(id), ...keysOf(attribute.type).map((key) => member(`${id}/${key}`))];
      const block = body.blocks[name];
      if (block) return [member(id), ...inBody(`${id}/`, block.body, via)];
      return Object.entries(body.enumBlocks?.[name] ?? {}).flatMap(([variant, inner]) => [
        member(`${id}.${variant}`),
        ...inBody(`${id}.${variant}/`, inner, via),
      ]);
    });
  };
  const ownerOf = (folder: string, name: string, body: BodyOrRef, exports: object): DescribedOwner => {
    return {
      file: `${folder}/${name}`,
      members: [...inBody('', body, []), ...plain(Object.keys(exports).map((e) => `export:${e}`))],
    };
  };

  return [
    ...Object.entries(schema.definitions).map(([name, body]) => ownerOf('definitions', name, body, {})),
    ...Object.entries(schema.configBlocks).map(([name, entry]) =>
      ownerOf('config-blocks', name, entry.body, entry.exports),
    ),
    ...Object.entries(schema.components).map(([name, entry]) => ownerOf('components', name, entry.body, entry.exports)),
    { file: 'functions', members: plain(Object.keys(schema.functions)) },
  ].filter(({ members }) => members.length > 0);
}

function plain(ids: readonly string[]): DescribedMember[] {
  return ids.map((id) => ({ id, inherited: false }));
}

/** The keys of an object, or of the objects in a list or map. */
function keysOf(type: TypeSchema): string[] {
  if (typeof type === 'string') return [];
  if ('list' in type) return keysOf(type.list);
  if ('map' in type) return keysOf(type.map);
  return 'object' in type ? Object.keys(type.object) : [];
}
