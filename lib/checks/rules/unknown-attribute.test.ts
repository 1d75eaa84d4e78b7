import { diagnose } from '../../../test/harness/validation-codes';
import { validate } from '../validate';

test('the whole attribute', () => {
  expect(diagnose('logging {\n\tlvl = [\n\t\t1,\n\t]\n}')).toEqual([
    '2:2-4:2 unknown-attribute unrecognized attribute name "lvl"',
  ]);
});

test('a name that is nearly right gets a hint', () => {
  expect(validate('logging {\n\tlevl = "info"\n}')).toMatchObject([{ hint: 'did you mean "level"?' }]);
});

test('its value is searched for references', () => {
  expect(diagnose('logging {\n\tx = y.z\n}')).toEqual([
    '2:2-8 unknown-attribute unrecognized attribute name "x"',
    '2:6-8 unknown-reference component "y.z" does not exist or is out of scope',
  ]);
});

test('each time, without counting as given twice', () => {
  expect(diagnose('logging {\n\tx = 1\n\tx = 1\n}')).toHaveLength(2);
});

test('a field of an object that becomes a structure', () => {
  const text = 'loki.source.gelf "x" {\n\tforward_to    = []\n\trelabel_rules = [{ action = "keep", "nö" = [1] }]\n}';

  expect(diagnose(text)).toEqual(['3:38-48 unknown-attribute unrecognized attribute name "nö"']);
});
