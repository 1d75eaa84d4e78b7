import { isIdentifier } from './characters';
import { ExpressionParser, State } from './expression-parser';
import { type Frame, FrameKind } from './frame';
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
    if (this.stack.depth === 0) this.stack.push(FrameKind.File, 0);
    this.#run();
    const file = this.stack.top;
    const { statements } = file;
    file.statements = [];
    return statements;
  }

  /** A single expression, to the end of the source. */
  expression(): Expr {
    this.stack.push(FrameKind.Expression, 0);
    this.state = State.Operand;
    this.#run();
    if (this.tokens.expect(Token.Terminator) && !this.tokens.is(Token.Eof)) this.tokens.tokenError('expected EOF');
    return this.value;
  }

  #run(): void {
    for (;;) {
      switch (this.state) {
        case State.Statement:
          if (this.stack.depth === 1 && this.stack.top.statements.length > 0) return;
          if (!this.#statement()) return;
          break;
        case State.StatementEnd:
          this.#statementEnd();
          break;
        case State.Operand:
          this.operand();
          break;
        case State.Postfix:
          this.postfix();
          break;
        case State.Operator:
          this.operator();
          break;
        case State.Done:
          return;
      }
    }
  }

  // Statements

  /** Begins a statement or ends the body; false at the end of the file. */
  #statement(): boolean {
    const { kind } = this.tokens;
    const top = this.stack.top;
    if (top.kind === FrameKind.File) {
      if (kind === Token.Eof) return false;
    } else if (kind === Token.CloseBrace || kind === Token.Eof) {
      this.#bodyEnd(top);
      return true;
    }
    this.state = this.#statementStart();
    return true;
  }

  #statementStart(): State {
    const tokens = this.tokens;
    const start = tokens.start;
    if (tokens.kind !== Token.Ident) {
      this.tokens.tokenError('expected identifier');
      return this.#giveUp(start);
    }
    let name = tokens.text();
    let parts = 1;
    this.tokens.advance();
    const first = name;
    while (this.tokens.is(Token.Dot)) {
      this.tokens.advance();
      if (!this.tokens.is(Token.Ident)) this.tokens.tokenError('expected identifier');
      name += `.${tokens.text()}`;
      parts++;
      this.tokens.advance();
    }

    let label: string | undefined;
    let labelStart = NO_OFFSET;
    if (!this.tokens.is(Token.Assign) && !this.tokens.is(Token.OpenBrace)) {
      if (this.tokens.is(Token.String)) {
        labelStart = tokens.start;
        label = this.#label();
      } else {
        this.tokens.tokenError('expected block label');
      }
      this.tokens.advance();
    }

    if (this.tokens.is(Token.Assign)) {
      this.tokens.advance();
      if (parts > 1) {
        const message = 'attribute names may only consist of a single identifier with no "."';
        this.tokens.report(message, start, start + byteLength(name) - 1);
      } else if (labelStart !== NO_OFFSET) {
        const end = labelStart + byteLength(label ?? '') + 1;
        this.tokens.report('attribute names may not have labels', labelStart, end);
      }
      const frame = this.stack.push(FrameKind.Attribute, start);
      frame.name = first;
      return State.Operand;
    }
    if (this.tokens.is(Token.OpenBrace)) {
      const frame = this.stack.push(FrameKind.Block, tokens.start);
      frame.name = name;
      frame.nameStart = start;
      frame.label = label;
      frame.labelStart = labelStart;
      this.enter();
      return State.Statement;
    }
    const simple = parts === 1 && label === undefined;
    this.tokens.tokenError(simple ? 'expected attribute assignment or block body' : 'expected block body');
    return this.#giveUp(start);
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
  #giveUp(start: number): State {
    this.tokens.skipToName();
    this.#addBadStatement(start);
    return State.StatementEnd;
  }

  #statementEnd(): void {
    const { kind } = this.tokens;
    const end = this.stack.top.kind === FrameKind.File ? Token.Eof : Token.CloseBrace;
    this.state = State.Statement;
    if (kind === end) return;
    if (kind !== Token.Terminator) {
      this.tokens.tokenError('expected TERMINATOR');
      const { start } = this.tokens;
      this.tokens.skipStatement();
      this.#addBadStatement(start);
      if (this.tokens.recovering && !this.tokens.is(Token.Terminator)) return;
    }
    this.tokens.advance();
  }

  #addBadStatement(start: number): void {
    const end = this.tokens.previousEnd - 1;
    if (end < start) return;
    this.stack.top.statements.push({ kind: 'bad-statement', start, end });
  }

  protected override finished({ kind, name, start }: Frame): void {
    this.stack.pop();
    if (kind === FrameKind.Attribute) {
      this.stack.top.statements.push({ kind: 'attribute', name, nameStart: start, value: this.value });
      this.state = State.StatementEnd;
    } else {
      this.state = State.Done;
    }
  }

  #bodyEnd(top: Frame): void {
    const close = this.tokens.start;
    const closed = this.tokens.expect(Token.CloseBrace);
    this.leave();
    if (top.kind === FrameKind.Block) {
      const { name, nameStart, label, labelStart, statements: body, start: open } = top;
      this.stack.top.statements.push(
        label === undefined
          ? { kind: 'block', name, nameStart, labelStart, body, open, close }
          : { kind: 'block', name, nameStart, label, labelStart, body, open, close },
      );
      this.state = State.StatementEnd;
      return;
    }
    if (closed) {
      this.tokens.report('cannot use a block as an expression', top.start, close);
      this.value = { kind: 'bad-expression', start: top.start, end: close };
      this.state = State.Postfix;
    } else {
      this.tokens.skipStatement();
      this.value = { kind: 'bad-expression', start: top.start, end: Math.max(top.start, this.tokens.previousEnd - 1) };
      this.state = State.Operator;
    }
  }
}
