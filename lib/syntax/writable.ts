import { isIdentifier } from './characters';
import { quote } from './quote';
import { Scanner } from './scanner';
import { Source } from './source';
import { Token } from './token';
import type { Literal, LiteralType } from './tree';

const plainString = /^"[ !#-[\]-~]*"$/;
/** What the formatter would change in a literal: tabs of all sorts, form feeds, blanks at the end of a line. */
const damaged = /[\t\v\f]| \n/;

const tokenOf: Readonly<Record<LiteralType, Token>> = {
  number: Token.Number,
  float: Token.Float,
  string: Token.String,
  bool: Token.Bool,
  null: Token.Null,
};

/**
 * The text of a literal in a form that formatting doesn't change: the text itself, or another way to write the same string; nothing
 * if it is no literal of its type.
 */
export function writableLiteral({ type, text }: Literal): string | undefined {
  if (type === 'string' && plainString.test(text)) return text;
  if (!isToken(text, tokenOf[type])) return undefined;
  if (type !== 'string' || !damaged.test(text)) return text;
  return text.startsWith('`')
    ? quote(text.slice(1, -1))
    : text.replace(/[\t\v\f]/g, (char) => quote(char).slice(1, -1));
}

function isToken(text: string, kind: Token): boolean {
  let errors = 0;
  const source = new Source('', text);
  const scanner = new Scanner(source, () => errors++);
  scanner.next();
  return scanner.kind === kind && scanner.start === 0 && scanner.end === source.bytes.length && errors === 0;
}

/** Whether an object can have a field of this name. Alloy decodes no escapes in names, so what needs one can't be written. */
export function isWritableFieldName(name: string, quoted: boolean): boolean {
  return quoted ? name !== '' && quote(name) === `"${name}"` : isIdentifier(name);
}
