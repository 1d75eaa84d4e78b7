import { diagnose } from '../../../test/harness/validation-codes';

test('each attribute in a declare', () => {
  expect(diagnose('declare "x" {\n\ta = 1\n\tb = 2\n}')).toEqual([
    '2:2-6 module-attribute unsupported statement type *ast.AttributeStmt',
    '3:2-6 module-attribute unsupported statement type *ast.AttributeStmt',
  ]);
});

test('in the template of a foreach, but not in the foreach', () => {
  const text = 'foreach "x" {\n\tcollection = []\n\tvar = "y"\n\ttemplate {\n\t\ta = 1\n\t}\n}';

  expect(diagnose(text)).toEqual(['5:3-7 module-attribute unsupported statement type *ast.AttributeStmt']);
});

test('after the missing label of the declare', () => {
  expect(diagnose('declare {\n\ta = 1\n}')).toEqual([
    '1:1-7 missing-label declare block must have a label',
    '2:2-6 module-attribute unsupported statement type *ast.AttributeStmt',
  ]);
});
