import type { componentSchema, TypeSchema } from '../facts';
import type { Block, Expr, Source, Statement } from '../syntax';
import type { Code } from './code';
import type { Context } from './context';
import type { ExprType } from './place';
import type { ReadyMade } from './ready-made';
import type { VariableNames } from './variable-names';

/** The settings of a configuration, in the order in which they are printed. */
export const SETTINGS: readonly string[] = ['logging', 'tracing', 'http', 'livedebugging', 'remotecfg'];

/** The classes of imports, by their blocks. */
export const IMPORTS: Readonly<Record<string, string>> = {
  'import.file': 'imports.File',
  'import.git': 'imports.Git',
  'import.http': 'imports.Http',
  'import.string': 'imports.String',
};

/** What is the same for all modules of a text. */
export interface Shared extends Omit<Context, 'names'> {
  readonly source: Source;
  readonly variables: VariableNames;
  /** The ready-made constructs of the configuration by the first of their statements. */
  readonly readyMade: ReadonlyMap<Statement, ReadyMade>;
  /** Why statements come in as text, of those where it's known. */
  readonly untyped: Map<Statement, string>;
  /** A statement as text, with the comments that belong to it; secrets are read from variables. */
  textOf(statement: Statement): string;
  /** Whether a comment in the statement isn't placed. */
  losesComments(statement: Statement): boolean;
}

/** A statement of a module, and its code. */
export interface Entry {
  readonly statement: Statement;
  readonly block: Block | undefined;
  readonly kind:
    | 'ready-made'
    | 'component'
    | 'custom'
    | 'imported'
    | 'import'
    | 'declare'
    | 'foreach'
    | 'setting'
    | 'text';
  /** The construct that makes this statement and those behind it. */
  readonly readyMade?: ReadyMade;
  /** Id of the node, or name of the setting. */
  readonly id: string;
  /** The name of its variable, which is taken when somebody first asks. */
  readonly variable: string;
  isUsed: boolean;
  readonly dependencies: Set<Entry>;
  code?: Code;
  /** What a declare exports and takes; what is read from an imported component. */
  readonly exports: Map<string, ExprType | undefined>;
  readonly arguments: Map<string, ArgumentUse>;
}

/** An argument of a declare, with the type that its uses give it. */
export interface ArgumentUse {
  readonly variable: string;
  type?: ExprType;
}

/** The type of the items of a list that is written out, if they are all the same. */
export function itemTypeOf(expr: Expr): TypeSchema | undefined {
  if (expr.kind !== 'array' || expr.elements.length === 0) return undefined;
  const isText = (value: Expr) => value.kind === 'literal' && value.type === 'string';
  if (expr.elements.every(isText)) return 'string';
  const keys = expr.elements.map((element) =>
    element.kind === 'object' && element.fields.every(({ name, value }) => isText(value) && /^[A-Za-z_]\w*$/.test(name))
      ? element.fields.map(({ name }) => name)
      : undefined,
  );
  const [first] = keys;
  if (first === undefined || keys.some((other) => other === undefined || other.join() !== first.join()))
    return undefined;
  return { object: Object.fromEntries(first.map((name) => [name, { type: 'string' as const, required: true }])) };
}

/** The type of an export in TypeScript. */
export function exportType(type: TypeSchema, { signals }: NonNullable<ReturnType<typeof componentSchema>>): ExprType {
  const accepted = [...signals.accepts, ...(signals.acceptsWhen ?? []).flatMap((when) => when.accepts)];
  return { type, signals: accepted };
}
