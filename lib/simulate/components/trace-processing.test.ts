import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import type { SpanInput } from '../otlp/span-input';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';

const through = (processor: string, body: string) => `
otelcol.receiver.otlp "in" {
  output {
    traces = [otelcol.processor.${processor}.it.input]
  }
}
otelcol.processor.${processor} "it" {
  ${body}
  output {
    traces = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;

function sent(text: string, ...spans: readonly SpanInput[]) {
  const { outcome } = new Simulation(readModel(text)).takeTelemetry({ spans });
  return {
    losses: outcome.losses,
    spans: telemetryOf(outcome.arrivals, 'span').map(({ data }) => data),
  };
}

describe('filter', () => {
  test('drops the spans that a condition means', () => {
    const text = through('filter', 'traces {\n span = [`name == "x"`, `attributes["a"] == 1`]\n }');
    const { spans, losses } = sent(text, { name: 'x' }, { name: 'y' }, { name: 'z', attributes: { a: 1 } });

    expect(spans.map(({ name }) => name)).toEqual(['y']);
    expect(losses).toMatchObject([{ why: 'a condition means it' }, { why: 'a condition means it' }]);
  });

  test('drops events of spans', () => {
    const text = through('filter', 'traces {\n spanevent = [`name == "noise"`]\n }');
    const { spans } = sent(text, { name: 'x', events: [{ name: 'noise' }, { name: 'exception' }] });

    expect(spans[0]?.events.map(({ name }) => name)).toEqual(['exception']);
  });

  test('finds the context of conditions by their paths', () => {
    const text = through(
      'filter',
      'trace_conditions {\n conditions = [`resource.attributes["service.name"] == "cart"`]\n }',
    );
    const { spans } = sent(text, { name: 'x', resource: { 'service.name': 'cart' } }, { name: 'y' });

    expect(spans.map(({ name }) => name)).toEqual(['y']);
  });

  test('a condition that fails means nothing', () => {
    const text = through('filter', 'traces {\n span = [`IsMatch(name, "(")`]\n }');

    expect(sent(text, { name: 'x' }).spans).toHaveLength(1);
  });

  test('with error_mode propagate it is an error: the whole batch would be dropped', () => {
    const text = through(
      'filter',
      'error_mode = "propagate"\n traces {\n span = [`IsMatch(attributes["a"], attributes["b"])`]\n }',
    );

    expect(() => sent(text, { name: 'x' })).toThrow('OTTL fails, and with it the whole batch');
  });
});

describe('transform', () => {
  test('does what statements say, in order', () => {
    const statements = [
      'set(attributes["a"], "1")',
      'set(attributes["b"], attributes["a"])',
      'delete_key(attributes, "a")',
    ];
    const text = through(
      'transform',
      `trace_statements {\n context = "span"\n statements = ${JSON.stringify(statements)}\n }`,
    );

    expect(plainOf(sent(text, { name: 'x' }).spans[0]!.attributes)).toEqual({ b: '1' });
  });

  test('of statements without a block each is about what its paths name', () => {
    const text = through(
      'transform',
      'statements {\n trace = [`set(resource.attributes["r"], 1)`, `set(span.name, "y")`]\n }',
    );
    const [span] = sent(text, { name: 'x' }).spans;

    expect(span?.name).toBe('y');
    expect(plainOf(span!.resource.attributes)).toEqual({ r: 1 });
  });

  test('does nothing where none of its conditions holds', () => {
    const body =
      'trace_statements {\n context = "span"\n conditions = [`name == "x"`]\n statements = [`set(status.code, 1)`]\n }';
    const { spans } = sent(through('transform', body), { name: 'x' }, { name: 'y' });

    expect(spans.map(({ status }) => status.code)).toEqual([1, 0]);
  });

  test('goes on behind a statement that fails', () => {
    const body = 'trace_statements {\n context = "span"\n statements = [`set(name, 1)`, `set(status.code, 1)`]\n }';

    expect(sent(through('transform', body), { name: 'x' }).spans).toMatchObject([{ name: 'x', status: { code: 1 } }]);
  });

  test.each([
    [
      'trace_statements {\n context = "span"\n statements = [`set(attributes["a"], Format("%v", [attributes]))`]\n }',
      'with %T alone in the function Format of OTTL',
    ],
    [
      'trace_statements {\n statements = [`set(name, "x")`]\n }',
      'Alloy refuses it: no path in its statements names a context',
    ],
    [
      'trace_statements {\n context = "span"\n statements = [`set(name`]\n }',
      'Alloy refuses "set(name": statement has invalid syntax',
    ],
  ])('%s is an error', (body, message) => {
    expect(() => sent(through('transform', body), { name: 'x' })).toThrow(message);
  });
});

test('what only passes stays as it is', () => {
  expect(sent(through('batch', ''), { name: 'x' }).spans).toMatchObject([{ name: 'x' }]);
  expect(sent(through('memory_limiter', 'check_interval = "1s"\n limit = "1MiB"'), { name: 'x' }).spans).toHaveLength(
    1,
  );
});

test('what is not executed of a processor is an error with its place', () => {
  expect(() => sent(through('metric_start_time', 'strategy = "start_time_metric"'), { name: 'x' })).toThrow(
    "config.alloy:7:1: otelcol.processor.metric_start_time.it: strategy: what another metric of a batch says isn't executed here",
  );
});
