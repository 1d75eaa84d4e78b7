import { type BodyPlace, type PathValue, type Place, placesAt, valueOfPlace } from '../../analysis';
import type { AttributeSchema, BodySchema } from '../../facts';

/** One breach of a rule. */
export interface Breach {
  /** What to point at; the block itself if that isn't written. */
  readonly place?: Place;
  /** What stands for the placeholders of the message, by their names. `value` stands for any that has no name of its own. */
  readonly values?: { readonly [placeholder: string]: string };
}

/** A value at a path of a rule. Unlike needs, rules don't count the defaults of a block that isn't written. */
export interface RuleValue {
  readonly place: Place;
  readonly value: PathValue;
  /** The attribute that it belongs to, as the schema has it. */
  readonly attribute?: AttributeSchema | undefined;
}

const memory = Symbol('memory');

/** A place keeps what was found there: many rules ask for the same. It goes when the place goes. */
type Remembering = BodyPlace & { [memory]?: Map<string, readonly RuleValue[]> };

/** Everything that a path leads to; nothing below a block that isn't written. */
export function valuesAt(from: BodyPlace, path: string): readonly RuleValue[] {
  const place: Remembering = from;
  place[memory] ??= new Map();
  let values = place[memory].get(path);
  if (!values) {
    values = findValues(from, path);
    place[memory].set(path, values);
  }
  return values;
}

function findValues(from: BodyPlace, path: string): readonly RuleValue[] {
  const slash = path.lastIndexOf('/');
  const parents = slash < 0 ? [from] : placesAt(from, path.slice(0, slash)).places;
  const name = path.slice(slash + 1);
  return parents
    .filter((parent) => parent.kind === 'value' || parent.block !== undefined)
    .flatMap((parent) => {
      const attribute = parent.kind === 'body' ? parent.schema?.attributes.get(name) : undefined;
      return placesAt(parent, name).places.map((place) => ({ place, value: valueOfPlace(place), attribute }));
    });
}

/** The blocks that a rule is on: the body's own, or those at the path `at`. */
export function placesOfRule(from: BodyPlace, at: string | undefined): readonly BodyPlace[] {
  if (at === undefined) return [from];
  return valuesAt(from, at).flatMap(({ place }) => (place.kind === 'body' && place.block !== undefined ? [place] : []));
}

/** The attribute that a path leads to in a schema. */
export function attributeAt(schema: BodySchema | undefined, path: string): AttributeSchema | undefined {
  const segments = path.split('/').map((segment) => segment.replace(/\[\]$/, ''));
  const name = segments.pop()!;
  let body = schema;
  for (const segment of segments) body = body?.blocks.get(segment)?.body;
  return body?.attributes.get(name);
}

/** Whether something was written at a place. */
export function isGiven(place: Place): boolean {
  return place.kind === 'body' ? place.block !== undefined : place.expr !== undefined;
}
