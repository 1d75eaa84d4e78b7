import { inferContext } from './inference';
import { parseOttlStatement } from './parse';

const contexts = ['resource', 'scope', 'span', 'spanevent'];
const infer = (...statements: readonly string[]) =>
  inferContext(
    statements.map((statement) => parseOttlStatement(statement).tree!),
    contexts,
    'otelcol.processor.transform',
  );

test.each([
  [['set(resource.attributes["a"], 1)'], 'resource'],
  [['set(resource.attributes["a"], span.name)'], 'span'],
  [['set(span.name, "a")', 'set(spanevent.name, "b")'], 'spanevent'],
  [['set(resource.attributes[span.name], 1)'], 'span'],
  [['set(resource.attributes["a"], SPAN_KIND_SERVER)'], 'spanevent'],
  [['set_semconv_span_name("1.37.0") where resource.attributes["a"] == 1'], 'span'],
])('%j are about %s', (statements, context) => {
  expect(infer(...statements)).toEqual({ context });
});

test('paths without a dot, and those that begin with keys, name no context', () => {
  expect(infer('set(name, attributes["a"])')).toEqual({ context: '' });
});

test('what no context knows is told of the innermost', () => {
  expect(infer('set(span.name, Nope())')).toEqual({
    problem: 'inferred context "span" does not support the function "Nope"',
  });
  expect(infer('set(log.body, 1)')).toEqual({ problem: 'inferred context "log" is not a valid candidate' });
  expect(infer('set(cache["a"], otelcol.client.addr)')).toEqual({
    problem: 'inferred context "otelcol" is not a valid candidate',
  });
});
