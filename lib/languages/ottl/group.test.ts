import { type OttlGroup, ottlGroupProblems, ottlSignalContexts } from './group';

const traces: Omit<OttlGroup, 'statements' | 'conditions'> = {
  component: 'otelcol.processor.transform',
  contexts: ottlSignalContexts.traces,
};
const statementsOf = (...statements: readonly string[]): OttlGroup => ({ ...traces, statements, conditions: [] });
const conditionsOf = (...conditions: readonly string[]): OttlGroup => ({
  component: 'otelcol.processor.filter',
  contexts: ottlSignalContexts.metrics,
  statements: [],
  conditions,
});

test('statements of a named context may leave it out', () => {
  const group = { ...traces, context: 'span', statements: ['set(name, "a")'], conditions: ['name == "b"'] };

  expect(ottlGroupProblems(group)).toEqual({ statements: [[]], conditions: [[]] });
});

test('a context that the signal does not have is refused as a whole', () => {
  expect(ottlGroupProblems({ ...statementsOf('set(name, "a")', 'set(x, 1)'), context: 'metric' })).toEqual({
    whole: { message: 'unknown context "metric" for statements: [set(name, "a") set(x, 1)]' },
    statements: [[], []],
    conditions: [],
  });
});

test('without one the innermost context that a path names is meant', () => {
  expect(
    ottlGroupProblems(statementsOf('set(resource.attributes["a"], 1) where span.name == "x"', 'set(scope.name, "b")')),
  ).toEqual({ statements: [[], []], conditions: [] });
});

test('a lower context is meant where the first does not know a function', () => {
  const group = statementsOf('set(resource.attributes["a"], IsRootSpan())');

  expect(ottlGroupProblems(group)).toEqual({ statements: [[]], conditions: [] });
});

test('each path has to name its context then', () => {
  const [[problem] = []] = ottlGroupProblems(statementsOf('set(span.name, name)')).statements;

  expect(problem).toMatchObject({ start: 15, end: 19 });
  expect(problem?.message).toContain('missing context name for path "name"');
});

test.each([
  [
    ['set(name, "a")'],
    'unable to infer context from statements ["set(name, \\"a\\")"] and conditions [], path\'s first segment must be a valid context name: ["resource" "scope" "span" "spanevent"]',
  ],
  [
    ['set(span.name, NOPE)'],
    'unable to infer a valid context (["resource" "scope" "span" "spanevent"]) from statements ["set(span.name, NOPE)"] and conditions []: inferred context "span" does not support the enum symbol "NOPE"',
  ],
  [
    ['set(span.name, Nope())'],
    'unable to infer a valid context (["resource" "scope" "span" "spanevent"]) from statements ["set(span.name, Nope())"] and conditions []: inferred context "span" does not support the function "Nope"',
  ],
  [
    ['set(metric.name, "a")'],
    'unable to infer a valid context (["resource" "scope" "span" "spanevent"]) from statements ["set(metric.name, \\"a\\")"] and conditions []: inferred context "metric" is not a valid candidate',
  ],
])('%j have no context', (statements, message) => {
  expect(ottlGroupProblems(statementsOf(...statements)).whole?.message).toBe(message);
});

test('what can not be read is told where it is, and nothing is inferred from it', () => {
  expect(ottlGroupProblems(statementsOf('set(name, "a")', 'set(span.name'))).toMatchObject({
    statements: [[], [{ start: 13 }]],
  });
});

test('conditions without statements have a context each', () => {
  const { whole, conditions } = ottlGroupProblems(
    conditionsOf('metric.name == "a"', 'datapoint.flags == 1', 'name == "a"', 'log.body == nil'),
  );

  expect(whole).toBeUndefined();
  expect(conditions).toMatchObject([
    [],
    [],
    [{ start: 0, end: 11, hint: 'put the context in front of paths, such as datapoint.attributes, or set context' }],
    [{ message: expect.stringContaining('context "log" inferred from the conditions') }],
  ]);
});

test('conditions beside statements have no editors, and the functions of the filter', () => {
  const group = { ...traces, context: 'span', statements: ['set(name, "a")'], conditions: ['IsRootSpan()', 'Nope()'] };

  expect(ottlGroupProblems(group).conditions).toMatchObject([[], [{ message: 'undefined function "Nope"' }]]);
});
