import { quote } from '../../syntax';
import type { TextProblem } from '../text-problem';
import { readTokens, type Token, type TokenKind } from './tokens';

/** How Alloy names every template. */
const templateName = 'pipeline_template';

/** Ends reading; the problem is in Go's words. */
export class SyntaxProblem extends Error {
  readonly problem: TextProblem;

  constructor(problem: TextProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The tokens of a template, one after the other, and what is said of one that can't stand where it does. */
export class TokenStream {
  /** Where the action begins that is being read; undefined between actions. */
  action: Token | undefined;
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  /** The last token that was looked at: Go names its line. */
  #seen = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = readTokens(source);
  }

  /** Where {@link returnTo} comes back to. */
  get position(): number {
    return this.#at;
  }

  returnTo(position: number): void {
    this.#at = position;
  }

  peek(): Token {
    this.#seen = Math.max(this.#seen, this.#at);
    return this.#tokens[this.#at]!;
  }

  next(): Token {
    const token = this.peek();
    if (this.#at < this.#tokens.length - 1) this.#at++;
    return token;
  }

  /** The next token that is no white space, which is still to come. */
  peekSolid(): Token {
    while (this.peek().kind === 'space') this.#at++;
    return this.peek();
  }

  nextSolid(): Token {
    this.peekSolid();
    return this.next();
  }

  expect(context: string, ...kinds: readonly TokenKind[]): Token {
    const token = this.nextSolid();
    return kinds.includes(token.kind) ? token : this.unexpected(token, context);
  }

  unexpected(token: Token, context: string): never {
    if (token.kind === 'error') return this.refuse(`${token.text}${this.#actionStart(token)}`, token);
    return this.refuse(`unexpected ${described(token)} in ${context}`, token);
  }

  refuse(what: string, { start, end }: { readonly start: number; readonly end: number }): never {
    const message = `template: ${templateName}:${this.#line(this.#tokens[this.#seen]!)}: ${what}`;
    throw new SyntaxProblem({ severity: 'error', message, start, end });
  }

  #actionStart(token: Token): string {
    if (this.action === undefined || this.#line(this.action) === this.#line(token)) return '';
    const verb = token.text.endsWith(' action') ? '' : ' in action';
    return `${verb} started at ${templateName}:${this.#line(this.action)}`;
  }

  #line({ start }: Token): number {
    return this.#source.slice(0, start).split('\n').length;
  }
}

function described({ kind, text }: Token): string {
  if (kind === 'end') return 'EOF';
  if (kind === 'right delimiter') return '"}}"';
  if (kind === 'keyword' || kind === 'dot' || kind === 'nil') return `<${text}>`;
  const characters = [...text];
  return characters.length > 10 ? `${quote(characters.slice(0, 10).join(''))}...` : quote(text);
}
