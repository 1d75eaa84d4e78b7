import { byteLength } from '../../languages';

/** The line of a text that a match is in, as the original sees it. */
export interface LineOfMatch {
  /** From 0. */
  readonly number: number;
  /** Where the match begins, in bytes from 1; from the second line on, the line end before counts. */
  readonly column: number;
  readonly text: string;
}

/**
 * Finds the line of a match. The original takes all of the text for the last line, unless a line end closes that.
 * @param end of the match, without line ends around it
 */
export function lineOfMatch(text: string, start: number, end: number): LineOfMatch {
  const lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index);
  if (lineEnds.length === 0) lineEnds.push(text.length);
  let previous = 0;
  let number: number | undefined;
  let [from, to, column] = [0, 0, 0];
  for (const [at, lineEnd] of lineEnds.entries()) {
    if (previous <= start && start < lineEnd) {
      [number, from, to, column] = [at, previous, lineEnd, columnOf(text, previous, start)];
    }
    if (previous < end && end <= lineEnd) to = lineEnd;
    previous = lineEnd;
  }
  if (number === undefined) {
    [number, column] = [lineEnds.length, columnOf(text, previous, start)];
    const rest = text.slice(end).search(/[\r\n]/);
    to = rest < 0 ? Math.max(end, text.length) : end + rest;
  }
  return { number, column, text: text.slice(from, Math.max(to, end)) };
}

function columnOf(text: string, line: number, start: number): number {
  return byteLength(text.slice(line, start)) + 1;
}
