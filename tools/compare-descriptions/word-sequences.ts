/** Words in a row that two texts must not share: fewer than this happen by accident. */
export const SEQUENCE_LENGTH = 8;

/** The sequences of words in a text, without regard to case, punctuation, markup and line breaks. A shorter text has none. */
export function wordSequences(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.slice(SEQUENCE_LENGTH - 1).map((_, i) => words.slice(i, i + SEQUENCE_LENGTH).join(' '));
}

/** Finds what texts share with a reference. */
export class SequenceIndex {
  readonly #known = new Set<string>();

  /** Adds a page of the reference. Sequences don't go across pages. */
  add(page: string): void {
    for (const sequence of wordSequences(page)) this.#known.add(sequence);
  }

  /** The sequences of a text that are in the reference too, in the order of the text. */
  sharedWith(text: string): string[] {
    return wordSequences(text).filter((sequence) => this.#known.has(sequence));
  }
}
