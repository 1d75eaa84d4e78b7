import { build } from './build';
import { format } from './format';
import { outline } from './outline';
import { parse, parseExpression } from './parse';
import { print, printExpression } from './print';
import { endOf, startOf } from './span';
import { MAX_NESTING } from './token-reader';
import type { Expr, Statement } from './tree';

const DEPTH = 10_000;
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

  test(`${DEPTH} deep parse, and print as they were`, () => {
    const { file, diagnostics } = parse(text(DEPTH));
    expect(diagnostics).toEqual([]);
    expect(outline(file).length).toBeGreaterThan(DEPTH);
    if (!open.includes('\n')) expect(format(text(DEPTH))).toBe(`${text(DEPTH)}\n`);
    expect(outline(parse(print(file)).file.body)).toEqual(outline(file.body));
  });

  test('deeper than the limit is one diagnostic at the bracket', () => {
    expect(parse(text(MAX_NESTING)).diagnostics).toEqual([]);
    expect(parse(text(3 * MAX_NESTING)).diagnostics).toMatchObject([
      { code: 'nesting-too-deep', message: 'nesting is deeper than 12000 levels' },
    ]);
    expect(() => format(text(MAX_NESTING + 1))).toThrow('nesting is deeper than 12000 levels');
  });

  test('never closed', () => {
    const { diagnostics } = parse(`x = ${open.repeat(DEPTH)}`);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every(({ code }) => code === 'syntax')).toBe(true);
  });
});

test(`blocks nested ${DEPTH} deep parse and print`, () => {
  const text = `${'a {'.repeat(DEPTH)}${'}'.repeat(DEPTH)}`;
  const { file, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  const output = format(text);
  expect(output.split('\n')).toHaveLength(2 * DEPTH);
  expect(outline(parse(output).file)).toEqual(outline(file));
});

test('blocks as values, nested and never closed', () => {
  expect(parse(`x = ${'a { b = '.repeat(DEPTH)}`).diagnostics.length).toBeGreaterThan(0);
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
