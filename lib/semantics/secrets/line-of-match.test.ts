import { lineOfMatch } from './line-of-match';

const of = (text: string, part: string) => {
  const start = text.indexOf(part);
  return lineOfMatch(text, start, start + part.length);
};

test.each([
  ['abc', 'b', { number: 0, column: 2, text: 'abc' }],
  ['€ b', 'b', { number: 0, column: 5, text: '€ b' }],
  ['ab\ncd\nef\n', 'ab', { number: 0, column: 1, text: 'ab' }],
  // From the line end before.
  ['ab\ncd\nef\n', 'd', { number: 1, column: 3, text: '\ncd' }],
  ['ab\ncd\nef\n', 'b\nc', { number: 0, column: 2, text: 'ab\ncd' }],
  // Without a line end at its end, the last one begins with the text.
  ['ab\ncd', 'd', { number: 1, column: 3, text: 'ab\ncd' }],
  ['ab\ncd\rx', 'd', { number: 1, column: 3, text: 'ab\ncd' }],
])('in %j, %j is in %j', (text, part, line) => {
  expect(of(text, part)).toEqual(line);
});
