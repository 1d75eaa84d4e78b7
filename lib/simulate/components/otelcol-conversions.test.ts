import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';

function outcomeOf(exporter: string, body: string, destination: string, inputs: TelemetryInputs) {
  const text = `
otelcol.receiver.otlp "in" {
  output {
    traces  = [otelcol.exporter.${exporter}.it.input]
    metrics = [otelcol.exporter.${exporter}.it.input]
    logs    = [otelcol.exporter.${exporter}.it.input]
  }
}
otelcol.exporter.${exporter} "it" {
  forward_to = [${destination}.out.receiver]
  ${body}
}
${destination} "out" { }
`;
  return new Simulation(readModel(text)).takeTelemetry(inputs).outcome;
}

describe('otelcol.exporter.prometheus', () => {
  const outcome = (body: string, metrics: TelemetryInputs['metrics']) =>
    outcomeOf('prometheus', body, 'prometheus.echo', { metrics: metrics! });
  const series = (body: string, ...metrics: NonNullable<TelemetryInputs['metrics']>) =>
    outcome(body, metrics).arrivals.flatMap((arrival) =>
      arrival.signal === 'metrics' ? [[Object.fromEntries(arrival.sample.labels), arrival.sample.value]] : [],
    );
  const bare = 'include_target_info = false\n include_scope_labels = false';

  test('makes names, job and instance, and target_info', () => {
    const resource = {
      'service.name': 'cart',
      'service.namespace': 'shop',
      'service.instance.id': 'i',
      'host.name': 'h',
    };
    const origin = { job: 'shop/cart', instance: 'i' };

    expect(
      series('', {
        name: 'http.requests',
        type: 'sum',
        value: 3,
        attributes: { 'http.route': '/' },
        resource,
        scope: { name: 'lib' },
      }),
    ).toEqual([
      [{ __name__: 'target_info', ...origin, host_name: 'h' }, 1],
      [{ __name__: 'http_requests_total', ...origin, otel_scope_name: 'lib', http_route: '/' }, 3],
    ]);
  });

  test('there is one target_info for a resource', () => {
    const names = series('include_scope_labels = false', { name: 'a' }, { name: 'b' }).map(([labels]) => labels);

    expect(names).toEqual([{ __name__: 'target_info' }, { __name__: 'a' }, { __name__: 'b' }]);
  });

  test('buckets count what the smaller ones do', () => {
    const histogram = {
      name: 'h',
      unit: 's',
      type: 'histogram',
      bounds: [0.5, 1],
      bucketCounts: [1, 2, 3],
      sum: 7,
    } as const;

    expect(series(bare, histogram)).toEqual([
      [{ __name__: 'h_seconds_sum' }, 7],
      [{ __name__: 'h_seconds_count' }, 6],
      [{ __name__: 'h_seconds_bucket', le: '0.5' }, 1],
      [{ __name__: 'h_seconds_bucket', le: '1' }, 3],
      [{ __name__: 'h_seconds_bucket', le: '+Inf' }, 6],
    ]);
  });

  test('quantiles of a summary', () => {
    expect(series(bare, { name: 's', type: 'summary', count: 2, sum: 4, quantiles: { 0.99: 3 } })).toEqual([
      [{ __name__: 's_sum' }, 4],
      [{ __name__: 's_count' }, 2],
      [{ __name__: 's', quantile: '0.99' }, 3],
    ]);
  });

  test.each([
    ['add_metric_suffixes = false', { __name__: 'x_y' }],
    ['resource_to_telemetry_conversion = true', { __name__: 'x_y_ratio', a: '1' }],
  ])('%s', (body, labels) => {
    expect(series(`${bare}\n ${body}`, { name: 'x.y', unit: '1', resource: { a: 1 } })).toEqual([[labels, 0]]);
  });

  test('include_scope_info and keep_identifying_resource_attributes', () => {
    const body =
      'include_scope_info = true\n keep_identifying_resource_attributes = true\n include_scope_labels = false';
    const found = series(body, {
      name: 'x',
      resource: { 'service.name': 'cart' },
      scope: { name: 'lib', version: '1', attributes: { a: 'b' } },
    });

    expect(found.map(([labels]) => labels)).toEqual([
      { __name__: 'target_info', job: 'cart', service_name: 'cart' },
      { __name__: 'otel_scope_info', job: 'cart', otel_scope_name: 'lib', otel_scope_version: '1', a: 'b' },
      { __name__: 'x', job: 'cart' },
    ]);
  });

  test('without a recorded value the series is stale', () => {
    expect(series(bare, { name: 'x', value: 3, flags: 1 })).toEqual([[{ __name__: 'x' }, Number.NaN]]);
  });

  test('what counts from report to report is dropped', () => {
    const { arrivals, losses } = outcome(bare, [{ name: 'x', type: 'sum', temporality: 'delta' }]);

    expect(arrivals).toEqual([]);
    expect(losses[0]?.why).toContain('Prometheus has no metrics that count from report to report');
  });

  test('native histograms are errors, and spans are lost', () => {
    expect(() => series(bare, { name: 'x', type: 'exponential_histogram' })).toThrow(
      'native histograms, which it would make',
    );
    expect(() => series('convert_classic_histograms_to_nhcb = true', { name: 'x', type: 'histogram' })).toThrow(
      'native',
    );
    expect(outcomeOf('prometheus', '', 'prometheus.echo', { spans: [{ name: 's' }] }).losses).toMatchObject([
      { why: 'it takes metrics alone' },
    ]);
  });
});

describe('otelcol.exporter.loki', () => {
  const outcome = (logs: TelemetryInputs['logs']) => outcomeOf('loki', '', 'loki.echo', { logs: logs! });
  const entryOf = (log: NonNullable<TelemetryInputs['logs']>[number]) => {
    const [arrival] = outcome([log]).arrivals;
    return arrival?.signal === 'logs' ? [Object.fromEntries(arrival.entry.labels), arrival.entry.line] : undefined;
  };

  test('writes the log as JSON, its severity as a label', () => {
    expect(
      entryOf({
        body: '<b>',
        severityNumber: 10,
        severityText: 'info2',
        traceId: 'AB'.repeat(16),
        attributes: { z: 9_007_199_254_740_993n, a: [1.5, { x: true }] },
        resource: { 'service.name': 'cart', 'service.namespace': 'shop', 'service.instance.id': 'i' },
        scope: { name: 'lib', version: '1' },
      }),
    ).toEqual([
      { exporter: 'OTLP', job: 'shop/cart', instance: 'i', level: 'INFO2' },
      `{"body":"\\u003cb\\u003e","traceid":"${'ab'.repeat(16)}","severity":"info2","attributes":{"a":[1.5,{"x":true}],"z":9007199254740993},"resources":{"service.instance.id":"i","service.name":"cart","service.namespace":"shop"},"instrumentation_scope":{"name":"lib","version":"1"}}`,
    ]);
  });

  test('attributes become labels where the log asks for it', () => {
    expect(
      entryOf({
        body: { a: 1 },
        attributes: {
          'event.name': 'e',
          nested: { x: 'n' },
          rest: 1,
          'loki.attribute.labels': 'event.name, nested.x, missing',
          'loki.resource.labels': ['host.name'],
        },
        resource: { 'host.name': 'h', rest: 2 },
      }),
    ).toEqual([
      { exporter: 'OTLP', event_name: 'e', nested_x: 'n', host_name: 'h' },
      '{"body":{"a":1},"attributes":{"nested":{"x":"n"},"rest":1},"resources":{"rest":2}}',
    ]);
  });

  test('a level that is there stays', () => {
    expect(entryOf({ severityNumber: 17, attributes: { level: 'bad' } })).toEqual([
      { exporter: 'OTLP', level: 'bad' },
      '{"body":""}',
    ]);
  });

  test('the format raw is the body alone', () => {
    expect(entryOf({ body: { a: 1 }, resource: { 'loki.format': 'raw' } })).toEqual([{ exporter: 'OTLP' }, '{"a":1}']);
  });

  describe('the format logfmt', () => {
    const lineOf = (log: NonNullable<TelemetryInputs['logs']>[number]) =>
      entryOf({ ...log, attributes: { ...log.attributes, 'loki.format': 'logfmt' } })?.[1];

    test('reads a body that is logfmt, and adds the rest', () => {
      expect(
        lineOf({
          body: 'msg="a b" flag x=null severity=low\nlost=1',
          severityText: 'INFO',
          traceId: 'ab'.repeat(16),
          spanId: 'cd'.repeat(8),
          flags: 1,
          attributes: { z: 'null', a: { b: 1, c: [true, 0.5] }, none: null },
          resource: { 'host.name': 'h h' },
          scope: { name: 'lib', version: '1' },
        }),
      ).toBe(
        `msg="a b" flag= x=null severity=low traceID=${'ab'.repeat(16)} spanID=${'cd'.repeat(8)} severity=INFO flags=1 attribute_z="null" attribute_a_b=1 attribute_a_c_0=true attribute_a_c_1=0.5 resource_host.name="h h" instrumentation_scope_name=lib instrumentation_scope_version=1`,
      );
    });

    test.each<[unknown, string]>([
      ['a="b', 'msg="a=\\"b"'],
      ['plain text', 'plain= text='],
      [42, 'msg=42'],
      [{ a: { b: 'c d' }, severity: 'low', ' ': 1 }, 'a_b="c d" severity=INFO'],
      [[1, { x: 'y' }], 'body_0=1 body_1_x=y severity=INFO'],
    ])('of the body %j is %s', (body, expected) => {
      expect(lineOf({ body: body as never, severityText: expected.includes('INFO') ? 'INFO' : '' })).toBe(expected);
    });
  });

  test('a format that there is not is dropped, others are errors', () => {
    expect(outcome([{ attributes: { 'loki.format': 'xml' } }]).losses).toMatchObject([
      { why: 'there is no format "xml"' },
    ]);
    expect(() => outcome([{ scope: { name: 'lib', attributes: { a: 1 } } }])).toThrow(
      "attributes of scopes aren't executed",
    );
    expect(outcomeOf('loki', '', 'loki.echo', { metrics: [{ name: 'm' }] }).losses).toMatchObject([
      { why: 'it takes logs alone' },
    ]);
  });

  test('without a time, it is when it was observed', () => {
    const [arrival] = outcome([{ time: 0n, observedTime: 5n }]).arrivals;

    expect(arrival?.signal === 'logs' && arrival.entry.timestamp).toBe(5n);
  });
});

test('otelcol.receiver.loki makes logs of entries', () => {
  const text = `
otelcol.receiver.loki "it" {
  output {
    logs = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const input = {
    to: 'otelcol.receiver.loki.it',
    line: 'x',
    labels: { filename: '/var/log/a.log', app: 'cart' },
    timestamp: 5n,
  };
  const [arrival] = telemetryOf(new Simulation(readModel(text)).take(input).outcome.arrivals, 'log');

  expect(arrival?.data).toMatchObject({ body: 'x', time: 5n, observedTime: 1_735_689_600_000_000_000n });
  expect(plainOf(arrival!.data.attributes)).toEqual({
    'log.file.path': '/var/log/a.log',
    'log.file.name': 'a.log',
    'loki.attribute.labels': 'app,filename',
    filename: '/var/log/a.log',
    app: 'cart',
  });
});
