import { outline } from '../../test/harness/outline';
import { build } from './build';
import { format } from './format';
import { parse, parseExpression } from './parse';
import { print, printExpression } from './print';
import { endOf, startOf } from './span';
import { MAX_NESTING } from './token-reader';
import type { Expr, Statement } from './tree';

const LENGTH = 100_000;

const nested: [string, string, string, string][] = [
  ['parentheses', '(', '1', ')'],
  ['lists', '[', '1', ']'],
  ['lists of several lines', '[\n', '1', ',\n]'],
  ['objects', '{a = ', '1', '}'],
  ['calls', 'f(', '1', ')'],
  ['indices', 'a[', '1', ']'],
];

describe.each(nested)('%s', (_name, open, middle, close) => {
  const text = (depth: number) => `x = ${open.repeat(depth)}${middle}${close.repeat(depth)}`;

  test('nested as deep as the limit parse, and print as they were', () => {
    const { file, diagnostics } = parse(text(MAX_NESTING));
    expect(diagnostics).toEqual([]);
    expect(outline(file).length).toBeGreaterThan(MAX_NESTING);
    if (!open.includes('\n')) expect(format(text(MAX_NESTING))).toBe(`${text(MAX_NESTING)}\n`);
    expect(outline(parse(print(file)).file.body)).toEqual(outline(file.body));
  });

  test('deeper than the limit is one diagnostic at the bracket', () => {
    const offset = 'x = '.length + MAX_NESTING * open.length + open.search(/[{[(]/);
    expect(parse(text(100_000)).diagnostics).toMatchObject([
      { code: 'nesting-too-deep', message: 'nesting is deeper than 500 levels', range: { start: { offset } } },
    ]);
    expect(() => format(text(MAX_NESTING + 1))).toThrow('nesting is deeper than 500 levels');
  });

  test('never closed', () => {
    const { diagnostics } = parse(`x = ${open.repeat(MAX_NESTING)}`);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every(({ code }) => code === 'syntax')).toBe(true);
  });
});

test('blocks nested as deep as the limit parse and print', () => {
  const text = `${'a {'.repeat(MAX_NESTING)}${'}'.repeat(MAX_NESTING)}`;
  const { file, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  const output = format(text);
  expect(output.split('\n')).toHaveLength(2 * MAX_NESTING);
  expect(outline(parse(output).file)).toEqual(outline(file));
});

test('blocks as values, nested and never closed', () => {
  expect(parse(`x = ${'a { b = '.repeat(MAX_NESTING)}`).diagnostics[0]).toMatchObject({ code: 'syntax' });
  expect(parse(`x = ${'a { b = '.repeat(100_000)}`).diagnostics).toMatchObject([{ code: 'nesting-too-deep' }]);
});

test('more errors than anyone reads are told up to a limit', () => {
  const text = 'a = $\n)\nb {\n c = [1, 2 3]\n}\n'.repeat(100_000);
  const { file, diagnostics } = parse(text);
  expect(diagnostics).toHaveLength(100_001);
  expect(diagnostics[100_000]).toMatchObject({
    code: 'too-many-errors',
    message: 'more than 100000 errors, the others are not told',
  });
  expect(file.body.length).toBeGreaterThan(10_000);
  expect(() => format('\0'.repeat(200_000))).toThrow('more than 100000 errors');
});

test('each level of the deepest nesting may hold operators of all precedences', () => {
  const open = '-a || a && a == a + a * a ^ a.b[f(';
  const levels = Math.floor(MAX_NESTING / 2);
  const text = `${open.repeat(levels)}1${')] || b'.repeat(levels)}`;
  const { expression, diagnostics } = parseExpression(text);
  expect(diagnostics).toEqual([]);
  expect(format(`x = ${text}`)).toBe(`x = ${text}\n`);
  expect(printExpression(expression)).toBe(text);
});

test('a tree deeper than the limit is refused', () => {
  let value: Expr = build.number(1);
  for (let i = 0; i < 100_000; i++) value = build.array([value]);
  expect(() => print([build.attribute('x', value)])).toThrow('nesting is deeper than 500 levels');
});

describe(`chains of ${LENGTH}`, () => {
  test.each([
    ['accesses', `a${'.b'.repeat(LENGTH)}`],
    ['indices', `a${'[0]'.repeat(LENGTH)}`],
    ['calls', `f${'()'.repeat(LENGTH)}`],
    ['unary operators', `${'-!'.repeat(LENGTH / 2)}a`],
    ['left-associative operators', `a${' + a'.repeat(LENGTH)}`],
    ['powers', `a${' ^ a'.repeat(LENGTH)}`],
    ['growing precedence', `a${' || a && a == a + a * a ^ a'.repeat(LENGTH / 6)}`],
  ])('%s', (_name, text) => {
    const { expression, diagnostics } = parseExpression(text);
    expect(diagnostics).toEqual([]);
    expect([startOf(expression), endOf(expression)]).toEqual([0, text.length - 1]);
    expect(format(`x = ${text}`)).toBe(`x = ${text}\n`);
    expect(printExpression(expression)).toBe(text);
    expect(print([build.attribute('x', expression)])).toBe(`x = ${text}\n`);
  });

  test('built', () => {
    let sum: Expr = build.number(0);
    for (let i = 0; i < LENGTH; i++) sum = build.binary('+', sum, build.identifier('a'));
    const statements: Statement[] = [build.attribute('x', sum)];
    expect(outline(parse(print(statements)).file.body)).toEqual(outline(statements));
  });
});
