import type { Labels, LogEntry } from '../semantics';
import type { ProfileSource, Sample } from './item';
import type { NotExecuted } from './not-executed';
import type { Span } from './otlp/telemetry';
import type { ScrapedTarget } from './scraped-target';
import type { Step } from './way';

/** What arrives at a destination. */
export type Arrival = SeriesArrival | LogArrival | SpanArrival | ProfileArrival;

export interface SeriesArrival extends ArrivalPlace {
  readonly signal: 'metrics';
  readonly sample: Sample;
}

export interface LogArrival extends ArrivalPlace {
  readonly signal: 'logs';
  readonly entry: LogEntry;
  /** Why its line is unknown: to look at the line is an error, this one. Undefined where it's known. */
  readonly unknownLine?: NotExecuted;
  /** Whose entry it is, in the header `X-Scope-OrgID`. */
  readonly tenant?: string;
}

export interface SpanArrival extends ArrivalPlace {
  readonly signal: 'traces';
  readonly span: Span;
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
