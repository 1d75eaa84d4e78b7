import { jsonText, parseJson } from './go-json';

test.each([
  ['{"b":1,"a":"<&>\\u2028"}', '{"a":"\\u003c\\u0026\\u003e\\u2028","b":1}'],
  ['[1e21,1e-7,-0,0.1]', '[1e+21,1e-7,-0,0.1]'],
  ['"\\ud800x"', '"\ufffdx"'],
  ['{"__proto__":1}', '{"__proto__":1}'],
  ['{"a":1,"a":2}', '{"a":2}'],
])('%s is written as %s', (text, expected) => {
  expect(jsonText(parseJson(text)!.value)).toBe(expected);
});

test.each(['', '{', "{'a':1}", '1 2', '1e999', '\ufeff{}'])('%j is no JSON', (text) => {
  expect(parseJson(text)).toBeUndefined();
});
