/** Numbers that look like chance and are the same each time. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x27d4eb2f);
  }

  below(limit: number): number {
    // Each number is a hash of the place in a row: with those of a linear generator, one choice would tell much of the next.
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let hash = Math.imul(this.#state ^ (this.#state >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * limit);
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  times<T>(most: number, make: () => T): readonly T[] {
    return Array.from({ length: 1 + this.below(most) }, make);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}
