import { Columns } from './columns';
import type { Source } from './source';
import type { Comment, CommentGroup } from './tree';
import { byteLength } from './utf8';

/** Requests that the walk makes between tokens. They take effect when the next token is written, and a comment may replace them. */
export enum Layout {
  Ignored = 0,
  Blank = 1,
  /** A soft tab: what follows is aligned. */
  Tab = 2,
  Newline = 3,
  /** A line break that no column of aligned cells crosses. */
  Break = 4,
  Indent = 5,
  Unindent = 6,
}

/** Byte offsets in the formatted text, at the indices that are those of the same tokens and comments in the source: one for each byte of it. */
export type TokenPlaces = Uint32Array;

/** A place in the source, its line told as that of a known offset and the line breaks written since. */
interface Cursor {
  readonly offset: number;
  readonly base: number;
  readonly breaks: number;
}

/**
 * Writes tokens, and the comments where they belong between them. A token has a place in the source, or it floats: then it stands
 * where the previous one ended. A comment goes in front of the first token that lies behind it in the source.
 */
export class Emitter {
  readonly #source: Source;
  readonly #columns: Columns;
  readonly #ascii: boolean;
  #groups: readonly CommentGroup[] = [];
  #group = 0;
  /** Offset of the first comment that is still to be written. */
  #nextComment = Number.POSITIVE_INFINITY;

  /** The first `#requests` of these are requests that wait for the next token. */
  readonly #pending: Layout[] = [];
  #requests = 0;
  #empty = true;
  #lineStart = true;
  #indent = 0;
  #afterNumber = false;

  #offset = 0;
  #base = 0;
  #breaks = 0;
  /** The line at the end of the last text, told as in `Cursor`. */
  #lastBase = 0;
  #lastBreaks = -1;

  readonly #places: TokenPlaces | undefined;
  /** Offsets in the source of what has a place, in the order of the output. */
  readonly #placed: number[] = [];

  /** @param places takes the places of all tokens and comments. @default - they are not kept */
  constructor(source: Source, places?: TokenPlaces) {
    this.#source = source;
    this.#places = places;
    this.#ascii = source.ascii;
    this.#columns = new Columns(source.ascii);
  }

  /** Queues comments; they lie behind those queued before. */
  queue(groups: readonly CommentGroup[]): void {
    const rest = this.#groups.slice(this.#group);
    this.#groups = rest.length === 0 ? groups : [...rest, ...groups];
    this.#group = 0;
    this.#peek();
  }

  request(layout: Layout): void {
    this.#afterNumber = false;
    this.#pending[this.#requests++] = layout;
  }

  /** Emits a token at its place in the source. */
  at(offset: number, text: string): void {
    this.#offset = offset;
    this.#base = offset;
    this.#breaks = 0;
    this.float(text, offset);
  }

  /** Emits a token where the previous one ended. @param offset where it stands in the source, if that is to be known in the output */
  float(text: string, offset?: number): void {
    if (this.#afterNumber && text.startsWith('.')) this.request(Layout.Blank);
    this.#afterNumber = false;
    this.#settle();
    if (offset !== undefined) this.#place(offset);
    this.#columns.text(text);
    this.#moved(text);
  }

  /** Emits a literal at its place; `number` if a dot behind it would become a part of it. */
  literal(offset: number, text: string, number: boolean): void {
    this.#offset = offset;
    this.#base = offset;
    this.#breaks = 0;
    this.#afterNumber = false;
    this.#settle();
    this.#place(offset);
    if (hasControl(text)) {
      this.#columns.literal(text);
      this.#breaks += countBreaks(text);
    } else {
      this.#columns.text(text);
    }
    this.#moved(text);
    this.#afterNumber = number;
  }

  /** The whole text; comments that are left go to its end. */
  finish(): string {
    if (this.#nextComment !== Number.POSITIVE_INFINITY) this.#inject(undefined);
    const text = this.#columns.finish();
    this.#locate(text);
    return text;
  }

  /** Notes that what begins at an offset in the source is written next. */
  #place(offset: number): void {
    if (this.#places === undefined) return;
    this.#placed.push(offset);
    this.#columns.mark();
  }

  #locate(text: string): void {
    const places = this.#places;
    if (places === undefined) return;
    let index = 0;
    let bytes = 0;
    this.#columns.places.forEach((place, i) => {
      bytes += this.#ascii ? place - index : byteLength(text.slice(index, place));
      index = place;
      places[this.#placed[i]!] = bytes;
    });
  }

  /** Writes what has to stand in front of a token. */
  #settle(): void {
    if (this.#nextComment <= this.#offset) {
      const next: Cursor = { offset: this.#offset, base: this.#base, breaks: this.#breaks };
      this.#inject(next);
      this.#offset = next.offset;
      this.#base = next.base;
      this.#breaks = next.breaks;
    } else if (this.#requests > 0) {
      this.#apply(this.#requests);
    }
    if (this.#lineStart) {
      this.#columns.indent(this.#indent);
      this.#lineStart = false;
    }
  }

  #moved(text: string): void {
    this.#offset += this.#ascii ? text.length : byteLength(text);
    this.#lastBase = this.#base;
    this.#lastBreaks = this.#breaks;
    this.#empty = false;
  }

  /** Carries out the first requests. */
  #apply(count: number): void {
    const pending = this.#pending;
    for (let i = 0; i < count; i++) {
      switch (pending[i]) {
        case Layout.Indent:
          this.#indent++;
          break;
        case Layout.Unindent:
          this.#indent--;
          break;
        case Layout.Blank:
          this.#beginLine();
          this.#columns.text(' ');
          break;
        case Layout.Tab:
          this.#beginLine();
          this.#columns.softTab();
          break;
        case Layout.Newline:
          this.#lineBreaks(1, false);
          break;
        case Layout.Break:
          this.#lineBreaks(1, true);
          break;
      }
    }
    pending.copyWithin(0, count, this.#requests);
    this.#requests -= count;
  }

  #beginLine(): void {
    if (this.#lineStart) this.#columns.indent(this.#indent);
    this.#lineStart = false;
    this.#empty = false;
  }

  #lineBreaks(count: number, hard: boolean): void {
    this.#beginLine();
    for (let i = 0; i < count; i++) {
      if (hard) this.#columns.formFeed();
      else this.#columns.newline();
    }
    this.#lineStart = true;
  }

  // Comments

  /** Writes the comments in front of a place, or all that are left. */
  #inject(next: Cursor | undefined): void {
    const nextLine = next === undefined ? Number.POSITIVE_INFINITY : this.#lineOf(next.base, next.breaks);
    let last: Comment | undefined;
    while (this.#nextComment <= (next?.offset ?? Number.MAX_SAFE_INTEGER)) {
      for (const comment of this.#groups[this.#group]!) {
        this.#beforeComment(this.#source.lineOf(comment.start), nextLine);
        this.#writeComment(comment);
        last = comment;
      }
      this.#group++;
      this.#peek();
    }
    if (last !== undefined && next !== undefined) this.#afterComment(last, nextLine);
  }

  #beforeComment(line: number, nextLine: number): void {
    if (this.#empty) return;
    const lastLine = this.#lineOf(this.#lastBase, this.#lastBreaks);
    if (line === lastLine) {
      this.#beginLine();
      if (line === nextLine) this.#columns.text(' ');
      else this.#columns.tab();
      return;
    }
    const pending = this.#pending;
    let first = 0;
    while (first < this.#requests && isIndentation(pending[first]!)) first++;
    if (first < this.#requests) {
      pending[first] = Layout.Ignored;
      this.#apply(first);
    }
    if (line > lastLine) this.#lineBreaks(Math.min(line - lastLine, 2), true);
  }

  #writeComment({ text, start }: Comment): void {
    if (this.#lineStart) {
      this.#columns.indent(this.#indent);
      this.#lineStart = false;
    }
    this.#place(start);
    this.#columns.opaque(text);
    this.#offset = start;
    this.#base = start;
    this.#breaks = countBreaks(text);
    this.#moved(text);
  }

  #afterComment(last: Comment, nextLine: number): void {
    const lastByte = last.start + byteLength(last.text) - 1;
    if (last.text.startsWith('/*') && nextLine === this.#source.lineOf(lastByte)) {
      this.#beginLine();
      this.#columns.text(' ');
    }
    const count = nextLine - this.#lineOf(this.#lastBase, this.#lastBreaks);
    const pending = this.#pending;
    let hard = false;
    for (let i = 0; i < this.#requests; i++) {
      hard ||= pending[i] === Layout.Break;
      if (!isIndentation(pending[i]!)) pending[i] = Layout.Ignored;
    }
    this.#apply(this.#requests);
    if (count > 0) this.#lineBreaks(Math.min(count, 2), hard);
  }

  #lineOf(base: number, breaks: number): number {
    return this.#source.lineOf(base) + breaks;
  }

  #peek(): void {
    this.#nextComment = this.#groups[this.#group]?.[0]?.start ?? Number.POSITIVE_INFINITY;
  }
}

function isIndentation(layout: Layout): boolean {
  return layout === Layout.Indent || layout === Layout.Unindent;
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char >= 0x09 && char <= 0x0c) return true;
  }
  return false;
}

/** Number of line breaks as the emitter counts them. */
function countBreaks(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x0a || char === 0x0c) count++;
  }
  return count;
}
