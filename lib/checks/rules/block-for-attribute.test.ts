import { diagnose } from '../../../test/harness/validation-codes';

test('the whole block', () => {
  expect(diagnose('remotecfg {\n\tattributes { }\n}')).toEqual([
    '2:2-15 block-for-attribute "attributes" must be an attribute, but is used as a block',
  ]);
});

test('the attribute still counts as missing', () => {
  expect(diagnose('import.string "x" {\n\tcontent { }\n}')).toEqual([
    '2:2-12 block-for-attribute "content" must be an attribute, but is used as a block',
    '1:1-3:1 missing-attribute missing required attribute "content"',
  ]);
});

test('the arguments of a declare are attributes', () => {
  expect(diagnose('declare "x" {\n\targument "a" {\n\t\toptional = true\n\t}\n}\nx "y" {\n\ta { }\n}')).toEqual([
    '7:2-6 block-for-attribute "a" must be an attribute, but is used as a block',
  ]);
});
