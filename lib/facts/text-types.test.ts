import { definitionSchema } from './schema';
import { textProblem, textType } from './text-types';

const level = { type: 'string', required: false, enum: ['info', 'debug'] } as const;

test('a text is found by the names of the argument, those of repeated blocks too', () => {
  expect(textType('loki.source.syslog', ['listener', 'syslog_format'], level)?.message).toBe(
    'unknown syslog format: <value>',
  );
  expect(textType('logging', ['level'], level)?.message).toBe('unrecognized log level <quoted>');
});

test('an argument of no such text has none', () => {
  expect(textType('logging', ['levels'], level)).toBeUndefined();
  expect(textType('no.such', ['level'], level)).toBeUndefined();
  expect(textType('logging', ['level'], { type: 'string', required: false })).toBeUndefined();
});

test('what the facts do not list is taken from the enumeration', () => {
  const action = definitionSchema('RelabelRule')!.attributes.get('action')!;
  const type = textType('RelabelRule', ['action'], action)!;

  expect(textProblem('keep', type)).toBeUndefined();
  expect(textProblem('retain', type)).toBe('unrecognized action type "retain"');
});
