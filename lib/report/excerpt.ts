import { characterAt, type Range, type Source } from '../syntax';
import { type SecretSpan, secretSpans } from './secret-spans';

export interface ExcerptOptions {
  /** Whether literals that may be secrets are shown as `***`. @default true */
  readonly redact?: boolean;
  /** Lines shown at most of a range that is longer; the middle is left out. @default - all */
  readonly mostLines?: number;
}

/**
 * The lines of a range, one more before and after, with carets below its first and its last line: byte for byte as Alloy prints
 * them, unless an option changes it.
 */
export function excerpt(source: Source, { start, end }: Range, options: ExcerptOptions = {}): string {
  const first = Math.max(1, start.line - 1);
  const last = Math.min(source.lineCount, end.line + 1);
  const width = String(last).length;
  const spans = options.redact === false ? [] : secretSpans(source);
  const several = start.line !== end.line;
  const gap = gapOf(start.line, end.line, options.mostLines);
  let out = '';
  let offset = start.offset - (start.column - 1);
  if (first < start.line) offset -= source.position(offset - 1).column;
  for (let number = first; number <= last; number++) {
    const from = offset;
    const to = source.lineEnd(from);
    offset = to + 1;
    if (gap && number >= gap.from && number <= gap.to) {
      if (number === gap.from) out += `${' '.repeat(width)} | | ...\n`;
      continue;
    }
    const shown = showLine(source, from, to, spans, several ? '_' : ' ', (at) => {
      if (number === end.line && at > end.offset) return undefined;
      return at >= start.offset;
    });
    const bar = !several ? '' : number > start.line && number <= end.line ? '| ' : '  ';
    out += `${String(number).padStart(width)} | ${bar}${shown.text}\n`;
    if (number === start.line || number === end.line) {
      const lead = !several ? ' | ' : number === start.line ? ' |  _' : ' | |_';
      out += `${' '.repeat(width)}${lead}${shown.marks}\n`;
    }
  }
  return out;
}

function gapOf(start: number, end: number, most: number | undefined): { from: number; to: number } | undefined {
  if (most === undefined || end - start + 1 <= most) return undefined;
  const before = Math.ceil(most / 2);
  return { from: start + before, to: end - (most - before) };
}

/**
 * A line and the marks below it.
 *
 * @param isInside whether the character at an offset is in the range; undefined ends the marks
 */
function showLine(
  source: Source,
  from: number,
  to: number,
  spans: readonly SecretSpan[],
  blank: string,
  isInside: (offset: number) => boolean | undefined,
): { text: string; marks: string } {
  let text = '';
  let marks = '';
  let span = firstEndingAt(spans, from);
  let marking = true;
  let at = from;
  while (at < to) {
    const hidden = spans[span] !== undefined && spans[span].start <= at ? spans[span] : undefined;
    const inside: boolean | undefined = marking ? isInside(at) : undefined;
    marking = inside !== undefined;
    if (hidden) {
      text += '***';
      if (marking) marks += (inside ? '^' : blank).repeat(3);
      at = Math.min(to, hidden.end + 1);
      span++;
      continue;
    }
    const { codePoint, length } = characterAt(source.bytes, at);
    const char = String.fromCodePoint(codePoint);
    const isTab = char === '\t' || char === '\v';
    if (isTab) text += '    ';
    else if (char !== '\r') text += char;
    if (marking) marks += isTab ? blank.repeat(4) : inside ? '^' : blank;
    at += length;
  }
  return { text, marks };
}

/** Index of the first span that ends at an offset or behind it. */
function firstEndingAt(spans: readonly SecretSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
