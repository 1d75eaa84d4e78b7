import { Scanner } from './scanner';
import { Source } from './source';
import { Token, tokenNames } from './token';

/** All tokens as `NAME@offset`, with the text where it isn't the name, and all errors as `offset: message`. */
function scan(input: string | Uint8Array) {
  const source = new Source('test', input);
  const errors: string[] = [];
  const scanner = new Scanner(source, (offset, message) => errors.push(`${offset}: ${message}`));
  const tokens: string[] = [];
  do {
    scanner.next();
    const name = tokenNames[scanner.kind]!;
    const text = source.slice(scanner.start, scanner.end);
    tokens.push(`${name}@${scanner.start}${text === name || scanner.kind === Token.Terminator ? '' : ` ${text}`}`);
  } while (scanner.kind !== Token.Eof);
  tokens.pop();
  return { tokens, errors };
}

const tokensOf = (input: string) => scan(input).tokens.filter((token) => !token.startsWith('TERMINATOR'));
const errorsOf = (input: string | Uint8Array) => scan(input).errors;
const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))));

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['abc _x1 été', ['IDENT@0 abc', 'IDENT@4 _x1', 'IDENT@8 été']],
    ['日本٣', ['IDENT@0 日本٣']],
    ['true false null truex', ['BOOL@0 true', 'BOOL@5 false', 'NULL@11 null', 'IDENT@16 truex']],
    ['0 12 0x10', ['NUMBER@0 0', 'NUMBER@2 12', 'NUMBER@5 0', 'IDENT@6 x10']],
    [
      '1. .5 1.5 1e3 1E-3 .5e+1',
      ['FLOAT@0 1.', 'FLOAT@3 .5', 'FLOAT@6 1.5', 'FLOAT@10 1e3', 'FLOAT@14 1E-3', 'FLOAT@19 .5e+1'],
    ],
    ['1..5 1_000', ['FLOAT@0 1.', 'FLOAT@2 .5', 'NUMBER@5 1', 'IDENT@6 _000']],
    ['a.5 a.b', ['IDENT@0 a', 'FLOAT@1 .5', 'IDENT@4 a', '.@5', 'IDENT@6 b']],
    ['"a\\"b" `c\nd`', ['STRING@0 "a\\"b"', 'STRING@7 `c\nd`']],
    ['|| && ! == != < <= > >=', ['||@0', '&&@3', '!@6', '==@8', '!=@11', '<@14', '<=@16', '>@19', '>=@21']],
    [
      '+-*/%^={}()[],.',
      ['+@0', '-@1', '*@2', '/@3', '%@4', '^@5', '=@6', '{@7', '}@8', '(@9', ')@10', '[@11', ']@12', ',@13', '.@14'],
    ],
    ['=== a', ['==@0', '=@2', 'IDENT@4 a']],
    ['/**/ // x', ['COMMENT@0 /**/', 'COMMENT@5 // x']],
  ])('%j', (input, expected) => {
    expect(tokensOf(input)).toEqual(expected);
    expect(errorsOf(input)).toEqual([]);
  });

  test('a byte order mark at the start is skipped, and counts in offsets', () => {
    expect(scan('\ufeffa')).toEqual({ tokens: ['IDENT@3 a', 'TERMINATOR@4'], errors: [] });
  });
});

describe('ends of statements', () => {
  test.each<[string, string[]]>([
    ['a\nb', ['IDENT@0 a', 'TERMINATOR@1', 'IDENT@2 b', 'TERMINATOR@3']],
    ['a\r\n', ['IDENT@0 a', 'TERMINATOR@2']],
    ['\n\n', []],
    [',\n=\n', [',@0', '=@2']],
    [')\n]\n}\n', [')@0', 'TERMINATOR@1', ']@2', 'TERMINATOR@3', '}@4', 'TERMINATOR@5']],
    ['1 // x\n', ['NUMBER@0 1', 'TERMINATOR@2', 'COMMENT@2 // x']],
    ['1 /* x */ + 2', ['NUMBER@0 1', 'COMMENT@2 /* x */', '+@10', 'NUMBER@12 2', 'TERMINATOR@13']],
    ['1 /* x */ /* y */ \n', ['NUMBER@0 1', 'TERMINATOR@2', 'COMMENT@2 /* x */', 'COMMENT@10 /* y */']],
    ['1 /* x */ // y', ['NUMBER@0 1', 'TERMINATOR@2', 'COMMENT@2 /* x */', 'COMMENT@10 // y']],
    ['1 /* x\n */ + 2', ['NUMBER@0 1', 'TERMINATOR@2', 'COMMENT@2 /* x\n */', '+@11', 'NUMBER@13 2', 'TERMINATOR@14']],
    ['1 /* x */', ['NUMBER@0 1', 'TERMINATOR@2', 'COMMENT@2 /* x */']],
    ['1 /* x */ / 2', ['NUMBER@0 1', 'COMMENT@2 /* x */', '/@10', 'NUMBER@12 2', 'TERMINATOR@13']],
  ])('%j', (input, expected) => {
    expect(scan(input).tokens).toEqual(expected);
  });

  test('an illegal character leaves the flag as it is', () => {
    expect(scan('a #\nb').tokens).toEqual(['IDENT@0 a', 'ILLEGAL@2 #', 'TERMINATOR@3', 'IDENT@4 b', 'TERMINATOR@5']);
    expect(scan('= #\nb').tokens).toEqual(['=@0', 'ILLEGAL@2 #', 'IDENT@4 b', 'TERMINATOR@5']);
  });
});

describe('errors', () => {
  test.each<[string, string[]]>([
    ['a | b', ['3: missing second | in ||']],
    ['a & b', ['3: missing second & in &&']],
    ['#', ["0: illegal character U+0023 '#'"]],
    ['\v', ['0: illegal character U+000B']],
    ['é €', ["3: illegal character U+20AC '€'"]],
    ['\u00a0', ['0: illegal character U+00A0']],
    ['1e', ['0: exponent has no digits']],
    ['x 1.5e+ y', ['2: exponent has no digits']],
    ['"abc\nx', ['0: string literal not terminated']],
    ['"abc', ['0: string literal not terminated']],
    ['`abc\n', ['0: string literal not terminated']],
    ['"a\\', ['3: escape sequence not terminated', '0: string literal not terminated']],
    ['"\\q"', ['2: unknown escape sequence']],
    ['"\\\'"', ['2: unknown escape sequence']],
    ['"\\x4"', ["2: illegal character U+0022 '\"' in escape sequence"]],
    ['"\\18', ["2: illegal character U+0038 '8' in escape sequence", '0: string literal not terminated']],
    ['"\\x4', ['2: escape sequence not terminated', '0: string literal not terminated']],
    ['"\\u00é', ["2: illegal character U+00E9 'é' in escape sequence", '0: string literal not terminated']],
    ['"\\400"', ['2: escape sequence is invalid Unicode code point']],
    ['"\\ud800"', ['2: escape sequence is invalid Unicode code point']],
    ['"\\U00110000"', ['2: escape sequence is invalid Unicode code point']],
    ['"\\377\\xff\\u00e9\\U0001F600\\a\\b\\f\\n\\r\\t\\v\\\\\\""', []],
    ["'a'", ['0: illegal single-quoted string; use double quotes']],
    ["'a\n", ['0: illegal single-quoted string; use double quotes', '0: string literal not terminated']],
    ['/* a', ['0: block comment not terminated']],
    ['/*/', ['0: block comment not terminated']],
  ])('%j', (input, expected) => {
    expect(errorsOf(input)).toEqual(expected);
  });

  test('a single-quoted string is one illegal token that can end a statement', () => {
    expect(scan("'a'\n").tokens).toEqual(["ILLEGAL@0 'a'", 'TERMINATOR@3']);
  });
});

describe('bytes that are no character', () => {
  test('are reported when the scanner comes to them, and once more as illegal tokens', () => {
    expect(errorsOf(bytes('a ', 0xff, ' b'))).toEqual([
      '2: illegal UTF-8 encoding',
      "2: illegal character U+FFFD '\ufffd'",
    ]);
    expect(errorsOf('a \0')).toEqual(['2: illegal character NUL', '2: illegal character U+0000']);
    expect(errorsOf('a \ufeff')).toEqual(['2: illegal byte order mark']);
  });

  test('are reported in comments and strings', () => {
    expect(errorsOf(bytes('"', 0xc3, '" // ', 0x80))).toEqual([
      '1: illegal UTF-8 encoding',
      '7: illegal UTF-8 encoding',
    ]);
    expect(errorsOf('"\0\ufeff"')).toEqual(['1: illegal character NUL', '2: illegal byte order mark']);
  });

  test('are reported twice where the look-ahead over comments has passed them', () => {
    expect(errorsOf('1 /*\0*/ + 1')).toEqual(['4: illegal character NUL', '4: illegal character NUL']);
    expect(errorsOf('1 + /*\0*/ 1')).toEqual(['6: illegal character NUL']);
    expect(errorsOf('1 //\0')).toEqual(['4: illegal character NUL']);
  });

  test('come before the error about the character in front of them', () => {
    expect(errorsOf('#\0')).toEqual([
      '1: illegal character NUL',
      "0: illegal character U+0023 '#'",
      '1: illegal character U+0000',
    ]);
  });

  test.each([
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xe0, 0x80, 0x80]],
    ['a code point above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a lone continuation', [0x80]],
    ['a byte that starts nothing', [0xf8]],
    ['a sequence cut off', [0xe2, 0x82]],
  ])('%s is one error a byte', (_name, values) => {
    const expected = values.map((_, i) => `${i + 1}: illegal UTF-8 encoding`);
    expect(errorsOf(bytes('"', ...values, '"'))).toEqual(expected);
  });

  test('a lone surrogate of a JavaScript string is reported as its bytes are', () => {
    expect(errorsOf('"é\ud800"')).toEqual([3, 4, 5].map((offset) => `${offset}: illegal UTF-8 encoding`));
    expect(errorsOf('"\u{1f600}"')).toEqual([]);
  });
});
