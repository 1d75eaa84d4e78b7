import { byText, type Fields, isFields, plainText } from '../objects/plain-data';
import type { Shape } from '../shapes/shape';
import type { AccessChange, Change } from '../tree-diff';
import { isSame, shapeOfEntry, shapeOfField } from './canonical';
import { at, type ComparisonContext, report } from './comparison';
import { FieldPath } from './field-path';
import { lineDiff } from './line-diff';
import { steps } from './list-steps';
import { shownPair, shownValue } from './value-text';

/** The fields of the object around a value, before and after: defaults may depend on them. */
interface Parents {
  readonly old: Fields;
  readonly next: Fields;
}

const NO_PARENTS: Parents = { old: {}, next: {} };

/** Compares two canonical values and reports every difference where it is, as deep as possible. */
export function compare(
  old: unknown,
  next: unknown,
  shape: Shape,
  around: ComparisonContext,
  parents = NO_PARENTS,
): void {
  const [before, after] = [withDefault(old, shape, parents.old), withDefault(next, shape, parents.next)];
  const isUnsaid = before === undefined || after === undefined;
  if (isSame(before, after) || (isUnsaid && shape.allocated?.(before ?? after))) return;
  const refused = shape.refused?.(before, after, parents.old);
  const context: ComparisonContext = {
    ...around,
    secret: around.secret || shape.secret === true,
    ...(refused === undefined ? {} : { refused }),
  };
  if (shape.compare !== undefined) {
    shape.compare(old, next, context);
  } else if (isList(before, after, shape)) {
    compareLists(asList(before), asList(after), shape, context);
  } else if (isMap(before, after, shape)) {
    compareFields(asFields(before), asFields(after), shape, context);
  } else {
    reportValue(old, next, shape, context, parents);
  }
}

/** Lists by their entries: of an absent one, only where entries are told apart. */
function isList(old: unknown, next: unknown, shape: Shape): boolean {
  const lists = (old === undefined || Array.isArray(old)) && (next === undefined || Array.isArray(next));
  return lists && ((old !== undefined && next !== undefined) || shape.key !== undefined || shape.set === true);
}

/** Fields one by one: of an absent object, only where people aren't told of the object itself. */
function isMap(old: unknown, next: unknown, shape: Shape): boolean {
  const maps = (old === undefined || isFields(old)) && (next === undefined || isFields(next));
  return (
    maps &&
    ((old !== undefined && next !== undefined) || shape.noun !== undefined || shape.label === '' || shape.open === true)
  );
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function compareFields(old: Fields, next: Fields, shape: Shape, context: ComparisonContext): void {
  for (const name of keysOf(old, next, shape)) {
    const inner = shapeOfField(shape, name);
    const isEntry = shape.noun !== undefined && !(shape.fields !== undefined && Object.hasOwn(shape.fields, name));
    const path = isEntry
      ? context.path.named(`${shape.noun} ${name}`.trim(), name)
      : context.path.field(name, inner.label);
    compare(own(old, name), own(next, name), inner, at(context, path), { old, next });
  }
}

/** Known fields in the order in which they're known, then the others by name. */
function keysOf(old: Fields, next: Fields, { fields = {} }: Shape): readonly string[] {
  const all = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  // What is taken where nothing is said may change with what is said beside.
  const known = Object.keys(fields).filter((name) => all.includes(name) || fields[name]!.defaultFrom !== undefined);
  return [...known, ...all.filter((name) => !known.includes(name)).sort(byText)];
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function compareLists(
  old: readonly unknown[],
  next: readonly unknown[],
  shape: Shape,
  context: ComparisonContext,
): void {
  const common = shape.key === undefined && !shape.set ? commonKey(old, next) : undefined;
  if (common !== undefined) {
    // Nothing is known of such a list, so its order may mean something.
    compareByKey(old, next, { ...shape, key: common, ordered: () => true }, context);
  } else if (shape.key !== undefined) {
    compareByKey(old, next, shape, context);
  } else if (shape.set) {
    compareSets(old, next, shape, context);
  } else {
    compareSequences(old, next, shape, context);
  }
}

/** Lists whose entries all have names of their own are compared by these. */
function commonKey(old: readonly unknown[], next: readonly unknown[]): Shape['key'] {
  const isNamed = (list: readonly unknown[]) =>
    list.every((entry) => isFields(entry) && typeof entry['name'] === 'string') &&
    new Set(list.map((entry) => (entry as Fields)['name'])).size === list.length;
  return isNamed(old) && isNamed(next) ? (entry) => String(entry['name']) : undefined;
}

function compareByKey(
  old: readonly unknown[],
  next: readonly unknown[],
  shape: Shape,
  context: ComparisonContext,
): void {
  const [before, after] = [byKey(old, shape), byKey(next, shape)];
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    const path = context.path.named(shape.noun === undefined ? key : `${shape.noun} ${key}`, key);
    compare(before.get(key), after.get(key), entryShape(shape, key), at(context, path));
  }
  if (shape.ordered?.(old) || shape.ordered?.(next)) {
    const isInBoth = (key: string) => before.has(key) && after.has(key);
    const what = shape.noun === undefined ? 'order' : `${shape.noun} order`;
    reportOrder([...before.keys()].filter(isInBoth), [...after.keys()].filter(isInBoth), context, what);
  }
}

/** An entry that is added or removed is told as a whole. */
function entryShape(shape: Shape, key: string): Shape {
  const { label: _, ...entry } = shapeOfEntry(shape, key);
  return entry;
}

/** Entries by their keys; one that is there twice gets a number. */
function byKey(list: readonly unknown[], { key }: Shape): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const entry of list) {
    const name = isFields(entry) ? key!(entry) : plainText(entry);
    let unique = name;
    for (let n = 2; found.has(unique); n++) unique = `${name} (${n})`;
    found.set(unique, entry);
  }
  return found;
}

/** Reports that what both lists have stands in another order. */
export function reportOrder(
  old: readonly string[],
  next: readonly string[],
  context: ComparisonContext,
  what = 'order',
): void {
  if (!isSame(old, next)) {
    const [before, after] = shownPair(old.join(', '), next.join(', '));
    report(context, { action: 'changed', old: before, new: after }, context.path.field('order', what));
  }
}

function compareSets(
  old: readonly unknown[],
  next: readonly unknown[],
  shape: Shape,
  context: ComparisonContext,
): void {
  const isIn = (list: readonly unknown[], entry: unknown) => list.some((other) => isSame(other, entry));
  for (const entry of old.filter((each) => !isIn(next, each))) reportMember(entry, undefined, shape, context);
  for (const entry of next.filter((each) => !isIn(old, each))) reportMember(undefined, entry, shape, context);
}

/** A member of a set: a text is told by itself, anything else by its value. */
function reportMember(old: unknown, next: unknown, shape: Shape, context: ComparisonContext): void {
  const inner = shapeOfEntry(shape, '');
  const member = old === undefined ? next : old;
  if (typeof member === 'object' || context.secret) {
    reportValue(old, next, inner, context, NO_PARENTS);
    return;
  }
  const text = shownValue(member);
  const path = context.path.named(shape.noun === undefined ? text : `${shape.noun} ${text}`, text);
  report(context, { action: old === undefined ? 'added' : 'removed', ...accessOf(old, next, inner) }, path);
}

/** Lists in which position means something: the shortest way from one to the other. */
function compareSequences(
  old: readonly unknown[],
  next: readonly unknown[],
  shape: Shape,
  context: ComparisonContext,
): void {
  for (const step of steps(old, next, context.path, (entry) => JSON.stringify(entry), shape)) {
    compare(step.old, step.next, entryShape(shape, ''), at(context, step.path));
  }
}

function withDefault(value: unknown, shape: Shape, parent: Fields): unknown {
  if (value !== undefined) return value;
  return shape.defaultFrom === undefined ? shape.default : shape.defaultFrom(parent);
}

function accessOf(old: unknown, next: unknown, shape: Shape): { readonly access?: AccessChange } {
  const access = shape.access?.(old, next);
  return access === undefined ? {} : { access };
}

/** A value that isn't looked into any further. */
function reportValue(old: unknown, next: unknown, shape: Shape, context: ComparisonContext, parents: Parents): void {
  const [before, after] = [withDefault(old, shape, parents.old), withDefault(next, shape, parents.next)];
  const own = accessOf(before, after, shape);
  const marks = own.access === undefined ? accessWithin(before, after, shape, context) : own;
  const action = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  if (isText(before, after)) {
    report(context, { action, lines: lineDiff(String(before ?? ''), String(after ?? '')), ...marks });
  } else if (action === 'changed') {
    const [a, b] = shownPair(before, after);
    const shown = (value: unknown, text: string) => (value === undefined ? `(default ${text})` : text);
    report(context, { action, old: shown(old, a), new: shown(next, b), ...marks });
  } else {
    const text = shape.bare ? undefined : shownValue(before === undefined ? after : before);
    const value = text === undefined ? {} : action === 'added' ? { new: text } : { old: text };
    report(context, { action, ...value, ...marks });
  }
}

/** What in a thing that is added or removed as a whole grants access, and what. */
function accessWithin(
  old: unknown,
  next: unknown,
  shape: Shape,
  context: ComparisonContext,
): Pick<Change, 'access' | 'note'> {
  if (!isFields(old ?? next) || (old !== undefined && next !== undefined)) return {};
  const wanted: AccessChange = old === undefined ? 'more' : 'less';
  const found: Change[] = [];
  const collect: ComparisonContext = { ...context, path: FieldPath.root, report: (change) => found.push(change) };
  compareFields(asFields(old), asFields(next), shape, collect);
  const grants = found.filter(({ access }) => access === wanted);
  return grants.length === 0 ? {} : { access: wanted, note: grants.map(grantText).join('; ') };
}

function grantText({ what, old, new: next, note }: Change): string {
  if (note !== undefined) {
    return note
      .split('; ')
      .map((each) => `${what}.${each}`)
      .join('; ');
  }
  return [what, next ?? old].filter((text) => text !== undefined).join(' ');
}

function isText(old: unknown, next: unknown): boolean {
  const isOne = (value: unknown) => typeof value === 'string' || value === undefined;
  return isOne(old) && isOne(next) && [old, next].some((value) => typeof value === 'string' && value.includes('\n'));
}
