import { quote } from '../../syntax';

/** The kinds of tokens, as OTTL's own messages name them. */
export type TokenKind = (typeof rules)[number][0] | 'EOF';

export interface Token {
  readonly kind: TokenKind;
  /** A string without its quotes, anything else as it stands there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const rules = [
  ['Bytes', /0x[a-fA-F0-9]+/y],
  ['Float', /(?:\d+\.\d*|\d*\.\d+)(?:[eE][-+]?\d+)?/y],
  ['Int', /\d+/y],
  ['String', /"(?:\\.|[^\\"])*"/y],
  ['Nil', /nil\b/y],
  ['OpNot', /not\b/y],
  ['OpOr', /or\b/y],
  ['OpAnd', /and\b/y],
  ['OpComparison', /[=!<>]=|[<>]/y],
  ['OpAddSub', /[+-]/y],
  ['OpMultDiv', /[*/]/y],
  ['Boolean', /(?:true|false)\b/y],
  ['Equal', /=/y],
  ['LParen', /\(/y],
  ['RParen', /\)/y],
  ['LBrace', /\{/y],
  ['RBrace', /\}/y],
  ['Colon', /:/y],
  ['Punct', /[,.[\]]/y],
  ['Uppercase', /[A-Z][A-Z0-9_]*/y],
  ['Lowercase', /[a-z][a-z0-9_]*/y],
] as const;

const space = /[\t\n\f\r ]+/y;

/** A text that can't be split into tokens; the message is OTTL's. */
export class LexicalProblem extends Error {
  readonly start: number;
  readonly end: number;

  constructor(message: string, start: number, end: number) {
    super(message);
    this.start = start;
    this.end = end;
  }
}

/**
 * All tokens of a statement or condition, with an EOF at the end.
 * @throws LexicalProblem at the first character that can't stand there
 */
export function readTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < source.length; ) {
    const blank = match(space, source, start);
    if (blank !== undefined) {
      start += blank.length;
      continue;
    }
    const token = tokenAt(source, start);
    tokens.push(token);
    start = token.end;
  }
  return [...tokens, { kind: 'EOF', text: '<EOF>', start: source.length, end: source.length }];
}

function tokenAt(source: string, start: number): Token {
  for (const [kind, pattern] of rules) {
    const text = match(pattern, source, start);
    if (text === undefined) continue;
    const end = start + text.length;
    if (kind !== 'String') return { kind, text, start, end };
    const value = stringValue(text);
    if (value === undefined) {
      throw new LexicalProblem(`invalid quoted string ${quote(text)}: invalid syntax`, start, end);
    }
    return { kind, text: value, start, end };
  }
  const rest = [...source.slice(start, start + 40)];
  const sample = rest.length > 16 ? `${rest.slice(0, 16).join('')}...` : rest.join('');
  throw new LexicalProblem(`lexer: invalid input text ${quote(sample)}`, start, source.length);
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

/** Undefined for an escape that there isn't. `\xff` and `\377` are characters here, not bytes. */
function stringValue(quoted: string): string | undefined {
  let valid = true;
  const value = quoted
    .slice(1, -1)
    .replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-3][0-7]{2})|.)/gsu, (whole, ...groups) => {
      const [hexadecimal, short, long, octal] = groups as (string | undefined)[];
      const code = octal === undefined ? (hexadecimal ?? short ?? long) : undefined;
      const point = octal === undefined ? Number.parseInt(code ?? '', 16) : Number.parseInt(octal, 8);
      if (point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)) return String.fromCodePoint(point);
      const simple = escapes[whole[1]!];
      valid &&= simple !== undefined;
      return simple ?? '';
    });
  return valid ? value : undefined;
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
