import { arrayCode, callCode, layOut, objectCode, prefixed } from './code';

const long = `'${'x'.repeat(60)}'`;

test('what fits stands in one line', () => {
  expect(layOut(callCode('f', ['a', objectCode(['b: 1', prefixed('c: ', arrayCode(['2', '3']))])]))).toBe(
    'f(a, { b: 1, c: [2, 3] })',
  );
});

test('what is empty has nothing between its brackets', () => {
  expect([objectCode([]), arrayCode([]), layOut(callCode('f', []))]).toEqual(['{}', '[]', 'f()']);
});

test('a line that is too long is spread, outer lists first', () => {
  expect(layOut(prefixed('const x = ', objectCode([`a: ${long}`, prefixed('b: ', arrayCode([long, '1']))])))).toBe(
    `const x = {\n  a: ${long},\n  b: [${long}, 1],\n}`,
  );
});

test('a call with an object at its end has that spread, without a comma behind it', () => {
  expect(layOut(callCode('f', ['a', objectCode([`b: ${long}`, `c: ${long}`])]))).toBe(
    `f(a, {\n  b: ${long},\n  c: ${long},\n})`,
  );
});

test('a call without one has its arguments spread', () => {
  expect(layOut(callCode('f', [long, long]))).toBe(`f(\n  ${long},\n  ${long},\n)`);
});

test('the semicolon counts', () => {
  const text = `'${'x'.repeat(91)}'`;

  expect(layOut(arrayCode([`${text}, 1`]))).toBe(`[${text}, 1]`);
  expect(layOut(arrayCode([`${text}, 12`]))).toBe(`[${text}, 12]`);
  expect(layOut(arrayCode([`${text}, 123`]))).toBe(`[\n  ${text}, 123,\n]`);
});
