import { formatText } from './format';
import { parseYaml } from './yaml';

// Values in the source form of Go's yaml.v3.
test.each([
  ['', '<nil>'],
  ['# only a comment', '<nil>'],
  ['a: 1', 'map[string]interface {}{"a":1}'],
  ['- 1\n- a: b\n  c: d', '[]interface {}{1, map[string]interface {}{"a":"b", "c":"d"}}'],
  ['0x1F', '31'],
  ['0o17', '15'],
  ['017', '15'],
  ['08', '8'],
  ['0b11', '3'],
  ['1_000', '1000'],
  ['-5', '-5'],
  ['1e3', '1000'],
  ['.inf', '+Inf'],
  ['yes', '"yes"'],
  ['True', 'true'],
  ['Null', '<nil>'],
  ['"1"', '"1"'],
  ['!!str 5', '"5"'],
  ['!!int "5"', '5'],
  ['!!binary aGk=', '"hi"'],
  ['18446744073709551615', '0xffffffffffffffff'],
  ['99999999999999999999', '1e+20'],
  ['|\n  a\n  b\n', '"a\\nb\\n"'],
  ['2001-01-01', '"2001-01-01T00:00:00Z"'],
  ['2001-12-14t21:59:43.10-05:00', '"2001-12-14T21:59:43.1-05:00"'],
  ['2001-02-31', '"2001-02-31"'],
  [
    'a: &x {b: 1}\nc: *x',
    'map[string]interface {}{"a":map[string]interface {}{"b":1}, "c":map[string]interface {}{"b":1}}',
  ],
  [
    'a: &x {b: 1, d: 3}\nc:\n  <<: *x\n  d: 2',
    'map[string]interface {}{"a":map[string]interface {}{"b":1, "d":3}, "c":map[string]interface {}{"b":1, "d":2}}',
  ],
  ['a: 1\n---\nb: 2', 'map[string]interface {}{"a":1}'],
])('%j', (text, expected) => {
  expect(formatText('%#v', [parseYaml(text)])).toBe(expected);
});

test.each(['1: a', '{a: 1, true: b}', 'null: 1'])('a mapping with a key that is no text is a capsule: %j', (text) => {
  expect(parseYaml(text)).toMatchObject({ type: 'capsule', name: 'map[interface {}]interface {}' });
});

test.each([
  ['a: b: c', 'yaml: mapping values are not allowed in this context'],
  ['x: 1\na: b: c', 'yaml: line 2: mapping values are not allowed in this context'],
  ['\ta: 1', 'yaml: found character that cannot start any token'],
  ['a: @x', 'yaml: found character that cannot start any token'],
  ['a: "x', 'yaml: found unexpected end of stream'],
  ['*x', "yaml: unknown anchor 'x' referenced"],
  ['a: 1\na: 2', 'yaml: unmarshal errors:\n  line 2: mapping key "a" already defined at line 1'],
  ['<<: 1', 'yaml: map merge requires map or sequence of maps as the value'],
  ['['.repeat(100_000), 'yaml: '],
])('%j: %s', (text, message) => {
  expect(() => parseYaml(text)).toThrow(message);
});
