import fc from 'fast-check';
import { readModel } from '../analysis';
import { type AttributeMap, textOfAttribute } from '../semantics';
import { Simulation } from '../simulate/simulation';
import { attributesAtDestinations, LabelFlow, type LabelState, type TelemetryState } from './index';

type Processor = readonly [component: string, body: string];

/** What is known is true of attributes that are there. */
function agrees(state: LabelState, actual: ReadonlyMap<string, string>): boolean {
  const isKnown = [...actual].every(([name, text]) => {
    const { presence, value } = state.get(name);
    return text === '' || (presence !== 'never' && value.some((form) => mayBe(form, text)));
  });
  return (
    isKnown && state.names.every((name) => state.get(name).presence !== 'surely' || (actual.get(name) ?? '') !== '')
  );
}

function mayBe(form: readonly unknown[], text: string): boolean {
  const pattern = form
    .map((part) => (typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') : '[^]*'))
    .join('');
  return new RegExp(`^${pattern}$`).test(text);
}

const textsOf = (attributes: AttributeMap) =>
  new Map([...attributes].map(([key, given]) => [key, textOfAttribute(given)] as const));

const agreesWith = ({ resource, own }: TelemetryState, of: AttributeMap, attributes: AttributeMap) =>
  agrees(resource, textsOf(of)) && agrees(own, textsOf(attributes));

/** Processors, one behind the other, for one kind of telemetry. */
function chain(signal: string, processors: readonly Processor[], last: string): string {
  const to = (at: number) => (at < processors.length ? `${processors[at]![0]}.p${at}.input` : last);
  const blocks = processors.map(
    ([component, body], at) => `${component} "p${at}" {\n${body}\noutput {\n${signal} = [${to(at + 1)}]\n}\n}\n`,
  );
  return `otelcol.receiver.otlp "in" {\noutput {\n${signal} = [${to(0)}]\n}\n}\n${blocks.join('')}`;
}

const name = fc.constantFrom('a', 'b', 'c.d', 'service.name');
const path = fc.tuple(fc.constantFrom('attributes', 'resource.attributes'), name).map(([at, key]) => `${at}["${key}"]`);
const map = fc.constantFrom('attributes', 'resource.attributes');
const value = fc.oneof(fc.constantFrom('"x"', '""', '7', 'nil'), path);
const statement = fc.oneof(
  fc.tuple(path, value).map(([to, from]) => `set(${to}, ${from})`),
  fc.tuple(map, name).map(([at, key]) => `delete_key(${at}, "${key}")`),
  fc.tuple(map, fc.array(name, { maxLength: 2 })).map(([at, keys]) => `keep_keys(${at}, ${JSON.stringify(keys)})`),
  fc
    .tuple(map, map, fc.constantFrom('insert', 'update', 'upsert'))
    .map(([to, from, how]) => `merge_maps(${to}, ${from}, "${how}")`),
  fc.tuple(map, map).map(([to, from]) => `set(${to}, ${from})`),
  map.map((at) => `replace_all_patterns(${at}, "value", "x", "")`),
  map.map((at) => `truncate_all(${at}, 0)`),
  path.map((at) => `replace_pattern(${at}, "x", "z")`),
);
const where = fc.oneof(
  fc.constant(''),
  path.map((at) => ` where ${at} == "x"`),
);
const statements = (block: string, context: string) =>
  fc
    .array(
      fc.tuple(statement, where).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (texts): Processor => [
        'otelcol.processor.transform',
        `${block} {\ncontext = "${context}"\nstatements = ${JSON.stringify(texts)}\n}`,
      ],
    );
const action = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('insert', 'update', 'upsert'),
      name,
      fc.constantFrom('value = "x"', 'value = ""', 'value = 7'),
    )
    .map(([kind, key, given]) => `action = "${kind}"\nkey = "${key}"\n${given}`),
  fc
    .tuple(fc.constantFrom('insert', 'update', 'upsert'), name, name)
    .map(([kind, key, from]) => `action = "${kind}"\nkey = "${key}"\nfrom_attribute = "${from}"`),
  fc.tuple(fc.constantFrom('delete', 'hash'), name).map(([kind, key]) => `action = "${kind}"\nkey = "${key}"`),
  fc.constantFrom('action = "delete"\npattern = "^[ab]$"', 'action = "extract"\nkey = "a"\npattern = "(?P<b>x)"'),
  name.map((key) => `action = "convert"\nkey = "${key}"\nconverted_type = "string"`),
);
const actions = fc
  .array(action, { minLength: 1, maxLength: 3 })
  .map((all): Processor => ['otelcol.processor.attributes', all.map((one) => `action {\n${one}\n}`).join('\n')]);
const grouped = fc
  .array(name, { maxLength: 2 })
  .map((keys): Processor => ['otelcol.processor.groupbyattrs', `keys = ${JSON.stringify(keys)}`]);
const named = fc.constant<Processor>([
  'otelcol.processor.span',
  'name {\nto_attributes {\nrules = ["^(?P<b>s)(?P<n>.*)$"]\n}\n}',
]);
const attributes = fc.dictionary(name, fc.constantFrom('x', 'y', ''), { maxKeys: 3 });
const flushed = 1_800_000_000_000_000_000n;

test('what is known of spans and their resources is true of what comes when the configuration is executed', () => {
  const processors = fc.array(fc.oneof(statements('trace_statements', 'span'), actions, grouped, named), {
    minLength: 1,
    maxLength: 4,
  });
  let compared = 0;

  fc.assert(
    fc.property(processors, attributes, attributes, (all, resource, own) => {
      const text = chain('traces', all, 'otelcol.exporter.debug.out.input');
      const model = readModel(`${text}otelcol.exporter.debug "out" { }\n`);
      const [arrival] = LabelFlow.of(model).attributes.arrivals;
      const { outcome } = new Simulation(model, {})
        .takeTelemetry({ spans: [{ name: 's', resource, attributes: own }] })
        .flush(flushed);
      for (const { signal, data } of outcome.arrivals.flatMap((one) => (one.signal === 'otlp' ? [one] : []))) {
        if (signal !== 'otlp' || data.kind !== 'span') continue;
        compared++;
        const isTrue = arrival!.states.some((state) => agreesWith(state, data.resource.attributes, data.attributes));
        expect({ text, of: data.resource.attributes, own: data.attributes, isTrue }).toMatchObject({ isTrue: true });
      }
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(250);
});

test('what is known of metrics that are made of spans, and of their series, is true, too', () => {
  const connector = fc
    .tuple(
      fc.constantFrom('', 'dimension {\nname = "a"\n}\n', 'dimension {\nname = "c.d"\ndefault = "none"\n}\n'),
      fc.constantFrom(
        '',
        'exclude_dimensions = ["span.name"]\n',
        'resource_metrics_key_attributes = ["service.name"]\n',
      ),
      fc.constantFrom('', 'calls_dimension {\nname = "b"\n}\n'),
    )
    .map((parts) => `${parts.join('')}histogram {\nexplicit { }\n}`);
  const all = fc.constantFrom('', 'resource_to_telemetry_conversion = true', 'include_target_info = false');
  const before = fc.array(fc.oneof(statements('trace_statements', 'span'), actions), { maxLength: 2 });
  const behind = fc.oneof(fc.constant([]), fc.tuple(statements('metric_statements', 'datapoint')));
  let compared = 0;

  fc.assert(
    fc.property(before, connector, behind, all, attributes, attributes, (first, body, second, more, resource, own) => {
      const metrics = chain('metrics', second, 'otelcol.exporter.prometheus.x.input').replace(
        /otelcol.receiver.otlp "in" \{\n/,
        `otelcol.connector.spanmetrics "c" {\n${body}\n`,
      );
      const renamed = metrics.replaceAll(/\bp(\d+)\b/g, 'q$1');
      const text = `${chain('traces', first, 'otelcol.connector.spanmetrics.c.input')}${renamed}
otelcol.exporter.prometheus "x" {\nforward_to = [prometheus.echo.out.receiver]\n${more}\n}\nprometheus.echo "out" { }\n`;
      const model = readModel(text);
      const states = LabelFlow.of(model).arrivals.flatMap((arrival) => arrival.states);
      const span = { name: 's', resource: { 'service.name': 'svc', ...resource }, attributes: own };
      const { outcome } = new Simulation(model, {}).takeTelemetry({ spans: [span] }).flush(flushed);
      for (const arrival of outcome.arrivals) {
        if (arrival.signal !== 'metrics') continue;
        compared++;
        const { labels } = arrival.sample;
        const isTrue = states.some((state) => agrees(state, labels));
        expect({ text, labels, isTrue }).toMatchObject({ isTrue: true });
      }
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(300);
});

test('what is known of entries that become log records and entries again is true of them', () => {
  const stage = fc.constantFrom(
    '',
    'stage.static_labels {\nvalues = {team = "t"}\n}',
    'stage.structured_metadata {\nvalues = {a = ""}\n}',
    'stage.label_drop {\nvalues = ["a"]\n}',
    'stage.label_keep {\nvalues = ["a", "filename"]\n}',
  );
  const processors = fc.array(fc.oneof(statements('log_statements', 'log'), actions, grouped), { maxLength: 3 });
  const labels = fc.dictionary(fc.constantFrom('a', 'b', 'filename'), fc.constantFrom('x', '/y/z'), { maxKeys: 3 });
  let compared = 0;

  fc.assert(
    fc.property(stage, processors, labels, (body, all, given) => {
      const logs = chain('logs', all, 'otelcol.exporter.loki.x.input').replace(
        'otelcol.receiver.otlp',
        'otelcol.receiver.loki',
      );
      const text = `loki.source.api "a" {\nhttp { }\nforward_to = [loki.process.p.receiver]\n}
loki.process "p" {\n${body}\nforward_to = [otelcol.receiver.loki.in.receiver]\n}\n${logs}
otelcol.exporter.loki "x" {\nforward_to = [loki.echo.out.receiver]\n}\nloki.echo "out" { }\n`;
      const model = readModel(text);
      const states = LabelFlow.of(model).arrivals.flatMap((arrival) => arrival.states);
      const { outcome } = new Simulation(model, {}).take({ line: 'l', labels: given }).flush(flushed);
      for (const arrival of outcome.arrivals) {
        if (arrival.signal !== 'logs') continue;
        compared++;
        const { labels: actual } = arrival.entry;
        const isTrue = states.some((state) => agrees(state, actual));
        expect({ text, actual, isTrue }).toMatchObject({ isTrue: true });
      }
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(100);
});

/** The attributes that arrive, by what they are of. */
function arriving(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    attributesAtDestinations(LabelFlow.of(readModel(text)).attributes).map(({ attributesOf, resourcesOf, items }) => [
      attributesOf ?? `resources of ${resourcesOf}`,
      items.flatMap(({ labels, others }) => [...labels.map((label) => `${label.presence} ${label.name}`), ...others]),
    ]),
  );
}

const out = 'otelcol.exporter.debug "out" { }\n';

test('entries of Loki become log records with their labels, and a hint that says which these were', () => {
  const text = `loki.source.file "f" {\ntargets = [{__path__ = "/x", app = "shop"}]\nforward_to = [otelcol.receiver.loki.l.receiver]\n}
otelcol.receiver.loki "l" {\noutput {\nlogs = [otelcol.exporter.debug.out.input]\n}\n}\n${out}`;

  expect(arriving(text)).toEqual({
    'resources of logs': [],
    logs: [
      'surely app',
      'surely filename',
      'possibly log.file.name',
      'surely log.file.path',
      'surely loki.attribute.labels',
    ],
  });
});

test('structured metadata become attributes of log records, too', () => {
  const text = `loki.source.file "f" {\ntargets = [{__path__ = "/x", app = "shop"}]\nforward_to = [loki.process.p.receiver]\n}
loki.process "p" {\nstage.structured_metadata {\nvalues = {app = ""}\n}\nforward_to = [otelcol.receiver.loki.l.receiver]\n}
otelcol.receiver.loki "l" {\noutput {\nlogs = [otelcol.exporter.debug.out.input]\n}\n}\n${out}`;

  expect(arriving(text)['logs']).toContain('possibly app');
});

test('connectors make what their arguments say', () => {
  const from = (component: string, body: string, signal = 'metrics') =>
    arriving(`otelcol.receiver.otlp "in" {\noutput {\ntraces = [${component}.c.input]\n}\n}
${component} "c" {\n${body}\noutput {\n${signal} = [otelcol.exporter.debug.out.input]\n}\n}\n${out}`);

  expect(from('otelcol.connector.servicegraph', 'dimensions = ["http.method"]')).toEqual({
    'resources of metrics': [],
    metrics: [
      'surely client',
      'possibly client_http.method',
      'possibly connection_type',
      'surely failed',
      'surely server',
      'possibly server_http.method',
    ],
  });
  expect(from('otelcol.connector.servicegraph', 'virtual_node_extra_label = true')['metrics']).toContain(
    'possibly virtual_node',
  );
  expect(
    from(
      'otelcol.connector.spanlogs',
      'spans = true\nlabels = ["svc"]\noverrides {\nlogs_instance_tag = "kind"\n}',
      'logs',
    ),
  ).toEqual({ 'resources of logs': [], logs: ['surely kind', 'possibly svc'] });
  expect(from('otelcol.connector.host_info', '')['metrics']).toEqual(['surely grafana.host.id']);
  expect(
    from('otelcol.connector.spanmetrics', 'exclude_dimensions = ["span.name"]\nhistogram {\nexplicit { }\n}'),
  ).toEqual({
    'resources of metrics': ['*'],
    metrics: ['possibly service.name', 'surely span.kind', 'surely status.code'],
  });
  expect(from('otelcol.connector.spanmetrics', 'exclude_dimensions = [sys.env("X")]')['metrics']).toContain(
    'possibly span.name',
  );
});
