import { toDialect } from './re2-dialect';

test('an expression without anything of Go alone stays as it is', () => {
  const expression = '^(?i:a|\\d+)[^a-c\\]][[:alpha:]]\\Q(?P<x>\\E\\x{1F600}$';

  expect(toDialect(expression)).toEqual({
    pattern: expression,
    groupNames: [''],
    unclosedClass: undefined,
    quotes: new Map(),
  });
});

test.each([
  ['(a)(?P<x>b)(?<x>c)', '(a)(?P<g2>b)(?P<g3>c)', ['', '', 'x', 'x']],
  ['(?:(?<1>a))', '(?:(?P<g1>a))', ['', '1']],
  ['\\(?P<x>', '\\(?P<x>', ['']],
  ['[(?P<x>](y)', '[(?P<x>](y)', ['', '']],
  ['\\Q(?P<x>', '\\Q(?P<x>', ['']],
])('names of groups are kept apart: %s', (expression, pattern, groupNames) => {
  expect(toDialect(expression)).toMatchObject({ pattern, groupNames });
});

test.each([
  ['\\p{greek}', '\\p{Greek}'],
  ['\\P{^Letter}', '\\P{^L}'],
  ['\\pl', '\\pL'],
  ['[\\p{Uppercase_Letter}-]', '[\\p{Lu}-]'],
  ['[[:]', '[\\[:]'],
  ['[A-\\pl]', '[A-\\pl]'],
])('%s is read as %s', (expression, pattern) => {
  expect(toDialect(expression).pattern).toBe(pattern);
});

test.each(['(?P<a b>x)(?P<x>y)', '(?P<x', '\\p{x(?P<x>y)', '[\\x4\\pl](?P<x>y)', '[[:]:](?P<x>y)'])(
  'nothing is rewritten behind the fault of %s',
  (expression) => {
    expect(toDialect(expression).pattern).toBe(expression);
  },
);

test('what would be quoted otherwise is known by what was written', () => {
  const { quotes } = toDialect('\\p{old_italic}\\p{OldItalic}[[:]a:]');

  expect([...quotes]).toEqual([
    ['\\p{Olditalic}', '\\p{old_italic}'],
    ['[:]', '[:]a:]'],
  ]);
});

test('a class that nothing closes is found', () => {
  expect(toDialect('(?P<x>y)[\\pl').unclosedClass).toBe(8);
});
