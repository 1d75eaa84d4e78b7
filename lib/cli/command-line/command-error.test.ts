import { CommandError, errorLines, WRONG_USE, warningLines } from './command-error';

test('each line of a message gets the mark', () => {
  expect(errorLines('one\ntwo')).toBe('error: one\nerror: two\n');
  expect(warningLines('one')).toBe('warning: one\n');
});

test('what would steer a terminal is shown as its number', () => {
  expect(errorLines('a\u001b[2Jb\r')).toBe('error: a\\u001b[2Jb\\u000d\n');
});

test('an error is wrong use unless told otherwise', () => {
  expect(new CommandError('x').exitCode).toBe(WRONG_USE);
  expect(new CommandError('x', 7).exitCode).toBe(7);
});
