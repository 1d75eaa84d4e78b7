import { isIdentifier } from './characters';
import { ExpressionParser } from './expression-parser';
import { quoteBytes } from './quote';
import { Token } from './token';
import { type CommentGroup, type Expr, NO_OFFSET, type Statement } from './tree';
import { byteLength } from './utf8';

/** Parses statements and hands them out one by one: a caller that needs each only once (the formatter) never holds the whole tree. */
export class Parser extends ExpressionParser {
  /** Comments in front of the current token, as far as `takeComments` didn't take them. */
  takeComments(): CommentGroup[] {
    return this.tokens.takeComments();
  }

  /** The next top-level statement, with what had to be skipped behind it; empty at the end of the source. */
  nextStatements(): readonly Statement[] {
    const statements: Statement[] = [];
    while (statements.length === 0 && !this.tokens.is(Token.Eof)) this.#statement(statements, Token.Eof);
    return statements;
  }

  /** A single expression, to the end of the source. */
  wholeExpression(): Expr {
    const value = this.expression();
    if (this.tokens.expect(Token.Terminator) && !this.tokens.is(Token.Eof)) this.tokens.tokenError('expected EOF');
    return value;
  }

  protected override skipBody(): void {
    this.#body();
  }

  /** The statements up to a `}` or the end of the source. */
  #body(): Statement[] {
    const statements: Statement[] = [];
    while (!this.tokens.is(Token.CloseBrace) && !this.tokens.is(Token.Eof)) {
      this.#statement(statements, Token.CloseBrace);
    }
    return statements;
  }

  /** Adds a statement and what was skipped in it or behind it. @param end what ends the body that it stands in */
  #statement(into: Statement[], end: Token): void {
    const { tokens } = this;
    const { start } = tokens;
    if (tokens.is(Token.Ident)) {
      this.#named(into, start);
    } else {
      tokens.tokenError('expected identifier');
      this.#giveUp(into, start);
    }
    if (tokens.is(end)) return;
    if (!tokens.is(Token.Terminator)) {
      tokens.tokenError('expected TERMINATOR');
      const { start } = tokens;
      tokens.skipStatement();
      this.#addBadStatement(into, start);
      if (tokens.recovering && !tokens.is(Token.Terminator)) return;
    }
    tokens.advance();
  }

  #named(into: Statement[], start: number): void {
    const { tokens } = this;
    const first = tokens.text();
    let name = first;
    let parts = 1;
    tokens.advance();
    while (tokens.is(Token.Dot)) {
      tokens.advance();
      if (!tokens.is(Token.Ident)) tokens.tokenError('expected identifier');
      name += `.${tokens.text()}`;
      parts++;
      tokens.advance();
    }

    let label: string | undefined;
    let labelStart = NO_OFFSET;
    if (!tokens.is(Token.Assign) && !tokens.is(Token.OpenBrace)) {
      if (tokens.is(Token.String)) {
        labelStart = tokens.start;
        label = this.#label();
      } else {
        tokens.tokenError('expected block label');
      }
      tokens.advance();
    }

    if (tokens.is(Token.Assign)) {
      tokens.advance();
      if (parts > 1) {
        const message = 'attribute names may only consist of a single identifier with no "."';
        tokens.report(message, start, start + byteLength(name) - 1);
      } else if (labelStart !== NO_OFFSET) {
        tokens.report('attribute names may not have labels', labelStart, labelStart + byteLength(label ?? '') + 1);
      }
      into.push({ kind: 'attribute', name: first, nameStart: start, value: this.expression() });
      return;
    }
    if (tokens.is(Token.OpenBrace)) {
      const open = tokens.start;
      this.enter();
      const body = this.#body();
      const close = tokens.start;
      tokens.expect(Token.CloseBrace);
      this.leave();
      into.push(
        label === undefined
          ? { kind: 'block', name, nameStart: start, labelStart, body, open, close }
          : { kind: 'block', name, nameStart: start, label, labelStart, body, open, close },
      );
      return;
    }
    const simple = parts === 1 && label === undefined;
    tokens.tokenError(simple ? 'expected attribute assignment or block body' : 'expected block body');
    this.#giveUp(into, start);
  }

  /** The label that the current string stands for; nothing for `""`. */
  #label(): string | undefined {
    const { start, end } = this.tokens;
    const text = this.source.bytes.slice(start, end);
    if (text.startsWith('`')) {
      this.tokens.errorHere(`expected block label to be a double quoted string, but got ${quoteBytes(text)}`);
    }
    if (text.length <= 2) return undefined;
    const label = this.source.slice(start + 1, end - 1);
    if (!isIdentifier(label)) {
      this.tokens.errorHere(`expected block label to be a valid identifier, but got ${quoteBytes(text.slice(1, -1))}`);
    }
    return label;
  }

  /** Leaves a statement that makes no sense: skips to the next name. */
  #giveUp(into: Statement[], start: number): void {
    this.tokens.skipToName();
    this.#addBadStatement(into, start);
  }

  #addBadStatement(into: Statement[], start: number): void {
    const end = this.tokens.previousEnd - 1;
    if (end >= start) into.push({ kind: 'bad-statement', start, end });
  }
}
