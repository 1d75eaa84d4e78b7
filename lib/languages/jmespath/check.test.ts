import { quote } from '../../syntax';
import { jmespathProblems } from './check';

test.each([
  'a',
  ' a ',
  'a.b[0].c[*].d[]',
  'a[::0]',
  'a[1:]',
  '"a b".c',
  '*',
  '[*]',
  '@',
  '$.a',
  "list[?k!='v1'].n | [0]",
  '{a: b, "c": d}',
  '`{"a": [1]}`',
  '`"\\`"`',
  "'it\\'s'",
  'msg || message && !x',
  'sort_by(list, &n)[0].k',
  'a - b',
  '-a',
  'let $x = a in $x.b',
  'f.*.g[?`true`][]',
  "join(',' tags)",
])('%s compiles', (expression) => {
  expect(jmespathProblems(expression)).toEqual([]);
});

test.each([
  ['a..b', 'Expected identifier, lbracket, or lbrace', 2],
  ['a b', 'Unexpected token at the end of the expression: TOKUnquotedIdentifier', 2],
  ['@@', 'Unexpected token at the end of the expression: TOKCurrent', 1],
  ['[?a', 'Expected TOKRbracket, received: TOKEOF', 3],
  ['{a', 'Expected TOKColon, received: TOKEOF', 2],
  ['{}', 'Expected tQuotedIdentifier or tUnquotedIdentifier', 1],
  ['|a', 'Invalid token: TOKPipe', 0],
  ['1a', 'Invalid token: TOKNumber', 0],
  ['a || ', 'Incomplete expression', 5],
  ['', 'Incomplete expression', 0],
  ['foo(', 'Incomplete expression', 4],
  ['a[x]', 'Expected TOKStar, received: TOKUnquotedIdentifier', 2],
  ['a[-]', 'Expected TOKStar, received: TOKMinus', 2],
  ['a[1:2:3:4]', 'Too many colons in slice expression', 7],
  ['a[?(b]', 'Expected TOKRparen, received: TOKRbracket', 5],
  ['#', "Unknown char: '#'", 0],
  ['é', "Unknown char: '\\u00e9'", 0],
  ['a ? b : c', "Unknown char: '?'", 2],
  ['`x', 'Unclosed delimiter: `', 0],
  ["'x", "Unclosed delimiter: '", 0],
  ["'x\\'", "Unclosed delimiter: '", 0],
  ['a!b', 'Unexpected token: TOKNot', 2],
  ['"a"(b)', "Can't have quoted identifier as function name.", 0],
  ['@(b)', 'Invalid node as function name.', 0],
])('%s is refused: %s', (expression, message, start) => {
  expect(jmespathProblems(expression)).toMatchObject([
    { severity: 'error', message: `SyntaxError: ${message}`, start },
  ]);
});

test.each([
  ['`x`', "invalid character 'x' looking for beginning of value"],
  ['`{"a": }`', "invalid character '}' looking for beginning of value"],
  ['``', 'unexpected end of JSON input'],
  ['a[99999999999999999999]', 'strconv.Atoi: parsing "99999999999999999999": value out of range'],
])('%s is refused: %s', (expression, message) => {
  expect(jmespathProblems(expression)[0]?.message).toBe(message);
});

test.each([
  ['@timestamp', '"@timestamp"'],
  ['log level', '"log level"'],
  ['x-1', '"x-1"'],
  ['http.x-1.code', 'http."x-1".code'],
])('%s is refused, and the key of that name is %s', (expression, quoted) => {
  expect(jmespathProblems(expression)).toMatchObject([
    { severity: 'error', hint: `to read the key of that name, quote it: ${quote(quoted)}` },
  ]);
});

test('a key with hyphens is a subtraction that gives nothing', () => {
  expect(jmespathProblems('http.user-agent-name')).toEqual([
    {
      severity: 'warning',
      message: 'user-agent-name is a subtraction, which gives nothing unless both sides are numbers',
      start: 5,
      end: 20,
      hint: 'to read the key of that name, quote it: "\\"user-agent-name\\""',
    },
  ]);
});

test('a function that does not exist compiles and gives nothing', () => {
  expect(jmespathProblems('lenght(a) || nofunction(b)')).toMatchObject([
    { severity: 'warning', start: 0, end: 6, hint: 'did you mean "length"?' },
    { severity: 'warning', start: 13, end: 23 },
  ]);
});

test('expressions of any depth and length get an answer', () => {
  expect(jmespathProblems('('.repeat(100_000))).toEqual([]);
  expect(jmespathProblems('a.'.repeat(100_000))).toHaveLength(1);
});
