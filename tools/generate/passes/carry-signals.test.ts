import type { PackedSignals } from '../../../lib/facts/signals';
import type { Signal } from '../../../lib/values';
import { carrySignals, signalsOf } from './carry-signals';
import { block, body, component, facts, schema, string } from './make-facts';

const consumer = { capsule: 'otelcol.Consumer' } as const;
const consumers = { type: { list: consumer }, required: false } as const;
const output = { $ref: '#/definitions/Output' };
const definitions = { Output: body({ attributes: { logs: consumers, traces: consumers } }), Other: body() };

const emits = (logs: readonly Signal[], traces: readonly Signal[]): PackedSignals => ({
  accepts: [],
  emits: { 'output/logs': logs, 'output/traces': traces },
  produces: {},
});

/** The schema of components that have an output each. */
function carried(signals: { readonly [name: string]: PackedSignals }) {
  const components = Object.keys(signals).map((name) => [name, component(body({ blocks: { output: block(output) } }))]);
  return carrySignals(facts({ schema: schema({ components: Object.fromEntries(components), definitions }), signals }));
}

test('a definition that carries all it has keeps its name', () => {
  const after = carried({ 'otelcol.receiver.a': emits(['logs'], ['traces']) });

  expect(Object.keys(after.definitions)).toEqual(['Other', 'Output']);
  expect(signalsOf(after.definitions['Output']!.attributes['logs']!.type)).toEqual(['logs']);
});

test('a definition becomes one for each combination of signals, shared by those who carry the same', () => {
  const after = carried({
    a: emits([], ['traces']),
    b: emits(['logs'], []),
    c: emits([], ['traces']),
    d: emits([], []),
  });
  const used = Object.values(after.components).map(({ body: inner }) =>
    'blocks' in inner ? inner.blocks['output']!.body : inner,
  );

  expect(used).toEqual(
    ['OutputTraces', 'OutputLogs', 'OutputTraces', 'Output'].map((name) => ({ $ref: `#/definitions/${name}` })),
  );
  expect(signalsOf(after.definitions['OutputTraces']!.attributes['logs']!.type)).toEqual([]);
  expect(Object.keys(after.definitions)).toEqual(['Other', 'Output', 'OutputLogs', 'OutputTraces']);
});

test('an export takes what its component accepts, under whatever condition, in a fixed order', () => {
  const when = { set: 'traces' };
  const signals = {
    a: { accepts: ['traces'], emits: {}, produces: {}, acceptsWhen: [{ when, accepts: ['metrics'] }] },
  } as const;
  const after = carrySignals(
    facts({ schema: schema({ components: { a: component(body(), { input: consumer, count: 'number' }) } }), signals }),
  );

  expect(after.components['a']!.exports).toEqual({
    input: { capsule: 'otelcol.Consumer', signals: ['metrics', 'traces'] },
    count: 'number',
  });
});

test('what a configuration block carries comes from the taste', () => {
  const tracing = {
    label: 'none',
    repeatable: false,
    stability: 'generally-available',
    exports: {},
    body: body({ attributes: { write_to: consumers } }),
  } as const;
  const taste = { enumBlocks: {}, definitions: {}, emits: { tracing: { write_to: ['traces'] } } };
  const after = carrySignals(facts({ schema: schema({ configBlocks: { tracing } }), taste }));

  expect(after.configBlocks['tracing']!.body).toMatchObject({
    attributes: { write_to: { type: { list: { capsule: 'otelcol.Consumer', signals: ['traces'] } } } },
  });
  expect(() => carrySignals(facts({ schema: schema({ configBlocks: { tracing } }) }))).toThrow(
    'signals of write_to are unknown',
  );
});

test('a component whose signals are missing is an error that says where to add them', () => {
  const components = { a: component(body({ attributes: { name: string }, blocks: { output: block(output) } })) };

  expect(() => carrySignals(facts({ schema: schema({ components, definitions }) }))).toThrow(
    'signals of output/logs are unknown: add them to signals.json',
  );
});
