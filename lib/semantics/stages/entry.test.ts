import { decimalText, streamKey, valueText } from './entry';

test.each([
  [1e21, '1000000000000000000000'],
  [1.5e22, '15000000000000000000000'],
  [1.25e-7, '0.000000125'],
  [-1e-9, '-0.000000001'],
  [-0, '-0'],
  [0.1, '0.1'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Inf'],
])('%d has all its digits', (value, text) => {
  expect(decimalText(value)).toBe(text);
});

test('null has no text', () => {
  expect(valueText(null)).toBeUndefined();
  expect(valueText(false)).toBe('false');
});

test('a stream is known by its labels, whatever their order', () => {
  expect(
    streamKey(
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    ),
  ).toBe(
    streamKey(
      new Map([
        ['b', '2'],
        ['a', '1'],
      ]),
    ),
  );
  expect(streamKey(new Map([['a', '1b']]))).not.toBe(streamKey(new Map([['a1', 'b']])));
});
