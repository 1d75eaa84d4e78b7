import type { Diagnostic } from '../syntax';
import type { Published } from './publication';

/** The problems for people to read, and how many there are; empty if there are none. */
export function renderProblems(problems: readonly Diagnostic[]): string {
  if (problems.length === 0) {
    return '';
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  const nothingWritten = errors > 0 ? '; nothing was written' : '';
  return `${problems.map((p) => `${p.severity}: ${p.message}\n`).join('\n')}\n${counts.join(', ')}${nothingWritten}\n`;
}

/** The files of the published folder, one a line, with what became of each. */
export function renderPublished(folder: string, { written, unchanged, removed }: Published): string {
  const states = new Map([
    ...written.map((name) => [name, 'written'] as const),
    ...unchanged.map((name) => [name, 'unchanged'] as const),
    ...removed.map((name) => [name, 'removed'] as const),
  ]);
  const lines = [...states.keys()].sort().map((name) => `  ${folder}/${name} (${states.get(name)})\n`);
  return lines.join('');
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
