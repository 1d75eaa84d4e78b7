import fc from 'fast-check';
import { readModel } from '../analysis';
import { textOfAttribute } from '../semantics';
import { Simulation } from '../simulate/simulation';
import { attributesAt, attributesAtDestinations, LabelFlow, type LabelState, textsOf } from './index';

/** A pipeline from OTLP through processors, one behind the other, with what becomes of traces. */
function pipeline(...processors: readonly (readonly [component: string, body: string])[]): string {
  const to = (at: number) =>
    at < processors.length ? `${processors[at]![0]}.p${at}.input` : 'otelcol.exporter.debug.out.input';
  const blocks = processors.map(
    ([component, body], at) => `${component} "p${at}" {\n${body}\noutput {\ntraces = [${to(at + 1)}]\n}\n}\n`,
  );
  return `otelcol.receiver.otlp "in" {\noutput {\ntraces = [${to(0)}]\n}\n}\n${blocks.join('')}otelcol.exporter.debug "out" { }\n`;
}

const transform = (...statements: readonly string[]) =>
  [
    'otelcol.processor.transform',
    `trace_statements {\ncontext = "resource"\nstatements = ${JSON.stringify(statements)}\n}`,
  ] as const;

function arriving(text: string): LabelState {
  const [arrival] = LabelFlow.of(readModel(text)).attributes.arrivals;
  return arrival!.states[0]!.resource;
}

const known = (state: LabelState) =>
  Object.fromEntries(
    state.names.map((name) => [name, `${state.get(name).presence} ${textsOf(state.get(name).value) ?? '?'}`]),
  );

test('what a receiver gets may have any attribute', () => {
  const state = arriving(pipeline(['otelcol.processor.batch', '']));

  expect(state.isOpen).toBe(true);
  expect(state.get('service.name').presence).toBe('possibly');
});

test('k8sattributes adds what is named, or what it adds by itself, and changes nothing that is there', () => {
  const named =
    'extract {\nmetadata = ["k8s.pod.name"]\nlabel {\nkey = "team"\nfrom = "namespace"\n}\nannotation {\nkey = "x"\ntag_name = "y"\n}\n}';
  const first = transform('set(attributes["k8s.pod.name"], "mine")', 'keep_keys(attributes, ["k8s.pod.name"])');

  expect(known(arriving(pipeline(first, ['otelcol.processor.k8sattributes', named])))).toEqual({
    'k8s.pod.name': 'surely mine',
    'k8s.namespace.labels.team': 'possibly ?',
    y: 'possibly ?',
  });
  expect(Object.keys(known(arriving(pipeline(first, ['otelcol.processor.k8sattributes', '']))))).toContain(
    'k8s.node.name',
  );
  expect(Object.keys(known(arriving(pipeline(first, ['otelcol.processor.k8sattributes', '']))))).not.toContain(
    'container.id',
  );
});

test.each([
  ['override = true', 'surely ?'],
  ['override = false', 'surely mine'],
  ['override = sys.env("O") == "1"', 'surely ?'],
])('detectors take the place of what is there: %s', (override, expected) => {
  const state = arriving(
    pipeline(transform('set(attributes["host.name"], "mine")'), [
      'otelcol.processor.resourcedetection',
      `detectors = ["system"]\n${override}`,
    ]),
  );

  expect(known(state)).toMatchObject({ 'host.name': expected });
});

test.each([
  ['set(attributes["a"], "x")', { a: 'surely x' }],
  ['set(attributes["a"], "x") where attributes["b"] == nil', { a: 'possibly ?' }],
  ['set(attributes["a"], attributes["b"])', { a: 'possibly ?' }],
  ['set(attributes["a"], 1)', { a: 'surely 1' }],
  ['keep_keys(attributes, ["a"])', { a: 'possibly ?' }],
  ['delete_key(attributes, "a")', {}],
  ['set(cache["a"], "x")', {}],
  ['nonsense(', {}],
])('%s', (statement, expected) => {
  expect(known(arriving(pipeline(transform(statement))))).toEqual(expected);
});

test('a statement about the resource counts in any context, one about a span does not', () => {
  const statements = ['set(resource.attributes["a"], "x")', 'set(span.attributes["b"], "y")'];
  const flat = ['otelcol.processor.transform', `statements {\ntrace = ${JSON.stringify(statements)}\n}`] as const;

  expect(known(arriving(pipeline(flat)))).toEqual({ a: 'surely x' });
});

test('each kind of telemetry goes its own way', () => {
  const text = `
otelcol.receiver.otlp "in" {
	output {
		logs   = [otelcol.exporter.debug.out.input]
		traces = [otelcol.processor.transform.t.input]
	}
}
otelcol.processor.transform "t" {
	trace_statements {
		context    = "resource"
		statements = [${JSON.stringify('set(attributes["a"], "x")')}]
	}
	output {
		traces = [otelcol.exporter.debug.out.input]
	}
}
otelcol.exporter.debug "out" { }
`;
  const flow = LabelFlow.of(readModel(text)).attributes;

  expect(
    attributesAtDestinations(flow).map(({ resourcesOf, items }) => [
      resourcesOf,
      items.map(({ source, labels }) => [source, labels.map(({ name, by }) => [name, by])]),
    ]),
  ).toEqual([
    [['logs'], [['otelcol.receiver.otlp.in', []]]],
    [['traces'], [['otelcol.receiver.otlp.in', [['a', 'otelcol.processor.transform.t']]]]],
  ]);
  expect(attributesAt(flow, 'otelcol.processor.transform.t')).toEqual([
    expect.objectContaining({ component: 'otelcol.processor.transform.t', resourcesOf: ['traces'] }),
  ]);
  expect(attributesAt(flow, 'nowhere')).toBeUndefined();
});

test('logs of Loki have no attribute of a resource', () => {
  const text = `loki.source.api "in" {\nhttp { }\nforward_to = [otelcol.receiver.loki.in.receiver]\n}
otelcol.receiver.loki "in" {\noutput {\nlogs = [otelcol.exporter.debug.out.input]\n}\n}\notelcol.exporter.debug "out" { }`;
  const state = arriving(text);

  expect([state.names, state.open]).toEqual([[], []]);
});

/** Whether what is known of attributes is true of those that are there. */
function agrees(state: LabelState, actual: ReadonlyMap<string, string>): boolean {
  const isKnown = [...actual].every(([name, text]) => {
    const { presence, value } = state.get(name);
    return text === '' || (presence !== 'never' && (textsOf(value)?.includes(text) ?? true));
  });
  return (
    isKnown && state.names.every((name) => state.get(name).presence !== 'surely' || (actual.get(name) ?? '') !== '')
  );
}

test('what is known is true of what comes when the configuration is executed', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'c.d');
  const target = fc.constantFrom('attributes', 'resource.attributes');
  const value = fc.oneof(
    fc.constantFrom('"x"', '"y"', '""', '1', 'true', 'nil'),
    name.map((from) => `attributes["${from}"]`),
  );
  const pattern = fc.constantFrom('a', '^a$', 'b', '^c\\\\.', '.');
  const editor = fc.oneof(
    fc.tuple(target, name, value).map(([at, key, given]) => `set(${at}["${key}"], ${given})`),
    fc.tuple(target, name).map(([at, key]) => `delete_key(${at}, "${key}")`),
    fc
      .tuple(target, fc.array(name, { minLength: 1, maxLength: 2 }))
      .map(([at, keys]) => `keep_keys(${at}, ${JSON.stringify(keys)})`),
    fc.tuple(target, pattern).map(([at, expression]) => `delete_matching_keys(${at}, "${expression}")`),
    fc.tuple(target, pattern).map(([at, expression]) => `keep_matching_keys(${at}, "${expression}")`),
    fc.tuple(target, name).map(([at, key]) => `replace_pattern(${at}["${key}"], "x", "z")`),
    fc.tuple(target).map(([at]) => `replace_all_patterns(${at}, "value", "x", "")`),
    fc.tuple(target).map(([at]) => `truncate_all(${at}, 1)`),
  );
  const condition = fc.oneof(
    fc.constant(''),
    fc.constant(''),
    fc.tuple(name, fc.constantFrom('"x"', 'nil')).map(([key, given]) => ` where attributes["${key}"] == ${given}`),
  );
  const statement = fc.tuple(editor, condition).map((parts) => parts.join(''));
  const processors = fc.array(
    fc.oneof(
      fc.array(statement, { minLength: 1, maxLength: 4 }).map((statements) => transform(...statements)),
      fc.constant(['otelcol.processor.groupbyattrs', 'keys = ["a", "k"]'] as const),
      fc.constant(['otelcol.processor.batch', ''] as const),
    ),
    { minLength: 1, maxLength: 3 },
  );
  const attributes = fc.dictionary(name, fc.constantFrom('x', 'y', 'zx', ''), { maxKeys: 3 });
  let compared = 0;

  fc.assert(
    fc.property(processors, attributes, (chain, resource) => {
      const model = readModel(pipeline(...chain));
      const states = LabelFlow.of(model).attributes.arrivals.flatMap((arrival) => arrival.states);
      const { outcome } = new Simulation(model, {})
        .takeTelemetry({ spans: [{ name: 's', resource, attributes: { k: 'moved' } }] })
        .flush(1_800_000_000_000_000_000n);
      for (const arrival of outcome.arrivals) {
        if (arrival.signal !== 'otlp') continue;
        compared++;
        const actual = new Map(
          [...arrival.data.resource.attributes].map(([key, given]) => [key, textOfAttribute(given)] as const),
        );
        expect({ actual, agrees: states.some(({ resource }) => agrees(resource, actual)) }).toEqual({
          actual,
          agrees: true,
        });
      }
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(300);
});
