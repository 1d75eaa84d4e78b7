import { Buffer } from 'node:buffer';
import { type File, type Literal, quote, type Statement, visit } from '../syntax';

/**
 * A text in which string literals that formatting would damage are rewritten. `alloy fmt` turns tabs inside literals into spaces and drops spaces before a
 * line break in raw strings; the value must stay what the user wrote.
 */
export function lastingText(file: File, text: string): string {
  const damaged = literalsIn(file.body).filter(isDamaged);
  if (damaged.length === 0) return text;
  const bytes = Buffer.from(text);
  const pieces: string[] = [];
  let done = 0;
  for (const literal of damaged) {
    pieces.push(bytes.toString('utf8', done, literal.start), rewritten(literal));
    done = literal.start + Buffer.byteLength(literal.text);
  }
  pieces.push(bytes.toString('utf8', done));
  return pieces.join('');
}

function isDamaged({ type, text }: Literal): boolean {
  return type === 'string' && (/[\t\v\f]/.test(text) || (text.startsWith('`') && / \r?\n/.test(text)));
}

function rewritten({ text }: Literal): string {
  if (text.startsWith('`')) return quote(text.slice(1, -1).replaceAll('\r', ''));
  return text.replace(/[\t\v\f]/g, (char) => ({ '\t': '\\t', '\v': '\\v', '\f': '\\f' })[char]!);
}

/** All literals, in source order. */
function literalsIn(statements: readonly Statement[]): readonly Literal[] {
  const found: Literal[] = [];
  visit(statements, (node) => {
    if (node.kind === 'literal') found.push(node);
  });
  return found;
}
