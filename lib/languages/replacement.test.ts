// biome-ignore-all lint/suspicious/noTemplateCurlyInString: groups look like that
import { parseReplacement, replacementProblems } from './replacement';

test('a replacement is a row of texts and groups', () => {
  expect(parseReplacement('a$1-${name}$$ $')).toEqual([
    { kind: 'literal', text: 'a', start: 0, end: 1 },
    { kind: 'group', name: '1', braced: false, start: 1, end: 3 },
    { kind: 'literal', text: '-', start: 3, end: 4 },
    { kind: 'group', name: 'name', braced: true, start: 4, end: 11 },
    { kind: 'literal', text: '$', start: 11, end: 13 },
    { kind: 'literal', text: ' $', start: 13, end: 15 },
  ]);
});

test('letters of any script go on with a name', () => {
  expect(parseReplacement('$1é')).toMatchObject([{ kind: 'group', name: '1é' }]);
});

test.each(['', '$1', '${1}_x', '$1-$2', '$name', '$$1_x', '${', '${}', '$', '$ 1', '$0'])('%j is fine', (text) => {
  expect(replacementProblems(text)).toEqual([]);
});

test('a number goes on with what follows it', () => {
  expect(replacementProblems('x$1_y')).toEqual([
    {
      severity: 'warning',
      message: '$1_y is the group named "1_y", which is always empty',
      start: 1,
      end: 5,
      hint: 'write ${1}_y',
    },
  ]);
});

test('groups that the expression does not have are empty', () => {
  expect(replacementProblems('$1$name', ['', 'name'])).toEqual([]);
  expect(replacementProblems('$2 ${other}', ['', 'name'])).toMatchObject([
    { message: 'there is no group "2", so $2 is empty: the expression has 1 group', start: 0, end: 2 },
    { message: 'there is no group "other", so ${other} is empty: the expression has 1 group', start: 3, end: 11 },
  ]);
});

test('a group may be named as a number that goes on', () => {
  expect(replacementProblems('$1_x', ['', '1_x'])).toEqual([]);
});
