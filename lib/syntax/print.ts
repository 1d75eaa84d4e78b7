import { type Diagnostic, DiagnosticsError } from './diagnostic';
import { ExpressionUnparser } from './expression-unparser';
import { printParsed } from './format';
import { Source } from './source';
import type { Expr, File, Statement } from './tree';
import { Unparser } from './unparser';

export interface PrintOptions {
  /**
   * Comments: the lines of the text, each behind `// `, above the statement. A statement with a comment is set off by a blank line.
   * @default - no comments
   */
  readonly comments?: ReadonlyMap<Statement, string>;
}

/**
 * Prints a tree that a program made. Blocks, objects with more than one field and lists of objects get several lines, what fits
 * into 100 columns stays on one; indentation, alignment and blank lines are those of `alloy fmt`, which leaves the text as it is.
 * Parsing the text gives the tree back. A string literal that `alloy fmt` would damage (tabs, blanks at the end of a line of a raw
 * string) is written in another form of the same value.
 *
 * Positions and comments of a parsed tree play no part; `format` keeps the layout and the comments of a text.
 *
 * @returns the text, which ends with one line feed
 * @throws DiagnosticsError if the tree holds what no text can say: a name that is no identifier, a field name with a quote or a
 * backslash, a node that stands for a syntax error, nesting beyond the limit
 */
export function print(tree: File | readonly Statement[], options: PrintOptions = {}): string {
  const unparser = new Unparser();
  const body = unparser.statements('kind' in tree ? tree.body : tree, options.comments);
  expectWritable(unparser);
  return printParsed({ body, comments: unparser.comments }, new Source('', unparser.text));
}

/** An expression on one line, for messages. Never throws; what is no valid expression is printed as it is. */
export function printExpression(expression: Expr): string {
  const unparser = new ExpressionUnparser({ oneLine: true });
  unparser.expression(expression);
  return unparser.text;
}

/** What in the statements no text can say; `print` throws these. */
export function unwritable(statements: readonly Statement[]): readonly Diagnostic[] {
  const unparser = new Unparser();
  unparser.statements(statements);
  return diagnosticsOf(unparser);
}

/** @throws DiagnosticsError if something that was given to the unparser can't be written */
export function expectWritable(unparser: Unparser): void {
  const diagnostics = diagnosticsOf(unparser);
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
}

function diagnosticsOf({ problems }: Unparser): readonly Diagnostic[] {
  return problems.map((message) => ({ code: 'unwritable', severity: 'error', message, file: '', line: 0, column: 0 }));
}
