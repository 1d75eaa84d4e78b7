import { diagnose } from '../../../test/harness/validation-codes';

test.each([
  [[0xff, 0xfe, 0x41, 0x00], 'UTF16LittleEndian'],
  [[0xfe, 0xff, 0x00, 0x41], 'UTF16BigEndian'],
  [[0xff, 0xfe, 0x00, 0x00, 0x41, 0, 0, 0], 'UTF32LittleEndian'],
  [[0x00, 0x00, 0xfe, 0xff, 0, 0, 0, 0x41], 'UTF32BigEndian'],
])('%p is %s', (bytes, name) => {
  expect(diagnose(Uint8Array.from(bytes))).toEqual([`encoding configuration is encoded with ${name} but must be utf8`]);
});

test('any other bytes that are no UTF-8', () => {
  expect(diagnose(Uint8Array.from([0x2f, 0x2f, 0xe9]))).toEqual(['encoding unknown encoding for config']);
});

test('a mark of UTF-8 is fine', () => {
  expect(diagnose(Buffer.from('\ufefflogging { }'))).toEqual([]);
});

test('nothing of other files is reported beside it', () => {
  const sources = [
    { name: 'a.alloy', text: 'x = ' },
    { name: 'b.alloy', text: Uint8Array.from([0xff]) },
  ];

  expect(diagnose(sources)).toEqual(['encoding unknown encoding for config']);
});
