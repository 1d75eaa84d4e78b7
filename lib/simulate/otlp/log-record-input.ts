import { attributeOf, attributesOf, type LogRecord, type PlainAttribute, type PlainAttributes } from '../../semantics';
import { nanoseconds } from '../logs/entry-input';
import { given, type OriginInput, originOf } from './origin-input';

/** A log of OpenTelemetry as a test writes it. */
export interface LogRecordInput extends OriginInput {
  /** A text, or a map. @default - empty */
  readonly body?: PlainAttribute;
  /** 1 to 24, by fours: trace, debug, info, warn, error, fatal. @default 0, which is none */
  readonly severityNumber?: number;
  readonly severityText?: string;
  /** Nanoseconds since 1970, or RFC 3339. @default - now */
  readonly time?: bigint | string;
  /** @default - the time */
  readonly observedTime?: bigint | string;
  /** Whole numbers are integers. */
  readonly attributes?: PlainAttributes | undefined;
  /** Hexadecimal, 32 digits. @default - none */
  readonly traceId?: string;
  /** Hexadecimal, 16 digits. @default - none */
  readonly spanId?: string;
  /** @default 0 */
  readonly flags?: number;
  readonly eventName?: string;
  /** How many attributes were dropped before. @default 0 */
  readonly droppedAttributes?: number;
}

export function logRecordOf(input: LogRecordInput, now: bigint): LogRecord {
  const time = nanoseconds(input.time, now);
  return {
    kind: 'log',
    time,
    observedTime: nanoseconds(input.observedTime, time),
    severityNumber: input.severityNumber ?? 0,
    severityText: input.severityText ?? '',
    body: attributeOf(input.body ?? ''),
    attributes: attributesOf(input.attributes),
    flags: input.flags ?? 0,
    traceId: (input.traceId ?? '').toLowerCase(),
    spanId: (input.spanId ?? '').toLowerCase(),
    eventName: input.eventName ?? '',
    ...given('droppedAttributes', input.droppedAttributes),
    ...originOf(input),
  };
}
