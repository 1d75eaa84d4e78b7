import {
  type AttachedComments,
  type Comment,
  type Expr,
  endOf,
  type Field,
  type File,
  type Source,
  type Statement,
  startOf,
} from '../syntax';

/** What comments can belong to. */
export type Commented = Statement | Field | Expr;

/** Where comments of a text belong in its tree. */
export interface PlacedComments {
  readonly of: ReadonlyMap<Commented, AttachedComments>;
  /** Those that belong to no node: between a name and its value, inside of a call. */
  readonly odd: readonly Comment[];
  /** Below the last statement. */
  readonly last?: string;
}

interface Container {
  readonly node: Commented | undefined;
  readonly open: number;
  readonly close: number;
  readonly members: readonly Commented[];
}

type Slot = keyof AttachedComments | 'odd';

interface Found {
  readonly owner: Commented | undefined;
  readonly slot: Slot;
  /** The lines that bound the comments of a slot. */
  readonly lineBefore?: number;
  readonly lineBehind?: number;
  readonly isInFile?: boolean;
}

/** Finds the node that each comment belongs to: the one behind which it stands on the same line, or else the one below it. */
export function placeComments(file: File, source: Source): PlacedComments {
  const found = new Map<Commented | undefined, Map<Slot, { comments: Comment[]; place: Found }>>();
  const odd: Comment[] = [];
  for (const comment of file.comments.flat()) {
    const place = find(comment, fileContainer(file), source);
    if (place.slot === 'odd') {
      odd.push(comment);
      continue;
    }
    const slots = found.get(place.owner) ?? new Map();
    found.set(place.owner, slots);
    const slot = slots.get(place.slot);
    if (slot) slot.comments.push(comment);
    else slots.set(place.slot, { comments: [comment], place });
  }
  const of = new Map<Commented, AttachedComments>();
  let last: string | undefined;
  for (const [owner, slots] of found) {
    const attached = Object.fromEntries(
      [...slots].map(([slot, { comments, place }]) => [slot, textOf(comments, slot, place, source)]),
    );
    if (owner === undefined) last = attached['last'];
    else of.set(owner, attached);
  }
  return { of, odd, ...(last === undefined ? {} : { last }) };
}

function find(comment: Comment, container: Container, source: Source): Found {
  const { members, node } = container;
  const at = comment.start;
  const holder = members.find((member) => start(member) < at && at < end(member));
  if (holder !== undefined) {
    const inner = containerIn(holder, at);
    return inner === undefined ? { owner: holder, slot: 'odd' } : find(comment, inner, source);
  }
  const previous = members.findLast((member) => end(member) < at);
  const next = members.find((member) => start(member) > at);
  const line = source.lineOf(at);
  const lineBefore = previous === undefined ? lineAt(container.open, source) : source.lineOf(end(previous));
  const lineBehind = next === undefined ? lineAt(container.close, source) : source.lineOf(start(next));
  const around = { lineBefore, lineBehind, isInFile: node === undefined };
  if (previous !== undefined && line === lineBefore) {
    const isList = node !== undefined && (node as { readonly kind?: string }).kind !== 'block';
    const hasComma = source.slice(end(previous) + 1, at).includes(',');
    if (isList && next !== undefined && !hasComma) return { owner: previous, slot: 'odd' };
    return { owner: previous, slot: 'behind', ...around };
  }
  if (previous === undefined && node !== undefined && line === lineBefore) {
    return { owner: node, slot: 'inside', ...around };
  }
  if (next !== undefined) return { owner: next, slot: 'above', ...around };
  return { owner: node, slot: 'last', ...around };
}

function lineAt(offset: number, source: Source): number {
  return offset < 0 ? 0 : source.lineOf(offset);
}

function fileContainer(file: File): Container {
  return { node: undefined, open: -1, close: -1, members: file.body };
}

/** The innermost brackets of a member that a comment stands in, if it stands in any that have members. */
function containerIn(member: Commented, at: number): Container | undefined {
  if (!('kind' in member)) return bracketsAt(member.value, at);
  if (member.kind === 'block') {
    const { open, close, body } = member;
    return open < at && at < close ? { node: member, open, close, members: body } : undefined;
  }
  return member.kind === 'attribute' ? bracketsAt(member.value, at) : bracketsAt(member as Expr, at);
}

function bracketsAt(expr: Expr, at: number): Container | undefined {
  if (expr.kind === 'array' && expr.open < at && at < expr.close) {
    return { node: expr, open: expr.open, close: expr.close, members: expr.elements };
  }
  if (expr.kind === 'object' && expr.open < at && at < expr.close) {
    return { node: expr, open: expr.open, close: expr.close, members: expr.fields };
  }
  return undefined;
}

/** Where a node begins. */
export const positionOf = (node: Commented): number => start(node);

const start = (node: Commented) => ('kind' in node ? startOf(node) : node.nameStart);
const end = (node: Commented) => ('kind' in node ? endOf(node) : endOf(node.value));

/** The comments of a slot as one text, with the blank lines between and around them. */
function textOf(comments: readonly Comment[], slot: Slot, place: Found, source: Source): string {
  if (slot === 'behind' || slot === 'inside') return comments.map(({ text }) => text).join(' ');
  const lines: string[] = [];
  // Blocks of a file are set off from each other anyhow.
  let line = place.isInFile ? source.lineOf(comments[0]!.start) - 1 : place.lineBefore!;
  for (const { text, start: at } of comments) {
    if (source.lineOf(at) > line + 1) lines.push('');
    lines.push(text);
    line = source.lineOf(at) + (text.match(/\n/g)?.length ?? 0);
  }
  if (slot === 'above' && place.lineBehind! > line + 1) lines.push('');
  return lines.join('\n');
}
