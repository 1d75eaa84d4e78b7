import fc from 'fast-check';
import { LeftUnknown } from '../error';
import { plainValue } from '../plain-value';
import { make } from '../value';
import { parseJson, parseJsonExactly, toJson } from './json';

// The messages are those of Go's encoding/json.
test.each([
  ['', 'unexpected end of JSON input'],
  ['{', 'unexpected end of JSON input'],
  ['"a', 'unexpected end of JSON input'],
  ['[1,', 'unexpected end of JSON input'],
  ['nul', "invalid character ' ' in literal null (expecting 'l')"],
  ['nulx', "invalid character 'x' in literal null (expecting 'l')"],
  ['"\\', "invalid character ' ' in string escape code"],
  ['"\\x"', "invalid character 'x' in string escape code"],
  ['"\\u12g4"', "invalid character 'g' in \\u hexadecimal character escape"],
  ['"\n"', "invalid character '\\n' in string literal"],
  ['-', "invalid character ' ' in numeric literal"],
  ['1.', "invalid character ' ' after decimal point in numeric literal"],
  ['1e', "invalid character ' ' in exponent of numeric literal"],
  ['01', "invalid character '1' after top-level value"],
  ['1 x', "invalid character 'x' after top-level value"],
  ['x', "invalid character 'x' looking for beginning of value"],
  ["'", "invalid character '\\'' looking for beginning of value"],
  ['é', "invalid character 'Ã' looking for beginning of value"],
  ['{1}', "invalid character '1' looking for beginning of object key string"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1 "b"}', "invalid character '\"' after object key:value pair"],
  ['[1 2]', "invalid character '2' after array element"],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
  ['1e400', 'json: cannot unmarshal number 1e400 into Go value of type float64'],
  ['{"a"', 'unexpected end of JSON input'],
  ['{"a":1', 'unexpected end of JSON input'],
  ['[1', 'unexpected end of JSON input'],
])('%j: %s', (text, message) => {
  expect(() => parseJson(text)).toThrow(message);
});

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const negativeZeroIsZero = (x: unknown) => JSON.parse(JSON.stringify(x));
      expect(negativeZeroIsZero(plainValue(parseJson(text)))).toEqual(negativeZeroIsZero(JSON.parse(text)));
    }),
  );
});

test('writes what it can read', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const once = toJson(parseJson(text));
      expect(toJson(parseJson(once))).toBe(once);
    }),
  );
});

test('any text is read or refused with a message', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:0-1.eE+ntrufalse\\ \n') }), (text) => {
      let ours = true;
      let theirs = true;
      try {
        parseJson(text);
      } catch {
        ours = false;
      }
      try {
        JSON.parse(text);
      } catch {
        theirs = false;
      }
      expect(ours).toBe(theirs);
    }),
  );
});

test('five hundred levels are read, more are left unknown', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

  expect(parseJson(nested(500)).type).toBe('array');
  expect(() => parseJson(nested(501))).toThrow(LeftUnknown);
  expect(() => parseJson('{"a":'.repeat(100_000))).toThrow(LeftUnknown);
});

test('many elements at one level are read', () => {
  expect(parseJson(`[${'[],'.repeat(100_000)}{}]`)).toMatchObject({ elements: { length: 100_001 } });
});

test('bytes that are no UTF-8 and halves of characters are U+FFFD', () => {
  expect(plainValue(parseJson('["\udcff", "\\ud800", "\\ud83d\\ude00é"]'))).toEqual(['\ufffd', '\ufffd', '😀é']);
});

test.each([make.secret('a'), make.optionalSecret('a', false), make.target(new Map())])(
  'an object with %p is left unknown as JSON',
  (value) => {
    expect(() => toJson(make.object(new Map([['k', value]])))).toThrow(LeftUnknown);
  },
);

test('json_path tells integers from floats', () => {
  expect(parseJsonExactly('[1, 1.0, -9223372036854775808]')).toMatchObject({
    elements: [{ kind: 'int' }, { kind: 'float' }, { kind: 'int', value: -(2n ** 63n) }],
  });
});
