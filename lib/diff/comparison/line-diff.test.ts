import fc from 'fast-check';
import { lineDiff } from './line-diff';

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `line ${i + 1}\n`).join('');

test('lines that differ stand between two that do not', () => {
  expect(lineDiff(numbered(9), numbered(9).replace('line 5', 'other'))).toEqual([
    ' line 3',
    ' line 4',
    '-line 5',
    '+other',
    ' line 6',
    ' line 7',
  ]);
});

test('stretches far from each other are set apart', () => {
  const next = numbered(30).replace('line 1\n', '').replace('line 30\n', '');

  expect(lineDiff(numbered(30), next)).toEqual([
    '-line 1',
    ' line 2',
    ' line 3',
    '...',
    ' line 28',
    ' line 29',
    '-line 30',
  ]);
});

test('what is removed stands before what is added, in both directions', () => {
  expect(lineDiff('a\nb\n', 'c\nd\n')).toEqual(['-a', '-b', '+c', '+d']);
  expect(lineDiff('c\nd\n', 'a\nb\n')).toEqual(['-c', '-d', '+a', '+b']);
});

test('a long difference is cut, and says by how much', () => {
  const shown = lineDiff('', numbered(100));

  expect(shown).toHaveLength(41);
  expect(shown.at(-1)).toBe('(60 more lines)');
});

test('a difference of thousands of lines is only counted', () => {
  const other = Array.from({ length: 5000 }, (_, i) => `other ${i}\n`).join('');

  expect(lineDiff(numbered(5000), other)).toEqual(['(5000 lines became 5000 others)']);
});

test('a long line is cut', () => {
  expect(lineDiff('a\n', `${'x'.repeat(500)}\n`)[1]).toBe(`+${'x'.repeat(199)}...`);
});

test('credentials of URLs are hidden', () => {
  expect(lineDiff('a\n', 'url: https://user:pass@host/\n')).toEqual(['-a', '+url: https://***@host/']);
});

test('a missing line end is told', () => {
  expect(lineDiff('a\n', 'a')).toContain('(no line end)');
});

test('the way back is the same, with the signs turned', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));
  const signs: Readonly<Record<string, string>> = { '-': '+', '+': '-' };

  fc.assert(
    fc.property(text, text, (a, b) => {
      const turned = lineDiff(b, a).map((line) => `${signs[line[0]!] ?? line[0]}${line.slice(1)}`);
      expect([...turned].sort()).toEqual([...lineDiff(a, b)].sort());
    }),
  );
});
