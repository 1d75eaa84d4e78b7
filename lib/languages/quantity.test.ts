import fc from 'fast-check';
import { canonicalQuantity } from './quantity';

test.each([
  ['1Gi', '1Gi'],
  ['1024Mi', '1Gi'],
  ['1073741824', '1Gi'],
  ['1000m', '1'],
  ['1', '1'],
  [1, '1'],
  ['0.1', '100m'],
  ['100m', '100m'],
  ['.5', '500m'],
  ['1.5Gi', '1536Mi'],
  ['1e3', '1000'],
  ['2000', '2000'],
  ['5M', '5M'],
  ['1E', '1E'],
  ['-1k', '-1000'],
  ['0', '0'],
  ['0Mi', '0'],
  ['1n', '1n'],
  // Finer than a billionth: rounded up, as Kubernetes does.
  ['0.0000000001', '1n'],
])('%s is written %s', (value, expected) => {
  expect(canonicalQuantity(value)).toBe(expected);
});

test.each(['', '.', 'abc', '1 Gi', '1KiB', 'Gi', '1e', '25%'])('%j is no quantity and stays as it is', (value) => {
  expect(canonicalQuantity(value)).toBe(value);
});

test('an amount has one spelling, in whatever unit it is given', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4096 }), (gibibytes) => {
      const spellings = [`${gibibytes}Gi`, `${gibibytes * 1024}Mi`, `${gibibytes * 1048576}Ki`];
      expect(new Set(spellings.map(canonicalQuantity)).size).toBe(1);
      expect(canonicalQuantity(canonicalQuantity(spellings[1]!))).toBe(canonicalQuantity(spellings[1]!));
    }),
  );
});
