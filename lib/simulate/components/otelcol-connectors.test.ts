import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import type { SpanInput } from '../otlp/span-input';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';

function through(connector: string, body: string, inputs: TelemetryInputs) {
  const text = `
otelcol.receiver.otlp "in" {
  output {
    traces  = [otelcol.connector.${connector}.it.input]
    metrics = [otelcol.connector.${connector}.it.input]
    logs    = [otelcol.connector.${connector}.it.input]
  }
}
otelcol.connector.${connector} "it" {
  ${body}
  output {
    metrics = [otelcol.exporter.debug.out.input]
    logs    = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const simulation = new Simulation(readModel(text)).takeTelemetry(inputs).flush(1_800_000_000_000_000_000n);
  const { arrivals, losses } = simulation.outcome;
  return {
    metrics: telemetryOf(arrivals, 'metric').map(({ data }) => data),
    logs: telemetryOf(arrivals, 'log').map(({ data }) => data),
    why: losses.map(({ why }) => why),
  };
}

describe('count', () => {
  const counts = (body: string, inputs: TelemetryInputs) =>
    through('count', body, inputs).metrics.flatMap(({ name, points }) =>
      points.map(({ attributes, value }) => [name, plainOf(attributes), value]),
    );

  test('counts everything by default', () => {
    expect(
      counts('', {
        spans: [{ name: 'a', events: [{ name: 'e' }, { name: 'f' }] }, { name: 'b' }],
        metrics: [{ name: 'm', points: [{}, {}, {}] }],
        logs: [{}],
      }),
    ).toEqual([
      ['trace.span.count', {}, 2n],
      ['trace.span.event.count', {}, 2n],
      ['log.record.count', {}, 1n],
      ['metric.count', {}, 1n],
      ['metric.datapoint.count', {}, 3n],
    ]);
  });

  test('counts what conditions mean, by attributes of it, its scope or its resource', () => {
    const body = `
    logs {
      name       = "errors"
      conditions = [\`severity_number >= SEVERITY_NUMBER_ERROR\`]
      attributes {
        key = "service.name"
      }
      attributes {
        key           = "kind"
        default_value = "other"
      }
    }`;
    const error = { severityNumber: 17, resource: { 'service.name': 'cart' } };

    expect(
      counts(body, {
        logs: [
          error,
          { ...error, attributes: { kind: 'io' } },
          error,
          { ...error, severityNumber: 9 },
          { severityNumber: 17 },
        ],
      }),
    ).toEqual([
      ['errors', { 'service.name': 'cart', kind: 'other' }, 2n],
      ['errors', { 'service.name': 'cart', kind: 'io' }, 1n],
    ]);
  });

  test('each resource has counts of its own, from report to report', () => {
    const { metrics } = through('count', '', { logs: [{ resource: { a: 1 } }, { resource: { a: 2 } }] });

    expect(metrics.map(({ resource }) => plainOf(resource.attributes))).toEqual([{ a: 1 }, { a: 2 }]);
    expect(metrics).toMatchObject([{ temporality: 1, isMonotonic: true }, {}]);
  });

  test('a condition that fails is an error: nothing would be counted', () => {
    const body = 'logs {\n conditions = [`IsMatch(body, attributes["p"])`]\n }';

    expect(() => counts(body, { logs: [{ body: 'x' }] })).toThrow('OTTL fails, and with it the whole batch');
  });
});

test('host_info has a series for each host', () => {
  const { metrics } = through('host_info', 'host_identifiers = ["host.id", "k8s.node.uid"]', {
    spans: [
      { name: 'a', resource: { 'host.id': 'h1' } },
      { name: 'b', resource: { 'host.id': 'h1', 'k8s.node.uid': 'n1' } },
      { name: 'c' },
    ],
  });

  expect(metrics).toMatchObject([{ name: 'traces_host_info', type: 'gauge' }]);
  expect(metrics[0]!.points.map(({ attributes, value }) => [plainOf(attributes), value])).toEqual([
    [{ 'grafana.host.id': 'h1' }, 1n],
    [{ 'grafana.host.id': 'n1' }, 1n],
  ]);
});

describe('spanlogs', () => {
  const lines = (body: string, spans: TelemetryInputs['spans']) =>
    through('spanlogs', body, { spans: spans! }).logs.map((log) => [log.body, plainOf(log.attributes)]);
  const span = {
    name: 'GET /a b',
    duration: 2,
    status: 'Error',
    attributes: { 'http.route': '/a', count: 7, ratio: 0.00001 },
    resource: { 'service.name': 'cart', 'host.name': 'h' },
    events: [{ name: 'e', attributes: { reason: 'say "no"\n' } }],
  } as const;
  const trace = 'tid=0af7651916cd43dd8448eb211c80319c';

  test('writes a line for each span', () => {
    expect(
      lines(
        'spans = true\n span_attributes = ["count", "ratio", "missing"]\n process_attributes = ["host.name"]\n labels = ["svc", "count"]',
        [span],
      ),
    ).toEqual([
      [
        `span="GET /a b" dur=2000000ns status=Error count=7 ratio=1e-05 svc=cart host.name=h ${trace}`,
        { traces: 'span', svc: 'cart', count: 7 },
      ],
    ]);
  });

  test('for roots, processes and events', () => {
    const child = { ...span, parentSpanId: '00000000000000ff', name: 'x', events: [] };

    expect(
      lines('roots = true\n processes = true\n events = true\n event_attributes = ["reason"]', [span, child]),
    ).toEqual([
      [`svc=cart ${trace}`, { traces: 'process' }],
      [`span="GET /a b" dur=2000000ns status=Error svc=cart ${trace}`, { traces: 'root' }],
      [`span="GET /a b" dur=2000000ns status=Error svc=cart ${trace} reason="say \\"no\\"\\n"`, { traces: 'event' }],
    ]);
  });

  test('calls things by other names', () => {
    const overrides = 'overrides {\n logs_instance_tag = "kind"\n service_key = "service"\n trace_id_key = "trace"\n }';

    expect(lines(`processes = true\n ${overrides}`, [span])).toEqual([
      ['service=cart trace=0af7651916cd43dd8448eb211c80319c', { kind: 'process' }],
    ]);
  });

  test('an attribute that can not stand in a line is an error, and logs are lost', () => {
    expect(() =>
      lines('spans = true\n span_attributes = ["list"]', [{ name: 'x', attributes: { list: [1] } }]),
    ).toThrow("the line can't be written: a value that is a list");
    expect(through('spanlogs', 'spans = true', { logs: [{}] }).why).toEqual(['it takes spans alone']);
  });
});

describe('spanmetrics', () => {
  const resource = { 'service.name': 'cart', zone: 'z' };
  const explicit = 'histogram {\n explicit {\n buckets = ["10ms", "1s"]\n }\n }';
  const made = (body: string, spans: TelemetryInputs['spans']) =>
    through('spanmetrics', body, { spans: spans! }).metrics.map(({ name, points, ...metric }) => ({
      ...metric,
      name,
      points: points.map(({ attributes, ...point }) => ({ ...point, attributes: plainOf(attributes) })),
    }));
  const fixed = {
    'service.name': 'cart',
    'span.name': 'GET /',
    'span.kind': 'SPAN_KIND_SERVER',
    'status.code': 'STATUS_CODE_UNSET',
  };
  const span = { name: 'GET /', kind: 'Server', resource } as const;

  test('counts spans, and how long they take', () => {
    const spans = [
      { ...span, duration: 10 },
      { ...span, duration: 11 },
      { ...span, duration: 2000 },
    ];

    expect(made(explicit, spans)).toMatchObject([
      { name: 'traces.span.metrics.calls', type: 'sum', temporality: 2, points: [{ attributes: fixed, value: 3n }] },
      {
        name: 'traces.span.metrics.duration',
        type: 'histogram',
        unit: 'ms',
        points: [{ attributes: fixed, count: 3n, sum: 2021, bounds: [10, 1000], bucketCounts: [1n, 1n, 1n] }],
      },
    ]);
  });

  test('by further attributes, and without some', () => {
    const body = `
    exclude_dimensions = ["span.kind", "status.code"]
    dimension {
      name = "zone"
    }
    dimension {
      name    = "http.method"
      default = "none"
    }
    calls_dimension {
      name = "missing"
    }
    ${explicit}`;
    const [calls] = made(body, [span, { ...span, attributes: { 'http.method': 'GET', missing: 'x' } }]);
    const own = { 'service.name': 'cart', 'span.name': 'GET /', zone: 'z' };

    expect(calls!.points.map(({ attributes }) => attributes)).toEqual([
      { ...own, 'http.method': 'none' },
      { ...own, 'http.method': 'GET', missing: 'x' },
    ]);
  });

  test('of each resource, or of some of its attributes', () => {
    const spans = [span, { ...span, resource: { ...resource, pod: 'p' } }];
    const body = 'aggregation_temporality = "DELTA"\n namespace = ""\n histogram {\n disable = true\n unit = "s"\n }';

    expect(made(body, spans)).toMatchObject([{ name: 'calls', temporality: 1 }, { name: 'calls' }]);
    expect(made(`${body}\n resource_metrics_key_attributes = ["service.name"]`, spans)).toMatchObject([
      { points: [{ value: 2n }] },
    ]);
  });

  test('as long as there are not too many series', () => {
    const body = `${explicit}\n aggregation_cardinality_limit = 2`;
    const spans = ['a', 'b', 'a'].map((name) => ({ ...span, name }));

    expect(made(body, spans)[0]!.points.map(({ value }) => value)).toEqual([2n, 1n]);
    expect(() => made(body, [...spans, { ...span, name: 'c' }])).toThrow(
      'more than 2 series of traces.span.metrics.calls (aggregation_cardinality_limit)',
    );
  });

  test('in buckets that fit', () => {
    const spans = [1, 1, 4].map((duration) => ({ ...span, duration }));

    expect(made('histogram {\n exponential {\n max_size = 2\n }\n }', spans)[1]).toMatchObject({
      type: 'exponential_histogram',
      points: [
        { attributes: fixed, count: 3n, sum: 6, min: 1, max: 4, scale: -1, positive: { offset: -1, counts: [2n, 1n] } },
      ],
    });
  });

  test('and what happens in them, by what it says', () => {
    const body = `${explicit}\n events {\n enabled = true\n dimension {\n name = "exception.type"\n }\n }`;
    const events = ['A', 'B', 'A'].map((type) => ({ name: 'exception', attributes: { 'exception.type': type } }));

    expect(made(body, [{ ...span, events }])[2]).toMatchObject({
      name: 'traces.span.metrics.events',
      points: [
        { attributes: { ...fixed, 'exception.type': 'A' }, value: 2n },
        { attributes: { ...fixed, 'exception.type': 'B' }, value: 1n },
      ],
    });
  });

  test('with some of the spans that were counted since', () => {
    const spans = ['1', '2', '3'].map((id) => ({
      ...span,
      traceId: id.repeat(32),
      spanId: id.repeat(16),
      duration: 10,
    }));
    const [calls, duration] = made(`${explicit}\n exemplars {\n enabled = true\n max_per_data_point = 2\n }`, spans);
    const exemplars = spans.slice(0, 2).map(({ traceId, spanId }) => ({ traceId, spanId, value: 10 }));

    expect(calls!.points).toMatchObject([{ exemplars }]);
    expect(duration!.points).toMatchObject([{ exemplars, time: duration!.points[0]!.exemplars![0]!.time }]);
    expect(made(explicit, spans)[0]!.points[0]!.exemplars).toBeUndefined();
  });

  test('for those, too, that sampling has left out', () => {
    const sampled = { ...span, traceState: 'ot=th:c', duration: 10 };

    expect(made(explicit, [sampled, span])).toMatchObject([
      { points: [{ value: 5n }] },
      { points: [{ count: 5n, sum: 41, bucketCounts: [5n, 0n, 0n] }] },
    ]);
    expect(() => made(explicit, [{ ...span, traceState: 'ot=th:6' }])).toThrow('which Alloy rounds by chance');
  });

  test('without a service.name there is none', () => {
    expect(through('spanmetrics', explicit, { spans: [{ name: 'x' }], logs: [{}] }).why).toEqual([
      'its resource has no service.name',
      'it takes spans alone',
    ]);
  });

  test.each([
    ['histogram { }', 'Alloy refuses it: it needs explicit or exponential'],
    [`${explicit}\n include_collector_instance_id = true`, 'include_collector_instance_id'],
    [`${explicit}\n include_instrumentation_scope = ["lib"]`, "include_instrumentation_scope isn't executed here"],
  ])('%s is an error', (body, message) => {
    expect(() => made(body, [span])).toThrow(message);
  });
});

test('what comes late waits for nobody: sampled traces are counted', () => {
  const text = `
otelcol.receiver.otlp "in" {
  output {
    traces = [otelcol.connector.count.it.input, otelcol.processor.tail_sampling.it.input]
  }
}
otelcol.processor.tail_sampling "it" {
  policy {
    name = "all"
    type = "always_sample"
  }
  output {
    traces = [otelcol.connector.count.it.input]
  }
}
otelcol.connector.count "it" {
  output {
    metrics = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const { arrivals } = new Simulation(readModel(text))
    .takeTelemetry({ spans: [{ name: 'a' }] })
    .flush(1_800_000_000_000_000_000n).outcome;

  expect(telemetryOf(arrivals, 'metric').flatMap(({ data }) => data.points.map(({ value }) => value))).toEqual([
    1n,
    1n,
  ]);
});

describe('servicegraph', () => {
  const client: SpanInput = {
    ...{ name: 'ask', spanId: 'a'.repeat(16), resource: { 'service.name': 'cart' } },
    kind: 'Client',
  };
  const server: SpanInput = {
    ...{ name: 'GET /', spanId: 'b'.repeat(16), parentSpanId: 'a'.repeat(16), duration: 700 },
    ...{ kind: 'Server', status: 'Error', resource: { 'service.name': 'shop', zone: 'x' } },
  };
  const graph = (body: string, ...spans: readonly SpanInput[]) => {
    const { metrics, why } = through('servicegraph', body, { spans });
    return {
      why,
      points: metrics.map(({ name, points }) => [
        name.replace('traces_service_graph_', ''),
        ...points.map(({ attributes, value, sum }) => [plainOf(attributes), value ?? sum]),
      ]),
    };
  };

  test('a request is counted once both sides are known, whichever comes first', () => {
    const attributes = { client: 'cart', server: 'shop', connection_type: '', failed: true, server_zone: 'x' };

    for (const spans of [
      [client, server],
      [server, client],
    ]) {
      expect(graph('dimensions = ["zone"]', ...spans)).toEqual({
        why: [],
        points: [
          ['request_total', [attributes, 1n]],
          ['request_failed_total', [attributes, 1n]],
          ['request_server', [attributes, 0.7]],
          ['request_client', [attributes, 0.001]],
        ],
      });
    }
  });

  test('a database has no spans, a queue has other kinds', () => {
    const attributes = { ...{ 'db.name': 'orders' }, 'net.peer.name': 'x' };
    const names = (spans: readonly SpanInput[]) =>
      graph('', ...spans).points.flatMap(([name, ...points]) => (name === 'request_total' ? points : []));

    expect(names([{ ...client, attributes }])).toEqual([
      [{ client: 'cart', server: 'orders', connection_type: 'database', failed: false }, 1n],
    ]);
    expect(
      names([
        { ...client, kind: 'Producer' },
        { ...server, kind: 'Consumer' },
      ]),
    ).toEqual([[{ client: 'cart', server: 'shop', connection_type: 'messaging_system', failed: true }, 1n]]);
  });

  test('what has one side alone is of a virtual node, unless nothing can name one', () => {
    const peer = { ...client, attributes: { 'peer.service': 'mail' } };
    const first = { ...server, parentSpanId: '' };
    const label = 'virtual_node_extra_label = true';
    const totals = (...spans: readonly SpanInput[]) => graph(label, ...spans).points[0]?.slice(1);

    expect(totals(peer)).toEqual([
      [{ client: 'cart', server: 'mail', connection_type: 'virtual_node', failed: false, virtual_node: 'server' }, 1n],
    ]);
    expect(totals(client)).toMatchObject([[{ server: 'unknown' }, 1n]]);
    expect(totals(first)).toMatchObject([[{ client: 'user', server: 'shop', virtual_node: 'client' }, 1n]]);
    expect(graph('', server)).toEqual({ why: ["the other side of the request hasn't come in time"], points: [] });
    expect(graph('virtual_node_peer_attributes = []', peer).points).toEqual([]);
  });

  test('what it can do nothing with is lost, and said', () => {
    const internal = { ...client, kind: 'Internal' as const };
    const other = { ...client, spanId: 'c'.repeat(16) };

    expect(graph('', { name: 'x' }, internal).why).toEqual([
      'its resource has no service.name',
      "it's neither a client nor a server of another service",
    ]);
    expect(graph('store {\n max_items = 1\n }', client, other).why).toEqual([
      'it waits for 1 requests already (max_items)',
    ]);
    expect(graph('metrics_flush_interval = "0s"', client, server).points).toHaveLength(4);
    expect(graph('metrics_flush_interval = "50000h"', client, server).points).toEqual([]);
    expect(graph('store {\n ttl = "50000h"\n }', client)).toEqual({ why: [], points: [] });
  });

  test('latencies come into buckets that fit where they are asked for', () => {
    const { metrics } = through('servicegraph', 'exponential_histogram_max_size = 160', { spans: [client, server] });

    expect(metrics.find(({ name }) => name.endsWith('request_server'))).toMatchObject({
      type: 'exponential_histogram',
      unit: 's',
      points: [{ count: 1n, sum: 0.7, scale: 20, positive: { counts: [1n] } }],
    });
  });
});
