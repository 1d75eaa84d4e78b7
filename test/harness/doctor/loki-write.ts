/** What Loki answers at a time: a status, or -1 for no answer. */
export type Answers = (seconds: number) => number;

export interface LokiWriteOptions {
  readonly answers: Answers;
  /** Lines that come in each second; those that find the queue full wait at their source. @default 10 */
  readonly rate?: number | ((seconds: number) => number);
  /** What Loki says with a status that isn't good. */
  readonly says?: string;
}

const FIRST_PAUSE = 0.5;
const LONGEST_PAUSE = 300;
const TRIES = 10;
/** Batches that the queue holds. */
const CAPACITY = 10;
const STEP = 0.1;

interface Batch {
  readonly entries: number;
  failures: number;
  nextAt: number;
}

/**
 * Behaves as `loki.write` does, over pretended time: a batch each second, one at a time, tried again after a pause that doubles from half a second to five
 * minutes, given up after ten retries or at once where another attempt is no use. Counts as the recordings of a real one do.
 */
export class LokiWrite {
  readonly #options: LokiWriteOptions;
  readonly #requests = new Map<number, number>();
  readonly #log: string[] = [];
  readonly #queue: number[] = [];
  #current: Batch | undefined;
  #ticks = 0;
  #collected = 0;
  #begun = 0;
  #retries = 0;
  #sent = 0;
  #dropped = { ingester_error: 0, rate_limited: 0 };

  constructor(options: LokiWriteOptions) {
    this.#options = options;
  }

  /** Seconds since its start. */
  get now(): number {
    return this.#ticks * STEP;
  }

  /** Lets time pass until a number of seconds after its start. */
  until(seconds: number): this {
    while (this.#ticks < Math.round(seconds / STEP)) this.#step();
    return this;
  }

  /** Its part of `/metrics`. */
  get metrics(): string {
    const labels = 'component_id="loki.write.default",component_path="/",host="loki:3100"';
    const dropped = Object.entries(this.#dropped).map(
      ([reason, count]) => `loki_write_dropped_entries_total{${labels},reason="${reason}",tenant=""} ${count}`,
    );
    const requests = [...this.#requests].map(
      ([status, count]) =>
        `loki_write_request_duration_seconds_count{${labels},status_code="${status}",tenant=""} ${count}`,
    );
    return [
      `loki_write_batch_retries_total{${labels},tenant=""} ${this.#retries}`,
      ...dropped,
      ...requests,
      `loki_write_request_size_bytes_count{${labels},tenant=""} ${this.#begun}`,
      `loki_write_sent_entries_total{${labels},tenant=""} ${this.#sent}`,
    ].join('\n');
  }

  /** What it has logged: retries are for `debug`, so only what was given up. */
  get log(): string {
    return this.#log.join('\n');
  }

  #step(): void {
    this.#ticks += 1;
    const { rate = 10 } = this.#options;
    this.#collected += (typeof rate === 'number' ? rate : rate(this.now)) * STEP;
    if (this.#ticks % 10 === 0 && this.#collected >= 1 && this.#queue.length < CAPACITY) {
      const entries = Math.floor(this.#collected);
      this.#queue.push(entries);
      this.#collected -= entries;
    }
    if (this.#current === undefined && this.#queue.length > 0) {
      this.#current = { entries: this.#queue.shift()!, failures: 0, nextAt: this.now };
      this.#begun += 1;
    }
    if (this.#current !== undefined && this.now >= this.#current.nextAt) this.#attempt(this.#current);
  }

  #attempt(batch: Batch): void {
    if (batch.failures === TRIES) {
      this.#giveUp(batch, this.#options.answers(this.now));
      return;
    }
    const status = this.#options.answers(this.now);
    this.#requests.set(status, (this.#requests.get(status) ?? 0) + 1);
    if (status >= 200 && status < 300) {
      this.#sent += batch.entries;
      this.#current = undefined;
    } else if (status > 0 && status !== 429 && status < 500) {
      this.#giveUp(batch, status);
    } else {
      this.#retries += 1;
      batch.nextAt = this.now + Math.min(FIRST_PAUSE * 2 ** batch.failures, LONGEST_PAUSE);
      batch.failures += 1;
    }
  }

  #giveUp({ entries }: Batch, status: number): void {
    this.#dropped[status === 429 ? 'rate_limited' : 'ingester_error'] += entries;
    const error = this.#options.says ?? (status < 0 ? 'connection refused' : `server returned HTTP status ${status}`);
    this.#log.push(
      `level=error msg="final error sending batch, no retries left, dropping data" component_path=/ component_id=loki.write.default component=endpoint status=${status} tenant="" error="${error}"`,
    );
    this.#current = undefined;
  }
}
