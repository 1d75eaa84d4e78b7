import { isDeepStrictEqual } from 'node:util';
import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';
import type { Span, SpanLink } from '../telemetry';

/** How many bytes spans are in OTLP, those of one resource and scope together. */
export function traceSize(spans: readonly Span[]): number {
  const resources = grouped(spans, ({ resource }) => resource);
  return sumOf(resources, (ofResource) => {
    const scopes = grouped(ofResource, ({ scope }) => scope);
    const { resource } = ofResource[0]!;
    return (
      field(attributesSize(resource.attributes) + numberField(resource.droppedAttributes)) +
      sumOf(scopes, (ofScope) => {
        const { name, version, attributes, droppedAttributes } = ofScope[0]!.scope;
        const scope =
          textField(name) + textField(version) + attributesSize(attributes) + numberField(droppedAttributes);
        return field(scope) + sumOf(ofScope, spanSize);
      })
    );
  });
}

/** Neighbors that are alike, together. */
function grouped(spans: readonly Span[], key: (span: Span) => unknown): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups.find(([first]) => isDeepStrictEqual(key(first!), key(span)));
    if (group === undefined) groups.push([span]);
    else group.push(span);
  }
  return groups;
}

function spanSize(span: Span): number {
  const { traceId, spanId, parentSpanId, traceState, flags, name, spanKind, start, end, attributes, status } = span;
  return (
    field(/^0*$/.test(traceId) ? 0 : 16) +
    field(/^0*$/.test(spanId) ? 0 : 8) +
    field(/^0*$/.test(parentSpanId) ? 0 : 8) +
    textField(traceState) +
    (flags === 0 ? 0 : 6) +
    textField(name) +
    numberField(spanKind) +
    timeField(start) +
    timeField(end) +
    attributesSize(attributes) +
    numberField(span.droppedAttributes) +
    sumOf(
      span.events,
      ({ time, name, attributes, droppedAttributes }) =>
        timeField(time) + textField(name) + attributesSize(attributes) + numberField(droppedAttributes),
    ) +
    numberField(span.droppedEvents) +
    sumOf(span.links ?? [], linkSize) +
    numberField(span.droppedLinks) +
    field(textField(status.message) + numberField(status.code))
  );
}

function linkSize({ traceId, spanId, traceState, flags, attributes, droppedAttributes }: SpanLink): number {
  return (
    field(/^0*$/.test(traceId) ? 0 : 16) +
    field(/^0*$/.test(spanId) ? 0 : 8) +
    textField(traceState) +
    attributesSize(attributes) +
    numberField(droppedAttributes) +
    (flags === 0 ? 0 : 5)
  );
}

function attributesSize(attributes: AttributeMap): number {
  return sumOf([...attributes], ([key, value]) => textField(key) + field(valueSize(value)));
}

function valueSize(value: AttributeValue): number {
  switch (typeof value) {
    case 'string':
      // An empty one is written, too.
      return field(Buffer.byteLength(value));
    case 'boolean':
      return 2;
    case 'bigint':
      return 1 + varintSize(BigInt.asUintN(64, value));
    case 'number':
      return 9;
  }
  if (value === null) return 0;
  if (value instanceof Uint8Array) return field(value.length);
  return field(isMap(value) ? attributesSize(value) : sumOf(value as readonly AttributeValue[], valueSize));
}

/** Parts, each a field of so many bytes. */
function sumOf<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((sum, item) => sum + field(size(item)), 0);
}

/** A field of so many bytes, with its number and length before it. */
function field(bytes: number): number {
  return 1 + varintSize(BigInt(bytes)) + bytes;
}

function textField(text: string): number {
  return text === '' ? 0 : field(Buffer.byteLength(text));
}

function numberField(number = 0): number {
  return number === 0 ? 0 : 1 + varintSize(BigInt(number));
}

function timeField(time: bigint): number {
  return time === 0n ? 0 : 9;
}

/** Seven bits a byte. */
function varintSize(number: bigint): number {
  return Math.max(1, Math.ceil(number.toString(2).length / 7));
}
