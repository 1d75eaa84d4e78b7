import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExpression } from '../../../syntax';
import { evaluate } from '../evaluate';
import { plainValue } from '../plain-value';
import { fieldsOf } from '../value';
import { builtinValue } from './builtins';

function run(text: string): unknown {
  const { expression, diagnostics } = parseExpression(text);
  expect(diagnostics).toEqual([]);
  const result = evaluate(expression, { otherNames: 'error', env: { HOME: '/root' } });
  return result.kind === 'error' ? `error: ${result.error.message}` : plainValue(result.value);
}

test('has every function of the schema, and no other', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../../schema/v1.18.1/schema.json'), 'utf8'));
  const names = ['array', 'convert', 'encoding', 'file', 'string', 'sys'].flatMap((namespace) =>
    [...fieldsOf(builtinValue(namespace)!)!.keys()].map((name) => `${namespace}.${name}`),
  );
  const top = Object.keys(schema.functions).filter((name) => !name.includes('.'));

  expect(names.sort()).toEqual(
    Object.keys(schema.functions)
      .filter((name) => name.includes('.'))
      .sort(),
  );
  expect(top.filter((name) => builtinValue(name)?.type !== 'function')).toEqual([]);
});

test.each<[string, unknown]>([
  ['sys.env("HOME")', '/root'],
  ['sys.env("NOPE")', ''],
  ['env("HOME")', '/root'],
  ['coalesce()', null],
  ['coalesce(null, 0, "", false, [], {}, "x", "y")', 'x'],
  ['coalesce("", [])', []],
  ['coalesce(0.0, -1)', -1],
  ['string.join(["a", 1, 2.5], "-")', 'a-1-2.5'],
  ['string.split("a,b,", ",")', ['a', 'b', '']],
  ['string.split("aé", "")', ['a', 'é']],
  ['string.split("", ",")', ['']],
  ['string.replace("aaa", "a", "b")', 'bbb'],
  ['string.replace("ab", "", "-")', '-a-b-'],
  ['string.to_lower("ÀİΣ")', 'àiσ'],
  ['string.to_upper("àßﬁ")', 'Àßﬁ'],
  ['string.trim("xxaxbxx", "x")', 'axb'],
  ['string.trim("éaé", "é")', 'a'],
  ['string.trim_prefix("aab", "a")', 'ab'],
  ['string.trim_suffix("abb", "b")', 'ab'],
  ['string.trim_prefix("ab", "x")', 'ab'],
  ['string.trim_space("\\u00a0\\t a \\n")', 'a'],
  ['string.format("%s-%03d", "a", 7)', 'a-007'],
  ['file.path_join()', ''],
  ['file.path_join("", "")', ''],
  ['file.path_join("/a/", "../b", "./c")', '/b/c'],
  ['file.path_join("a", "../..")', '..'],
  ['file.path_join("/..", "a")', '/a'],
  ['encoding.to_base64("a+é")', 'YSvDqQ=='],
  ['string.to_upper(encoding.from_base64("YWI="))', 'AB'],
  ['encoding.from_base64("YWI=") == "ab"', false],
  ['encoding.from_base64("YWI=")', [97, 98]],
  ['encoding.from_base64("")', []],
  [
    'encoding.from_base64("YW\\r\\nI=\\n") + ""',
    'error: encoding.from_base64("YW\\r\\nI=\\n") should be one of [number string capsule] for binop +, got array',
  ],
  ['string.to_lower(encoding.from_base64("YW\\r\\nI=\\n"))', 'ab'],
  ['string.to_lower(encoding.from_URLbase64("w6k="))', 'é'],
  ['encoding.from_base64("YQ=a")', undefined],
  ['encoding.from_base64("YQ\\n")', undefined],
  ['encoding.url_decode("%c3%A9%2B+") == "é+ "', true],
  ['encoding.url_decode("%FF") == "\\xff"', true],
  ['encoding.to_URLbase64("\\xfb\\xff")', '-_8='],
  ['encoding.url_encode("a b/é~")', 'a+b%2F%C3%A9~'],
  ['encoding.url_decode("a+b%2F%C3%A9")', 'a b/é'],
  ['encoding.from_json("{\\"a\\": [1, 2.5, null, \\"\\\\ud800\\"]}")', { a: [1, 2.5, null, '\ufffd'] }],
  ['encoding.from_json("1") == 1', true],
  [
    'encoding.to_json({ b = "<&>", a = [1, 1.5, true, null], c = { } })',
    '{"a":[1,1.5,true,null],"b":"\\u003c\\u0026\\u003e","c":{}}',
  ],
  ['encoding.from_yaml("a: 1\\nb: [x, 2.5, ~]")', { a: 1, b: ['x', 2.5, null] }],
  ['encoding.from_yaml("")', null],
  ['json_path("{\\"a\\": [{\\"b\\": 1}, {\\"b\\": 2}]}", "$.a[*].b")', [1, 2]],
  ['json_path("{}", ".x")', []],
  ['array.concat()', []],
  ['array.concat([1], [], ["a"])', [1, 'a']],
  ['array.combine_maps([{ k = 1, a = "l" }], [{ k = 1, a = "r" }, { k = 2 }], ["k"])', [{ k: 1, a: 'r' }]],
  ['array.combine_maps([{ k = 1 }], [{ k = 1.0 }], ["k"])', []],
  ['array.combine_maps([{ k = 1 }], [{ k = 1, b = 2 }, { k = 2 }], ["k"], true)', [{ k: 1, b: 2 }, { k: 1 }]],
  ['array.combine_maps([{ a = 1 }], [{ a = 1 }], ["missing"])', []],
  ['array.group_by([{ j = "x", n = 1 }, { j = "x" }], "j", true)', [{ j: 'x', items: [{ j: 'x', n: 1 }, { j: 'x' }] }]],
  ['array.group_by([{ n = 1 }], "j", false)', [{ j: '', items: [{ n: 1 }] }]],
  // Alloy leaves the order of several groups open.
  ['array.group_by([{ j = "x" }, { j = "y" }, { j = "x" }, { }], "j", false)', [undefined, undefined, undefined]],
  ['array.group_by([{ }], "j", true)', []],
])('%s', (text, expected) => {
  expect(run(text)).toEqual(expected);
});

test.each([
  ['encoding.from_base64("YQ")', 'encoding.from_base64 illegal base64 data at input byte 0'],
  ['encoding.from_base64("YWJjY")', 'encoding.from_base64 illegal base64 data at input byte 4'],
  ['encoding.from_base64("Y-==")', 'encoding.from_base64 illegal base64 data at input byte 1'],
  ['encoding.from_base64("YW\\né=")', 'encoding.from_base64 illegal base64 data at input byte 3'],
  ['encoding.from_URLbase64("+/8=")', 'encoding.from_URLbase64 illegal base64 data at input byte 0'],
  ['encoding.url_decode("a%é")', 'encoding.url_decode invalid URL escape "%é"'],
  ['encoding.url_decode("a%4")', 'encoding.url_decode invalid URL escape "%4"'],
  ['encoding.url_decode("%zz")', 'encoding.url_decode invalid URL escape "%zz"'],
  ['encoding.to_json([1])', 'encoding.to_json jsonEncode only supports map'],
  ['encoding.to_json({ f = sys.env })', 'encoding.to_json json: unsupported type: func()'],
  ['encoding.from_yaml("a: b: c")', 'encoding.from_yaml yaml: mapping values are not allowed in this context'],
  ['json_path("{", "$.a")', 'json_path unexpected end of JSON input'],
  ['array.concat([1], "a")', '"a" should be array, got string'],
  ['array.combine_maps([], [])', 'combine_maps: expected 3 or 4 arguments, got 2'],
  ['array.combine_maps("a", [], [])', '"a" should be array, got string'],
  ['array.combine_maps([], [1], ["a"])', '1 should be object, got number'],
  ['array.combine_maps([], [], [])', '[] combine_maps: merge conditions must not be empty'],
  ['array.combine_maps([], [], ["a"], 1)', '1 should be bool, got number'],
  ['array.group_by([])', 'group_by: expected 3 arguments, got 1'],
  ['array.group_by([1], "a", true)', '1 should be object, got number'],
  ['array.group_by([{ a = 1 }], "a", true)', '1 should be string, got number'],
  ['array.group_by([], "a", "b")', '"b" should be bool, got string'],
])('%s: %s', (text, message) => {
  expect(run(text)).toBe(`error: ${message}`);
});
