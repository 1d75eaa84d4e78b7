import { extracted, refusal } from '../../../test/harness/run-stages';
import { logfmtPairs } from './logfmt';

test.each<[string, readonly (readonly [string, string])[]]>([
  [
    'a=1 b= c d="" e',
    [
      ['a', '1'],
      ['b', ''],
      ['c', ''],
      ['d', ''],
      ['e', ''],
    ],
  ],
  [
    'msg="hello \\"world\\"\\n\\u00e9" x=1',
    [
      ['msg', 'hello "world"\né'],
      ['x', '1'],
    ],
  ],
  [
    'a="b"c=d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a=1\nb=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['a="raw\ttab"', [['a', 'raw\ttab']]],
  [
    "a='x y'",
    [
      ['a', "'x"],
      ["y'", ''],
    ],
  ],
  ['a=1 =x b=2', [['a', '1']]],
  ['a=1 b=c=d', [['a', '1']]],
  ['a=1 b="open', [['a', '1']]],
  ['a="\\x"', []],
  ['', []],
])('%j', (line, pairs) => {
  expect([...logfmtPairs(line)]).toEqual(pairs);
});

test('values go out by the names that they are mapped to, or by keys that match', () => {
  expect(extracted('stage.logfmt { mapping = {lvl = "level", msg = ""} }', 'level=info msg="a b" x=1')).toEqual({
    lvl: 'info',
    msg: 'a b',
  });
  expect(extracted('stage.logfmt { regex = "^x" }', 'x=1 y=2')).toEqual({ x: '1' });
});

test('the text can come from a source', () => {
  expect(extracted('stage.logfmt {\n source = "job"\n mapping = {a = ""}\n}', 'a=2', { job: 'a=1' })).toMatchObject({
    a: '1',
  });
});

test('a stage that takes nothing out is refused', () => {
  expect(refusal('stage.logfmt { }')).toBe('building: logfmt mapping or regex is required');
});
