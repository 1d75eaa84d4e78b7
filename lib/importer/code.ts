/** TypeScript that is laid out when it is printed. A function is asked for its text then. */
export type Code = string | (() => string) | Group;

/** Items between brackets, with commas behind them: on one line if they fit there. */
export interface Group {
  readonly open: string;
  readonly items: readonly Item[];
  readonly close: string;
  /** Whether the brackets stay close to the last item where that has several lines. */
  readonly hugs?: boolean;
  /** Whether the items have a line each, however short. */
  readonly lines?: boolean;
}

export interface Item {
  /** `key: ` in front. */
  readonly key?: string;
  readonly code: Code;
}

/** Longest line. */
const WIDTH = 120;

/** Prints code that begins in a column, on a line of an indentation. */
export function printCode(code: Code, indent = '', column = indent.length): string {
  if (typeof code === 'string') return code;
  if (typeof code === 'function') return code();
  const flat = oneLine(code);
  if (code.items.length === 0) return flat!;
  if (flat !== undefined && column + flat.length <= WIDTH) return flat;
  if (code.hugs) return hugging(code, indent, column);
  const inner = `${indent}  `;
  const lines = code.items.map((item) => {
    const key = item.key === undefined ? '' : `${item.key}: `;
    return `${inner}${key}${printCode(item.code, inner, inner.length + key.length)},\n`;
  });
  return `${code.open.trimEnd()}\n${lines.join('')}${indent}${code.close.trimStart()}`;
}

function hugging({ open, items, close }: Group, indent: string, column: number): string {
  let text = open;
  items.forEach(({ code }, i) => {
    const line = text.slice(text.lastIndexOf('\n') + 1).length;
    text += `${i > 0 ? ', ' : ''}${printCode(code, indent, text.includes('\n') ? line : column + line)}`;
  });
  return `${text}${close}`;
}

/** The code on one line; undefined where it holds a line break or a group that wants lines. */
function oneLine(code: Code): string | undefined {
  if (typeof code !== 'object') {
    const text = typeof code === 'string' ? code : code();
    return text.includes('\n') ? undefined : text;
  }
  if (code.lines && code.items.length > 0) return undefined;
  const items: string[] = [];
  for (const { key, code: inner } of code.items) {
    const text = oneLine(inner);
    if (text === undefined) return undefined;
    items.push(key === undefined ? text : `${key}: ${text}`);
  }
  if (items.length === 0) return `${code.open.trimEnd()}${code.close.trimStart()}`;
  return `${code.open}${items.join(', ')}${code.close}`;
}

export const objectCode = (items: readonly Item[], lines = false): Group => ({ open: '{ ', items, close: ' }', lines });

export const arrayCode = (items: readonly Code[]): Group => ({
  open: '[',
  items: items.map((code) => ({ code })),
  close: ']',
  hugs: items.length === 1 && typeof items[0] === 'object',
});

export const callCode = (callee: string, args: readonly Code[]): Group => ({
  open: `${callee}(`,
  items: args.map((code) => ({ code })),
  close: ')',
  hugs: typeof args.at(-1) === 'object',
});

/** A text as TypeScript: in quotes, or between backticks if it has several lines. */
export function textCode(text: string): string {
  if (text.trim().includes('\n') && !/[\0-\x08\x0b-\x1f]|[ \t]\n/.test(text)) {
    return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
  }
  const escaped = text.replace(/[\\\0-\x1f\x7f\u2028\u2029\ufeff]/g, (char) => {
    const short = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }[char];
    return short ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const quote = escaped.includes("'") && !escaped.includes('"') ? '"' : "'";
  return `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`;
}

/** A key of an object literal. */
export function keyCode(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : textCode(name);
}
