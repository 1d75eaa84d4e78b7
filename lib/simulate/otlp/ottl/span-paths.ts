import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';
import type { Span, SpanEvent } from '../telemetry';
import { type IndexKey, valueAt, withValueAt } from './indexing';
import { OttlError, UnsupportedOttl } from './ottl-error';

/** What a statement is about: a span, or an event of one. */
export interface SpanSubject {
  readonly span: Span;
  readonly event?: SpanEvent;
}

/** A path without its context: names joined by dots, and the keys behind them. */
export interface ResolvedPath {
  readonly context: string;
  readonly name: string;
  readonly keys: readonly IndexKey[];
}

const kinds = ['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'];

/** @throws UnsupportedOttl for a path that isn't executed, OttlError for keys that don't fit */
export function getPath({ span, event }: SpanSubject, path: ResolvedPath): AttributeValue {
  const { context, name, keys } = path;
  switch (`${context}.${name}`) {
    case 'resource.attributes':
      return valueAt(span.resource.attributes, keys);
    case 'scope.attributes':
      return valueAt(span.scope.attributes, keys);
    case 'scope.name':
      return span.scope.name;
    case 'scope.version':
      return span.scope.version;
    case 'span.attributes':
      return valueAt(span.attributes, keys);
    case 'span.name':
      return span.name;
    case 'span.kind':
      return BigInt(span.kind);
    case 'span.kind.string':
      return kinds[span.kind] ?? '';
    case 'span.kind.deprecated_string':
      return `SPAN_KIND_${(kinds[span.kind] ?? '').toUpperCase()}`;
    case 'span.status.code':
      return BigInt(span.status.code);
    case 'span.status.message':
      return span.status.message;
    case 'span.start_time_unix_nano':
      return span.start;
    case 'span.end_time_unix_nano':
      return span.end;
    case 'span.trace_id.string':
      return span.traceId;
    case 'span.span_id.string':
      return span.spanId;
    case 'span.parent_span_id.string':
      return span.parentSpanId === '' ? '' : span.parentSpanId;
    case 'span.flags':
      return BigInt(span.flags);
    case 'spanevent.name':
      if (event !== undefined) return event.name;
      break;
    case 'spanevent.attributes':
      if (event !== undefined) return valueAt(event.attributes, keys);
      break;
    case 'spanevent.time_unix_nano':
      if (event !== undefined) return event.time;
      break;
    case 'span.trace_state':
      if (keys.length === 0) return span.traceState;
      break;
  }
  throw new UnsupportedOttl(`the path ${context}.${name} of OTTL isn't executed here`);
}

/** The span with another value at a path. @throws UnsupportedOttl, OttlError for a value of another type */
export function setPath(span: Span, path: ResolvedPath, value: AttributeValue): Span {
  const { context, name, keys } = path;
  const attributes = (map: AttributeMap): AttributeMap =>
    keys.length === 0 ? mapOf(value) : withValueAt(map, keys, value);
  switch (`${context}.${name}`) {
    case 'resource.attributes':
      return { ...span, resource: { ...span.resource, attributes: attributes(span.resource.attributes) } };
    case 'scope.attributes':
      return { ...span, scope: { ...span.scope, attributes: attributes(span.scope.attributes) } };
    case 'scope.name':
      return { ...span, scope: { ...span.scope, name: textOf(value) } };
    case 'scope.version':
      return { ...span, scope: { ...span.scope, version: textOf(value) } };
    case 'span.attributes':
      return { ...span, attributes: attributes(span.attributes) };
    case 'span.name':
      return { ...span, name: textOf(value) };
    case 'span.kind':
      return { ...span, kind: Number(integerOf(value)) };
    case 'span.kind.string': {
      const kind = kinds.indexOf(textOf(value));
      if (kind < 0) throw new OttlError(`unknown span kind string, ${textOf(value)}`);
      return { ...span, kind };
    }
    case 'span.status.code':
      return { ...span, status: { ...span.status, code: Number(integerOf(value)) } };
    case 'span.status.message':
      return { ...span, status: { ...span.status, message: textOf(value) } };
    case 'span.start_time_unix_nano':
      return { ...span, start: integerOf(value) };
    case 'span.end_time_unix_nano':
      return { ...span, end: integerOf(value) };
    case 'span.trace_state':
      if (keys.length === 0) return { ...span, traceState: textOf(value) };
      break;
  }
  throw new UnsupportedOttl(`setting the path ${context}.${name} of OTTL isn't executed here`);
}

function mapOf(value: AttributeValue): AttributeMap {
  if (isMap(value)) return value;
  throw new OttlError('expects type map');
}

function textOf(value: AttributeValue): string {
  if (typeof value === 'string') return value;
  throw new OttlError('expects type string');
}

function integerOf(value: AttributeValue): bigint {
  if (typeof value === 'bigint') return value;
  throw new OttlError('expects type int64');
}
