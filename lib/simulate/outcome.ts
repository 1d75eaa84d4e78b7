import type { Labels, LogEntry, Telemetry } from '../semantics';
import type { ProfileSource, Sample } from './item';
import type { NotExecuted } from './not-executed';
import type { ScrapedTarget } from './scraped-target';
import type { Step } from './way';

/** What arrives at a destination. */
export type Arrival = SeriesArrival | LogArrival | TelemetryArrival | ProfileArrival;

export interface SeriesArrival extends ArrivalPlace {
  readonly signal: 'metrics';
  readonly sample: Sample;
}

export interface LogArrival extends ArrivalPlace {
  readonly signal: 'logs';
  readonly entry: LogEntry;
  /** Whose entry it is, in the header `X-Scope-OrgID`. */
  readonly tenant?: string;
}

/** A span, a log or a metric of OpenTelemetry. */
export interface TelemetryArrival<T extends Telemetry = Telemetry> extends ArrivalPlace {
  readonly signal: 'otlp';
  readonly data: T;
  /** Whose it is, in the header `X-Scope-OrgID`. */
  readonly tenant?: string;
}

export interface ProfileArrival extends ArrivalPlace {
  readonly signal: 'profiles';
  readonly labels: Labels;
  readonly source: ProfileSource;
}

interface ArrivalPlace {
  /** Identifier of the component that sends it away: `prometheus.remote_write.default`. */
  readonly destination: string;
  /** Where to; of a component that writes to its own log, nothing. */
  readonly url?: string;
  readonly step: Step;
}

/** What has come of a configuration and its input. */
export interface Outcome {
  readonly arrivals: readonly Arrival[];
  /** The last steps of what has arrived nowhere: targets, series and entries that are dropped, objects that are no target. */
  readonly losses: readonly Step[];
  readonly scraped: readonly ScrapedTarget[];
  /** Sources that can't be executed and so have given nothing. */
  readonly gaps: readonly NotExecuted[];
  /** Series that the stages of components have made, by identifier, as `name{label="value"}`. */
  readonly stageMetrics: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What arrives of a kind of telemetry. */
export function telemetryOf<Kind extends Telemetry['kind']>(
  arrivals: readonly Arrival[],
  kind: Kind,
): readonly TelemetryArrival<Extract<Telemetry, { kind: Kind }>>[] {
  return arrivals.filter(
    (arrival): arrival is TelemetryArrival<Extract<Telemetry, { kind: Kind }>> =>
      arrival.signal === 'otlp' && arrival.data.kind === kind,
  );
}
