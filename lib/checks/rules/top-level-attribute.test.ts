import { diagnose } from '../../../test/harness/validation-codes';

test('the first one, at its name, and nothing but syntax beside it', () => {
  expect(diagnose('nope "x" { }\nlevel = "debug"\nother = 1')).toEqual([
    '2:1-5 top-level-attribute unrecognized attribute level',
  ]);
});

test('one for each file', () => {
  const sources = [
    { name: 'b.alloy', text: 'x = 1' },
    { name: 'a.alloy', text: 'y = 1' },
    { name: 'c.alloy', text: 'nope "x" { }' },
  ];

  expect(diagnose(sources)).toEqual([
    '1:1-1 top-level-attribute unrecognized attribute y',
    '1:1-1 top-level-attribute unrecognized attribute x',
  ]);
});
