import { selectorProblems } from './check';

test.each(['{a="("} |= "("', '{a=~"\\\\d"} |~ "\\\\d+" !~ "x"', '{a!~".*"}'])('%s is fine', (source) => {
  expect(selectorProblems(source)).toEqual([]);
});

test.each([
  ['{a=~"("}', 'missing closing ): `(`', 4],
  ['{a!~"(?=x)"}', 'invalid or unsupported Perl syntax: `(?=`', 4],
  ['{a="b"} |~ "["', 'missing closing ]: `[`', 11],
  ['{a="b"} !~ "a**"', 'invalid nested repetition operator: `**`', 11],
])('%s holds a broken expression: %s', (source, problem, start) => {
  expect(selectorProblems(source)).toMatchObject([
    { severity: 'error', message: `error parsing regexp: ${problem}`, start },
  ]);
});

test('a broken expression is told although the selector ends early', () => {
  expect(selectorProblems('{a=~"(",}')).toMatchObject([{ start: 4 }, { start: 8 }]);
});

test('one in a label matcher makes Alloy crash, one in a line filter does not', () => {
  expect(selectorProblems('{a=~"("}')[0]?.hint).toBe('Alloy 1.18 crashes on it when it starts');
  expect(selectorProblems('{a="b"} |~ "("')[0]?.hint).toBeUndefined();
});
