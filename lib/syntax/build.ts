import { quote } from './quote';
import {
  type Access,
  type ArrayExpr,
  type Attribute,
  type Binary,
  type BinaryOperator,
  type Block,
  type Call,
  type Expr,
  type Field,
  type Identifier,
  type Index,
  type Literal,
  NO_OFFSET,
  type ObjectExpr,
  type Paren,
  type Statement,
  type Unary,
  type UnaryOperator,
} from './tree';

/** Makes nodes that come from no source. */
export const build = {
  attribute: (name: string, value: Expr): Attribute => ({ kind: 'attribute', name, nameStart: NO_OFFSET, value }),

  block: (name: string, label: string | undefined, body: readonly Statement[]): Block => ({
    kind: 'block',
    name,
    nameStart: NO_OFFSET,
    ...(label ? { label } : {}),
    labelStart: NO_OFFSET,
    body,
    open: NO_OFFSET,
    close: NO_OFFSET,
  }),

  identifier: (name: string): Identifier => ({ kind: 'identifier', name, start: NO_OFFSET }),

  /** `a.b.c` as accesses. */
  reference: (path: readonly string[]): Expr =>
    path.slice(1).reduce<Expr>((value, name) => build.access(value, name), build.identifier(path[0] ?? '')),

  string: (value: string): Literal => ({ kind: 'literal', type: 'string', text: quote(value), start: NO_OFFSET }),

  bool: (value: boolean): Literal => ({ kind: 'literal', type: 'bool', text: String(value), start: NO_OFFSET }),

  null: (): Literal => ({ kind: 'literal', type: 'null', text: 'null', start: NO_OFFSET }),

  /** A finite number; a negative one becomes a unary minus, as in a parsed text. @throws RangeError for NaN and infinities */
  number: (value: number | bigint): Expr => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`${value} can't be written as an Alloy number`);
    }
    if (value < 0 || Object.is(value, -0)) {
      return build.unary('-', build.number(-value));
    }
    const text = String(value);
    return { kind: 'literal', type: /^\d+$/.test(text) ? 'number' : 'float', text, start: NO_OFFSET };
  },

  array: (elements: readonly Expr[]): ArrayExpr => ({ kind: 'array', elements, open: NO_OFFSET, close: NO_OFFSET }),

  object: (fields: readonly Field[]): ObjectExpr => ({ kind: 'object', fields, open: NO_OFFSET, close: NO_OFFSET }),

  field: (name: string, value: Expr, quoted = false): Field => ({ name, quoted, nameStart: NO_OFFSET, value }),

  access: (value: Expr, name: string): Access => ({ kind: 'access', value, name, nameStart: NO_OFFSET }),

  index: (value: Expr, index: Expr): Index => ({ kind: 'index', value, index, open: NO_OFFSET, close: NO_OFFSET }),

  call: (callee: Expr, args: readonly Expr[]): Call => ({
    kind: 'call',
    callee,
    args,
    open: NO_OFFSET,
    close: NO_OFFSET,
  }),

  unary: (operator: UnaryOperator, operand: Expr): Unary => ({
    kind: 'unary',
    operator,
    operatorStart: NO_OFFSET,
    operand,
  }),

  binary: (operator: BinaryOperator, left: Expr, right: Expr): Binary => ({
    kind: 'binary',
    operator,
    operatorStart: NO_OFFSET,
    left,
    right,
  }),

  paren: (inner: Expr): Paren => ({ kind: 'paren', inner, open: NO_OFFSET, close: NO_OFFSET }),
};
