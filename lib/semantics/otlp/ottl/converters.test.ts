import { parseOttlCondition, parseOttlValue } from '../../../languages';
import { type SpanInput, spanOf } from '../../../simulate/otlp/span-input';
import { plainOf } from '../attribute-value';
import { OttlEvaluator } from './evaluate';
import { OttlError, UnsupportedOttl } from './ottl-error';

const given: SpanInput = { name: 'GET', attributes: { nested: { b: 'x y', a: 'p=q' }, list: ['b', 2, true], n: 7 } };
const span = spanOf(given, 0, 1_700_000_000_123_456_789n);
const evaluator = new OttlEvaluator('span');

const holds = (text: string) => evaluator.holds(parseOttlCondition(text).tree!, { data: span });
const value = (text: string) => evaluator.value(parseOttlValue(text).tree!, { data: span });

test.each([
  'ToSnakeCase("HTTPServer2xx") == "http_server_2_xx" and ToSnakeCase("some.Name") == "some_name"',
  'ToCamelCase("some_name-2x") == "SomeName2X" and ConvertCase("aB", "upper") == "AB"',
  'Bool("T") and not Bool(0) and Bool(0.5) and Bool(nil) == nil',
  'Hex("a") == "61" and Hex(1) == "0000000000000001" and Hex(true) == "01"',
  'Base64Encode("hi?") == "aGk/" and Base64Encode("hi?", "base64-raw-url") == "aGk_"',
  'Base64Decode("aGk=") == "hi" and Decode("aGk", "base64-raw") == "hi" and Decode("x", "utf-8") == "x"',
  'Format("%v %d", [["a", [1]], 2]) == "[a [1]] 2" and Format("%03d", [[1, 2]]) == "[001 002]"',
  'Format("%v %T %s", [[nil, [1]], attributes["list"], Duration("1h2m3.5s")]) == "[<nil> [1]] pcommon.Slice 1h2m3.5s"',
  'Format("%T|%v|%d", [attributes, 0x6162, 0x6162]) == "pcommon.Map|[97 98]|[97 98]" and Format("%s%x", [0x6162, 0x6162]) == "ab6162"',
  'Format("%v %d", [Duration("-1500us"), Duration("2us")]) == "-1.5ms 2000" and Format("%5.2d|%.0d", [7, 0]) == "   07|"',
  'Format("%s", [Time("2024-02-29 05", "%F %H", "Asia/Tokyo")]) == "2024-02-29 05:00:00 +0900 JST"',
  'Format("%v %T", [SpanID("0102030405060708"), trace_id]) == "0102030405060708 pcommon.TraceID"',
  'Format("%f %v", [-0.0, Duration("61s")]) == "-0.000000 1m1s"',
  'Decode(0x410042, "utf-16") == "A\ufffd" and Decode(0xe9, "ISO-8859-1") == "é" and Decode(0xa4, "iso-8859-15") == "€"',
  'Decode(0x81, "iso-8859-2") == "\ufffd" and Decode(0xc1, "KOI8-R") == "а" and Decode(0xc3a9, "ascii") == "é"',
  'Format("%03d|%s|%.1f", [attributes["n"], name, 2.25]) == "007|GET|2.2"',
  'ParseInt("ff", 16) == 255 and ParseInt("-0b11", 0) == -3 and ParseInt("1_000", 0) == 1000',
  'ParseCSV("1,\\"a \\"\\"b\\"\\"\\"", "x,y")["y"] == "a \\"b\\""',
  'ParseCSV("1 a\\"b", "x|y", " ", "|", "lazyQuotes")["y"] == "a\\"b"',
  'ParseCSV("\\"a,b", "x,y", mode="ignoreQuotes")["x"] == "\\"a"',
  'ParseSeverity(503, {"error": [{"range": "5xx"}], "ok": [{"equals": ["x"]}]}) == "error"',
  'ToKeyValueString(attributes["nested"], sort_output=true) == "a=\\"p=q\\" b=\\"x y\\""',
  'SliceToMap([{"k": "x", "v": 1}], ["k"], ["v"])["x"] == 1 and SliceToMap(attributes["list"])["1"] == 2',
  'Sort([3, 1.5, 2])[0] == 1.5 and Sort(attributes["list"], "desc")[0] == true',
  'IsInCIDR("10.1.2.3", ["192.168.0.0/16", "10.0.0.0/8"]) and not IsInCIDR("::1", ["10.0.0.0/8"])',
  'IsInCIDR("x", ["10.0.0.0/8"]) == false and Log(1) == 0.0',
  'Murmur3Hash("hello") == "47fa8b24" and Murmur3Hash128("hello") == "029bbd41b3a7d8cb191dae486a901e5b"',
])('%s', (condition) => {
  expect(holds(condition)).toBe(true);
});

test.each([
  'Bool("yes")',
  'Base64Decode("aGk")',
  'Base64Encode("x", "base32")',
  'ParseInt("", 10)',
  'ParseInt("9223372036854775808", 10)',
  'ParseInt("12", 2)',
  'ParseCSV("1,2", "x")',
  'ParseCSV("\\"1", "x")',
  'ParseCSV("a\\"b", "x")',
  'ParseCSV("", "x")',
  'ParseSeverity("y", {"ok": [{"equals": ["x"]}]})',
  'ParseSeverity("y", {"ok": "x"})',
  'ConvertCase("x", "kebab")',
  'SliceToMap(attributes["list"], ["k"])',
  'Sort(["a"], "up")',
  'IsInCIDR("10.0.0.1", ["10.0.0.0/33"])',
  'Log(0)',
  'Hex(attributes["nested"])',
])('%s fails', (text) => {
  expect(() => value(text)).toThrow(OttlError);
});

test.each([
  'Base64Decode("/w==")',
  'Format("%*d", [1])',
  'Format("%5.*f", [1.5])',
  'Format("%[1]d", [1])',
  'Format("%#x", [1])',
  'Format("%O", [1])',
  'Format("%+q", ["é"])',
  'Format("% x", ["ab"])',
  'Format("%x", [2.5])',
  'Format("%v", [attributes["list"]])',
  'Format("%v", [["a", attributes["list"]]])',
  'Format("%v", [{"a": 1}])',
  'Format("%s", [attributes["nested"]])',
  'Format("%v", [Now()])',
  'Format("%d", [start_time])',
  'Format("%T", [0x01])',
  'Format("a", [attributes["list"]])',
  'Format("%x", [[2.5]])',
  'Decode(0xff, "utf-8-raw")',
])("%s isn't executed", (text) => {
  expect(() => value(text)).toThrow(UnsupportedOttl);
});

test('what a list becomes in order is a list of the same elements', () => {
  expect((value('Sort([10, 9, 2])') as readonly bigint[]).map(plainOf)).toEqual([2, 9, 10]);
  expect(value('Sort([[2], [1]])')).toEqual([[2n], [1n]]);
});
