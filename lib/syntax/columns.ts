import { constants } from 'node:buffer';
import { characterCount } from './utf8';

/** A stretch of a line that ends in a tab; the next one is aligned with those below and above. */
interface Cell {
  readonly text: string;
  /** Number of characters. */
  readonly width: number;
  /** Whether a soft tab ends it: a column of nothing but empty soft cells takes no room. */
  readonly soft: boolean;
  /** Length of the front part of the text that has to stay although blanks may end it: 0, or up to the end of a comment. */
  readonly keep: number;
  /** Where in the text a mark is. */
  readonly marks: readonly number[];
  column: Column;
}

/** Cells of consecutive lines that stand above each other. */
interface Column {
  width: number;
  empty: boolean;
}

interface Line {
  /** Number of empty hard cells at its start: the indentation. Mostly so many tabs, so they are counted rather than kept. */
  readonly lead: number;
  /** The columns among these that hold text in other lines, and may be wider for it. */
  leadColumns: readonly Column[];
  readonly cells: readonly Cell[];
  readonly tail: string;
  readonly tailKeep: number;
  readonly tailMarks: readonly number[];
}

const NO_CELLS: readonly Cell[] = [];
const NO_COLUMNS: readonly Column[] = [];
const NO_MARKS: number[] = [];
const NO_COLUMN: Column = { width: 0, empty: false };
const SPACES = ' '.repeat(128);
const TABS = '\t'.repeat(128);
/** Pieces of output that are joined into one string at a time. */
const CHUNK = 2_048;

/** Thrown when the text would be longer than a string can be. */
export class OutputTooLong extends Error {}

/**
 * Turns text with tab stops into aligned lines. Tabs end cells; consecutive lines that have a cell at the same place form a column,
 * which is as wide as its widest cell. A form feed is a line break that no column crosses.
 */
export class Columns {
  readonly #ascii: boolean;
  #pieces: string[] = [];
  readonly #chunks: string[] = [];
  #size = 0;

  #lines: Line[] = [];
  #lead = 0;
  #cells: Cell[] | undefined;
  #text = '';
  #width = 0;
  #keep = 0;
  #marks = NO_MARKS;
  readonly #places: number[] = [];

  /** @param ascii whether all text is ASCII, so that every character is one unit */
  constructor(ascii: boolean) {
    this.#ascii = ascii;
  }

  /** Adds text without control characters. */
  text(text: string): void {
    this.#text += text;
    this.#width += this.#ascii ? text.length : characterCount(text);
  }

  /** Marks where the text that is added next begins. */
  mark(): void {
    if (this.#marks === NO_MARKS) this.#marks = [];
    this.#marks.push(this.#text.length);
  }

  /** Where the marks are in the text that `finish` returned, in the order in which they were made: indices, not bytes. */
  get places(): readonly number[] {
    return this.#places;
  }

  /** Adds a comment: its control characters are part of the text, and blanks at its end stay. */
  opaque(text: string): void {
    this.text(text);
    this.#keep = this.#text.length;
  }

  /** Adds a string literal: tabs and line breaks in it count as if they stood outside (so does Alloy). */
  literal(text: string): void {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const char = text.charCodeAt(i);
      if (char < 0x09 || char > 0x0c) continue;
      this.text(text.slice(from, i));
      from = i + 1;
      if (char === 0x09) this.tab();
      else if (char === 0x0b) this.softTab();
      else if (char === 0x0a) this.newline();
      else this.formFeed();
    }
    this.text(from === 0 ? text : text.slice(from));
  }

  /** Adds indentation; only at the start of a line. */
  indent(depth: number): void {
    this.#lead += depth;
  }

  tab(): void {
    if (this.#cells === undefined && this.#text === '') this.#lead++;
    else this.#endCell(false);
  }

  softTab(): void {
    this.#endCell(true);
  }

  newline(): void {
    this.#lines.push({
      lead: this.#lead,
      leadColumns: NO_COLUMNS,
      cells: this.#cells ?? NO_CELLS,
      tail: this.#text,
      tailKeep: this.#keep,
      tailMarks: this.#marks,
    });
    this.#lead = 0;
    this.#cells = undefined;
    this.#text = '';
    this.#width = 0;
    this.#keep = 0;
    this.#marks = NO_MARKS;
  }

  formFeed(): void {
    this.newline();
    this.#endSection();
    if (this.#pieces.length > CHUNK) {
      this.#chunks.push(this.#pieces.join(''));
      this.#pieces = [];
    }
  }

  /** The text, its last line ended by a line feed. */
  finish(): string {
    this.formFeed();
    this.#chunks.push(this.#pieces.join(''));
    return this.#chunks.length === 1 ? this.#chunks[0]! : this.#chunks.join('');
  }

  #endCell(soft: boolean): void {
    this.#cells ??= [];
    this.#cells.push({
      text: this.#text,
      width: this.#width,
      soft,
      keep: this.#keep,
      marks: this.#marks,
      column: NO_COLUMN,
    });
    this.#text = '';
    this.#width = 0;
    this.#keep = 0;
    this.#marks = NO_MARKS;
  }

  #endSection(): void {
    const lines = this.#lines;
    this.#lines = [];
    if (lines.length > 1 || lines[0]!.cells.length > 0) align(lines);
    for (const line of lines) this.#writeLine(line);
  }

  #writeLine({ lead, leadColumns, cells, tail, tailKeep, tailMarks }: Line): void {
    const pieces = this.#pieces;
    const from = pieces.length;
    const start = this.#size;
    /** Length of the front part of the line that blanks are not trimmed from. */
    let floor = 0;
    let blank = true;
    this.#repeat(TABS, lead);
    for (const { width } of leadColumns) this.#repeat(TABS, Math.ceil(width / 8) - 1);
    for (const { text, width, keep, marks, column } of cells) {
      if (marks.length > 0) this.#place(marks);
      if (width > 0) {
        blank = false;
        if (keep > 0) floor = this.#size - start + keep;
        this.#write(text);
        this.#repeat(SPACES, column.width - width);
      } else if (blank) {
        this.#repeat(TABS, Math.ceil(column.width / 8));
      } else {
        this.#repeat(SPACES, column.width);
      }
    }
    if (tailMarks.length > 0) this.#place(tailMarks);
    const end = trimmedLength(tail, tailKeep);
    if (end > 0) {
      this.#write(end === tail.length ? tail : tail.slice(0, end));
    } else if (pieces.length > from) {
      const line = pieces.splice(from).join('');
      this.#size = start;
      this.#write(line.slice(0, trimmedLength(line, floor)));
    }
    this.#write('\n');
  }

  /** Notes the places of marks in the text that is written next. */
  #place(marks: readonly number[]): void {
    for (const mark of marks) this.#places.push(this.#size + mark);
  }

  #repeat(sample: string, count: number): void {
    if (count > 0) {
      this.#grow(count);
      this.#pieces.push(count <= sample.length ? sample.slice(0, count) : sample[0]!.repeat(count));
    }
  }

  #write(text: string): void {
    this.#grow(text.length);
    this.#pieces.push(text);
  }

  #grow(length: number): void {
    this.#size += length;
    if (this.#size > constants.MAX_STRING_LENGTH) throw new OutputTooLong();
  }
}

/** Length of a text without the blanks at its end, at least `floor`. */
function trimmedLength(text: string, floor: number): number {
  let end = text.length;
  while (end > floor && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09)) end--;
  return end;
}

/** Finds the columns of a section: a column ends where a line has no cell for it. */
function align(lines: readonly Line[]): void {
  /** The columns that the current line may go on with, from the left; those without text in any line are left out. */
  const open: Column[] = [];
  const columns: Column[] = [];
  const at = (index: number): Column => {
    let column = open[index];
    if (column === undefined) {
      column = { width: 0, empty: true };
      open.push(column);
      columns.push(column);
    }
    return column;
  };

  const { lead } = lines[0]!;
  const places = lines.every((line) => line.lead === lead) ? [] : textColumns(lines);
  for (const line of lines) {
    const below = places.length === 0 ? 0 : countBelow(places, line.lead);
    if (open.length > below + line.cells.length) open.length = below + line.cells.length;
    for (let i = 0; i < below; i++) {
      const column = at(i);
      column.width = Math.max(column.width, 1);
      column.empty = false;
    }
    if (below > 0) line.leadColumns = open.slice(0, below);
    line.cells.forEach((cell, i) => {
      const column = at(below + i);
      column.width = Math.max(column.width, cell.width + 1);
      column.empty &&= cell.soft && cell.width === 0;
      cell.column = column;
    });
  }
  for (const column of columns) {
    if (column.empty) column.width = 0;
  }
}

/** Indices of the columns in which some line has more than indentation, ascending. */
function textColumns(lines: readonly Line[]): number[] {
  const found = new Set<number>();
  for (const { lead, cells } of lines) {
    for (let i = 0; i < cells.length; i++) found.add(lead + i);
  }
  return [...found].sort((a, b) => a - b);
}

/** How many of the ascending numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
