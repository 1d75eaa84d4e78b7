import { Buffer } from 'node:buffer';
import { type Expr, type Literal, withoutParens } from '../../syntax';

/** Bytes of the source, the last one included. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** A character as it's written: itself, or an escape sequence. */
interface Piece {
  /** A byte that an escape sequence gives stands as U+DC00 + byte, until it's known which character it's a part of. */
  readonly units: string;
  readonly start: number;
  /** Behind its last byte. */
  readonly end: number;
}

/**
 * Where a part of a string stands in the source.
 *
 * @param expr what the string was written with: a literal in either form of quotes, or several that are added
 * @param text what the string is
 * @param part UTF-16 code units of the text; an empty one is the place in front of the next character
 * @returns undefined where the text isn't written in the source: the result of a call, a node that a program made
 */
export function spanInSource(expr: Expr, text: string, part: ByteSpan): ByteSpan | undefined {
  const pieces: Piece[] = [];
  const close = addPieces(expr, pieces);
  const units = close === undefined ? undefined : unitsOf(pieces, text);
  if (close === undefined || units === undefined) return undefined;
  const start = units[part.start]?.start ?? close;
  return { start, end: part.end > part.start ? units[part.end - 1]!.end - 1 : start };
}

/** Adds the pieces of literals, from left to right; gives the place of the last quote, or undefined for what is no literal. */
function addPieces(expr: Expr, pieces: Piece[]): number | undefined {
  const open: Expr[] = [expr];
  let close: number | undefined;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = withoutParens(next);
    if (node.kind === 'binary' && node.operator === '+') {
      open.push(node.right, node.left);
    } else if (node.kind === 'literal' && node.type === 'string' && node.start >= 0) {
      close = addLiteral(node, pieces);
    } else {
      return undefined;
    }
  }
  return close;
}

const escapeSequence = /\\(?:[0-7]{3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/y;

function addLiteral({ text, start }: Literal, pieces: Piece[]): number {
  const isRaw = text.startsWith('`');
  let offset = start + 1;
  for (let at = 1; at < text.length - 1; ) {
    escapeSequence.lastIndex = at;
    const sequence = isRaw ? undefined : escapeSequence.exec(text)?.[0];
    const written = sequence ?? String.fromCodePoint(text.codePointAt(at)!);
    const end = offset + Buffer.byteLength(written);
    // Alloy takes carriage returns out of raw strings.
    if (!isRaw || written !== '\r') {
      pieces.push({ units: sequence === undefined ? written : unescaped(sequence), start: offset, end });
    }
    at += written.length;
    offset = end;
  }
  return offset;
}

const simple: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unescaped(sequence: string): string {
  const kind = sequence[1]!;
  if (kind === 'u' || kind === 'U') return String.fromCodePoint(Number.parseInt(sequence.slice(2), 16));
  const isOctal = sequence.length === 4 && kind !== 'x';
  if (kind !== 'x' && !isOctal) return simple[kind] ?? kind;
  const byte = isOctal ? Number.parseInt(sequence.slice(1), 8) : Number.parseInt(sequence.slice(2), 16);
  return String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
}

/** The place of each code unit of a text; undefined if the pieces aren't those of the text. */
function unitsOf(pieces: readonly Piece[], text: string): readonly Omit<Piece, 'units'>[] | undefined {
  const places: Omit<Piece, 'units'>[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at]!;
    const rest = places.length;
    if (text.startsWith(first.units, rest)) {
      for (let unit = 0; unit < first.units.length; unit++) places.push(first);
      at++;
      continue;
    }
    // Bytes that make up one character.
    const character = text.codePointAt(rest);
    if (character === undefined || !/^[\udc80-\udcff]$/.test(first.units)) return undefined;
    const written = String.fromCodePoint(character);
    const last = pieces[at + Buffer.byteLength(written) - 1];
    if (last === undefined) return undefined;
    for (let unit = 0; unit < written.length; unit++) places.push({ start: first.start, end: last.end });
    at += Buffer.byteLength(written);
  }
  return places.length === text.length ? places : undefined;
}
