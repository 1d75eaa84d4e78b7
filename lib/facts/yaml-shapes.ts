import { lookup } from './lookup';
import { yamlShapes } from './yaml-shapes.gen';

/** What a program wants to find in a mapping of YAML that it is configured with. */
export interface YamlShape {
  /** What the mapping is, in a message. */
  readonly is: string;
  readonly fields: { readonly [name: string]: YamlType };
  /** What holds where a field isn't given, as far as `checks` ask for it. */
  readonly defaults?: { readonly [field: string]: string };
  readonly checks?: readonly YamlCheck[];
}

/** `any`, a scalar, or the name of a shape. */
export type YamlType = string | YamlListType | YamlMapType | YamlLimitedType;

interface YamlListType {
  readonly list: YamlType;
}

interface YamlMapType {
  readonly map: YamlType;
  /** @default - texts */
  readonly keys?: 'int';
}

/** A scalar that isn't free. */
export interface YamlLimitedType {
  readonly type: string;
  readonly oneOf?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** With `<value>` for what is given. */
  readonly message: string;
  /** A warning is what the program reads, and hardly anyone means. @default 'error' */
  readonly severity?: 'warning';
}

/** A condition on the fields of a mapping: one of `requiresOneOf`, `atMostOneOf`, `allowed` and `forbidden`. */
export interface YamlCheck {
  readonly requiresOneOf?: readonly string[];
  readonly atMostOneOf?: readonly string[];
  /** The only values of a field. */
  readonly allowed?: { readonly [field: string]: readonly string[] };
  /** Values that a field must not have. */
  readonly forbidden?: { readonly [field: string]: readonly string[] };
  /** It holds only where each of these fields has one of the values, or is `set`. */
  readonly when?: { readonly [field: string]: 'set' | readonly string[] };
  readonly message: string;
}

/** A shape by its name. */
export const yamlShape: (name: string) => YamlShape | undefined = lookup(
  yamlShapes,
  (_name, shape: YamlShape) => shape,
);

/** Names of all shapes, sorted. */
export const yamlShapeNames = (): readonly string[] => Object.keys(yamlShapes);
