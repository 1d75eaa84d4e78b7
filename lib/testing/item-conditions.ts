import { ConditionError } from './verdict';

/** One of the things that a condition is about, as it's shown where none fits. */
export interface Candidate<T> {
  readonly item: T;
  readonly destination?: string;
  readonly way: string;
}

/** The candidates that fit all conditions so far. */
export class Narrowing<T> {
  readonly #subject: string;
  #candidates: readonly Candidate<T>[];

  /** @param subject what it's about, in messages: `the pod shop/cart` */
  constructor(subject: string, candidates: readonly Candidate<T>[]) {
    this.#subject = subject;
    this.#candidates = candidates;
  }

  /** @throws ConditionError where none is left, with what there is instead and the way of each */
  narrow(
    expected: string,
    fits: (candidate: Candidate<T>) => boolean,
    shown: (candidate: Candidate<T>) => string,
  ): void {
    const left = this.#candidates.filter(fits);
    if (left.length === 0) throw new ConditionError(this.#message(expected, shown));
    this.#candidates = left;
  }

  get count(): number {
    return this.#candidates.length;
  }

  fail(expected: string): never {
    throw new ConditionError(this.#message(expected, () => ''));
  }

  #message(expected: string, shown: (candidate: Candidate<T>) => string): string {
    const found = [...new Set(this.#candidates.map(shown))].filter((text) => text !== '').map((text) => `  ${text}\n`);
    const [first] = this.#candidates;
    return [
      `expected ${this.#subject} ${expected}\n`,
      ...(found.length === 0 ? [] : ['\nfound instead:\n', ...found]),
      ...(first === undefined ? [] : ['\nits way:\n', first.way]),
    ].join('');
  }
}

/** `{a="1", b="2"}`, in order of the names. */
export function labelsText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `{${pairs.join(', ')}}`;
}

/** Whether labels have all of others; one that is empty or undefined there must not be. */
export function hasLabels(
  labels: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string | undefined>>,
): boolean {
  return Object.entries(wanted).every(([name, value]) => (labels[name] ?? '') === (value ?? ''));
}
