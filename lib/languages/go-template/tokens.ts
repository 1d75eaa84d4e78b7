import { quote } from '../../syntax';

export type TokenKind =
  | 'text'
  | 'left delimiter'
  | 'right delimiter'
  | 'space'
  | 'keyword'
  | 'identifier'
  | 'bool'
  | 'field'
  | 'variable'
  | 'dot'
  | 'nil'
  | 'number'
  | 'character'
  | 'string'
  | '='
  | ':='
  | '|'
  | '('
  | ')'
  | 'other'
  | 'error'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As it stands there; of an error what is wrong. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const keywords = ['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'range', 'template', 'with'];

/** All tokens of a template, the last one an `end` or the first error. */
export function readTokens(source: string): readonly Token[] {
  const scanner = new Scanner(source);
  scanner.scan();
  return scanner.tokens;
}

const word = /[\p{L}\p{Nd}_]+/uy;
const name = /[.$]?[\p{L}\p{Nd}_]*/uy;
const digits =
  '(?:0[xX][\\da-fA-F_]*(?:\\.[\\da-fA-F_]*)?(?:[pP][+-]?[\\d_]*)?|0[oO][0-7_]*(?:\\.[0-7_]*)?|0[bB][01_]*(?:\\.[01_]*)?|[\\d_]*(?:\\.[\\d_]*)?(?:[eE][+-]?[\\d_]*)?)i?';
const number = new RegExp(`[+-]?${digits}`, 'uy');
const quoted = /"(?:[^"\\\n]|\\[^\n])*("?)/uy;
const character = /'(?:[^'\\\n]|\\[^\n])*('?)/uy;
const raw = /`[^`]*(`?)/y;
const space = /[ \t\r\n]+/y;
const rightDelimiter = /[ \t\r\n]-\}\}[ \t\r\n]*|\}\}/y;
/** What may stand behind a name. */
const terminator = /[ \t\r\n.,|:)(]|\}\}|$/y;
const printable = /[!-~]/;

class Scanner {
  readonly tokens: Token[] = [];
  readonly #source: string;
  #at = 0;
  #parentheses = 0;

  constructor(source: string) {
    this.#source = source;
  }

  scan(): void {
    while (this.#text()) {
      this.#parentheses = 0;
      while (this.#inAction());
      if (this.tokens.at(-1)!.kind === 'error') return;
    }
  }

  /** Reads up to the next action and into it; whether there is one. */
  #text(): boolean {
    const source = this.#source;
    for (;;) {
      const open = source.indexOf('{{', this.#at);
      const trims = open >= 0 && /^-[ \t\r\n]/.test(source.slice(open + 2, open + 4));
      const text = source.slice(this.#at, open < 0 ? undefined : open);
      const kept = trims ? withoutSpaceAtEnd(text) : text.length;
      if (kept > 0) this.#emit('text', this.#at + kept);
      if (open < 0) return !this.#emit('end', source.length);
      this.#at = open;
      const inside = open + (trims ? 4 : 2);
      if (!source.startsWith('/*', inside)) {
        this.#emit('left delimiter', open + 2);
        this.#at = inside;
        return true;
      }
      if (!this.#comment(inside)) return false;
    }
  }

  #comment(start: number): boolean {
    const close = this.#source.indexOf('*/', start + 2);
    if (close < 0) return this.#fail('unclosed comment', this.#at, this.#source.length);
    const delimiter = this.#match(rightDelimiter, close + 2);
    if (delimiter === undefined) return this.#fail('comment ends before closing delimiter', this.#at, close + 2);
    this.#at = close + 2 + delimiter.length;
    return true;
  }

  /** Reads one token of an action; whether the action goes on. */
  #inAction(): boolean {
    const start = this.#at;
    const delimiter = this.#match(rightDelimiter, start);
    if (delimiter !== undefined) {
      if (this.#parentheses > 0) return this.#fail('unclosed left paren', start, start + delimiter.length);
      this.#emit('right delimiter', start + delimiter.length);
      return false;
    }
    const char = this.#source[start];
    switch (char) {
      case undefined:
        return this.#fail('unclosed action', start, start);
      case ' ':
      case '\t':
      case '\r':
      case '\n':
        return this.#space();
      case '=':
      case '|':
        return this.#emit(char, start + 1);
      case ':':
        if (this.#source[start + 1] !== '=') return this.#fail('expected :=', start, start + 1);
        return this.#emit(':=', start + 2);
      case '"':
        return this.#quoted(quoted, 'string', 'unterminated quoted string');
      case '`':
        return this.#quoted(raw, 'string', 'unterminated raw quoted string');
      case "'":
        return this.#quoted(character, 'character', 'unterminated character constant');
      case '(':
        this.#parentheses++;
        return this.#emit('(', start + 1);
      case ')':
        this.#parentheses--;
        if (this.#parentheses < 0) return this.#fail('unexpected right paren', start, start + 1);
        return this.#emit(')', start + 1);
      case '$':
        return this.#named('variable');
      case '.':
        return /\d/.test(this.#source[start + 1] ?? '') ? this.#number() : this.#named('field');
    }
    if (/[\d+-]/.test(char)) return this.#number();
    if (this.#match(word, start) !== undefined) return this.#named('identifier');
    if (printable.test(char)) return this.#emit('other', start + 1);
    return this.#fail(`unrecognized character in action: ${this.#character(start)}`, start, start + 1);
  }

  /** White space, less one character in front of a delimiter that trims. */
  #space(): boolean {
    const end = this.#at + this.#match(space, this.#at)!.length;
    const trims = this.#source.startsWith('-}}', end);
    return this.#emit('space', trims ? end - 1 : end);
  }

  /** The pattern's group is the closing quote. */
  #quoted(pattern: RegExp, kind: 'string' | 'character', problem: string): boolean {
    pattern.lastIndex = this.#at;
    const [text, closing] = pattern.exec(this.#source)!;
    const end = this.#at + text.length;
    return closing === '' ? this.#fail(problem, this.#at, end) : this.#emit(kind, end);
  }

  /** A complex number is written without spaces: `1+2i`. */
  #number(): boolean {
    let end = this.#at + this.#match(number, this.#at)!.length;
    const isWhole = this.#match(word, end) === undefined;
    if (isWhole && /[+-]/.test(this.#source[end] ?? '')) {
      end += this.#match(number, end)!.length;
      if (this.#source[end - 1] === 'i' && this.#match(word, end) === undefined) return this.#emit('number', end);
    } else if (isWhole) return this.#emit('number', end);
    const next = this.#match(word, end) === undefined ? 0 : String.fromCodePoint(this.#source.codePointAt(end)!).length;
    const bad = this.#source.slice(this.#at, end + next);
    return this.#fail(`bad number syntax: ${quote(bad)}`, this.#at, end + next);
  }

  #named(kind: 'variable' | 'field' | 'identifier'): boolean {
    const text = this.#match(name, this.#at)!;
    const end = this.#at + text.length;
    if (this.#match(terminator, end) === undefined) {
      return this.#fail(`bad character ${this.#character(end)}`, this.#at, end + 1);
    }
    if (text === '.') return this.#emit('dot', end);
    if (kind !== 'identifier') return this.#emit(kind, end);
    if (text === 'nil') return this.#emit('nil', end);
    if (text === 'true' || text === 'false') return this.#emit('bool', end);
    return this.#emit(keywords.includes(text) ? 'keyword' : 'identifier', end);
  }

  /** A character as Go writes it in a message. */
  #character(at: number): string {
    const code = this.#source.codePointAt(at)!;
    const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return /[\p{C}\p{Z}]/u.test(String.fromCodePoint(code)) ? number : `${number} '${String.fromCodePoint(code)}'`;
  }

  #emit(kind: TokenKind, end: number): true {
    this.tokens.push({ kind, text: this.#source.slice(this.#at, end), start: this.#at, end });
    this.#at = end;
    return true;
  }

  #fail(what: string, start: number, end: number): false {
    this.tokens.push({ kind: 'error', text: what, start, end: Math.min(end, this.#source.length) });
    return false;
  }

  #match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#source)?.[0];
  }
}

function withoutSpaceAtEnd(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1]!)) end--;
  return end;
}
