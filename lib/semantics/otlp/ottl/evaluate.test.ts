import { parseOttlCondition, parseOttlStatement } from '../../../languages';
import { type SpanInput, spanOf } from '../../../simulate/otlp/span-input';
import { plainOf } from '../attribute-value';
import type { Span } from '../telemetry';
import { OttlEvaluator } from './evaluate';
import { OttlError, UnsupportedOttl } from './ottl-error';

const given: SpanInput = {
  name: 'GET /users/42',
  kind: 'Server',
  status: 'Error',
  parentSpanId: '00000000000000ff',
  attributes: { route: '/users/:id', count: 7, ratio: 0.5, ok: true, nested: { a: { b: 'x' } }, list: ['p', 2] },
  resource: { 'service.name': 'cart' },
  scope: { name: 'lib', version: '1' },
  events: [{ name: 'exception', attributes: { type: 'E' } }],
};
const span = spanOf(given, 0, 1_000_000_000n);
const evaluator = new OttlEvaluator('span');

const holds = (text: string) => evaluator.holds(parseOttlCondition(text).tree!, { data: span });
const executed = (text: string) => evaluator.execute(parseOttlStatement(text).tree!, { data: span }).data as Span;
const attributes = (text: string) => plainOf(executed(text).attributes);

test('a condition that is certain is so, whatever fails in it', () => {
  expect(holds('HasPrefix(attributes["count"], "/") or 1 != -7')).toBe(true);
  expect(() => holds('HasPrefix(attributes["count"], "/") or attributes["count"] != -7')).toThrow(OttlError);
});

test.each([
  'name == "GET /users/42"',
  'span.name == "GET /users/42"',
  'kind == SPAN_KIND_SERVER and kind.string == "Server"',
  'status.code == STATUS_CODE_ERROR',
  'attributes["count"] == 7 and attributes["count"] > 6.5 and attributes["ratio"] < 1',
  'attributes["missing"] == nil',
  'attributes["count"] != "7"',
  'attributes["nested"]["a"]["b"] == "x"',
  'attributes["list"][1] == 2',
  'resource.attributes["service.name"] == "cart"',
  'instrumentation_scope.name == "lib" and scope.version == "1"',
  'not IsRootSpan()',
  'IsMatch(name, "users/[0-9]+$") and not IsMatch(attributes["missing"], ".*")',
  'IsMatch(attributes["count"], "^7$")',
  'IsString(name) and IsInt(attributes["count"]) and IsDouble(attributes["ratio"]) and IsBool(attributes["ok"])',
  'IsMap(attributes["nested"]) and IsList(attributes["list"])',
  'end_time_unix_nano - start_time_unix_nano == 1000000',
  '(1 + 2) * 3 - 4 / 2 == 7 and 7 / 2 == 3 and 7 / 2.0 == 3.5 and -(2) < 0',
  'Len(name) == 13 and Len(attributes["list"]) == 2',
  'Split(name, "/")[1] == "users"',
  'Concat(["a", 1, attributes["missing"]], "-") == "a-1-<nil>"',
  'Substring(name, 0, 3) == "GET" and ToLowerCase("É") == "é"',
  'Int("42") == 42 and Int("x") == nil and Double("1.5") == 1.5 and String(7) == "7"',
  'ParseJSON("{\\"a\\": [1]}")["a"][0] == 1.0',
  'ExtractPatterns(name, "users/(?P<id>\\\\d+)")["id"] == "42"',
  'true == true and not false == true and "b" > "a" and nil == nil',
])('%s', (condition) => {
  expect(holds(condition)).toBe(true);
});

test.each([
  ['HasPrefix(attributes["count"], "/") or 1 == 1', true],
  ['HasPrefix(attributes["count"], "/") and not (1 < 2)', false],
  ['not (false and HasPrefix(attributes["count"], "/"))', true],
  ['IsMatch(ToLowerCase(attributes["count"]), "x") or -7 != 42', true],
  ['IsMatch(ToLowerCase(attributes["count"]), "x") or not (0.5 <= -7)', true],
  ['IsMatch(ToLowerCase(attributes["count"]), "x") and (+7) == -7', false],
])('what is certain needs no part that fails: %s', (condition, expected) => {
  expect(holds(condition)).toBe(expected);
});

test('spans and their events', () => {
  const ofEvent = new OttlEvaluator('spanevent');
  const condition = parseOttlCondition('spanevent.name == "exception" and attributes["type"] == "E" and span.kind == 2')
    .tree!;

  expect(ofEvent.holds(condition, { data: span, event: span.events[0]! })).toBe(true);
});

test.each<[string, object]>([
  ['set(attributes["a"], 1)', { a: 1 }],
  ['set(attributes["nested"]["a"]["c"], "y")', { nested: { a: { b: 'x', c: 'y' } } }],
  ['set(attributes["new"]["deep"], true)', { new: { deep: true } }],
  ['set(attributes["list"][0], name)', { list: ['GET /users/42', 2] }],
  ['set(attributes["count"], nil)', { count: 7 }],
  ['replace_pattern(attributes["route"], ":(\\\\w+)", "{$1}")', { route: '/users/{id}' }],
  ['replace_pattern(attributes["count"], "7", "8")', { count: 7 }],
  ['replace_all_patterns(attributes, "value", "users", "u")', { route: '/u/:id' }],
  ['replace_all_patterns(attributes, "key", "^cou", "amou")', { amount: 7 }],
  ['truncate_all(attributes, 3)', { route: '/us' }],
  ['merge_maps(attributes, {"count": 1, "n": 2}, "insert")', { count: 7, n: 2 }],
  ['merge_maps(attributes, {"count": 1}, "upsert")', { count: 1 }],
])('%s', (statement, expected) => {
  expect(attributes(statement)).toMatchObject(expected);
});

test.each<[string, readonly string[]]>([
  ['delete_key(attributes, "count")', ['list', 'nested', 'ok', 'ratio', 'route']],
  ['delete_matching_keys(attributes, "^[l-z]")', ['count']],
  ['keep_keys(attributes, ["ok", "missing"])', ['ok']],
  ['keep_matching_keys(attributes, "o")', ['count', 'ok', 'ratio', 'route']],
  ['limit(attributes, 2, ["ratio"])', ['ratio', 'route']],
  ['merge_maps(attributes, {"n": 1}, "update")', ['count', 'list', 'nested', 'ok', 'ratio', 'route']],
])('%s leaves %j', (statement, names) => {
  expect(Object.keys(attributes(statement) as object).sort()).toEqual(names);
});

test.each([
  'trace_id == TraceID(trace_id.string) and trace_id != SpanID("00000000000000ff")',
  'parent_span_id == SpanID(0x00000000000000ff) and span_id != parent_span_id and span_id != nil',
  'trace_id != TraceID("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF")',
])('%s', (condition) => {
  expect(holds(condition)).toBe(true);
});

test('identifiers are set, and zeros are none', () => {
  expect(executed('set(trace_id, TraceID("0AF7651916CD43DD8448EB211C80319C"))').traceId).toBe(
    '0af7651916cd43dd8448eb211c80319c',
  );
  expect(executed('set(parent_span_id, SpanID(0x0000000000000000))').parentSpanId).toBe('');
});

test.each([
  'set(trace_id, SpanID("00000000000000ff"))',
  'set(trace_id, "0af7651916cd43dd8448eb211c80319c")',
  'set(span_id, SpanID("xx000000000000ff"))',
  'set(span_id, SpanID("ff"))',
])('%s sets no identifier', (statement) => {
  expect(() => executed(statement)).toThrow(OttlError);
});

test('other parts of a span can be set', () => {
  expect(executed('set(name, "x")').name).toBe('x');
  expect(executed('set(kind.string, "Client")').spanKind).toBe(3);
  expect(executed('set(status.code, STATUS_CODE_OK)').status.code).toBe(1);
  expect(executed('set(resource.attributes["a"], "b")').resource.attributes.get('a')).toBe('b');
  expect(executed('set(scope.name, "s")').scope.name).toBe('s');
});

test('a statement whose condition does not hold changes nothing', () => {
  expect(executed('set(name, "x") where kind == SPAN_KIND_CLIENT')).toBe(span);
  expect(executed('set(name, "x") where kind == SPAN_KIND_SERVER')).not.toBe(span);
});

test.each([
  'set(name, 1)',
  'set(kind, "Server")',
  'set(kind.string, "Other")',
  'set(attributes["a"], Substring("abc", 2, 2))',
  'set(attributes["a"], 1 / 0)',
  'set(attributes["a"], Double("x"))',
  'set(attributes["a"], ParseJSON("1"))',
  'set(attributes["a"], attributes["list"][9])',
  'set(attributes["a"], attributes["count"]["x"])',
  'set(attributes["a"], ToLowerCase(7))',
  'set(attributes["a"], ExtractPatterns("x", "x"))',
  'set(name, "x") where IsMatch(name, "(")',
])('%s fails', (statement) => {
  expect(() => executed(statement)).toThrow(OttlError);
});

test.each<[string, string, unknown]>([
  ['replace_pattern(target=attributes["route"], regex_pattern="/:(.*)", replacement="/$1")', 'route', '/users/id'],
  ['set(attributes["a"], ParseKeyValue("a=1;b=\\"c d\\"", pair_delimiter=";"))', 'a', { a: '1', b: 'c d' }],
  ['set(attributes["a"], Coalesce([attributes["missing"], "x"]))', 'a', 'x'],
  ['set(attributes["a"], Coalesce(["x", ParseJSON("{")]))', 'a', 'x'],
  ['set(attributes["a"], ContainsValue(attributes["list"], 2))', 'a', true],
  ['set(attributes["a"], Index(attributes["list"], 2))', 'a', 1],
  ['set(attributes["a"], Index("é/x", "/"))', 'a', 2],
  ['set(attributes["a"], Trim("--x-", "-"))', 'a', 'x'],
  ['set(attributes["a"], FNV("x"))', 'a', Number(BigInt.asIntN(64, 0xaf63f54c86021707n))],
  ['set(attributes["a"], IsValidLuhn("4539 1488 0343 6467"))', 'a', true],
  ['replace_match(attributes["route"], "/users/*", "u")', 'route', 'u'],
  ['replace_match(attributes["route"], "[a-z]", "u")', 'route', '/users/:id'],
  ['replace_all_matches(attributes, "{/users/*,x}", "u")', 'route', 'u'],
  ['replace_pattern(attributes["route"], "u(s)", "$1", ToUpperCase)', 'route', '/Sers/:id'],
  [
    'replace_pattern(attributes["route"], "id", "x", function=ToUpperCase, replacement_format="<%s>")',
    'route',
    '/users/:<X>',
  ],
  ['replace_pattern(attributes["route"], "[ud]", "d$0", ToUpperCase)', 'route', '/DUsers/:iDD'],
  ['replace_pattern(attributes["route"], "u", "b", replacement_format="%d")', 'route', '/bsers/:id'],
  ['replace_pattern(attributes["route"], "^", "b", ToUpperCase)', 'route', 'B/BuBsBeBrBsB/B:BiBdB'],
  ['replace_match(attributes["route"], "*", "u", MD5)', 'route', '7b774effe4a349c6dd82ad4f4f21d34c'],
  ['replace_all_matches(attributes, "*", "u", ToUpperCase, "%s%s")', 'route', 'U%!s(MISSING)'],
  ['replace_all_patterns(attributes, "value", "^/", "x", ToUpperCase)', 'route', 'XusersX:id'],
  ['replace_all_patterns(attributes, "key", "^ro", "x", ToUpperCase)', 'Xute', '/users/:id'],
  ['replace_all_patterns(attributes, "value", "^/", "x", FNV)', 'route', '/users/:id'],
  ['replace_all_patterns(attributes, "key", "^ro", "x", FNV)', 'route', undefined],
  ['truncate_all(attributes, 2, false)', 'route', '/u'],
  ['append(attributes["list"], values=["q"])', 'list', ['p', 2, 'q']],
  ['append(attributes["missing"], 1)', 'missing', [1]],
  ['delete_index(attributes["list"], 0)', 'list', [2]],
  ['flatten(attributes, "x")', 'x.nested.a.b', 'x'],
  ['flatten(attributes)', 'list.1', 2],
  ['flatten(attributes, depth=1)', 'nested.a', { b: 'x' }],
])('%s makes of %s %j', (statement, name, expected) => {
  expect((attributes(statement) as Record<string, unknown>)[name]).toEqual(expected);
});

test.each([
  'set(attributes["a"], ParseKeyValue("a"))',
  'set(attributes["a"], ParseKeyValue("a=\\"b"))',
  'set(attributes["a"], IsValidLuhn("x1"))',
  'set(attributes["a"], Index(1, 2))',
  'replace_match(attributes["route"], "[a", "b")',
  'replace_match(attributes["route"], "{a", "b")',
  'replace_pattern(attributes["route"], "u", "b", FNV)',
  'replace_pattern(attributes["route"], "u", "b", Split)',
  'replace_pattern(attributes["route"], "u", "b", SHA256, "%d")',
  'delete_index(attributes["list"], 7)',
  'append(attributes["nested"], 1)',
])('%s fails', (statement) => {
  expect(() => executed(statement)).toThrow(OttlError);
});

test.each([
  'set(attributes["a"], Now())',
  'set(attributes["a"], trace_id)',
  'append(attributes["list"], attributes["list"])',
  'replace_pattern(attributes["route"], "u", "b", UUID)',
  'replace_pattern(attributes["route"], "", "bbbbbbbbbbbbbbbb", ToUpperCase)',
  'set(attributes["a"], "x") where ToLowerCase(SHA256) == "x"',
])('%s is not executed, and says so', (statement) => {
  expect(() => executed(statement)).toThrow(UnsupportedOttl);
});

test('other contexts are not executed', () => {
  expect(() => new OttlEvaluator('profile')).toThrow(UnsupportedOttl);
});
