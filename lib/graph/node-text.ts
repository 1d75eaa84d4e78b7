import type { PictureNode, PictureRow } from './picture';

/** A line of text in a node, as it is drawn. */
export interface TextLine {
  readonly text: string;
  /** What the eye is to find: a label, the title of a group. */
  readonly isStrong: boolean;
  /** The first line of a row. */
  readonly startsRow: boolean;
  readonly link?: string;
}

/** Longer lines are broken. */
const LONGEST_LINE = 34;
/** More lines of a row than this are cut. */
const MOST_LINES = 3;

/** The lines of a node: for each row the name and, below it, the label. */
export function linesOf({ rows }: PictureNode): readonly TextLine[] {
  return rows.flatMap(({ name, label, link }, at) => {
    const linked = link === undefined ? {} : { link };
    const isTitle = label === undefined && at === 0;
    return [
      ...broken(name).map((text, line) => ({ text, isStrong: isTitle, startsRow: line === 0, ...linked })),
      ...broken(label ?? '').map((text) => ({ text, isStrong: true, startsRow: false, ...linked })),
    ].filter(({ text }) => text !== '');
  });
}

/** What a node is, in one line: for those who hear the picture, and for pointers that rest on it. */
export function nameOfNode({ kind, rows, components }: PictureNode): string {
  const text = rows.map(rowText).join(', ');
  return kind === 'group' ? `${components} components: ${text}` : text;
}

function rowText({ name, label }: PictureRow): string {
  return label === undefined ? name : `${name} ${label}`;
}

function broken(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(/(?<=[ ,/._-])/)) {
    if (`${lines.at(-1)}${word}`.trimEnd().length > LONGEST_LINE && lines.at(-1) !== '') lines.push('');
    lines[lines.length - 1] += word;
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(line.trimEnd()));
  if (lines.length > MOST_LINES) shown[MOST_LINES - 1] = `${shown.at(-1)!.slice(0, LONGEST_LINE - 1)}\u2026`;
  return shown;
}

function cut(line: string): string {
  const characters = [...line];
  return characters.length > LONGEST_LINE + 6 ? `${characters.slice(0, LONGEST_LINE + 5).join('')}\u2026` : line;
}
