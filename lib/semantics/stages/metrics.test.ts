import { entryOf, pipelineOf, refusal } from '../../../test/harness/run-stages';

function series(metric: string, ...values: readonly string[]): Record<string, number> {
  const pipeline = pipelineOf(`stage.regex { expression = "^(?P<v>.*)$" }\nstage.metrics {\n${metric}\n}`);
  for (const line of values) pipeline.run(entryOf({ line, labels: { job: 'a', __internal: 'b' } }), 0n);
  return Object.fromEntries(pipeline.series());
}

const counter = (body: string) => `metric.counter {\n name = "c"\n source = "v"\n${body}\n}`;
const gauge = (body: string) => `metric.gauge {\n name = "g"\n source = "v"\n${body}\n}`;

test('a counter counts entries with its value, or adds it', () => {
  expect(series(counter('action = "inc"'), 'a', 'b')).toEqual({ 'loki_process_custom_c{job="a"}': 2 });
  expect(series(counter('action = "inc"\nvalue = "a"'), 'a', 'b')).toEqual({ 'loki_process_custom_c{job="a"}': 1 });
  expect(series(counter('action = "add"'), '1.5', '2ms', 'x', '-3', 'Inf')).toEqual({
    'loki_process_custom_c{job="a"}': Number.POSITIVE_INFINITY,
  });
  expect(series(counter('action = "add"'), '1.5', '2ms', 'x', '-3')).toEqual({
    'loki_process_custom_c{job="a"}': 1.502,
  });
});

test('it can count all entries, or their bytes', () => {
  expect(series('metric.counter {\n name = "c"\n prefix = "p_"\n match_all = true\n action = "inc"\n}', '')).toEqual({
    'p_c{job="a"}': 1,
  });
  expect(
    series('metric.counter {\n name = "c"\n match_all = true\n count_entry_bytes = true\n action = "add"\n}', 'é'),
  ).toEqual({
    'loki_process_custom_c{job="a"}': 2,
  });
});

test.each([
  ['set', ['1', '5'], 5],
  ['inc', ['x', 'x'], 2],
  ['dec', ['x', 'x'], -2],
  ['add', ['1', '2'], 3],
  ['sub', ['1', '2'], -3],
  ['set', ['1m30s'], 90],
])('a gauge: %s %j', (action, values, expected) => {
  expect(series(gauge(`action = "${action}"`), ...values)).toEqual({ 'loki_process_custom_g{job="a"}': expected });
});

test('a histogram has buckets that contain each other', () => {
  expect(series('metric.histogram {\n name = "h"\n source = "v"\n buckets = [1, 2.5]\n}', '1', '2', '3', 'x')).toEqual({
    'loki_process_custom_h_bucket{job="a",le="1"}': 1,
    'loki_process_custom_h_bucket{job="a",le="2.5"}': 2,
    'loki_process_custom_h_bucket{job="a",le="+Inf"}': 3,
    'loki_process_custom_h_sum{job="a"}': 6,
    'loki_process_custom_h_count{job="a"}': 3,
  });
});

test.each([
  [counter('action = "dec"'), "the 'action' counter field must be either 'inc' or 'add'"],
  [
    counter('action = "inc"\nmatch_all = true\nvalue = "x"'),
    "a 'counter' metric supports either 'match_all' or a 'value', but not both",
  ],
  [
    counter('action = "inc"\nmatch_all = true\ncount_entry_bytes = true'),
    "the 'count_entry_bytes' counter field must be specified along with match_all set to true or action set to 'add'",
  ],
  [gauge('action = "x"'), "the 'action' gauge field must be one of the following values: [set, inc, dec, add, sub]"],
  [gauge('action = "set"\nmax_idle_duration = "999ms"'), 'max_idle_duration must be greater or equal than 1s'],
])('%j is refused', (metric, message) => {
  expect(refusal(`stage.metrics {\n${metric}\n}`)).toBe(`decoding: ${message}`);
});
