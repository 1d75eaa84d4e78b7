import { type Span, type SpanEvent, spanKinds } from '../../telemetry';
import { traceStateMember, withTraceStateMember } from '../../w3c-trace-state';
import type { IndexKey } from '../indexing';
import { OttlError, UnsupportedOttl } from '../ottl-error';
import type { Subject } from '../subject';
import {
  attributes,
  type ContextPaths,
  countPath,
  idPath,
  idTextPath,
  int32Of,
  integerOf,
  plain,
  textOf,
  timePath,
  wholePath,
} from './path';

export const spanPaths: ContextPaths = {
  attributes: attributes(
    (subject) => spanOf(subject).attributes,
    (subject, map) => withSpan(subject, { attributes: map }),
  ),
  name: plain(
    (subject) => spanOf(subject).name,
    (subject, value) => withSpan(subject, { name: textOf(value) }),
  ),
  kind: plain(
    (subject) => BigInt(spanOf(subject).spanKind),
    (subject, value) => withSpan(subject, { spanKind: int32Of(value) }),
  ),
  'kind.string': plain(
    (subject) => spanKinds[spanOf(subject).spanKind] ?? '',
    (subject, value) => {
      const spanKind = (spanKinds as readonly string[]).indexOf(textOf(value));
      if (spanKind < 0) throw new OttlError(`unknown span kind string, ${textOf(value)}`);
      return withSpan(subject, { spanKind });
    },
  ),
  'kind.deprecated_string': plain(
    (subject) => {
      const kind = spanKinds[spanOf(subject).spanKind];
      return kind === undefined ? '' : deprecatedKind(kind);
    },
    (subject, value) => {
      const spanKind = spanKinds.findIndex((kind) => deprecatedKind(kind) === textOf(value));
      if (spanKind < 0) throw new OttlError(`unknown span kind deprecated string, ${textOf(value)}`);
      return withSpan(subject, { spanKind });
    },
  ),
  status: wholePath(
    'status',
    'Status',
    (subject) => spanOf(subject).status,
    (subject, status) => withSpan(subject, { status }),
  ),
  'status.code': plain(
    (subject) => BigInt(spanOf(subject).status.code),
    (subject, value) => withStatus(subject, { code: int32Of(value) }),
  ),
  'status.message': plain(
    (subject) => spanOf(subject).status.message,
    (subject, value) => withStatus(subject, { message: textOf(value) }),
  ),
  start_time_unix_nano: plain(
    (subject) => spanOf(subject).start,
    (subject, value) => withSpan(subject, { start: integerOf(value) }),
  ),
  end_time_unix_nano: plain(
    (subject) => spanOf(subject).end,
    (subject, value) => withSpan(subject, { end: integerOf(value) }),
  ),
  start_time: timePath(
    (subject) => spanOf(subject).start,
    (subject, start) => withSpan(subject, { start }),
  ),
  end_time: timePath(
    (subject) => spanOf(subject).end,
    (subject, end) => withSpan(subject, { end }),
  ),
  trace_id: idPath(
    32,
    (subject) => spanOf(subject).traceId,
    (subject, traceId) => withSpan(subject, { traceId }),
  ),
  span_id: idPath(
    16,
    (subject) => spanOf(subject).spanId,
    (subject, spanId) => withSpan(subject, { spanId }),
  ),
  parent_span_id: idPath(
    16,
    (subject) => spanOf(subject).parentSpanId,
    (subject, parentSpanId) => withSpan(subject, { parentSpanId }),
  ),
  'trace_id.string': idTextPath(
    32,
    (subject) => spanOf(subject).traceId,
    (subject, traceId) => withSpan(subject, { traceId }),
  ),
  'span_id.string': idTextPath(
    16,
    (subject) => spanOf(subject).spanId,
    (subject, spanId) => withSpan(subject, { spanId }),
  ),
  'parent_span_id.string': idTextPath(
    16,
    (subject) => spanOf(subject).parentSpanId,
    (subject, parentSpanId) => withSpan(subject, { parentSpanId }),
  ),
  flags: plain(
    (subject) => BigInt(spanOf(subject).flags),
    (subject, value) => {
      const flags = integerOf(value);
      if (BigInt.asUintN(32, flags) !== flags) throw new OttlError(`value ${flags} is out of range for uint32`);
      return withSpan(subject, { flags: Number(flags) });
    },
  ),
  dropped_attributes_count: countPath(
    (subject) => spanOf(subject).droppedAttributes,
    (subject, droppedAttributes) => withSpan(subject, { droppedAttributes }),
  ),
  dropped_events_count: countPath(
    (subject) => spanOf(subject).droppedEvents,
    (subject, droppedEvents) => withSpan(subject, { droppedEvents }),
  ),
  dropped_links_count: countPath(
    (subject) => spanOf(subject).droppedLinks,
    (subject, droppedLinks) => withSpan(subject, { droppedLinks }),
  ),
  // What is put there is removed before it's copied: they are the only ones of their type that a statement can name.
  events: wholePath(
    'events',
    'SpanEventSlice',
    (subject) => spanOf(subject).events,
    (subject) => {
      if (subject.event === undefined) return withSpan(subject, { events: [] });
      throw new UnsupportedOttl("setting the events of a span by a statement about one of them isn't executed here");
    },
  ),
  links: wholePath(
    'links',
    'SpanLinkSlice',
    (subject) => spanOf(subject).links ?? [],
    (subject) => withSpan(subject, { links: [] }),
  ),
  trace_state: {
    get: (subject, keys) => {
      const { traceState } = spanOf(subject);
      return keys.length === 0 ? traceState : traceStateMember(traceState, keyOf(keys));
    },
    set: (subject, keys, value) => {
      const { traceState } = spanOf(subject);
      const text = textOf(value);
      return withSpan(subject, {
        traceState: keys.length === 0 ? text : withTraceStateMember(traceState, keyOf(keys), text),
      });
    },
  },
};

export const spanEventPaths: ContextPaths = {
  name: plain(
    (subject) => eventOf(subject).name,
    (subject, value) => withEvent(subject, { name: textOf(value) }),
  ),
  attributes: attributes(
    (subject) => eventOf(subject).attributes,
    (subject, map) => withEvent(subject, { attributes: map }),
  ),
  time: timePath(
    (subject) => eventOf(subject).time,
    (subject, time) => withEvent(subject, { time }),
  ),
  time_unix_nano: plain(
    (subject) => eventOf(subject).time,
    (subject, value) => withEvent(subject, { time: integerOf(value) }),
  ),
  dropped_attributes_count: countPath(
    (subject) => eventOf(subject).droppedAttributes,
    (subject, droppedAttributes) => withEvent(subject, { droppedAttributes }),
  ),
  event_index: plain(
    ({ at = 0 }) => BigInt(at),
    () => {
      throw new OttlError('event_index cannot be modified');
    },
  ),
};

function deprecatedKind(kind: string): string {
  return `SPAN_KIND_${kind.toUpperCase()}`;
}

function spanOf({ data }: Subject): Span {
  if (data.kind === 'span') return data;
  throw new TypeError('the subject of a statement about spans is none');
}

function withSpan(subject: Subject, changes: Partial<Span>): Subject {
  return { ...subject, data: { ...spanOf(subject), ...changes } };
}

function withStatus(subject: Subject, changes: Partial<Span['status']>): Subject {
  return withSpan(subject, { status: { ...spanOf(subject).status, ...changes } });
}

function eventOf({ event }: Subject): SpanEvent {
  if (event !== undefined) return event;
  throw new TypeError('the subject of a statement about events of spans is none');
}

function withEvent(subject: Subject, changes: Partial<SpanEvent>): Subject {
  return { ...subject, event: { ...eventOf(subject), ...changes } };
}

/** The one key that a trace state takes. @throws OttlError */
function keyOf([key, ...more]: readonly IndexKey[]): string {
  if (typeof key === 'string' && more.length === 0) return key;
  throw new OttlError('trace_state indexing type must be a string');
}
