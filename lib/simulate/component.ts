import type { Telemetry } from '../semantics';
import type { Value } from '../values';
import type { Item } from './item';
import type { LogInput } from './logs/log-input';
import type { SenderInput } from './otlp/origin-input';
import type { Site } from './site';

/** A running component: what it gives to others and does with what it gets. What it doesn't do is absent. */
export interface Component {
  /** Its exports, each worked out when somebody reads it. */
  readonly exports?: Readonly<Record<string, () => Value>>;
  /** Takes an item from another component. */
  receive?(item: Item): void;
  /** Begins the work of a source: what it has is sent on. */
  start?(): void;
  /** Sends on what belongs together, once all sources have done their work. */
  commit?(): void;
  /** Takes a line of a log from outside; false if it isn't for this source. */
  take?(input: LogInput): boolean;
  /** Takes telemetry of OpenTelemetry from outside, all at once; false if it isn't for this source. */
  takeTelemetry?(items: readonly SentTelemetry[]): boolean;
  /** Sends on what has waited for others long enough, at a time in nanoseconds since 1970. */
  flush?(now: bigint): void;
  /** Series that it makes of what passes, as `name{label="value"}`. */
  series?(): ReadonlyMap<string, number>;
}

/** Telemetry, and what a test says of who sends it. */
export interface SentTelemetry {
  readonly data: Telemetry;
  readonly from: SenderInput;
}

/** Makes a component of its block. It may throw `NotExecuted`. */
export type MakeComponent = (site: Site) => Component;
