import { type SpanInput, spanOf } from '../../../simulate/otlp/span-input';
import { traceSize } from './trace-size';

const sizeOf = (...inputs: readonly Partial<SpanInput>[]) =>
  traceSize(inputs.map((input, at) => spanOf({ name: 'x', ...input }, at, 1_000_000_000n)));

// Of the span: 18 for the trace, 10 for itself, 2 for no parent, 6 flags, 3 name, 2 kind, 18 times, 2 status. Around it: 2 bytes each for the
// span, the scope, the scope's spans, the resource, the resource's spans.
test('counts each field with its number and length', () => {
  expect(sizeOf({})).toBe(61 + 10);
});

test.each<[Partial<SpanInput>, number]>([
  [{ parentSpanId: '00000000000000ff' }, 8],
  [{ traceState: 'a=1' }, 5],
  [{ name: '' }, -3],
  [{ flags: 0 }, -6],
  [{ kind: 'Unspecified' }, -2],
  [{ status: 'Error', statusMessage: 'é' }, 6],
  // 2 for the attribute, 3 for the key, 2 for the value.
  [{ attributes: { a: '' } }, 7 + 2],
  [{ attributes: { a: true } }, 7 + 2],
  [{ attributes: { a: 127 } }, 7 + 2],
  [{ attributes: { a: 128 } }, 7 + 3],
  [{ attributes: { a: -1 } }, 7 + 11],
  [{ attributes: { a: 0.5 } }, 7 + 9],
  [{ attributes: { a: null } }, 7],
  [{ attributes: { a: [1, 'b'] } }, 7 + 2 + 4 + 5],
  [{ attributes: { a: { b: 1 } } }, 7 + 2 + 9],
  [{ resource: { a: 1 } }, 9],
  [{ scope: { name: 'l', version: '1' } }, 6],
  [{ events: [{ name: 'e', attributes: { a: 1 } }] }, 2 + 9 + 3 + 9],
])('%j adds %i bytes', (input, bytes) => {
  expect(sizeOf(input)).toBe(71 + bytes);
});

test('a length of more than 127 takes two bytes', () => {
  // That of the value, the attribute, the span, the scope's spans and the resource's spans.
  expect(sizeOf({ attributes: { a: 'x'.repeat(200) } })).toBe(71 + 7 + 203 + 5);
});

test('spans of one resource and scope stand together', () => {
  expect(sizeOf({}, {})).toBe(71 + 63 + 2);
  expect(sizeOf({}, { resource: { a: 1 } })).toBe(71 + 71 + 9);
});
