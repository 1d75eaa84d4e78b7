import type { TypeSchema } from '../../lib/facts';
import { typeName } from './type-name';
import { inputType, valueType } from './types';

const consumer = (...signals: string[]) => ({ capsule: 'otelcol.Consumer', signals }) as TypeSchema;

test.each<[TypeSchema, string, string, string]>([
  ['string', 'StringInput', 'string', 'string'],
  ['number', 'NumberInput', 'number', 'number'],
  ['bool', 'BoolInput', 'boolean', 'bool'],
  ['duration', 'DurationInput', 'DurationValue', 'duration'],
  ['secret', 'SecretInput', 'SecretText', 'secret'],
  ['optional_secret', 'OptionalSecretInput', 'OptionalSecretText', 'optional_secret'],
  ['bytes_size', 'SizeInput', 'string', 'bytes_size'],
  ['regex', 'StringInput', 'string', 'regex'],
  ['any', 'AnyInput', 'unknown', 'any'],
  [{ string: 'go_template' }, 'StringInput', 'string', 'string (go template)'],
  [{ list: 'secret' }, 'ListInput<SecretInput>', 'readonly SecretText[]', 'list(secret)'],
  [
    { map: { list: 'string' } },
    'MapInput<ListInput<StringInput>>',
    '{ readonly [key: string]: readonly string[] }',
    'map(list(string))',
  ],
  [{ capsule: 'RelabelRules' }, 'Expression<RelabelRules>', 'RelabelRules', 'RelabelRules'],
  [{ capsule: 'otelcol.Handler' }, 'Expression<AuthHandler>', 'AuthHandler', 'otelcol.Handler'],
  [{ list: { capsule: 'Target' } }, 'TargetsInput', 'Targets', 'list(Target)'],
  [
    { list: { capsule: 'LogsReceiver' } },
    'ListInput<Expression<LogsReceiver>>',
    'readonly LogsReceiver[]',
    'list(LogsReceiver)',
  ],
  [
    consumer('logs', 'traces'),
    "Expression<Consumer<'logs' | 'traces'>>",
    "Consumer<'logs' | 'traces'>",
    'otelcol.Consumer',
  ],
  [consumer(), 'Expression<Consumer<never>>', 'Consumer<never>', 'otelcol.Consumer'],
  [
    { object: { some_key: { type: 'string', required: true }, other: { type: 'bool', required: false } } },
    `{
    /** \`some_key\`: string, required. */
    readonly someKey: StringInput;
    /** \`other\`: bool. */
    readonly other?: BoolInput;
  }`,
    '{ readonly some_key: string; readonly other: boolean }',
    'object',
  ],
])('%j is taken as %s, given as %s and called %s', (type, input, value, name) => {
  expect(inputType({ type })).toBe(input);
  expect(valueType(type)).toBe(value);
  expect(typeName(type)).toBe(name);
});

test('an enumeration is a union of its values, in a list too', () => {
  expect(inputType({ type: 'string', enum: ['', "a'b"] })).toBe("EnumInput<'' | 'a\\'b'>");
  expect(inputType({ type: 'number', enum: [1, 2] })).toBe('EnumInput<1 | 2>');
  expect(inputType({ type: { list: 'string' }, enum: ['a'] })).toBe("ListInput<EnumInput<'a'>>");
});

test('a list of consumers that carries nothing takes nothing', () => {
  expect(inputType({ type: { list: consumer() } })).toBe('readonly never[]');
});

test.each([[{ capsule: 'unheard.Of' }], ['complex' as TypeSchema]])(
  '%j is unknown: the error says where to add it',
  (type) => {
    expect(() => inputType({ type })).toThrow('add it to tools/generate/types.ts');
    expect(() => valueType(type)).toThrow('add it to tools/generate/types.ts');
  },
);
