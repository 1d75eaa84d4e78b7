import { Class, classOf, describeCharacter, isDigit, isLetter } from './characters';
import { findLoadErrors, type LoadError } from './load-errors';
import type { Source } from './source';
import { Token } from './token';
import { type ByteString, characterAt } from './utf8';

/** Called with the byte offset and the text of each lexical error. */
export type OnError = (offset: number, message: string) => void;

/** How many errors of a source are told. Alloy has no limit; a source with more errors than this is no configuration at all. */
export const MAX_ERRORS = 100_000;

/** Offsets of a part of a source, `to` not included. Both are places where a token starts. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const LF = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const STAR = 0x2a;
const DOT = 0x2e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;
/** What `charCodeAt` doesn't give for any byte: the character behind the last one. */
const END = -1;

/** Tokens of one character that nothing can follow, by character. */
const single = new Uint8Array(128);
for (const [char, token] of [
  ['{', Token.OpenBrace],
  ['}', Token.CloseBrace],
  ['(', Token.OpenParen],
  [')', Token.CloseParen],
  ['[', Token.OpenBracket],
  [']', Token.CloseBracket],
  [',', Token.Comma],
  ['.', Token.Dot],
  ['+', Token.Plus],
  ['-', Token.Minus],
  ['*', Token.Star],
  ['%', Token.Percent],
  ['^', Token.Caret],
] as const) {
  single[char.charCodeAt(0)] = token;
}

/**
 * Cuts a source into tokens. After each `next()`, `kind`, `start` and `end` (exclusive) tell the current one. Comments are tokens;
 * the ends of statements are, too: a line break behind a token that can end a value yields `Token.Terminator`.
 */
export class Scanner {
  kind: Token = Token.Eof;
  start = 0;
  end = 0;

  readonly #source: Source;
  readonly #bytes: ByteString;
  readonly #length: number;
  readonly #onError: OnError;
  /** Offset of the current character: the one that an error about a missing or wrong character would speak of. */
  #at = 0;
  /** Whether a line break ends a statement here. */
  #terminates = false;
  /** Errors that are due as soon as the character at their offset becomes the current one. Hardly ever any. */
  readonly #loadErrors: readonly LoadError[];
  #nextLoadError = 0;

  /** @param part the offsets between which to scan; nothing is reported of the characters in there. @default - the whole source */
  constructor(source: Source, onError: OnError, part?: Part) {
    this.#source = source;
    this.#bytes = source.bytes;
    this.#length = part?.to ?? source.bytes.length;
    this.#onError = onError;
    this.#at = part?.from ?? 0;
    this.#loadErrors = part === undefined ? findLoadErrors(source, MAX_ERRORS) : [];
    this.#load();
    if (this.#at === 0 && !source.ascii && source.bytes.startsWith('\xef\xbb\xbf')) {
      this.#at = 3;
      this.#load();
    }
  }

  next(): void {
    const bytes = this.#bytes;
    const length = this.#length;
    let at = this.#at;
    let char = END;
    for (; at < length; at++) {
      char = bytes.charCodeAt(at);
      if (!(classOf[char] === Class.Blank || (char === LF && !this.#terminates))) break;
    }
    this.start = at;
    this.#at = at;
    if (at >= length) {
      this.kind = this.#terminates ? Token.Terminator : Token.Eof;
      this.end = at;
      this.#terminates = false;
      this.#load();
      return;
    }
    const sort = classOf[char];
    if (sort === Class.Letter || (sort === Class.High && isLetter(characterAt(bytes, at).codePoint))) {
      this.#identifier();
    } else if (sort === Class.Digit || (char === DOT && this.#isDigitAt(at + 1))) {
      this.#number();
    } else if (char === QUOTE) {
      this.#at = at + 1;
      this.#quoted(QUOTE);
      this.kind = Token.String;
      this.#terminates = true;
    } else if (char < 128 && single[char] !== 0) {
      this.#at = at + 1;
      this.kind = single[char]!;
      this.#terminates =
        this.kind === Token.CloseBrace || this.kind === Token.CloseBracket || this.kind === Token.CloseParen;
    } else {
      this.#other(char);
    }
    this.#load();
    this.end = this.#at;
  }

  /** Takes the rest of the source as not there. */
  stop(): void {
    this.kind = Token.Eof;
    this.start = this.#at;
    this.end = this.#at;
  }

  #identifier(): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (; at < this.#length; at++) {
      const sort = classOf[bytes.charCodeAt(at)];
      if (sort === Class.Letter || sort === Class.Digit) continue;
      if (sort !== Class.High) break;
      const { codePoint, length } = characterAt(bytes, at);
      if (!isLetter(codePoint) && !isDigit(codePoint)) break;
      at += length - 1;
    }
    this.kind = wordKind(bytes, this.start, at - this.start);
    this.#at = at;
    this.#terminates = true;
  }

  #number(): void {
    this.kind = Token.Number;
    this.#digits();
    if (this.#current() === DOT) {
      this.kind = Token.Float;
      this.#at++;
      this.#digits();
    }
    if ((this.#current() | 0x20) === 0x65) {
      this.kind = Token.Float;
      this.#at++;
      const sign = this.#current();
      if (sign === 0x2b || sign === 0x2d) this.#at++;
      if (!this.#digits()) this.#error(this.start, 'exponent has no digits');
    }
    this.#terminates = true;
  }

  /** Skips digits; whether there was one. */
  #digits(): boolean {
    const from = this.#at;
    while (this.#isDigitAt(this.#at)) this.#at++;
    return this.#at > from;
  }

  #isDigitAt(at: number): boolean {
    return at < this.#length && classOf[this.#bytes.charCodeAt(at)] === Class.Digit;
  }

  /** Scans the rest of a string up to `end`, its opening quote being consumed. */
  #quoted(end: number): void {
    const bytes = this.#bytes;
    for (;;) {
      let at = this.#at;
      let char = END;
      for (; at < this.#length; at++) {
        char = bytes.charCodeAt(at);
        if (char === end || char === BACKSLASH || char === LF) break;
      }
      this.#at = at;
      if (at >= this.#length || char === LF) {
        this.#error(this.start, 'string literal not terminated');
        return;
      }
      this.#at++;
      if (char === end) return;
      this.#escape();
    }
  }

  /** Checks an escape, its backslash being consumed. */
  #escape(): void {
    const start = this.#at;
    const char = this.#current();
    let digits = 2;
    let base = 16;
    let max = 255;
    switch (char) {
      case 0x61: // a
      case 0x62: // b
      case 0x66: // f
      case 0x6e: // n
      case 0x72: // r
      case 0x74: // t
      case 0x76: // v
      case BACKSLASH:
      case QUOTE:
        this.#at++;
        return;
      case 0x78: // x
        this.#at++;
        break;
      case 0x75: // u
        this.#at++;
        digits = 4;
        max = 0x10ffff;
        break;
      case 0x55: // U
        this.#at++;
        digits = 8;
        max = 0x10ffff;
        break;
      default:
        if (char < 0x30 || char > 0x37) {
          this.#error(start, char === END ? 'escape sequence not terminated' : 'unknown escape sequence');
          return;
        }
        digits = 3;
        base = 8;
    }
    let value = 0;
    for (; digits > 0; digits--) {
      const digit = digitValue(this.#current());
      if (digit >= base) {
        this.#error(start, this.#wrongDigit());
        return;
      }
      value = value * base + digit;
      this.#at++;
    }
    if (value > max || (value >= 0xd800 && value < 0xe000)) {
      this.#error(start, 'escape sequence is invalid Unicode code point');
    }
  }

  #wrongDigit(): string {
    return this.#at >= this.#length
      ? 'escape sequence not terminated'
      : `illegal character ${describeCharacter(characterAt(this.#bytes, this.#at).codePoint)} in escape sequence`;
  }

  /** Everything that is neither a name, a number, a quoted string nor a token of one character. */
  #other(char: number): void {
    const start = this.#at;
    this.#at++;
    switch (char) {
      case LF:
        this.#token(Token.Terminator);
        return;
      case EQUALS:
        this.#token(this.#accept(EQUALS) ? Token.Equal : Token.Assign);
        return;
      case SLASH:
        this.#slash();
        return;
      case BACKTICK: {
        const close = this.#bytes.indexOf('`', this.#at);
        this.#at = close < 0 ? this.#length : close + 1;
        if (close < 0) this.#error(start, 'string literal not terminated');
        this.#token(Token.String, true);
        return;
      }
      case APOSTROPHE:
        this.#error(start, 'illegal single-quoted string; use double quotes');
        this.#quoted(APOSTROPHE);
        this.#token(Token.Illegal, true);
        return;
      case 0x21: // !
        this.#token(this.#accept(EQUALS) ? Token.NotEqual : Token.Not);
        return;
      case 0x3c: // <
        this.#token(this.#accept(EQUALS) ? Token.LessOrEqual : Token.Less);
        return;
      case 0x3e: // >
        this.#token(this.#accept(EQUALS) ? Token.GreaterOrEqual : Token.Greater);
        return;
      case 0x7c: // |
        if (!this.#accept(char)) this.#error(this.#at, 'missing second | in ||');
        this.#token(Token.Or);
        return;
      case 0x26: // &
        if (!this.#accept(char)) this.#error(this.#at, 'missing second & in &&');
        this.#token(Token.And);
        return;
      default: {
        const { codePoint, length } = characterAt(this.#bytes, start);
        this.#at = start + length;
        // A byte order mark has been reported when it was loaded.
        if (codePoint !== 0xfeff) this.#error(start, `illegal character ${describeCharacter(codePoint)}`);
        this.#token(Token.Illegal, this.#terminates);
      }
    }
  }

  /** A division or a comment, the slash being consumed. */
  #slash(): void {
    const second = this.#current();
    if (second !== SLASH && second !== STAR) {
      this.#token(Token.Slash);
      return;
    }
    // The look-ahead loads characters, and is reported for it, as the comment itself is later.
    if (this.#terminates && this.#commentEndsLine()) {
      this.#at = this.start;
      this.#token(Token.Terminator);
      return;
    }
    this.#at = this.start + 2;
    if (second === SLASH) {
      const lf = this.#bytes.indexOf('\n', this.#at);
      this.#at = lf < 0 ? this.#length : lf;
    } else {
      const close = this.#bytes.indexOf('*/', this.#at);
      this.#at = close < 0 ? this.#length : close + 2;
      if (close < 0) this.#error(this.start, 'block comment not terminated');
    }
    this.#token(Token.Comment);
  }

  /** Whether nothing but comments and blanks follows on the line of the comment that starts at `start`. */
  #commentEndsLine(): boolean {
    const bytes = this.#bytes;
    const reported = this.#nextLoadError;
    const lineEnd = this.#source.lineEnd(this.start);
    let at = this.start + 1;
    let ends = false;
    for (;;) {
      const char = bytes.charCodeAt(at);
      if (char === SLASH) ends = true;
      if (char !== STAR) break;
      const close = bytes.indexOf('*/', at + 1);
      if (lineEnd < this.#length && (close < 0 || lineEnd < close)) {
        at = lineEnd;
        ends = true;
        break;
      }
      at = close < 0 ? this.#length : close + 2;
      while (at < this.#length && classOf[bytes.charCodeAt(at)] === Class.Blank) at++;
      if (at >= this.#length || bytes.charCodeAt(at) === LF) {
        ends = true;
        break;
      }
      if (bytes.charCodeAt(at) !== SLASH) break;
      at++;
    }
    this.#at = at;
    this.#load();
    this.#nextLoadError = reported;
    return ends;
  }

  #token(kind: Token, terminates = false): void {
    this.kind = kind;
    this.#terminates = terminates;
  }

  #current(): number {
    return this.#at < this.#length ? this.#bytes.charCodeAt(this.#at) : END;
  }

  #accept(char: number): boolean {
    if (this.#current() !== char) return false;
    this.#at++;
    return true;
  }

  #error(offset: number, message: string): void {
    this.#load();
    this.#onError(offset, message);
  }

  /** Reports the errors of all characters up to the current one. */
  #load(): void {
    const errors = this.#loadErrors;
    while (this.#nextLoadError < errors.length && errors[this.#nextLoadError]!.offset <= this.#at) {
      const { offset, message } = errors[this.#nextLoadError++]!;
      this.#onError(offset, message);
    }
  }

  /** Text of the current token. */
  text(): string {
    return this.#source.slice(this.start, this.end);
  }
}

function wordKind(bytes: ByteString, start: number, length: number): Token {
  if (length === 4) {
    if (bytes.startsWith('true', start)) return Token.Bool;
    if (bytes.startsWith('null', start)) return Token.Null;
  } else if (length === 5 && bytes.startsWith('false', start)) {
    return Token.Bool;
  }
  return Token.Ident;
}

function digitValue(char: number): number {
  if (char >= 0x30 && char <= 0x39) return char - 0x30;
  const lower = char | 0x20;
  return char > 0 && lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : 16;
}
