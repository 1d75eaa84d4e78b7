import { LeftUnknown } from '../error';
import { plainValue } from '../plain-value';
import { fieldsOf, make, type Value } from '../value';
import { parseYaml } from './yaml';

// What Go's yaml.v3 makes of the texts.
test.each<[string, unknown]>([
  ['', null],
  ['# only a comment', null],
  ['a: 1', { a: 1 }],
  ['- 1\n- a: b\n  c: d', [1, { a: 'b', c: 'd' }]],
  ['{a: [1, x], b: {}}', { a: [1, 'x'], b: {} }],
  ['yes', 'yes'],
  ['[True, Null, ~, "1", \'null\']', [true, null, null, '1', 'null']],
  ['|\n  a\n  b\n', 'a\nb\n'],
  ['a: >-\n  b\n  c\n', { a: 'b c' }],
  ['a: http://b/c?d=e#f', { a: 'http://b/c?d=e#f' }],
  ['---\na: 1\n', { a: 1 }],
  ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
  ['a: &x {b: 1, d: 3}\nc:\n  <<: *x\n  d: 2', { a: { b: 1, d: 3 }, c: { b: 1, d: 2 } }],
  ['a: &x {b: 1}\nc:\n  <<: [*x, {b: 2, d: 3}]', { a: { b: 1 }, c: { b: 1, d: 3 } }],
  ['{a: <<, "<<": 1}', { a: '<<', '<<': 1 }],
  ['__proto__: 1', Object.fromEntries([['__proto__', 1]])],
])('%j', (text, expected) => {
  expect(plainValue(parseYaml(text))).toEqual(expected);
});

test.each<[string, Value]>([
  ['-5', make.int(-5)],
  ['+7', make.int(7)],
  ['9223372036854775808', make.integer('uint', 2n ** 63n)],
  ['99999999999999999999', make.float(1e20)],
  ['1.0', make.float(1)],
  ['1e3', make.float(1000)],
  ['-.5', make.float(-0.5)],
  ['10.0.0.1', make.string('10.0.0.1')],
  ['4317:4317', make.string('4317:4317')],
  ['5s', make.string('5s')],
  ['-', make.array([{ type: 'null' }])],
])('the plain scalar %s', (text, expected) => {
  expect(parseYaml(text)).toEqual(expected);
});

test.each(['1: a', '{a: 1, true: b}', 'null: 1'])(
  'a map with a key that is no text is a capsule, of which nothing is known: %j',
  (text) => {
    expect(parseYaml(text)).toEqual(make.unknown('capsule'));
    expect(fieldsOf(parseYaml(`k:\n  ${text}\nl: 1`))?.get('l')).toEqual(make.int(1));
  },
);

test.each([
  ['a: b: c', 'yaml: mapping values are not allowed in this context'],
  ['x: 1\na: b: c', 'yaml: line 2: mapping values are not allowed in this context'],
  ['a: @x', 'yaml: found character that cannot start any token'],
  ['x:\n- `b', 'yaml: line 2: found character that cannot start any token'],
  ['a: "x', 'yaml: found unexpected end of stream'],
  ['a: [', 'yaml: line 1: did not find expected node content'],
  ['a:\n  - [1,\n', 'yaml: line 2: did not find expected node content'],
  ['*x', "yaml: unknown anchor 'x' referenced"],
  ['a: 1\na: 2', 'yaml: unmarshal errors:\n  line 2: mapping key "a" already defined at line 1'],
  ['<<: 1', 'yaml: map merge requires map or sequence of maps as the value'],
])('%j: %s', (text, message) => {
  expect(() => parseYaml(text)).toThrow(message);
});

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test.each([
  ['an octal number', '017'],
  ['a hexadecimal number', '0x1F'],
  ['a number with _', '1_000'],
  ['a number that is no float', '1e400'],
  ['infinity', '-.inf'],
  ['no number', '.NaN'],
  ['a date', '2001-01-01'],
  ['a tag', '!!str 5'],
  ['a tag of a list', 'a: !x [1]'],
  ['an unspecific tag', '! 5'],
  ['a tab', 'a: 1\t# x'],
  ['a directive', '%YAML 1.1\n---\na: 1'],
  ['a second document', 'a: 1\n---\nb: 2'],
  ['a control character', 'a: "\x01"'],
  ['a byte that is no UTF-8', 'a: \udcff'],
  ['a block that ends with the text', 'a: |\n  b'],
  ['a key behind a question mark', '? a\n: b'],
  ['a list as a key', '[a]: b'],
  ['an empty key', ': a'],
  ['a repeated key that is no text', '1: a\n1: b'],
  ['several repeated keys', '{a: 1, a: 2, b: 1, b: 2}'],
  ['several merges', '{<<: {a: 1}, <<: {b: 1}}'],
  ['a merge of a capsule', '<<: {1: a}'],
  ['an alias inside of its anchor', '&x [*x]'],
  ['a list that ends less indented, which Go reads', 'a: [1,\n2]\n'],
  ['two texts, of which Go reads the first', '"a" "b"'],
  ['a list that is not closed, and a comment', '[ # ['],
  ['501 levels', nested(501)],
  ['100,000 levels', '['.repeat(100_000)],
])('%s is left unknown', (_, text) => {
  expect(() => parseYaml(text)).toThrow(LeftUnknown);
});

test('500 levels are read', () => {
  expect(parseYaml(nested(500)).type).toBe('array');
});
