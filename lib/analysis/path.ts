import { type ArgumentPath, type AttributeSchema, type BodySchema, blockSchema, EACH } from '../facts';
import type { Block, Expr } from '../syntax';
import { attributeOf } from './arguments';
import { ABSENT, type PathValue, UNKNOWN, valueOfExpression, valueOfLiteral } from './path-value';

/** Where paths lead and start. */
export type Place = BodyPlace | ValuePlace;

/** What paths read of a block. */
export type WrittenBlock = Pick<Block, 'name' | 'nameStart' | 'label' | 'body'>;

/** A component or a block. */
export interface BodyPlace {
  readonly kind: 'body';
  /** Absent if the block isn't written; its defaults count all the same. */
  readonly block?: WrittenBlock;
  /** Absent for a block that the schema doesn't know. */
  readonly schema?: BodySchema;
}

/** An attribute, an element of a list or a field of an object. */
export interface ValuePlace {
  readonly kind: 'value';
  readonly value: PathValue;
  /** What is written; absent for defaults. */
  readonly expr?: Expr;
  /** Of an attribute that the schema knows. */
  readonly schema?: AttributeSchema;
}

/** Places that a path with `EACH` leads to. */
export interface Places {
  readonly places: readonly Place[];
  /** False if a list on the way is unknown, so that there may be more places. */
  readonly complete: boolean;
}

const NO_PLACES: Places = { places: [], complete: true };
const NOWHERE: ValuePlace = { kind: 'value', value: ABSENT };
const ANYWHERE: ValuePlace = { kind: 'value', value: UNKNOWN };

/** The place of a component or configuration block. */
export function placeOfBlock(block: WrittenBlock, schema?: BodySchema): BodyPlace {
  return schema === undefined ? { kind: 'body', block } : { kind: 'body', block, schema };
}

/** All places that a path leads to: one for a path without `EACH`, even if nothing is written there. */
export function placesAt(from: Place, path: ArgumentPath): Places {
  return follow(from, path, isAnyPlace);
}

/** As `placesAt`, and nothing below a block that isn't written: its defaults don't count. */
export function placesInWritten(from: Place, path: ArgumentPath): Places {
  return follow(from, path, isOpenPlace);
}

function isOpenPlace(place: Place): boolean {
  return place.kind === 'value' || place.block !== undefined;
}

function isAnyPlace(): boolean {
  return true;
}

function follow(from: Place, path: ArgumentPath, isOpen: (place: Place) => boolean): Places {
  // Most paths are of one name.
  if (path.length === 1) return isOpen(from) ? { places: [member(from, path[0]!)], complete: true } : NO_PLACES;
  let places: readonly Place[] = [from];
  let complete = true;
  for (let i = 0; i < path.length; i++) {
    const name = path[i]!;
    const next: Place[] = [];
    if (path[i + 1] === EACH) i++;
    for (const place of places) {
      if (!isOpen(place)) continue;
      if (path[i] !== EACH) {
        next.push(member(place, name));
        continue;
      }
      const items = itemsOf(place, name);
      next.push(...items.places);
      complete &&= items.complete;
    }
    places = next;
  }
  return { places, complete };
}

/** The place that a path without `EACH` leads to. */
export function placeAt(from: Place, path: ArgumentPath): Place {
  return placesAt(from, path).places[0] ?? NOWHERE;
}

/** The value at a path: what is written, else the default. Of a block: absent if it isn't written, else unknown. */
export function valueAt(from: Place, path: ArgumentPath): PathValue {
  return valueOfPlace(placeAt(from, path));
}

/** The expression that is written at a path; none for a block, a default or nothing. */
export function expressionAt(from: Place, path: ArgumentPath): Expr | undefined {
  const place = placeAt(from, path);
  return place.kind === 'value' ? place.expr : undefined;
}

export function valueOfPlace(place: Place): PathValue {
  if (place.kind === 'value') return place.value;
  return place.block === undefined ? ABSENT : UNKNOWN;
}

/** Whether an argument or a block is written, and not as a literal `null`. A path with `EACH`: whether there is one. */
export function isWritten(from: Place, path: ArgumentPath): boolean {
  return placesAt(from, path).places.some((place) =>
    place.kind === 'body' ? place.block !== undefined : place.expr !== undefined && !isNull(place.expr),
  );
}

/** The value of a place can't tell: in the place of a `null` stands the default. */
function isNull(expr: Expr): boolean {
  return valueOfExpression(expr).kind === 'absent';
}

function member(place: Place, name: string): Place {
  if (place.kind === 'value') return fieldOf(place, name);
  const nested = place.schema?.blocks.get(name);
  if (nested !== undefined) {
    const block = firstBlock(place, name);
    return block === undefined ? { kind: 'body', schema: nested.body } : { kind: 'body', block, schema: nested.body };
  }
  const attribute = place.schema?.attributes.get(name);
  const written = place.block && attributeOf(place.block, name);
  if (written !== undefined) {
    const known = valueOfExpression(written.value);
    const value = known.kind === 'absent' ? defaultOf(attribute) : known;
    return attribute === undefined
      ? { kind: 'value', value, expr: written.value }
      : { kind: 'value', value, expr: written.value, schema: attribute };
  }
  if (attribute !== undefined) return { kind: 'value', value: defaultOf(attribute), schema: attribute };
  const block = firstBlock(place, name);
  return block === undefined ? NOWHERE : { kind: 'body', block };
}

function defaultOf(attribute: AttributeSchema | undefined): PathValue {
  return valueOfLiteral(attribute?.default);
}

function fieldOf(place: ValuePlace, name: string): ValuePlace {
  switch (place.value.kind) {
    case 'unknown':
      return ANYWHERE;
    case 'object': {
      const field = place.value.fields.get(name);
      return field === undefined ? NOWHERE : { kind: 'value', ...field };
    }
    default:
      return NOWHERE;
  }
}

/** Blocks of a name, blocks of a group (`stage`) or of a variant (`auth.kubernetes`), or the elements of a list. */
function itemsOf(place: Place, name: string): Places {
  if (place.kind === 'body') {
    const schema = place.schema;
    const isGroup = schema?.enumBlocks.has(name) ?? false;
    if (schema !== undefined && (isGroup || blockSchema(schema, name) !== undefined)) {
      const blocks = blocksOf(place, (block) => (isGroup ? block.name.startsWith(`${name}.`) : block.name === name));
      const places = blocks.map((block): Place => placeOfBlock(block, blockSchema(schema, block.name)?.body));
      return { places, complete: true };
    }
  }
  const list = member(place, name);
  const value = valueOfPlace(list);
  switch (value.kind) {
    case 'list':
      return { places: value.items.map((item): Place => ({ kind: 'value', ...item })), complete: true };
    case 'unknown':
      return { places: [], complete: false };
    default:
      return { places: [], complete: true };
  }
}

function firstBlock({ block }: BodyPlace, name: string): Block | undefined {
  for (const statement of block?.body ?? []) {
    if (statement.kind === 'block' && statement.name === name) return statement;
  }
  return undefined;
}

function blocksOf(place: BodyPlace, wanted: (block: Block) => boolean): Block[] {
  return (place.block?.body ?? []).filter(
    (statement): statement is Block => statement.kind === 'block' && wanted(statement),
  );
}
