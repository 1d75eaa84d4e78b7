/** What an expression found in a text. Positions are those of JavaScript: units of UTF-16. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The texts of the groups, the whole match first; undefined for one that took no part. */
  readonly groups: readonly (string | undefined)[];
  /** Where the groups begin and end, in the same order. */
  readonly spans: readonly (readonly [start: number, end: number] | undefined)[];
}
