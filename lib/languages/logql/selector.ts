import type { TextProblem } from '../text-problem';
import { readToken, type Token, type TokenKind } from './tokens';

/** A text of a selector with its place, quotes included. */
export interface SelectorText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** `name="value"` between braces. */
export interface LabelMatcher {
  readonly name: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly text: SelectorText;
}

/** `|= "text"`, `!= "text"`, `|~ "regex"` or `!~ "regex"` behind the braces. */
export interface LineFilter {
  readonly operator: '|=' | '!=' | '|~' | '!~';
  readonly text: SelectorText;
}

/** Which entries are meant: those that fulfil every matcher and every filter. */
export interface Selector {
  readonly matchers: readonly LabelMatcher[];
  readonly filters: readonly LineFilter[];
}

export interface ParsedSelector {
  /** As far as it could be read. */
  readonly selector: Selector;
  /** At most one: what follows the first mistake can't be told from its consequences. */
  readonly problems: readonly TextProblem[];
}

const matcherOperators = ['=', '!=', '=~', '!~'] as const;
const filterOperators = ['!=', '!~', '|~', '|='] as const;

/**
 * Reads the selector of a `stage.match`. It's the LogQL of an early Loki: label matchers and line filters, with texts in double quotes only;
 * no pipeline, no empty braces, no comma at their end.
 */
export function parseSelector(source: string): ParsedSelector {
  const parser = new Parser(source);
  try {
    parser.parse();
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { selector: parser.selector, problems: [error.problem] };
  }
  return { selector: parser.selector, problems: [] };
}

class SyntaxProblem extends Error {
  readonly problem: TextProblem;

  constructor(problem: TextProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

class Parser {
  readonly selector: { readonly matchers: LabelMatcher[]; readonly filters: LineFilter[] } = {
    matchers: [],
    filters: [],
  };
  readonly #source: string;
  #token: Token;

  constructor(source: string) {
    this.#source = source;
    this.#token = readToken(source, 0);
  }

  parse(): void {
    this.#take('{');
    do {
      const name = this.#take('IDENTIFIER').text;
      const operator = this.#take(...matcherOperators).kind as LabelMatcher['operator'];
      this.selector.matchers.push({ name, operator, text: this.#text() });
    } while (this.#take('}', ',').kind === ',');
    while (this.#token.kind !== '$end') {
      const operator = this.#take(...filterOperators).kind as LineFilter['operator'];
      this.selector.filters.push({ operator, text: this.#text() });
    }
  }

  #text(): SelectorText {
    const { text: value, start, end } = this.#take('STRING');
    return { value, start, end };
  }

  #take(...expected: readonly TokenKind[]): Token {
    const token = this.#token;
    if (token.problem !== undefined) throw this.#refusal(token, token.problem);
    if (!expected.includes(token.kind)) {
      throw this.#refusal(token, `syntax error: unexpected ${token.kind}, expecting ${expected.join(' or ')}`);
    }
    this.#token = readToken(this.#source, token.end);
    return token;
  }

  #refusal(token: Token, what: string): SyntaxProblem {
    const lines = this.#source.slice(0, token.start).split('\n');
    const column = [...lines.at(-1)!].length + 1;
    return new SyntaxProblem({
      severity: 'error',
      message: `parse error at line ${lines.length}, col ${column}: ${what}`,
      start: token.start,
      end: token.end,
      ...hint(token),
    });
  }
}

function hint({ text, kind, problem }: Token): { hint?: string } {
  if (problem === 'invalid char escape')
    return { hint: 'a backslash for the regular expression is written twice here' };
  if (/^[`']/.test(text)) return { hint: 'texts stand in double quotes in this selector' };
  if (kind === '}') return { hint: 'name at least one label, such as {job=~".+"}, and end with no comma' };
  if (text === '|')
    return { hint: 'stage.match knows labels and line filters only; parse the line in stages of its own' };
  return {};
}
