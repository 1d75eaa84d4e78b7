import type { AttributeMap } from '../attribute-value';
import type { DataPoint, SpanEvent, Telemetry } from '../telemetry';

/** What a statement is about: an item, or one of its parts: an event of a span, a point of a metric. */
export interface Subject {
  readonly data: Telemetry;
  readonly event?: SpanEvent;
  readonly point?: DataPoint;
  /** What statements keep for those behind them. */
  readonly cache?: AttributeMap;
}

/** What the statements of a context are about, in an item: itself, or each of its parts. */
export function subjectsOf(data: Telemetry, context: string): readonly Subject[] {
  switch (context) {
    case 'spanevent':
      return data.kind === 'span' ? data.events.map((event) => ({ data, event })) : [];
    case 'datapoint':
      return data.kind === 'metric' ? data.points.map((point) => ({ data, point })) : [];
    default:
      return [{ data }];
  }
}
