import type { Diagnostic } from '../../syntax';
import type { CheckedConfiguration } from './configuration-report';

/**
 * Sorts diagnostics by file, line and column; those without a line come first in their file.
 * Configurations stand in the order of the files of their first diagnostics.
 */
export function inPositionOrder(checked: readonly CheckedConfiguration[]): readonly CheckedConfiguration[] {
  return checked
    .map(({ sources, diagnostics }) => ({ sources, diagnostics: [...diagnostics].sort(byPosition) }))
    .sort((a, b) => byFile(a.diagnostics[0], b.diagnostics[0]));
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return byFile(a, b) || a.line - b.line || a.column - b.column;
}

function byFile({ file: a } = NO_FILE, { file: b } = NO_FILE): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const NO_FILE = { file: '' };
