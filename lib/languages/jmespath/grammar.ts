import type { TextProblem } from '../text-problem';
import type { Token } from './tokens';

/** How tightly an operator binds what stands left of it; 0 for all that ends an expression. */
const binding: Readonly<Record<string, number>> = {
  Assign: 1,
  Pipe: 1,
  Or: 2,
  And: 3,
  EQ: 5,
  LT: 5,
  LTE: 5,
  GT: 5,
  GTE: 5,
  NE: 5,
  Minus: 6,
  Plus: 6,
  Div: 7,
  Divide: 7,
  Modulo: 7,
  Multiply: 7,
  Flatten: 9,
  Star: 20,
  Filter: 21,
  Dot: 40,
  Not: 45,
  Lbrace: 50,
  Lbracket: 55,
  Lparen: 60,
};

/** Below this an operator ends what a projection applies to. */
const projectionEnd = 10;

/** Deeper than anyone writes; nothing is said of what nests deeper. */
const deepest = 500;

class SyntaxProblem extends Error {
  readonly token: Token;

  constructor(message: string, token: Token) {
    super(message);
    this.token = token;
  }
}

class TooDeep extends Error {}

/** What the grammar says against the tokens of an expression, in the words of the library that Alloy uses; undefined if it's one. */
export function grammarProblem(tokens: readonly Token[]): TextProblem | undefined {
  try {
    new Recognizer(tokens).whole();
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    if (!(error instanceof SyntaxProblem)) throw error;
    const { start, end } = error.token;
    return { severity: 'error', message: error.message, start, end };
  }
  return undefined;
}

/** Reads an expression and keeps nothing of it; its methods tell whether what they read is a name, which alone can be called. */
class Recognizer {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): void {
    this.#expression(0);
    if (this.#kind !== 'EOF') this.#refuse(`Unexpected token at the end of the expression: TOK${this.#kind}`);
  }

  get #kind(): string {
    return this.#tokens[this.#at]!.kind;
  }

  #refuse(message: string, token: Token = this.#tokens[this.#at]!): never {
    throw new SyntaxProblem(`SyntaxError: ${message}`, token);
  }

  #take(kind: string): void {
    if (this.#kind !== kind) this.#refuse(`Expected TOK${kind}, received: TOK${this.#kind}`);
    this.#at++;
  }

  #expression(power: number): boolean {
    if (++this.#depth > deepest) throw new TooDeep();
    let isName = this.#operand();
    while (power < (binding[this.#kind] ?? 0)) isName = this.#operator(isName);
    this.#depth--;
    return isName;
  }

  /** What an expression begins with. */
  #operand(): boolean {
    const token = this.#tokens[this.#at]!;
    if (token.kind === 'EOF') this.#refuse('Incomplete expression');
    this.#at++;
    switch (token.kind) {
      case 'UnquotedIdentifier':
        if (token.text !== 'let' || this.#kind !== 'Varref') return true;
        this.#let();
        return false;
      case 'QuotedIdentifier':
        if (this.#kind === 'Lparen') this.#refuse("Can't have quoted identifier as function name.", token);
        return true;
      case 'Varref':
      case 'JSONLiteral':
      case 'StringLiteral':
      case 'Current':
      case 'Root':
        return false;
      case 'Plus':
      case 'Minus':
      case 'Not':
      case 'Expref':
        this.#expression(binding[token.kind] ?? 0);
        return false;
      case 'Star':
        if (this.#kind !== 'Rbracket') this.#projected(binding.Star!);
        return false;
      case 'Filter':
        this.#filter();
        return false;
      case 'Flatten':
        this.#projected(binding.Flatten!);
        return false;
      case 'Lbrace':
        this.#object();
        return false;
      case 'Lbracket':
        this.#brackets();
        return false;
      case 'Lparen': {
        const isName = this.#expression(0);
        this.#take('Rparen');
        return isName;
      }
      default:
        return this.#refuse(`Invalid token: TOK${token.kind}`, token);
    }
  }

  /** What goes on with an expression. */
  #operator(isName: boolean): boolean {
    const { kind } = this.#tokens[this.#at++]!;
    switch (kind) {
      case 'Dot':
        if (this.#kind !== 'Star') this.#member(binding.Dot!);
        else {
          this.#at++;
          this.#projected(binding.Dot!);
        }
        break;
      case 'Lparen':
        if (!isName) this.#refuse('Invalid node as function name.', this.#tokens[this.#at - 2]);
        while (this.#kind !== 'Rparen') this.#listed();
        this.#at++;
        break;
      case 'Filter':
        this.#filter();
        break;
      case 'Flatten':
        this.#projected(binding.Flatten!);
        break;
      case 'Lbracket':
        if (this.#kind === 'Number' || this.#kind === 'Colon') this.#index();
        else {
          this.#take('Star');
          this.#take('Rbracket');
          this.#projected(binding.Star!);
        }
        break;
      case 'Assign':
        this.#expression(0);
        break;
      case 'Not':
      case 'Lbrace':
        this.#refuse(`Unexpected token: TOK${kind}`);
        break;
      default:
        this.#expression(binding[kind]!);
    }
    return false;
  }

  /** Brackets at the beginning of an expression. */
  #brackets(): void {
    if (this.#kind === 'Number' || this.#kind === 'Colon') this.#index();
    else if (this.#kind === 'Star' && this.#tokens[this.#at + 1]?.kind === 'Rbracket') {
      this.#at += 2;
      this.#projected(binding.Star!);
    } else this.#list();
  }

  #index(): void {
    const isSlice = this.#kind === 'Colon' || this.#tokens[this.#at + 1]?.kind === 'Colon';
    if (!isSlice) this.#number();
    for (let colons = 0; isSlice && this.#kind !== 'Rbracket' && colons < 3; ) {
      if (this.#kind === 'Number') this.#number();
      else if (this.#kind !== 'Colon') this.#refuse(`Expected tColon or tNumber, received: TOK${this.#kind}`);
      else if (++colons === 3) this.#refuse('Too many colons in slice expression');
      else this.#at++;
    }
    this.#take('Rbracket');
    if (isSlice) this.#projected(binding.Star!);
  }

  #number(): void {
    const token = this.#tokens[this.#at++]!;
    const value = BigInt(token.text);
    if (value !== BigInt.asIntN(64, value)) {
      throw new SyntaxProblem(`strconv.Atoi: parsing "${token.text}": value out of range`, token);
    }
  }

  #filter(): void {
    this.#expression(0);
    this.#take('Rbracket');
    if (this.#kind !== 'Flatten') this.#projected(binding.Filter!);
  }

  /** What is applied to each item of a projection. */
  #projected(power: number): void {
    if ((binding[this.#kind] ?? 0) < projectionEnd) return;
    if (this.#kind === 'Lbracket' || this.#kind === 'Filter') this.#expression(power);
    else if (this.#kind === 'Dot') {
      this.#at++;
      this.#member(power);
    } else this.#refuse('Error');
  }

  /** What stands behind a dot. */
  #member(power: number): void {
    switch (this.#kind) {
      case 'QuotedIdentifier':
      case 'UnquotedIdentifier':
      case 'Star':
        this.#expression(power);
        break;
      case 'Lbracket':
        this.#at++;
        this.#list();
        break;
      case 'Lbrace':
        this.#at++;
        this.#object();
        break;
      default:
        this.#refuse('Expected identifier, lbracket, or lbrace');
    }
  }

  #list(): void {
    this.#expression(0);
    while (this.#kind !== 'Rbracket') {
      this.#take('Comma');
      this.#expression(0);
    }
    this.#at++;
  }

  #object(): void {
    for (let closed = false; !closed; ) {
      if (this.#kind !== 'UnquotedIdentifier' && this.#kind !== 'QuotedIdentifier') {
        this.#refuse('Expected tQuotedIdentifier or tUnquotedIdentifier');
      }
      this.#at++;
      this.#take('Colon');
      this.#expression(0);
      const { kind } = this.#tokens[this.#at]!;
      closed = kind === 'Rbrace';
      if (closed || kind === 'Comma') this.#at++;
    }
  }

  #let(): void {
    while (this.#kind !== 'UnquotedIdentifier' || this.#tokens[this.#at]!.text !== 'in') this.#listed();
    this.#at++;
    this.#expression(0);
  }

  /** One item of a list whose commas the library takes or leaves. */
  #listed(): void {
    this.#expression(0);
    if (this.#kind === 'Comma') this.#at++;
  }
}
