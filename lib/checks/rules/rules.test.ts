import { validate } from '../validate';
import { validationRules } from '.';

test('every code is told apart from the others', () => {
  const codes = validationRules.map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});

test.each(validationRules)('$code: the first example breaks this rule alone', ({ code, severity, fails, options }) => {
  const input = code === 'encoding' ? Buffer.from(fails, 'utf16le') : fails;

  const found = validate(input, options);

  // Too many errors are told of behind those that could be told.
  const told = code === 'too-many-errors' ? found.filter((diagnostic) => diagnostic.code !== 'syntax') : found;
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map((diagnostic) => `${diagnostic.severity} ${diagnostic.code}`))).toEqual(
    new Set([`${severity} ${code}`]),
  );
});

test.each(validationRules)('$code: the second example is valid', ({ passes, options }) => {
  expect(validate(passes, options)).toEqual([]);
});
