import fc from 'fast-check';
import { bytesOf, compareTexts, joinTexts, quoteText, textOf, wellFormed } from './byte-text';

const bytes = fc.uint8Array({ maxLength: 20 });

test('any bytes come back from their text', () => {
  fc.assert(
    fc.property(bytes, (b) => {
      expect(new Uint8Array(bytesOf(textOf(b)))).toEqual(b);
    }),
  );
});

test('well-formed text is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOf(bytesOf(text))).toBe(text);
    }),
  );
});

test('joining texts is joining their bytes', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(joinTexts([textOf(a), textOf(b)])).toBe(textOf(Uint8Array.from([...a, ...b])));
    }),
  );
});

test('the order is that of the bytes', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(Math.sign(compareTexts(textOf(a), textOf(b)))).toBe(Buffer.compare(a, b));
    }),
  );
});

test('bytes that are no UTF-8 are shown as U+FFFD, and escaped in quotes', () => {
  const text = textOf(Uint8Array.of(0x61, 0xff));

  expect(wellFormed(text)).toBe('a\ufffd');
  expect(quoteText(text)).toBe('"a\\xff"');
  expect(quoteText('é😀', true)).toBe('"\\u00e9\\U0001f600"');
});
