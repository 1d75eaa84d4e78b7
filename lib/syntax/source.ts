import { type ByteString, decode, encode } from './utf8';

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

const high = /[\x80-\xff]/g;

/** A text with its name, and the map from byte offsets to lines and columns. */
export class Source {
  /** Name in diagnostics: a file name, `<stdin>`, the path of a construct. */
  readonly name: string;
  /** The UTF-8 bytes, one character a byte. @internal */
  readonly bytes: ByteString;
  /** @internal */
  readonly ascii: boolean;
  /** @internal */
  readonly valid: boolean;

  #text: string | undefined;
  #starts: Uint32Array | undefined;
  #recent = 0;
  /** A stretch without a byte above 0x7f. */
  #asciiStart = 0;
  #asciiEnd = 0;

  constructor(name: string, input: string | Uint8Array) {
    this.name = name;
    const { bytes, ascii, valid } = encode(input);
    this.bytes = bytes;
    this.ascii = ascii;
    this.valid = valid;
    if (typeof input === 'string') this.#text = input;
  }

  /** The text; bytes that are no UTF-8 are U+FFFD in it. */
  get text(): string {
    this.#text ??= decode(this.bytes);
    return this.#text;
  }

  /** Number of lines; a text that ends with a line feed has an empty last line. */
  get lineCount(): number {
    return this.#lineStarts().length - 1;
  }

  /** The text of a line (from 1), without its line feed and a carriage return before that; `''` for a line that doesn't exist. */
  line(number: number): string {
    const starts = this.#lineStarts();
    if (!(number >= 1 && number < starts.length)) return '';
    const from = starts[number - 1]!;
    let to = number < starts.length - 1 ? starts[number]! - 1 : this.bytes.length;
    if (to > from && this.bytes.charCodeAt(to - 1) === 0x0d) to--;
    return this.slice(from, to);
  }

  /** The text between two byte offsets, the second one not included. */
  slice(from: number, to: number): string {
    const bytes = this.bytes.slice(from, to);
    return this.ascii || this.#isAscii(from, to) ? bytes : decode(bytes);
  }

  /** Whether a stretch is known to be ASCII. Looks ahead to the next byte that is not, so that slices in a row cost no search each. */
  #isAscii(from: number, to: number): boolean {
    if (from >= this.#asciiEnd) {
      high.lastIndex = from;
      this.#asciiStart = from;
      this.#asciiEnd = high.exec(this.bytes)?.index ?? this.bytes.length;
    }
    return from >= this.#asciiStart && to <= this.#asciiEnd;
  }

  /** Line and column of a byte offset; an offset outside of the source is taken as its start or its end. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.bytes.length));
    const line = this.lineOf(inside);
    return { offset: inside, line, column: inside - this.#lineStarts()[line - 1]! + 1 };
  }

  /** Both positions of a stretch; `end` is the offset of its last byte. */
  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** The line of an offset. Constant time for offsets close to that of the previous call. @internal */
  lineOf(offset: number): number {
    const starts = this.#lineStarts();
    const recent = this.#recent;
    if (offset >= starts[recent]!) {
      if (offset < starts[recent + 1]!) return recent + 1;
      if (offset < starts[recent + 2]!) {
        this.#recent = recent + 1;
        return recent + 2;
      }
    }
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    this.#recent = low;
    return low + 1;
  }

  /** Offset of the line feed that ends the line of an offset, or of the end of the source. @internal */
  lineEnd(offset: number): number {
    const starts = this.#lineStarts();
    const line = this.lineOf(offset);
    return line < starts.length - 1 ? starts[line]! - 1 : this.bytes.length;
  }

  /** Offsets of the first bytes of all lines, and an end mark that is greater than every offset. */
  #lineStarts(): Uint32Array {
    if (this.#starts === undefined) {
      let starts = new Uint32Array(64 + (this.bytes.length >> 4));
      let count = 1;
      for (let at = this.bytes.indexOf('\n'); at >= 0; at = this.bytes.indexOf('\n', at + 1)) {
        if (count + 1 >= starts.length) {
          const larger = new Uint32Array(starts.length * 2);
          larger.set(starts);
          starts = larger;
        }
        starts[count++] = at + 1;
      }
      starts[count++] = 0xffffffff;
      this.#starts = starts.slice(0, count);
    }
    return this.#starts;
  }
}
