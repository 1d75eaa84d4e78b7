import { build, type Expr } from '../syntax';
import { Expression } from './expression';
import { op } from './op';

const a = new Expression<number>(build.identifier('a'));
const b = new Expression<number>(build.identifier('b'));
const t = new Expression<boolean>(build.identifier('t'));

/** The tree with every operator's extent in brackets and every Paren node as parentheses. */
function show(node: Expr): string {
  switch (node.kind) {
    case 'binary':
      return `[${show(node.left)} ${node.operator} ${show(node.right)}]`;
    case 'unary':
      return `[${node.operator}${show(node.operand)}]`;
    case 'paren':
      return `(${show(node.inner)})`;
    case 'identifier':
      return node.name;
    case 'literal':
      return node.text;
    default:
      return node.kind;
  }
}

describe('op', () => {
  test.each([
    [op.add(a, 1), '[a + 1]'],
    [op.add('x', 'y'), '["x" + "y"]'],
    [op.subtract(a, 1), '[a - 1]'],
    [op.multiply(a, 1), '[a * 1]'],
    [op.divide(a, 1), '[a / 1]'],
    [op.modulo(a, 1), '[a % 1]'],
    [op.power(a, 1), '[a ^ 1]'],
    [op.equal(a, null), '[a == null]'],
    [op.notEqual(a, 1), '[a != 1]'],
    [op.less(a, 1), '[a < 1]'],
    [op.lessOrEqual(a, 1), '[a <= 1]'],
    [op.greater(a, 1), '[a > 1]'],
    [op.greaterOrEqual(a, 1), '[a >= 1]'],
    [op.and(t, true), '[t && true]'],
    [op.or(t, true), '[t || true]'],
    [op.not(t), '[!t]'],
    [op.negate(a), '[-a]'],
  ])('writes the operator (%#)', (e, expected) => {
    expect(show(e.node)).toBe(expected);
  });

  test.each([
    [op.multiply(op.add(a, 1), 2), '[([a + 1]) * 2]'],
    [op.multiply(2, op.add(a, 1)), '[2 * ([a + 1])]'],
    [op.add(op.multiply(a, 1), 2), '[[a * 1] + 2]'],
    [op.subtract(op.subtract(a, b), 1), '[[a - b] - 1]'],
    [op.subtract(a, op.subtract(b, 1)), '[a - ([b - 1])]'],
    [op.power(a, op.power(b, 2)), '[a ^ [b ^ 2]]'],
    [op.power(op.power(a, b), 2), '[([a ^ b]) ^ 2]'],
    [op.power(op.negate(a), 2), '[[-a] ^ 2]'],
    [op.negate(op.power(a, 2)), '[-([a ^ 2])]'],
    [op.negate(op.negate(a)), '[-[-a]]'],
    [op.not(op.not(t)), '[![!t]]'],
    [op.not(op.and(t, t)), '[!([t && t])]'],
    [op.or(op.and(t, t), t), '[[t && t] || t]'],
    [op.and(op.or(t, t), t), '[([t || t]) && t]'],
    [op.and(op.less(a, b), op.equal(a, b)), '[[a < b] && [a == b]]'],
  ])('sets parentheses where precedence needs them, and only there (%#)', (e, expected) => {
    expect(show(e.node)).toBe(expected);
  });

  test('problems say which side they are on', () => {
    expect(op.add(Number.NaN, 1).problems).toEqual([
      { message: "left side of op.add: NaN can't be written as a number", path: [] },
    ]);
    expect(op.less(1, Number.NaN).problems).toEqual([
      { message: "right side of op.less: NaN can't be written as a number", path: [] },
    ]);
    expect(op.negate(Number.NaN).problems).toEqual([
      { message: "operand of op.negate: NaN can't be written as a number", path: [] },
    ]);
  });

  test('requirements of both sides are kept', () => {
    const env = (name: string) => ({ kind: 'env', name, secret: 's', key: 'k', optional: false }) as const;
    const e = (name: string) => new Expression<string>(build.identifier('x'), [env(name)]);

    expect(op.add(e('A'), e('B')).requirements).toEqual([env('A'), env('B')]);
  });
});
