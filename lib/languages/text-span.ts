/** A part of a text, in UTF-16 code units from 0, as in JavaScript's strings. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
