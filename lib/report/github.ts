import type { Diagnostic } from '../syntax';
import { hideCredentials } from './credentials';
import { type SourceLookup, toolRange } from './sources';

/** Diagnostics as commands of GitHub Actions, one a line, which GitHub shows at the lines of a pull request; `''` for none. */
export function renderGithub(diagnostics: readonly Diagnostic[], sources: SourceLookup): string {
  return diagnostics.map((diagnostic) => commandOf(diagnostic, sources)).join('');
}

function commandOf(diagnostic: Diagnostic, sources: SourceLookup): string {
  const { code, severity, message, file, hint } = diagnostic;
  const range = toolRange(diagnostic, sources);
  const properties = [
    ...(file === '' ? [] : [`file=${escapeProperty(file)}`]),
    ...(range ? [`line=${range.startLine}`, `endLine=${range.endLine}`, `col=${range.startColumn}`] : []),
    // GitHub takes an end column only on one line.
    ...(range && range.startLine === range.endLine ? [`endColumn=${range.endColumn}`] : []),
    `title=${escapeProperty(code)}`,
  ];
  const text = hideCredentials(hint === undefined ? message : `${message}\n${hint}`);
  return `::${severity} ${properties.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
