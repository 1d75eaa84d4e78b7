import { type AttachedComments, parse } from '../syntax';
import { commentsMark, commentsOn } from './comments-on';
import { Expression } from './expression';
import { toSyntax } from './to-syntax';

/** Comments in the printed configuration. Each is a text, or comments with their marks, which are kept: `// like this`. */
export interface Comments {
  /** Above what it is about. A line feed at its beginning or end sets it off by a blank line. */
  readonly above?: string;
  /** Behind it, on the same line. */
  readonly behind?: string;
  /** Behind the bracket that opens it. */
  readonly inside?: string;
  /** Inside of it, at the end. */
  readonly last?: string;
}

/**
 * A value with a comment in the printed configuration: for the props of a component, the props of a block inside of it, an argument, an element of a list. A
 * text alone stands above it.
 *
 * ```ts
 * new prometheus.Scrape(config, 'pods', commented('Pods of the shop', {
 *   targets: pods.targets,
 *   scrapeInterval: commented({ behind: 'as in the old cluster' }, '15s'),
 *   forwardTo: [metrics.receiver],
 * }));
 * ```
 */
export function commented(comments: string | Comments, value: string): Expression<string>;
export function commented(comments: string | Comments, value: number | bigint): Expression<number>;
export function commented(comments: string | Comments, value: boolean): Expression<boolean>;
export function commented<const T extends object>(comments: string | Comments, value: T): T;
export function commented(comments: string | Comments, value: unknown): unknown {
  const given = typeof comments === 'string' ? { above: comments } : comments;
  const { above, behind, inside, last } = given;
  return withComments(value, {
    ...commentsOn(value),
    ...(above === undefined ? {} : { above: setOff(above) }),
    ...(behind === undefined ? {} : { behind: onOneLine(behind) }),
    ...(inside === undefined ? {} : { inside: onOneLine(inside) }),
    ...(last === undefined ? {} : { last: setOff(last) }),
  });
}

/** A copy of a value with comments. */
export function withComments(value: unknown, comments: AttachedComments | undefined): unknown {
  if (comments === undefined) return value;
  const copy = copyOf(value);
  Object.defineProperty(copy, commentsMark, { value: comments, enumerable: true });
  return copy;
}

function copyOf(value: unknown): object {
  if (Array.isArray(value)) return [...value];
  if (Expression.isExpression(value)) return new Expression(value.node, value.requirements, value.problems);
  const prototype = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (prototype === null || (prototype !== undefined && Object.getPrototypeOf(prototype) === null)) {
    return { ...(value as object) };
  }
  const { node, requirements, problems } = toSyntax(value);
  return new Expression(node, requirements, problems);
}

/** Comments on lines of their own, with blank lines around them where there were any. */
function setOff(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const inner = lines.replace(/^\n+|\n+$/g, '');
  return `${lines.startsWith('\n') ? '\n' : ''}${marked(inner)}${lines.endsWith('\n') ? '\n' : ''}`;
}

function onOneLine(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  return marked(line);
}

/** A text as comments; what is comments already stays as it is. */
function marked(text: string): string {
  if (isComments(text)) return text;
  return text
    .split('\n')
    .map((line) => `// ${line.replace(/[\0\ufeff\p{Cs}]/gu, '\ufffd')}`.trimEnd())
    .join('\n');
}

function isComments(text: string): boolean {
  if (!/^\s*\/[/*]/.test(text)) return false;
  const { file, diagnostics } = parse(text);
  return diagnostics.length === 0 && file.body.length === 0;
}
