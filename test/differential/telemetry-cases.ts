import type { PlainAttribute } from '../../lib/semantics';
import type { LogRecordInput, MetricInput, PointInput, SpanInput, TelemetryInputs } from '../../lib/simulate';
import { Dice } from './dice';
import { type FunctionSuite, functionCase, functionSuites, traceStateStatement, traceStates } from './function-cases';
import type { OtlpSignal } from './otlp-json';

/** A processor, and telemetry for it. */
export interface TelemetryCase {
  readonly processor: string;
  readonly signal: OtlpSignal;
  /** What stands in the component of Alloy, beside its `output`. */
  readonly alloy: string;
  /** The same as the collector has it. */
  readonly config: object;
  readonly inputs: TelemetryInputs;
  /** What stands in the receiver, beside its `output`. */
  readonly receiver?: string;
  /** Whether what comes out depends on the time at which it's executed. */
  readonly isNow?: boolean;
}

type Setup = Pick<TelemetryCase, 'processor' | 'alloy' | 'config'>;

const names = ['GET /', 'GET /api/users/42', 'SELECT', 'publish', ''];
const keys = ['http.route', 'count', 'ratio', 'ok', 'nested', 'missing', 'list'];
const texts = ['x', '/api/users/42', 'GET /', 'é-ü', '', 'a,b,c', '{"a": {"b": [1, "x"]}}', '42', '-7.5', 'true'];
const globs = ['*', '/api/*', 'GET ?', '[a-x]', '[!a]', '{x,4*}', 'a\\*', '', '*e*'];
/** They match once: what a function makes of several matches grows without end. */
const anchored = ['^/api', '^[a-z]', '^(\\w+)', '[0-9]$'];
const patterns = ['^/api', '[0-9]+', '(?P<first>[a-z]+)', '(\\w+)/(\\w+)', 'x|é', ''];

/** So many cases of a processor, or of a family of functions of OTTL, from a seed. */
export function telemetryCases(
  processor: Processor | FunctionSuite,
  count: number,
  seed: number,
): readonly TelemetryCase[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => {
    if (isFunctionSuite(processor)) return ofFunctions(processor, dice);
    const [signal, make] = dice.of<readonly [OtlpSignal, Maker]>(makers[processor]);
    const setup = make(dice, contexts[signal]);
    const inputs = ownInputs[processor]?.(dice) ?? inputsOf(dice, signal);
    return { ...setup, signal, inputs: setup.alloy.includes('bytes_limiting') ? ofOneTrace(inputs) : inputs };
  });
}

/** Telemetry for processors that need several points of one series. */
const ownInputs: { readonly [Name in Processor]?: (dice: Dice) => TelemetryInputs } = {
  cumulativetodelta: (dice) => ({ metrics: totalsOf(dice) }),
  deltatocumulative: (dice) => ({ metrics: deltasOf(dice) }),
  metric_start_time: (dice) => ({ metrics: totalsOf(dice) }),
};

function isFunctionSuite(name: string): name is FunctionSuite {
  return (functionSuites as readonly string[]).includes(name);
}

function ofFunctions(suite: FunctionSuite, dice: Dice): TelemetryCase {
  const { statements, logs, receiver, isNow } = functionCase(suite, dice);
  return {
    processor: 'transform',
    signal: 'logs',
    alloy: `error_mode = "ignore"\nlog_statements {\n context = "log"\n statements = ${listed(statements)}\n}\n`,
    config: { error_mode: 'ignore', log_statements: [{ context: 'log', statements }] },
    inputs: { logs },
    ...(receiver === undefined ? {} : { receiver }),
    ...(isNow === undefined ? {} : { isNow }),
  };
}

function inputsOf(dice: Dice, signal: OtlpSignal): TelemetryInputs {
  switch (signal) {
    case 'traces':
      return { spans: dice.times(3, () => spanOf(dice)) };
    case 'metrics':
      return { metrics: dice.times(3, () => metricOf(dice)) };
    case 'logs':
      return { logs: dice.times(3, () => logOf(dice)) };
  }
}

/** Spans of one trace, each of a resource of its own. */
function ofOneTrace({ spans = [] }: TelemetryInputs): TelemetryInputs {
  return {
    spans: spans.map((span, at) => ({ ...span, traceId: traceIds[0]!, resource: { ...span.resource, at } })),
  };
}

/** Points of few series, so that some are of one. */
function deltasOf(dice: Dice): readonly MetricInput[] {
  const type = dice.of(['gauge', 'sum', 'sum', 'histogram', 'histogram', 'exponential_histogram'] as const);
  return dice.times(5, () => ({
    name: dice.of(['m', 'n']),
    type,
    isMonotonic: true,
    temporality: dice.of(['delta', 'delta', 'cumulative'] as const),
    points: dice.times(3, () => ({
      attributes: dice.of<NonNullable<PointInput['attributes']>>([{}, {}, { a: 1 }, { a: 1, b: 2 }]),
      value: dice.of([1, 2, 7, 0.5]),
      start: BigInt(dice.below(3)),
      time: BigInt(1 + dice.below(9)),
      bounds: dice.of([[1], [1], [1, 2]]),
      bucketCounts: [dice.below(3), dice.below(3)],
      sum: dice.below(9),
      scale: dice.below(4),
      zeroCount: dice.below(3),
      positive: { offset: dice.of([-3, -2, 0, 1, 7]), counts: dice.of([[], [0, 0, 1, 2, 0], widely(dice)]) },
      negative: { offset: dice.below(3), counts: dice.of([[], [1, 2]]) },
      ...(dice.chance(60) ? { min: dice.below(3), max: 3 + dice.below(3) } : {}),
    })),
  }));
}

const totalTypes = [
  'gauge',
  'sum',
  'sum',
  'sum',
  'histogram',
  'histogram',
  'exponential_histogram',
  'summary',
] as const;

/** Points of few series that go up mostly. */
function totalsOf(dice: Dice): readonly MetricInput[] {
  const type = dice.of(totalTypes);
  let total = 0;
  return dice.times(6, () => ({
    name: dice.of(['m', 'm', 'n']),
    type,
    isMonotonic: dice.chance(90),
    temporality: dice.chance(90) ? 'cumulative' : 'delta',
    ...(dice.chance(20) ? { resource: { a: 'x' } } : {}),
    scope: dice.of(scopes),
    points: dice.times(3, () => {
      total = dice.chance(85) ? total + dice.below(5) : dice.below(3);
      const isFloat = dice.chance(20);
      return {
        attributes: dice.of<NonNullable<PointInput['attributes']>>([{}, {}, {}, { a: 1 }]),
        value: isFloat ? total + 0.5 : total,
        isFloat,
        // Times before the processor has begun, and such that never come before it.
        start: dice.of([0n, 1n, 1n, FAR]),
        time: dice.of([1n, 2n + BigInt(dice.below(6)), FAR, FAR + BigInt(dice.below(6))]),
        flags: dice.chance(5) ? 1 : 0,
        count: total * 3,
        sum: total * 2.5,
        bounds: dice.chance(90) ? [1] : [2],
        bucketCounts: [total, dice.chance(90) ? total * 2 : 1],
        scale: dice.chance(80) ? 2 : dice.below(4) - 1,
        zeroCount: total,
        positive: {
          offset: dice.of([-3, 0, 0, 1]),
          counts: dice.of([[], [total, 0, total], [0, total], [total * 2, total, 1]]),
        },
        negative: { offset: dice.below(2), counts: dice.of([[], [total, total]]) },
        ...(dice.chance(40) ? { min: 1, max: 9 } : {}),
      };
    }),
  }));
}

/** Counts in so many buckets that they become wider. */
function widely(dice: Dice): readonly number[] {
  return Array.from({ length: 90 + dice.below(90) }, () => dice.below(2));
}

/** Values that are observed, and how many buckets there can be, so many. */
export function observationCases(count: number, seed: number): readonly ObservationCase[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => {
    const spread = dice.of([1, 1, 8, 60]);
    return {
      most: dice.of([2, 4, 20, 160]),
      observed: dice.times(12, () => ({
        value: dice.of([
          () => dice.below(4),
          () => dice.below(1000) / 8,
          () => (1 + dice.below(1e6) / 1e6) * 2 ** (dice.below(2 * spread) - spread),
          () => 2 ** (dice.below(2 * spread) - spread),
          () => -dice.below(50) / 4,
          () => dice.of([5e-324, 2 ** -1022, Number.MAX_VALUE / 1e10]),
        ])(),
        count: dice.of([1, 1, 3]),
      })),
    };
  });
}

/** Values for an exponential histogram. */
export interface ObservationCase {
  readonly most: number;
  readonly observed: readonly { readonly value: number; readonly count: number }[];
}

/** Names and units of metrics, so many. */
export function nameCases(count: number, seed: number): readonly MetricInput[] {
  const dice = new Dice(seed);
  const parts = [
    'http',
    'requests',
    'total',
    'ratio',
    'seconds',
    'bytes',
    'per',
    '2',
    'é',
    '漢',
    '',
    '_',
    'By',
    'second',
  ];
  const units = [
    '',
    '1',
    's',
    'By',
    'By/s',
    'm/s',
    '{req}',
    '{req}/s',
    '%',
    'foo/bar',
    ' ms ',
    '1/s',
    'KiBy/min',
    'a.b/',
    '/',
  ];
  return Array.from({ length: count }, () => ({
    name: dice.times(4, () => dice.of(parts)).join(dice.of(['.', '_', '-', ' ', ':', '__'])),
    unit: dice.of(units),
    type: dice.of(['gauge', 'sum', 'histogram', 'summary'] as const),
    isMonotonic: dice.chance(50),
  }));
}

/** A time that no clock shows yet. */
const FAR = 4_000_000_000_000_000_000n;

const traceIds = ['0af7651916cd43dd8448eb211c80319c', 'f'.repeat(32), '0123456789abcdef0123456789abcdef'];
const scopes: readonly NonNullable<SpanInput['scope']>[] = [
  {},
  { name: 'lib', version: '1.2', schemaUrl: 'http://s/1' },
  { name: 'lib', attributes: { a: 'x' }, droppedAttributes: 3 },
];

/** What resources say of themselves, seldom. */
function resourceOf(dice: Dice): Pick<SpanInput, 'resource' | 'resourceSchemaUrl' | 'resourceDroppedAttributes'> {
  return {
    resource: attributesOf(dice),
    ...(dice.chance(20) ? { resourceSchemaUrl: 'http://s/2' } : {}),
    ...(dice.chance(20) ? { resourceDroppedAttributes: dice.below(3) } : {}),
  };
}

function linksOf(dice: Dice): NonNullable<SpanInput['links']> {
  return dice.times(2, () => ({
    traceId: dice.of(traceIds),
    spanId: '00000000000000ff',
    traceState: dice.of(['', 'a=1']),
    flags: dice.below(2),
    attributes: attributesOf(dice),
    droppedAttributes: dice.below(2),
  }));
}

function timeOf(dice: Dice): bigint {
  return 1_700_000_000_000_000_000n + BigInt(dice.below(5)) * 1_000_000n;
}

function spanOf(dice: Dice): SpanInput {
  return {
    name: dice.of(names),
    traceId: dice.of(traceIds),
    kind: dice.of(['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'] as const),
    status: dice.of(['Unset', 'Ok', 'Error'] as const),
    ...(dice.chance(30) ? { statusMessage: dice.of(texts) } : {}),
    ...(dice.chance(50) ? { parentSpanId: '00000000000000ff' } : {}),
    traceState: dice.of([
      '',
      '',
      'a=1',
      'a=2,b=1',
      'broken',
      'ot=th:8',
      'ot=rv:f0000000000000;th:8;x:y,a=1',
      'ot=rv:1',
      'ot=rv:1;th:8;x:y,a=1',
      'ot=th:zz;rv:f0000000000000,b=2',
      dice.of(traceStates),
    ]),
    flags: dice.below(2),
    start: timeOf(dice),
    duration: dice.below(100),
    attributes: {
      ...attributesOf(dice),
      ...(dice.chance(20) ? { 'sampling.priority': dice.of([0, 1, '0', '2', 'x']) } : {}),
      ...(dice.chance(20) ? semanticsOf(dice) : {}),
    },
    ...resourceOf(dice),
    scope: dice.of(scopes),
    ...(dice.chance(30)
      ? { events: [{ name: dice.of(names), attributes: attributesOf(dice), droppedAttributes: dice.below(2) }] }
      : {}),
    ...(dice.chance(30) ? { links: linksOf(dice) } : {}),
    ...(dice.chance(20) ? { droppedAttributes: dice.below(9), droppedEvents: dice.below(2), droppedLinks: 7 } : {}),
  };
}

/** Attributes that the semantic conventions name spans by. */
function semanticsOf(dice: Dice): Readonly<Record<string, PlainAttribute>> {
  const values: Readonly<Record<string, readonly PlainAttribute[]>> = {
    'http.request.method': ['GET', '_OTHER'],
    'http.method': ['PUT'],
    'url.template': ['/x/{id}'],
    'rpc.system': ['grpc'],
    'rpc.method': ['Get', ''],
    'rpc.service': ['Users'],
    'db.system.name': ['mysql'],
    'db.query.summary': ['SELECT x'],
    'db.operation': ['SELECT', ''],
    'db.namespace': ['shop', 7],
    'db.collection.name': ['orders'],
    'db.stored_procedure.name': ['sp'],
    'server.address': ['db'],
    'server.port': [5432],
    'messaging.system': ['kafka'],
    'messaging.operation': ['send'],
    'messaging.destination.temporary': [true, false, 'true'],
    'messaging.destination.anonymous': [true],
    'messaging.destination.template': ['/c/{id}'],
    'messaging.destination': ['topic'],
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, given]) => (dice.chance(30) ? [[key, dice.of(given)]] : [])),
  );
}

function logOf(dice: Dice): LogRecordInput {
  return {
    body: dice.of([() => dice.of(texts), () => dice.of(texts), () => attributesOf(dice), () => 42, () => ['x', 1]])(),
    severityNumber: dice.below(25),
    severityText: dice.of(['', 'INFO', 'error']),
    time: dice.of([0n, timeOf(dice)]),
    observedTime: timeOf(dice),
    attributes: { ...attributesOf(dice), ...samplingOf(dice) },
    ...resourceOf(dice),
    scope: dice.of(scopes),
    ...(dice.chance(20) ? { droppedAttributes: dice.below(9) } : {}),
    ...(dice.chance(60) ? { traceId: dice.of(traceIds), spanId: '00000000000000ff' } : {}),
    flags: dice.below(2),
    eventName: dice.of(['', 'x']),
  };
}

/** What a log says of its sampling, seldom. */
function samplingOf(dice: Dice): Readonly<Record<string, string>> {
  return {
    ...(dice.chance(10) ? { 'sampling.threshold': dice.of(['8', '0', 'zz', 'f']) } : {}),
    ...(dice.chance(10) ? { 'sampling.randomness': dice.of(['f0000000000000', '1']) } : {}),
  };
}

function metricOf(dice: Dice): MetricInput {
  const type = dice.of(['gauge', 'sum', 'histogram', 'exponential_histogram', 'summary'] as const);
  return {
    name: dice.of([...names, 'requests']),
    type,
    unit: dice.of(['', '1', 's', 'By']),
    description: dice.of(['', 'What.']),
    isMonotonic: dice.chance(70),
    temporality: dice.of(['cumulative', 'delta'] as const),
    points: dice.chance(40) ? alikeOf(dice) : dice.times(3, () => pointOf(dice)),
    ...resourceOf(dice),
    scope: dice.of(scopes),
  };
}

/** Points that have attributes and times in common, and values of one type. */
function alikeOf(dice: Dice): readonly PointInput[] {
  const isFloat = dice.chance(50);
  const common = { isFloat, flags: 0, time: 1_700_000_000_000_000_000n };
  const values = isFloat ? [0.5, 2, -1.25, 7] : [1, 2, -7, 42];
  return dice.times(5, () => ({
    ...pointOf(dice),
    ...common,
    attributes: { 'http.route': dice.of(['x', 'GET /', 'y']), ...(dice.chance(30) ? { ok: true } : {}) },
    value: dice.of(values),
    positive: { offset: dice.below(4) - 1, counts: [dice.below(3), dice.below(3), dice.below(3)] },
  }));
}

function pointOf(dice: Dice): PointInput {
  const counts = (length: number) => Array.from({ length }, () => dice.below(5));
  return {
    attributes: attributesOf(dice),
    value: dice.of([0, 1, -7, 42, 0.5, 42.5]),
    start: dice.of([0n, timeOf(dice)]),
    time: timeOf(dice),
    flags: dice.below(2),
    sum: dice.of([0, 7, 2.5]),
    count: dice.below(20),
    ...(dice.chance(50) ? { min: 0.5, max: 7 } : {}),
    bounds: [0.5, 1],
    bucketCounts: counts(3),
    scale: dice.below(3),
    zeroCount: dice.below(3),
    positive: { offset: dice.below(3), counts: counts(2) },
    negative: { counts: counts(1) },
    quantiles: { 0.5: 2, 0.99: dice.below(9) },
    ...(dice.chance(20)
      ? { exemplars: [{ value: dice.of([1, 0.5]), attributes: attributesOf(dice), traceId: dice.of(traceIds) }] }
      : {}),
  };
}

function attributesOf(dice: Dice): Readonly<Record<string, PlainAttribute>> {
  const some = keys.filter((key) => key !== 'missing' && dice.chance(60));
  return Object.fromEntries(
    some.map((key) => {
      switch (key) {
        case 'count':
          return [key, dice.of([0, 1, -7, 42, 500])];
        case 'ratio':
          return [key, dice.of([0.5, -1.25, 42.5])];
        case 'ok':
          return [key, dice.chance(50)];
        case 'nested':
          return [key, { a: dice.of(texts), b: { c: dice.below(9) } }];
        case 'list':
          return [key, [dice.of(texts), dice.below(9)]];
        default:
          return [key, dice.of(texts)];
      }
    }),
  );
}

/** Paths to resources and scopes that aren't attributes. */
const origins = ['resource', 'scope'].flatMap((origin) =>
  ['dropped_attributes_count', 'schema_url'].map((path) => `${origin}.${path}`),
);

const quoted = (text: string) => JSON.stringify(text);

/** What statements of a context can name. */
interface OwnContext {
  readonly name: string;
  readonly paths: readonly string[];
  readonly settable: readonly string[];
  /** Parts as wholes. */
  readonly wholes: readonly string[];
  readonly enums: readonly string[];
  /** Conditions that only this context knows. */
  readonly conditions: readonly string[];
}

const contexts: Readonly<Record<OtlpSignal, OwnContext>> = {
  traces: {
    name: 'span',
    paths: [
      ...['name', 'kind', 'kind.string', 'status.code', 'status.message', 'trace_state', 'flags'],
      ...['dropped_attributes_count', 'dropped_events_count', 'dropped_links_count', 'trace_id.string'],
    ].map((path) => `span.${path}`),
    settable: [
      ...['name', 'status.message', 'attributes["nested"]["a"]', 'flags', 'kind.deprecated_string'],
      ...['dropped_attributes_count', 'dropped_events_count', 'dropped_links_count', 'trace_id.string'],
      ...['span_id.string', 'parent_span_id.string'],
    ].map((path) => `span.${path}`),
    wholes: ['span.events', 'span.links', 'span.status'],
    enums: ['STATUS_CODE_ERROR', 'SPAN_KIND_SERVER'],
    conditions: [
      'IsRootSpan()',
      'span.trace_id == TraceID("0AF7651916CD43DD8448EB211C80319C")',
      'span.parent_span_id != SpanID(0x00000000000000ff)',
      'span.span_id == span.parent_span_id',
    ],
  },
  logs: {
    name: 'log',
    paths: [
      ...['body', 'body.string', 'severity_number', 'severity_text', 'time_unix_nano', 'flags', 'event_name'],
      ...['trace_id.string', 'body["nested"]["a"]', 'body["count"]', 'body[0]', 'dropped_attributes_count'],
    ].map((path) => `log.${path}`),
    settable: [
      ...['body', 'body.string', 'severity_number', 'severity_text', 'event_name', 'body["a"]', 'body[1]'],
      ...['attributes["nested"]["a"]', 'time_unix_nano', 'dropped_attributes_count', 'trace_id.string'],
    ].map((path) => `log.${path}`),
    wholes: [],
    enums: ['SEVERITY_NUMBER_WARN', 'SEVERITY_NUMBER_FATAL4'],
    conditions: [
      'log.severity_number < SEVERITY_NUMBER_INFO',
      'log.trace_id == TraceID(log.attributes["http.route"])',
      'log.span_id == SpanID("0000000000000000")',
    ],
  },
  metrics: {
    name: 'datapoint',
    paths: [
      ...['name', 'type', 'unit', 'description', 'aggregation_temporality', 'is_monotonic'].map(
        (path) => `metric.${path}`,
      ),
      ...['value_int', 'value_double', 'count', 'sum', 'flags', 'scale', 'zero_count', 'time_unix_nano'].map(
        (path) => `datapoint.${path}`,
      ),
    ],
    settable: [
      ...['name', 'unit', 'description', 'aggregation_temporality', 'is_monotonic', 'type'].map(
        (path) => `metric.${path}`,
      ),
      ...[
        'value_int',
        'value_double',
        'count',
        'sum',
        'flags',
        'scale',
        'positive.offset',
        'attributes["nested"]["a"]',
      ].map((path) => `datapoint.${path}`),
    ],
    wholes: [
      'metric.data_points',
      ...['exemplars', 'quantile_values', 'positive', 'negative'].map((path) => `datapoint.${path}`),
    ],
    enums: ['METRIC_DATA_TYPE_SUM', 'AGGREGATION_TEMPORALITY_DELTA', 'FLAG_NO_RECORDED_VALUE'],
    conditions: ['datapoint.value_int > 0', 'metric.type == METRIC_DATA_TYPE_HISTOGRAM'],
  },
};

function expressionOf(dice: Dice, own: OwnContext, depth = 0): string {
  const leaf = dice.of([
    () => quoted(dice.of(texts)),
    () => String(dice.of([0, 1, -7, 42])),
    () => dice.of(['0.5', '42.5']),
    () => dice.of(['true', 'false', 'nil']),
    () => dice.of(own.paths),
    () => dice.of(own.enums),
    () => dice.of(origins),
    ...(own.wholes.length > 0 ? [() => `${dice.of(['Len', 'String'])}(${dice.of(own.wholes)})`] : []),
    () => attribute(dice, own),
    () => attribute(dice, own),
    () => `${own.name}.attributes${dice.of(['["nested"]["a"]', '["nested"]["b"]["c"]', '["list"][0]'])}`,
  ]);
  if (depth > 1 || dice.chance(60)) return leaf();
  const inner = () => expressionOf(dice, own, depth + 1);
  return dice.of([
    () => `Concat([${inner()}, ${inner()}], ${quoted(dice.of(['-', '']))})`,
    () => `Int(${inner()})`,
    () => `Double(${inner()})`,
    () => `String(${inner()})`,
    () => `Len(${inner()})`,
    () => `Split(${inner()}, ",")`,
    () => `Substring(${inner()}, ${dice.below(3)}, ${dice.below(4)})`,
    () => `ToUpperCase(${inner()})`,
    () => `ToLowerCase(${inner()})`,
    () => `SHA256(${inner()})`,
    () => `ParseJSON(${inner()})`,
    () => `ExtractPatterns(${inner()}, ${quoted(dice.of(patterns))})`,
    () => `Coalesce([${inner()}, ${inner()}])`,
    () => `ContainsValue(${own.name}.attributes["list"], ${inner()})`,
    () => `FNV(${inner()})`,
    () => `Index(${inner()}, ${inner()})`,
    () =>
      `ParseKeyValue(${dice.of([quoted('a=1 b="c d"'), quoted("x:'y=z',q:"), attribute(dice, own)])}${dice.of(['', ', ":", ","', ', pair_delimiter=","'])})`,
    () => `Trim(${inner()}${dice.of(['', ', "/4é"', ', replacement=""'])})`,
    () => `IsValidLuhn(${dice.of([inner(), quoted('4539 1488 0343 6467'), '18', '19'])})`,
    () => convertedOf(dice, own, inner),
    () => convertedOf(dice, own, inner),
    () => `TrimPrefix(${inner()}, "/")`,
    () => `TrimSuffix(${inner()}, "2")`,
    () =>
      `${dice.of([`${own.name}.attributes["count"]`, '3', '2.5'])} ${dice.of(['+', '-', '*', '/'])} ${dice.of(['2', `${own.name}.attributes["ratio"]`, '0'])}`,
  ])();
}

const words = [
  ...['HTTPServer2xx', 'some_name', 'Some.Other-name 7', 'éAB', ' aB1c ', 'JSONData_x', '0x1F', '1_0'],
  ...['x,"y ""z""",w', 'a,"b', 'a\n"b\nc",d\n', 'a b', 'a,b"c'],
];
const formats = ['%s', '%d|%v', '%05d', '%-6s|', '%q %d', '%.2f', '%v and %v', '%t%%', '%6.3v'];
const encodings = ['base64', 'base64-raw', 'base64-url', 'base64-raw-url', 'utf-8'];
const bytes = [
  '0x48c3a9',
  '0xff41e282',
  '0x80919fa0',
  '0xb0a1b0a2a4',
  '0x82a082a2',
  '0x4100d83dde00',
  '0xf09f9880',
  '"é-ü"',
];
const charsets = [
  ...['utf-16', 'UTF16', 'ascii', 'US-ASCII', 'utf8', 'ISO-8859-1', 'iso-8859-2', 'iso-8859-15', 'iso-8859-7', 'x'],
  ...['windows-1250', 'windows-1251', 'windows-1256', 'koi8-r', 'macintosh'],
];
const addresses = ['10.1.2.3', '::1', 'fe80::1', '::ffff:10.0.0.1', '10.1.2', '2001:db8::7'];
const mapping = '{"error": [{"equals": ["x", "42"]}, {"range": {"min": 1, "max": 42}}], "info": [{"range": "5xx"}]}';

const urls = [
  ...[
    'http://user:pa%20ss@example.com:8080/a%2Fb/c.tar.gz?q=1&r=2#frag',
    'https://example.com',
    '/path only/x.y?',
    'a/b:c',
  ],
  ...[
    'a:b',
    'mailto:x@y.z',
    'http://[2001:db8::1]:80/',
    'http://h:x/',
    '//host/p',
    '///p',
    'http:/p',
    'http:///p',
    '*',
  ],
  ...[
    'http://u@h/?a=b?c',
    'HTTP://h/%zz',
    'http://h/é ü#f g%41',
    ':x',
    '1http://x',
    '?a=1&a=2&b=x+y&c',
    '?a;b',
    '?',
    'x.y.',
  ],
  ...[
    'http://h/!()*;,[]@',
    'http://us er@h/',
    "http://u!:p'@h",
    'http://h h/',
    'file:///etc/x',
    'http://h:/p',
    './x',
    'http://u:@h',
  ],
];

function convertedOf(dice: Dice, own: OwnContext, inner: () => string): string {
  const word = () => dice.of([inner(), quoted(dice.of(words)), quoted(dice.of(texts))]);
  const lists = ['["b", "a", "C"]', '[3, 1.5, -2]', '[2, 10, 1]', '[true, "a", 1]'];
  return dice.of([
    () => `${dice.of(['ToSnakeCase', 'ToCamelCase', 'Murmur3Hash', 'Murmur3Hash128'])}(${word()})`,
    () => `ConvertCase(${word()}, ${quoted(dice.of(['lower', 'upper', 'snake', 'camel']))})`,
    () => `${dice.of(['Bool', 'Hex', 'Log'])}(${inner()})`,
    () => `Base64Encode(${word()}${dice.of(['', ...encodings.slice(0, 4).map((name) => `, ${quoted(name)}`)])})`,
    () => `Decode(Base64Encode(${word()}, ${quoted(dice.of(encodings.slice(0, 4)))}), ${quoted(dice.of(encodings))})`,
    () => `Decode(${dice.of(bytes)}, ${quoted(dice.of(charsets))})`,
    () => `Base64Decode(${dice.of([quoted('aGk='), quoted('aGk'), quoted('a?'), 'resource.attributes["missing"]'])})`,
    () => {
      const literals = [quoted(dice.of(texts)), '42', '2.5', 'true'];
      // What a list has of an attribute isn't formatted here where the attribute may be a list itself, or gone.
      const given = () =>
        dice.chance(20)
          ? `["a", [${dice.of(literals)}], 7]`
          : dice.of([...literals, `${own.name}.attributes["count"]`]);
      return `Format(${quoted(dice.of(formats))}, [${dice.times(2, given).join(', ')}])`;
    },
    () => `ParseInt(${dice.of([word(), quoted('ff'), quoted('-7'), quoted('0b101')])}, ${dice.of([0, 2, 10, 16, 36])})`,
    () =>
      `ParseCSV(${word()}, ${quoted(dice.of(['a,b,c', 'a', 'a,b', 'a b']))}${dice.of(['', ', mode="lazyQuotes"', ', mode="ignoreQuotes"', ', delimiter=" "', ', header_delimiter=" "'])})`,
    () => `URL(${dice.of([quoted(dice.of(urls)), quoted(dice.of(urls)), word()])})`,
    () => {
      const end = () => `${quoted(dice.of(addresses))}, ${dice.of(['80', '443', '70000', '0'])}`;
      return `CommunityID(${end()}, ${end()}${dice.of(['', ', "UDP"', ', "ICMP6", 7', ', "X"'])})`;
    },
    () => `ParseSeverity(${inner()}, ${mapping})`,
    () =>
      `ToKeyValueString(${dice.of([`${own.name}.attributes`, '{"a b": "c=d", "z": 1, "q": "x\\"y"}'])}${dice.of([', sort_output=true', ', ":", ",", true', ', "=", " ", true'])})`,
    () =>
      `SliceToMap(${dice.of(['[{"k": "x", "v": {"w": 1}}, {"k": "y", "v": {"w": 2}}]', `${own.name}.attributes["list"]`])}${dice.of(['', ', ["k"]', ', ["k"], ["v", "w"]', ', value_path=["v"]'])})`,
    () => `Sort(${dice.of([`${own.name}.attributes["list"]`, ...lists])}${dice.of(['', ', "asc"', ', "desc"'])})`,
    () =>
      `IsInCIDR(${dice.of([quoted(dice.of(addresses)), attribute(dice, own)])}, ${dice.of(['["10.0.0.0/8"]', '["192.168.0.0/16", "fe80::/10"]', '["::1/128"]', '["10.1.2.3/8", "0.0.0.0/0"]'])})`,
  ])();
}

const durations = ['1h30m', '-1.5s', '250ms', '17us', '3ns', '0', '36h', '7'];
const timeFormats = [
  '%Y-%m-%dT%H:%M:%S.%L',
  '%c',
  '%F %T,%s %z',
  '%a %b %e %l:%M %p %y',
  '%A %B %d %I %P %j %i %w',
  '%D %R%n%%',
  '%o/%q/%g',
];

function durationOf(dice: Dice, own: OwnContext): string {
  const end = own.name === 'span' ? 'span.end_time - span.start_time' : 'Duration("2s")';
  return dice.of([`Duration(${quoted(dice.of(durations))})`, `Duration(${attribute(dice, own)})`, end]);
}

function timeOfOttl(dice: Dice, own: OwnContext, depth = 0): string {
  const path = { span: 'span.end_time', log: 'log.observed_time' }[own.name] ?? 'datapoint.start_time';
  const inner = () => (depth > 1 ? path : timeOfOttl(dice, own, depth + 1));
  return dice.of([
    () => path,
    () => `Unix(${dice.of(['1700000000', '-7', '42'])}${dice.of(['', ', 5000', ', 1500000000'])})`,
    () => `Time("2024-02-29 13:04:05.12", "%Y-%m-%d %H:%M:%S.%L"${dice.of(['', ', "Europe/Berlin"', ', "UTC"'])})`,
    () => `Time(${dice.of(['"Feb  3 07 2011"', '"May 31 23 1999"', '"Foo"'])}, "%b %e %H %Y")`,
    () => `Time("2024-02-29T13:04:05${dice.of(['Z', '+0130', '-0700'])}", "%FT%T%z")`,
    () => `TruncateTime(${inner()}, ${durationOf(dice, own)})`,
    () => `${inner()} ${dice.of(['+', '-'])} ${durationOf(dice, own)}`,
  ])();
}

/** What comes of times, and can be kept. Other clocks than those of UTC show what isn't executed. */
function timedOf(dice: Dice, own: OwnContext): string {
  const path = { span: 'span.start_time', log: 'log.time' }[own.name] ?? 'datapoint.time';
  const utc = dice.of([path, `TruncateTime(${path}, Duration("1h"))`, `${path} + ${durationOf(dice, own)}`]);
  return dice.of([
    () => `${dice.of(['UnixNano', 'UnixMicro', 'UnixMilli', 'UnixSeconds'])}(${timeOfOttl(dice, own)})`,
    () =>
      `${dice.of(['Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Microseconds', 'Nanoseconds'])}(${durationOf(dice, own)})`,
    () => `${dice.of(['Year', 'Month', 'Day', 'Weekday', 'Hour', 'Minute', 'Second', 'Nanosecond'])}(${utc})`,
    () => `FormatTime(${utc}, ${quoted(dice.of(timeFormats))})`,
    () => `String(${dice.of([utc, durationOf(dice, own)])})`,
    () =>
      `String(${dice.of(['TraceID("0AF7651916CD43DD8448EB211C80319C")', 'SpanID(0x00000000000000ff)', own.name === 'datapoint' ? 'nil' : `${own.name}.span_id`])})`,
  ])();
}

function attribute(dice: Dice, { name }: OwnContext): string {
  return `${dice.of([name, name, 'resource'])}.attributes[${quoted(dice.of(keys))}]`;
}

function conditionOf(dice: Dice, own: OwnContext, depth = 0): string {
  if (depth < 2 && dice.chance(30)) {
    const [left, right] = [conditionOf(dice, own, depth + 1), conditionOf(dice, own, depth + 1)];
    return dice.of([`(${left} and ${right})`, `(${left} or ${right})`, `not (${left})`]);
  }
  return dice.of([
    () => `${expressionOf(dice, own, 1)} ${dice.of(['==', '!=', '<', '<=', '>', '>='])} ${expressionOf(dice, own, 1)}`,
    () => `IsMatch(${expressionOf(dice, own, 1)}, ${quoted(dice.of(patterns))})`,
    () => `${durationOf(dice, own)} ${dice.of(['==', '<', '>='])} ${durationOf(dice, own)}`,
    () => `${timeOfOttl(dice, own)} ${dice.of(['==', '!=', '>'])} ${dice.of(['nil', timeOfOttl(dice, own)])}`,
    () => `${dice.of(['IsString', 'IsInt', 'IsDouble', 'IsBool', 'IsMap', 'IsList'])}(${expressionOf(dice, own, 1)})`,
    () => `HasPrefix(${attribute(dice, own)}, "/")`,
    () => dice.of(own.conditions),
    ...(own.wholes.length > 0 ? [() => wholeCondition(dice, own.wholes)] : []),
  ])();
}

function wholeCondition(dice: Dice, wholes: readonly string[]): string {
  const [one, other] = [dice.of(wholes), dice.of(wholes)];
  return dice.of([
    `Len(${one}) > 0`,
    `${one} ${dice.of(['==', '!=', '<='])} ${dice.of([other, 'nil'])}`,
    `IsList(${one})`,
  ]);
}

function wholeOfPoint(dice: Dice): string {
  const sum = `${quoted(dice.of(['delta', 'cumulative']))}, ${dice.chance(50)}${dice.of(['', ', "_z"'])}`;
  return dice.of([
    `convert_summary_sum_val_to_sum(${sum})`,
    `convert_summary_count_val_to_sum(${sum})`,
    `merge_histogram_buckets(${dice.of(['0.5', '1.0', '2.0'])})`,
  ]);
}

/** A map put into itself becomes what copying it while it changes makes of it: such statements are left out. */
const intoItself =
  /^set\((?:(?:span|log|datapoint)\.attributes\["nested"\]\["a"\], \w+\.attributes\["nested"\]|log\.body\[.*?\], log\.body)\)/;

function statementOf(dice: Dice, own: OwnContext): string {
  for (;;) {
    const statement = anyStatement(dice, own);
    if (!intoItself.test(statement)) return statement;
  }
}

function anyStatement(dice: Dice, own: OwnContext): string {
  const map = dice.of([`${own.name}.attributes`, 'resource.attributes']);
  const target = dice.of([attribute(dice, own), attribute(dice, own), dice.of(own.settable)]);
  const converted = () => convertedOf(dice, own, () => expressionOf(dice, own, 1));
  const editor = dice.of([
    () => `set(${target}, ${expressionOf(dice, own)})`,
    () => `set(${target}, ${expressionOf(dice, own)})`,
    () => `set(${dice.of(origins)}, ${dice.of(['7', '"http://s/3"', expressionOf(dice, own)])})`,
    ...(own.wholes.length > 0 ? [() => `set(${dice.of(own.wholes)}, ${dice.of(own.wholes)})`] : []),
    ...(own.name === 'datapoint' ? [] : [() => `set(${own.name}.trace_id.string, ${quoted(dice.of(traceIds))})`]),
    () =>
      own.name === 'datapoint'
        ? 'set(datapoint.flags, 1)'
        : `set(${own.name}.${dice.of(['trace_id, TraceID("0123456789ABCDEF0123456789abcdef")', 'span_id, SpanID("0000000000000000")', 'span_id, SpanID("x")', 'span_id, SpanID(0x0000000000000007)'])})`,
    () => `set(${own.name}.attributes["a"], ${timedOf(dice, own)})`,
    () => `set(${own.name}.attributes["a"], ${timedOf(dice, own)})`,
    () => `set(${own.name}.${own.name === 'span' ? 'start_time' : 'time'}, ${timeOfOttl(dice, own)})`,
    ...Array.from({ length: 8 }, () => () => `set(${own.name}.attributes["a"], ${converted()})`),
    ...(own.name === 'datapoint' ? [() => wholeOfPoint(dice), () => wholeOfPoint(dice)] : []),
    ...(own.name === 'span'
      ? [() => `set_semconv_span_name("1.${dice.of([37, 40])}.0"${dice.of(['', ', "was"'])})`]
      : []),
    ...(own.name === 'span' ? [() => traceStateStatement(dice).replace(/\b(?=trace_state|attributes)/g, 'span.')] : []),
    () => `delete_key(${map}, ${quoted(dice.of(keys))})`,
    () => `delete_matching_keys(${map}, "^n")`,
    () => `keep_keys(${map}, [${quoted(dice.of(keys))}, "count"])`,
    () => `keep_matching_keys(${map}, "t$")`,
    () =>
      `replace_pattern(${target}, ${quoted(dice.of(patterns.slice(1, 5)))}, ${quoted(dice.of(['<$1>', '$$', '']))})`,
    () => `replace_all_patterns(${map}, ${quoted(dice.of(['key', 'value']))}, "[0-9a]+", "_")`,
    () =>
      `replace_pattern(${target}, ${quoted(dice.of(anchored))}, ${quoted(dice.of(['$1', '<$0>', 'k']))}${functionOf(dice)})`,
    () =>
      `replace_all_patterns(${map}, ${quoted(dice.of(['key', 'value']))}, ${quoted(dice.of(anchored))}, "$0"${functionOf(dice)})`,
    () => `replace_match(${target}, ${quoted(dice.of(globs))}, "y"${functionOf(dice)})`,
    () => `replace_all_matches(${map}, ${quoted(dice.of(globs))}, "y"${functionOf(dice)})`,
    () => `truncate_all(${map}, ${dice.below(6)})`,
    () => `limit(${map}, ${1 + dice.below(3)}, ["count"])`,
    () => `replace_match(${target}, ${quoted(dice.of(globs))}, ${quoted(dice.of(['y', '']))})`,
    () => `replace_all_matches(${map}, ${quoted(dice.of(globs))}, "y")`,
    () => `flatten(${map}${dice.of(['', ', "p"', ', depth=1', ', "", 2, true', ', resolve_conflicts=true'])})`,
    () => `append(${attribute(dice, own)}, ${dice.of(['1', '"x"', 'values=["y", true]', '2.5, ["z"]'])})`,
    () => `delete_index(${own.name}.attributes["list"], ${dice.below(3)}${dice.of(['', ', 2', ', 1'])})`,
    () => `merge_maps(${map}, {"a": 1, "count": "x"}, ${quoted(dice.of(['insert', 'update', 'upsert']))})`,
  ])();
  return dice.chance(40) ? `${editor} where ${conditionOf(dice, own)}` : editor;
}

/** A function for what is put in, and the format of that. */
function functionOf(dice: Dice): string {
  const name = dice.of(['SHA256', 'MD5', 'SHA1', 'ToUpperCase', 'ToSnakeCase', 'Murmur3Hash', 'FNV']);
  // No format has what a pattern finds: of many points that share a resource, each would double its text.
  return dice.of([`, ${name}`, `, function=${name}`, `, ${name}, "<%s>"`, `, ${name}, replacement_format="%s%d"`]);
}

/** A list of texts in Alloy. */
function listed(list: readonly string[]): string {
  return `[${list.map(quoted).join(', ')}]`;
}

function transform(dice: Dice, own: OwnContext): Setup {
  const all = dice.times(3, () => statementOf(dice, own));
  // What is appended to is a list then, which isn't formatted here.
  const hasList = all.some((statement) => statement.startsWith('append('));
  const statements = hasList ? all.filter((statement) => !statement.includes('Format("')) : all;
  const { block } = blocks[own.name]!;
  return {
    processor: 'transform',
    alloy: `error_mode = "ignore"\n${block} {\n context = "${own.name}"\n statements = ${listed(statements)}\n}\n`,
    config: { error_mode: 'ignore', [block]: [{ context: own.name, statements }] },
  };
}

/** Makes metrics of metrics. A copy keeps a name that says so, as those of copies would never end. */
function madeOfMetric(dice: Dice): string {
  const suffix = dice.of(['', ', "_x"', ', suffix="y"']);
  const aggregation = quoted(dice.of(['sum', 'mean', 'min', 'max', 'median', 'count']));
  const isMonotonic = dice.chance(50);
  return dice.of([
    () =>
      `copy_metric(name="made", ${dice.of(['unit="By"', 'description="d"', 'unit=unit'])}) where not IsMatch(name, "made")`,
    () => 'copy_metric(Concat([name, "made"], "_"), "d") where not IsMatch(name, "made")',
    () => `extract_sum_metric(${isMonotonic}${suffix})`,
    () => `extract_count_metric(${isMonotonic}${suffix})`,
    () => `extract_percentile_metric(${dice.of(['50.0', '99.9', '0.1', '7.25'])}${suffix})`,
    () => `convert_summary_quantile_val_to_gauge(${dice.of(['', '"q"', '"count", "_z"', 'suffix="z"'])})`,
    () =>
      `convert_exponential_histogram_to_histogram(${quoted(dice.of(['upper', 'midpoint', 'uniform']))}, ${dice.of(['[0.0, 1.5, 3.5]', '[1.5]', '[0.7, 5.0, 100.0]'])})`,
    () =>
      `aggregate_on_attributes(${aggregation}${dice.of(['', ', []', ', ["ok", "count"]', ', attributes=["missing"]'])})`,
    () =>
      `aggregate_on_attribute_value(${aggregation}, "http.route", ["x", "GET /", ""], ${quoted(dice.of(['n', 'x']))})`,
  ])();
}

function isAggregation(statement: string): boolean {
  return statement.startsWith('aggregate_');
}

function transformMetrics(dice: Dice): Setup {
  const statements = dice
    .times(3, () =>
      dice.of<string | (() => string)>([
        'convert_sum_to_gauge()',
        'convert_gauge_to_sum("delta", false)',
        'convert_gauge_to_sum("cumulative", true) where name != "GET /"',
        'scale_metric(2.5)',
        'scale_metric(0.1, "ms") where type == METRIC_DATA_TYPE_HISTOGRAM',
        'set(name, Concat([name, unit], "_"))',
        'set(description, resource.attributes["http.route"])',
        'set(unit, "x") where HasAttrKeyOnDatapoint("ok")',
        () => madeOfMetric(dice),
        () => madeOfMetric(dice),
        () => madeOfMetric(dice),
        () => madeOfMetric(dice),
      ]),
    )
    .map((statement) => (typeof statement === 'string' ? statement : statement()))
    .filter((statement) => !statement.includes('HasAttr'))
    // The first one gives points in any order, on which it depends what others make of them.
    .filter((statement, at, all) => !isAggregation(statement) || !all.slice(0, at).some(isAggregation));
  return {
    processor: 'transform',
    alloy: `error_mode = "ignore"\nmetric_statements {\n context = "metric"\n statements = ${listed(statements)}\n}\n`,
    config: { error_mode: 'ignore', metric_statements: [{ context: 'metric', statements }] },
  };
}

function filter(dice: Dice, own: OwnContext): Setup {
  const { fixed, member } = blocks[own.name]!;
  const conditions = dice.times(2, () => conditionOf(dice, own).replaceAll(`${own.name}.`, ''));
  return {
    processor: 'filter',
    alloy: `error_mode = "ignore"\n${fixed} {\n ${member} = ${listed(conditions)}\n}\n`,
    config: { error_mode: 'ignore', [fixed]: { [member]: conditions } },
  };
}

function filterMetrics(dice: Dice): Setup {
  const conditions = dice.times(2, () =>
    dice.of([
      `HasAttrKeyOnDatapoint(${quoted(dice.of(keys))})`,
      `HasAttrOnDatapoint(${quoted(dice.of(keys))}, ${quoted(dice.of(['x', '', '42']))})`,
      'type == METRIC_DATA_TYPE_SUM and is_monotonic',
      'IsMatch(name, "^GET") or unit == "s"',
    ]),
  );
  return {
    processor: 'filter',
    alloy: `error_mode = "ignore"\nmetrics {\n metric = ${listed(conditions)}\n}\n`,
    config: { error_mode: 'ignore', metrics: { metric: conditions } },
  };
}

const blocks: Readonly<Record<string, { readonly block: string; readonly fixed: string; readonly member: string }>> = {
  span: { block: 'trace_statements', fixed: 'traces', member: 'span' },
  log: { block: 'log_statements', fixed: 'logs', member: 'log_record' },
  datapoint: { block: 'metric_statements', fixed: 'metrics', member: 'datapoint' },
};

function tailSampling(dice: Dice): Setup {
  const policies = dice.times(3, () => policyOf(dice));
  return {
    processor: 'tail_sampling',
    alloy: policies.map(({ alloy }, at) => `policy {\n name = "p${at}"\n ${alloy}\n}\n`).join(''),
    config: { decision_wait: '30s', policies: policies.map(({ config }, at) => ({ name: `p${at}`, ...config })) },
  };
}

const sources = ['count', 'ok', 'ratio', 'http.route', 'missing'];

/** A value as Alloy and the collector write it. */
function literalOf(dice: Dice): { readonly alloy: string; readonly config: unknown } {
  return dice.of([
    () => {
      const text = dice.of(texts);
      return { alloy: quoted(text), config: text };
    },
    () => ({ alloy: '42', config: 42 }),
    () => ({ alloy: '0.5', config: 0.5 }),
    () => ({ alloy: 'true', config: true }),
    () => ({ alloy: '["a", 1]', config: ['a', 1] }),
    () => ({ alloy: '{ "a" = 1 }', config: { a: 1 } }),
  ])();
}

/** Arguments of a block in Alloy, in order of their names. */
function written(args: Readonly<Record<string, string>>): string {
  return Object.entries(args)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

function actionOf(dice: Dice): { readonly alloy: string; readonly config: object } {
  const key = dice.of(keys);
  const both = (args: Readonly<Record<string, string>>) => ({
    alloy: `action {\n ${written(Object.fromEntries(Object.entries(args).map(([name, value]) => [name, quoted(value)])))}}\n`,
    config: args,
  });
  return dice.of([
    () => {
      const action = dice.of(['insert', 'update', 'upsert', 'UPSERT']);
      const { alloy, config } = literalOf(dice);
      return {
        alloy: `action {\n action = "${action}"\n key = ${quoted(key)}\n value = ${alloy}\n}\n`,
        config: { action, key, value: config },
      };
    },
    () => both({ action: dice.of(['insert', 'update', 'upsert']), key, from_attribute: dice.of(sources) }),
    () => both({ action: dice.of(['delete', 'hash']), key }),
    () => both({ action: dice.of(['delete', 'hash']), pattern: dice.of(['^n', 'o', 't$']) }),
    () => both({ action: 'hash', key, pattern: '^c' }),
    () => both({ action: 'extract', key, pattern: dice.of(['(?P<count>[a-z]+)', '(?P<new>\\w+)/(?P<ok>\\w+)?']) }),
    () => both({ action: 'convert', key, converted_type: dice.of(['int', 'double', 'string']) }),
  ])();
}

/** `include` or `exclude`, with what means something for a signal. */
function selectionOf(dice: Dice, own: OwnContext): { readonly alloy: string; readonly config: object } {
  const regexp = dice.chance(50);
  const listOf = (strict: readonly string[], patterns: readonly string[]) =>
    dice.times(2, () => dice.of(regexp ? patterns : strict));
  const lists: Readonly<Record<string, readonly string[]>> = {
    ...(own.name === 'datapoint' ? { metric_names: listOf(names, ['^GET', '[0-9]']) } : {}),
    ...(own.name === 'span' && dice.chance(50) ? { span_names: listOf(names, ['^GET', '[0-9]', '^$']) } : {}),
    ...(own.name === 'span' && dice.chance(30)
      ? { span_kinds: listOf(['SPAN_KIND_SERVER', 'SPAN_KIND_CLIENT'], ['ER$', 'UNSPEC']) }
      : {}),
    ...(own.name === 'span' && dice.chance(20) ? { services: listOf(['x'], ['nil']) } : {}),
    ...(own.name === 'log' && dice.chance(40) ? { log_bodies: listOf(texts, ['a', '^$', '^.?$']) } : {}),
    ...(own.name === 'log' && dice.chance(30) ? { log_severity_texts: listOf(['INFO', ''], ['^i|r$', '^$']) } : {}),
  };
  const blocks: { alloy: string; name: string; config: object }[] = [];
  if (own.name !== 'datapoint') {
    const isAlone = Object.keys(lists).length === 0;
    for (const name of ['attribute', 'resource']) {
      if (!dice.chance(isAlone && name === 'resource' && blocks.length === 0 ? 100 : 30)) continue;
      const key = dice.of(keys);
      const { alloy, config } = regexp ? { alloy: '"[a-z4]"', config: '[a-z4]' } : literalOf(dice);
      const hasValue = dice.chance(60);
      blocks.push({
        name: name === 'attribute' ? 'attributes' : 'resources',
        alloy: `${name} {\n key = ${quoted(key)}\n ${hasValue ? `value = ${alloy}\n` : ''}}\n`,
        config: { key, ...(hasValue ? { value: config } : {}) },
      });
    }
    if (dice.chance(20)) {
      const version = dice.chance(50) ? { version: '1.2' } : {};
      blocks.push({
        name: 'libraries',
        alloy: `library {\n name = "lib"\n ${'version' in version ? 'version = "1.2"\n' : ''}}\n`,
        config: { name: 'lib', ...version },
      });
    }
  }
  const severity = own.name === 'log' && dice.chance(30);
  const matchesUndefined = dice.chance(50);
  return {
    alloy: `match_type = "${regexp ? 'regexp' : 'strict'}"\n${written(
      Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, listed(list)])),
    )}${blocks.map(({ alloy }) => alloy).join('')}${
      severity ? `log_severity {\n min = "WARN"\n match_undefined = ${matchesUndefined}\n}\n` : ''
    }`,
    config: {
      match_type: regexp ? 'regexp' : 'strict',
      ...lists,
      ...Object.fromEntries(blocks.map(({ name, config }) => [name, [config]])),
      ...(severity ? { log_severity_number: { min: 13, match_undefined: matchesUndefined } } : {}),
    },
  };
}

function selections(dice: Dice, own: OwnContext): { readonly alloy: string; readonly config: object } {
  const chosen = (['include', 'exclude'] as const).flatMap((name) =>
    dice.chance(40) ? [{ name, ...selectionOf(dice, own) }] : [],
  );
  return {
    alloy: chosen.map(({ name, alloy }) => `${name} {\n ${alloy}}\n`).join(''),
    config: Object.fromEntries(chosen.map(({ name, config }) => [name, config])),
  };
}

function attributeActions(dice: Dice, own: OwnContext): Setup {
  const actions = dice.times(3, () => actionOf(dice));
  const selected = selections(dice, own);
  return {
    processor: 'attributes',
    alloy: selected.alloy + actions.map(({ alloy }) => alloy).join(''),
    config: { ...selected.config, actions: actions.map(({ config }) => config) },
  };
}

function spanChanges(dice: Dice, own: OwnContext): Setup {
  const selected = selections(dice, own);
  const fromAttributes = dice.chance(50) ? dice.times(2, () => dice.of(keys)) : [];
  const separator = dice.of(['', '::']);
  const rules = dice.times(2, () =>
    dice.of(['(?P<method>[A-Z]+) (?P<ok>.*)', '/(?P<id>[0-9]+)$', 'x', '^(?P<all>.*)$']),
  );
  const [breaks, keeps] = [dice.chance(30), dice.chance(30)];
  const status = dice.of([undefined, { code: 'Error', description: 'd' }, { code: 'Ok' }, { code: 'Unset' }]);
  const block = `to_attributes {\n rules = ${listed(rules)}\n break_after_match = ${breaks}\n keep_original_name = ${keeps}\n}\n`;
  return {
    processor: 'span',
    alloy: `${selected.alloy}name {\n from_attributes = ${listed(fromAttributes)}\n separator = ${quoted(separator)}\n ${block}}\n${
      status === undefined
        ? ''
        : `status {\n ${written(Object.fromEntries(Object.entries(status).map(([name, value]) => [name, quoted(value)])))}}\n`
    }`,
    config: {
      ...selected.config,
      name: {
        from_attributes: fromAttributes,
        separator,
        to_attributes: { rules, break_after_match: breaks, keep_original_name: keeps },
      },
      ...(status === undefined ? {} : { status }),
    },
  };
}

function groupByAttributes(dice: Dice): Setup {
  const list = dice.times(2, () => dice.of(keys));
  return { processor: 'groupbyattrs', alloy: `keys = ${listed(list)}\n`, config: { keys: list } };
}

function cumulativeToDelta(dice: Dice): Setup {
  const initial = dice.of(['auto', 'keep', 'drop'] as const);
  const filters = (['include', 'exclude'] as const).flatMap((name) => {
    if (!dice.chance(25)) return [];
    const named = dice.chance(50)
      ? { match_type: dice.of(['strict', 'regexp']), metrics: [dice.of(['m', 'n', '.', 'mm'])] }
      : {};
    const types = dice.chance(50) ? { metric_types: [dice.of(['sum', 'histogram'])] } : {};
    return [[name, { ...named, ...types }] as const];
  });
  const blocks = filters.map(([name, filter]) => {
    const lines = Object.entries(filter).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    return `${name} {\n${lines.join('\n')}\n}`;
  });
  return {
    processor: 'cumulativetodelta',
    alloy: `initial_value = "${initial}"\n${blocks.join('\n')}`,
    config: { initial_value: initial, max_staleness: 0, ...Object.fromEntries(filters) },
  };
}

function metricStartTime(dice: Dice): Setup {
  const strategy = dice.of(['true_reset_point', 'subtract_initial_point']);
  return { processor: 'metric_start_time', alloy: `strategy = "${strategy}"`, config: { strategy } };
}

function deltaToCumulative(): Setup {
  return { processor: 'deltatocumulative', alloy: '', config: {} };
}

function probabilisticSampler(dice: Dice): Setup {
  const numbers = {
    sampling_percentage: dice.of([0, 0.01, 1, 15.3, 50, 99.9, 100, 120]),
    hash_seed: dice.of([0, 22]),
    sampling_precision: dice.of([1, 4, 14]),
  };
  const flags = { fail_closed: dice.chance(50) };
  const words = {
    mode: dice.of(['hash_seed', 'equalizing', 'proportional']),
    attribute_source: dice.of(['traceID', 'record']),
    from_attribute: dice.of(['', 'http.route', 'nested', 'count']),
    sampling_priority: dice.of(['', 'count', 'ratio']),
  };
  const quotedWords = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, quoted(value)]));
  const plainValues = Object.fromEntries(
    Object.entries({ ...numbers, ...flags }).map(([name, value]) => [name, String(value)]),
  );
  return {
    processor: 'probabilistic_sampler',
    alloy: written({ ...plainValues, ...quotedWords }),
    config: { ...numbers, ...flags, ...words },
  };
}

/** The size of a trace decides. */
function bytesLimiting(dice: Dice): Setup {
  const burst = 60 + dice.below(900);
  const policy = { bytes_per_second: 1, burst_capacity: burst };
  return {
    processor: 'tail_sampling',
    alloy: `policy {\n name = "p"\n type = "bytes_limiting"\n bytes_limiting {\n bytes_per_second = 1\n burst_capacity = ${burst}\n }\n}\n`,
    config: { decision_wait: '30s', policies: [{ name: 'p', type: 'bytes_limiting', bytes_limiting: policy }] },
  };
}

type Maker = (dice: Dice, own: OwnContext) => Setup;

const makers = {
  attributes: inAll(attributeActions),
  cumulativetodelta: [['metrics', cumulativeToDelta]],
  deltatocumulative: [['metrics', deltaToCumulative]],
  filter: [...inAll(filter), ['metrics', filterMetrics]],
  groupbyattrs: inAll(groupByAttributes),
  metric_start_time: [['metrics', metricStartTime]],
  probabilistic_sampler: [
    ['traces', probabilisticSampler],
    ['logs', probabilisticSampler],
  ],
  span: [['traces', spanChanges]],
  tail_sampling: [
    ['traces', tailSampling],
    ['traces', tailSampling],
    ['traces', bytesLimiting],
  ],
  transform: [...inAll(transform), ...inAll(transform), ['metrics', transformMetrics], ['metrics', transformMetrics]],
} satisfies Readonly<Record<string, readonly (readonly [OtlpSignal, Maker])[]>>;

export type Processor = keyof typeof makers;

export const processors = Object.keys(makers) as readonly Processor[];

function inAll(make: Maker): readonly (readonly [OtlpSignal, Maker])[] {
  return (['traces', 'metrics', 'logs'] as const).map((signal) => [signal, make]);
}

interface PolicyPair {
  readonly alloy: string;
  readonly config: object;
}

function policyOf(dice: Dice, depth = 0): PolicyPair {
  const simple = (type: string, alloy: string, config: object): PolicyPair => ({
    alloy: `type = ${quoted(type)}\n ${type} {\n ${alloy}\n }`,
    config: { type, [type]: config },
  });
  const nested = (type: 'and' | 'drop'): PolicyPair => {
    const members = dice.times(2, () => policyOf(dice, depth + 1));
    const blocks = members.map(({ alloy }, at) => `${type}_sub_policy {\n name = "s${at}"\n ${alloy}\n }`);
    const configs = members.map(({ config }, at) => ({ name: `s${at}`, ...config }));
    return simple(type, blocks.join('\n'), { [`${type}_sub_policy`]: configs });
  };
  const [key, inverted] = [dice.of(keys), dice.chance(30)];
  const invert = `invert_match = ${inverted}`;
  return dice.of([
    () => ({ alloy: 'type = "always_sample"', config: { type: 'always_sample' } }),
    () => {
      const [threshold, upper] = [dice.below(80), dice.of([0, 90])];
      const alloy = `threshold_ms = ${threshold}\n upper_threshold_ms = ${upper}`;
      return simple('latency', alloy, { threshold_ms: threshold, upper_threshold_ms: upper });
    },
    () => {
      const [least, most] = [dice.of([0, -5, 1]), dice.of([0, 42])];
      if (least === 0 && most === 0) return simple('status_code', 'status_codes = ["OK"]', { status_codes: ['OK'] });
      const alloy = `key = ${quoted(key)}\n min_value = ${least}\n max_value = ${most}\n ${invert}`;
      return simple('numeric_attribute', alloy, { key, min_value: least, max_value: most, invert_match: inverted });
    },
    () => {
      const [values, regex] = [dice.times(2, () => dice.of(['x', '^/api', '4', '42'])), dice.chance(50)];
      const alloy = `key = ${quoted(key)}\n values = ${listed(values)}\n enabled_regex_matching = ${regex}\n ${invert}`;
      return simple('string_attribute', alloy, { key, values, enabled_regex_matching: regex, invert_match: inverted });
    },
    () => {
      const value = dice.chance(50);
      return simple('boolean_attribute', `key = "ok"\n value = ${value}\n ${invert}`, {
        key: 'ok',
        value,
        invert_match: inverted,
      });
    },
    () => {
      const codes = dice.times(2, () => dice.of(['OK', 'ERROR', 'UNSET']));
      return simple('status_code', `status_codes = ${listed(codes)}`, { status_codes: codes });
    },
    () => {
      const [least, most] = [1 + dice.below(2), dice.of([0, 2])];
      return simple('span_count', `min_spans = ${least}\n max_spans = ${most}`, { min_spans: least, max_spans: most });
    },
    () => simple('trace_state', 'key = "a"\n values = ["1"]', { key: 'a', values: ['1'] }),
    () => {
      const percentage = dice.below(101);
      const alloy = `sampling_percentage = ${percentage}\n hash_salt = "s"`;
      return simple('probabilistic', alloy, { sampling_percentage: percentage, hash_salt: 's' });
    },
    () => {
      const condition = conditionOf(dice, contexts.traces);
      const alloy = `error_mode = "ignore"\n span = ${listed([condition])}`;
      return simple('ottl_condition', alloy, { error_mode: 'ignore', span: [condition] });
    },
    ...(depth === 0 ? [() => nested('and'), () => nested('drop')] : []),
  ])();
}
