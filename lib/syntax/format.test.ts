import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticsError } from './diagnostic';
import { format, printParsed } from './format';
import { parse } from './parse';

const testdata = join(__dirname, 'testdata');
const cases = readdirSync(testdata)
  .filter((file) => file.endsWith('.in.alloy'))
  .map((file) => file.slice(0, -'.in.alloy'.length));

const errorsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as DiagnosticsError).diagnostics;
  }
  return undefined;
};

describe.each(cases)('%s', (name) => {
  const input = readFileSync(join(testdata, `${name}.in.alloy`));
  const expected = readFileSync(join(testdata, `${name}.out.alloy`), 'utf8');

  test('is formatted as expected, from bytes and from text', () => {
    expect(format(input)).toBe(expected);
    expect(format(input.toString('utf8'))).toBe(expected);
  });

  test('printing the parsed tree gives the same', () => {
    const { file, source } = parse(input);
    expect(printParsed(file, source)).toBe(expected);
  });

  test('is settled after formatting', () => {
    const again = format.bind(undefined, expected);
    // What Alloy's formatter makes no valid text of, and what it aligns by the lines of the source, which have changed.
    if (name === 'oddities') expect(again).toThrow(DiagnosticsError);
    else if (name === 'lists' || name === 'expressions') expect(format(again())).toBe(again());
    else expect(again()).toBe(expected);
  });
});

describe('comments', () => {
  test.each([
    ['a block comment between two tokens of a line', 'a = /* b */ 1', 'a = /* b */ 1\n'],
    ['one in front of a statement', '/* b */ a = 1', '/* b */ a = 1\n'],
    ['one in front of a bracket', 'a = [ // b\n]', 'a = [ // b\n]\n'],
    ['an own line in an empty list', 'a = [\n// b\n]', 'a = [\n// b\n]\n'],
    ['blank lines around', 'a = 1\n\n\n// b\n\n\nc = 1', 'a = 1\n\n// b\n\nc = 1\n'],
    ['blanks at the end stay', '// a  \n', '// a  \n'],
    ['non-ASCII text counts characters', 'a = "ä" // x\nbb = "a" // y', 'a  = "ä" // x\nbb = "a" // y\n'],
  ])('%s', (_name, input, expected) => {
    expect(format(input)).toBe(expected);
  });
});

describe('columns', () => {
  test.each([
    ['a blank line ends them', 'a = 1\n\nbb = 2\n', 'a = 1\n\nbb = 2\n'],
    ['a value of several lines ends them', 'a = [\n1]\nbbb = 2\n', 'a = [\n\t1]\nbbb = 2\n'],
    ['a comment of its own line does not', 'a = 1\n// x\nbbb = 2\n', 'a = 1\n// x\nbbb = 2\n'],
    ['a tab in a string is one', 'a = "x\ty" // z\n', 'a = "x y" // z\n'],
  ])('%s', (_name, input, expected) => {
    expect(format(input)).toBe(expected);
  });

  test('characters beyond the basic plane are one wide', () => {
    expect(format('x = {"😀" = 1,\n"ab" = 2}')).toBe('x = {"😀" = 1,\n\t"ab"   = 2}\n');
  });
});

describe('a text with errors', () => {
  test('gives all of them and no output', () => {
    expect(errorsOf(() => format('a = 1\nb = )\nc = $\n', { filename: 'c.alloy' }))).toMatchObject([
      { line: 2, column: 5, message: 'expected expression, got )', file: 'c.alloy', code: 'syntax' },
      { line: 3, column: 5, message: "illegal character U+0024 '$'" },
      { line: 3, column: 5, message: 'expected expression, got ILLEGAL' },
    ]);
  });

  test('the message of the exception lists them', () => {
    expect(() => format('b = )\nc = (')).toThrow(
      '<input>:1:5: expected expression, got )\n<input>:2:6: expected expression',
    );
  });

  test('bytes that are no UTF-8 are an error', () => {
    expect(errorsOf(() => format(Buffer.from([0x22, 0xff])))).toMatchObject([
      { message: 'illegal UTF-8 encoding', column: 2 },
      {},
      {},
    ]);
  });
});

test('a text whose aligned form is too long for a string is a diagnostic', () => {
  const name = 'a'.repeat(400_000);
  const lines = 'b = 1\n'.repeat(2_000);
  expect(errorsOf(() => format(`${name} = 1\n${lines}`))).toMatchObject([{ code: 'output-too-long', line: 0 }]);
});
