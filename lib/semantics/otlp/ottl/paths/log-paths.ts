import { type AttributeValue, isMap, textOfAttribute } from '../../attribute-value';
import type { LogRecord } from '../../telemetry';
import { attribute } from '../arguments';
import { valueAt, withElementAt } from '../indexing';
import { OttlError } from '../ottl-error';
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
  uint32Of,
} from './path';

export const logPaths: ContextPaths = {
  attributes: attributes(
    (subject) => recordOf(subject).attributes,
    (subject, map) => withRecord(subject, { attributes: map }),
  ),
  body: {
    get: (subject, keys) => {
      const { body } = recordOf(subject);
      return keys.length === 0 ? body : valueAt(indexable(body), keys);
    },
    set: (subject, keys, value) => {
      const { body } = recordOf(subject);
      return withRecord(subject, {
        body: keys.length === 0 ? attribute(value) : withElementAt(indexable(body), keys, value),
      });
    },
  },
  'body.string': plain(
    (subject) => textOfAttribute(recordOf(subject).body),
    (subject, value) => withRecord(subject, { body: textOf(value) }),
  ),
  severity_number: plain(
    (subject) => BigInt(recordOf(subject).severityNumber),
    (subject, value) => withRecord(subject, { severityNumber: int32Of(value) }),
  ),
  severity_text: plain(
    (subject) => recordOf(subject).severityText,
    (subject, value) => withRecord(subject, { severityText: textOf(value) }),
  ),
  time: timePath(
    (subject) => recordOf(subject).time,
    (subject, time) => withRecord(subject, { time }),
  ),
  observed_time: timePath(
    (subject) => recordOf(subject).observedTime,
    (subject, observedTime) => withRecord(subject, { observedTime }),
  ),
  time_unix_nano: plain(
    (subject) => recordOf(subject).time,
    (subject, value) => withRecord(subject, { time: integerOf(value) }),
  ),
  observed_time_unix_nano: plain(
    (subject) => recordOf(subject).observedTime,
    (subject, value) => withRecord(subject, { observedTime: integerOf(value) }),
  ),
  flags: plain(
    (subject) => BigInt(recordOf(subject).flags),
    (subject, value) => withRecord(subject, { flags: uint32Of(value) }),
  ),
  event_name: plain(
    (subject) => recordOf(subject).eventName,
    (subject, value) => withRecord(subject, { eventName: textOf(value) }),
  ),
  trace_id: idPath(
    32,
    (subject) => recordOf(subject).traceId,
    (subject, traceId) => withRecord(subject, { traceId }),
  ),
  span_id: idPath(
    16,
    (subject) => recordOf(subject).spanId,
    (subject, spanId) => withRecord(subject, { spanId }),
  ),
  'trace_id.string': idTextPath(
    32,
    (subject) => recordOf(subject).traceId,
    (subject, traceId) => withRecord(subject, { traceId }),
  ),
  'span_id.string': idTextPath(
    16,
    (subject) => recordOf(subject).spanId,
    (subject, spanId) => withRecord(subject, { spanId }),
  ),
  dropped_attributes_count: countPath(
    (subject) => recordOf(subject).droppedAttributes,
    (subject, droppedAttributes) => withRecord(subject, { droppedAttributes }),
  ),
};

function recordOf({ data }: Subject): LogRecord {
  if (data.kind === 'log') return data;
  throw new TypeError('the subject of a statement about logs is none');
}

function withRecord(subject: Subject, changes: Partial<LogRecord>): Subject {
  return { ...subject, data: { ...recordOf(subject), ...changes } };
}

function indexable(body: AttributeValue): AttributeValue {
  if (isMap(body) || Array.isArray(body)) return body;
  throw new OttlError('a log body that is no map and no list cannot be indexed');
}
