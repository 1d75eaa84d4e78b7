import type { Diagnostic } from './diagnostic';
import { binaryPrecedence } from './precedence';
import type { Part } from './scanner';
import type { Source } from './source';
import { startOf } from './span';
import { Token, tokenNames } from './token';
import { MAX_NESTING, TokenReader } from './token-reader';
import type { Access, BadExpr, BinaryOperator, Call, Expr, Field, Index, LiteralType, UnaryOperator } from './tree';

const precedences = tokenNames.map((name) => binaryPrecedence[name as BinaryOperator] ?? 0);
const literalTypes: Readonly<Partial<Record<Token, LiteralType>>> = {
  [Token.Bool]: 'bool',
  [Token.Null]: 'null',
  [Token.Number]: 'number',
  [Token.Float]: 'float',
  [Token.String]: 'string',
};

/** A binary operator that waits for its right operand. */
interface OpenOperator {
  readonly left: Expr;
  readonly operator: BinaryOperator;
  readonly operatorStart: number;
  readonly precedence: number;
}

/** Parses expressions by recursive descent: a call a bracket. Chains of operators, accesses and calls are read in loops. */
export abstract class ExpressionParser {
  protected readonly source: Source;
  protected readonly tokens: TokenReader;
  #depth = 0;
  /**
   * The operand that isn't there, while the expression around it is left: brackets that are open then count as closed, up to the
   * attribute, or to the object that the current `}` closes.
   */
  #missing: BadExpr | undefined;

  /** @param part see `TokenReader` */
  constructor(source: Source, diagnostics: Diagnostic[], part?: Part) {
    this.source = source;
    this.tokens = new TokenReader(source, diagnostics, part);
  }

  /** Parses an expression that stands in no other one. */
  protected expression(): Expr {
    const value = this.#operation();
    this.#missing = undefined;
    return value;
  }

  /** Reads the statements of a block that stands where only an expression may, up to its `}`. */
  protected abstract skipBody(): void;

  /** @param inObject whether this is the value of a field */
  #operation(inObject = false): Expr {
    let value = this.#unary(inObject);
    if (precedences[this.tokens.kind] === 0) return value;
    const open: OpenOperator[] = [];
    for (;;) {
      const { kind, start: operatorStart } = this.tokens;
      const precedence = this.#missing === undefined ? precedences[kind]! : 0;
      const least = kind === Token.Caret ? precedence + 1 : precedence;
      for (let last = open.at(-1); last !== undefined && last.precedence >= least; last = open.at(-1)) {
        open.pop();
        const { left, operator } = last;
        value = { kind: 'binary', operator, operatorStart: last.operatorStart, left, right: value };
      }
      if (precedence === 0) return value;
      open.push({ left: value, operator: tokenNames[kind] as BinaryOperator, operatorStart, precedence });
      this.tokens.advance();
      value = this.#unary(false);
    }
  }

  #unary(inObject: boolean): Expr {
    const { tokens } = this;
    if (tokens.kind !== Token.Not && tokens.kind !== Token.Minus) return this.#operand(inObject);
    const operators: { readonly operator: UnaryOperator; readonly operatorStart: number }[] = [];
    for (let { kind } = tokens; kind === Token.Not || kind === Token.Minus; { kind } = tokens) {
      operators.push({ operator: tokenNames[kind] as UnaryOperator, operatorStart: tokens.start });
      tokens.advance();
    }
    return operators.reduceRight<Expr>(
      (operand, { operator, operatorStart }) => ({ kind: 'unary', operator, operatorStart, operand }),
      this.#operand(false),
    );
  }

  #operand(inObject: boolean): Expr {
    if (this.#isAbandoned(inObject)) return this.#missing!;
    const value = this.#primary();
    return this.#missing === undefined ? this.#postfix(value) : value;
  }

  #primary(): Expr {
    const { tokens } = this;
    const { kind, start } = tokens;
    switch (kind) {
      case Token.Ident: {
        const name = tokens.text();
        tokens.advance();
        return { kind: 'identifier', name, start };
      }
      case Token.String:
      case Token.Number:
      case Token.Float:
      case Token.Bool:
      case Token.Null: {
        const text = tokens.text();
        tokens.advance();
        return { kind: 'literal', type: literalTypes[kind]!, text, start };
      }
      case Token.OpenParen: {
        this.enter();
        const inner = this.#operation();
        return { kind: 'paren', inner, open: start, close: this.#close(Token.CloseParen, start) };
      }
      case Token.OpenBracket: {
        this.enter();
        const elements = this.#list(Token.CloseBracket);
        return { kind: 'array', elements, open: start, close: this.#close(Token.CloseBracket, start) };
      }
      case Token.OpenBrace: {
        this.enter();
        // Alloy takes a bracket right behind the brace for the closing one.
        const fields = tokens.is(Token.CloseBracket) ? [] : this.#fields();
        return { kind: 'object', fields, open: start, close: this.#close(Token.CloseBrace, start) };
      }
      default:
        tokens.tokenError('expected expression');
        tokens.skipToDelimiter();
        return this.#badExpression(start);
    }
  }

  /** What was skipped from an offset on, or the last byte before it if nothing was. */
  #badExpression(from: number): BadExpr {
    const end = Math.max(0, this.tokens.previousEnd - 1);
    return { kind: 'bad-expression', start: Math.min(from, end), end };
  }

  /** What follows an operand directly: accesses, indices, calls. */
  #postfix(operand: Expr): Expr {
    let value = operand;
    while (this.#missing === undefined) {
      const { kind, start } = this.tokens;
      switch (kind) {
        case Token.Dot:
          value = this.#access(value);
          break;
        case Token.OpenBracket:
          value = this.#index(value, start);
          break;
        case Token.OpenParen:
          value = this.#call(value, start);
          break;
        case Token.String:
        case Token.OpenBrace: {
          const block = this.#blockValue(startOf(value));
          if (block === undefined) return value;
          if (!block.closed) return block.value;
          value = block.value;
          break;
        }
        default:
          return value;
      }
    }
    return value;
  }

  #access(value: Expr): Access {
    const { tokens } = this;
    tokens.advance();
    // A wrong token is taken as the name, unless it may begin or end a statement.
    const { start: nameStart, previousEnd } = tokens;
    const name = tokens.text();
    const isTaken = tokens.expect(Token.Ident) || tokens.previousEnd > previousEnd;
    return isTaken
      ? { kind: 'access', value, name, nameStart }
      : { kind: 'access', value, name: '', nameStart: previousEnd };
  }

  #index(value: Expr, open: number): Index {
    this.enter();
    const index = this.#operation();
    return { kind: 'index', value, index, open, close: this.#close(Token.CloseBracket, open) };
  }

  #call(callee: Expr, open: number): Call {
    this.enter();
    const args = this.#list(Token.CloseParen);
    return { kind: 'call', callee, args, open, close: this.#close(Token.CloseParen, open) };
  }

  /**
   * Reads a block that someone wrote as a value, to say so instead of a flood of other errors.
   * @returns nothing where it is none after all
   */
  #blockValue(start: number): { readonly value: BadExpr; readonly closed: boolean } | undefined {
    const { tokens } = this;
    if (tokens.is(Token.String)) tokens.advance();
    if (!tokens.is(Token.OpenBrace)) {
      tokens.expect(Token.OpenBrace);
      tokens.skipStatement();
      return undefined;
    }
    this.enter();
    this.skipBody();
    const close = tokens.start;
    const closed = tokens.expect(Token.CloseBrace);
    this.leave();
    if (closed) tokens.report('cannot use a block as an expression', start, close);
    else tokens.skipStatement();
    const end = closed ? close : Math.max(start, tokens.previousEnd - 1);
    return { value: { kind: 'bad-expression', start, end }, closed };
  }

  // Lists of elements, arguments and fields

  #list(closing: Token): Expr[] {
    const items: Expr[] = [];
    while (!this.#isAtEnd(closing)) {
      const item = this.#operation();
      if (item !== this.#missing) items.push(item);
      if (!this.#separated(closing, "missing ',' in expression list")) break;
    }
    return items;
  }

  #fields(): Field[] {
    const fields: Field[] = [];
    while (!this.#isAtEnd(Token.CloseBrace) && !this.#isAbandoned(true)) {
      const name = this.#fieldName();
      const value = this.#operation(true);
      if (name !== undefined && value !== this.#missing) fields.push({ ...name, value });
      if (!this.#separated(Token.CloseBrace, "missing ',' in field list")) break;
    }
    if (this.tokens.is(Token.CloseBrace)) this.#missing = undefined;
    return fields;
  }

  /** The name of a field and the `=` behind it; nothing where another token stands in its place. */
  #fieldName(): Omit<Field, 'value'> | undefined {
    const { tokens } = this;
    let field: Omit<Field, 'value'> | undefined;
    const quoted = tokens.is(Token.String);
    if (quoted || tokens.is(Token.Ident)) {
      const text = tokens.text();
      // Alloy takes the quotes off only if there is something between them.
      field = { name: quoted && text.length > 2 ? text.slice(1, -1) : text, quoted, nameStart: tokens.start };
      tokens.advance();
    } else {
      tokens.tokenError('expected field name (string or identifier)');
      while (!tokens.is(Token.Assign) && !tokens.is(Token.Eof)) tokens.advance();
    }
    tokens.expect(Token.Assign);
    return field;
  }

  #isAtEnd(closing: Token): boolean {
    return this.tokens.is(closing) || this.tokens.is(Token.Eof);
  }

  /** Consumes what separates two items; false where none follows. */
  #separated(closing: Token, missing: string): boolean {
    const { tokens } = this;
    if (this.#missing !== undefined || tokens.is(closing)) return false;
    if (this.#isAbandoned(closing === Token.CloseBrace)) return false;
    if (!tokens.is(Token.Comma)) tokens.errorHere(missing);
    tokens.advance();
    return true;
  }

  // Recovery

  /**
   * Whether the current token can't belong to the expression any more: it begins a statement, or it closes a brace that was opened
   * outside of the brackets that are open. From then on the expression is left.
   */
  #isAbandoned(inObject: boolean): boolean {
    if (!this.tokens.recovering) return false;
    const ahead = this.tokens.statementAhead();
    if (ahead === undefined && !this.tokens.is(Token.CloseBrace)) return false;
    // A field looks like an attribute.
    if (ahead === 'attribute' && inObject) return false;
    this.#missing = this.#badExpression(this.tokens.start);
    return true;
  }

  // Brackets

  /** Consumes an opening bracket. */
  protected enter(): void {
    this.#depth++;
    if (this.#depth > MAX_NESTING) this.tokens.stop();
    this.tokens.advance();
  }

  protected leave(): void {
    this.#depth--;
  }

  /** Consumes a closing bracket, or does without it if the expression is left. Returns its offset. */
  #close(closing: Token, open: number): number {
    this.leave();
    const { tokens } = this;
    if (this.#missing !== undefined) return Math.max(open, tokens.previousEnd - 1);
    const close = tokens.start;
    tokens.expect(closing);
    // Another token that stays where it is lies outside: what is around may end before it, too.
    return Math.max(open, Math.min(close, tokens.previousEnd - 1));
  }
}
