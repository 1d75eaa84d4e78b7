import { structuredPatch } from 'diff';
import { hideCredentials } from '../../report';

/** Lines around a change that are shown, too. */
const CONTEXT = 2;
/** Lines of a diff at most; a longer one is cut. */
const MOST_LINES = 40;
/** Characters of a line at most. */
const MOST_CHARACTERS = 200;
/** Texts that differ in more lines than this are only said to differ: finding the shortest difference would take too long. */
const MOST_EDITS = 4000;

/** Two texts as a line diff: `-` before the lines of the first, `+` before those of the second, a blank before what both have. */
export function lineDiff(old: string, next: string): readonly string[] {
  // Which of several shortest ways is taken depends on the direction, so there is only one direction.
  const lines = old > next ? (patchLines(next, old)?.map(turned) ?? undefined) : patchLines(old, next);
  if (lines === undefined) return [`(${lineCount(old)} lines became ${lineCount(next)} others)`];
  const shown = removalsFirst(lines).slice(0, MOST_LINES).map(shortened);
  return lines.length > MOST_LINES ? [...shown, `(${lines.length - MOST_LINES} more lines)`] : shown;
}

function patchLines(old: string, next: string): readonly string[] | undefined {
  const patch = structuredPatch('', '', old, next, '', '', { context: CONTEXT, maxEditLength: MOST_EDITS });
  return patch?.hunks
    .flatMap((hunk, i) => [...(i === 0 ? [] : ['...']), ...hunk.lines])
    .map((line) => hideCredentials(line.startsWith('\\') ? '(no line end)' : line));
}

function turned(line: string): string {
  return line.startsWith('-') ? `+${line.slice(1)}` : line.startsWith('+') ? `-${line.slice(1)}` : line;
}

/** In each stretch, what is removed stands before what is added. */
function removalsFirst(lines: readonly string[]): readonly string[] {
  const sorted: string[] = [];
  let added: string[] = [];
  for (const line of [...lines, '']) {
    if (line.startsWith('+')) {
      added.push(line);
    } else {
      if (!line.startsWith('-')) {
        sorted.push(...added);
        added = [];
      }
      sorted.push(line);
    }
  }
  return sorted.slice(0, -1);
}

function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

function shortened(line: string): string {
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}...` : line;
}
