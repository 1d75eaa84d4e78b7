import type { AlloyMetrics, Sample } from '../../cluster';

/** A series as it stood at the end of a window, and by how much it rose in it. */
export interface SeriesChange {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
  /** A counter that fell has started anew: all of it has come since. */
  readonly rise: number;
  /** Before which reading it last rose, 1 being the second one; 0 where it didn't. */
  readonly rose: number;
  /** What it was at the first reading. */
  readonly first: number;
}

/** Younger than this, in seconds, all that an Alloy has counted has to do with its last rollout. */
const YOUNG = 15 * 60;

/** Alloy's own metrics, read at least once: what they are, and what changed from reading to reading. */
export class MetricsWindow {
  readonly #readings: readonly AlloyMetrics[];
  readonly #changes = new Map<string, SeriesChange[]>();

  /**
   * @param first the reading at the beginning
   * @param later those after it, the last of them at the end; without any, nothing rises
   */
  constructor(first: AlloyMetrics, ...later: readonly AlloyMetrics[]) {
    this.#readings = [first, ...later];
    const rises = new Map<string, { value: number; rise: number; rose: number; first: number }>();
    for (const [index, { samples }] of this.#readings.entries()) {
      for (const sample of samples) {
        const key = keyOf(sample);
        // A series that wasn't there has begun at zero: those of failures appear with the first one.
        const known = rises.get(key) ?? { value: index === 0 ? sample.value : 0, rise: 0, rose: 0, first: 0 };
        const rise = sample.value < known.value ? sample.value : sample.value - known.value;
        rises.set(key, {
          value: sample.value,
          rise: known.rise + rise,
          rose: rise > 0 ? index : known.rose,
          first: index === 0 ? sample.value : known.first,
        });
      }
    }
    for (const sample of this.#last.samples) {
      const { rise, rose, first: before } = rises.get(keyOf(sample))!;
      const change = { ...sample, rise, rose, first: before };
      const known = this.#changes.get(sample.name);
      if (known === undefined) this.#changes.set(sample.name, [change]);
      else known.push(change);
    }
  }

  /** With a further reading; a window of that alone, where the process has started anew in between. */
  public extended(reading: AlloyMetrics): MetricsWindow {
    return startOf(reading) === startOf(this.#last)
      ? new MetricsWindow(this.#readings[0]!, ...this.#readings.slice(1), reading)
      : new MetricsWindow(reading);
  }

  /** All series of a metric. */
  public series(name: string): readonly SeriesChange[] {
    return this.#changes.get(name) ?? [];
  }

  /** The value of a metric, summed over its series; undefined where there is none. */
  public total(name: string): number | undefined {
    const series = this.series(name);
    return series.length === 0 ? undefined : series.reduce((sum, { value }) => sum + value, 0);
  }

  /** How long it is, in seconds, by Alloy's own clock; 0 where it doesn't tell. */
  public get seconds(): number {
    const [begin, end] = [this.#readings[0]!.time, this.#last.time];
    return begin === undefined || end === undefined ? 0 : end - begin;
  }

  /** For how long the process has run, in seconds, by its own clock; undefined where it doesn't tell. */
  public get age(): number | undefined {
    const start = startOf(this.#last);
    return start === undefined || this.#last.time === undefined ? undefined : this.#last.time - start;
  }

  /** Whether it has started lately: then totals tell of now, not of long ago. */
  public get isYoung(): boolean {
    return this.age !== undefined && this.age < YOUNG;
  }

  get #last(): AlloyMetrics {
    return this.#readings.at(-1)!;
  }
}

function startOf({ samples }: AlloyMetrics): number | undefined {
  const of = (name: string) => samples.find((sample) => sample.name === name)?.value;
  return of('process_start_time_seconds') ?? of('alloy_resources_process_start_time_seconds');
}

function keyOf({ name, labels }: Sample): string {
  return JSON.stringify([name, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
