import type { Diagnostic } from './diagnostic';
import { type Frame, FrameKind, FrameStack } from './frame';
import { binaryPrecedence } from './precedence';
import type { Part } from './scanner';
import type { Source } from './source';
import { startOf } from './span';
import { Token, tokenNames } from './token';
import { MAX_NESTING, TokenReader } from './token-reader';
import type { BinaryOperator, Expr, LiteralType, Unary, UnaryOperator } from './tree';

/** What is expected next. */
export enum State {
  /** A statement, or the end of the body. */
  Statement = 0,
  /** The end of a statement that has been parsed. */
  StatementEnd = 1,
  /** An operand, perhaps behind unary operators. */
  Operand = 2,
  /** What may follow an operand directly: an access, index, call. */
  Postfix = 3,
  /** A binary operator, or the end of the expression. */
  Operator = 4,
  /** Nothing: the expression that was asked for is complete. */
  Done = 5,
}

const precedences = tokenNames.map((name) => binaryPrecedence[name as BinaryOperator] ?? 0);
const literalTypes: Readonly<Partial<Record<Token, LiteralType>>> = {
  [Token.Bool]: 'bool',
  [Token.Null]: 'null',
  [Token.Number]: 'number',
  [Token.Float]: 'float',
  [Token.String]: 'string',
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Stands for what is still to be parsed. */
const NOTHING: Expr = { kind: 'bad-expression', start: 0, end: 0 };

/**
 * Parses expressions with a stack of its own instead of recursion, so that no nesting and no chain can overflow the engine's.
 * `operand`, `postfix` and `operator` each consume a little and set `state` to what may come next.
 */
export abstract class ExpressionParser {
  protected readonly source: Source;
  protected readonly tokens: TokenReader;
  protected readonly stack = new FrameStack();
  protected state = State.Statement;
  /** The operand that `postfix` and `operator` go on with; at the end the whole expression. */
  protected value = NOTHING;
  #depth = 0;

  /** @param part see `TokenReader` */
  constructor(source: Source, diagnostics: Diagnostic[], part?: Part) {
    this.source = source;
    this.tokens = new TokenReader(source, diagnostics, part);
  }

  protected operand(): void {
    const tokens = this.tokens;
    const { kind, start } = tokens;
    if (tokens.recovering && this.#abandoned()) return;
    switch (kind) {
      case Token.Ident:
        this.value = { kind: 'identifier', name: tokens.text(), start };
        this.tokens.advance();
        this.state = State.Postfix;
        return;
      case Token.String:
      case Token.Number:
      case Token.Float:
      case Token.Bool:
      case Token.Null:
        this.value = { kind: 'literal', type: literalTypes[kind]!, text: tokens.text(), start };
        this.tokens.advance();
        this.state = State.Postfix;
        return;
      case Token.Not:
      case Token.Minus:
        this.#unary(tokenNames[kind] as UnaryOperator, start);
        this.tokens.advance();
        return;
      case Token.OpenParen:
        this.stack.push(FrameKind.Paren, start);
        this.enter();
        return;
      case Token.OpenBracket:
        this.#listItem(this.bracket(FrameKind.Array, start));
        return;
      case Token.OpenBrace: {
        const frame = this.bracket(FrameKind.Object, start);
        if (this.tokens.is(Token.CloseBracket)) this.#listEnd(frame);
        else this.#listItem(frame);
        return;
      }
      default:
        tokens.tokenError('expected expression');
        tokens.skipToDelimiter();
        this.value = this.#badExpression(start);
        this.state = State.Postfix;
    }
  }

  /** What was skipped from an offset on, or the last byte before it if nothing was. */
  #badExpression(from: number): Expr {
    const end = Math.max(0, this.tokens.previousEnd - 1);
    return { kind: 'bad-expression', start: Math.min(from, end), end };
  }

  protected postfix(): void {
    const tokens = this.tokens;
    const { start } = tokens;
    switch (tokens.kind) {
      case Token.Dot: {
        tokens.advance();
        // A wrong token is taken as the name, unless it may begin or end a statement.
        const { start: nameStart, previousEnd } = tokens;
        const name = tokens.text();
        const taken = tokens.expect(Token.Ident) || tokens.previousEnd > previousEnd;
        this.value = taken
          ? { kind: 'access', value: this.value, name, nameStart }
          : { kind: 'access', value: this.value, name: '', nameStart: previousEnd };
        return;
      }
      case Token.OpenBracket:
        this.bracket(FrameKind.Index, start, this.value);
        this.state = State.Operand;
        return;
      case Token.OpenParen:
        this.#listItem(this.bracket(FrameKind.Call, start, this.value));
        return;
      case Token.String:
      case Token.OpenBrace:
        this.#blockValue();
        return;
      default:
        this.state = State.Operator;
    }
  }

  /** Reads a block that someone wrote as a value, to say so instead of a flood of other errors. */
  #blockValue(): void {
    const start = startOf(this.value);
    if (this.tokens.is(Token.String)) this.tokens.advance();
    if (this.tokens.is(Token.OpenBrace)) {
      this.bracket(FrameKind.BlockValue, start);
      this.state = State.Statement;
      return;
    }
    this.tokens.expect(Token.OpenBrace);
    this.tokens.skipStatement();
    this.state = State.Operator;
  }

  protected operator(): void {
    this.#reduceUnary();
    const { kind, start } = this.tokens;
    const precedence = precedences[kind]!;
    this.#reduceBinary(kind === Token.Caret ? precedence + 1 : precedence);
    if (precedence === 0) {
      this.#finish(this.stack.top);
      return;
    }
    const frame = this.stack.push(FrameKind.Binary, start, this.value);
    frame.operator = tokenNames[kind]!;
    frame.precedence = precedence;
    this.tokens.advance();
    this.state = State.Operand;
  }

  /** Begins a unary expression. Operators in a row share a frame: it holds the outermost and the innermost. */
  #unary(operator: UnaryOperator, start: number): void {
    const node: Unary = { kind: 'unary', operator, operatorStart: start, operand: NOTHING };
    const { top } = this.stack;
    if (top.kind === FrameKind.Unary) {
      (top.innermost as Mutable<Unary>).operand = node;
      top.innermost = node;
    } else {
      this.stack.push(FrameKind.Unary, start, node).innermost = node;
    }
  }

  /** Gives the unary operators that stand in front of the value their operand. */
  #reduceUnary(): void {
    const { top } = this.stack;
    if (top.kind !== FrameKind.Unary) return;
    this.stack.pop();
    (top.innermost as Mutable<Unary>).operand = this.value;
    this.value = top.value!;
  }

  /** Ends the binary expressions that bind at least as tightly as an operator of this precedence. */
  #reduceBinary(precedence: number): void {
    for (
      let top = this.stack.top;
      top.kind === FrameKind.Binary && top.precedence >= precedence;
      top = this.stack.top
    ) {
      this.stack.pop();
      const operator = top.operator as BinaryOperator;
      this.value = { kind: 'binary', operator, operatorStart: top.start, left: top.value!, right: this.value };
    }
  }

  /** Hands the complete expression to what asked for it. */
  #finish(top: Frame): void {
    const close = this.tokens.start;
    switch (top.kind) {
      case FrameKind.Array:
      case FrameKind.Call:
        this.#addItem(top);
        this.#listSeparator(top, "missing ',' in expression list");
        return;
      case FrameKind.Object:
        this.#addItem(top);
        this.#listSeparator(top, "missing ',' in field list");
        return;
      case FrameKind.Index:
        this.leave();
        this.tokens.expect(Token.CloseBracket);
        this.value = { kind: 'index', value: top.value!, index: this.value, open: top.start, close };
        this.state = State.Postfix;
        return;
      case FrameKind.Paren:
        this.leave();
        this.tokens.expect(Token.CloseParen);
        this.value = { kind: 'paren', inner: this.value, open: top.start, close };
        this.state = State.Postfix;
        return;
      default:
        this.finished(top);
    }
  }

  /** Called with the frame that asked for the expression in `value`, now that it is complete. */
  protected abstract finished(top: Frame): void;

  // Lists of elements, arguments and fields

  #listSeparator(frame: Frame, missing: string): void {
    const { kind } = this.tokens;
    if (kind === closingToken(frame.kind)) {
      this.#listEnd(frame);
      return;
    }
    if (this.tokens.recovering && this.#abandoned()) return;
    if (kind !== Token.Comma) this.tokens.errorHere(missing);
    this.tokens.advance();
    this.#listItem(frame);
  }

  #listItem(frame: Frame): void {
    const { kind } = this.tokens;
    if (kind === closingToken(frame.kind) || kind === Token.Eof) {
      this.#listEnd(frame);
      return;
    }
    if (frame.kind === FrameKind.Object) {
      if (this.tokens.recovering && this.#abandoned()) return;
      this.#fieldName(frame);
    }
    this.state = State.Operand;
  }

  #fieldName(frame: Frame): void {
    const tokens = this.tokens;
    frame.named = tokens.is(Token.Ident) || tokens.is(Token.String);
    if (frame.named) {
      const text = tokens.text();
      frame.nameStart = tokens.start;
      frame.quoted = this.tokens.is(Token.String);
      // Alloy takes the quotes off only if there is something between them.
      frame.name = frame.quoted && text.length > 2 ? text.slice(1, -1) : text;
      this.tokens.advance();
    } else {
      this.tokens.tokenError('expected field name (string or identifier)');
      while (!this.tokens.is(Token.Assign) && !this.tokens.is(Token.Eof)) this.tokens.advance();
    }
    this.tokens.expect(Token.Assign);
  }

  #listEnd(frame: Frame): void {
    const close = this.tokens.start;
    const open = frame.start;
    this.tokens.expect(closingToken(frame.kind));
    this.leave();
    if (frame.kind === FrameKind.Array) this.value = { kind: 'array', elements: frame.elements, open, close };
    else if (frame.kind === FrameKind.Object) this.value = { kind: 'object', fields: frame.fields, open, close };
    else this.value = { kind: 'call', callee: frame.value!, args: frame.elements, open, close };
    this.state = State.Postfix;
  }

  // Recovery

  /**
   * Whether the current token can't belong to the expression any more: it begins a statement, or it closes a brace that was opened
   * outside of the brackets that are open. If so, these are taken as closed.
   */
  #abandoned(): boolean {
    const ahead = this.tokens.statementAhead();
    const closing = this.tokens.is(Token.CloseBrace);
    if (ahead === undefined && !closing) return false;
    // A field looks like an attribute.
    if (ahead === 'attribute' && this.stack.top.kind === FrameKind.Object) return false;
    const missing = this.#badExpression(this.tokens.start);
    this.value = missing;
    for (;;) {
      this.#reduceUnary();
      this.#reduceBinary(0);
      const top = this.stack.top;
      if (this.value !== missing) this.#addItem(top);
      if (closing && top.kind === FrameKind.Object) {
        this.#listEnd(top);
        return true;
      }
      if (!this.#closed(top)) {
        this.finished(top);
        return true;
      }
    }
  }

  /** Adds the value to the list, arguments or object that it is an item of. */
  #addItem({ kind, elements, fields, named, name, quoted, nameStart }: Frame): void {
    if (kind === FrameKind.Array || kind === FrameKind.Call) elements.push(this.value);
    else if (kind === FrameKind.Object && named) fields.push({ name, quoted, nameStart, value: this.value });
  }

  /** Ends something in brackets without the closing one; false if it is none. */
  #closed({ kind, elements, fields, start: open, value }: Frame): boolean {
    const close = Math.max(open, this.tokens.previousEnd - 1);
    if (kind === FrameKind.Array) this.value = { kind: 'array', elements, open, close };
    else if (kind === FrameKind.Object) this.value = { kind: 'object', fields, open, close };
    else if (kind === FrameKind.Call) this.value = { kind: 'call', callee: value!, args: elements, open, close };
    else if (kind === FrameKind.Index) this.value = { kind: 'index', value: value!, index: this.value, open, close };
    else if (kind === FrameKind.Paren) this.value = { kind: 'paren', inner: this.value, open, close };
    else return false;
    this.leave();
    return true;
  }

  // Frames

  /** Begins something in brackets: consumes the opening one. */
  protected bracket(kind: FrameKind, start: number, value?: Expr): Frame {
    const frame = this.stack.push(kind, start, value);
    this.enter();
    return frame;
  }

  /** Consumes an opening bracket. */
  protected enter(): void {
    this.#depth++;
    if (this.#depth > MAX_NESTING) this.tokens.stop();
    this.tokens.advance();
  }

  protected leave(): void {
    this.#depth--;
    this.stack.pop();
  }
}

function closingToken(kind: FrameKind): Token {
  if (kind === FrameKind.Object) return Token.CloseBrace;
  return kind === FrameKind.Array ? Token.CloseBracket : Token.CloseParen;
}
