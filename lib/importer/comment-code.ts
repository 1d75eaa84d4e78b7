import type { AttachedComments } from '../syntax';
import { type Code, callCode, type Item, objectCode, textCode } from './code';
import type { Context } from './context';
import type { Commented } from './place-comments';

type Part = 'around' | 'within' | 'all';

const KEYS: Readonly<Record<Part, readonly (keyof AttachedComments)[]>> = {
  around: ['above', 'behind'],
  within: ['inside', 'last'],
  all: ['above', 'behind', 'inside', 'last'],
};

/** Code with the comments of its node: those around what it stands for, or those between its brackets. */
export function withComments<C extends Code | undefined>(
  node: Commented,
  part: Part,
  code: C,
  context: Context,
): C | Code {
  const comments = context.commentsOf(node);
  if (code === undefined || comments === undefined) return code;
  const items: Item[] = KEYS[part].flatMap((key) => {
    const text = comments[key];
    return text === undefined ? [] : [{ key, code: textCode(plain(text)) }];
  });
  if (items.length === 0) return code;
  context.use('commented');
  const [first] = items;
  const isAbove = items.length === 1 && first!.key === 'above';
  return callCode('commented', [isAbove ? first!.code : objectCode(items), code as Code]);
}

/** The words of comments whose marks are those that `commented` writes; other comments as they are. */
function plain(text: string): string {
  const inner = text.replace(/^\n+|\n+$/g, '');
  const isUsual = inner.split('\n').every((line) => line === '//' || /^\/\/ \S/.test(line));
  if (!isUsual) return text;
  const words = text.replace(/^\/\/ ?/gm, '');
  return /^\n*(\/[/*]|\n|$)/.test(words) ||
    /^\s*$/.test(words) ||
    words.trim() !== words.replace(/^\n+|\n+$/g, '').trim() ||
    /^\n\n|\n\n$/.test(words) ||
    /^\n/.test(words) !== /^\n/.test(text) ||
    /\n$/.test(words) !== /\n$/.test(text)
    ? text
    : words;
}
