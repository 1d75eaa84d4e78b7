import { type JsonValue, jsonText, parseJson } from '../go-json';
import type { TemplateFunction } from './functions';
import { anyInteger, anyText, intArgument, listArgument, mapArgument, textArgument } from './parameters';
import { type GoValue, isList, isMap, isTrue, kindName, TemplateError, TypedValue, typeName } from './value';

type Functions = { readonly [name: string]: TemplateFunction };

const isGiven = (value: GoValue) => !isEmptyValue(value);

/** Empty is what sprig calls so: nil, false, 0, and what has a length of 0. */
function isEmptyValue(value: GoValue): boolean {
  return !isTrue(value) && !(value instanceof TypedValue && value.type === '*semver.Version');
}

function isSame(a: GoValue, b: GoValue): boolean {
  if (typeName(a) !== typeName(b)) return false;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (isMap(a) && isMap(b))
    return a.size === b.size && [...a].every(([key, item]) => b.has(key) && isSame(item, b.get(key)));
  if (a instanceof TypedValue && b instanceof TypedValue) return a.value === b.value;
  return a === b || ((a ?? null) === null && (b ?? null) === null);
}

function unique(list: readonly GoValue[]): readonly GoValue[] {
  return list.filter((item, at) => list.findIndex((other) => isSame(item, other)) === at);
}

const lists: Functions = {
  list: (args) => [...args],
  tuple: (args) => [...args],
  first: ([list]) => listArgument(list)[0] ?? null,
  last: ([list]) => listArgument(list).at(-1) ?? null,
  rest: ([list]) => listArgument(list).slice(1),
  initial: ([list]) => listArgument(list).slice(0, -1),
  append: ([list, item]) => [...listArgument(list), item],
  push: ([list, item]) => [...listArgument(list), item],
  prepend: ([list, item]) => [item, ...listArgument(list)],
  concat: (args) => args.flatMap(listArgument),
  reverse: ([list]) => [...listArgument(list)].reverse(),
  uniq: ([list]) => unique(listArgument(list)),
  without: ([list, ...others]) => listArgument(list).filter((item) => !others.some((other) => isSame(item, other))),
  has: ([item, list]) =>
    list === null || list === undefined ? false : listArgument(list).some((other) => isSame(item, other)),
  compact: ([list]) => listArgument(list).filter(isGiven),
  slice: ([list, ...bounds]) => {
    if (!isList(list)) throw new TemplateError(`list should be type of slice or array but ${typeName(list)}`);
    if (list.length === 0) return null;
    const [start = 0, end = list.length] = bounds.map((bound) => Number(anyInteger(bound)));
    if (start < 0 || start > end || end > list.length) throw new TemplateError('slice bounds out of range');
    return list.slice(start, end);
  },
  chunk: ([size, list]) => {
    const [length, all] = [intArgument(size), listArgument(list)];
    if (length < 1) throw new TemplateError('runtime error: integer divide by zero');
    return Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));
  },
};

function dictOf(args: readonly GoValue[]): ReadonlyMap<string, GoValue> {
  const result = new Map<string, GoValue>();
  for (let at = 0; at < args.length; at += 2) result.set(anyText(args[at]), at + 1 < args.length ? args[at + 1] : '');
  return result;
}

/** What functions change in a dictionary changes for all that have it. */
function changeable(value: GoValue): Map<string, GoValue> {
  return mapArgument(value) as Map<string, GoValue>;
}

function merged(into: GoValue, others: readonly GoValue[], overwrites: boolean): GoValue {
  const target = changeable(into);
  for (const other of others) {
    for (const [key, value] of mapArgument(other)) {
      const before = target.get(key);
      if (isMap(before) && isMap(value)) merged(before, [value], overwrites);
      else if (isEmptyValue(before) || (overwrites && isGiven(value))) target.set(key, value);
    }
  }
  return target;
}

const dictionaries: Functions = {
  dict: dictOf,
  get: ([dict, key]) => mapArgument(dict).get(textArgument(key)) ?? '',
  set: ([dict, key, value]) => changeable(dict).set(textArgument(key), value),
  unset: ([dict, key]) => {
    changeable(dict).delete(textArgument(key));
    return dict;
  },
  hasKey: ([dict, key]) => mapArgument(dict).has(textArgument(key)),
  pluck: ([key, ...dicts]) =>
    dicts
      .map(mapArgument)
      .filter((dict) => dict.has(textArgument(key)))
      .map((dict) => dict.get(textArgument(key))),
  // Go gives keys and values by chance; here they come in order.
  keys: (dicts) => dicts.flatMap((dict) => [...mapArgument(dict).keys()].sort()),
  values: ([dict]) => [...mapArgument(dict)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value),
  pick: ([dict, ...keys]) => new Map([...mapArgument(dict)].filter(([key]) => keys.includes(key))),
  omit: ([dict, ...keys]) => new Map([...mapArgument(dict)].filter(([key]) => !keys.includes(key))),
  merge: ([dict, ...others]) => merged(dict, others, false),
  mergeOverwrite: ([dict, ...others]) => merged(dict, others, true),
  deepCopy: ([value]) => copied(value),
  dig: (args) => {
    if (args.length < 3) throw new TemplateError('dig needs at least three arguments');
    const keys = args.slice(0, -2).map(textArgument);
    let value: GoValue = args.at(-1);
    for (const key of keys) {
      if (!mapArgument(value).has(key)) return args.at(-2);
      value = mapArgument(value).get(key);
    }
    return value;
  },
};

function copied(value: GoValue): GoValue {
  if (isList(value)) return value.map(copied);
  return isMap(value) ? new Map([...value].map(([key, item]) => [key, copied(item)])) : value;
}

const choices: Functions = {
  default: ([absent, ...values]) => (values.length === 0 || isEmptyValue(values[0]) ? absent : values[0]),
  empty: ([value]) => isEmptyValue(value),
  coalesce: (args) => args.find(isGiven) ?? null,
  all: (args) => args.every(isGiven),
  any: (args) => args.some(isGiven),
  ternary: ([yes, no, condition]) => {
    if (typeof condition !== 'boolean')
      throw new TemplateError(`wrong type for value; expected bool; got ${typeName(condition)}`);
    return condition ? yes : no;
  },
  deepEqual: ([a, b]) => isSame(a, b),
  typeOf: ([value]) => typeName(value),
  kindOf: ([value]) => kindName(value),
  typeIs: ([name, value]) => typeName(value) === textArgument(name),
  typeIsLike: ([name, value]) => [textArgument(name), `*${textArgument(name)}`].includes(typeName(value)),
  kindIs: ([name, value]) => kindName(value) === textArgument(name),
  fail: ([message]) => {
    throw new TemplateError(textArgument(message));
  },
  hello: () => 'Hello!',
};

const json: Functions = {
  fromJson: ([text]) => fromJson(textArgument(text)) ?? null,
  mustFromJson: ([text]) => {
    const value = fromJson(textArgument(text));
    if (value === undefined) throw new TemplateError('invalid JSON');
    return value;
  },
  toJson: ([value]) => jsonText(toJson(value)),
  toRawJson: ([value]) => rawJson(value),
  toPrettyJson: ([value]) => prettyJson(value),
};

function fromJson(text: string): GoValue {
  const parsed = parseJson(text);
  return parsed && fromJsonValue(parsed.value);
}

function fromJsonValue(value: JsonValue): GoValue {
  if (Array.isArray(value)) return value.map(fromJsonValue);
  if (typeof value !== 'object' || value === null) return value as GoValue;
  return new Map(Object.entries(value).map(([key, item]) => [key, fromJsonValue(item)]));
}

/** A value as JSON. Integers are written with all their digits. */
function toJson(value: GoValue): JsonValue {
  if (isList(value)) return value.map(toJson);
  if (isMap(value)) return Object.fromEntries([...value].map(([key, item]) => [key, toJson(item)]));
  if (value instanceof TypedValue)
    return value.type === 'int64' || value.type === 'time.Duration' ? Number(value.value) : value.text;
  if (typeof value === 'bigint') return Number(value);
  return value ?? null;
}

function rawJson(value: GoValue): string {
  return jsonText(toJson(value)).replace(/\\u00(3c|3e|26)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function prettyJson(value: GoValue): string {
  const withoutHtml = (text: string) => text.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
  return withoutHtml(JSON.stringify(JSON.parse(jsonText(toJson(value))), undefined, 2));
}

/** Each of these exists a second time, as one that fails where the first would panic: that comes to the same here. */
const withMust =
  'append push prepend first last rest initial reverse uniq without has compact slice chunk merge mergeOverwrite deepCopy toJson toRawJson toPrettyJson'.split(
    ' ',
  );

/** The functions on lists, on dictionaries and on any value. */
export const collectionFunctions: Functions = withCounterparts({ ...lists, ...dictionaries, ...choices, ...json });

function withCounterparts(functions: Functions): Functions {
  const more = withMust.map((name) => [`must${name[0]!.toUpperCase()}${name.slice(1)}`, functions[name]!] as const);
  return { ...functions, ...Object.fromEntries(more) };
}
