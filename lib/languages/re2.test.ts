import fc from 'fast-check';
import { anchoredRegexpProblem, Regexp, RegexpError, regexpProblem } from './re2';

test.each([
  '',
  'a|b|',
  '(?i)x',
  '(?is-mU:x)',
  '(?P<name>x)(?<other>y)',
  'a*?b+?c??',
  'a{2}b{2,}c{2,3}?',
  '{',
  'x{,2}',
  '[a-z]',
  '[]a]',
  '[^]a]',
  '[a-]',
  '[-a]',
  '[[:alpha:]_[:^digit:]]',
  '[\\d\\pL\\-\\]]',
  '\\pN\\p{Greek}\\P{^Lu}',
  '\\x41\\x{10FFFF}\\012\\a\\.\\/',
  '\\Qa(*\\E(b)',
  '\\Qa(*',
  '^*',
  '(a{100}){10}',
  'ä[ö-ü]😀',
  '(?P<x>a)(?<x>b)(?<1>c)',
  '\\p{letter}\\p{Any}\\p{_g-reek}\\pl',
  '[[:]',
])('%s is an expression', (expression) => {
  expect(regexpProblem(expression)).toBeUndefined();
});

test.each([
  ['(', 'missing closing ): `(`'],
  ['a(b(c)', 'missing closing ): `a(b(c)`'],
  ['a)', 'unexpected ): `a)`'],
  ['*', 'missing argument to repetition operator: `*`'],
  ['a|+', 'missing argument to repetition operator: `+`'],
  ['(??)', 'invalid or unsupported Perl syntax: `(??`'],
  ['(*a)', 'missing argument to repetition operator: `*`'],
  ['a**', 'invalid nested repetition operator: `**`'],
  ['a*?+', 'invalid nested repetition operator: `*?+`'],
  ['a{2}{3}', 'invalid nested repetition operator: `{2}{3}`'],
  ['a{1001}', 'invalid repeat count: `{1001}`'],
  ['a{3,2}', 'invalid repeat count: `{3,2}`'],
  ['(a{100}){11}', 'invalid repeat count: `{11}`'],
  ['[a', 'missing closing ]: `[a`'],
  ['[', 'missing closing ]: `[`'],
  ['[z-a]', 'invalid character class range: `z-a`'],
  ['[[:nope:]]', 'invalid character class range: `[:nope:]`'],
  ['\\p{Nope}', 'invalid character class range: `\\p{Nope}`'],
  ['\\p{Greek', 'invalid character class range: `\\p{Greek`'],
  ['\\8', 'invalid escape sequence: `\\8`'],
  ['\\1', 'invalid escape sequence: `\\1`'],
  ['\\y', 'invalid escape sequence: `\\y`'],
  ['a\\', 'trailing backslash at end of expression: ``'],
  ['(?=a)', 'invalid or unsupported Perl syntax: `(?=`'],
  ['(?<!a)', 'invalid named capture: `(?<!a)`'],
  ['(?<n n>a)', 'invalid named capture: `(?<n n>`'],
  ['(?P<n', 'invalid named capture: `(?P<n`'],
  ['(?i-)', 'invalid or unsupported Perl syntax: `(?i-)`'],
  ['(?P<', 'invalid or unsupported Perl syntax: `(?P`'],
  ['(?<', 'invalid or unsupported Perl syntax: `(?<`'],
  ['(?<x>??', 'missing argument to repetition operator: `??`'],
  ['(?P<x>a)(?P<x>b', 'missing closing ): `(?P<x>a)(?P<x>b`'],
  ['(?P<x>a))', 'unexpected ): `(?P<x>a))`'],
  ['(?P<x>a)[\\pl', 'missing closing ]: `[\\pl`'],
  ['\\C', 'invalid escape sequence: `\\C`'],
  ['\\p{old_italic}', 'invalid character class range: `\\p{old_italic}`'],
  ['\\pſ', 'invalid character class range: `\\pſ`'],
  ['[[:]a:]]', 'invalid character class range: `[:]a:]`'],
])('%s is none', (expression, problem) => {
  expect(regexpProblem(expression)).toBe(`error parsing regexp: ${problem}`);
});

test('nesting is limited, and costs no stack', () => {
  expect(regexpProblem('('.repeat(200_000) + ')'.repeat(200_000))).toContain('expression nests too deeply');
  expect(regexpProblem('('.repeat(500) + ')'.repeat(500))).toBeUndefined();
});

test('a class of many beginnings of names takes no long search', () => {
  expect(regexpProblem(`[${'[:'.repeat(50_000)}`)).toContain('missing closing ]');
});

test('a compiled expression tells what it found, and where', () => {
  const match = Regexp.compile('(?P<letter>[a-z])(\\d)?(?P<rest>.*)').find('- x!');

  expect(match).toEqual({
    start: 2,
    end: 4,
    groups: ['x!', 'x', undefined, '!'],
    spans: [[2, 4], [2, 3], undefined, [3, 4]],
  });
});

test('names of groups come in order, as often as they stand there', () => {
  expect(Regexp.compile('(a)(?P<x>b)(?<x>c)').groupNames).toEqual(['', '', 'x', 'x']);
});

test('a search may begin later, and knows what stands before', () => {
  const word = Regexp.compile('\\bb');

  expect(word.find('ab b', 1)).toMatchObject({ start: 3 });
  expect(word.find('ab', 1)).toBeUndefined();
});

test('an anchored expression has to match the whole, lines included', () => {
  const regexp = Regexp.anchored('a|b.c');

  expect(regexp.test('a')).toBe(true);
  expect(regexp.test('b\nc')).toBe(true);
  expect(regexp.test('xa')).toBe(false);
});

test('the message on an anchored expression quotes the anchors, and they can be escaped', () => {
  expect(() => Regexp.anchored('(')).toThrow(new RegexpError('error parsing regexp: missing closing ): `^(?s:()$`'));
  expect(Regexp.anchored('a)|(b').test('ax')).toBe(true);
});

test.each([
  ['a*', 'baac', ['', 'aa', '']],
  ['', '😀x', ['', '', '']],
  ['a|', 'ab', ['a', '']],
  ['\\d', 'no digit', []],
  ['(?i)k', 'k\u212aK', ['k', '\u212a', 'K']],
])('all matches of %s in %s', (expression, text, expected) => {
  expect(
    Regexp.compile(expression)
      .findAll(text)
      .map((match) => match.groups[0]),
  ).toEqual(expected);
});

test('every match is replaced, empty ones too', () => {
  const regexp = Regexp.compile('x*');

  expect(regexp.replaceAll('abxc', (match) => `[${match.groups[0]}]`)).toBe('[]a[]b[x]c[]');
});

test('the time is linear in the text', () => {
  expect(Regexp.compile('(a*)*b').test('a'.repeat(200_000))).toBe(false);
});

test('more expressions than are kept still work', () => {
  const expressions = Array.from({ length: 1200 }, (_, index) => `x{${index % 600}}y`);

  expect(expressions.filter((expression) => !Regexp.compile(expression).test(`${'x'.repeat(600)}y`))).toEqual([]);
});

test('what is plainly an expression is one to the library, with and without anchors', () => {
  const pieces = [
    'a',
    '.',
    ' ',
    '*',
    '+',
    '?',
    '(',
    ')',
    '(?:',
    '|',
    '^',
    '$',
    '\\d',
    '\\.',
    '\\-',
    '\\',
    '[',
    ']',
    '[^',
    '[^;]+',
    '-]',
    '[^-]',
    '[:a]',
    '[a-z0-9.]',
    'z-a',
    '{2}',
    '-',
    ':',
  ];
  const compiles = (expression: string) => {
    try {
      Regexp.compile(expression);
      return true;
    } catch {
      return false;
    }
  };

  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
      const expression = parts.join('');

      expect(regexpProblem(expression) === undefined).toBe(compiles(expression));
      expect(anchoredRegexpProblem(expression) === undefined).toBe(compiles(`^(?s:${expression})$`));
    }),
    { numRuns: 2_000 },
  );
});
