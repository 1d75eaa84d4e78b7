import { build } from '../syntax';
import type { Target } from './alloy-types';
import { Expression } from './expression';
import type { AnyInput, BoolInput, ListInput, MapInput, PlainInput, SecretInput, StringInput, ValueOf } from './inputs';
import { mergeRequirements } from './requirement';
import { toSyntax } from './to-syntax';

/** The type of the elements of a list input. */
export type ElementOf<L> =
  L extends Expression<infer V>
    ? V extends readonly (infer E)[]
      ? E
      : never
    : L extends readonly (infer I)[]
      ? ValueOf<I>
      : never;

/** A list of anything. */
type AnyList = readonly AnyInput[] | Expression<readonly unknown[]>;

/** A list of objects or targets. */
type ObjectList =
  | Expression<readonly object[]>
  | readonly (Expression<object> | { readonly [key: string]: AnyInput | undefined })[];

/** Two objects merged, where `R` wins. An object merged with a target is a target. */
export type Combined<L, R> = [L] extends [Target]
  ? Target
  : [R] extends [Target]
    ? Target
    : {
        readonly [K in keyof L | keyof R]: K extends keyof R
          ? string extends keyof R
            ? R[K] | (K extends keyof L ? L[K] : never)
            : R[K]
          : K extends keyof L
            ? L[K]
            : never;
      };

/** The elements of one group, with the value that they share. */
export type Group<E, K extends string> = { readonly items: readonly E[] } & { readonly [P in K]: string };

function call<T>(name: string, args: readonly unknown[]): Expression<T> {
  const written = args.map(toSyntax);
  return new Expression<T>(
    build.call(
      build.reference(name.split('.')),
      written.map(({ node }) => node),
    ),
    mergeRequirements(...written.map(({ requirements }) => requirements)),
    written.flatMap(({ problems }, i) =>
      problems.map((problem) => ({ ...problem, message: `argument ${i + 1} of ${name}: ${problem.message}` })),
    ),
  );
}

const constant = (name: string) => new Expression<string>(build.reference(['constants', name]));

/** The type of a decoded value; unless one is given, `unknown`, which is accepted only where anything is. */
type Decoded<T> = Expression<NoInfer<T>>;

/**
 * Alloy's standard library: functions that Alloy calls when it evaluates the configuration. The names are the camelCase of Alloy's:
 * `std.string.toLower(x)` is `string.to_lower(x)`.
 */
export const std = {
  /** `module_path`: the directory of the configuration, or of an imported module. */
  modulePath: new Expression<string>(build.identifier('module_path')),

  constants: {
    /** `constants.hostname`: name of the host; in Kubernetes, of the pod. Empty if unknown. */
    hostname: constant('hostname'),
    /** `constants.os`: operating system, as Go names it: `linux`. */
    os: constant('os'),
    /** `constants.arch`: processor architecture, as Go names it: `amd64`. */
    arch: constant('arch'),
    /** `constants.version`: version of Alloy, with a leading `v`. */
    version: constant('version'),
  },

  sys: {
    /** `sys.env`: an environment variable, the empty string if it isn't set. For a key of a Kubernetes Secret, use `Secret.env`. */
    env: (name: StringInput): Expression<string> => call('sys.env', [name]),
  },

  /**
   * `coalesce`: the first value that is neither null nor empty (`0`, `""`, `false`, `[]`, `{}`), the last one if all are.
   * It takes at least one.
   */
  coalesce: <const V extends readonly [AnyInput, ...AnyInput[]]>(...values: V): Expression<ValueOf<V[number]>> =>
    call('coalesce', values),

  /** `json_path`: everything in a JSON text that a JSONPath matches; an empty list if nothing does. `T` is the type of the matches. */
  jsonPath: <T = unknown>(json: StringInput, path: StringInput): Decoded<readonly T[]> =>
    call('json_path', [json, path]),

  convert: {
    /** `convert.nonsensitive`: a secret as an ordinary string: Alloy shows it in its user interface. */
    nonsensitive: (secret: SecretInput): Expression<string> => call('convert.nonsensitive', [secret]),
  },

  array: {
    /** `array.concat`: concatenates lists. Elements keep their types; literal targets can be concatenated with discovered ones. */
    concat: <const L extends readonly AnyList[]>(...lists: L): Expression<readonly ElementOf<L[number]>[]> =>
      call('array.concat', lists),

    /**
     * `array.combine_maps` (experimental): joins each object on the left with each on the right that has the same values under all
     * `keys`; fields of the right side win.
     */
    combineMaps: <const L extends ObjectList, const R extends ObjectList>(
      left: L,
      right: R,
      keys: ListInput<StringInput>,
    ): Expression<readonly Combined<ElementOf<L>, ElementOf<R>>[]> => call('array.combine_maps', [left, right, keys]),

    /**
     * `array.combine_maps` with `passthrough` (experimental): like `combineMaps`, and each pair that doesn't match adds the left object unchanged; one
     * that matches some, but not all, objects on the right appears several times.
     */
    combineMapsOrKeep: <const L extends ObjectList, const R extends ObjectList>(
      left: L,
      right: R,
      keys: ListInput<StringInput>,
    ): Expression<readonly (Combined<ElementOf<L>, ElementOf<R>> | ElementOf<L>)[]> =>
      call('array.combine_maps', [left, right, keys, true]),

    /**
     * `array.group_by` (experimental): objects grouped by a field, whose values have to be strings. Objects without it are dropped, or else grouped under
     * the empty string. The order of the groups is not fixed.
     */
    groupBy: <const L extends ObjectList, const K extends string>(
      list: L,
      key: K,
      dropMissing: BoolInput,
    ): Expression<readonly Group<ElementOf<L>, K>[]> => call('array.group_by', [list, key, dropMissing]),
  },

  encoding: {
    /** `encoding.from_json`: the value of a JSON text. `T` is its type, which nothing checks. */
    fromJson: <T = unknown>(json: StringInput): Decoded<T> => call('encoding.from_json', [json]),
    /** `encoding.from_yaml`: the value of a YAML text. `T` is its type, which nothing checks. */
    fromYaml: <T = unknown>(yaml: StringInput): Decoded<T> => call('encoding.from_yaml', [yaml]),
    /** `encoding.from_base64`: the bytes of a Base64 string, usable as a string in arguments, but not with `op.add`. */
    fromBase64: (text: StringInput): Expression<string> => call('encoding.from_base64', [text]),
    /** `encoding.from_URLbase64`: like `fromBase64`, for the URL-safe alphabet. */
    fromUrlBase64: (text: StringInput): Expression<string> => call('encoding.from_URLbase64', [text]),
    /** `encoding.to_base64`: a string in Base64, with padding. */
    toBase64: (text: StringInput): Expression<string> => call('encoding.to_base64', [text]),
    /** `encoding.to_URLbase64`: a string in Base64 with the URL-safe alphabet, with padding. */
    toUrlBase64: (text: StringInput): Expression<string> => call('encoding.to_URLbase64', [text]),
    /** `encoding.to_json`: an object as compact JSON with sorted keys. */
    toJson: (object: MapInput<PlainInput>): Expression<string> => call('encoding.to_json', [object]),
    /** `encoding.url_encode`: a string escaped for the query of a URL; a space becomes `+`. */
    urlEncode: (text: StringInput): Expression<string> => call('encoding.url_encode', [text]),
    /** `encoding.url_decode`: reverses `urlEncode`. */
    urlDecode: (text: StringInput): Expression<string> => call('encoding.url_decode', [text]),
  },

  string: {
    /** `string.format`: a string formatted with Go's verbs: `std.string.format('%s-%02d', name, 7)`. A verb that doesn't fit shows as `%!d(string=x)`. */
    format: (format: StringInput, ...args: readonly PlainInput[]): Expression<string> =>
      call('string.format', [format, ...args]),
    /** `string.join`: strings joined with a separator. */
    join: (texts: ListInput<StringInput>, separator: StringInput): Expression<string> =>
      call('string.join', [texts, separator]),
    /** `string.replace`: every `from` replaced by `to`. */
    replace: (text: StringInput, from: StringInput, to: StringInput): Expression<string> =>
      call('string.replace', [text, from, to]),
    /** `string.split`: the parts between separators; with an empty separator, the characters. */
    split: (text: StringInput, separator: StringInput): Expression<readonly string[]> =>
      call('string.split', [text, separator]),
    /** `string.to_lower` */
    toLower: (text: StringInput): Expression<string> => call('string.to_lower', [text]),
    /** `string.to_upper` */
    toUpper: (text: StringInput): Expression<string> => call('string.to_upper', [text]),
    /** `string.trim`: without any of `characters` at either end. */
    trim: (text: StringInput, characters: StringInput): Expression<string> => call('string.trim', [text, characters]),
    /** `string.trim_prefix`: without the leading `prefix`, if present. */
    trimPrefix: (text: StringInput, prefix: StringInput): Expression<string> =>
      call('string.trim_prefix', [text, prefix]),
    /** `string.trim_suffix`: without the trailing `suffix`, if present. */
    trimSuffix: (text: StringInput, suffix: StringInput): Expression<string> =>
      call('string.trim_suffix', [text, suffix]),
    /** `string.trim_space`: without white space at either end. */
    trimSpace: (text: StringInput): Expression<string> => call('string.trim_space', [text]),
  },

  file: {
    /** `file.path_join`: parts of a path joined and cleaned: `a/b` from `a/` and `./b`. */
    pathJoin: (...parts: readonly StringInput[]): Expression<string> => call('file.path_join', parts),
  },
} as const;
