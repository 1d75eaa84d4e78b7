/**
 * Identifiers as `UUID` and `UUIDv7` of OTTL give them, which Alloy draws by chance: valid ones of their versions that are counted, so that each is another one, and
 * the same in each run.
 */
export class UuidSource {
  #count = 0;

  /** The next of version 4: the first is `00000000-0000-4000-8000-000000000001`. */
  next(): string {
    return `00000000-0000-4000-8000-${this.#counted()}`;
  }

  /** The next of version 7, which begins with the milliseconds since 1970. @param now in nanoseconds since 1970 */
  nextAt(now: bigint): string {
    const time = BigInt.asUintN(48, now / 1_000_000n)
      .toString(16)
      .padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${this.#counted()}`;
  }

  #counted(): string {
    return (++this.#count).toString(16).padStart(12, '0');
  }
}
