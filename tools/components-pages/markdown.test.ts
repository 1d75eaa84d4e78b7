import { anchor, code, prose, table } from './markdown';

test('a table has its head, a line, and its rows; bars in cells are escaped', () => {
  expect(
    table(
      ['A', ''],
      [
        ['x | y', ''],
        ['1', '2'],
      ],
    ),
  ).toBe('| A | |\n| --- | --- |\n| x \\| y | |\n| 1 | 2 |');
});

test('code with a backtick in it stands between two', () => {
  expect([code('a'), code('a`b')]).toEqual(['`a`', '`` a`b ``']);
});

test('in prose, only what is between backticks is markup', () => {
  expect(prose('`<a_b>` of <node>, __path__ and *')).toBe('`<a_b>` of \\<node>, \\_\\_path\\_\\_ and \\*');
});

test.each([
  ['`endpoint > queue_config`', 'endpoint--queue_config'],
  ['`stage.json`', 'stagejson'],
  ['rule/at-most-one-of', 'ruleat-most-one-of'],
  ['Types behind references', 'types-behind-references'],
])('the anchor of %j is %s', (heading, expected) => {
  expect(anchor(heading)).toBe(expected);
});
