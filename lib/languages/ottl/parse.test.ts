import { type Parsed, parseOttlCondition, parseOttlStatement, parseOttlValue } from './parse';

const messageOf = ({ problems }: Parsed<unknown>) => problems.map(({ message }) => message).join('; ');

test('a statement is an editor with arguments, and a condition perhaps', () => {
  expect(parseOttlStatement('set(span.attributes["a"][0], 1) where name == "x"').tree).toMatchObject({
    editor: {
      name: 'set',
      start: 0,
      end: 31,
      arguments: [
        {
          value: {
            kind: 'path',
            fields: [
              { name: 'span' },
              { name: 'attributes', keys: [{ value: { value: 'a' } }, { value: { value: 0n } }], start: 9, end: 27 },
            ],
          },
        },
        { value: { kind: 'int', value: 1n } },
      ],
    },
    where: { kind: 'comparison', operator: '==', start: 38, end: 49 },
  });
});

test('and binds tighter than or, not tighter than both', () => {
  expect(parseOttlCondition('not true and IsX() or (a == 1)').tree).toMatchObject({
    kind: 'or',
    operands: [
      {
        kind: 'and',
        operands: [
          { kind: 'not', operand: { kind: 'bool' } },
          { kind: 'call', name: 'IsX' },
        ],
      },
      { kind: 'comparison' },
    ],
  });
});

test('multiplication binds tighter than addition, and signs tighter than both', () => {
  expect(parseOttlValue('1 + 2 * -(3 - a) - 4').tree).toMatchObject({
    kind: 'math',
    first: { value: 1n },
    rest: [
      {
        operator: '+',
        operand: {
          kind: 'math',
          first: { value: 2n },
          rest: [
            {
              operator: '*',
              operand: { kind: 'sign', operator: '-', operand: { kind: 'group', operand: { kind: 'math' } } },
            },
          ],
        },
      },
      { operator: '-', operand: { value: 4n } },
    ],
  });
});

test.each([
  ['nil', { kind: 'nil' }],
  ['"a\\n\\"\\x41"', { kind: 'string', value: 'a\n"A' }],
  ['0x0aff', { kind: 'bytes', value: Buffer.of(10, 255) }],
  ['.5', { kind: 'float', value: 0.5 }],
  ['1.5e3', { kind: 'float', value: 1500 }],
  ['017', { kind: 'int', value: 15n }],
  ['STATUS_CODE_OK', { kind: 'enum', name: 'STATUS_CODE_OK' }],
  ['[1 "a", nil]', { kind: 'list', items: [{ value: 1n }, { value: 'a' }, { kind: 'nil' }] }],
  ['{"a": 1 "b": [],}', { kind: 'map', items: [{ key: 'a' }, { key: 'b' }] }],
  ['ToX(a, b = 1, c = Sha256)[0]', { kind: 'call', arguments: [{}, { name: 'b' }, { functionName: 'Sha256' }] }],
  ['nilly', { kind: 'path', fields: [{ name: 'nilly' }] }],
])('%s is a value', (source, tree) => {
  expect(parseOttlValue(source)).toMatchObject({ tree, problems: [] });
});

test.each([
  ['set(a, 1) where b', '1:18: unexpected token "<EOF>" (expected <opcomparison> Value)'],
  ['set(a, "x" + "y")', '1:12: unexpected token "+" (expected ")" Key*)'],
  ['set(a, {b: 1})', '1:6: unexpected token "," (expected ")" Key*)'],
  ['a["b"]', '1:2: unexpected token "[" (expected "(" (Argument ("," Argument)*)? ")" Key*)'],
  ['set(a, 1);', '1:10: lexer: invalid input text ";"'],
  ["set(a, 'x')", '1:8: lexer: invalid input text "\'x\')"'],
  ['set(a,\n  # comment that goes on', '2:3: lexer: invalid input text "# comment that g..."'],
  ['set(a, "\\d")', '1:8: invalid quoted string "\\"\\\\d\\"": invalid syntax'],
  ['', '1:1: unexpected token "<EOF>"'],
  ['SET', '1:4: unexpected token "<EOF>" (expected "(" (Argument ("," Argument)*)? ")" Key*)'],
  ['set(a, 99999999999999999999)', '1:6: unexpected token "," (expected ")" Key*)'],
  ['set(a, 0x123)', '1:6: unexpected token "," (expected ")" Key*)'],
])('the statement %s is refused', (source, message) => {
  expect(messageOf(parseOttlStatement(source))).toBe(`statement has invalid syntax: ${message}`);
});

test.each([
  ['', '1:1: unexpected token "<EOF>" (expected Field ("." Field)*)'],
  ['name', '1:5: unexpected token "<EOF>" (expected <opcomparison> Value)'],
  ['NOT true', '1:5: unexpected token "true" (expected <opcomparison> Value)'],
  ['a == 1 and', '1:11: unexpected token "<EOF>" (expected Field ("." Field)*)'],
  ['true true', '1:6: unexpected token "true"'],
  ['(a == 1', '1:8: unexpected token "<EOF>" (expected ")")'],
])('the condition %j is refused', (source, message) => {
  expect(messageOf(parseOttlCondition(source))).toBe(`condition has invalid syntax: ${message}`);
});

test('a problem says where it is and what to write instead', () => {
  expect(parseOttlCondition('a = 1').problems).toMatchObject([{ start: 2, end: 3, hint: 'write == to compare' }]);
  expect(parseOttlCondition("a == 'x'").problems).toMatchObject([{ start: 5, hint: 'texts stand in double quotes' }]);
  expect(parseOttlCondition('a == 1 && true').problems).toMatchObject([{ start: 7, hint: 'write and' }]);
});

test('editors and converters have their places', () => {
  expect(messageOf(parseOttlStatement('Set(a, 1)'))).toBe(
    "editor names must start with a lowercase letter but got 'Set'",
  );
  expect(messageOf(parseOttlStatement('set(a, set(b, 1))'))).toBe(
    "converter names must start with an uppercase letter but got 'set'",
  );
  expect(messageOf(parseOttlStatement('set(a, 1)["k"]'))).toBe(
    'only paths and converters may be indexed, not editors, but got set[k]',
  );
});

test('texts of any depth and length get an answer', () => {
  expect(parseOttlCondition('('.repeat(10_000)).problems).toEqual([]);
  expect(parseOttlStatement(`set(a, ${'F('.repeat(150)}1${')'.repeat(150)})`).problems).toEqual([]);
  expect(parseOttlCondition(`${'('.repeat(150)}a == 1${')'.repeat(150)}`).problems).toEqual([]);
  expect(parseOttlCondition('a == 1 or '.repeat(5_000)).problems).toHaveLength(1);
  expect(parseOttlValue(`${'1 + '.repeat(5_000)}1`).problems).toEqual([]);
});
