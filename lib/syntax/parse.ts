import type { Diagnostic } from './diagnostic';
import { Parser } from './parser';
import { recoverStatements } from './recovery';
import { Source } from './source';
import type { CommentGroup, Expr, File, Statement } from './tree';

export interface ParseOptions {
  /** Name of the source in diagnostics. @default '<input>' */
  readonly filename?: string;
}

export interface ParseResult {
  readonly file: File;
  /** What the positions in the tree and in the diagnostics belong to. */
  readonly source: Source;
  /** All syntax errors, in Alloy's order; the tree is complete if there are none. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParsedExpression {
  readonly expression: Expr;
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

export const DEFAULT_FILENAME = '<input>';

/**
 * Parses a configuration. Never throws: what is wrong is in `diagnostics`, and what could be parsed all the same is in the tree,
 * with `bad-statement` and `bad-expression` nodes in the place of the rest.
 *
 * @param text the text, or its bytes; bytes that are no UTF-8 are reported
 */
export function parse(text: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const source = new Source(options.filename ?? DEFAULT_FILENAME, text);
  const diagnostics: Diagnostic[] = [];
  const parser = new Parser(source, diagnostics);
  const body: Statement[] = [];
  const comments: CommentGroup[] = [];
  for (;;) {
    const statements = parser.nextStatements();
    for (const group of parser.takeComments()) comments.push(group);
    if (statements.length === 0) break;
    for (const statement of statements) body.push(statement);
  }
  const errors = diagnostics.map(({ range }) => range?.start.offset ?? 0);
  const statements = errors.length === 0 ? body : recoverStatements(source, body, errors);
  return { file: { kind: 'file', name: source.name, body: statements, comments }, source, diagnostics };
}

/** Parses a single expression. Never throws; `expression` is complete if there are no diagnostics. */
export function parseExpression(text: string | Uint8Array, options: ParseOptions = {}): ParsedExpression {
  const source = new Source(options.filename ?? DEFAULT_FILENAME, text);
  const diagnostics: Diagnostic[] = [];
  const expression = new Parser(source, diagnostics).wholeExpression();
  return { expression, source, diagnostics };
}
