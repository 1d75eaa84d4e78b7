/** A place in a source. Everything counts bytes of the UTF-8 text, as Alloy does: `offset` from 0, `line` and `column` from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source; `end` is the position of the last byte, not one behind it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
