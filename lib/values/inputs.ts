// The type parameters that begin with `_` change nothing: the compiler shows their defaults in its messages, where they say what is expected.

import type { OptionalSecretText, SecretText, Target } from './alloy-types';
import type { Duration } from './duration';
import type { Expression } from './expression';
import type { Size } from './size';

/**
 * The type that Alloy gives to an input: the `T` of an `Expression<T>`, the value type of a literal. Applies inside lists and objects: `ValueOf<readonly {
 * a: StringInput }[]>` is `readonly { readonly a: string | number }[]`.
 */
export type ValueOf<I> =
  I extends Expression<infer V>
    ? V
    : I extends string | Duration | Size
      ? string
      : I extends number | bigint
        ? number
        : I extends boolean
          ? boolean
          : I extends null | undefined
            ? null
            : I extends readonly (infer E)[]
              ? readonly ValueOf<E>[]
              : I extends object
                ? { readonly [K in keyof I]: ValueOf<I[K]> }
                : never;

/** A string. Alloy converts numbers to strings, so an expression for a number is accepted; one for a secret isn't. */
export type StringInput = string | Expression<string | number>;

/** A number. Alloy parses numbers from strings, so an expression for a string is accepted. A `bigint` is a 64-bit integer, exactly. */
export type NumberInput = number | bigint | Expression<number | string>;

/** A boolean. Alloy converts nothing else to one. */
export type BoolInput = boolean | Expression<boolean>;

/** One of the values `E`, or an expression for a string that is one of them at run time. */
export type EnumInput<E extends string | number> = E | Expression<E extends string ? string : number | string>;

/**
 * A string that Alloy keeps secret. A plain string is refused, so that no credential ends up in a ConfigMap: use `Secret.env`, `Secret.file`, an export of
 * `remote.*` or `local.file`, or any expression for a string that exists only at run time. `Secret.insecureLiteral` is for values that aren't secret
 * although Alloy types them as secrets.
 */
export interface SecretInput<_Made extends string = 'Secret.env(secret, key), Secret.file(secret, key) or an export'>
  extends Expression<SecretText | OptionalSecretText | string> {}

/** A string that may be secret or not: everything that `SecretInput` accepts, and plain strings. */
export type OptionalSecretInput = string | SecretInput;

/** A literal scrape target: its labels. Undefined labels are left out. */
export interface TargetLiteral {
  readonly [label: string]: StringInput | undefined;
}

/** What Alloy accepts as a target: a target, or an object of strings or numbers. */
export type TargetLike = Target | { readonly [label: string]: string | number };

/** A target: written out, or a reference to one. */
export type TargetInput<_Written extends string = "{ __address__: 'host:port' }"> =
  | TargetLiteral
  | Expression<TargetLike>;

/** A list of targets: an export of `discovery.*`, targets written out, references to single ones, or a mixture of the last two. */
export type TargetsInput = Expression<readonly TargetLike[]> | readonly TargetInput[];

/** A list whose elements are inputs `I`, or an expression for the whole list. */
export type ListInput<I> = readonly I[] | Expression<readonly ValueOf<I>[]>;

/** An object with any keys whose values are inputs `I`, or an expression for the whole. Keys with undefined values are left out. */
export type MapInput<I> =
  | { readonly [key: string]: I | undefined }
  | Expression<{ readonly [key: string]: ValueOf<I> }>;

/** Any Alloy value, written in TypeScript or as an expression. */
export type AnyInput =
  | string
  | number
  | bigint
  | boolean
  | null
  | Duration
  | Size
  | Expression<unknown>
  | readonly AnyInput[]
  | { readonly [key: string]: AnyInput | undefined };

/** A value without a secret in it. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | Target
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** Any value but a secret, for functions whose result is an ordinary string that would reveal it. `std.convert.nonsensitive` is the way around. */
export type PlainInput =
  | string
  | number
  | bigint
  | boolean
  | null
  | Duration
  | Size
  | Expression<PlainValue>
  | readonly PlainInput[]
  | { readonly [key: string]: PlainInput | undefined };
