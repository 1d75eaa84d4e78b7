import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { type Expr, parse, quote } from '../../syntax';
import { evaluate } from '../../values';
import { spanInSource } from './written-text';

/** The expression of `a = ...`, the text that it is, and what stands at bytes of the source. */
function written(expression: string) {
  const source = `a = ${expression}\n`;
  const { file, diagnostics } = parse(source);
  expect(diagnostics).toEqual([]);
  const [statement] = file.body;
  const expr = (statement as { value: Expr }).value;
  const result = evaluate(expr);
  const text = result.kind === 'known' && result.value.type === 'string' ? result.value.value : '';
  const bytes = Buffer.from(source);
  return {
    expr,
    text,
    at(start: number, end: number) {
      const span = spanInSource(expr, text, { start, end });
      return span && bytes.subarray(span.start, span.end + 1).toString('utf8');
    },
  };
}

/** Whether a span covers whole characters of the source: nothing is cut. */
const isWhole = (part: string | undefined) => part !== undefined && !part.includes('\ufffd');

test.each([
  ['the text itself', '"abcd"', 1, 3, 'bc'],
  ['behind an escaped quote', '"\\"x\\" y"', 1, 2, 'x'],
  ['an escape sequence as a whole', '"a\\nb"', 1, 2, '\\n'],
  ['a sequence of four digits', '"\\u00e9x"', 0, 1, '\\u00e9'],
  ['behind a character of two units', '"\\U0001F600x"', 2, 3, 'x'],
  ['both units of such a character', '"a\\U0001F600x"', 1, 3, '\\U0001F600'],
  ['behind characters of more bytes', '"é😀x"', 3, 4, 'x'],
  ['a character of more bytes', '"é😀x"', 1, 3, '😀'],
  ['bytes that make up a character', '"\\xc3\\xa9x"', 0, 1, '\\xc3\\xa9'],
  ['behind such bytes', '"\\xc3\\xa9x"', 1, 2, 'x'],
  ['octal bytes of a character', '"\\303\\251x"', 0, 1, '\\303\\251'],
  ['a byte of its own', '"\\xffx"', 0, 1, '\\xff'],
  ['four bytes of one character', '"\\xf0\\x9f\\x98\\x80x"', 2, 3, 'x'],
  ['a raw string', '`a\\nb"c`', 1, 3, '\\n'],
  ['a raw string of several lines', '`a\nbc`', 2, 4, 'bc'],
  ['the second of two literals', '"ab" + "cd"', 2, 4, 'cd'],
  ['the third in parentheses', '"a" + ("b" + `cd`)', 2, 4, 'cd'],
  ['over the end of a literal', '"ab" + "cd"', 1, 3, 'b" + "c'],
  ['an end, which is the quote', '"ab"', 2, 2, '"'],
  ['an empty part, which is the next character', '"ab"', 1, 1, 'b'],
  ['the empty string', '""', 0, 0, '"'],
  ['the end of the last literal', '"a" + `b`', 2, 2, '`'],
])('%s: %s', (_, expression, start, end, expected) => {
  expect(written(expression).at(start, end)).toBe(expected);
});

test('a raw string without the carriage returns that Alloy takes out', () => {
  expect(written('`a\r\nbc`').at(2, 3)).toBe('b');
});

test.each(['string.format("ab%s", "c")', '"a" + string.to_upper("b")', 'constants.arch', '"a" + 1'])(
  'what %s gives is written nowhere',
  (expression) => {
    const { expr } = written(expression);

    expect(spanInSource(expr, 'abc', { start: 0, end: 1 })).toBeUndefined();
  },
);

test('a text that the literal does not give has no place in it', () => {
  const { expr } = written('"abc"');

  expect(spanInSource(expr, 'abd', { start: 0, end: 1 })).toBeUndefined();
  expect(spanInSource(expr, 'ab', { start: 0, end: 1 })).toBeUndefined();
  expect(spanInSource(expr, 'abcd', { start: 0, end: 1 })).toBeUndefined();
});

test('a literal that a program made has no place', () => {
  const expr = { kind: 'literal', type: 'string', text: '"abc"', start: -1 } as const;

  expect(spanInSource(expr, 'abc', { start: 0, end: 1 })).toBeUndefined();
});

test('ten thousand literals that are added', () => {
  const { at } = written(`"a"${' + "b"'.repeat(10_000)}`);

  expect(at(10_000, 10_001)).toBe('b');
});

test('any text, quoted: each character stands where it is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      const { text, at } = written(`${quote(left)} + ${quote(right)}`);
      expect(text).toBe(left + right);
      let start = 0;
      for (const char of text) {
        const part = at(start, start + char.length);
        expect(isWhole(part) || char === '\ufffd').toBe(true);
        // Written again, it's that character.
        expect(written(`"${part}"`).text).toBe(char);
        start += char.length;
      }
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('any text in backquotes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((text) => !/[`\0\ufeff]/.test(text)),
      (raw) => {
        const { text, at } = written(`\`${raw}\``);
        let start = 0;
        for (const char of text) {
          expect(at(start, start + char.length)).toBe(char);
          start += char.length;
        }
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});
