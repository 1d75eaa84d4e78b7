import { diagnose } from '../../../test/harness/validation-codes';

test('a component without a label', () => {
  expect(diagnose('prometheus.echo {\n}\n')).toEqual([
    '1:1-15 missing-label component "prometheus.echo" must have a label',
  ]);
});

test('the empty label is none', () => {
  expect(diagnose('prometheus.echo "" {\n}\n')).toEqual([
    '1:1-15 missing-label component "prometheus.echo" must have a label',
  ]);
});

test.each([
  ['declare { }', '1:1-7 missing-label declare block must have a label'],
  ['import.string {\n\tcontent = ""\n}', '1:1-13 missing-label import.string block must have a label'],
  [
    'foreach {\n\tcollection = []\n\tvar = "x"\n\ttemplate { }\n}',
    '1:1-7 missing-label foreach block must have a label',
  ],
])('%s', (text, expected) => {
  expect(diagnose(text)).toEqual([expected]);
});

test('arguments and exports in a module', () => {
  expect(diagnose('declare "x" {\n\targument { }\n\texport {\n\t\tvalue = 1\n\t}\n}')).toEqual([
    '2:2-9 missing-label argument block must have a label',
    '3:2-7 missing-label export block must have a label',
  ]);
});

test('a component without a label can still be referred to by its name', () => {
  expect(diagnose('prometheus.echo { }\nimport.string "x" {\n\tcontent = prometheus.echo.y\n}')).toEqual([
    '1:1-15 missing-label component "prometheus.echo" must have a label',
  ]);
});

test('settings need no label', () => {
  expect(diagnose('logging { }\nlivedebugging { }')).toEqual([]);
});
