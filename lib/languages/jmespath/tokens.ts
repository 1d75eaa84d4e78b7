import type { TextProblem } from '../text-problem';

/** A token; its kind is what Alloy's messages call it behind `TOK`. */
export interface Token {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Tokens {
  /** With an EOF at the end, if all of the text could be read. */
  readonly tokens: readonly Token[];
  readonly problem?: TextProblem;
}

const operators: Readonly<Record<string, string>> = {
  '[?': 'Filter',
  '[]': 'Flatten',
  '//': 'Div',
  '||': 'Or',
  '&&': 'And',
  '<=': 'LTE',
  '>=': 'GTE',
  '!=': 'NE',
  '==': 'EQ',
  '.': 'Dot',
  '*': 'Star',
  ',': 'Comma',
  ':': 'Colon',
  '{': 'Lbrace',
  '}': 'Rbrace',
  '[': 'Lbracket',
  ']': 'Rbracket',
  '(': 'Lparen',
  ')': 'Rparen',
  '@': 'Current',
  '+': 'Plus',
  '-': 'Minus',
  '\u2212': 'Minus',
  '%': 'Modulo',
  '\u00d7': 'Multiply',
  '\u00f7': 'Divide',
  '/': 'Divide',
  '|': 'Pipe',
  '<': 'LT',
  '>': 'GT',
  '!': 'Not',
  $: 'Root',
  '=': 'Assign',
  '&': 'Expref',
};

const word =
  /[ \t\r\n]+|[A-Za-z_][A-Za-z0-9_]*|\$[A-Za-z0-9_]+|-?[0-9]+|"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|`(?:[^`\\]|\\[\s\S])*`?/y;

/** Splits an expression into its tokens, up to the first character that can't stand there. */
export function readTokens(source: string): Tokens {
  const tokens: Token[] = [];
  for (let start = 0; start < source.length; ) {
    word.lastIndex = start;
    const text = word.exec(source)?.[0] ?? operatorAt(source, start);
    const end = start + text.length;
    const problem = literalProblem(text);
    if (problem !== undefined) return { tokens, problem: { severity: 'error', message: problem, start, end } };
    const kind = kindOf(text);
    if (kind !== undefined) tokens.push({ kind, text, start, end });
    start = end;
  }
  return { tokens: [...tokens, { kind: 'EOF', text: '', start: source.length, end: source.length }] };
}

function operatorAt(source: string, start: number): string {
  const two = source.slice(start, start + 2);
  return operators[two] === undefined ? String.fromCodePoint(source.codePointAt(start)!) : two;
}

/** Undefined for white space. */
function kindOf(text: string): string | undefined {
  if (operators[text] !== undefined) return operators[text];
  if (/^[ \t\r\n]/.test(text)) return undefined;
  if (/^-?[0-9]/.test(text)) return 'Number';
  if (text.startsWith('$')) return 'Varref';
  if (text.startsWith('"')) return 'QuotedIdentifier';
  if (text.startsWith("'")) return 'StringLiteral';
  return text.startsWith('`') ? 'JSONLiteral' : 'UnquotedIdentifier';
}

function literalProblem(text: string): string | undefined {
  const quote = text[0]!;
  if (operators[text] === undefined && !/^[ \t\r\n\w$"'`-]/.test(text))
    return `SyntaxError: Unknown char: ${quoted(text)}`;
  if (!/["'`]/.test(quote)) return undefined;
  if (text.length < 2 || !text.endsWith(quote) || /^.(?:[^\\]|\\[\s\S])*\\.$/.test(text)) {
    return `SyntaxError: Unclosed delimiter: ${quote}`;
  }
  return quote === "'" ? undefined : jsonProblem(quote === '"' ? text : text.slice(1, -1).replaceAll('\\`', '`'));
}

function quoted(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return `'${character === '\\' ? '\\\\' : character}'`;
  const digits = code.toString(16);
  return code > 0xffff ? `'\\U${digits.padStart(8, '0')}'` : `'\\u${digits.padStart(4, '0')}'`;
}

function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return firstBadCharacter(text);
  }
}

/** Go's words for the place where a text stops being JSON. */
function firstBadCharacter(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return 'unexpected end of JSON input';
  const bad = /^(?:[{[]\s*)*(?:"[^"]*"\s*:\s*)?([^\s"[{\d-])/.exec(trimmed)?.[1];
  return bad === undefined || /[tfn]/.test(bad)
    ? 'a JSON value was expected between the backticks'
    : `invalid character '${bad}' looking for beginning of value`;
}
