import { needsParens, type OperandPlace } from './precedence';
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

/** Characters that a raw string can't hold, or that the formatter changes in one: quotes, tabs, form feeds, blanks at the end of a line. */
const notRaw = /[`\0-\x09\x0b-\x1f\ufeff\p{Cs}]| \n/u;

/**
 * Makes nodes that come from no source. An operand that binds less tightly than its operator is put in parentheses, as a text would
 * need it: `build.binary('*', build.binary('+', a, b), c)` is the tree of `(a + b) * c`.
 */
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

  /**
   * A string of several lines, as a raw string between backticks: easier to read than one with `\n`. A text that wouldn't survive
   * there (backticks, tabs, blanks at the end of a line), or that is only one line, becomes what `string` makes of it.
   */
  multilineString: (value: string): Literal =>
    value.includes('\n') && !notRaw.test(value)
      ? { kind: 'literal', type: 'string', text: `\`${value}\``, start: NO_OFFSET }
      : build.string(value),

  bool: (value: boolean): Literal => ({ kind: 'literal', type: 'bool', text: String(value), start: NO_OFFSET }),

  null: (): Literal => ({ kind: 'literal', type: 'null', text: 'null', start: NO_OFFSET }),

  /** A finite number; a negative one becomes a unary minus, as in a parsed text. @throws RangeError for NaN and infinities */
  number: (value: number | bigint): Expr => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`${value} can't be written as an Alloy number`);
    }
    if (value < 0 || Object.is(value, -0)) return build.unary('-', build.number(-value));
    const text = String(value);
    return { kind: 'literal', type: /^\d+$/.test(text) ? 'number' : 'float', text, start: NO_OFFSET };
  },

  array: (elements: readonly Expr[]): ArrayExpr => ({ kind: 'array', elements, open: NO_OFFSET, close: NO_OFFSET }),

  object: (fields: readonly Field[]): ObjectExpr => ({ kind: 'object', fields, open: NO_OFFSET, close: NO_OFFSET }),

  field: (name: string, value: Expr, quoted = false): Field => ({ name, quoted, nameStart: NO_OFFSET, value }),

  access: (value: Expr, name: string): Access => ({
    kind: 'access',
    value: operand(value, 'postfix'),
    name,
    nameStart: NO_OFFSET,
  }),

  index: (value: Expr, index: Expr): Index => ({
    kind: 'index',
    value: operand(value, 'postfix'),
    index,
    open: NO_OFFSET,
    close: NO_OFFSET,
  }),

  call: (callee: Expr, args: readonly Expr[]): Call => ({
    kind: 'call',
    callee: operand(callee, 'postfix'),
    args,
    open: NO_OFFSET,
    close: NO_OFFSET,
  }),

  unary: (operator: UnaryOperator, value: Expr): Unary => ({
    kind: 'unary',
    operator,
    operatorStart: NO_OFFSET,
    operand: operand(value, 'unary'),
  }),

  binary: (operator: BinaryOperator, left: Expr, right: Expr): Binary => ({
    kind: 'binary',
    operator,
    operatorStart: NO_OFFSET,
    left: operand(left, { operator, side: 'left' }),
    right: operand(right, { operator, side: 'right' }),
  }),

  paren: (inner: Expr): Paren => ({ kind: 'paren', inner, open: NO_OFFSET, close: NO_OFFSET }),
};

function operand(node: Expr, place: OperandPlace): Expr {
  return needsParens(node, place) ? build.paren(node) : node;
}
