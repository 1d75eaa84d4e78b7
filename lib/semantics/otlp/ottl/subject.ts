import type { AttributeMap } from '../attribute-value';
import type { Sender } from '../sender';
import type { DataPoint, Metric, SpanEvent, Telemetry } from '../telemetry';
import type { OttlValue } from './ottl-value';

/** What a statement is about: an item, or one of its parts: an event of a span, a point of a metric. */
export interface Subject {
  readonly data: Telemetry;
  readonly event?: SpanEvent;
  readonly point?: DataPoint;
  /** Where the part stands among those of the item. */
  readonly at?: number;
  /** What statements keep for those behind them. */
  readonly cache?: AttributeMap;
  /** Who has sent the item; absent where nobody knows. */
  readonly sender?: Sender;
  /** Metrics that statements have made beside this one. */
  readonly made?: readonly Metric[];
}

/** Changes a subject as a whole. */
export type SubjectEditor = (subject: Subject, ...args: readonly OttlValue[]) => Subject;

/**
 * What the statements of a context are about, in an item: itself, or each of its parts.
 * @param sender who has sent it, if that is known
 */
export function subjectsOf(data: Telemetry, context: string, sender?: Sender): readonly Subject[] {
  const whole: Subject = sender === undefined ? { data } : { data, sender };
  switch (context) {
    case 'spanevent':
      return data.kind === 'span' ? data.events.map((event, at) => ({ ...whole, event, at })) : [];
    case 'datapoint':
      return data.kind === 'metric' ? data.points.map((point, at) => ({ ...whole, point, at })) : [];
    default:
      return [whole];
  }
}

/** The item with the part that a subject is about; the same item where that hasn't changed. */
export function withPart({ data, event, point, at = 0 }: Subject): Telemetry {
  if (event !== undefined && data.kind === 'span' && data.events[at] !== event) {
    return { ...data, events: data.events.with(at, event) };
  }
  if (point !== undefined && data.kind === 'metric' && data.points[at] !== point) {
    return { ...data, points: data.points.with(at, point) };
  }
  return data;
}

/** @throws TypeError where the statement is about something else */
export function metricOf({ data }: Subject): Metric {
  if (data.kind === 'metric') return data;
  throw new TypeError('the subject of a statement about metrics is none');
}
