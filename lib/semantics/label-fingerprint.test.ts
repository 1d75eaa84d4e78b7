import { labelFingerprint } from './label-fingerprint';

test('the numbers of Prometheus, whatever the order', () => {
  expect(labelFingerprint(new Map())).toBe(14695981039346656037n);
  expect(
    labelFingerprint(
      new Map([
        ['name', 'garland, briggs'],
        ['fear', 'love is not enough'],
      ]),
    ),
  ).toBe(5799056148416392346n);
  expect(
    labelFingerprint(
      new Map([
        ['fear', 'love is not enough'],
        ['name', 'garland, briggs'],
      ]),
    ),
  ).toBe(5799056148416392346n);
});
