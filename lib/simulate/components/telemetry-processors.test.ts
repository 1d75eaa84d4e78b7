import { readModel } from '../../analysis';
import { type Metric, plainOf, type Telemetry } from '../../semantics';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { Simulation } from '../simulation';
import type { World } from '../world';

/** What becomes of telemetry in one component, and why something of it doesn't arrive. */
function through(component: string, body: string, inputs: TelemetryInputs, world: World = {}) {
  const outputs = (to: string) => `output {\n traces = [${to}]\n logs = [${to}]\n metrics = [${to}]\n }\n`;
  const text = `
otelcol.receiver.otlp "in" {
  ${outputs(`${component}.it.input`)}
}
${component} "it" {
  ${body}
  ${outputs('otelcol.exporter.debug.out.input')}
}
otelcol.exporter.debug "out" { }
`;
  const { outcome } = new Simulation(readModel(text), world).takeTelemetry(inputs).flush(1_800_000_000_000_000_000n);
  return {
    items: outcome.arrivals.flatMap((arrival): readonly Telemetry[] =>
      arrival.signal === 'otlp' ? [arrival.data] : [],
    ),
    why: outcome.losses.map(({ why }) => why),
  };
}

const attributesOf = (items: readonly Telemetry[]) =>
  items.map((item) =>
    item.kind === 'metric' ? item.points.map(({ attributes }) => plainOf(attributes)) : plainOf(item.attributes),
  );

describe('attributes', () => {
  const attributes = (body: string, inputs: TelemetryInputs) => through('otelcol.processor.attributes', body, inputs);
  const given = { a: 'x/1', n: 3, f: 1.5, ok: true };

  test.each([
    ['action = "insert"\n key = "a"\n value = "y"', given],
    ['action = "insert"\n key = "b"\n value = "y"', { ...given, b: 'y' }],
    ['action = "update"\n key = "b"\n value = "y"', given],
    ['action = "update"\n key = "a"\n value = [1, "y"]', { ...given, a: [1, 'y'] }],
    ['action = "UPSERT"\n key = "b"\n from_attribute = "n"', { ...given, b: 3 }],
    ['action = "upsert"\n key = "b"\n from_attribute = "missing"', given],
    ['action = "delete"\n key = "a"', { n: 3, f: 1.5, ok: true }],
    ['action = "delete"\n pattern = "^[an]"', { f: 1.5, ok: true }],
    ['action = "extract"\n key = "a"\n pattern = "(?P<p>[a-z]+)/(?P<q>[0-9])"', { ...given, p: 'x', q: '1' }],
    ['action = "extract"\n key = "n"\n pattern = "(?P<p>.*)"', given],
    ['action = "convert"\n key = "n"\n converted_type = "string"', { ...given, n: '3' }],
    ['action = "convert"\n key = "f"\n converted_type = "int"', { ...given, f: 1 }],
    ['action = "convert"\n key = "a"\n converted_type = "int"', given],
    [
      'action = "hash"\n key = "a"',
      // printf x/1 | sha256sum
      { ...given, a: '6e342990302ac2ec966dd77641a566694ae4b00a088732ffbc1142ff91ebaff7' },
    ],
  ])('%s', (action, expected) => {
    const { items } = attributes(`action {\n ${action}\n }`, { spans: [{ name: 's', attributes: given }] });

    expect(attributesOf(items)).toEqual([expected]);
  });

  test('each point of a metric, and logs', () => {
    const points = [{ attributes: { a: 1 } }, { attributes: { b: 2 } }];
    const { items } = attributes('action {\n action = "delete"\n key = "a"\n }', {
      metrics: [{ name: 'm', points }],
      logs: [{ attributes: { a: 1, c: 3 } }],
    });

    expect(attributesOf(items)).toEqual([{ c: 3 }, [{}, { b: 2 }]]);
  });

  test.each([
    ['match_type = "strict"\n span_names = ["a"]', ['a']],
    ['match_type = "regexp"\n span_names = ["^[ab]$"]', ['a', 'b']],
    ['match_type = "strict"\n services = ["cart"]', ['a']],
    ['match_type = "strict"\n span_kinds = ["SPAN_KIND_SERVER"]', ['b']],
    ['match_type = "strict"\n attribute {\n key = "n"\n value = 1\n }', ['a']],
    ['match_type = "strict"\n attribute {\n key = "n"\n value = 1.0\n }', []],
    ['match_type = "regexp"\n attribute {\n key = "n"\n value = "^[12]$"\n }', ['a', 'b']],
    ['match_type = "strict"\n resource {\n key = "service.name"\n }', ['a', 'b']],
    ['match_type = "strict"\n library {\n name = "lib"\n version = "1"\n }', ['b']],
    ['match_type = "strict"\n span_names = ["a", "b"]\n span_kinds = ["SPAN_KIND_SERVER"]', ['b']],
  ])('only those that include means: %s', (include, names) => {
    const { items } = attributes(
      `include {\n ${include}\n }\n action {\n action = "insert"\n key = "seen"\n value = true\n }`,
      {
        spans: [
          { name: 'a', attributes: { n: 1 }, resource: { 'service.name': 'cart' } },
          {
            name: 'b',
            attributes: { n: 2 },
            resource: { 'service.name': 'db' },
            kind: 'Server',
            scope: { name: 'lib', version: '1' },
          },
          { name: 'c' },
        ],
      },
    );

    expect(items.flatMap((item) => (item.kind === 'span' && item.attributes.has('seen') ? [item.name] : []))).toEqual(
      names,
    );
  });

  test('not those that exclude means, of logs and of metrics', () => {
    const body = (exclude: string) =>
      `exclude {\n match_type = "strict"\n ${exclude}\n }\n action {\n action = "insert"\n key = "seen"\n value = true\n }`;
    const logs = attributes(body('log_severity {\n min = "WARN"\n match_undefined = true\n }'), {
      logs: [{ severityNumber: 9 }, { severityNumber: 13 }, {}],
    });
    const metrics = attributes(body('metric_names = ["x"]'), { metrics: [{ name: 'x' }, { name: 'y' }] });

    expect(attributesOf(logs.items)).toEqual([{ seen: true }, {}, {}]);
    expect(attributesOf(metrics.items)).toEqual([[{}], [{ seen: true }]]);
  });

  test.each([
    ['action {\n action = "insert"\n key = "a"\n from_context = "auth.x"\n }', "from_context isn't executed here"],
    ['action {\n action = "insert"\n value = 1\n }', 'Alloy refuses it: the action has no key'],
    ['action {\n action = "insert"\n key = "a"\n }', 'an action needs one of value, from_attribute, from_context'],
    ['action {\n action = "add"\n key = "a"\n value = 1\n }', 'there is no action add'],
    ['action {\n action = "extract"\n key = "a"\n pattern = "(.*)"\n }', 'needs a pattern, and all its groups names'],
    [
      'action {\n action = "convert"\n key = "a"\n converted_type = "bool"\n }',
      'converted_type is one of string, int, double',
    ],
    ['include {\n match_type = "strict"\n log_bodies = ["a"]\n }', 'log_bodies is not valid for a span'],
    ['include {\n match_type = "strict"\n }', 'it needs one of services'],
    ['include {\n match_type = "strict"\n span_kinds = ["Server"]\n }', 'there is no kind "Server"'],
    ['include {\n match_type = "regexp"\n span_names = ["("]\n }', 'missing closing )'],
  ])('%s is an error', (body, message) => {
    expect(() => attributes(body, { spans: [{ name: 's' }] })).toThrow(message);
  });
});

describe('span', () => {
  const span = (body: string, input: NonNullable<TelemetryInputs['spans']>[number]) =>
    through('otelcol.processor.span', body, { spans: [input] }).items[0];

  test('makes a name of attributes, if all are there', () => {
    const body = 'name {\n from_attributes = ["a", "b"]\n separator = "::"\n }';

    expect(span(body, { name: 's', attributes: { a: 'x', b: 1e21 } })).toMatchObject({
      name: 'x::1000000000000000000000',
    });
    expect(span(body, { name: 's', attributes: { a: 'x' } })).toMatchObject({ name: 's' });
  });

  test('makes attributes of the name', () => {
    const body = 'name {\n to_attributes {\n rules = ["^/users/(?P<id>[0-9]+)/(?P<what>[a-z]+)$"]\n }\n }';
    const found = span(body, { name: '/users/42/cart' });

    expect(found).toMatchObject({ name: '/users/{id}/{what}' });
    expect(attributesOf([found!])).toEqual([{ id: '42', what: 'cart' }]);
  });

  test('sets the status, with a description where it is an error', () => {
    expect(span('status {\n code = "Error"\n description = "d"\n }', { name: 's' })).toMatchObject({
      status: { code: 2, message: 'd' },
    });
    expect(span('status {\n code = "Ok"\n description = "d"\n }', { name: 's' })).toMatchObject({
      status: { code: 1, message: '' },
    });
  });
});

test('groupbyattrs moves attributes to the resource, and points of a metric to their own', () => {
  const points = [
    { attributes: { host: 'a', n: 1 } },
    { attributes: { host: 'b' } },
    { attributes: { host: 'a' } },
    {},
  ];
  const { items } = through('otelcol.processor.groupbyattrs', 'keys = ["host"]', {
    logs: [{ attributes: { host: 'a', n: 1 }, resource: { r: 1 } }],
    metrics: [{ name: 'm', points }],
  });

  expect(items.map(({ resource }) => plainOf(resource.attributes))).toEqual([
    { r: 1, host: 'a' },
    { host: 'a' },
    { host: 'b' },
    {},
  ]);
  expect(attributesOf(items)).toEqual([{ n: 1 }, [{ n: 1 }, {}], [{}], [{}]]);
});

describe('probabilistic_sampler', () => {
  const sampler = (body: string, inputs: TelemetryInputs) =>
    through('otelcol.processor.probabilistic_sampler', body, inputs);
  const ids = Array.from({ length: 400 }, (_, at) => (at + 1).toString(16).padStart(16, '0').padEnd(32, '7'));

  test.each(['hash_seed', 'proportional', 'equalizing'])('keeps a share of traces, the same each time: %s', (mode) => {
    const spans = [...ids, ...ids].map((traceId) => ({ name: 's', traceId: traceId.split('').reverse().join('') }));
    const { items, why } = sampler(`mode = "${mode}"\n sampling_percentage = 25`, { spans });
    const kept = items.map((item) => (item.kind === 'span' ? item.traceId : ''));

    expect(kept.length + why.length).toBe(800);
    expect(new Set(kept).size * 2).toBe(kept.length);
  });

  test('says so in the trace state', () => {
    const { items } = sampler('mode = "equalizing"\n sampling_percentage = 50', {
      spans: [{ name: 's', traceId: 'f'.repeat(32), traceState: 'a=1' }],
    });

    expect(items).toMatchObject([{ traceState: 'ot=th:8,a=1' }]);
  });

  test('a log without an identifier is decided about by an attribute', () => {
    const body = 'mode = "hash_seed"\n sampling_percentage = 100\n attribute_source = "record"\n from_attribute = "id"';
    const { items, why } = sampler(body, { logs: [{ attributes: { id: 'x' } }, {}] });

    expect(items).toHaveLength(1);
    expect(why).toEqual(["it's not among 100 %"]);
  });

  test('a priority decides before', () => {
    const spans = [0, 1, 'x'].map((priority) => ({ name: 's', attributes: { 'sampling.priority': priority } }));

    expect(attributesOf(sampler('sampling_percentage = 0', { spans }).items)).toEqual([{ 'sampling.priority': 1 }]);
  });

  test('takes no metrics', () => {
    expect(() => sampler('sampling_percentage = 1', { metrics: [{ name: 'm' }] })).toThrow('it takes no metrics');
  });
});

describe('resourcedetection', () => {
  const resourceOf = (body: string, world: World) => {
    const { items } = through(
      'otelcol.processor.resourcedetection',
      body,
      { logs: [{ resource: { 'host.name': 'own', a: 1 } }] },
      world,
    );
    return plainOf(items[0]!.resource.attributes);
  };
  const detected = {
    system: { 'host.name': 'node-1', 'os.type': 'linux' },
    ec2: { 'host.name': 'i-1', 'cloud.zone': 'z' },
  };

  test('adds what detectors find; the first that finds something wins', () => {
    expect(resourceOf('detectors = ["system", "ec2"]', { detected })).toEqual({
      'host.name': 'node-1',
      a: 1,
      'os.type': 'linux',
      'cloud.zone': 'z',
    });
    expect(resourceOf('detectors = ["ec2", "system"]\n override = false', { detected })).toMatchObject({
      'host.name': 'own',
    });
  });

  test('reads the environment', () => {
    expect(resourceOf('', { env: { OTEL_RESOURCE_ATTRIBUTES: 'b=x%20y, c=z' } })).toMatchObject({ b: 'x y', c: 'z' });
  });

  test('a detector whose results are not given is an error', () => {
    expect(() => resourceOf('detectors = ["gcp"]', { detected })).toThrow(
      'give what the detector gcp finds with `detected`',
    );
  });
});

describe('deltatocumulative', () => {
  const added = (metrics: TelemetryInputs['metrics'], body = '') =>
    through('otelcol.processor.deltatocumulative', body, { metrics: metrics! });
  const delta = { name: 'm', type: 'sum', temporality: 'delta' } as const;

  test('adds up the points of each series', () => {
    const { items } = added([
      {
        ...delta,
        points: [
          { value: 1, time: 1n, attributes: { a: 1 } },
          { value: 5, time: 1n },
        ],
      },
      { ...delta, points: [{ value: 2, time: 2n, attributes: { a: 1 } }] },
    ]);

    expect(items).toMatchObject([
      { temporality: 2, points: [{ value: 1n }, { value: 5n }] },
      { temporality: 2, points: [{ value: 3n, time: 2n }] },
    ]);
  });

  test('adds up histograms, unless their bounds differ', () => {
    const histogram = {
      ...delta,
      type: 'histogram',
      bounds: [1],
      bucketCounts: [1, 2],
      sum: 3,
      min: 1,
      max: 2,
    } as const;
    const { items } = added([
      { ...histogram, time: 1n },
      { ...histogram, time: 2n, min: 0.5 },
      { ...histogram, time: 3n, bounds: [2] },
    ]);

    expect(items).toMatchObject([
      { points: [{ count: 3n }] },
      { points: [{ count: 6n, sum: 6, bucketCounts: [2n, 4n], min: 0.5, max: 2 }] },
      { points: [{ count: 3n, bounds: [2] }] },
    ]);
  });

  test('drops what comes too late, begins too early, or is of a series too many', () => {
    const { items, why } = added(
      [
        { ...delta, value: 1, time: 5n, start: 2n },
        { ...delta, value: 1, time: 5n, start: 2n },
        { ...delta, value: 1, time: 6n, start: 1n },
        { ...delta, name: 'n', value: 1, time: 6n },
      ],
      'max_streams = 1',
    );

    expect(items).toHaveLength(1);
    expect(why).toEqual([
      'its series has come further already',
      'it begins before its series does',
      'max_streams: there are 1 series already',
    ]);
  });

  test('exponential histograms are added up, of the lower resolution', () => {
    const exponential = { ...delta, type: 'exponential_histogram', zeroCount: 1, min: 1, max: 4 } as const;
    const { items } = added([
      { ...exponential, time: 1n, scale: 1, positive: { offset: 0, counts: [1, 2, 3, 4] } },
      { ...exponential, time: 2n, scale: 0, positive: { offset: 0, counts: [10] } },
    ]);

    expect((items.at(-1) as Metric).points).toMatchObject([
      { scale: 0, positive: { offset: 0, counts: [13n, 7n] }, count: 22n, zeroCount: 2n, min: 1, max: 4 },
    ]);
  });

  test('what is no such metric passes', () => {
    expect(added([{ name: 'g' }, { ...delta, temporality: 'cumulative' }]).items).toHaveLength(2);
  });
});

describe('interval', () => {
  const interval = (body: string, metrics: TelemetryInputs['metrics']) =>
    through('otelcol.processor.interval', body, { metrics: metrics! });

  test('sends the last point of each series', () => {
    const { items, why } = interval('', [
      {
        name: 'm',
        points: [
          { value: 1, time: 1n },
          { value: 7, time: 1n, attributes: { a: 1 } },
        ],
      },
      { name: 'm', value: 2, time: 3n },
      { name: 'm', value: 3, time: 2n },
    ]);

    expect(items).toMatchObject([{ name: 'm', points: [{ value: 2n, time: 3n }, { value: 7n }] }]);
    expect(why).toEqual(['another point of its series is sent', 'another point of its series is sent']);
  });

  test('what counts from report to report, or goes up and down, passes at once; others if they are to', () => {
    const { items } = interval('interval = "100000h"\n passthrough {\n gauge = true\n }', [
      { name: 'delta', type: 'sum', temporality: 'delta' },
      { name: 'level', type: 'sum', isMonotonic: false },
      { name: 'gauge' },
      { name: 'summary', type: 'summary' },
      { name: 'total', type: 'sum' },
    ]);

    expect(items.map((item) => item.kind === 'metric' && item.name)).toEqual(['delta', 'level', 'gauge']);
  });
});
