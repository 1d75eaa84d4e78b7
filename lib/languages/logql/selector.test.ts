import { parseSelector } from './selector';

const problemOf = (source: string) => parseSelector(source).problems[0];

test('a selector has label matchers and line filters, with their places', () => {
  const { selector, problems } = parseSelector('{ app="x", pod!~"y.*" } |= "a\\n" !~ "b"');

  expect(problems).toEqual([]);
  expect(selector).toEqual({
    matchers: [
      { name: 'app', operator: '=', text: { value: 'x', start: 6, end: 9 } },
      { name: 'pod', operator: '!~', text: { value: 'y.*', start: 16, end: 21 } },
    ],
    filters: [
      { operator: '|=', text: { value: 'a\n', start: 27, end: 32 } },
      { operator: '!~', text: { value: 'b', start: 36, end: 39 } },
    ],
  });
});

test.each(['{a="b"}|="x"', ' {a="b"}\n', '{é="c"}', '{a="b",a="c"}', '{a="b" /* why */} // because'])(
  '%j is a selector',
  (source) => {
    expect(parseSelector(source).problems).toEqual([]);
  },
);

test.each([
  ['{}', 2, 'unexpected }, expecting IDENTIFIER'],
  ['{a="b",}', 8, 'unexpected }, expecting IDENTIFIER'],
  ['{,a="b"}', 2, 'unexpected ,, expecting IDENTIFIER'],
  ['{a="b"', 7, 'unexpected $end, expecting } or ,'],
  ['a="b"', 1, 'unexpected IDENTIFIER, expecting {'],
  ['{a.b="c"}', 3, 'unexpected ., expecting = or != or =~ or !~'],
  ['{a-b="c"}', 3, 'unexpected IDENTIFIER, expecting = or != or =~ or !~'],
  ['{"a"="b"}', 2, 'unexpected STRING, expecting IDENTIFIER'],
  ['{a=="b"}', 4, 'unexpected =, expecting STRING'],
  ['{a="b"} | json', 9, 'unexpected IDENTIFIER, expecting != or !~ or |~ or |='],
  ['{a="b"} "x"', 9, 'unexpected STRING, expecting != or !~ or |~ or |='],
  ['{a="b"} |= `x`', 12, 'unexpected IDENTIFIER, expecting STRING'],
  ["{a='b'}", 4, 'unexpected IDENTIFIER, expecting STRING'],
])('%s is refused at column %i: %s', (source, column, message) => {
  expect(problemOf(source)).toMatchObject({
    severity: 'error',
    message: `parse error at line 1, col ${column}: syntax error: ${message}`,
    start: column - 1,
  });
});

test.each([
  ['{a="\\"}', 'literal not terminated'],
  ['{a="b', 'literal not terminated'],
  ['{a="\\d"}', 'invalid char escape'],
  ["{a='job'}", 'invalid char literal'],
])('%s is refused: %s', (source, message) => {
  expect(problemOf(source)?.message).toBe(`parse error at line 1, col 4: ${message}`);
});

test('lines and columns count characters from 1', () => {
  expect(problemOf('{\n😀=="b"}')).toMatchObject({
    message: 'parse error at line 2, col 3: syntax error: unexpected =, expecting STRING',
  });
});

test.each([
  ['{a=~"\\d"}', 'a backslash for the regular expression is written twice here'],
  ["{a='job'}", 'texts stand in double quotes in this selector'],
  ['{a="b"} | json', 'stage.match knows labels and line filters only; parse the line in stages of its own'],
  ['{}', 'name at least one label, such as {job=~".+"}, and end with no comma'],
])('%s comes with a way out', (source, hint) => {
  expect(problemOf(source)?.hint).toBe(hint);
});
