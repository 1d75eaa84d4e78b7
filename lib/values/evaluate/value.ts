import { compareTexts } from './byte-text';

/** Alloy's own name of a type, as in its messages. */
export type AlloyType = 'null' | 'number' | 'string' | 'bool' | 'array' | 'object' | 'function' | 'capsule';

/**
 * A value in Alloy's evaluator. Values are immutable. They have identity as well as content: an error names the expression that produced that very value.
 */
export type Value =
  | NullValue
  | BoolValue
  | NumberValue
  | StringValue
  | ArrayValue
  | ObjectValue
  | FunctionValue
  | CapsuleValue
  | UnknownValue;

export interface NullValue {
  readonly type: 'null';
}

export interface BoolValue {
  readonly type: 'bool';
  readonly value: boolean;
}

/** A 64-bit integer, signed (`int`) or not (`uint`), as a `bigint`; or a 64-bit float as a `number`. */
export type NumberValue = IntegerValue | FloatValue;

export interface IntegerValue {
  readonly type: 'number';
  readonly kind: 'int' | 'uint';
  readonly value: bigint;
}

export interface FloatValue {
  readonly type: 'number';
  readonly kind: 'float';
  readonly value: number;
}

export interface StringValue {
  readonly type: 'string';
  /** The text. An invalid UTF-8 byte (from `"\xff"`, or Base64) is the lone surrogate U+DC00 + byte. */
  readonly value: string;
}

export interface ArrayValue {
  readonly type: 'array';
  readonly elements: readonly Value[];
  /** The list is a list of bytes, which is also accepted where a string is expected. */
  readonly bytes: boolean;
  /** Some element, at any depth, is unknown. */
  readonly partial: boolean;
}

export interface ObjectValue {
  readonly type: 'object';
  readonly fields: ReadonlyMap<string, Value>;
  /** Some field, at any depth, is unknown. */
  readonly partial: boolean;
}

export interface FunctionValue {
  readonly type: 'function';
  /** Dotted name: `string.join`. */
  readonly name: string;
}

/** A value of a type that is opaque to Alloy's language. */
export type CapsuleValue = SecretValue | OptionalSecretValue | TargetValue | OtherCapsule;

export interface SecretValue {
  readonly type: 'capsule';
  readonly capsule: 'secret';
  readonly text: string;
}

export interface OptionalSecretValue {
  readonly type: 'capsule';
  readonly capsule: 'optional_secret';
  readonly text: string;
  readonly isSecret: boolean;
}

/** A target; it can be used like an object of strings. */
export interface TargetValue {
  readonly type: 'capsule';
  readonly capsule: 'target';
  readonly fields: ReadonlyMap<string, Value>;
  readonly partial: boolean;
}

/** A receiver, a handler, ...: only its kind is known. */
export interface OtherCapsule {
  readonly type: 'capsule';
  readonly capsule: 'other';
  readonly name: string;
}

/** A value that exists only at run time: an export, an environment variable. */
export interface UnknownValue {
  readonly type: 'unknown';
  /** Its type, if that is certain. */
  readonly of?: AlloyType;
}

/** The type of a value; undefined for an unknown of which nothing is known. */
export function typeOf(value: Value): AlloyType | undefined {
  return value.type === 'unknown' ? value.of : value.type;
}

/** Whether a value is unknown or has an unknown part. */
export function isPartial(value: Value): boolean {
  return value.type === 'unknown' || ('partial' in value && value.partial);
}

const smallIntegers = new Map<string, IntegerValue>();

/**
 * Makes values. Those of `shared` are the same each time for the integers 0 to 255, zero, the booleans and the empty text, as they
 * are in Alloy's host language; an error about one may so be located at another expression with an equal value.
 */
export const shared = {
  null: { type: 'null' } as NullValue,
  true: { type: 'bool', value: true } as BoolValue,
  false: { type: 'bool', value: false } as BoolValue,
  emptyText: { type: 'string', value: '' } as StringValue,
  zero: { type: 'number', kind: 'float', value: 0 } as FloatValue,

  bool: (value: boolean): BoolValue => (value ? shared.true : shared.false),

  string: (value: string): StringValue => (value === '' ? shared.emptyText : make.string(value)),

  integer(kind: 'int' | 'uint', value: bigint): IntegerValue {
    if (value < 0n || value > 255n) return make.integer(kind, value);
    const key = `${kind}${value}`;
    let found = smallIntegers.get(key);
    if (!found) {
      found = make.integer(kind, value);
      smallIntegers.set(key, found);
    }
    return found;
  },

  float: (value: number): FloatValue => (Object.is(value, 0) ? shared.zero : make.float(value)),
};

/** Makes new values. */
export const make = {
  bool: (value: boolean): BoolValue => ({ type: 'bool', value }),
  string: (value: string): StringValue => ({ type: 'string', value }),
  integer: (kind: 'int' | 'uint', value: bigint): IntegerValue => ({ type: 'number', kind, value }),
  int: (value: number): IntegerValue => ({ type: 'number', kind: 'int', value: BigInt(value) }),
  float: (value: number): FloatValue => ({ type: 'number', kind: 'float', value }),
  array: (elements: readonly Value[]): ArrayValue => ({
    type: 'array',
    elements,
    bytes: false,
    partial: elements.some(isPartial),
  }),
  bytes: (bytes: Uint8Array): ArrayValue => ({
    type: 'array',
    elements: Array.from(bytes, (byte) => make.integer('uint', BigInt(byte))),
    bytes: true,
    partial: false,
  }),
  object: (fields: ReadonlyMap<string, Value>): ObjectValue => ({
    type: 'object',
    fields,
    partial: [...fields.values()].some(isPartial),
  }),
  target: (fields: ReadonlyMap<string, Value>): TargetValue => ({
    type: 'capsule',
    capsule: 'target',
    fields,
    partial: [...fields.values()].some(isPartial),
  }),
  secret: (text: string): SecretValue => ({ type: 'capsule', capsule: 'secret', text }),
  optionalSecret: (text: string, isSecret: boolean): OptionalSecretValue => ({
    type: 'capsule',
    capsule: 'optional_secret',
    text,
    isSecret,
  }),
  unknown: (of?: AlloyType): UnknownValue => (of ? { type: 'unknown', of } : { type: 'unknown' }),
};

/** The fields of an object or of what can be used like one; undefined for other values. */
export function fieldsOf(value: Value): ReadonlyMap<string, Value> | undefined {
  return value.type === 'object' || (value.type === 'capsule' && value.capsule === 'target') ? value.fields : undefined;
}

/** The keys of an object in the order that Alloy uses if it needs one: by bytes. */
export function sortedKeys(fields: ReadonlyMap<string, unknown>): string[] {
  return [...fields.keys()].sort(compareTexts);
}
