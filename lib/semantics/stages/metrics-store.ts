import { decimalText } from './entry';

/** Names of labels and their values. */
type Labels = ReadonlyMap<string, string>;

/** A histogram: how many values each bucket has, those below included. */
interface Buckets {
  readonly counts: Map<number, number>;
  sum: number;
  count: number;
}

/** What the stages of one component count and measure. */
export class StageMetrics {
  readonly #values = new Map<string, number>();
  readonly #histograms = new Map<
    string,
    { readonly name: string; readonly labels: Labels; readonly buckets: Buckets }
  >();

  /** Makes a series known, with 0 where it is new. */
  declare(name: string, labels: Labels = new Map()): void {
    this.add(name, 0, labels);
  }

  add(name: string, by: number, labels: Labels = new Map()): void {
    const key = seriesKey(name, labels);
    this.#values.set(key, (this.#values.get(key) ?? 0) + by);
  }

  set(name: string, value: number, labels: Labels): void {
    this.#values.set(seriesKey(name, labels), value);
  }

  observe(name: string, value: number, bounds: readonly number[], labels: Labels): void {
    const key = seriesKey(name, labels);
    const buckets = this.#histograms.get(key)?.buckets ?? {
      counts: new Map(bounds.map((bound) => [bound, 0])),
      sum: 0,
      count: 0,
    };
    this.#histograms.set(key, { name, labels, buckets });
    buckets.sum += value;
    buckets.count++;
    for (const [bound, count] of buckets.counts) {
      if (value <= bound) buckets.counts.set(bound, count + 1);
    }
  }

  /** All series, as `name{label="value"}` with the labels in order of their names, with their values. */
  series(): ReadonlyMap<string, number> {
    const all = new Map(this.#values);
    for (const { name, labels, buckets } of this.#histograms.values()) {
      for (const [bound, count] of [...buckets.counts, [Number.POSITIVE_INFINITY, buckets.count] as const]) {
        all.set(seriesKey(`${name}_bucket`, new Map([...labels, ['le', boundText(bound)]])), count);
      }
      all.set(seriesKey(`${name}_sum`, labels), buckets.sum);
      all.set(seriesKey(`${name}_count`, labels), buckets.count);
    }
    return all;
  }
}

function boundText(bound: number): string {
  return decimalText(bound);
}

function seriesKey(name: string, labels: Labels): string {
  const pairs = [...labels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}="${escaped(value)}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}

function escaped(value: string): string {
  return value.replace(/[\\"\n]/g, (char) => (char === '\n' ? '\\n' : `\\${char}`));
}
