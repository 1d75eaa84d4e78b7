import { type BodyPlace, type PathValue, type Place, type Places, placesInWritten, valueOfPlace } from '../../analysis';
import { type ArgumentPath, type AttributeSchema, type BodySchema, namesIn } from '../../facts';

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

interface RuleValues extends Places {
  readonly values: readonly RuleValue[];
}

const memory = Symbol('memory');

/** A place keeps what was found there: many rules ask for the same. It goes when the place goes. */
type Remembering = Place & { [memory]?: Map<ArgumentPath, RuleValues> };

/** Everything that a path leads to; nothing below a block that isn't written. */
export function valuesAt(from: BodyPlace, path: ArgumentPath): readonly RuleValue[] {
  return placesOfRules(from, path).values;
}

/** As `placesInWritten`, for the paths of rules, which are asked for again and again. */
export function placesOfRules(from: Place, path: ArgumentPath): RuleValues {
  const place: Remembering = from;
  place[memory] ??= new Map();
  let found = place[memory].get(path);
  if (!found) {
    const { places, complete } = placesInWritten(from, path);
    found = { places, complete, values: places.map(ruleValue) };
    place[memory].set(path, found);
  }
  return found;
}

function ruleValue(place: Place): RuleValue {
  return { place, value: valueOfPlace(place), attribute: place.kind === 'value' ? place.schema : undefined };
}

/** The blocks that a rule is on: the body's own, or those at the path `at`. */
export function placesOfRule(from: BodyPlace, at: ArgumentPath | undefined): readonly BodyPlace[] {
  if (at === undefined) return [from];
  return valuesAt(from, at).flatMap(({ place }) => (place.kind === 'body' && place.block !== undefined ? [place] : []));
}

/** The attribute that a path leads to in a schema. */
export function attributeAt(schema: BodySchema | undefined, path: ArgumentPath): AttributeSchema | undefined {
  const names = namesIn(path);
  let body = schema;
  for (const name of names.slice(0, -1)) body = body?.blocks.get(name)?.body;
  return body?.attributes.get(names.at(-1)!);
}

/** Whether something was written at a place. */
export function isGiven(place: Place): boolean {
  return place.kind === 'body' ? place.block !== undefined : place.expr !== undefined;
}
