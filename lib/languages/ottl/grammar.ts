import { quote } from '../../syntax';
import type { Token, TokenKind } from './tokens';

/** Ends the rule that is being read; another one may still fit. It's no Error: most tokens end some rule, and a stack costs more than reading. */
export class Mismatch {
  readonly message: string;
  readonly token: Token;

  constructor(message: string, token: Token) {
    this.message = message;
    this.token = token;
  }
}

/** Ends the reading of what nests deeper than anyone writes. */
export class TooDeep extends Error {}

/** What a rule gave at a place, and where it ended. */
export interface Rule<T> {
  readonly node: T | Mismatch | undefined;
  readonly next: number;
  readonly farthest: Farthest;
}

interface Farthest {
  readonly at: number;
  readonly mismatch?: Mismatch;
}

const deepest = 200;

/**
 * Reads tokens by rules: the first of several that fits is taken, what may be missing is tried and left. The message about tokens that fit
 * no rule is the one of OTTL's own parser, which tells of the rule that read farthest.
 */
export class Grammar {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  /** The mismatch that came after most tokens, the last of several. */
  #farthest: Farthest = { at: 0 };

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Where the next token begins. */
  get start(): number {
    return this.#tokens[this.#at]!.start;
  }

  /** Where the last token ended. */
  get end(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  /** What a rule reads, which has to be all there is. */
  whole<T>(rule: () => T | undefined): T {
    const node = rule();
    if (node !== undefined && this.#peek().kind === 'EOF') return node;
    const { mismatch, at } = this.#farthest;
    if (mismatch !== undefined && at > this.#at) throw mismatch;
    throw new Mismatch(`unexpected token ${quote(this.#peek().text)}`, this.#peek());
  }

  token(kind: TokenKind): Token | undefined {
    const token = this.#peek();
    if (token.kind !== kind) return undefined;
    this.#at++;
    return token;
  }

  text(text: string): Token | undefined {
    const token = this.#peek();
    if (token.text !== text || token.kind === 'EOF') return undefined;
    this.#at++;
    return token;
  }

  /** What has to follow, of which `expected` tells in the words of the grammar. */
  need<T>(node: T | undefined, expected: string): T {
    if (node !== undefined) return node;
    return this.fail(`unexpected token ${quote(this.#peek().text)} (expected ${expected})`, this.#peek());
  }

  notBefore(kind: TokenKind): void {
    const token = this.#peek();
    if (token.kind === kind) this.fail(`unexpected token ${quote(token.text)}`, token);
  }

  fail(message: string, token: Token): never {
    const mismatch = new Mismatch(message, token);
    this.#note(mismatch, this.#at);
    throw mismatch;
  }

  /** The first rule that fits. */
  choice<T>(...rules: readonly (() => T | undefined)[]): T | undefined {
    const start = this.#at;
    let found: Mismatch | undefined;
    let farthest = 0;
    for (const rule of rules) {
      const known = this.#farthest;
      const result = this.#tried(rule);
      if (result instanceof Mismatch) {
        if (this.#at >= farthest) {
          found = result;
          farthest = this.#at;
        }
        this.#leave(result, known);
      } else if (result !== undefined) return result;
      else this.#farthest = known;
      this.#at = start;
    }
    if (found !== undefined) throw found;
    return undefined;
  }

  /** What a rule reads, if it fits. */
  optional<T>(rule: () => T | undefined): T | undefined {
    const start = this.#at;
    const known = this.#farthest;
    const result = this.#tried(rule);
    if (!(result instanceof Mismatch)) return result;
    this.#leave(result, start >= known.at ? { at: start, mismatch: result } : known);
    this.#at = start;
    return undefined;
  }

  /** All that a rule reads one after the other. */
  repeat<T>(rule: () => T | undefined): readonly T[] {
    const nodes: T[] = [];
    for (let node = this.optional(rule); node !== undefined; node = this.optional(rule)) nodes.push(node);
    return nodes;
  }

  /** Reads a rule once at each place, however often it's tried there. */
  remembered<T>(results: Map<number, Rule<T>>, rule: () => T | undefined): T | undefined {
    let result = results.get(this.#at);
    if (result === undefined) {
      const start = this.#at;
      const known = this.#farthest;
      this.#farthest = { at: 0 };
      result = { node: this.#tried(rule), next: this.#at, farthest: this.#farthest };
      this.#farthest = known;
      results.set(start, result);
    }
    if (result.farthest.at >= this.#farthest.at) this.#farthest = result.farthest;
    this.#at = result.next;
    if (result.node instanceof Mismatch) throw result.node;
    return result.node;
  }

  nested<T>(rule: () => T): T {
    if (++this.#depth > deepest) throw new TooDeep();
    try {
      return rule();
    } finally {
      this.#depth--;
    }
  }

  #peek(): Token {
    return this.#tokens[this.#at]!;
  }

  #tried<T>(rule: () => T): T | Mismatch {
    try {
      return rule();
    } catch (error) {
      if (error instanceof Mismatch) return error;
      throw error;
    }
  }

  /** A rule did not fit: what it said counts if it read farther than what was known before, or ended as far. */
  #leave(mismatch: Mismatch, known: Farthest): void {
    const inner = this.#farthest;
    if (inner.at > known.at) return;
    this.#farthest = known;
    this.#note(mismatch, this.#at);
  }

  #note(mismatch: Mismatch, at: number): void {
    if (at >= this.#farthest.at) this.#farthest = { at, mismatch };
  }
}
