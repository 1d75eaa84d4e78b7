import type { ItemView } from '../way';
import { type AttributeMap, type AttributeValue, textOfAttribute } from './attribute-value';

/** What makes telemetry: a service, its pod and so on. */
export interface Resource {
  readonly attributes: AttributeMap;
}

/** The library that has made it. */
export interface Scope {
  readonly name: string;
  readonly version: string;
  readonly attributes: AttributeMap;
}

export interface SpanEvent {
  readonly name: string;
  /** Nanoseconds since 1970. */
  readonly time: bigint;
  readonly attributes: AttributeMap;
}

/** A span, with its resource and scope. */
export interface Span {
  /** Hexadecimal. */
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for the first of a trace. */
  readonly parentSpanId: string;
  readonly traceState: string;
  readonly flags: number;
  readonly name: string;
  /** As OTLP counts them: 1 is internal, 2 a server, 3 a client, 4 a producer, 5 a consumer. */
  readonly kind: number;
  /** Nanoseconds since 1970. */
  readonly start: bigint;
  readonly end: bigint;
  readonly attributes: AttributeMap;
  /** 0 is unset, 1 ok, 2 an error. */
  readonly status: { readonly code: number; readonly message: string };
  readonly events: readonly SpanEvent[];
  readonly resource: Resource;
  readonly scope: Scope;
}

const kinds = ['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'];
const codes = ['Unset', 'Ok', 'Error'];

/** A span as a step shows it. */
export function viewOfSpan({ name, traceId, kind, status, attributes, resource, start, end }: Span): ItemView {
  return {
    labels: new Map([
      ['span.name', name],
      ['span.trace_id', traceId],
      ['span.kind', kinds[kind] ?? String(kind)],
      ['span.status', codes[status.code] ?? String(status.code)],
      ['span.duration', `${Number(end - start) / 1e6} ms`],
      ...texts('resource', resource.attributes),
      ...texts('span.attributes', attributes),
    ]),
  };
}

function texts(prefix: string, attributes: AttributeMap): readonly (readonly [string, string])[] {
  return [...attributes].map(
    ([name, value]: [string, AttributeValue]) => [`${prefix} ${name}`, textOfAttribute(value)] as const,
  );
}
