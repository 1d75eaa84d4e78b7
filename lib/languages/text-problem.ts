/**
 * Something about a text that stands inside a string of a configuration. An error is what Alloy refuses, a warning what it takes and
 * hardly anyone means.
 */
export interface TextProblem {
  readonly severity: 'error' | 'warning';
  /** In Alloy's words where Alloy speaks of it. */
  readonly message: string;
  /** Where it begins in the unquoted text, in UTF-16 code units from 0, as in JavaScript's strings. */
  readonly start: number;
  /** Where it ends; `start` where something is missing. */
  readonly end: number;
  /** The way out. */
  readonly hint?: string;
}
