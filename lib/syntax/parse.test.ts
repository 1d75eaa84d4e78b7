import { outline } from '../../test/harness/outline';
import { parse, parseExpression } from './parse';
import { endOf, startOf } from './span';
import type { ArrayExpr, Attribute, Block } from './tree';

const errorsOf = (text: string) =>
  parse(text).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);

function expressionOutline(text: string): string {
  const { expression, diagnostics } = parseExpression(text);
  expect(diagnostics).toEqual([]);
  return outline(expression).join(', ');
}

describe('statements', () => {
  test('attributes, blocks, labels and bodies', () => {
    const { file, diagnostics } = parse('a = 1\nb.c "d" {\n  e { f = true }\n}\ng { }', { filename: 'x.alloy' });
    expect(diagnostics).toEqual([]);
    expect(file.name).toBe('x.alloy');
    expect(outline(file)).toEqual([
      'file 3',
      'attribute a',
      'number 1',
      'block b.c "d" 1',
      'block e undefined 1',
      'attribute f',
      'bool true',
      'block g undefined 0',
    ]);
  });

  test('positions are byte offsets', () => {
    const { file } = parse('ä "ö" { ü = "ß" }');
    const block = file.body[0] as Block;
    const attribute = block.body[0] as Attribute;
    expect([block.nameStart, block.labelStart, block.open, block.close]).toEqual([0, 3, 8, 20]);
    expect([attribute.nameStart, startOf(attribute.value), endOf(attribute.value)]).toEqual([10, 15, 18]);
    expect(endOf(block)).toBe(20);
  });

  test('an empty label counts as none', () => {
    const [block] = parse('a "" { }').file.body as Block[];
    expect(block).toMatchObject({ kind: 'block', labelStart: 2 });
    expect('label' in block!).toBe(false);
  });

  test('blanks are allowed around the dots of a name', () => {
    expect((parse('a .\nb { }').file.body[0] as Block).name).toBe('a.b');
  });

  test('an empty source has an empty body', () => {
    expect(parse('').file).toEqual({ kind: 'file', name: '<input>', body: [], comments: [] });
  });
});

describe('expressions', () => {
  test.each([
    ['1 + 2 * 3', 'binary +, number 1, binary *, number 2, number 3'],
    ['1 - 2 - 3', 'binary -, binary -, number 1, number 2, number 3'],
    ['2 ^ 3 ^ 4', 'binary ^, number 2, binary ^, number 3, number 4'],
    ['-2 ^ -3 ^ 4', 'binary ^, unary -, number 2, binary ^, unary -, number 3, number 4'],
    ['2 * 3 ^ 4 * 5', 'binary *, binary *, number 2, binary ^, number 3, number 4, number 5'],
    ['!a.b && c || d', 'binary ||, binary &&, unary !, access b, identifier a, identifier c, identifier d'],
    ['a == b != c < d', 'binary <, binary !=, binary ==, identifier a, identifier b, identifier c, identifier d'],
    ['- - !x', 'unary -, unary -, unary !, identifier x'],
    ['(1 + 2) * 3', 'binary *, paren, binary +, number 1, number 2, number 3'],
    ['a.b[0](1, 2,).c', 'access c, call 2, index, access b, identifier a, number 0, number 1, number 2'],
    ['f()', 'call 0, identifier f'],
    ['[1, [2], ]', 'array 2, number 1, array 1, number 2'],
    ['{a = 1, "b c" = {}, `d` = null}', 'object a "b c" "d", number 1, object , null null'],
    ['{"" = 1}', 'object "\\"\\"", number 1'],
    ['1 .a', 'access a, number 1'],
  ])('%s', (text, expected) => {
    expect(expressionOutline(text)).toBe(expected);
  });

  test('a name keeps its escapes, a literal its text', () => {
    expect(expressionOutline('{"a\\nb" = "c\\nd"}')).toBe('object "a\\\\nb", string "c\\nd"');
  });

  test('a single expression may start and end with line breaks and comments', () => {
    expect(expressionOutline('\n// x\n1 + 2 // y\n\n')).toBe('binary +, number 1, number 2');
  });

  test.each([
    ['', 'expected expression, got EOF'],
    ['1 2', 'expected TERMINATOR, got NUMBER'],
    ['1\n2', 'expected EOF, got NUMBER'],
    ['1 +', 'expected expression, got EOF'],
  ])('%j is no expression', (text, message) => {
    expect(parseExpression(text, { filename: 'e' }).diagnostics[0]).toMatchObject({
      message,
      file: 'e',
      code: 'syntax',
    });
  });
});

describe('errors', () => {
  test.each<[string, string[]]>([
    ['= 1', ['1:1 expected identifier, got =']],
    ['a', ['1:2 expected block label, got TERMINATOR']],
    ['a. = 1', ['1:4 expected identifier, got =']],
    ['a b { }', ['1:3 expected block label, got IDENT']],
    ['a `b` { }', ['1:3 expected block label to be a double quoted string, but got "`b`"']],
    ['a "b c" { }', ['1:3 expected block label to be a valid identifier, but got "b c"']],
    ['a "1b" { }', ['1:3 expected block label to be a valid identifier, but got "1b"']],
    ['a "true" { }', ['1:3 expected block label to be a valid identifier, but got "true"']],
    ['a "é\u200b" { }', ['1:3 expected block label to be a valid identifier, but got "é\\u200b"']],
    ['a.b = 1', ['1:1 attribute names may only consist of a single identifier with no "."']],
    ['a "b" = 1', ['1:3 attribute names may not have labels']],
    ['a "" = 1', ['1:3 attribute names may not have labels']],
    ['a "b" 1', ['1:7 expected block body, got NUMBER']],
    ['a =\n', ['2:1 expected expression, got EOF']],
    ['a = 1 2', ['1:7 expected TERMINATOR, got NUMBER']],
    ['a { b = 1\n', ['2:1 expected }, got EOF']],
    ['a { b = 1', ['1:10 expected }, got EOF']],
    ['a = }', ['1:5 expected expression, got }']],
    ['a = [1\n]', ["1:7 missing ',' in expression list"]],
    ['a = {b = 1\n}', ["1:11 missing ',' in field list"]],
    ['a = {1 = 2}', ['1:6 expected field name (string or identifier), got NUMBER']],
    ['a = {b 2}', ['1:8 expected =, got NUMBER']],
    ['a = b.1', ['1:6 expected TERMINATOR, got FLOAT']],
    ['a = b.\n', ['2:1 expected IDENT, got EOF']],
    ['a = (1', ['1:7 expected ), got TERMINATOR']],
    ['a = b[1', ['1:8 expected ], got TERMINATOR']],
    ['a = b { c = 1 }', ['1:5 cannot use a block as an expression']],
    ['a = b.c "d" { }', ['1:5 cannot use a block as an expression']],
    ['a = [{ }{ }]', ['1:6 cannot use a block as an expression']],
    ['a = b "c"\nd = 1\ne = 2', ['1:10 expected {, got TERMINATOR']],
    ['a = b { c = 1', ['1:14 expected }, got EOF']],
    ['a = {]\nb = 1', ['1:6 expected }, got ]']],
    ['a = "x" "y"\nb = 2\nc = 3 4\n', ['1:12 expected {, got TERMINATOR', '3:7 expected TERMINATOR, got NUMBER']],
    ['a = 1 2 3\n+ b\nc = 4\n', ['1:7 expected TERMINATOR, got NUMBER', '2:1 expected identifier, got +']],
    [
      'a {\n b = [1,\n}\nc = 2\n',
      ['3:1 expected expression, got }', "4:3 missing ',' in expression list", '5:1 expected ], got EOF'],
    ],
  ])('%j', (text, expected) => {
    expect(errorsOf(text)).toEqual(expected);
  });

  test('one syntax error a line, but every lexical error', () => {
    expect(errorsOf('a = ) $ #\nb = ) $')).toEqual([
      '1:5 expected expression, got )',
      "1:7 illegal character U+0024 '$'",
      "1:9 illegal character U+0023 '#'",
      '2:5 expected expression, got )',
      "2:7 illegal character U+0024 '$'",
    ]);
  });

  test('columns count bytes', () => {
    expect(errorsOf('ä = "ö" 1')).toEqual(['1:11 expected TERMINATOR, got NUMBER']);
    expect(errorsOf('\ufeffa 1')[0]).toBe('1:6 expected block label, got NUMBER');
  });

  test('a diagnostic carries the range, the code and the name of the source', () => {
    expect(parse('x = 1\na.b = 1', { filename: 'f.alloy' }).diagnostics).toEqual([
      {
        code: 'syntax',
        severity: 'error',
        message: 'attribute names may only consist of a single identifier with no "."',
        file: 'f.alloy',
        line: 2,
        column: 1,
        range: { start: { offset: 6, line: 2, column: 1 }, end: { offset: 8, line: 2, column: 3 } },
      },
    ]);
  });
});

describe('the tree of a source with errors', () => {
  test.each<[string, string, string[]]>([
    [
      'a statement without a name',
      'a = 1\n= 2\nb { c = 3 4\n d = 5 }\n',
      [
        'attribute a',
        'number 1',
        'bad-statement',
        'block b undefined 3',
        'attribute c',
        'number 3',
        'bad-statement',
        'attribute d',
        'number 5',
      ],
    ],
    [
      'a list that is not closed',
      'a = [1,\n\nb = 2\nc "d" { e = 1 }',
      ['attribute a', 'array 1', 'number 1', 'attribute b', 'number 2', 'block c "d" 1', 'attribute e', 'number 1'],
    ],
    [
      'a list that a brace closes',
      'a {\n b = [1,\n}\nc = 2',
      ['block a undefined 1', 'attribute b', 'array 1', 'number 1', 'attribute c', 'number 2'],
    ],
    [
      'an object with such a list',
      'x = {\n a = 1,\n b = [1, f(2\n}\ny = 2',
      [
        'attribute x',
        'object a b',
        'number 1',
        'array 2',
        'number 1',
        'call 1',
        'identifier f',
        'number 2',
        'attribute y',
        'number 2',
      ],
    ],
    [
      'an object that is not closed',
      'x = {\n a = 1,\nb "c" { }',
      ['attribute x', 'object a', 'number 1', 'block b "c" 0'],
    ],
    [
      'operators, parentheses, indices that are not closed',
      'a { b = -(1 + c[2 *\n d = 3\n}\n',
      [
        'block a undefined 2',
        'attribute b',
        'unary -',
        'paren',
        'binary +',
        'number 1',
        'index',
        'identifier c',
        'binary *',
        'number 2',
        'bad-expression',
        'attribute d',
        'number 3',
      ],
    ],
    ['two values', 'a = "x" "y"\nb = 2', ['attribute a', 'string "x"', 'attribute b', 'number 2']],
    ['a name alone', 'a\nb = 1', ['bad-statement', 'attribute b', 'number 1']],
    ['a value alone', 'a =\nb = 1', ['attribute a', 'bad-expression', 'attribute b', 'number 1']],
    ['a brace too many', '}\n}\na = 1', ['bad-statement', 'bad-statement', 'attribute a', 'number 1']],
    ['a string that is not closed', 'a = "x\nb = 1', ['attribute a', 'string "x', 'attribute b', 'number 1']],
    ['a block that is not closed', 'a {\n b = 1\n', ['block a undefined 1', 'attribute b', 'number 1']],
    ['a wrong field', 'a = {b = 1, = 2, c = 3}', ['attribute a', 'object b c', 'number 1', 'number 3']],
  ])('with %s keeps the rest', (_name, text, expected) => {
    const { file, diagnostics } = parse(text);
    expect(diagnostics).not.toEqual([]);
    expect(outline(file).slice(1)).toEqual(expected);
  });

  test('has a node where an expression is missing', () => {
    expect(outline(parse('a = [1, +, 2]\nb = 3').file)).toEqual([
      'file 2',
      'attribute a',
      'array 3',
      'number 1',
      'bad-expression',
      'number 2',
      'attribute b',
      'number 3',
    ]);
  });

  test('has a node for a block that stands as a value', () => {
    const { file } = parse('a = b { c = 1 }\nd = 2');
    expect(outline(file)).toEqual(['file 2', 'attribute a', 'bad-expression', 'attribute d', 'number 2']);
    const { value } = file.body[0] as Attribute;
    expect([startOf(value), endOf(value)]).toEqual([4, 14]);
  });

  test('a bracket that is not closed ends inside of the one around it', () => {
    const [rows] = parse('rows = [ 1,\n (\nc// c\nlosed = [\n1]\n').file.body as Attribute[];
    const { elements } = rows!.value as ArrayExpr;

    expect(endOf(elements[1]!)).toBeLessThanOrEqual(endOf(rows!.value));
  });
});

describe('comments', () => {
  const groupsOf = (text: string) => parse(text).file.comments.map((group) => group.map((comment) => comment.text));

  test('form groups that end at a blank line or a token', () => {
    expect(groupsOf('// a\n// b\n\n// c\nx = 1 // d\n// e\n/* f\n*/ // g\n')).toEqual([
      ['// a', '// b'],
      ['// c'],
      ['// d', '// e', '/* f\n*/', '// g'],
    ]);
    expect(groupsOf('x = [ // a\n1, // b\n]')).toEqual([['// a'], ['// b']]);
  });

  test('lose their carriage returns, but never end early for it', () => {
    expect(groupsOf('// a\r\n/* b\r\n *\r/ c */')).toEqual([['// a', '/* b\n *\r/ c */']]);
    expect(groupsOf('/*\r/ a */')).toEqual([['/*/ a */']]);
  });
});
