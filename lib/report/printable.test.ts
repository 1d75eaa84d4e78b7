import { printable } from './printable';

test.each([
  ['\u001b[2Jgone', '\\u001b[2Jgone'],
  ['a\u009b31mb', 'a\\u009b31mb'],
  ['one\r\ntwo', 'one\\u000d\\ntwo'],
  ['user\u202etxt.exe', 'user\\u202etxt.exe'],
  ['a\tb', 'a    b'],
])('what would steer a terminal stands as its number: %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('letters of any script stay as they are', () => {
  expect(printable('Größe 大小 🙂 ’')).toBe('Größe 大小 🙂 ’');
});
