import { dereference, type RawBody, type RawSchema, type RawType } from './schema';

/** What a path leads to: a body (a block or a whole component), a value, or a group of enum blocks. */
export type Place =
  | { readonly kind: 'body'; readonly body: RawBody }
  | { readonly kind: 'value'; readonly type: RawType }
  | { readonly kind: 'group' };

/** A place and the segment that leads there, as our syntax writes it. */
interface Step {
  readonly place: Place;
  readonly segment: string;
}

/** `endpoint > tls_config` as `endpoint[]/tls_config`. Throws if the path isn't in the schema. */
export function fromArrows(schema: RawSchema, from: Place, path: string): string {
  const segments: string[] = [];
  let place = from;
  for (const name of path.split(' > ')) {
    const next = step(schema, place, name, false);
    if (next === undefined) throw new Error(`path ${quote(path)}: no ${quote(name)} in the schema`);
    segments.push(next.segment);
    place = next.place;
  }
  return segments.join('/');
}

/** Where a path of our syntax leads. Throws if it isn't in the schema, or if a `[]` is missing or too much. */
export function resolve(schema: RawSchema, from: Place, path: string): Place {
  if (path === '.') return from;
  let place = from;
  for (const segment of path.split('/')) {
    const marked = segment.endsWith('[]');
    const next = step(schema, place, marked ? segment.slice(0, -2) : segment, marked);
    if (next === undefined) throw new Error(`path ${quote(path)}: no ${quote(segment)} in the schema`);
    if (next.segment !== segment) {
      throw new Error(`path ${quote(path)}: expected ${quote(next.segment)}, got ${quote(segment)}`);
    }
    place = next.place;
  }
  return place;
}

/** `marked` tells an attribute from its elements; blocks say themselves whether they are repeatable. */
function step(schema: RawSchema, place: Place, name: string, marked: boolean): Step | undefined {
  if (place.kind === 'group') return undefined;
  if (place.kind === 'value') return valueStep(memberType(place.type, name), name, marked);
  const body = dereference(schema, place.body);
  const block = body.blocks?.[name];
  if (block !== undefined) {
    return { place: { kind: 'body', body: block.body }, segment: block.repeatable ? `${name}[]` : name };
  }
  for (const [prefix, variants] of Object.entries(body.enumBlocks ?? {})) {
    if (name === prefix) return { place: { kind: 'group' }, segment: `${name}[]` };
    const variant = name.startsWith(`${prefix}.`) ? variants[name.slice(prefix.length + 1)] : undefined;
    if (variant !== undefined) return { place: { kind: 'body', body: variant }, segment: `${name}[]` };
  }
  return valueStep(body.attributes?.[name]?.type, name, marked);
}

function valueStep(type: RawType | undefined, name: string, marked: boolean): Step | undefined {
  if (type === undefined) return undefined;
  if (!marked) return { place: { kind: 'value', type }, segment: name };
  if (typeof type === 'string' || !('list' in type)) return { place: { kind: 'value', type }, segment: name };
  return { place: { kind: 'value', type: type.list }, segment: `${name}[]` };
}

function memberType(type: RawType, name: string): RawType | undefined {
  if (typeof type === 'string') return type === 'any' ? 'any' : undefined;
  if ('map' in type) return type.map;
  if ('object' in type) return type.object[name]?.type;
  // A target is a set of labels under any names.
  if ('capsule' in type) return type.capsule === 'Target' ? 'string' : undefined;
  return undefined;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
