import type { FieldComparison } from '../comparison/comparison';
import { plainText } from '../objects/plain-data';
import type { AccessChange } from '../tree-diff';

/**
 * What is known of a field: how its values are compared and called. Facts of the Kubernetes API, not of a tree.
 *
 * What a shape doesn't name is compared all the same, by its path.
 */
export interface Shape {
  /** How the field is called in front of its own fields; the empty text leaves it out. @default - its name */
  readonly label?: string;
  /** Fields of an object. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** The value of each key of a map, or each entry of a list. */
  readonly each?: Shape | ((key: string) => Shape);
  /** What a key of a map, or an entry of a list, is called: `label` in `label app`. */
  readonly noun?: string;
  /** The entries of a list are told apart by this, not by their position. */
  readonly key?: (entry: { readonly [field: string]: unknown }) => string;
  /** Whether the order of the entries of a list means something, although they have keys. */
  readonly ordered?: (entries: readonly unknown[]) => boolean;
  /** A list whose order means nothing, at any depth. */
  readonly set?: boolean;
  /** What the API server takes where nothing is said. */
  readonly default?: unknown;
  /** Likewise, where it depends on the fields beside. */
  readonly defaultFrom?: (parent: { readonly [field: string]: unknown }) => unknown;
  /** Whether the API server gives an object such a value where nothing is said, and keeps it: then to say it or not is the same. */
  readonly allocated?: (value: unknown) => boolean;
  /** Different spellings of values that mean the same. */
  readonly type?: 'quantity' | 'port';
  /** An empty object or list means something else than none. */
  readonly emptyCounts?: boolean;
  /** Where the object is absent, its fields have their defaults all the same: it is compared field by field. */
  readonly open?: boolean;
  /** No empty object or list below is taken for none, as nothing is known of what they mean. */
  readonly strict?: boolean;
  /** The API server or its controllers write this, no person does. */
  readonly ignored?: boolean;
  /** Whether a value lets more be done than another; both with defaults. */
  readonly access?: (old: unknown, next: unknown) => AccessChange | undefined;
  /** Why an existing object can't be given another value; undefined where it can. `around` are the fields beside, before. */
  readonly refused?: (old: unknown, next: unknown, around: { readonly [field: string]: unknown }) => string | undefined;
  /** What can be written in two ways, in one; of what is written so already nothing changes. */
  readonly prepare?: (fields: { readonly [field: string]: unknown }) => { readonly [field: string]: unknown };
  /** Compares the values in a way of its own. */
  readonly compare?: FieldComparison;
  /** The values aren't shown, for they are nobody's business. */
  readonly secret?: boolean;
  /** The values aren't shown, for what the thing is called says all. */
  readonly bare?: boolean;
}

/** The shape of a map of names to texts, each called by a noun. */
export function namedMap(noun: string, each: Shape['each'] = {}): Shape {
  return { label: '', noun, each };
}

/** A list whose entries have a field that names them. */
export function named(noun: string, each: Shape, field = 'name'): Shape {
  return { label: '', noun, each, key: (entry) => plainText(entry[field]) };
}

/** Whether a value is one that grants something: to have it is more access, and less to lose it. */
export function grants(isGrant: (value: unknown) => boolean): NonNullable<Shape['access']> {
  return (old, next) => (isGrant(old) === isGrant(next) ? undefined : isGrant(next) ? 'more' : 'less');
}

/** Likewise for values of a rank: a higher one is more access. */
export function ranked(rank: (value: unknown) => number): NonNullable<Shape['access']> {
  return (old, next) => (rank(old) === rank(next) ? undefined : rank(next) > rank(old) ? 'more' : 'less');
}
