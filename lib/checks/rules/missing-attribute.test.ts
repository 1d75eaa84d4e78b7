import { diagnose } from '../../../test/harness/validation-codes';

test('in the order of the schema, after everything in the block', () => {
  expect(diagnose('prometheus.scrape "x" {\n\tnope = 1\n}')).toEqual([
    '2:2-9 unknown-attribute unrecognized attribute name "nope"',
    '1:1-3:1 missing-attribute missing required attribute "targets"',
    '1:1-3:1 missing-attribute missing required attribute "forward_to"',
  ]);
});

test('null and values of the wrong type are given', () => {
  expect(diagnose('import.string "x" {\n\tcontent = null\n}')).toEqual([]);
  expect(diagnose('import.string "x" {\n\tcontent = 5\n}')).toEqual([
    '2:12-12 wrong-type expected capsule, got number',
  ]);
});

test('of a nested block, before what is missing around it', () => {
  expect(diagnose('import.git "x" {\n\tbasic_auth { }\n}')).toEqual([
    '2:2-15 missing-attribute missing required attribute "username"',
    '2:2-15 missing-attribute missing required attribute "password"',
    '1:1-3:1 missing-attribute missing required attribute "repository"',
    '1:1-3:1 missing-attribute missing required attribute "path"',
  ]);
});

test('of a foreach, its template aside', () => {
  expect(diagnose('foreach "x" {\n\ttemplate { }\n}')).toEqual([
    '1:1-3:1 missing-attribute missing required attribute "collection"',
    '1:1-3:1 missing-attribute missing required attribute "var"',
  ]);
});
