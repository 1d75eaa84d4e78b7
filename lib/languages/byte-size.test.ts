import { byteSizeProblem, parseByteSize } from './byte-size';

test.each(['0', '5B', '64KiB', '1.5MiB', '20MB', '-3GB', '+1TiB2GiB', '.5EiB', '1.KB'])('%s is a size', (text) => {
  expect(byteSizeProblem(text)).toBeUndefined();
});

test.each([
  ['', 'units: invalid '],
  ['-', 'units: invalid -'],
  ['MiB', 'units: invalid MiB'],
  ['5', 'units: unknown unit  in 5'],
  ['5 MiB', 'units: unknown unit  MiB in 5 MiB'],
  ['5kb', 'units: unknown unit kb in 5kb'],
  ['1MiB5', 'units: unknown unit MiB in 1MiB5'],
  ['1MB1MiB', 'units: unknown unit MiB in 1MB1MiB'],
  ['8EB', 'units: overflow parsing unit'],
  ['99999999999999999999B', 'units: invalid 99999999999999999999B'],
])('%s is none', (text, problem) => {
  expect(byteSizeProblem(text)).toBe(problem);
});

test('the number of bytes', () => {
  expect(parseByteSize('1.5KiB')).toBe(1536);
  expect(parseByteSize('-1MB2KB')).toBe(-(1024 ** 2 + 2048));
  expect(parseByteSize('7B')).toBe(7);
  expect(parseByteSize('0')).toBe(0);
  expect(parseByteSize('7')).toBeUndefined();
});
