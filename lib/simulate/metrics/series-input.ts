import type { Sample } from '../item';
import { nanoseconds } from '../logs/entry-input';
import { parseExposition } from './exposition';

/** A sample that somebody writes to Alloy, as a test gives it: as a text, like `up{job="a"} 1`, of one or several lines, or by its parts. */
export type SeriesInput =
  | string
  | {
      readonly name: string;
      /** All labels but the name. */
      readonly labels?: Readonly<Record<string, string>>;
      readonly value: number;
      /** When it's from, in nanoseconds since 1970 or as RFC 3339 has it. @default - now */
      readonly timestamp?: bigint | string;
      /**
       * The component that gets it, by its identifier or its receiver: `prometheus.receive_http.default`, `prometheus.relabel.pods.receiver`.
       * @default - all sources of its kind
       */
      readonly to?: string | readonly string[];
    };

/**
 * The samples of an input.
 * @throws ExpositionError for a text that isn't in the format of Prometheus
 */
export function samplesOf(input: SeriesInput, now: bigint): readonly Sample[] {
  if (typeof input === 'string') return parseExposition(input);
  const { name, labels = {}, value, timestamp } = input;
  const sample: Sample = { labels: new Map([['__name__', name], ...Object.entries(labels)]), value };
  return [timestamp === undefined ? sample : { ...sample, timestamp: nanoseconds(timestamp, now) / 1_000_000n }];
}
