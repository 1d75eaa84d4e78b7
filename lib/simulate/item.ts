import type { Labels, LogEntry, Telemetry } from '../semantics';
import { viewOfTelemetry } from './otlp/view';
import type { ItemView, Step } from './way';

/** A sample of a series. */
export interface Sample {
  /** `__name__` is among them. */
  readonly labels: Labels;
  readonly value: number;
  /** Milliseconds since 1970, where the target says it. */
  readonly timestamp?: bigint;
}

/** What goes from component to component, with the way that it has come. */
export type Item =
  | { readonly signal: 'metrics'; readonly sample: Sample; readonly step: Step }
  | { readonly signal: 'logs'; readonly entry: LogEntry; readonly step: Step }
  | TelemetryItem;

/** A span, a log or a metric of OpenTelemetry. */
export interface TelemetryItem<T extends Telemetry = Telemetry> {
  readonly signal: 'otlp';
  readonly data: T;
  /** The address of who sent it, as long as it's known: processors that make batches of their own lose it, and it's empty. */
  readonly address?: string;
  readonly step: Step;
}

export function viewOfSample({ labels, value }: Sample): ItemView {
  return { labels, value };
}

export function viewOfEntry({ labels, line, timestamp, structuredMetadata }: LogEntry): ItemView {
  return { labels, line, timestamp, structuredMetadata };
}

export function viewOf(item: Item): ItemView {
  switch (item.signal) {
    case 'metrics':
      return viewOfSample(item.sample);
    case 'logs':
      return viewOfEntry(item.entry);
    case 'otlp':
      return viewOfTelemetry(item.data);
  }
}
