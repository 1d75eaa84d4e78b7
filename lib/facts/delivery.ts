import { families as packed } from './delivery.gen';
import { lookup } from './lookup';

/** What kind of data it is; `rules` are what is synchronized, not telemetry. */
export type DeliverySignal = 'metrics' | 'logs' | 'traces' | 'profiles' | 'rules';

/** Which series of a metric count. */
export interface SeriesFilter {
  /** Label to regular expression. */
  readonly where?: Readonly<Record<string, string>>;
  /** Label to values that don't count. */
  readonly except?: Readonly<Record<string, readonly string[]>>;
}

export interface DeliveryCounter extends SeriesFilter {
  readonly metric: string;
  readonly kind: 'lost' | 'retried' | 'refused' | 'fault' | 'aged';
  /** `samples`, `log entries`. */
  readonly unit: string;
  /** Goes on behind the unit: `given up`. */
  readonly means: string;
}

export interface DeliveryLevel extends SeriesFilter {
  readonly kind: 'behind' | 'saturated' | 'full';
  readonly metric: string;
  readonly minus?: string;
  readonly dividedBy?: string;
  readonly above: number;
  readonly means: string;
}

export interface DeliveryAttempts extends SeriesFilter {
  readonly metric: string;
  /** The label with the result of a request. */
  readonly status: string;
  /** A regular expression of the results that are good. */
  readonly success: string;
}

/** A number that an argument sets. */
export interface DeliverySetting {
  /** Names of blocks and of the attribute, `endpoint/max_backoff_period`; of several blocks the highest counts. */
  readonly argument: string;
  /** Without it; durations are in seconds. */
  readonly default: number;
}

/** How it's seen that data waits to be sent: a level that is above zero, or batches that have begun and not ended. */
export interface DeliveryWaiting extends SeriesFilter {
  readonly level?: string;
  /** Batches of which the first attempt was begun; each ends with a good request, a bad one that isn't tried again, or after all its retries. */
  readonly begun?: string;
  readonly retries?: string;
  /** What counts them, or what is in them, when they are given up. */
  readonly givenUp?: string;
  /** How many retries a batch has. */
  readonly tries?: DeliverySetting;
  readonly unit: string;
}

/** Refusals that say nothing but that data is old, as after a second reading. */
export interface DeliveryByAge extends SeriesFilter {
  /** The counter that counts them with other refusals. */
  readonly metric: string;
  /** A regular expression of what Alloy logs of them. */
  readonly log: string;
  /** A regular expression of the results of their requests. */
  readonly status: string;
}

/** Metrics of some components that tell whether data arrives; see `delivery.json` in `schema/README.md`. */
export interface DeliveryFamily {
  /** How the names of the components begin. */
  readonly components: string;
  readonly signal: DeliverySignal;
  readonly signalFrom?: { readonly metric: string; readonly label: string };
  readonly destination?: readonly string[];
  readonly delivered?: readonly { readonly metric: string; readonly without?: string }[];
  readonly counters: readonly DeliveryCounter[];
  readonly levels?: readonly DeliveryLevel[];
  readonly attempts?: readonly DeliveryAttempts[];
  readonly waiting?: DeliveryWaiting;
  /** The longest pause before a failed attempt is repeated. */
  readonly longestWait?: DeliverySetting;
  readonly byAge?: DeliveryByAge;
}

const familiesOf = lookup(packed, (_components, families: readonly DeliveryFamily[]) => families);

let all: readonly DeliveryFamily[] | undefined;

/** All families, in the order of the facts. */
export function deliveryFamilies(): readonly DeliveryFamily[] {
  all ??= Object.keys(packed).flatMap((components) => familiesOf(components)!);
  return all;
}
