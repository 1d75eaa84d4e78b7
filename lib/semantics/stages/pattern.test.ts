import { extracted, refusal, run } from '../../../test/harness/run-stages';

const values = (pattern: string, line: string) =>
  extracted(`stage.pattern { pattern = ${JSON.stringify(pattern)} }`, line);

test.each([
  ['<ip> - <_> "<method> <path>"', '1.2.3.4 - x "GET /a b"', { ip: '1.2.3.4', method: 'GET', path: '/a b' }],
  ['<a> <b>', 'one', { a: 'one' }],
  ['<a> <b>', 'one two three', { a: 'one', b: 'two three' }],
  ['[<a>]', 'x [1]', {}],
  ['[<a>]', '[1', { a: '1' }],
  ['<a>', '', {}],
])('%s on %j', (pattern, line, expected) => {
  expect(values(pattern, line)).toEqual(expected);
});

test('captures can become labels', () => {
  expect(run('stage.pattern {\n pattern = "<a> <_>"\n labels_from_groups = true\n}', { line: 'x y' })).toMatchObject([
    { labels: { a: 'x' } },
  ]);
});

test.each([
  ['pattern = ""', 'pattern is required'],
  ['pattern = "x"', 'failed to parse pattern: at least one capture is required'],
  ['pattern = "<a>"\nsource = ""', 'empty source'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.pattern {\n${body}\n}`)).toBe(`building: ${message}`);
});
