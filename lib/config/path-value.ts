import type { Expr, Literal } from '../syntax';
import { withoutParens } from './expressions';

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
  if (Array.isArray(literal)) {
    return { kind: 'list', items: literal.map((item) => ({ value: valueOfLiteral(item) })) };
  }
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
  const written = (part: Expr): WrittenValue => ({ value: valueOfExpression(part, depth + 1), expr: part });
  switch (node.kind) {
    case 'array':
      return { kind: 'list', items: node.elements.map(written) };
    case 'object':
      return { kind: 'object', fields: new Map(node.fields.map((field) => [field.name, written(field.value)])) };
    default:
      return constantValue(node, depth);
  }
}

/** Literals, signs and joined texts: what has a value without a scope. */
function constantValue(expr: Expr, depth: number): PathValue {
  switch (expr.kind) {
    case 'literal':
      return literalValue(expr);
    case 'unary': {
      const operand = valueOfExpression(expr.operand, depth + 1);
      if (operand.kind !== 'scalar') return UNKNOWN;
      if (expr.operator === '-' && typeof operand.value === 'number') return { kind: 'scalar', value: -operand.value };
      if (expr.operator === '!' && typeof operand.value === 'boolean') return { kind: 'scalar', value: !operand.value };
      return UNKNOWN;
    }
    case 'binary': {
      const left = valueOfExpression(expr.left, depth + 1);
      const right = valueOfExpression(expr.right, depth + 1);
      if (expr.operator !== '+' || left.kind !== 'scalar' || right.kind !== 'scalar') return UNKNOWN;
      if (typeof left.value !== 'string' || typeof right.value !== 'string') return UNKNOWN;
      return { kind: 'scalar', value: left.value + right.value };
    }
    default:
      return UNKNOWN;
  }
}

function literalValue({ type, text }: Literal): PathValue {
  switch (type) {
    case 'null':
      return ABSENT;
    case 'bool':
      return { kind: 'scalar', value: text === 'true' };
    case 'string':
      return { kind: 'scalar', value: decodeString(text) };
    default:
      return { kind: 'scalar', value: Number(text) };
  }
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function decodeString(text: string): string {
  if (text.startsWith('`')) return text.slice(1, -1).replaceAll('\r', '');
  return text
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))/gi, (_, x, u, U, octal, simple) => {
      const hex = x ?? u ?? U;
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      return SIMPLE_ESCAPES[simple] ?? simple;
    });
}
