import fc from 'fast-check';
import { readModel } from '../analysis';
import { Simulation } from '../simulate/simulation';
import { LabelFlow, type LabelState, labelsAtDestinations } from './index';

type Signal = 'metrics' | 'logs';

/** From OTLP through statements about the resource to Prometheus or Loki. */
function pipeline(signal: Signal, statements: readonly string[], more = ''): string {
  const [exporter, out] =
    signal === 'metrics'
      ? ['otelcol.exporter.prometheus', 'prometheus.remote_write']
      : ['otelcol.exporter.loki', 'loki.write'];
  return `otelcol.receiver.otlp "in" {\noutput {\n${signal} = [otelcol.processor.transform.t.input]\n}\n}
otelcol.processor.transform "t" {
${signal.slice(0, -1)}_statements {\ncontext = "resource"\nstatements = ${JSON.stringify(statements)}\n}
output {\n${signal} = [${exporter}.x.input]\n}\n}
${exporter} "x" {\nforward_to = [${out}.out.receiver]\n${more}\n}
${out} "out" {\nendpoint {\nurl = "http://backend"\n}\n}\n`;
}

const set = (name: string, value: string) => `set(attributes[${JSON.stringify(name)}], ${value})`;

const NOTHING = 'keep_keys(attributes, [])';

/** The labels of what the telemetry becomes, or of the series about it: `target_info`. */
function shown(text: string, at = 0): Record<string, string> {
  const [point] = labelsAtDestinations(LabelFlow.of(readModel(text)));
  return Object.fromEntries(point!.items[at]!.labels.map(({ name, presence, form }) => [name, `${presence} ${form}`]));
}

describe('job and instance', () => {
  const of = (...statements: readonly string[]) => shown(pipeline('metrics', statements));

  test('what a resource has that nobody knows is named', () => {
    expect(of()).toMatchObject({
      job: 'possibly <service.name> | <service.namespace>/<service.name> | <any>',
      instance: 'possibly <service.instance.id> | <any>',
    });
  });

  test('what statements set is known, but for what data points say', () => {
    const all = [set('service.name', '"shop"'), set('service.namespace', '"web"'), set('service.instance.id', '7')];

    expect(of(NOTHING, ...all)).toMatchObject({ job: 'surely web/shop | <any>', instance: 'surely 7 | <any>' });
    expect(of(...all.slice(0, 1))).toMatchObject({ job: 'surely shop | <service.namespace>/shop | <any>' });
  });

  test('what a resource lacks comes from data points alone', () => {
    const known = of(NOTHING);

    expect(known).not.toHaveProperty('job');
    expect(known).not.toHaveProperty('instance');
    expect(of(NOTHING, set('service.namespace', '"web"'))).not.toHaveProperty('job');
  });

  test('an attribute that is copied says where it comes from', () => {
    const copy = set('service.instance.id', 'attributes["k8s.pod.uid"]');

    expect(of(copy)).toMatchObject({ instance: 'possibly <service.instance.id> | <k8s.pod.uid> | <any>' });
    expect(of(NOTHING, set('k8s.pod.uid', '"u"'), copy)).toMatchObject({ instance: 'surely u | <any>' });
    expect(of(NOTHING, set('service.instance.id', '"i"'), copy)).toMatchObject({ instance: 'surely i | <any>' });
  });
});

describe('attributes as labels', () => {
  const attributes = [NOTHING, set('k8s.pod.name', '"p"'), set('9', '"n"')];

  test('of the resource where Prometheus gets all of them, and only there', () => {
    const labels = (argument: string) => Object.keys(shown(pipeline('metrics', attributes, argument)));
    const argument = 'resource_to_telemetry_conversion';

    expect(labels('')).not.toContain('k8s_pod_name');
    expect(labels(`${argument} = false`)).not.toContain('k8s_pod_name');
    expect(labels(`${argument} = true`)).toEqual(expect.arrayContaining(['k8s_pod_name', 'key_9']));
    expect(labels(`${argument} = sys.env("A") == "1"`)).toContain('k8s_pod_name');
  });

  test('of the resource in a series of its own, unless that is turned off', () => {
    expect(shown(pipeline('metrics', attributes), 1)).toEqual({
      __name__: 'surely target_info',
      k8s_pod_name: 'possibly p',
      key_9: 'possibly n',
    });
    expect(() => shown(pipeline('metrics', attributes, 'include_target_info = false'), 1)).toThrow();
  });

  test('of those that the resource names for Loki', () => {
    const hint = (value: string) =>
      shown(pipeline('logs', [...attributes, set('loki.resource.labels', value)]))['k8s_pod_name'];

    expect(hint('"k8s.pod.name, other"')).toBe('surely p | <any>');
    expect(hint('"other"')).toBeUndefined();
    expect(hint('attributes["k8s.pod.name"]')).toBeUndefined();
  });

  test('of a tenant, too', () => {
    expect(shown(pipeline('logs', [...attributes, set('loki.tenant', '"k8s.pod.name"')]))).toMatchObject({
      exporter: 'surely OTLP | <any>',
      k8s_pod_name: 'surely p | <any>',
    });
  });
});

test('logs and metrics have resources of their own', () => {
  const text = `${pipeline('metrics', [NOTHING, set('service.name', '"m"')])}`.replace(
    'output {\nmetrics = [otelcol.processor.transform.t.input]',
    'output {\nlogs = [otelcol.exporter.loki.l.input]\nmetrics = [otelcol.processor.transform.t.input]',
  );
  const logs =
    'otelcol.exporter.loki "l" { forward_to = [loki.write.l.receiver] }\nloki.write "l" { endpoint { url = "http://l" } }';
  const points = labelsAtDestinations(LabelFlow.of(readModel(text + logs)));
  const jobs = points.map(({ items }) => items[0]!.labels.find(({ name }) => name === 'job')?.form);

  expect(jobs).toEqual(['m | <any>', '<service.name> | <service.namespace>/<service.name> | <any>']);
});

test('of one that nothing comes to, nothing is known', () => {
  const text =
    'otelcol.exporter.loki "l" { forward_to = [loki.write.l.receiver] }\nloki.write "l" { endpoint { url = "http://l" } }';

  expect(Object.keys(shown(text))).not.toContain('job');
});

/** Whether what is known of labels is true of those that are there. */
function agrees(state: LabelState, actual: ReadonlyMap<string, string>): boolean {
  const isKnown = [...actual].every(([name, text]) => {
    const { presence, value } = state.get(name);
    const hasForm = value.some((form) => {
      const pattern = form
        .map((part) => (typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') : '[^]*'))
        .join('');
      return new RegExp(`^${pattern}$`).test(text);
    });
    return text === '' || name === '__name__' || (presence !== 'never' && hasForm);
  });
  return (
    isKnown && state.names.every((name) => state.get(name).presence !== 'surely' || (actual.get(name) ?? '') !== '')
  );
}

test('what is known is true of what comes when the configuration is executed', () => {
  const name = fc.constantFrom('service.name', 'service.namespace', 'service.instance.id', 'a.b', 'c');
  const value = fc.oneof(
    fc.constantFrom('"x"', '""', '1', 'nil'),
    name.map((from) => `attributes[${JSON.stringify(from)}]`),
  );
  const condition = fc.oneof(
    fc.constant(''),
    name.map((of) => ` where attributes[${JSON.stringify(of)}] == nil`),
  );
  const statement = fc.oneof(
    fc.tuple(name, value, condition).map(([to, from, where]) => set(to, from) + where),
    fc.array(name, { maxLength: 3 }).map((keys) => `keep_keys(attributes, ${JSON.stringify(keys)})`),
    name.map((key) => `delete_key(attributes, "${key}")`),
    fc.constantFrom('"a.b"', '"c,service.name"', '"nothing"').map((hint) => set('loki.resource.labels', hint)),
  );
  const texts = fc.constantFrom('x', 'y', '');
  const resource = fc.dictionary(name, texts, { maxKeys: 4 });
  const own = fc.dictionary(fc.constantFrom('job', 'instance', 'a_b', 'z'), fc.constantFrom('o'), { maxKeys: 2 });
  const arguments_ = fc.constantFrom('', 'resource_to_telemetry_conversion = true', 'include_target_info = false');
  let compared = 0;

  fc.assert(
    fc.property(
      fc.constantFrom<Signal>('metrics', 'logs'),
      fc.array(statement, { maxLength: 5 }),
      arguments_,
      resource,
      own,
      (signal, statements, more, of, attributes) => {
        const model = readModel(pipeline(signal, statements, signal === 'metrics' ? more : ''));
        const states = LabelFlow.of(model).arrivals.flatMap((arrival) => arrival.states);
        const item = { name: 'm', value: 1, body: 'b', severityNumber: 9, resource: of, attributes };
        const { outcome } = new Simulation(model, {})
          .takeTelemetry({ [signal]: [item] })
          .flush(1_800_000_000_000_000_000n);
        for (const arrival of outcome.arrivals) {
          if (arrival.signal !== 'metrics' && arrival.signal !== 'logs') continue;
          compared++;
          const actual = arrival.signal === 'metrics' ? arrival.sample.labels : arrival.entry.labels;
          expect({ actual, agrees: states.some((state) => agrees(state, actual)) }).toEqual({ actual, agrees: true });
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(150);
});
