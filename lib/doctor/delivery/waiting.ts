import type { AlloyComponentDetail } from '../../cluster';
import type { DeliveryAttempts, DeliveryFamily } from '../../facts';
import { type DeliveryGroup, seriesOf, sumOf } from './delivery-group';
import { settingOf } from './settings';

/** Whether something waits to be sent. */
export interface Waiting {
  /** Undefined where the metrics don't tell. */
  readonly isWaiting: boolean | undefined;
  /** One line with the numbers, and the metric that has them. */
  readonly evidence: string;
}

/** Tells from counters that stand still, in a long pause between two attempts, whether there is still something to send. */
export function waitingOf(
  { waiting, attempts = [] }: DeliveryFamily,
  group: DeliveryGroup,
  detail: AlloyComponentDetail | undefined,
): Waiting | undefined {
  if (waiting === undefined) return undefined;
  const { level, begun, retries, tries, givenUp, unit } = waiting;
  if (level !== undefined) {
    const series = seriesOf(group, level, waiting);
    if (series.length === 0) return undefined;
    const { value, first } = sumOf(series);
    // At one end alone it may be what has just come, or just gone.
    const isWaiting = value > 0 && first > 0 ? true : value > 0 || first > 0 ? undefined : false;
    return { isWaiting, evidence: `${value} ${unit} wait to be sent [${level}]` };
  }
  const started = seriesOf(group, begun);
  if (started.length === 0 || attempts[0] === undefined || tries === undefined) return undefined;
  const { good, bad } = resultsOf(attempts[0], group);
  const again = sumOf(seriesOf(group, retries)).value;
  // Not yet ended by a good request, nor by a bad one that isn't tried again: given up after all retries, or still waiting.
  const most = sumOf(started).value - good - Math.max(bad - again, 0);
  const isAnyGivenUp = sumOf(seriesOf(group, givenUp)).value > 0;
  const least = isAnyGivenUp ? most - Math.floor(again / Math.max(settingOf(tries, detail), 1)) : most;
  return {
    isWaiting: least > 0 ? true : most > 0 ? undefined : false,
    evidence: `${Math.max(least, 1)} ${unit} begun and neither sent nor given up [${begun}]`,
  };
}

function resultsOf(attempts: DeliveryAttempts, group: DeliveryGroup): { readonly good: number; readonly bad: number } {
  const all = seriesOf(group, attempts.metric, attempts);
  const isGood = new RegExp(attempts.success);
  const of = (wanted: boolean) =>
    sumOf(all.filter(({ labels }) => isGood.test(labels[attempts.status] ?? '') === wanted)).value;
  return { good: of(true), bad: of(false) };
}
