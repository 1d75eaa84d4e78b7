import { Source } from './source';

const text = 'a\nbé\r\n\n日';
const source = new Source('s', text);

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [3, 2, 2],
  [5, 2, 4],
  [6, 2, 5],
  [7, 3, 1],
  [8, 4, 1],
  [11, 4, 4],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(source.position(offset)).toEqual({ offset, line, column });
});

test('offsets outside of the source are its start or its end', () => {
  expect(source.position(-1)).toEqual({ offset: 0, line: 1, column: 1 });
  expect(source.position(99)).toEqual({ offset: 11, line: 4, column: 4 });
});

test('positions do not depend on the order in which they are asked for', () => {
  const offsets = [11, 0, 7, 2, 8, 1, 6, 3];
  const again = new Source('s', text);
  for (const offset of offsets) expect(again.position(offset)).toEqual(new Source('s', text).position(offset));
});

test('a range has both positions', () => {
  expect(source.range(2, 8)).toEqual({
    start: { offset: 2, line: 2, column: 1 },
    end: { offset: 8, line: 4, column: 1 },
  });
});

test('lines come without their breaks', () => {
  expect(source.lineCount).toBe(4);
  expect([0, 1, 2, 3, 4, 5, Number.NaN].map((line) => source.line(line))).toEqual(['', 'a', 'bé', '', '日', '', '']);
  expect(new Source('s', 'a\n').line(2)).toBe('');
  expect(new Source('s', '').lineCount).toBe(1);
});

test('more lines than expected for the length', () => {
  const many = new Source('s', '\n'.repeat(10_000));
  expect(many.lineCount).toBe(10_001);
  expect(many.position(10_000)).toEqual({ offset: 10_000, line: 10_001, column: 1 });
});

test('bytes give a text, with U+FFFD for what is none', () => {
  expect(new Source('s', Buffer.from('é')).text).toBe('é');
  expect(new Source('s', Buffer.from([0x61, 0xff])).text).toBe('a\ufffd');
  expect(new Source('s', new Uint8Array(Buffer.from('xéy')).subarray(1, 3)).text).toBe('é');
});

test('a slice is cut at bytes', () => {
  expect(source.slice(2, 5)).toBe('bé');
});
