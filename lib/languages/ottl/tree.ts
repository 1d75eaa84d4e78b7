import type { TextSpan } from '../text-span';

/** `editor(arguments) where condition`. */
export interface Statement extends TextSpan {
  readonly editor: Call;
  readonly where?: Condition;
}

export type Condition = TextSpan &
  (
    | { readonly kind: 'or' | 'and'; readonly operands: readonly Condition[] }
    | { readonly kind: 'not'; readonly operand: Condition }
    | { readonly kind: 'comparison'; readonly operator: Comparison; readonly left: Value; readonly right: Value }
    | { readonly kind: 'bool'; readonly value: boolean }
    | Call
  );

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** An editor, which begins with a small letter, or a converter, which begins with a capital. */
export interface Call extends TextSpan {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Argument[];
  /** What is taken out of the result: `Split(x, ",")[0]`. */
  readonly keys: readonly Key[];
}

export interface Argument extends TextSpan {
  /** Of a named argument. */
  readonly name?: string;
  /** Undefined where a function is given by its name. */
  readonly value?: Value;
  /** The name of a function that is no enumeration at the same time (`Sha256`). */
  readonly functionName?: string;
}

/** A string, a number, or what gives one. */
export type Key = TextSpan & { readonly value: Value };

export type Value = TextSpan &
  (
    | { readonly kind: 'nil' }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'bool'; readonly value: boolean }
    | { readonly kind: 'bytes'; readonly value: Uint8Array }
    | { readonly kind: 'int'; readonly value: bigint }
    | { readonly kind: 'float'; readonly value: number }
    /** A name in capitals: an enumeration, or where a function is wanted that function. */
    | { readonly kind: 'enum'; readonly name: string }
    | { readonly kind: 'list'; readonly items: readonly Value[] }
    | { readonly kind: 'map'; readonly items: readonly MapItem[] }
    /** From left to right, of the same precedence. */
    | { readonly kind: 'math'; readonly first: Value; readonly rest: readonly Operation[] }
    | { readonly kind: 'sign'; readonly operator: '+' | '-'; readonly operand: Value }
    | { readonly kind: 'group'; readonly operand: Value }
    | Path
    | Call
  );

export interface Operation {
  readonly operator: '+' | '-' | '*' | '/';
  readonly operand: Value;
}

export interface MapItem extends TextSpan {
  readonly key: string;
  readonly value: Value;
}

/** `span.attributes["key"]`. Whether the first name is that of a context isn't known to the grammar. */
export interface Path extends TextSpan {
  readonly kind: 'path';
  readonly fields: readonly Field[];
}

export interface Field extends TextSpan {
  readonly name: string;
  readonly keys: readonly Key[];
}
