import { diagnose } from '../../../test/harness/validation-codes';

test('every one after the first, without a look at its value', () => {
  expect(diagnose('livedebugging {\n\tenabled = true\n\tenabled = 1\n\tenabled = 2\n}')).toEqual([
    '3:2-12 repeated-attribute attribute "enabled" may only be provided once',
    '4:2-12 repeated-attribute attribute "enabled" may only be provided once',
  ]);
});

test('an attribute of the wrong type was given', () => {
  expect(diagnose('livedebugging {\n\tenabled = 1\n\tenabled = true\n}')).toEqual([
    '2:12-12 wrong-type expected bool, got number',
    '3:2-15 repeated-attribute attribute "enabled" may only be provided once',
  ]);
});

test('fields of objects may repeat', () => {
  expect(diagnose('remotecfg {\n\tattributes = { a = "1", a = "2" }\n}')).toEqual([]);
});
