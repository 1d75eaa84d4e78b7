import {
  dropsBrokenConditions,
  isGrokPattern,
  isTimeDirective,
  ottlConditionComponent,
  ottlContext,
  ottlFunctions,
  ottlLiteralRules,
  ottlParameters,
  takesOneKey,
} from './ottl';

const contexts = ['resource', 'scope', 'span', 'spanevent', 'metric', 'datapoint', 'log'];
const transform = contexts.flatMap((context) => [...ottlFunctions('otelcol.processor.transform', context)]);

test('each context has paths, and reaches itself and the resource', () => {
  for (const name of contexts) {
    const context = ottlContext(name);
    expect(Object.keys(context!.paths)).toContain('cache');
    expect(context!.prefixes).toEqual(expect.arrayContaining([name, 'resource']));
  }
});

test('an older name of a context is another name of the same', () => {
  expect(ottlContext('instrumentation_scope')).toBe(ottlContext('scope'));
});

test('no other name is one of a context', () => {
  expect(['profile', 'event', 'constructor', ''].map(ottlContext)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('what a path takes is known with it', () => {
  expect(ottlContext('span')!.paths['attributes']).toEqual({ type: 'pcommon.Map', keys: true });
  expect(ottlContext('spanevent')!.paths['event_index']).toEqual({ type: 'int64', readOnly: true });
  expect(takesOneKey('trace_state')).toBe(true);
  expect(takesOneKey('attributes')).toBe(false);
});

test('editors belong to those that change telemetry', () => {
  expect(ottlFunctions('otelcol.processor.transform', 'log')).toContain('set');
  expect(ottlFunctions('otelcol.processor.filter', 'log')).not.toContain('set');
  expect(ottlFunctions('otelcol.processor.filter', 'metric')).toContain('HasAttrOnDatapoint');
});

test('each rule is about parameters that its function has', () => {
  const names = [...new Set(transform)];
  const rules = names.flatMap((name) => ottlLiteralRules(name).map((rule) => ({ name, rule })));

  expect(rules.length).toBeGreaterThan(40);
  for (const { name, rule } of rules) {
    const known = ottlParameters(name).map((parameter) => parameter.name);
    const used = 'anyOf' in rule ? rule.anyOf : 'differ' in rule ? rule.differ : [rule.argument];
    expect({ name, used, unknown: used.filter((parameter) => !known.includes(parameter)) }).toMatchObject({
      unknown: [],
    });
  }
});

test('names and letters of other languages are known', () => {
  expect([isGrokPattern('WORD'), isGrokPattern('word'), isGrokPattern('')]).toEqual([true, false, false]);
  expect([isTimeDirective('Y'), isTimeDirective('Q')]).toEqual([true, false]);
});

test('components that drop conditions are told from those that refuse them', () => {
  expect(dropsBrokenConditions('otelcol.connector.count')).toBe(true);
  expect(dropsBrokenConditions('otelcol.processor.filter')).toBe(false);
});

test('conditions have functions of a component that OTTL knows', () => {
  expect(ottlFunctions(ottlConditionComponent(), 'span').size).toBeGreaterThan(0);
});
