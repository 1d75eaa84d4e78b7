import { type AttachedComments, type Expr, printExpression } from '../syntax';
import { type Code, callCode, type Item, objectCode, textCode } from './code';
import { type Context, Untyped } from './context';
import type { Commented } from './place-comments';

type Part = 'around' | 'within' | 'all';

const KEYS: Readonly<Record<Part, readonly (keyof AttachedComments)[]>> = {
  around: ['above', 'behind'],
  within: ['inside', 'last'],
  all: ['above', 'behind', 'inside', 'last'],
};

/**
 * The comments of a block among its props, for those in which the types of functions follow from other props: `...commented('text', {})`.
 */
export function commentItem(node: Commented, context: Context): readonly Item[] {
  const code = withComments(node, 'all', '{}', context);
  return code === '{}' ? [] : [{ code: typeof code === 'object' ? { ...code, open: `...${code.open}` } : code }];
}

/** Code with the comments of its node: those around what it stands for, or those between its brackets. */
export function withComments<C extends Code | undefined>(
  node: Commented,
  part: Part,
  code: C,
  context: Context,
): C | Code {
  const comments = context.commentsOf(node);
  if (code === undefined || comments === undefined) return code;
  if (part === 'around' && comments.behind !== undefined && isLongCall(node)) {
    throw new Untyped('a comment behind a call of several lines, which formatting would move');
  }
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

/** A call that is longer may be broken into lines. */
const LONG = 60;

function isLongCall(node: Commented): boolean {
  const value = 'value' in node && !('kind' in node && node.kind === 'access') ? node.value : (node as Expr);
  return value.kind === 'call' && printExpression(value).length > LONG;
}

/** The words of comments whose marks are those that `commented` writes; other comments as they are. */
function plain(text: string): string {
  const [, before, inner, behind] = /^(\n?)([\s\S]*?)(\n?)$/.exec(text)!;
  if (!inner!.split('\n').every((line) => line === '//' || /^\/\/ \S/.test(line))) return text;
  const words = inner!.replace(/^\/\/ ?/gm, '');
  return /^\n|\n$|^$|^\/[/*]/.test(words) ? text : `${before}${words}${behind}`;
}
