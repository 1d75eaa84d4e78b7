import { componentSchema } from './schema';
import { emissionAt, unpackSignals } from './signals';

const { signals } = componentSchema('otelcol.receiver.otlp')!;

test('what is sent is found by the names of the argument', () => {
  expect(emissionAt(signals, ['output', 'traces'])).toEqual({ path: ['output', 'traces'], signals: ['traces'] });
  expect(emissionAt(componentSchema('otelcol.processor.tail_sampling')!.signals, ['output', 'logs'])?.signals).toEqual(
    [],
  );
});

test.each([[['output']], [['traces']], [['output', 'traces', 'x']], [[]]])('%j takes no receivers', (argument) => {
  expect(emissionAt(signals, argument)).toBeUndefined();
});

test('conditions on what is accepted are read', () => {
  const packed = {
    accepts: [],
    emits: {},
    produces: {},
    acceptsWhen: [{ when: { set: 'a/b' }, accepts: ['logs'] }],
  } as const;

  expect(unpackSignals(packed)).toEqual({
    ...packed,
    emits: [],
    acceptsWhen: [{ when: { set: ['a', 'b'] }, accepts: ['logs'] }],
  });
});
