import { conditionProblems, expressionProblems, statementProblems } from './check';
import type { OttlScope } from './place';

const scope: OttlScope = { component: 'otelcol.processor.transform', context: 'span', paths: 'prefixed' };
const inContext = (context: string): OttlScope => ({ ...scope, context });
const filter: OttlScope = { component: 'otelcol.processor.filter', context: 'span', paths: 'bare' };

const argument = (name: string, position: number, what: string): string =>
  `error while parsing arguments for call to "${name}": invalid argument at position ${position}: ${what}`;

test.each([
  'set(attributes["a"], "b") where name == "x" and not IsRootSpan()',
  'set(resource.attributes["a"][attributes["b"]], Split(name, ",")[0])',
  'set(status.code, STATUS_CODE_ERROR) where span.kind == SPAN_KIND_SERVER',
  'replace_pattern(name, "^a(.*)$", "$$1", SHA256)',
  'replace_pattern(target = name, regex_pattern = "x", replacement = "y")',
  'limit(attributes, 3, ["a", "b"])',
  'append(attributes["list"], values = [1, -2.5, "c", nil])',
  'flatten(attributes, resolveConflicts = true)',
  'set(cache["x"], otelcol.client.metadata["k"][0])',
  'set(name, Concat([name, 1, true], "-"))',
  'set(attributes["n"], Int("12") + Double(1) * -(2))',
  'set(attributes["t"], Now(1, 2))',
])('%s is fine', (statement) => {
  expect(statementProblems(statement, scope)).toEqual([]);
});

const refusals: readonly (readonly [statement: string, message: string, start: number, hint?: string])[] = [
  ['sett(name, 1)', 'undefined function "sett"', 0, 'did you mean "set"?'],
  [
    'set(name)',
    'error while parsing arguments for call to "set": incorrect number of arguments. Expected: 2 Received: 1',
    0,
  ],
  ['set(1, 1)', argument('set', 0, 'must be a path'), 4],
  ['set((name), 1)', argument('set', 0, 'must be a path'), 4],
  ['limit(attributes, "1", [])', argument('limit', 1, 'must be an int'), 18],
  ['limit(attributes, -1, [])', argument('limit', 1, 'must be an int'), 18],
  ['limit(attributes, 1, "a")', argument('limit', 2, 'must be a list of type string'), 21],
  ['delete_key(attributes, 1.5)', argument('delete_key', 1, 'expected string but got float64'), 23],
  [
    'keep_keys(attributes, ["a", 2])',
    argument('keep_keys', 1, 'error while parsing list argument at index 1: expected string but got int64'),
    28,
  ],
  [
    'set(name, Sha)',
    argument('set', 1, 'no value field set. This is a bug in the OpenTelemetry Transformation Language'),
    10,
  ],
  [
    'replace_pattern(name, "a", "b", SHA256())',
    'error while parsing arguments for call to "replace_pattern": invalid function name given',
    32,
  ],
  [
    'replace_pattern(name, "a", "b", SHA257)',
    'error while parsing arguments for call to "replace_pattern": undefined function SHA257',
    32,
    'did you mean "SHA256"?',
  ],
  [
    'flatten(attributes, depht = 1)',
    'error while parsing arguments for call to "flatten": no such parameter: depht',
    20,
    'did you mean "depth"?',
  ],
  [
    'set(name, URL(uri = "x"))',
    argument('set', 1, 'error while parsing arguments for call to "URL": no such parameter: uri'),
    14,
  ],
  [
    'set(target = name, 1)',
    'error while parsing arguments for call to "set": unnamed argument used after named argument',
    19,
  ],
  [
    'set(kind, SPAN_KIND_SERVR)',
    argument('set', 1, 'enum symbol, SPAN_KIND_SERVR, not found'),
    10,
    'did you mean "SPAN_KIND_SERVER"?',
  ],
  [
    'replace_pattern(name, "(", "b")',
    `couldn't create function: the regex pattern supplied to replace_pattern '"("' is not a valid pattern: error parsing regexp: missing closing ): \`(\``,
    22,
  ],
];

test.each(refusals.map((refusal) => [refusal[0], refusal] as const))('%s is refused', (statement, refusal) => {
  const [, message, start, hint] = refusal;
  const [problem] = statementProblems(statement, scope);

  expect(problem).toMatchObject({ severity: 'error', message, start, ...(hint === undefined ? {} : { hint }) });
});

test('the problems of several arguments and of the condition are all told', () => {
  expect(statementProblems('set(nam, NOPE) where kind == NOPE or IsMatch(1, "[")', scope)).toMatchObject([
    { start: 4, hint: 'did you mean "name"?' },
    { start: 9 },
    { start: 29 },
    { start: 48 },
  ]);
});

test('contexts without enumerations say so', () => {
  expect(conditionProblems('name == SHA1', { ...filter, context: 'scope' })).toMatchObject([
    { message: 'instrumentation scope context does not provide Enum support' },
  ]);
  expect(conditionProblems('schema_url == SHA1', { ...filter, context: 'resource' })).toMatchObject([
    { message: 'resource context does not provide Enum support' },
  ]);
});

test('functions are those of the component and the context', () => {
  expect(statementProblems('convert_sum_to_gauge()', inContext('metric'))).toEqual([]);
  expect(statementProblems('convert_sum_to_gauge()', scope)).toMatchObject([
    { message: 'undefined function "convert_sum_to_gauge"' },
  ]);
  expect(conditionProblems('HasAttrKeyOnDatapoint("a")', { ...filter, context: 'metric' })).toEqual([]);
  expect(conditionProblems('HasAttrKeyOnDatapoint("a")', filter)).toHaveLength(1);
});

test('a component that drops what it can not read is warned of', () => {
  expect(conditionProblems('Nope()', { ...filter, component: 'otelcol.connector.count' })).toMatchObject([
    { severity: 'warning', message: 'the condition is dropped: undefined function "Nope"' },
  ]);
});

test('an expression gives a value', () => {
  expect(expressionProblems('Len(attributes) * 2', filter)).toEqual([]);
  expect(expressionProblems('name == "x"', filter)).toMatchObject([{ start: 5, end: 7 }]);
});

test('what fails each time that it runs is a warning', () => {
  expect(statementProblems('set(name, 1)', scope)).toEqual([
    { severity: 'warning', message: 'span.name takes string but gets int64: this fails each time', start: 10, end: 11 },
  ]);
  expect(statementProblems('set(event_index, 1)', inContext('spanevent'))).toMatchObject([
    { severity: 'warning', message: 'spanevent.event_index is read-only' },
  ]);
  expect(statementProblems('set(otelcol.client.addr, "x")', scope)).toMatchObject([{ severity: 'warning' }]);
  expect(statementProblems('set(name, nil)', scope)).toEqual([]);
  expect(statementProblems('set(attributes["a"], 1)', scope)).toEqual([]);
  expect(statementProblems('set(attributes, {"a": 1})', scope)).toEqual([]);
});

test('long texts are checked to the end', () => {
  expect(expressionProblems(`${'nam + '.repeat(2_000)}Nope()`, filter)).toHaveLength(2_001);
});
