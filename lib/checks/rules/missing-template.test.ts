import { diagnose } from '../../../test/harness/validation-codes';

test('the whole block, before what is wrong in it', () => {
  expect(diagnose('foreach "x" {\n\tvar = "y"\n}')).toEqual([
    '1:1-3:1 missing-template missing required block "template"',
    '1:1-3:1 missing-attribute missing required attribute "collection"',
  ]);
});

test('of several templates only the last one is looked at', () => {
  const text =
    'foreach "x" {\n\tcollection = []\n\tvar = "y"\n\ttemplate {\n\t\tnope "a" { }\n\t}\n\ttemplate "label" {\n\t\tprometheus.echo "b" { }\n\t}\n}';

  expect(diagnose(text)).toEqual([]);
});

test('without a template the loop variable is not defined', () => {
  const text = 'foreach "x" {\n\tcollection = [y]\n\tvar = "y"\n}';

  expect(diagnose(text)).toContain('2:16-16 unknown-reference component "y" does not exist or is out of scope');
});
