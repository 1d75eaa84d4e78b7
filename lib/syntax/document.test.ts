import { build } from './build';
import { DiagnosticsError } from './diagnostic';
import { type DocumentPart, printDocument } from './document';
import { format } from './format';
import { print } from './print';
import type { Attribute, Block, Expr, File, Literal } from './tree';

const { attribute, block, number, string } = build;
const statements = (...given: (Attribute | Block)[]): DocumentPart => ({ kind: 'statements', statements: given });
const comment = (...lines: string[]): DocumentPart => ({ kind: 'comment', lines });
const text = (value: string): DocumentPart => ({ kind: 'text', text: value });
const textOf = (...parts: DocumentPart[]) => printDocument(parts, 'a.alloy').text;

/** What stands between two offsets of a text, the second one included. */
const stretch = (source: string, start: number, end: number) => Buffer.from(source).toString('utf8', start, end + 1);

describe('the text', () => {
  test('has the parts in order, set off by blank lines', () => {
    const parts = [comment('one', '', 'two'), statements(block('a', 'b', [])), text('// c\nd { }'), comment('end')];

    expect(textOf(...parts)).toBe('// one\n//\n// two\n\na "b" { }\n\n// c\nd { }\n\n// end\n');
  });

  test('of statements is what print makes of them', () => {
    const given = [attribute('a', number(1)), attribute('bcd', string('é')), block('e.f', undefined, [])];

    expect(textOf(statements(...given))).toBe(print(given));
  });

  test('of no parts, or of empty ones, is an empty line', () => {
    expect(textOf()).toBe('\n');
    expect(textOf(text(''), statements())).toBe('\n');
  });

  test('of a module has its own statements first, then its parts', () => {
    const inner: DocumentPart = {
      kind: 'module',
      block: block('template', undefined, []),
      parts: [comment('in'), text('x {\n\ta = 1 // é\n\n\tbc = `\n  `\n}'), statements(block('y', undefined, []))],
    };
    const outer = block('foreach', 'f', [attribute('collection', build.array([])), attribute('var', string('v'))]);

    expect(textOf({ kind: 'module', block: outer, parts: [inner] })).toBe(
      [
        'foreach "f" {\n\tcollection = []\n\tvar        = "v"\n',
        '\ttemplate {\n\t\t// in\n',
        '\t\tx {\n\t\t\ta = 1 // é\n\n\t\t\tbc = `\n  `\n\t\t}\n',
        '\t\ty { }\n\t}\n}\n',
      ].join('\n'),
    );
  });

  test('of a module with nothing in it is a block on one line', () => {
    expect(textOf({ kind: 'module', block: block('declare', 'd', []), parts: [] })).toBe('declare "d" { }\n');
  });
});

describe('what no text can say is refused', () => {
  test('in statements', () => {
    expect(() => textOf(statements(attribute('a b', number(1))))).toThrow(DiagnosticsError);
  });

  test('in the head of a module', () => {
    expect(() => textOf({ kind: 'module', block: block('a', 'b c', []), parts: [] })).toThrow('label "b c"');
  });

  test('in a text, which has to parse', () => {
    expect(() => textOf(text('a = '))).toThrow(DiagnosticsError);
    expect(() => textOf({ kind: 'module', block: block('a', 'b', []), parts: [text('a {')] })).toThrow(
      DiagnosticsError,
    );
  });

  test('in a text that formatting breaks, inside of a module', () => {
    const breaking = text('a = f(\n)');

    expect(() => format('a = f(\n)\n')).not.toThrow();
    expect(() => textOf({ kind: 'module', block: block('a', 'b', []), parts: [breaking] })).toThrow(DiagnosticsError);
  });
});

describe('places', () => {
  test('of given statements, also where others have the same text', () => {
    const [first, second] = [
      block('a', 'é', [attribute('x', number(1))]),
      block('a', 'é', [attribute('x', number(1))]),
    ];
    const document = printDocument([comment('日本'), statements(first), statements(second)], 'a.alloy');

    const places = [first, second].map((given) => document.placeOf(given)!);

    expect(document.file.body).toEqual(places);
    expect(places[1]!.nameStart).toBe(Buffer.from(document.text).lastIndexOf('a "é"'));
    for (const { nameStart, close } of places) {
      expect(stretch(document.text, nameStart, close)).toBe('a "é" {\n\tx = 1\n}');
    }
    expect(document.placeOf(block('a', 'é', []))).toBeUndefined();
  });

  test('of statements in modules', () => {
    const given = attribute('key', string('value'));
    const inner: DocumentPart = { kind: 'module', block: block('b', undefined, []), parts: [statements(given)] };
    const document = printDocument([{ kind: 'module', block: block('a', 'x', []), parts: [inner] }], 'a.alloy');

    const { nameStart, value } = document.placeOf(given)!;

    expect(stretch(document.text, nameStart, (value as Literal).start + 6)).toBe('key = "value"');
  });

  test('lead back to what was given, even if it was given twice', () => {
    const shared = string('a\tb');
    const { file, givenFor } = bound(statements(attribute('a', shared), attribute('b', build.unary('!', shared))));

    const values = file.body.map((statement) => (statement as Attribute).value);
    const operand = (values[1] as Extract<Expr, { kind: 'unary' }>).operand;

    expect(givenFor(values[0]!)).toBe(shared);
    expect(givenFor(operand)).toBe(shared);
  });

  test('lead to nothing for texts, and for parentheses that had to be added', () => {
    const sum = build.binary('+', number(1), number(2));
    const product: Expr = { kind: 'binary', operator: '*', operatorStart: -1, left: sum, right: number(3) };
    const { file, givenFor } = bound(text('a = 1'), statements(attribute('b', product)));

    const [ofText, ofProduct] = file.body.map((statement) => (statement as Attribute).value);
    const left = (ofProduct as typeof product).left;

    expect(givenFor(ofText!)).toBeUndefined();
    expect(left.kind).toBe('paren');
    expect(givenFor(left)).toBeUndefined();
    expect(givenFor((left as Extract<Expr, { kind: 'paren' }>).inner)).toBe(sum);
  });

  function bound(...parts: DocumentPart[]): { file: File; givenFor: (placed: Expr) => Expr | undefined } {
    const document = printDocument(parts, 'a.alloy');
    return { file: document.file, givenFor: (placed) => document.givenFor(placed) };
  }
});
