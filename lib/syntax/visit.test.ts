import { outline } from '../../test/harness/outline';
import { parse, parseExpression } from './parse';
import { printExpression } from './print';
import type { Expr, Statement } from './tree';
import { partsOf, SKIP, visit } from './visit';

const text = 'a = 1\nb.c "d" {\n\te = [f, -g]\n\th {\n\t\ti = j.k[l](m, n)\n\t}\n}\no = {p = (q), "r s" = t + u * v}\n';
const { body } = parse(text).file;
const show = (node: Statement | Expr) =>
  node.kind === 'attribute' || node.kind === 'block' || node.kind === 'bad-statement'
    ? outline(node)[0]!.replace(/ \d+$/, '')
    : printExpression(node);

function visited(until: (node: Statement | Expr) => unknown = () => undefined): readonly string[] {
  const found: string[] = [];
  visit(body, (node) => {
    found.push(show(node));
    return until(node);
  });
  return found;
}

test('comes to outer nodes before inner ones, in source order', () => {
  expect(visited()).toEqual([
    ...['attribute a', '1'],
    ...['block b.c "d"', 'attribute e', '[f, -g]', 'f', '-g', 'g'],
    ...['block h undefined', 'attribute i', 'j.k[l](m, n)', 'j.k[l]', 'j.k', 'j', 'l', 'm', 'n'],
    ...['attribute o', '{p = (q), "r s" = t + u * v}', '(q)', 'q', 't + u * v', 't', 'u * v', 'u', 'v'],
  ]);
});

test('leaves out what is inside of nodes that are skipped, and goes on behind them', () => {
  const found = visited(({ kind }) => (kind === 'block' || kind === 'binary' ? SKIP : undefined));

  expect(found).toEqual([
    ...['attribute a', '1', 'block b.c "d"', 'attribute o'],
    ...['{p = (q), "r s" = t + u * v}', '(q)', 'q', 't + u * v'],
  ]);
});

test('comes to what could not be parsed', () => {
  const kinds: string[] = [];
  visit(parse('a = [1, +]\n= 2').file.body, ({ kind }) => kinds.push(kind));

  expect(kinds).toEqual(['attribute', 'array', 'literal', 'bad-expression', 'bad-statement']);
});

test('goes along chains of any length', () => {
  for (const chain of [' + a', ' ^ a', '.a', '[0]', '()']) {
    let count = 0;
    visit(parseExpression(`a${chain.repeat(100_000)}`).expression, () => count++);
    expect(count).toBeGreaterThan(100_000);
  }
});

test.each([
  ['a', []],
  ['[a, b]', ['a', 'b']],
  ['{a = b, c = d}', ['b', 'd']],
  ['a.b', ['a']],
  ['a[b]', ['a', 'b']],
  ['a(b, c)', ['a', 'b', 'c']],
  ['-a', ['a']],
  ['a + b', ['a', 'b']],
  ['(a)', ['a']],
])('parts of %s are %j', (expression, expected) => {
  expect(partsOf(parseExpression(expression).expression).map(printExpression)).toEqual(expected);
});
