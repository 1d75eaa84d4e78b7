import { printable } from '../../report';
import type { Change, ObjectDiff, TreeDiff } from '../tree-diff';
import { headingOf, rightSentences, summaryLine, summaryOf } from './summary';
import { remarksOf } from './text';

/** What GitHub takes as a comment, in characters. */
export const COMMENT_LIMIT = 65_536;

/** What is left of that for a line of others' own: a mark by which a workflow finds its comment again. */
const RESERVED = 536;

/** How much of the limit one object may take: others are to be seen, too. */
const OBJECT_SHARE = 0.25;

/** How much of the limit one picture may take. */
const PICTURE_SHARE = 0.2;

/** How much of the limit the lists in front may take, so that there is room for the objects. */
const LIST_SHARE = 0.4;

export interface MarkdownOptions {
  /** Most characters of the text. @default 65000, what GitHub takes as a comment, with room for a line more */
  readonly limit?: number;
  /** What was compared, for a line below the title. */
  readonly names?: readonly [old: string, next: string];
  /** Pictures of what differs in configurations, in Mermaid, with the name of each. @default - none */
  readonly pictures?: readonly { readonly name: string; readonly mermaid: string }[];
}

/**
 * A difference for a pull request: a summary, what is more access, then the objects, folded. Names and values stand in code, where they
 * mean nothing but themselves. What doesn't fit is cut, and the last line says so.
 */
export function renderMarkdown(
  diff: TreeDiff,
  { limit = COMMENT_LIMIT - RESERVED, names, pictures = [] }: MarkdownOptions = {},
): string {
  const summary = summaryOf(diff);
  const compared = names === undefined ? '' : `From ${code(names[0])} to ${code(names[1])}.\n\n`;
  const head = `### Manifests: ${summaryLine(summary)}\n\n${compared}`;
  const lists = [
    list('Not, or in part only, compared', diff.incomplete ?? [], (limit * LIST_SHARE) / 4),
    list('⚠️ More access', summary.moreAccess, limit * LIST_SHARE),
    list('⛔ Refused by the API server', summary.refused, (limit * LIST_SHARE) / 4),
    list('Rights', rightSentences(diff), (limit * LIST_SHARE) / 2),
  ].join('');
  // A picture is cut nowhere: it's there as a whole, or not at all.
  const drawn = pictures
    .map(({ name, mermaid }) => `${code(name)}:\n\n\`\`\`mermaid\n${mermaid}\`\`\`\n\n`)
    .filter((picture) => picture.length <= limit * PICTURE_SHARE)
    .join('');
  const shown = drawn.length <= limit * LIST_SHARE ? drawn : '';
  const objects = diff.objects.map((object) => objectText(object, limit * OBJECT_SHARE));
  const whole = head + lists + shown + objects.join('');
  return whole.length <= limit ? whole : head + lists + fitting(objects, limit - head.length - lists.length);
}

/** As many of the texts as there is room for, and how many aren't there. */
function fitting(texts: readonly string[], room: number): string {
  const cutLine = (missing: number) =>
    `\n**Cut:** ${missing} of ${texts.length} objects aren't shown, for the text would be too long for a comment. \`cdk8s-alloy diff\` prints all.\n`;
  let text = '';
  let shown = 0;
  for (const each of texts) {
    if (text.length + each.length + cutLine(texts.length).length > room) break;
    text += each;
    shown++;
  }
  return text + cutLine(texts.length - shown);
}

function list(title: string, items: readonly string[], room: number): string {
  if (items.length === 0) return '';
  return `**${title}**\n\n${withinRoom(
    items.map((item) => `- ${code(item)}\n`),
    room,
  )}\n`;
}

/** As many entries of a list as there is room for, and how many aren't there. */
function withinRoom(entries: readonly string[], room: number): string {
  let [text, shown] = ['', 0];
  while (shown < entries.length && text.length + entries[shown]!.length <= room) text += entries[shown++];
  return shown === entries.length ? text : `${text}- and ${entries.length - shown} more\n`;
}

/** @param room characters that the content may take */
function objectText(diff: ObjectDiff, room: number): string {
  const title = `${diff.action} <code>${escapeHtml(printable(headingOf(diff)))}</code>`;
  const notes = diff.notes.map((note) => `- ${code(note)}\n`);
  const content = withinRoom([...notes, ...diff.changes.map(changeText)], room);
  return content === ''
    ? `- ${diff.action} ${code(headingOf(diff))}\n\n`
    : `<details><summary>${title}</summary>\n\n${content.trimEnd()}\n\n</details>\n\n`;
}

function changeText(change: Change): string {
  const { old, new: next, lines } = change;
  const values = [old, next].filter((value) => value !== undefined).map(code);
  const isGrave = change.access === 'more' || change.refused !== undefined;
  const remarks = remarksOf(change).map((remark) => (isGrave ? `**${escapeText(remark)}**` : code(remark)));
  const thing = `${change.action === 'changed' ? '' : `${change.action} `}${code(change.what)}`;
  const head = `- ${[change.what === '' ? change.action : thing, values.join(' → ')].filter((text) => text !== '').join(': ')}`;
  return `${[head, ...remarks].join(', ')}\n${lines === undefined ? '' : fenced(lines)}`;
}

/** A text in which nothing means anything: backticks in it need more of them around it. */
export function code(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  // A blank beside a backtick is taken away again by the reader.
  const blank = shown === '' || /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${blank}${shown}${blank}${fence}`;
}

/** A line diff, below the entry of a list. */
function fenced(lines: readonly string[]): string {
  const shown = lines.map(printable);
  const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n  ${fence}diff\n${shown.map((line) => `  ${line}\n`).join('')}  ${fence}\n\n`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** A text of ours with a name in it. */
function escapeText(text: string): string {
  const [first, ...rest] = text.split(': ');
  return rest.length === 0 ? first! : `${first}: ${code(rest.join(': '))}`;
}
