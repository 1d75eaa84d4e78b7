import { CommentCollector } from './comments';
import type { Diagnostic } from './diagnostic';
import { MAX_ERRORS, type Part, Scanner } from './scanner';
import type { Source } from './source';
import { Token, tokenNames } from './token';
import type { CommentGroup } from './tree';

/**
 * How deep blocks, lists, objects, calls, indices and parentheses may be nested in each other, all counted together. Alloy has
 * no limit of its own; no configuration comes near this one, and trees within it can be walked by recursion. Chains (`a.b.c`,
 * `a + b + c`, `!!a`) are no nesting and may have any length.
 */
export const MAX_NESTING = 500;

/** The start of a statement in a byte string. Every part can be matched in one way only, so it never tries twice. */
const statementStart = /[A-Za-z_\x80-\xff][\w.\x80-\xff]*[ \t]*(?:"[\w\x80-\xff]*"[ \t]*)?(\{|=(?!=))/y;

/** The tokens of a source one by one, without the comments, and the errors about them. */
export class TokenReader {
  readonly #source: Source;
  readonly #scanner: Scanner;
  readonly #comments: CommentCollector;
  readonly #diagnostics: Diagnostic[];
  #stopped = false;
  #lastErrorLine = 0;

  /** Offset behind the last byte of the token before the current one. */
  previousEnd = 0;

  /**
   * Whether errors end what they are in as soon as the source looks like it: skipping and expecting then leave alone what may begin
   * or end a statement. That gives the better tree, but not the diagnostics that Alloy gives.
   */
  readonly recovering: boolean;

  /** @param part a part of the source to recover statements from. @default - the whole source, read as Alloy does */
  constructor(source: Source, diagnostics: Diagnostic[], part?: Part) {
    this.#source = source;
    this.#diagnostics = diagnostics;
    this.recovering = part !== undefined;
    this.previousEnd = part?.from ?? 0;
    this.#comments = new CommentCollector(source);
    this.#scanner = new Scanner(source, (offset, message) => this.report(message, offset, offset), part);
    this.advance();
  }

  get kind(): Token {
    return this.#scanner.kind;
  }

  /** Offset of the first byte of the current token. */
  get start(): number {
    return this.#scanner.start;
  }

  /** Offset behind the last byte of the current token. */
  get end(): number {
    return this.#scanner.end;
  }

  /** Text of the current token. */
  text(): string {
    return this.#source.slice(this.#scanner.start, this.#scanner.end);
  }

  /** The comments in front of the current token, as far as they were not taken before. */
  takeComments(): CommentGroup[] {
    return this.#comments.take();
  }

  /** Reports that the nesting is too deep; the rest of the source then counts as its end. */
  stop(): void {
    const { start } = this.#scanner;
    this.report(`nesting is deeper than ${MAX_NESTING} levels`, start, start, 'nesting-too-deep');
    this.#stopped = true;
  }

  is(kind: Token): boolean {
    return this.#scanner.kind === kind;
  }

  advance(): void {
    const scanner = this.#scanner;
    this.previousEnd = scanner.end;
    if (this.#stopped) {
      scanner.stop();
      return;
    }
    scanner.next();
    if (scanner.kind === Token.Comment) {
      this.#comments.startRun();
      do {
        this.#comments.add(scanner.start, scanner.end);
        scanner.next();
      } while (scanner.kind === Token.Comment);
    }
  }

  expect(kind: Token): boolean {
    const found = this.is(kind);
    if (!found) {
      this.tokenError(`expected ${tokenNames[kind]}`);
      if (this.recovering && this.#mayEndStatement()) return false;
    }
    this.advance();
    return found;
  }

  /** What the current token seems to begin, being the first of its line: a name and `=`, or a name, perhaps a label, and `{`. */
  statementAhead(): 'attribute' | 'block' | undefined {
    const { kind, start } = this.#scanner;
    if (kind !== Token.Ident || (this.previousEnd > 0 && !this.#startsLine())) return undefined;
    statementStart.lastIndex = start;
    const match = statementStart.exec(this.#source.bytes);
    return match === null ? undefined : match[1] === '{' ? 'block' : 'attribute';
  }

  #startsLine(): boolean {
    return this.#source.lineOf(this.previousEnd - 1) < this.#source.lineOf(this.#scanner.start);
  }

  #mayEndStatement(): boolean {
    const { kind } = this.#scanner;
    return kind === Token.Terminator || kind === Token.CloseBrace || this.statementAhead() !== undefined;
  }

  // Errors

  tokenError(expected: string): void {
    this.errorHere(`${expected}, got ${tokenNames[this.#scanner.kind]}`);
  }

  /** An error at the current token, unless the previous one of this sort was on the same line. */
  errorHere(message: string): void {
    const { start } = this.#scanner;
    const line = this.#source.lineOf(start);
    if (line === this.#lastErrorLine) return;
    this.#lastErrorLine = line;
    this.report(message, start, start);
  }

  report(
    message: string,
    start: number,
    end: number,
    code: 'syntax' | 'nesting-too-deep' | 'too-many-errors' = 'syntax',
  ): void {
    if (this.#stopped || this.recovering) return;
    const range = this.#source.range(start, end);
    const { line, column } = range.start;
    this.#diagnostics.push({ code, severity: 'error', message, file: this.#source.name, line, column, range });
    if (this.#diagnostics.length === MAX_ERRORS) {
      this.report(`more than ${MAX_ERRORS} errors, the others are not told`, start, end, 'too-many-errors');
      this.#stopped = true;
    }
  }

  // Skipping

  /** Skips to the end of the statement, over brackets that are opened on the way. */
  skipStatement(): void {
    let braces = 0;
    let brackets = 0;
    let parens = 0;
    for (; !this.is(Token.Eof); this.advance()) {
      if (this.recovering && braces <= 0 && this.#mayEndStatement()) return;
      switch (this.#scanner.kind) {
        case Token.OpenBrace:
          braces++;
          break;
        case Token.CloseBrace:
          braces--;
          break;
        case Token.OpenBracket:
          brackets++;
          break;
        case Token.CloseBracket:
          brackets--;
          break;
        case Token.OpenParen:
          parens++;
          break;
        case Token.CloseParen:
          parens--;
          break;
        case Token.Terminator:
          if (braces <= 0 && brackets <= 0 && parens <= 0) return;
          break;
      }
    }
  }

  /** Skips to the next name. */
  skipToName(): void {
    while (!this.is(Token.Ident) && !this.is(Token.Eof)) {
      this.advance();
      if (this.recovering && this.#mayEndStatement()) return;
    }
  }

  /** Skips to what may follow an expression. */
  skipToDelimiter(): void {
    for (;;) {
      if (this.recovering && this.statementAhead() !== undefined) return;
      switch (this.#scanner.kind) {
        case Token.Eof:
        case Token.Terminator:
        case Token.CloseParen:
        case Token.CloseBrace:
        case Token.CloseBracket:
        case Token.Comma:
          return;
      }
      this.advance();
    }
  }
}
