import * as fc from 'fast-check';
import { DiagnosticsError } from './diagnostic';
import { format } from './format';
import { outline } from './outline';
import { parse, parseExpression } from './parse';
import { print, printExpression } from './print';
import { endOf, startOf } from './span';
import { expressionTrees, statementTrees } from './testing/trees';

/** Texts close to the language: its tokens in any order, so that most are wrong, and some are not. */
const tokens = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'{}()[]=,.\n\n "\'`|&!<>+-*/%^\t\r\\#é\0\v\f\ufeff'),
      fc.constantFrom(
        'a',
        'b.c',
        '"d"',
        '"\\t"',
        '"\\q"',
        '1',
        '1.5',
        '.5',
        '1e',
        'true',
        'null',
        ' = ',
        ' = 1\n',
        'e {\n',
        '}\n',
        ',\n',
        '// f\n',
        '/* g */',
        '/* h\n */',
        '`i\n\tj `',
        ' && ',
        ' || ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Asserts what holds for the parse of anything at all. */
function checkParse(input: string | Uint8Array): void {
  const { file, source, diagnostics } = parse(input);
  const length = typeof input === 'string' ? Buffer.byteLength(source.text) : input.length;
  for (const { line, column, range } of diagnostics) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(range!.start.offset).toBeGreaterThanOrEqual(0);
    expect(range!.end.offset).toBeLessThanOrEqual(length + 2);
  }
  let previous = -1;
  for (const node of file.body) {
    expect(startOf(node)).toBeGreaterThan(previous);
    previous = startOf(node);
    expect(endOf(node)).toBeLessThanOrEqual(length);
  }
  const hasBadNode = outline(file).some((line) => line.startsWith('bad-'));
  if (diagnostics.length === 0) {
    expect(hasBadNode).toBe(false);
    expect(format(input).endsWith('\n')).toBe(true);
  } else {
    expect(() => format(input)).toThrow(DiagnosticsError);
  }
}

test('a printed tree parses to the same tree, and printing and formatting change nothing', () => {
  fc.assert(
    fc.property(statementTrees, (tree) => {
      const printed = print(tree);
      const { file, diagnostics } = parse(printed);
      expect(diagnostics).toEqual([]);
      expect(outline(file.body)).toEqual(outline(tree));
      expect(print(file)).toBe(printed);
      expect(format(printed)).toBe(printed);
    }),
    { numRuns: 300 },
  );
});

test('an expression on one line parses to the same expression', () => {
  const flat = expressionTrees.filter((node) => !outline(node).some((line) => line.startsWith('string `')));
  fc.assert(
    fc.property(flat, (node) => {
      const printed = printExpression(node);
      expect(printed).not.toContain('\n');
      expect(outline(parseExpression(printed).expression)).toEqual(outline(node));
    }),
    { numRuns: 300 },
  );
});

test('any bytes give a tree or diagnostics', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), checkParse), { numRuns: 500 });
});

test('any text gives a tree or diagnostics', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), checkParse), { numRuns: 300 });
});

test('any sequence of tokens gives a tree or diagnostics', () => {
  fc.assert(fc.property(tokens, checkParse), { numRuns: 2_000 });
});
