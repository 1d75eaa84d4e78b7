import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';
import { DEFAULT_NOW } from '../world';

function made(body: string, inputs: TelemetryInputs) {
  const text = `
otelcol.receiver.otlp "in" {
  grpc { }
  output {
    traces  = [otelcol.connector.signaltometrics.it.input]
    metrics = [otelcol.connector.signaltometrics.it.input]
    logs    = [otelcol.connector.signaltometrics.it.input]
  }
}
otelcol.connector.signaltometrics "it" {
  ${body}
  output {
    metrics = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const simulation = new Simulation(readModel(text)).takeTelemetry(inputs).flush(DEFAULT_NOW);
  return telemetryOf(simulation.outcome.arrivals, 'metric').map(({ data }) => ({
    name: data.name,
    type: data.type,
    temporality: data.temporality,
    resource: plainOf(data.resource.attributes),
    points: data.points.map(({ attributes, value, count, sum, bucketCounts, scale, positive, start, time }) => ({
      attributes: plainOf(attributes),
      ...(value === undefined ? { count, sum } : { value }),
      ...(bucketCounts === undefined ? {} : { bucketCounts }),
      ...(scale === undefined ? {} : { scale, positive }),
      start,
      isNow: time === DEFAULT_NOW,
    })),
  }));
}

const spans = [10, 20, 300].map((duration, at) => ({
  name: 'GET /',
  duration,
  attributes: { method: at === 2 ? 'PUT' : 'GET' },
  resource: { 'service.name': 'cart', pod: 'a' },
}));

test('sums add up what expressions say, by attributes', () => {
  const body = `spans {
  name = "requests"
  attributes {
    key = "method"
  }
  sum {
    value = "1"
  }
}`;

  expect(made(body, { spans })).toEqual([
    {
      name: 'requests',
      type: 'sum',
      temporality: 1,
      resource: { 'service.name': 'cart', pod: 'a' },
      points: [
        { attributes: { method: 'GET' }, value: 2n, start: 0n, isNow: true },
        { attributes: { method: 'PUT' }, value: 1n, start: 0n, isNow: true },
      ],
    },
  ]);
});

test('histograms have buckets that are given, or such that fit', () => {
  const body = `spans {
  name = "taken"
  histogram {
    buckets = [15, 100]
    value   = "Milliseconds(end_time - start_time)"
  }
}
spans {
  name = "taken.fine"
  exponential_histogram {
    max_size = 2
    count    = "2"
    value    = "Milliseconds(end_time - start_time)"
  }
}`;

  expect(made(body, { spans })).toMatchObject([
    { type: 'histogram', points: [{ count: 3n, sum: 330, bucketCounts: [1n, 1n, 1n] }] },
    { type: 'exponential_histogram', points: [{ count: 6n, sum: 660, scale: -3, positive: { counts: [4n, 2n] } }] },
  ]);
});

test('a gauge has the last value, of a text too, and none where there is none', () => {
  const body = (value: string) => `logs {\n name = "memory"\n gauge {\n value = ${JSON.stringify(value)}\n }\n }`;
  const grok = 'ExtractGrokPatterns(body, "used %{NUMBER:mb:int}")["mb"]';
  const logs = [{ body: 'used 3' }, { body: 'used 7' }, { body: 'idle' }];

  expect(made(body(grok), { logs })).toMatchObject([{ type: 'gauge', temporality: 0, points: [{ value: 7n }] }]);
  expect(made(body('attributes["mb"]'), { logs })).toEqual([]);
});

test('points count by their conditions and by attributes that may be missing', () => {
  const body = `datapoints {
  name       = "points"
  conditions = [\`metric.name == "a"\`, \`attributes["code"] == 500\`]
  attributes {
    key           = "code"
    default_value = 0
  }
  attributes {
    key      = "route"
    optional = true
  }
  sum {
    value = "1"
  }
}
datapoints {
  name = "strict"
  attributes {
    key = "route"
  }
  sum {
    value = "1"
  }
}`;
  const metrics = [{ name: 'a' }, { name: 'b', attributes: { code: 500 } }, { name: 'b', attributes: { code: 200 } }];

  expect(made(body, { metrics })).toMatchObject([
    {
      name: 'points',
      points: [
        { attributes: { code: 0 }, value: 1n },
        { attributes: { code: 500 }, value: 1n },
      ],
    },
  ]);
});

test('resources have all attributes, or those that are named', () => {
  const body = (more: string) => `spans {\n name = "requests"\n ${more}\n sum {\n value = "1.5"\n }\n }`;
  const include = `include_resource_attributes {\n key = "service.name"\n }
  include_resource_attributes {\n key = "team"\n default_value = "none"\n }`;

  expect(made(body(''), { spans })).toMatchObject([{ resource: { pod: 'a' }, points: [{ value: 4.5 }] }]);
  expect(made(body(include), { spans })[0]!.resource).toEqual({ 'service.name': 'cart', team: 'none' });
});

test('a span counts for those that sampling has left out', () => {
  const body = 'spans {\n name = "all"\n sum {\n value = "AdjustedCount()"\n }\n }';
  const states = ['ot=th:8', 'ot=th:c', '', 'a=1'];

  expect(made(body, { spans: states.map((traceState) => ({ name: 'GET /', traceState })) })).toMatchObject([
    { points: [{ value: 8 }] },
  ]);
});

test('a failure is one of the whole batch, unless it is ignored', () => {
  const body = 'logs {\n name = "sizes"\n sum {\n value = "body"\n }\n }';
  const logs = [{ body: 'x' }, { body: 3 }];

  expect(() => made(body, { logs })).toThrow('OTTL fails, and with it the whole batch: failed to parse sum OTTL value');
  expect(made(`error_mode = "ignore"\n ${body}`, { logs })).toMatchObject([{ points: [{ value: 3n }] }]);
});

test('what Alloy refuses, or ends by, is an error', () => {
  const sum = 'sum {\n value = "body"\n }';

  expect(() => made('logs {\n name = "x"\n }', { logs: [{}] })).toThrow('it needs one of sum, gauge');
  expect(() => made(`logs {\n name = "x"\n ${sum}\n gauge {\n value = "1"\n }\n }`, { logs: [{}] })).toThrow(
    'one of sum',
  );
  expect(() => made(`logs {\n name = "x"\n ${sum}\n }`, { logs: [{ body: 1 }, { body: 1.5 }] })).toThrow('Alloy ends');
});
