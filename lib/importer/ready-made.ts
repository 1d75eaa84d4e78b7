import type { Expr, File, Source } from '../syntax';
import { arrayCode, type Code, keyCode, objectCode, textCode } from './code';
import type { Context } from './context';
import type { Place } from './place';
import { valueCode } from './values';

/** A value of a prop of a ready-made construct. */
export type ReadyMadeValue =
  | { readonly expr: Expr; readonly place: Place }
  | { readonly literal: string | number | boolean }
  | { readonly list: readonly ReadyMadeValue[] }
  | { readonly object: { readonly [prop: string]: ReadyMadeValue } }
  | { readonly construct: ReadyMade };

/** Statements that one ready-made construct makes: a pipeline, or a destination. */
export interface ReadyMade {
  /** The position of the first of them among the statements of the text. */
  readonly first: number;
  /** How many they are. */
  readonly count: number;
  /** Its class as a program names it: `pipelines.PodMetrics`. */
  readonly className: string;
  readonly id: string;
  /** Its node's id in the configuration. */
  readonly nodeId: string;
  readonly props: { readonly [prop: string]: ReadyMadeValue };
  /** Where it has what its components export: `loki.write.default.receiver` is its `receiver`. */
  readonly exports: ReadonlyMap<string, string>;
  /** What is printed behind it, above a statement that belongs to nothing: the end of its section. */
  readonly ending: string;
}

/** Finds the ready-made constructs of a text, in order: only those that print it again as it is. */
export type ReadyMadeFinder = (file: File, source: Source) => readonly ReadyMade[];

/** The props of a ready-made construct as TypeScript. @param variableOf the variable of another one */
export function readyMadeCode(
  value: ReadyMadeValue,
  context: Context,
  variableOf: (construct: ReadyMade) => string,
): Code {
  const codeOf = (inner: ReadyMadeValue) => readyMadeCode(inner, context, variableOf);
  if ('expr' in value) return valueCode(value.expr, value.place, context);
  if ('literal' in value) return typeof value.literal === 'string' ? textCode(value.literal) : String(value.literal);
  if ('list' in value) return arrayCode(value.list.map(codeOf));
  if ('construct' in value) return variableOf(value.construct);
  return objectCode(Object.entries(value.object).map(([prop, inner]) => ({ key: keyCode(prop), code: codeOf(inner) })));
}
