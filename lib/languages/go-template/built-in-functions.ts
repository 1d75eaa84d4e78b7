import type { TemplateFunction } from './functions';
import { counted, intArgument } from './parameters';
import { formatted } from './printf';
import { type GoValue, isList, isMap, isTrue, printed, TemplateError, TypedValue } from './value';

/** The functions that every Go template has, but for `and` and `or`. */
export const builtInFunctions: { readonly [name: string]: TemplateFunction } = {
  not: (args) => {
    counted('not', args, 1);
    return !isTrue(args[0]);
  },
  eq: ([first, ...others]) => {
    if (others.length === 0) throw new TemplateError('missing argument for comparison');
    return others.some((other) => isEqual(first, other));
  },
  ne: ([a, b]) => !isEqual(a, b),
  lt: ([a, b]) => isLess(a, b),
  le: ([a, b]) => isLess(a, b) || isEqual(a, b),
  gt: ([a, b]) => !isLess(a, b) && !isEqual(a, b),
  ge: ([a, b]) => !isLess(a, b),
  len: (args) => {
    counted('len', args, 1);
    return BigInt(lengthOf(args[0]));
  },
  index: ([item, ...keys]) => keys.reduce<GoValue>(indexed, item),
  print: (args) => sprint(args),
  println: (args) => `${args.map(shown).join(' ')}\n`,
  printf: ([format, ...args]) => formatted(String(format), args),
  html: (args) =>
    escapable(args).replace(
      /[\0&<>"']/g,
      (char) => ({ '\0': '\ufffd', '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' })[char]!,
    ),
  js: (args) =>
    escapable(args).replace(/[\\'"<>&=\x00-\x1f]/g, (char) =>
      /[\\'"]/.test(char) ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    ),
  urlquery: (args) =>
    encodeURIComponent(escapable(args))
      .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('%20', '+'),
};

/** `<nil>` for nil, as functions that take anything print it. */
function shown(value: GoValue): string {
  return printed(value === undefined ? null : value);
}

/** Values side by side, with a blank between two of which neither is a text. */
function sprint(args: readonly GoValue[]): string {
  return args
    .map(
      (value, at) =>
        (at > 0 && typeof value !== 'string' && typeof args[at - 1] !== 'string' ? ' ' : '') + shown(value),
    )
    .join('');
}

/** What functions that escape make of their arguments: nil is a text to them. */
function escapable(args: readonly GoValue[]): string {
  return sprint(args.map((value) => value ?? '<no value>'));
}

function lengthOf(value: GoValue): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (isList(value)) return value.length;
  if (isMap(value)) return value.size;
  throw new TemplateError(`len of ${value === undefined || value === null ? 'nil pointer' : `type ${printed(value)}`}`);
}

function indexed(item: GoValue, key: GoValue): GoValue {
  if (isMap(item)) {
    if (typeof key !== 'string') throw new TemplateError('value has wrong type for a key; should be string');
    return item.get(key);
  }
  if (item === undefined || item === null) throw new TemplateError('index of untyped nil');
  const at = intArgument(key);
  const values = typeof item === 'string' ? [...Buffer.from(item)].map(BigInt) : isList(item) ? item : undefined;
  if (values === undefined) throw new TemplateError(`can't index item of type ${printed(item)}`);
  if (at < 0 || at >= values.length) throw new TemplateError(`error calling index: index out of range: ${at}`);
  return values[at];
}

type Kind = 'bool' | 'int' | 'float' | 'string' | 'other';

function kindOf(value: GoValue): Kind {
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'string';
  return value instanceof TypedValue && (value.type === 'int64' || value.type === 'time.Duration') ? 'int' : 'other';
}

function isEqual(a: GoValue, b: GoValue): boolean {
  if (isNil(a) || isNil(b)) return isNil(a) && isNil(b);
  if (kindOf(a) !== kindOf(b)) throw new TemplateError('incompatible types for comparison');
  if (isList(a) || isMap(a) || isList(b) || isMap(b)) throw new TemplateError('non-comparable type');
  return comparable(a) === comparable(b);
}

function isNil(value: GoValue): value is null | undefined {
  return value === null || value === undefined;
}

function isLess(a: GoValue, b: GoValue): boolean {
  const kind = kindOf(a);
  if (kind !== kindOf(b)) throw new TemplateError('incompatible types for comparison');
  if (kind === 'bool' || kind === 'other') throw new TemplateError('invalid type for comparison');
  if (kind === 'string') return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string)) < 0;
  return (comparable(a) as bigint) < (comparable(b) as bigint);
}

function comparable(value: GoValue): GoValue {
  return value instanceof TypedValue ? value.value : value;
}
