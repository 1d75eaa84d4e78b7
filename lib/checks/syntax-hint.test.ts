import { check } from './check';

const hints = (text: string) => check(text).map(({ message, hint }) => [message, hint]);

test('an escape that there is not leads to backticks', () => {
  expect(hints('a "b" {\n\tc = "\\d"\n}')).toEqual([
    [
      'unknown escape sequence',
      'in quotes, a backslash is written twice; between backticks it stands for itself: `\\d+`',
    ],
  ]);
});

test('a name with a dot leads to quotes', () => {
  expect(hints('a "b" {\n\tc = {\n\t\texception.type = "",\n\t}\n}')[0]).toEqual([
    'expected =, got .',
    'a name with a dot has to be in quotes: "a.b" = ...',
  ]);
});

test('other errors say enough', () => {
  expect(hints('a "b" {\n\tc = \n}')).toEqual([['expected expression, got }', undefined]]);
});
