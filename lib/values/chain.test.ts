import { parseExpression, printExpression } from '../syntax';
import { chainOf } from './chain';

function chain(text: string): readonly string[] {
  const { start, links } = chainOf(parseExpression(text).expression);
  return [start, ...links].map((node) => printExpression(node));
}

test.each([
  ['1', ['1']],
  ['a.b[0](c)', ['a', 'a.b', 'a.b[0]', 'a.b[0](c)']],
  ['a.b + c - d', ['a', 'a.b', 'a.b + c', 'a.b + c - d']],
  ['a + b * c', ['a', 'a + b * c']],
  ['(a + b).c', ['(a + b)', '(a + b).c']],
  ['-a.b', ['a', 'a.b', '-a.b']],
  ['!!a', ['a', '!a', '!!a']],
  ['a ^ b ^ c', ['a', 'a ^ b ^ c']],
  ['[a.b]', ['[a.b]']],
])('%s', (text, expected) => {
  expect(chain(text)).toEqual(expected);
});

test('a chain may have any length', () => {
  const { links } = chainOf(parseExpression(`a${'.b'.repeat(50_000)}${' + 1'.repeat(50_000)}`).expression);

  expect(links).toHaveLength(100_000);
});
