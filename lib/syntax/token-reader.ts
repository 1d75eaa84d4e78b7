import { CommentCollector } from './comments';
import type { Diagnostic } from './diagnostic';
import { Scanner } from './scanner';
import type { Source } from './source';
import { Token, tokenNames } from './token';
import type { CommentGroup } from './tree';

/**
 * How deep blocks, lists, objects, calls, indices and parentheses may be nested in each other, all counted together. Alloy has
 * no limit of its own; the text of a deeper nesting, indented, would not fit into memory. Chains (`a.b.c`, `a + b + c`, `!!a`)
 * are no nesting and may have any length.
 */
export const MAX_NESTING = 12_000;

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

  constructor(source: Source, diagnostics: Diagnostic[]) {
    this.#source = source;
    this.#diagnostics = diagnostics;
    this.#comments = new CommentCollector(source);
    this.#scanner = new Scanner(source, (offset, message) => this.report(message, offset, offset));
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
    if (!found) this.tokenError(`expected ${tokenNames[kind]}`);
    this.advance();
    return found;
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

  report(message: string, start: number, end: number, code = 'syntax'): void {
    if (this.#stopped) return;
    const range = this.#source.range(start, end);
    const { line, column } = range.start;
    this.#diagnostics.push({ code, severity: 'error', message, file: this.#source.name, line, column, range });
  }

  // Skipping

  /** Skips to the end of the statement, over brackets that are opened on the way. */
  skipStatement(): void {
    let braces = 0;
    let brackets = 0;
    let parens = 0;
    for (; !this.is(Token.Eof); this.advance()) {
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

  skipToDelimiter(): void {
    for (;;) {
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
