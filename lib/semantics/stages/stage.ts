import type { StageEntry } from './entry';
import type { StageMetrics } from './metrics-store';

/** A block of a configuration with its values, such as `stage.json`. */
export interface StageBlock {
  /** `json` of `stage.json`; `rule` or `metric.counter` for blocks inside of one. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly blocks: readonly StageBlock[];
}

/** One stage of `loki.process`. It may keep entries back, and remembers those that came before. */
export interface Stage {
  /**
   * What comes out for one entry: it, changed or not; nothing, where it is dropped or kept back; several, where others had waited.
   * @param now when that happens, in nanoseconds since 1970
   */
  run(entry: StageEntry, now: bigint): readonly StageEntry[];
  /** What comes out without a new entry, because it has waited long enough at `now`. */
  flush?(now: bigint): readonly StageEntry[];
}

/** What stages share with the rest of their component. */
export interface StageContext {
  readonly metrics: StageMetrics;
  /** Makes the stages inside of a `stage.match`. */
  readonly inner: (blocks: readonly StageBlock[]) => Stage;
}

/**
 * When Alloy finds what is wrong: `argument` when it reads a value, which the place of the problem is that of; `decoding` when it has
 * read a block; `building` when it makes the stage; `crash` where the whole process ends over it.
 */
export type FaultTime = 'argument' | 'decoding' | 'building' | 'crash';

/** Why Alloy refuses a stage. */
export class StageError extends Error {
  override readonly name = 'StageError';
  readonly found: FaultTime;
  /** The value that is refused, for `argument`. */
  readonly value: unknown;

  constructor(found: FaultTime, message: string, value?: unknown) {
    super(message);
    this.found = found;
    this.value = value;
  }
}

/** A stage that looks at each entry by itself and lets it go on. */
export function changing(change: (entry: StageEntry, now: bigint) => void): Stage {
  return {
    run(entry, now) {
      change(entry, now);
      return [entry];
    },
  };
}

/** A stage that looks at each entry by itself and lets some go on. */
export function filtering(keeps: (entry: StageEntry, now: bigint) => boolean): Stage {
  return { run: (entry, now) => (keeps(entry, now) ? [entry] : []) };
}
