import { diagnose } from '../../../test/harness/validation-codes';
import { check } from '../check';

test('all errors of all files, in the order of their names, and nothing else', () => {
  const sources = [
    { name: 'b.alloy', text: 'x {\n\ty = \n}\n\nz {\n\tw = \n}' },
    { name: 'a.alloy', text: 'logging {' },
    { name: 'c.alloy', text: 'nope "x" { }' },
  ];

  expect(diagnose(sources)).toEqual([
    '1:10-10 syntax expected }, got EOF',
    '3:1-1 syntax expected expression, got }',
    '7:1-1 syntax expected expression, got }',
  ]);
});

test.each(['a = ', 'a = [b, ]]', 'a = f(', 'a = {b = }', 'a = (b + )'])(
  'the rest is checked beside %s',
  (attribute) => {
    const found = check(`local.file "x" {\n\t${attribute}\n}\n`);

    expect(found.map(({ code }) => code)).toContain('syntax');
  },
);
