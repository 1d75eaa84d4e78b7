import { diagnose } from '../../../test/harness/validation-codes';

test('where the component is used, its first name only', () => {
  const text = 'declare "string" { }\nstring "x" { }\nimport.string "y" {\n\tcontent = string.x.z\n}';

  expect(diagnose(text)).toEqual(['4:12-17 shadowed-built-in a component is shadowing an existing stdlib name']);
});

test('the library is used as long as no block is meant', () => {
  const text = 'declare "string" { }\nstring "x" { }\nimport.string "y" {\n\tcontent = string.join([], "")\n}';

  expect(diagnose(text)).toEqual([]);
});
