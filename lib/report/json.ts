import type { Diagnostic } from '../syntax';
import { hideCredentials } from './credentials';

/** Diagnostics as JSON: an object with the list `diagnostics`, positions in bytes as Alloy counts them. Ends with a line feed. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  const list = diagnostics.map(({ range, related, ...diagnostic }) => ({
    ...diagnostic,
    message: hideCredentials(diagnostic.message),
    ...(range ? { endLine: range.end.line, endColumn: range.end.column } : {}),
    ...(related
      ? {
          related: related.map(({ message, file, range: place }) => ({
            message,
            file,
            ...(place ? { line: place.start.line, column: place.start.column } : {}),
          })),
        }
      : {}),
  }));
  return `${JSON.stringify({ diagnostics: list }, undefined, 2)}\n`;
}
