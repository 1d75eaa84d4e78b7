import { withoutSwitchValues } from './switches';

test.each([
  [
    ['--write=true', 'a'],
    ['--write', 'a'],
  ],
  [['a', '--write=false'], ['a']],
  [
    ['--write', '--other=true'],
    ['--write', '--other=true'],
  ],
  [['--write=yes'], ['--write=yes']],
  [
    ['--', '--write=true'],
    ['--', '--write=true'],
  ],
])('%j', (args, expected) => {
  expect(withoutSwitchValues(args, ['--write'])).toEqual(expected);
});
