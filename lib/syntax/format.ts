import { OutputTooLong } from './columns';
import { type Diagnostic, DiagnosticsError } from './diagnostic';
import type { TokenPlaces } from './emitter';
import { Formatter } from './formatter';
import { DEFAULT_FILENAME, type ParseOptions } from './parse';
import { Parser } from './parser';
import { Source } from './source';
import type { File } from './tree';

/**
 * Formats a configuration exactly as the command `alloy fmt` does, its final line feed included. Statements are printed as they are
 * parsed, so the whole tree is never in memory.
 *
 * @param text the text, or its bytes
 * @throws DiagnosticsError with all syntax errors; or with one if the aligned text would be longer than a string can be
 */
export function format(text: string | Uint8Array, options: ParseOptions = {}): string {
  const source = new Source(options.filename ?? DEFAULT_FILENAME, text);
  const diagnostics: Diagnostic[] = [];
  const parser = new Parser(source, diagnostics);
  const formatter = new Formatter(source);
  return withinLimits(source, () => {
    for (;;) {
      const statements = parser.nextStatements();
      if (statements.length === 0) break;
      if (diagnostics.length > 0) continue;
      for (const statement of statements) formatter.statement(statement, parser.takeComments());
    }
    if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
    return formatter.finish(parser.takeComments());
  });
}

/**
 * Formats a parsed tree as `format` formats its text.
 *
 * @param source the source that the tree was parsed from, without errors
 * @param places takes the places of all tokens and comments in the output. @default - they are not kept
 * @throws DiagnosticsError if the text would be longer than a string can be
 */
export function printParsed({ body, comments }: Pick<File, 'body' | 'comments'>, source: Source, places?: TokenPlaces) {
  const formatter = new Formatter(source, places);
  return withinLimits(source, () => {
    body.forEach((statement, i) => {
      formatter.statement(statement, i === 0 ? comments : []);
    });
    return formatter.finish(body.length === 0 ? comments : []);
  });
}

function withinLimits(source: Source, run: () => string): string {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof OutputTooLong)) throw error;
    const message = 'formatted text is longer than a string can be';
    throw new DiagnosticsError([
      { code: 'output-too-long', severity: 'error', message, file: source.name, line: 0, column: 0 },
    ]);
  }
}
