import type { MetricsWindow } from '../observation/metrics-window';
import type { Sum } from './delivery-group';
import type { Waiting } from './waiting';

/** A failure of a component, as a counter has it. */
export interface Failure {
  readonly rise: number;
  readonly rose: number;
  readonly isLoss: boolean;
}

/** Whether failures are of now. */
export interface DeliveryState {
  /** Nothing was sent after the last failure, as far as is known. */
  readonly isCurrent: boolean;
  /** What says that something waits, where that is what makes it current. */
  readonly waits?: string;
  /** In how many seconds it will be known, where it isn't. */
  readonly open?: number;
}

/** For so long failures and arrivals that come together are watched before they're called late, and a loss of a young Alloy before it's called one. */
const SETTLING = 60;

/**
 * Whether a destination that has failed still fails: was anything sent since the last failure, and is something waiting?
 *
 * Counters that stand still prove neither: between two attempts may lie minutes. Then a batch that was begun and hasn't ended says that it
 * still fails; where nothing tells, it's open until the longest pause is over.
 */
export function stateOf(
  failures: readonly Failure[],
  sent: Sum,
  {
    window,
    longestWait = 0,
    waiting,
  }: { readonly window: MetricsWindow; readonly longestWait?: number; readonly waiting: Waiting | undefined },
): DeliveryState {
  const failed = Math.max(...failures.map(({ rose }) => rose));
  const isLost = failures.some(({ isLoss }) => isLoss);
  const isNew = sent.value === 0;
  // It has begun to try, perhaps before its destination was there.
  const starting = isNew && !isLost && window.age !== undefined && window.age < longestWait;
  const untilOld: { readonly open?: number } = starting ? { open: longestWait - window.age! } : {};
  const settling = window.seconds < SETTLING ? { open: SETTLING - window.seconds } : {};
  if (failed > 0) {
    if (sent.rise > 0 && sent.rose > failed) return { isCurrent: false };
    if (sent.rise > 0) return { isCurrent: true, ...(isLost ? {} : settling) };
    return { isCurrent: true, ...untilOld };
  }
  if (sent.rise > 0) return { isCurrent: false };
  if (isNew && !starting) return { isCurrent: true };
  if (waiting?.isWaiting === true) return { isCurrent: true, waits: waiting.evidence, ...untilOld };
  if (waiting?.isWaiting === undefined && window.seconds < longestWait) {
    return { isCurrent: true, open: Math.max(longestWait - window.seconds, untilOld.open ?? 0) };
  }
  // Lost after its start, and nothing has come to send since.
  if (isLost && window.isYoung) return { isCurrent: true, ...settling };
  return { isCurrent: starting, ...untilOld };
}
