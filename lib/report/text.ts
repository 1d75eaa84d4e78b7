import type { Diagnostic } from '../syntax';
import { hideCredentials } from './credentials';
import { type ExcerptOptions, excerpt } from './excerpt';
import type { SourceLookup } from './sources';

export interface TextOptions extends ExcerptOptions {
  /** Terminal colours. @default false */
  readonly colors?: boolean;
  /**
   * Whether to add what Alloy doesn't have: the code behind the message, and below the excerpt the way out, related places, and the
   * construct. @default false
   */
  readonly details?: boolean;
  /**
   * Whether the source of that name is a file that somebody can open. A problem in another one leads with the line of the program that made it,
   * where that is known; its place in the source is among the details. @default - all are
   */
  readonly isFile?: (name: string) => boolean;
}

const colors = { red: '\x1b[31;1m', yellow: '\x1b[33;1m', bold: '\x1b[1m', end: '\x1b[0m' };

/** Diagnostics as `alloy validate` prints them, an empty line between two; `''` for none. */
export function renderText(
  diagnostics: readonly Diagnostic[],
  sources: SourceLookup,
  options: TextOptions = {},
): string {
  return diagnostics.map((diagnostic) => renderOne(diagnostic, sources, options)).join('\n');
}

function renderOne(diagnostic: Diagnostic, sources: SourceLookup, options: TextOptions): string {
  const { severity, file, line, column, range, code, creationSite } = diagnostic;
  const paint = (color: 'red' | 'yellow' | 'bold', text: string) =>
    options.colors ? `${colors[color]}${text}${colors.end}` : text;
  const message = options.redact === false ? diagnostic.message : hideCredentials(diagnostic.message);
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  const isInProgram = creationSite !== undefined && options.isFile?.(file) === false;
  const lead = isInProgram ? creationSite : place;
  const mark = severity === 'error' ? paint('red', 'Error: ') : paint('yellow', 'Warning: ');
  const head = `${mark}${paint('bold', `${lead === '' ? '' : `${lead}: `}${message}`)}${options.details ? ` (${code})` : ''}\n`;
  const source = range && sources(file);
  const shown = source ? `\n${excerpt(source, range, options)}` : '';
  const details = options.details ? detailsOf(diagnostic, isInProgram ? { place } : { creationSite }) : '';
  return head + shown + (details === '' ? '' : `\n${details}`);
}

/** @param unsaid what the head doesn't say */
function detailsOf(
  { hint, related = [], constructPath }: Diagnostic,
  { place = '', creationSite }: { readonly place?: string; readonly creationSite?: string | undefined },
): string {
  const lines = [
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ...related.map(({ message, file, range }) =>
      range ? `${message}: ${file}:${range.start.line}:${range.start.column}` : `${message}: ${file}`,
    ),
    ...(constructPath === undefined
      ? []
      : [`construct: ${constructPath}${creationSite === undefined ? '' : ` (${creationSite})`}`]),
    ...(place === '' ? [] : [`configuration: ${place}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
