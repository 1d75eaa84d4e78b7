import { convert, type ValueType } from './convert';
import { plainValue } from './plain-value';
import { make, shared, type Value } from './value';

const text = make.string;
const secret = make.secret('hunter2');
const hidden = make.optionalSecret('hunter2', true);
const open = make.optionalSecret('5', false);
const receiver: Value = { type: 'capsule', capsule: 'other', name: 'LogsReceiver' };

/** The value, or `path: message`. */
function converted(value: Value, type: ValueType): Value | string {
  const result = convert(value, type);
  return result.ok ? result.value : `${result.path}: ${result.message}`;
}

describe('convert', () => {
  test.each<[Value, ValueType, Value]>([
    [make.int(5), 'string', text('5')],
    [make.float(1e21), 'string', text('1000000000000000000000')],
    [text('5'), 'number', make.integer('uint', 5n)],
    [text('a'), 'secret', make.secret('a')],
    [text('a'), 'optional_secret', make.optionalSecret('a', false)],
    [secret, 'optional_secret', hidden],
    [hidden, 'secret', secret],
    [open, 'secret', make.secret('5')],
    [open, 'string', text('5')],
    [open, 'number', make.integer('uint', 5n)],
    [make.bytes(Uint8Array.of(0x61)), 'string', text('a')],
    [text('a'), { list: 'number' }, make.bytes(Uint8Array.of(0x61))],
    [text('5s'), 'duration', text('5s')],
    [make.int(0), 'duration', text('0')],
    [make.int(5), 'bytes_size', text('5')],
    [make.int(5), { string: 'url' }, text('5')],
    [secret, 'any', secret],
    [receiver, { capsule: 'LogsReceiver' }, receiver],
    [make.array([make.int(1)]), { list: 'string' }, make.array([text('1')])],
    [make.object(new Map([['a', make.int(1)]])), { map: 'string' }, make.object(new Map([['a', text('1')]]))],
    [make.object(new Map([['a', make.int(1)]])), { capsule: 'Target' }, make.target(new Map([['a', text('1')]]))],
    [
      make.target(new Map([['a', text('1')]])),
      { map: 'number' },
      make.object(new Map([['a', make.integer('uint', 1n)]])),
    ],
  ])('%p to %p', (value, type, expected) => {
    expect(converted(value, type)).toEqual(expected);
  });

  test.each<[ValueType, unknown]>([
    ['string', ''],
    ['number', 0],
    ['bool', false],
    ['duration', ''],
    [{ list: 'string' }, []],
    [{ map: 'string' }, {}],
    ['any', null],
    ['secret', null],
  ])('null becomes what %p is when it is not set', (type, expected) => {
    const result = convert(shared.null, type);

    expect(result.ok && plainValue(result.value)).toEqual(expected);
  });

  test.each<[Value, ValueType, string]>([
    [make.bool(true), 'string', ': should be string, got bool'],
    [text('true'), 'bool', ': should be bool, got string'],
    [make.int(1), 'bool', ': should be bool, got number'],
    [text('x'), 'number', ': should be number, got string'],
    [text('-1.5'), 'number', ': should be number, got string'],
    [secret, 'string', ': secrets may not be converted into strings'],
    [hidden, 'string', ': secrets may not be converted into strings'],
    [hidden, 'number', ': secrets may not be converted into strings'],
    [secret, 'number', ': should be number, got capsule'],
    [make.int(1), 'secret', ': should be capsule, got number'],
    [receiver, 'secret', ': expected capsule("alloytypes.Secret"), got capsule'],
    [receiver, { capsule: 'MetricsReceiver' }, ': expected capsule("MetricsReceiver"), got capsule("LogsReceiver")'],
    [text('a'), { capsule: 'LogsReceiver' }, ': should be capsule, got string'],
    [text('5'), 'duration', ': time: missing unit in duration "5"'],
    [make.int(5), 'duration', ': time: missing unit in duration "5"'],
    [text('a'), { list: 'string' }, ': should be array, got string'],
    [make.array([]), { map: 'string' }, ': should be object, got array'],
    [make.array([make.int(1), make.bool(true)]), { list: 'string' }, '[1]: should be string, got bool'],
    [
      make.array([make.object(new Map([['a', make.array([])]]))]),
      { list: { capsule: 'Target' } },
      '[0].a: should be string, got array',
    ],
    [make.object(new Map([['x', text('')]])), { object: {} }, ': unrecognized attribute name "x"'],
    [make.object(new Map()), { object: { x: { type: 'string', required: true } } }, ': missing required attribute "x"'],
  ])('%p to %p: %s', (value, type, message) => {
    expect(converted(value, type)).toBe(message);
  });

  test('an unknown becomes an unknown of the type, unless it certainly cannot', () => {
    expect(converted(make.unknown(), 'string')).toEqual(make.unknown('string'));
    expect(converted(make.unknown('string'), 'secret')).toEqual(make.unknown('capsule'));
    expect(converted(make.unknown('string'), 'bool')).toBe(': should be bool, got string');
    expect(converted(make.array([make.unknown('bool')]), { list: 'string' })).toBe('[0]: should be string, got bool');
  });

  test('no message shows a text that may be secret', () => {
    expect(JSON.stringify(convert(hidden, 'number'))).not.toContain('hunter2');
    expect(JSON.stringify(convert(secret, 'bool'))).not.toContain('hunter2');
  });
});
