import type { AlloyMetrics, Sample } from '../../cluster';

/** A series as it stood at the end of a window, and by how much it rose in it. */
export interface SeriesChange {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
  /** A counter that fell has started anew: all of it has come since. */
  readonly rise: number;
}

/** Younger than this, in seconds, all that an Alloy has counted has to do with its last rollout. */
const YOUNG = 15 * 60;

/** Alloy's own metrics, read twice: what they are, and what changed in between. */
export class MetricsWindow {
  readonly #first: AlloyMetrics;
  readonly #last: AlloyMetrics;
  readonly #changes = new Map<string, SeriesChange[]>();

  /**
   * @param first the reading at the beginning
   * @param last the reading at the end; the same where there is only one, and then nothing rises
   */
  constructor(first: AlloyMetrics, last: AlloyMetrics = first) {
    this.#first = first;
    this.#last = last;
    const before = new Map(first.samples.map((sample) => [keyOf(sample), sample.value]));
    for (const sample of last.samples) {
      // A series that wasn't there has begun at zero: those of failures appear with the first one.
      const old = before.get(keyOf(sample)) ?? 0;
      const rise = sample.value < old ? sample.value : sample.value - old;
      const known = this.#changes.get(sample.name);
      const change = { ...sample, rise };
      if (known === undefined) this.#changes.set(sample.name, [change]);
      else known.push(change);
    }
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

  /** For how long the process has run, in seconds, by its own clock; undefined where it doesn't tell. */
  public get age(): number | undefined {
    const start = this.total('process_start_time_seconds') ?? this.total('alloy_resources_process_start_time_seconds');
    return start === undefined || this.#last.time === undefined ? undefined : this.#last.time - start;
  }

  /** Whether it has started lately: then totals tell of now, not of long ago. */
  public get isYoung(): boolean {
    return this.age !== undefined && this.age < YOUNG;
  }

  /** Whether it has started between the readings. */
  public get hasRestarted(): boolean {
    const start = (metrics: AlloyMetrics) =>
      metrics.samples.find(({ name }) => name === 'process_start_time_seconds')?.value;
    return start(this.#first) !== start(this.#last);
  }
}

function keyOf({ name, labels }: Sample): string {
  return JSON.stringify([name, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
