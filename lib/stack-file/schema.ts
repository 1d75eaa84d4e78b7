/** The part of JSON Schema that the schema of a stack's file is made of, and what it says beside, for the reader. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  /** What a value is called in messages. */
  readonly 'x-expected'?: string;
  /** The function of TypeScript that makes the value. */
  readonly 'x-call'?: Call;
  /** What the value stands for in TypeScript: a class. */
  readonly 'x-reference'?: string;
  /** The names of properties in TypeScript, where they differ. */
  readonly 'x-names'?: { readonly [name: string]: string };
  /** Whether the mapping stands for the value of its only key. */
  readonly 'x-unwrap'?: boolean;
}

/** A call that makes a value of what is written. */
export interface Call {
  /** Class and method, or `duration` and `size`, which read a text. */
  readonly function: string;
  /** The type argument. */
  readonly type?: string;
  /** Names of properties, `*` for the rest of them, or `.` for the whole. */
  readonly arguments: readonly string[];
}

/** The whole schema. */
export interface RootSchema extends Schema {
  readonly $defs: { readonly [name: string]: Schema };
}
