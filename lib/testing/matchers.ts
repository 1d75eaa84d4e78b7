import type { KubernetesObject, LogRecordInput, MetricInput, ProfileInput, SpanInput } from '../simulate';
import type { TestedInput } from './deliver';
import type { SeriesInputs } from './send-written';
import type { TestOptions } from './test-options';
import { type DeliverConditions, toDeliver } from './to-deliver';
import { type Droppable, toDrop, toDropSeries } from './to-drop';
import {
  type KeepLogConditions,
  type KeepMetricConditions,
  type KeepSeriesConditions,
  type KeepTraceConditions,
  toKeepLog,
  toKeepMetric,
  toKeepSeries,
  toKeepTrace,
} from './to-keep';
import { type ProfileConditions, toKeepProfile, toProfile } from './to-profile';
import { type ScrapeConditions, toScrape } from './to-scrape';

/**
 * The matchers for `expect.extend(matchers)` of jest and of vitest. What is expected of is an `AlloyConfig`, an `Alloy`, or the text of a
 * configuration.
 */
export const matchers = {
  ...{ toScrape, toDeliver, toDrop, toDropSeries, toProfile },
  ...{ toKeepTrace, toKeepMetric, toKeepLog, toKeepSeries, toKeepProfile },
};

/** The matchers as `expect` has them, for the types of a test framework. */
export interface AlloyMatchers {
  /** An object of Kubernetes is scraped. */
  toScrape(objects: KubernetesObject | readonly KubernetesObject[], options?: TestOptions): ScrapeConditions;
  /** A line of a log arrives. */
  toDeliver(input: TestedInput | readonly TestedInput[], options?: TestOptions): DeliverConditions;
  /** A line of a log arrives nowhere, or an object of Kubernetes isn't scraped. */
  toDrop(given: Droppable, options?: TestOptions): void;
  /** A series arrives nowhere, although an object that is scraped has it. */
  toDropSeries(name: string, objects: KubernetesObject | readonly KubernetesObject[], options: TestOptions): void;
  /** All spans of a trace arrive. */
  toKeepTrace(spans: SpanInput | readonly SpanInput[], options?: TestOptions): KeepTraceConditions;
  /** Metrics of OpenTelemetry arrive with all their points, as they are or as series. */
  toKeepMetric(metrics: MetricInput | readonly MetricInput[], options?: TestOptions): KeepMetricConditions;
  /** Logs of OpenTelemetry arrive, as they are or as entries for Loki. */
  toKeepLog(logs: LogRecordInput | readonly LogRecordInput[], options?: TestOptions): KeepLogConditions;
  /** Samples that somebody writes to Alloy arrive, all of them. */
  toKeepSeries(series: SeriesInputs, options?: TestOptions): KeepSeriesConditions;
  /** Profiles that somebody sends to Alloy arrive, all of them. */
  toKeepProfile(profiles: ProfileInput | readonly ProfileInput[], options?: TestOptions): ProfileConditions;
  /** Profiles of an object of Kubernetes arrive. */
  toProfile(objects: KubernetesObject | readonly KubernetesObject[], options?: TestOptions): ProfileConditions;
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: every declaration of it has to have the same parameters
    interface Matchers<R, T = {}> extends AlloyMatchers {}
  }
}
