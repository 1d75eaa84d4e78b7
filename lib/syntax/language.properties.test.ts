import * as fc from 'fast-check';
import { outline } from '../../test/harness/outline';
import { build } from './build';
import { DiagnosticsError } from './diagnostic';
import { type DocumentPart, printDocument } from './document';
import { format } from './format';
import { parse, parseExpression } from './parse';
import { print, printExpression } from './print';
import { quote } from './quote';
import { endOf, startOf } from './span';
import type { BinaryOperator, Expr, Statement, UnaryOperator } from './tree';

const reserved = new Set(['true', 'false', 'null']);
const name = fc.stringMatching(/^[a-zA-Z_é日][a-z0-9_é٣]{0,6}$/).filter((text) => !reserved.has(text));
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\0\t\n\r\v\f\x07"\\` /*\u200b\ufeff'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});
const fieldName = fc.oneof(
  fc.record({ name, quoted: fc.boolean() }),
  fc
    .string({ minLength: 1 })
    .filter((value) => quote(value) === `"${value}"`)
    .map((value) => ({ name: value, quoted: true })),
);
const unaryOperator = fc.constantFrom<UnaryOperator>('!', '-');
const binaryOperator = fc.constantFrom<BinaryOperator>(
  '||',
  '&&',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
);

const { expression } = fc.letrec<{ expression: Expr }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    name.map(build.identifier),
    text.map(build.string),
    text.map(build.multilineString),
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt()).map(build.number),
    fc.boolean().map(build.bool),
    fc.constant(build.null()),
    fc.array(tie('expression'), { maxLength: 4 }).map(build.array),
    fc
      .array(fc.tuple(fieldName, tie('expression')), { maxLength: 4 })
      .map((fields) => build.object(fields.map(([field, value]) => build.field(field.name, value, field.quoted)))),
    fc.tuple(tie('expression'), name).map(([value, access]) => build.access(value, access)),
    fc.tuple(tie('expression'), tie('expression')).map(([value, index]) => build.index(value, index)),
    fc
      .tuple(tie('expression'), fc.array(tie('expression'), { maxLength: 3 }))
      .map(([callee, args]) => build.call(callee, args)),
    fc.tuple(unaryOperator, tie('expression')).map(([operator, operand]) => build.unary(operator, operand)),
    fc
      .tuple(binaryOperator, tie('expression'), tie('expression'))
      .map(([operator, left, right]) => build.binary(operator, left, right)),
    tie('expression').map(build.paren),
  ),
}));

const { statement } = fc.letrec<{ statement: Statement }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(name, expression).map(([attribute, value]) => build.attribute(attribute, value)),
    fc
      .tuple(
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.option(name, { nil: undefined }),
        fc.array(tie('statement'), { maxLength: 4 }),
      )
      .map(([parts, label, body]) => build.block(parts.join('.'), label, body)),
  ),
}));
const statements = fc.array(statement, { maxLength: 5 });

const texts = fc.constantFrom(
  ...[
    '',
    '// a',
    'x "y" { }',
    '// a\nx {\n\ta = 1 // é\n\tbcd = [\n\t\t1,\n\t\t2,\n\t]\n}\n\n/* end */',
    'a = 1 /* é */',
  ],
  ...['/* a */ x { } // t', 'b {\n\t// in\n\té = `\n  x` + 1 // z\n}\n\n// last', '/* a\nb */\nx { }\n\n// c'],
);
const block = fc
  .tuple(name, fc.option(name, { nil: undefined }), fc.array(statement, { maxLength: 2 }))
  .map(([type, label, body]) => build.block(type, label, body));
/** Parts of a document, modules in modules among them. */
const { part } = fc.letrec<{ part: DocumentPart }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    fc
      .array(fc.string(), { minLength: 1, maxLength: 3 })
      .map((lines): DocumentPart => ({ kind: 'comment', lines: lines.map(oneLine) })),
    statements.map((given): DocumentPart => ({ kind: 'statements', statements: given })),
    texts.map((value): DocumentPart => ({ kind: 'text', text: format(value).trimEnd() })),
    fc
      .tuple(block, fc.array(tie('part'), { maxLength: 4 }))
      .map(([given, parts]): DocumentPart => ({ kind: 'module', block: given, parts })),
  ),
}));

function oneLine(line: string): string {
  return line.replace(/[\r\n]/g, ' ');
}

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
    fc.property(statements, (tree) => {
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

test('the tree is what parsing the text gives, with all its positions', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const { text: printed, file } = printDocument(parts, 'a.alloy');

      const parsed = parse(printed, { filename: 'a.alloy' });

      expect(parsed.diagnostics).toEqual([]);
      expect(file).toEqual(parsed.file);
    }),
    { numRuns: 500 },
  );
});

test('an expression on one line parses to the same expression', () => {
  const flat = expression.filter((node) => !outline(node).some((line) => line.startsWith('string `')));
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
