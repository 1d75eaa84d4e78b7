import { InvalidArgumentError } from 'commander';
import { nonEmpty, seconds, wholeNumber } from './option-values';

test.each([
  ['0s', 0],
  ['30s', 30],
  ['0.5s', 0.5],
  ['2m', 120],
])('%s is a duration', (text, expected) => {
  expect(seconds(text)).toBe(expected);
});

test.each(['', '30', 's', '-1s', '1h', '1s ', '1e3s'])('%j is no duration', (text) => {
  expect(() => seconds(text)).toThrow(new InvalidArgumentError('expected a duration, as in 30s or 2m.'));
});

test('whole numbers have a least one', () => {
  expect([wholeNumber(0)('0'), wholeNumber(1)('1'), wholeNumber(1)('99999')]).toEqual([0, 1, 99999]);
});

test.each(['', '0', '-1', '01', '1.5', '1e3', '100000', 'x'])('%j is no whole number from 1', (text) => {
  expect(() => wholeNumber(1)(text)).toThrow('expected a whole number from 1.');
});

test('an empty text is refused', () => {
  expect(nonEmpty('a')).toBe('a');
  expect(() => nonEmpty('')).toThrow(InvalidArgumentError);
});
