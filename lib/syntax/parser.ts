import { isIdentifier } from './characters';
import { CommentCollector } from './comments';
import type { Diagnostic } from './diagnostic';
import { binaryPrecedence } from './precedence';
import { quoteBytes } from './quote';
import { Scanner } from './scanner';
import type { Source } from './source';
import { startOf } from './span';
import { Token, tokenNames } from './token';
import {
  type BadStatement,
  type BinaryOperator,
  type CommentGroup,
  type Expr,
  type Field,
  type LiteralType,
  NO_OFFSET,
  type Statement,
  type UnaryOperator,
} from './tree';
import { byteLength } from './utf8';

/**
 * How deep blocks, lists, objects, calls, indices and parentheses may be nested in each other, all counted together. Alloy has
 * no limit of its own; the text of a deeper nesting, indented, would not fit into memory. Chains (`a.b.c`, `a + b + c`, `!!a`)
 * are no nesting and may have any length.
 */
export const MAX_NESTING = 12_000;

enum FrameKind {
  File = 0,
  Expression = 1,
  Attribute = 2,
  Block = 3,
  /** A block that stands where only an expression may: read to its end, then reported. */
  BlockValue = 4,
  Array = 5,
  Object = 6,
  Call = 7,
  Index = 8,
  Paren = 9,
  Unary = 10,
  Binary = 11,
}

/** Something begun and not yet ended. One class for all kinds: the parser's inner loop reads `kind` of whatever is on top. */
class Frame {
  readonly kind: FrameKind;
  /** Offset of the name, the opening bracket or the operator. */
  readonly start: number;
  /** Value, callee or left operand that stands before it. */
  readonly value: Expr | undefined;
  readonly statements: Statement[] = NO_STATEMENTS;
  readonly elements: Expr[] = NO_ELEMENTS;
  readonly fields: Field[] = NO_FIELDS;
  /** Name of the statement, or of the field whose value is being parsed. */
  name = '';
  nameStart = NO_OFFSET;
  quoted = false;
  label: string | undefined = undefined;
  labelStart = NO_OFFSET;
  /** Whether the field being parsed has a name that can be kept. */
  named = false;
  operator = '';
  precedence = 0;

  constructor(kind: FrameKind, start: number, value?: Expr) {
    this.kind = kind;
    this.start = start;
    this.value = value;
    if (kind === FrameKind.Array || kind === FrameKind.Call) this.elements = [];
    else if (kind === FrameKind.Object) this.fields = [];
    else if (kind === FrameKind.File || kind === FrameKind.Block || kind === FrameKind.BlockValue) this.statements = [];
  }
}

const NO_STATEMENTS: Statement[] = [];
const NO_ELEMENTS: Expr[] = [];
const NO_FIELDS: Field[] = [];

/** What is expected next. */
enum State {
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

/**
 * Parses with a stack of its own instead of recursion, so that no nesting and no chain can overflow the engine's. Statements are
 * handed out one by one: a caller that needs each only once (the formatter) never holds the whole tree.
 */
export class Parser {
  readonly #source: Source;
  readonly #scanner: Scanner;
  readonly #comments: CommentCollector;
  readonly #diagnostics: Diagnostic[];
  readonly #stack: Frame[] = [];
  #state = State.Statement;
  /** The operand that `Postfix` and `Operator` go on with. */
  #value: Expr = { kind: 'bad-expression', start: 0, end: 0 };
  #depth = 0;
  /** Whether the nesting was too deep; the rest of the source then counts as its end. */
  #stopped = false;
  #previousEnd = 0;
  #lastErrorLine = 0;

  constructor(source: Source, diagnostics: Diagnostic[]) {
    this.#source = source;
    this.#diagnostics = diagnostics;
    this.#comments = new CommentCollector(source);
    this.#scanner = new Scanner(source, (offset, message) => this.#report(message, offset, offset));
    this.#advance();
  }

  /** Comments in front of the current token, as far as `takeComments` didn't take them. */
  takeComments(): CommentGroup[] {
    return this.#comments.take();
  }

  /** The next top-level statement, with what had to be skipped behind it; empty at the end of the source. */
  nextStatements(): readonly Statement[] {
    if (this.#stack.length === 0) this.#push(new Frame(FrameKind.File, 0));
    const { statements } = this.#stack[0]!;
    statements.length = 0;
    this.#run();
    return statements.slice();
  }

  /** A single expression, to the end of the source. */
  expression(): Expr {
    this.#push(new Frame(FrameKind.Expression, 0));
    this.#state = State.Operand;
    this.#run();
    if (this.#expect(Token.Terminator) && !this.#is(Token.Eof)) this.#tokenError('expected EOF');
    return this.#value;
  }

  #run(): void {
    for (;;) {
      switch (this.#state) {
        case State.Statement:
          if (this.#stack.length === 1 && this.#top().statements.length > 0) return;
          if (!this.#statement()) return;
          break;
        case State.StatementEnd:
          this.#statementEnd();
          break;
        case State.Operand:
          this.#operand();
          break;
        case State.Postfix:
          this.#postfix();
          break;
        case State.Operator:
          this.#operator();
          break;
        case State.Done:
          return;
      }
    }
  }

  // Statements

  /** Begins a statement or ends the body; false at the end of the file. */
  #statement(): boolean {
    const { kind } = this.#scanner;
    const top = this.#top();
    if (top.kind === FrameKind.File) {
      if (kind === Token.Eof) return false;
    } else if (kind === Token.CloseBrace || kind === Token.Eof) {
      this.#bodyEnd(top);
      return true;
    }
    this.#state = this.#statementStart();
    return true;
  }

  #statementStart(): State {
    const scanner = this.#scanner;
    const start = scanner.start;
    if (scanner.kind !== Token.Ident) {
      this.#tokenError('expected identifier');
      return this.#giveUp(start);
    }
    let name = scanner.text();
    let parts = 1;
    this.#advance();
    const first = name;
    while (this.#is(Token.Dot)) {
      this.#advance();
      if (!this.#is(Token.Ident)) this.#tokenError('expected identifier');
      name += `.${scanner.text()}`;
      parts++;
      this.#advance();
    }

    let label: string | undefined;
    let labelStart = NO_OFFSET;
    if (!this.#is(Token.Assign) && !this.#is(Token.OpenBrace)) {
      if (this.#is(Token.String)) {
        labelStart = scanner.start;
        label = this.#label();
      } else {
        this.#tokenError('expected block label');
      }
      this.#advance();
    }

    if (this.#is(Token.Assign)) {
      this.#advance();
      if (parts > 1) {
        const message = 'attribute names may only consist of a single identifier with no "."';
        this.#report(message, start, start + byteLength(name) - 1);
      } else if (labelStart !== NO_OFFSET) {
        const end = labelStart + byteLength(label ?? '') + 1;
        this.#report('attribute names may not have labels', labelStart, end);
      }
      const frame = this.#push(new Frame(FrameKind.Attribute, start));
      frame.name = first;
      return State.Operand;
    }
    if (this.#is(Token.OpenBrace)) {
      const frame = this.#push(new Frame(FrameKind.Block, scanner.start));
      frame.name = name;
      frame.nameStart = start;
      frame.label = label;
      frame.labelStart = labelStart;
      this.#enter();
      return State.Statement;
    }
    const simple = parts === 1 && label === undefined;
    this.#tokenError(simple ? 'expected attribute assignment or block body' : 'expected block body');
    return this.#giveUp(start);
  }

  /** The label that the current string stands for; nothing for `""`. */
  #label(): string | undefined {
    const { start, end } = this.#scanner;
    const text = this.#source.bytes.slice(start, end);
    if (text.startsWith('`')) {
      this.#errorHere(`expected block label to be a double quoted string, but got ${quoteBytes(text)}`);
    }
    if (text.length <= 2) return undefined;
    const label = this.#source.slice(start + 1, end - 1);
    if (!isIdentifier(label)) {
      this.#errorHere(`expected block label to be a valid identifier, but got ${quoteBytes(text.slice(1, -1))}`);
    }
    return label;
  }

  /** Leaves a statement that makes no sense: skips to the next name. */
  #giveUp(start: number): State {
    while (!this.#is(Token.Ident) && !this.#is(Token.Eof)) this.#advance();
    this.#addBadStatement(start);
    return State.StatementEnd;
  }

  #statementEnd(): void {
    const { kind } = this.#scanner;
    const end = this.#top().kind === FrameKind.File ? Token.Eof : Token.CloseBrace;
    this.#state = State.Statement;
    if (kind === end) return;
    if (kind !== Token.Terminator) {
      this.#tokenError('expected TERMINATOR');
      const { start } = this.#scanner;
      this.#skipStatement();
      this.#addBadStatement(start);
    }
    this.#advance();
  }

  #addBadStatement(start: number): void {
    const end = this.#previousEnd - 1;
    if (end < start) return;
    const bad: BadStatement = { kind: 'bad-statement', start, end };
    this.#top().statements.push(bad);
  }

  /** Skips to the end of the statement, over brackets that are opened on the way. */
  #skipStatement(): void {
    let braces = 0;
    let brackets = 0;
    let parens = 0;
    for (; !this.#is(Token.Eof); this.#advance()) {
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

  #bodyEnd(top: Frame): void {
    const close = this.#scanner.start;
    const closed = this.#expect(Token.CloseBrace);
    this.#leave();
    if (top.kind === FrameKind.Block) {
      const { name, nameStart, label, labelStart, statements: body, start: open } = top;
      this.#top().statements.push(
        label === undefined
          ? { kind: 'block', name, nameStart, labelStart, body, open, close }
          : { kind: 'block', name, nameStart, label, labelStart, body, open, close },
      );
      this.#state = State.StatementEnd;
      return;
    }
    if (closed) {
      this.#report('cannot use a block as an expression', top.start, close);
      this.#value = { kind: 'bad-expression', start: top.start, end: close };
      this.#state = State.Postfix;
    } else {
      this.#skipStatement();
      this.#value = { kind: 'bad-expression', start: top.start, end: Math.max(top.start, this.#previousEnd - 1) };
      this.#state = State.Operator;
    }
  }

  // Expressions

  #operand(): void {
    const scanner = this.#scanner;
    const { kind, start } = scanner;
    switch (kind) {
      case Token.Ident:
        this.#value = { kind: 'identifier', name: scanner.text(), start };
        this.#advance();
        this.#state = State.Postfix;
        return;
      case Token.String:
      case Token.Number:
      case Token.Float:
      case Token.Bool:
      case Token.Null:
        this.#value = { kind: 'literal', type: literalTypes[kind]!, text: scanner.text(), start };
        this.#advance();
        this.#state = State.Postfix;
        return;
      case Token.Not:
      case Token.Minus:
        this.#push(new Frame(FrameKind.Unary, start)).operator = tokenNames[kind]!;
        this.#advance();
        return;
      case Token.OpenParen:
        this.#push(new Frame(FrameKind.Paren, start));
        this.#enter();
        return;
      case Token.OpenBracket:
        this.#listItem(this.#bracket(FrameKind.Array, start));
        return;
      case Token.OpenBrace: {
        const frame = this.#bracket(FrameKind.Object, start);
        if (this.#is(Token.CloseBracket)) this.#listEnd(frame);
        else this.#listItem(frame);
        return;
      }
      default:
        this.#tokenError('expected expression');
        this.#skipToDelimiter();
        this.#value = { kind: 'bad-expression', start, end: Math.max(start, this.#previousEnd - 1) };
        this.#state = State.Postfix;
    }
  }

  #skipToDelimiter(): void {
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
      this.#advance();
    }
  }

  #postfix(): void {
    const scanner = this.#scanner;
    const { start } = scanner;
    switch (scanner.kind) {
      case Token.Dot: {
        this.#advance();
        const nameStart = scanner.start;
        const name = scanner.text();
        this.#expect(Token.Ident);
        this.#value = { kind: 'access', value: this.#value, name, nameStart };
        return;
      }
      case Token.OpenBracket:
        this.#bracket(FrameKind.Index, start, this.#value);
        this.#state = State.Operand;
        return;
      case Token.OpenParen:
        this.#listItem(this.#bracket(FrameKind.Call, start, this.#value));
        return;
      case Token.String:
      case Token.OpenBrace:
        this.#blockValue();
        return;
      default:
        this.#state = State.Operator;
    }
  }

  /** Reads a block that someone wrote as a value, to say so instead of a flood of other errors. */
  #blockValue(): void {
    const start = startOf(this.#value);
    if (this.#is(Token.String)) this.#advance();
    if (this.#is(Token.OpenBrace)) {
      this.#bracket(FrameKind.BlockValue, start);
      this.#state = State.Statement;
      return;
    }
    this.#expect(Token.OpenBrace);
    this.#skipStatement();
    this.#state = State.Operator;
  }

  #operator(): void {
    this.#reduceUnary();
    const { kind, start } = this.#scanner;
    const precedence = precedences[kind]!;
    this.#reduceBinary(kind === Token.Caret ? precedence + 1 : precedence);
    if (precedence === 0) {
      this.#finish(this.#top());
      return;
    }
    const frame = this.#push(new Frame(FrameKind.Binary, start, this.#value));
    frame.operator = tokenNames[kind]!;
    frame.precedence = precedence;
    this.#advance();
    this.#state = State.Operand;
  }

  #reduceUnary(): void {
    for (let top = this.#top(); top.kind === FrameKind.Unary; top = this.#top()) {
      this.#stack.pop();
      const operator = top.operator as UnaryOperator;
      this.#value = { kind: 'unary', operator, operatorStart: top.start, operand: this.#value };
    }
  }

  /** Ends the binary expressions that bind at least as tightly as an operator of this precedence. */
  #reduceBinary(precedence: number): void {
    for (let top = this.#top(); top.kind === FrameKind.Binary && top.precedence >= precedence; top = this.#top()) {
      this.#stack.pop();
      const operator = top.operator as BinaryOperator;
      this.#value = { kind: 'binary', operator, operatorStart: top.start, left: top.value!, right: this.#value };
    }
  }

  /** Hands the complete expression to what asked for it. */
  #finish(top: Frame): void {
    const close = this.#scanner.start;
    switch (top.kind) {
      case FrameKind.Attribute:
        this.#stack.pop();
        this.#top().statements.push({
          kind: 'attribute',
          name: top.name,
          nameStart: top.start,
          value: this.#value,
        });
        this.#state = State.StatementEnd;
        return;
      case FrameKind.Array:
      case FrameKind.Call:
        top.elements.push(this.#value);
        this.#listSeparator(top, "missing ',' in expression list");
        return;
      case FrameKind.Object:
        if (top.named) {
          top.fields.push({ name: top.name, quoted: top.quoted, nameStart: top.nameStart, value: this.#value });
        }
        this.#listSeparator(top, "missing ',' in field list");
        return;
      case FrameKind.Index:
        this.#leave();
        this.#expect(Token.CloseBracket);
        this.#value = { kind: 'index', value: top.value!, index: this.#value, open: top.start, close };
        this.#state = State.Postfix;
        return;
      case FrameKind.Paren:
        this.#leave();
        this.#expect(Token.CloseParen);
        this.#value = { kind: 'paren', inner: this.#value, open: top.start, close };
        this.#state = State.Postfix;
        return;
      default:
        this.#stack.pop();
        this.#state = State.Done;
    }
  }

  // Lists of elements, arguments and fields

  #listSeparator(frame: Frame, missing: string): void {
    const { kind } = this.#scanner;
    if (kind === closingToken(frame.kind)) {
      this.#listEnd(frame);
      return;
    }
    if (kind !== Token.Comma) this.#errorHere(missing);
    this.#advance();
    this.#listItem(frame);
  }

  #listItem(frame: Frame): void {
    const { kind } = this.#scanner;
    if (kind === closingToken(frame.kind) || kind === Token.Eof) {
      this.#listEnd(frame);
      return;
    }
    if (frame.kind === FrameKind.Object) this.#fieldName(frame);
    this.#state = State.Operand;
  }

  #fieldName(frame: Frame): void {
    const scanner = this.#scanner;
    frame.named = this.#is(Token.Ident) || this.#is(Token.String);
    if (frame.named) {
      const text = scanner.text();
      frame.nameStart = scanner.start;
      frame.quoted = this.#is(Token.String);
      // Alloy takes the quotes off only if there is something between them.
      frame.name = frame.quoted && text.length > 2 ? text.slice(1, -1) : text;
      this.#advance();
    } else {
      this.#tokenError('expected field name (string or identifier)');
      while (!this.#is(Token.Assign) && !this.#is(Token.Eof)) this.#advance();
    }
    this.#expect(Token.Assign);
  }

  #listEnd(frame: Frame): void {
    const close = this.#scanner.start;
    const open = frame.start;
    this.#expect(closingToken(frame.kind));
    this.#leave();
    if (frame.kind === FrameKind.Array) this.#value = { kind: 'array', elements: frame.elements, open, close };
    else if (frame.kind === FrameKind.Object) this.#value = { kind: 'object', fields: frame.fields, open, close };
    else this.#value = { kind: 'call', callee: frame.value!, args: frame.elements, open, close };
    this.#state = State.Postfix;
  }

  // Frames

  #top(): Frame {
    return this.#stack[this.#stack.length - 1]!;
  }

  #push(frame: Frame): Frame {
    this.#stack.push(frame);
    return frame;
  }

  /** Begins something in brackets: consumes the opening one. */
  #bracket(kind: FrameKind, start: number, value?: Expr): Frame {
    const frame = this.#push(new Frame(kind, start, value));
    this.#enter();
    return frame;
  }

  #enter(): void {
    this.#depth++;
    if (this.#depth > MAX_NESTING && !this.#stopped) {
      this.#report(`nesting is deeper than ${MAX_NESTING} levels`, this.#scanner.start, this.#scanner.start, true);
      this.#stopped = true;
    }
    this.#advance();
  }

  #leave(): void {
    this.#depth--;
    this.#stack.pop();
  }

  // Tokens

  #is(kind: Token): boolean {
    return this.#scanner.kind === kind;
  }

  #advance(): void {
    const scanner = this.#scanner;
    this.#previousEnd = scanner.end;
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

  #expect(kind: Token): boolean {
    const found = this.#is(kind);
    if (!found) this.#tokenError(`expected ${tokenNames[kind]}`);
    this.#advance();
    return found;
  }

  // Errors

  #tokenError(expected: string): void {
    this.#errorHere(`${expected}, got ${tokenNames[this.#scanner.kind]}`);
  }

  /** An error at the current token, unless the previous one of this sort was on the same line. */
  #errorHere(message: string): void {
    const { start } = this.#scanner;
    const line = this.#source.lineOf(start);
    if (line === this.#lastErrorLine) return;
    this.#lastErrorLine = line;
    this.#report(message, start, start);
  }

  #report(message: string, start: number, end: number, tooDeep = false): void {
    if (this.#stopped) return;
    const range = this.#source.range(start, end);
    const { line, column } = range.start;
    const code = tooDeep ? 'nesting-too-deep' : 'syntax';
    this.#diagnostics.push({ code, severity: 'error', message, file: this.#source.name, line, column, range });
  }
}

function closingToken(kind: FrameKind): Token {
  if (kind === FrameKind.Object) return Token.CloseBrace;
  return kind === FrameKind.Array ? Token.CloseBracket : Token.CloseParen;
}
