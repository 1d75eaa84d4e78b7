import { unquote } from '../go-text';

/** The kinds of tokens, as messages name them. A kind of operator is its text. */
export type TokenKind = 'STRING' | 'IDENTIFIER' | '$end' | Operator;

const operators = ['!=', '=~', '!~', '|=', '|~', ',', '.', '{', '}', '='] as const;
type Operator = (typeof operators)[number];

export interface Token {
  readonly kind: TokenKind;
  /** A string without its quotes, anything else as it stands there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What is wrong with a string or a character literal. */
  readonly problem?: string;
}

const space = /[ \t\r\n]+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const word =
  /[\p{L}_][\p{L}\p{Nd}_]*|0[xXoObB][0-9a-fA-F_]*|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?/uy;
const text = /"(?:[^"\\\n]|\\[^\n])*"?|`[^`]*`?|'(?:[^'\\\n]|\\[^\n])*'?/y;

/**
 * Reads the token at `at`. The words are Go's: identifiers and numbers as in Go, comments are skipped, and what is none of the operators is
 * an IDENTIFIER, a text in backticks and a lone `|` among them.
 */
export function readToken(source: string, at: number): Token {
  const start = skipSpace(source, at);
  if (start >= source.length) return { kind: '$end', text: '', start: source.length, end: source.length };
  const quoted = match(text, source, start);
  if (quoted !== undefined) return literal(quoted, start);
  const name = match(word, source, start);
  if (name !== undefined) return { kind: 'IDENTIFIER', text: name, start, end: start + name.length };
  const operator = operators.find((candidate) => source.startsWith(candidate, start));
  const sign = operator ?? String.fromCodePoint(source.codePointAt(start)!);
  return { kind: operator ?? 'IDENTIFIER', text: sign, start, end: start + sign.length };
}

function literal(quoted: string, start: number): Token {
  const place = { start, end: start + quoted.length };
  const quote = quoted[0]!;
  if (quoted.length < 2 || !quoted.endsWith(quote) || endsEscaped(quoted)) {
    return { ...place, kind: quote === '"' ? 'STRING' : 'IDENTIFIER', text: '', problem: 'literal not terminated' };
  }
  if (quote === '`') return { ...place, kind: 'IDENTIFIER', text: quoted };
  if (quote === "'") {
    const single = /^'(?:[^\\]|\\.[0-9a-fA-F]*)'$/u.test(quoted);
    return { ...place, kind: 'IDENTIFIER', text: quoted, ...(single ? {} : { problem: 'invalid char literal' }) };
  }
  const value = unquote(quoted);
  return value === undefined
    ? { ...place, kind: 'STRING', text: '', problem: 'invalid char escape' }
    : { ...place, kind: 'STRING', text: value };
}

/** Whether the quote at the end is escaped, and so closes nothing. */
function endsEscaped(quoted: string): boolean {
  if (quoted[0] === '`') return false;
  const backslashes = /\\*$/.exec(quoted.slice(1, -1))![0].length;
  return backslashes % 2 === 1;
}

function skipSpace(source: string, at: number): number {
  let start = at;
  for (let found = match(space, source, start); found !== undefined; found = match(space, source, start)) {
    start += found.length;
  }
  return start;
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
