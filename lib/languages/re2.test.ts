import { regexpProblem } from './re2';

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
])('%s is none', (expression, problem) => {
  expect(regexpProblem(expression)).toBe(`error parsing regexp: ${problem}`);
});

test('nesting is limited, and costs no stack', () => {
  expect(regexpProblem('('.repeat(200_000) + ')'.repeat(200_000))).toContain('expression nests too deeply');
  expect(regexpProblem('('.repeat(500) + ')'.repeat(500))).toBeUndefined();
});
