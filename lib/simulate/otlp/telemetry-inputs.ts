import type { LogRecordInput } from './log-record-input';
import type { MetricInput } from './metric-input';
import type { SpanInput } from './span-input';

/** What applications send. */
export interface TelemetryInputs {
  readonly spans?: readonly SpanInput[];
  readonly logs?: readonly LogRecordInput[];
  readonly metrics?: readonly MetricInput[];
}

export function hasTelemetry({ spans = [], logs = [], metrics = [] }: TelemetryInputs): boolean {
  return spans.length + logs.length + metrics.length > 0;
}
