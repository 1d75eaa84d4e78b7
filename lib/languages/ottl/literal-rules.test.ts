import { statementProblems } from './check';

const scopeOf = (context: string) =>
  ({ component: 'otelcol.processor.transform', context, paths: 'prefixed' }) as const;

test.each([
  'merge_maps(attributes, cache, "upsert")',
  'append(attributes["a"], value = 1)',
  'flatten(attributes, "a", 1)',
  'set(name, ParseCSV(name, "a", "|", "|", "strict"))',
  'set(name, ParseKeyValue(name, " ", ":"))',
  'set(trace_id, TraceID(0x00112233445566778899aabbccddeeff))',
  'set(span_id, SpanID("0011223344556677"))',
  'set(name, ConvertCase(name, "snake"))',
  'replace_all_patterns(attributes, "key", attributes["a"], "b")',
])('%s is fine', (statement) => {
  expect(statementProblems(statement, scopeOf('span'))).toEqual([]);
});

test.each([
  ['append(attributes["a"])', "at least one of the optional arguments ('value' or 'values') must be provided", 0],
  ['flatten(attributes, "a", 0)', "invalid depth '0' for flatten function, must be greater than 0", 25],
  [
    'limit(attributes, 1, ["a", "b"])',
    'invalid limit for limit function, 1 cannot be less than number of priority attributes 2',
    18,
  ],
  [
    'merge_maps(attributes, cache, "UPSERT")',
    "invalid value for strategy, UPSERT, must be 'insert', 'update' or 'upsert'",
    30,
  ],
  ['replace_all_patterns(attributes, "k", "a", "b")', "invalid mode k, must be either 'key' or 'value'", 33],
])('%s is refused: %s', (statement, message, start) => {
  expect(statementProblems(statement, scopeOf('span'))).toMatchObject([
    { severity: 'error', message: `couldn't create function: ${message}`, start },
  ]);
});

test.each([
  ['Coalesce([])', 'Coalesce requires at least one argument'],
  ['ConvertCase(name, "x")', 'invalid case: x, allowed cases are: lower, upper, snake, camel'],
  ['FormatTime(Now(), "")', 'format cannot be nil'],
  ['ParseCSV(name, "a", ",,")', 'invalid arguments: delimiter must be a single character'],
  ['ParseKeyValue(name, " ")', 'pair delimiter " " cannot be equal to delimiter " "'],
  ['ToKeyValueString(attributes, "")', 'delimiter cannot be set to an empty string'],
  ['Sort([1], "up")', 'invalid arguments: up. Order should be either "asc" or "desc"'],
  ['TraceID(0x01)', 'TraceID: could not decode ID: invalid length: expected 16 or 32 bytes, got 1'],
  ['SpanID("zz11223344556677")', "SpanID: could not decode ID from hex: encoding/hex: invalid byte: U+007A 'z'"],
  ['IsInCIDR(name, ["10.0.0.0/8", "10.0.0.0"])', 'invalid CIDR address: 10.0.0.0'],
])('%s gives no value: %s', (call, message) => {
  const [problem, ...others] = statementProblems(`set(attributes["a"], ${call})`, scopeOf('span'));

  expect(others).toEqual([]);
  expect(problem?.message).toMatch(/invalid argument at position 1: couldn't create function: /);
  expect(problem?.message.endsWith(message)).toBe(true);
});

test('networks are read only if all of them are known', () => {
  const statement = 'set(attributes["a"], IsInCIDR(name, ["10.0.0.0", attributes["b"]]))';

  expect(statementProblems(statement, scopeOf('span'))).toEqual([]);
});

test('functions of metrics check their literals, too', () => {
  expect(statementProblems('convert_gauge_to_sum("x", true)', scopeOf('metric'))).toMatchObject([
    { message: "couldn't create function: unknown aggregation temporality: x" },
  ]);
});

test('a duration is read when the statement runs', () => {
  const statement = (text: string) => `set(attributes["a"], Hours(Duration("${text}")))`;

  expect(statementProblems(statement('1h20m'), scopeOf('span'))).toEqual([]);
  expect(statementProblems(statement('1 hour'), scopeOf('span'))).toMatchObject([
    { severity: 'warning', message: expect.stringMatching(/^time: .* in duration "1 hour": this fails each time$/) },
  ]);
});
