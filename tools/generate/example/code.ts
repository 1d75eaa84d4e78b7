/** TypeScript that is laid out by its width: a text, or a list between brackets. */
export type Code = string | CodeList;

/** `before` stands in front of the items, one a line where they don't fit into one. */
export interface CodeList {
  readonly before: string;
  readonly items: readonly Code[];
  readonly after: string;
  /** What stands around the items where they are in one line: a space in objects. */
  readonly padding: string;
  /** Where the last item is a list, that is spread in place of this one: the object that is the last argument of a call. */
  readonly hugs?: true;
}

const WIDTH = 100;

/** An object of members that are written out already or lists. */
export function objectCode(members: readonly Code[]): Code {
  return members.length === 0 ? '{}' : { before: '{', items: members, after: '}', padding: ' ' };
}

export function arrayCode(items: readonly Code[]): Code {
  return items.length === 0 ? '[]' : { before: '[', items, after: ']', padding: '' };
}

/** A call. */
export function callCode(callee: string, args: readonly Code[]): Code {
  return { before: `${callee}(`, items: args, after: ')', padding: '', hugs: true };
}

/** Puts a text in front of what is written out or a list. */
export function prefixed(text: string, code: Code): Code {
  return typeof code === 'string' ? text + code : { ...code, before: text + code.before };
}

/** The text of a statement, without a line end. */
export function layOut(code: Code): string {
  return linesOf(code, '', 1);
}

/** @param rest the length of what follows in the last line */
function linesOf(code: Code, indent: string, rest: number): string {
  const line = flat(code);
  return typeof code === 'string' || indent.length + line.length + rest <= WIDTH ? line : spread(code, indent);
}

function spread({ before, items, after, hugs }: CodeList, indent: string): string {
  const last = items.at(-1);
  if (hugs && last !== undefined && typeof last !== 'string') {
    const front = items.slice(0, -1).map((item) => `${flat(item)}, `);
    return `${before}${front.join('')}${spread(last, indent)}${after}`;
  }
  const inner = `${indent}  `;
  const lines = items.map((item) => `${inner}${linesOf(item, inner, 1)},\n`);
  return `${before}\n${lines.join('')}${indent}${after}`;
}

function flat(code: Code): string {
  if (typeof code === 'string') return code;
  const { before, items, after, padding } = code;
  return `${before}${padding}${items.map(flat).join(', ')}${padding}${after}`;
}
