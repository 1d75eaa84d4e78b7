import { filtering, type Stage, type StageContext, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/**
 * `stage.limit`: lets a number of entries a second pass. One that drops nothing only slows down, which is no matter of what comes out.
 */
export function limit(args: StageArguments, { metrics }: StageContext): Stage {
  const [rate, burst] = [args.number('rate'), args.number('burst')];
  const label = args.text('by_label_name');
  const drops = args.flag('drop');
  if (rate <= 0 || burst <= 0) throw new StageError('building', 'limit stage failed to parse rate or burst');
  if (label !== '' && !drops) throw new StageError('building', 'when ratelimiting by label, drop must be true');
  const buckets = new TokenBuckets(rate, burst, Math.max(args.number('max_distinct_labels', 10_000), 10_000));

  return filtering((entry, now) => {
    const value = label === '' ? '' : entry.labels.get(label);
    if (!drops || value === undefined || buckets.take(value, now)) return true;
    metrics.add('loki_process_dropped_lines_total', 1, new Map([['reason', 'ratelimit_drop_stage']]));
    if (label !== '') {
      const series = new Map([
        ['label_name', label],
        ['label_value', value],
      ]);
      metrics.add('loki_process_dropped_lines_by_label_total', 1, series);
    }
    return false;
  });
}

interface TokenBucket {
  tokens: number;
  last: bigint;
}

/** A bucket of tokens for each value. Of many values, those that came longest ago are forgotten. */
class TokenBuckets {
  readonly #rate: number;
  readonly #burst: number;
  readonly #most: number;
  #newer = new Map<string, TokenBucket>();
  #older = new Map<string, TokenBucket>();

  constructor(rate: number, burst: number, most: number) {
    this.#rate = rate;
    this.#burst = burst;
    this.#most = most;
  }

  /** Takes a token of a value's bucket, if it has one. */
  take(value: string, now: bigint): boolean {
    const bucket = this.#bucket(value, now);
    const elapsed = Number(now - bucket.last) / 1e9;
    bucket.tokens = Math.min(this.#burst, bucket.tokens + Math.max(0, elapsed) * this.#rate);
    bucket.last = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens--;
    return true;
  }

  #bucket(value: string, now: bigint): TokenBucket {
    const known = this.#newer.get(value);
    if (known) return known;
    const bucket = this.#older.get(value) ?? { tokens: this.#burst, last: now };
    this.#newer.set(value, bucket);
    if (this.#newer.size === this.#most) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    return bucket;
  }
}
