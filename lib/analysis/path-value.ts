import { isBuiltIn } from '../facts';
import { type Expr, withoutParens } from '../syntax';
import { evaluate, literalValue, type Value } from '../values';

/**
 * What is known of a value before Alloy runs. A list or an object can hold parts that are unknown: its length and its other parts
 * are known all the same.
 */
export type PathValue =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly items: readonly WrittenValue[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, WrittenValue> };

/** A value, and the expression that it was written with; a default has none. */
export interface WrittenValue {
  readonly value: PathValue;
  readonly expr?: Expr;
}

export const ABSENT: PathValue = { kind: 'absent' };
export const UNKNOWN: PathValue = { kind: 'unknown' };

/** The value of a literal that a program wrote (a default of the schema, the result of an evaluation); `null` is absent. */
export function valueOfLiteral(literal: unknown): PathValue {
  if (literal === null || literal === undefined) return ABSENT;
  switch (typeof literal) {
    case 'string':
    case 'number':
    case 'boolean':
      return { kind: 'scalar', value: literal };
    case 'bigint':
      return { kind: 'scalar', value: Number(literal) };
    case 'object':
      break;
    default:
      return UNKNOWN;
  }
  if (Array.isArray(literal)) return { kind: 'list', items: literal.map((item) => ({ value: valueOfLiteral(item) })) };
  const fields = new Map<string, WrittenValue>();
  for (const [name, field] of Object.entries(literal)) fields.set(name, { value: valueOfLiteral(field) });
  return { kind: 'object', fields };
}

/** Lists in lists beyond this depth are unknown: no argument has a type that deep. */
const MAX_DEPTH = 64;

/** The value of an expression as far as its text tells. A list of literals and references keeps its literals. */
export function valueOfExpression(expr: Expr, depth = 0): PathValue {
  const node = withoutParens(expr);
  if (depth > MAX_DEPTH) return UNKNOWN;
  if (node.kind === 'literal') {
    const value = literalValue(node);
    return 'error' in value ? UNKNOWN : valueOfEvaluated(value, expr, depth);
  }
  if (isExport(node)) return UNKNOWN;
  const written = (part: Expr): WrittenValue => ({ value: valueOfExpression(part, depth + 1), expr: part });
  switch (node.kind) {
    case 'array':
      return { kind: 'list', items: node.elements.map(written) };
    case 'object':
      return { kind: 'object', fields: new Map(node.fields.map((field) => [field.name, written(field.value)])) };
    default: {
      const evaluation = evaluate(node);
      return evaluation.kind === 'error' ? UNKNOWN : valueOfEvaluated(evaluation.value, expr, depth);
    }
  }
}

/** Whether an expression is a name, or a chain of fields, that isn't one of the standard library. */
function isExport(expr: Expr): boolean {
  let node = expr;
  while (node.kind === 'access') node = node.value;
  return node.kind === 'identifier' && !isBuiltIn(node.name);
}

/** What an evaluation found: the parts of a list or object that it joined stand for themselves. */
function valueOfEvaluated(value: Value, expr: Expr, depth: number): PathValue {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const part = (inner: Value): WrittenValue => ({ value: valueOfEvaluated(inner, expr, depth + 1), expr });
  switch (value.type) {
    case 'null':
      return ABSENT;
    case 'bool':
    case 'string':
      return { kind: 'scalar', value: value.value };
    case 'number':
      return { kind: 'scalar', value: Number(value.value) };
    case 'array':
      return { kind: 'list', items: value.elements.map(part) };
    case 'object':
      return { kind: 'object', fields: new Map([...value.fields].map(([name, field]) => [name, part(field)])) };
    default:
      return UNKNOWN;
  }
}
