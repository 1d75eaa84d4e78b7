import { diagnose } from '../../../test/harness/validation-codes';

const template = (body: string) => `foreach "x" {\n\tcollection = []\n\tvar = "y"\n\ttemplate {\n${body}\n\t}\n}`;

test.each(['logging', 'tracing', 'http', 'livedebugging', 'remotecfg'])('%s in a declare', (name) => {
  expect(diagnose(`declare "x" {\n\t${name} { }\n}`)).toEqual([
    `2:2-${1 + name.length} misplaced-block ${name} not allowed in module`,
  ]);
});

test('in a foreach', () => {
  expect(diagnose(template('logging { }'))).toEqual(['5:1-7 misplaced-block logging not allowed in foreach']);
});

test('in a foreach in a declare it is the declare that counts', () => {
  expect(diagnose(`declare "z" {\n${template('logging { }')}\n}`)).toEqual([
    '6:1-7 misplaced-block logging not allowed in module',
  ]);
});

test('the range is as long as the identifier, label and all', () => {
  expect(diagnose('declare "x" {\n\tlogging "abc" { }\n}')).toEqual([
    '2:2-12 misplaced-block logging.abc not allowed in module',
  ]);
});

test('a name with a label is a component, not a service', () => {
  expect(diagnose('declare "x" {\n\thttp "y" { }\n}')).toEqual([
    '2:2-5 unknown-component cannot find the definition of component name "http"',
  ]);
});
