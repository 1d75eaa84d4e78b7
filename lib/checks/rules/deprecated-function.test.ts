import { diagnose } from '../../../test/harness/validation-codes';
import { validate } from '../validate';

const message =
  'this stdlib function is deprecated; please refer to the documentation for updated usage and alternatives';

test('a warning at the name, with the new one as a hint', () => {
  expect(validate('import.string "x" {\n\tcontent = nonsensitive("X")\n}')).toMatchObject([
    { severity: 'warning', line: 2, column: 12, message, hint: 'use convert.nonsensitive' },
  ]);
});

test('what is read from it belongs to the range', () => {
  expect(diagnose('import.string "x" {\n\tcontent = env.y.z\n}')).toEqual([`2:12-18 deprecated-function ${message}`]);
});

test('a function of the same name in a namespace is not deprecated', () => {
  expect(diagnose('import.string "x" {\n\tcontent = string.join([], "")\n}')).toEqual([]);
});
