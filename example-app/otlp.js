// OTLP's ExportTraceServiceRequest in protobuf, as far as this application fills it in.
// Field numbers: opentelemetry-proto, trace/v1/trace.proto, resource/v1/resource.proto and common/v1/common.proto.

const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;

/** An encoded field: `parts` are joined only once, in `encodeTraces`. */
function field(number, wireType, ...parts) {
  return [varint((number << 3) | wireType), ...parts];
}

function varint(value) {
  const bytes = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}

function message(number, fields) {
  const body = Buffer.concat(fields.flat(Number.POSITIVE_INFINITY));
  return field(number, LENGTH, varint(body.length), body);
}

function bytes(number, value) {
  return value.length === 0 ? [] : field(number, LENGTH, varint(value.length), value);
}

function string(number, value) {
  return bytes(number, Buffer.from(value, 'utf8'));
}

function integer(number, value) {
  return field(number, VARINT, varint(value));
}

function fixed64(number, value) {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(value);
  return field(number, FIXED64, buffer);
}

function double(number, value) {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return field(number, FIXED64, buffer);
}

function anyValue(value) {
  if (typeof value === 'boolean') return integer(2, value ? 1 : 0);
  if (typeof value !== 'number') return field(1, LENGTH, ...sized(String(value)));
  return Number.isSafeInteger(value) ? integer(3, value) : double(4, value);
}

/** A string inside of a `oneof` is written even if it is empty. */
function sized(text) {
  const buffer = Buffer.from(text, 'utf8');
  return [varint(buffer.length), buffer];
}

function keyValues(number, attributes) {
  return Object.entries(attributes).map(([key, value]) =>
    message(number, [string(1, key), message(2, [anyValue(value)])]),
  );
}

function encodeSpan(span) {
  return message(2, [
    bytes(1, Buffer.from(span.traceId, 'hex')),
    bytes(2, Buffer.from(span.spanId, 'hex')),
    string(3, span.traceState),
    bytes(4, Buffer.from(span.parentSpanId, 'hex')),
    string(5, span.name),
    integer(6, span.kind),
    fixed64(7, span.startTime),
    fixed64(8, span.endTime),
    keyValues(9, span.attributes),
    span.error === undefined ? [] : message(15, [string(2, span.error), integer(3, 2)]),
  ]);
}

/** The request body for spans of one resource: `resource` and `attributes` are plain objects of strings, numbers and booleans. */
function encodeTraces(resource, scope, spans) {
  const scopeSpans = message(2, [message(1, [string(1, scope.name), string(2, scope.version)]), spans.map(encodeSpan)]);
  const resourceSpans = message(1, [message(1, [keyValues(1, resource)]), scopeSpans]);
  return Buffer.concat(resourceSpans.flat(Number.POSITIVE_INFINITY));
}

module.exports = { encodeTraces };
