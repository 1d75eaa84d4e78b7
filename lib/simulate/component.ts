import type { Labels, Telemetry } from '../semantics';
import type { Value } from '../values';
import type { Item, Sample } from './item';
import type { LogInput } from './logs/log-input';
import type { AddressedInput } from './otlp/origin-input';
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
  /** Where telemetry of OpenTelemetry comes in from outside. */
  readonly telemetry?: TelemetryEntry;
  /** Takes samples that somebody writes, all at once; false if they aren't for this source. */
  takeSamples?(samples: readonly Sample[]): boolean;
  /** Takes a profile that somebody sends, by its labels; false if it isn't for this source. */
  takeProfile?(labels: Labels): boolean;
  /** Sends on what has waited for others long enough, at a time in nanoseconds since 1970. */
  flush?(now: bigint): void;
  /** Series that it makes of what passes, as `name{label="value"}`. */
  series?(): ReadonlyMap<string, number>;
}

/** A component that telemetry of OpenTelemetry comes in by from outside. */
export interface TelemetryEntry {
  /** What it takes. */
  readonly kinds: readonly Telemetry['kind'][];
  /** Whether it's asked before others for telemetry of which a test doesn't say where it comes in. */
  readonly isFirst: boolean;
  /** Takes telemetry, all at once. */
  take(items: readonly SentTelemetry[]): void;
}

/** Telemetry, and what a test says of who sends it. */
export interface SentTelemetry {
  readonly data: Telemetry;
  readonly from: AddressedInput;
}

/** Makes a component of its block. It may throw `NotExecuted`. */
export type MakeComponent = (site: Site) => Component;
