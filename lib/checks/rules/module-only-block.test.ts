import { diagnose } from '../../../test/harness/validation-codes';

test('argument and export at the root', () => {
  expect(diagnose('argument "x" { }\nexport "y" {\n\tvalue = 1\n}')).toEqual([
    '1:1-16 module-only-block argument blocks only allowed inside a module',
    '2:1-4:1 module-only-block export blocks only allowed inside a module',
  ]);
});

test('in a foreach at the root', () => {
  const text = 'foreach "x" {\n\tcollection = []\n\tvar = "y"\n\ttemplate {\n\t\targument "z" { }\n\t}\n}';

  expect(diagnose(text)).toEqual(['5:3-18 module-only-block argument blocks only allowed inside a module']);
});

test('in a foreach in a declare', () => {
  const text =
    'declare "w" {\n\tforeach "x" {\n\t\tcollection = []\n\t\tvar = "y"\n\t\ttemplate {\n\t\t\targument "z" { }\n\t\t}\n\t}\n}';

  expect(diagnose(text)).toEqual([]);
});
