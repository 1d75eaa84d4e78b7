import { Buffer } from 'node:buffer';
import { type Block, type Expr, type File, type Literal, partsOf, quote, type Statement } from '../syntax';

/**
 * A text with those string literals rewritten that formatting would damage. `alloy fmt` turns tabs inside of literals into
 * blanks and drops blanks before a line break in raw strings; the value has to stay what the user wrote.
 */
export function lastingText(file: File, text: string): string {
  const damaged = literalsIn(file.body).filter(isDamaged);
  if (damaged.length === 0) {
    return text;
  }
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
  if (text.startsWith('`')) {
    return quote(text.slice(1, -1).replaceAll('\r', ''));
  }
  return text.replace(/[\t\v\f]/g, (char) => ({ '\t': '\\t', '\v': '\\v', '\f': '\\f' })[char]!);
}

/** All literals, in source order. */
function literalsIn(statements: readonly Statement[]): readonly Literal[] {
  const found: Literal[] = [];
  const open: (Statement | Expr)[] = statements.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'literal') {
      found.push(node);
    } else {
      const inner = innerNodes(node);
      for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i]!);
    }
  }
  return found;
}

function innerNodes(node: Statement | Expr): readonly (Statement | Expr)[] {
  switch (node.kind) {
    case 'block':
      return (node satisfies Block).body;
    case 'attribute':
      return [node.value];
    case 'bad-statement':
      return [];
    default:
      return partsOf(node);
  }
}
