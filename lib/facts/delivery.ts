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
  readonly kind: 'lost' | 'retried' | 'refused' | 'fault';
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
}

const familiesOf = lookup(packed, (_components, families: readonly DeliveryFamily[]) => families);

let all: readonly DeliveryFamily[] | undefined;

/** All families, in the order of the facts. */
export function deliveryFamilies(): readonly DeliveryFamily[] {
  all ??= Object.keys(packed).flatMap((components) => familiesOf(components)!);
  return all;
}
