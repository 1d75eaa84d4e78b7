import { quote } from '../../syntax';

/**
 * A value inside of a template: null is Go's nil, a bigint an `int`, a number a `float64`, a map one from texts to anything.
 * Undefined is what a map has under a key that it hasn't.
 */
export type GoValue =
  | undefined
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly GoValue[]
  | ReadonlyMap<string, GoValue>
  | TypedValue;

type GoTypeName =
  | 'int64'
  | 'time.Time'
  | 'time.Duration'
  | '*semver.Version'
  | 'pcommon.TraceID'
  | 'pcommon.SpanID'
  | 'pprofile.ProfileID'
  | 'pcommon.Map'
  | 'pcommon.Slice';

/** A value of a type of Go's that has no counterpart in JavaScript. */
export class TypedValue {
  readonly type: GoTypeName;
  /** The number; for a time, nanoseconds since 1970; 0 for what is none. */
  readonly value: bigint;
  readonly text: string;

  constructor(type: TypedValue['type'], value: bigint, text = String(value)) {
    this.type = type;
    this.value = value;
    this.text = text;
  }
}

export const int64 = (value: bigint) => new TypedValue('int64', BigInt.asIntN(64, value));

/** Ends the execution of a template, as an error of Go's does. */
export class TemplateError extends Error {
  override readonly name: string = 'TemplateError';
}

/** Ends a template that would make a list longer than any template means, before it takes all memory. */
export function checkLength(length: number): void {
  if (length > 1_000_000) throw new TemplateError(`a list of ${length} items is too long`);
}

export function isMap(value: GoValue): value is ReadonlyMap<string, GoValue> {
  return value instanceof Map;
}

export function isList(value: GoValue): value is readonly GoValue[] {
  return Array.isArray(value);
}

/** The name of a value's type in Go. Lists count as lists of anything, also where Go has some of texts or numbers. */
export function typeName(value: GoValue): string {
  if (value instanceof TypedValue) return value.type;
  if (isList(value)) return '[]interface {}';
  if (isMap(value)) return 'map[string]interface {}';
  return value === undefined || value === null ? '<nil>' : plainNames[typeof value]!;
}

const plainNames: { readonly [type: string]: string | undefined } = {
  string: 'string',
  boolean: 'bool',
  bigint: 'int',
  number: 'float64',
};

/** What kind of type Go counts it among. */
export function kindName(value: GoValue): string {
  if (isList(value)) return 'slice';
  if (isMap(value)) return 'map';
  if (!(value instanceof TypedValue)) return value === undefined || value === null ? 'invalid' : typeName(value);
  if (value.type === '*semver.Version') return 'ptr';
  return value.type === 'time.Time' ? 'struct' : 'int64';
}

/** Whether a value counts as true: anything that isn't empty. */
export function isTrue(value: GoValue): boolean {
  if (isList(value)) return value.length > 0;
  if (isMap(value)) return value.size > 0;
  if (value instanceof TypedValue)
    return value.type === 'time.Time' || value.type === '*semver.Version' || value.value !== 0n;
  return Boolean(value);
}

/** A value as Go prints it with `%v`. */
export function printed(value: GoValue): string {
  if (value === undefined) return '<no value>';
  if (value === null) return '<nil>';
  if (typeof value === 'number') return floatText(value);
  if (isList(value)) return `[${value.map(printed).join(' ')}]`;
  if (isMap(value)) {
    return `map[${[...value]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${key}:${printed(item)}`)
      .join(' ')}]`;
  }
  return value instanceof TypedValue ? value.text : String(value);
}

/** A float as Go's `%v` prints it: with an exponent of two digits from a million on and below 1e-4. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (Object.is(value, -0)) return '-0';
  const size = Math.abs(value);
  const text = size !== 0 && (size < 1e-4 || size >= 1e6) ? value.toExponential() : String(value);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** A value in quotes where it is a text. */
export function quoted(value: GoValue): string {
  return quote(typeof value === 'string' ? value : printed(value));
}
