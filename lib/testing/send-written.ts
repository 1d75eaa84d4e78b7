import { type Outcome, type ProfileInput, type SeriesInput, Simulation } from '../simulate';
import { modelOf, type TestedConfig } from './configuration';
import { lossOf, profilesOf, seriesOf, type TestedLoss, type TestedProfile, type TestedSeries } from './scrape';
import { allOf } from './send-telemetry';
import { type TestOptions, worldOf } from './test-options';

/** Samples: one or several, or all in one text. */
export type SeriesInputs = SeriesInput | readonly SeriesInput[];

/** What has become of samples. */
export interface SendSeriesResult {
  readonly series: readonly TestedSeries[];
  readonly dropped: readonly TestedLoss[];
  readonly notExecuted: readonly string[];
}

/** What has become of profiles. */
export interface SendProfilesResult {
  readonly profiles: readonly TestedProfile[];
  readonly dropped: readonly TestedLoss[];
  readonly notExecuted: readonly string[];
}

/**
 * Lets samples that somebody writes to Alloy go through a configuration, from `prometheus.receive_http`, or the component that `to` names, to
 * every destination.
 *
 * ```ts
 * const { series } = sendSeries(config, 'http_requests_total{code="200"} 3');
 * ```
 * @throws NotExecuted where samples come to a component that isn't executed
 */
export function sendSeries(config: TestedConfig, series: SeriesInputs, options: TestOptions = {}): SendSeriesResult {
  const inputs = typeof series === 'string' ? [series] : (allOf(series as object) as readonly SeriesInput[]);
  const { outcome } = new Simulation(modelOf(config), worldOf(options)).takeSeries(inputs);
  return { series: seriesOf(outcome.arrivals), ...lossesOf(outcome) };
}

/**
 * Lets profiles that somebody sends to Alloy go through a configuration, from `pyroscope.receive_http`, or the component that `to` names, to
 * every destination.
 *
 * ```ts
 * const { profiles } = sendProfiles(config, { name: 'process_cpu', labels: { service_name: 'cart' } });
 * ```
 * @throws NotExecuted where profiles come to a component that isn't executed
 */
export function sendProfiles(
  config: TestedConfig,
  profiles: ProfileInput | readonly ProfileInput[],
  options: TestOptions = {},
): SendProfilesResult {
  const { outcome } = new Simulation(modelOf(config), worldOf(options)).takeProfiles(allOf(profiles));
  return { profiles: profilesOf(outcome.arrivals), ...lossesOf(outcome) };
}

function lossesOf({ losses, gaps }: Outcome) {
  return { dropped: losses.map(lossOf), notExecuted: gaps.map(({ message }) => message) };
}
