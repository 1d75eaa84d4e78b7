import type { NumberInput, SizeInput, StringInput } from '../../../values';
import { type LogStage, type StageSelection, selected } from './stage';

/** What `rateLimit` takes. */
export interface RateLimitOptions extends StageSelection {
  /** Entries per second that may pass in the long run; more are dropped, and counted in `loki_process_dropped_lines_total`. */
  readonly linesPerSecond: NumberInput;
  /** Entries that may pass at once after a quiet time. @default - those of one second */
  readonly burst?: NumberInput;
  /**
   * The label of which each value has the limit for itself: one noisy namespace doesn't use up the share of the others. `false`: all entries share one limit.
   * @default 'namespace'
   */
  readonly by?: StringInput | false;
}

/**
 * Lets only so many entries per second pass, each namespace by itself. Each Alloy pod counts what passes through it: with one on each node, a namespace on ten nodes
 * may send ten times as much.
 *
 * @example
 * pipelines.logStages.rateLimit({ linesPerSecond: 500, burst: 5000 });
 */
export function rateLimit({
  linesPerSecond,
  burst = linesPerSecond,
  by = 'namespace',
  only,
}: RateLimitOptions): readonly LogStage[] {
  const stage: LogStage = {
    kind: 'limit',
    rate: linesPerSecond,
    burst,
    drop: true,
    ...(by !== false && { byLabelName: by }),
  };
  return selected(only, [stage]);
}

/** What `sample` takes. */
export interface SampleOptions extends StageSelection {
  /** The share that is kept, from 0 to 1. Which entries these are is random. */
  readonly keep: NumberInput;
  /** The reason under which dropped entries are counted. @default 'sampling_stage', Alloy's own */
  readonly reason?: StringInput;
}

/**
 * Keeps a share of the entries.
 *
 * @example
 * pipelines.logStages.sample({ only: { level: ['debug', 'trace'] }, keep: 0.1 });
 */
export function sample({ keep, reason, only }: SampleOptions): readonly LogStage[] {
  return selected(only, [{ kind: 'sampling', rate: keep, ...(reason !== undefined && { dropCounterReason: reason }) }]);
}

/** What `shorten` takes. */
export interface ShortenOptions extends StageSelection {
  /** The largest line, with its mark. */
  readonly to: SizeInput;
}

/** Cuts long lines off, before Loki refuses them, and marks them with `...`. */
export function shorten({ to, only }: ShortenOptions): readonly LogStage[] {
  return selected(only, [{ kind: 'truncate', rule: [{ limit: to, suffix: '...' }] }]);
}
