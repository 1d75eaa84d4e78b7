import { printable } from '../../report';
import type { Action, Change, ObjectDiff, TreeDiff } from '../tree-diff';
import { headingOf, rightSentences, summaryLine, summaryOf } from './summary';

export const SIGNS: Readonly<Record<Action, string>> = { added: '+', removed: '-', changed: '~' };

const COLORS: Readonly<Record<string, string>> = { '+': '\x1b[32m', '-': '\x1b[31m', '~': '\x1b[36m', '!': '\x1b[33m' };

export interface TextRenderOptions {
  /** Whether to write with the colours of a terminal. @default false */
  readonly colors?: boolean;
}

/** A difference for a terminal: a summary, what is more access, then object by object. */
export function renderText(diff: TreeDiff, { colors = false }: TextRenderOptions = {}): string {
  const paint = (sign: string, text: string) =>
    colors && COLORS[sign] !== undefined ? `${COLORS[sign]}${text}\x1b[0m` : text;
  const summary = summaryOf(diff);
  const sections = [
    section('More access', summary.moreAccess, (line) => paint('!', line)),
    section('Refused by the API server', summary.refused, (line) => paint('!', line)),
    section('Rights', rightSentences(diff), (line) => line),
    ...objectSections(diff.objects.map((object) => objectText(object, paint))),
  ].filter((text) => text !== '');
  return [`${summaryLine(summary)}\n`, ...sections].join('\n');
}

function section(title: string, lines: readonly string[], paint: (line: string) => string): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `  ${paint(printable(line))}\n`).join('')}`;
}

/** Objects of one line stand together. */
function objectSections(texts: readonly string[]): readonly string[] {
  const isLine = (text: string | undefined) => text?.indexOf('\n') === (text?.length ?? 0) - 1;
  return texts.reduce<string[]>((sections, text, i) => {
    if (isLine(text) && isLine(texts[i - 1])) sections.push(`${sections.pop()}${text}`);
    else sections.push(text);
    return sections;
  }, []);
}

type Paint = (sign: string, text: string) => string;

function objectText(diff: ObjectDiff, paint: Paint): string {
  const sign = SIGNS[diff.action];
  const notes = diff.notes.map((note) => `    (${printable(note)})\n`);
  const changes = diff.changes.map((change) => changeText(change, paint));
  return `${paint(sign, printable(`${sign} ${headingOf(diff)}`))}\n${[...notes, ...changes].join('')}`;
}

function changeText(change: Change, paint: Paint): string {
  const sign = SIGNS[change.action];
  const head = paint(sign, printable(`${sign} ${change.what}`));
  const value = valueText(change);
  const remarks = remarksOf(change);
  const lines = (change.lines ?? []).map((line) => `        ${paint(line.slice(0, 1), printable(line))}\n`);
  const marks =
    remarks.length === 0 ? '' : paint(change.access === 'more' ? '!' : '', printable(` (${remarks.join('; ')})`));
  return `    ${head}${printable(value)}${marks}\n${lines.join('')}`;
}

function valueText({ old, new: next }: Change): string {
  if (old !== undefined && next !== undefined) return `: ${old} -> ${next}`;
  return old === undefined && next === undefined ? '' : `: ${old ?? next}`;
}

/** What is to be said of a change besides. */
export function remarksOf({ access, refused, note }: Change): readonly string[] {
  return [
    access === undefined ? undefined : `${access} access${note === undefined ? '' : `: ${note}`}`,
    access === undefined ? note : undefined,
    refused === undefined ? undefined : `the API server refuses this: ${refused}`,
  ].filter((remark) => remark !== undefined);
}
