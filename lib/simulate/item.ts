import {
  histogramText,
  type Labels,
  type LogEntry,
  type MetricFamily,
  type NativeHistogram,
  NOBODY,
  type Sender,
  type Telemetry,
} from '../semantics';
import { viewOfTelemetry } from './otlp/view';
import type { ItemView, Step } from './way';

/** A sample of a series. */
export interface Sample {
  /** `__name__` is among them. */
  readonly labels: Labels;
  /** `NaN` for a native histogram. */
  readonly value: number;
  readonly histogram?: NativeHistogram;
  /** Milliseconds since 1970, where the target says it. */
  readonly timestamp?: bigint;
  /** The scrape that it's of; absent for one that no scrape gives. */
  readonly scrape?: Scrape;
}

/** What is known of the samples of a scrape. */
export interface Scrape {
  /** The labels of the target, those of its discovery among them. */
  readonly targetLabels: Labels;
  /** What the target says of its metrics, by their names. */
  readonly families: ReadonlyMap<string, MetricFamily>;
}

/** What goes from component to component, with the way that it has come. */
export type Item =
  | { readonly signal: 'metrics'; readonly sample: Sample; readonly step: Step }
  | { readonly signal: 'logs'; readonly entry: LogEntry; readonly step: Step }
  | TelemetryItem
  | { readonly signal: 'profiles'; readonly labels: Labels; readonly source: ProfileSource; readonly step: Step };

/** Where a profile comes from. */
export interface ProfileSource {
  /** What is asked for it; absent where nobody is. */
  readonly url?: string;
  /** Identifier of the component that takes it. */
  readonly component: string;
  /** How often, in nanoseconds; absent for a profile that somebody sends. */
  readonly interval?: bigint;
}

/** A span, a log or a metric of OpenTelemetry. */
export interface TelemetryItem<T extends Telemetry = Telemetry> {
  readonly signal: 'otlp';
  readonly data: T;
  /** The address of who sent it, as long as it's known: processors that make batches of their own lose it, and it's empty. */
  readonly address?: string;
  /** What else is known of who sent it. */
  readonly sender?: Sender;
  readonly step: Step;
}

/** Who sent it, as components that read it see that; undefined where a test says nothing of it. */
export function senderOf({ address, sender }: TelemetryItem): Sender | undefined {
  if (address === '') return sender ?? NOBODY;
  if (address === undefined) return sender;
  return { ...sender, address };
}

export function viewOfSample({ labels, value, histogram }: Sample): ItemView {
  return histogram === undefined ? { labels, value } : { labels, histogram: histogramText(histogram) };
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
    case 'profiles':
      return { labels: item.labels };
  }
}
