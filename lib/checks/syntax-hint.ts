import type { Diagnostic } from '../syntax';

/** The way out of a syntax error that people run into again and again; undefined for one that says enough. */
export function syntaxHint({ message }: Diagnostic): string | undefined {
  switch (message) {
    case 'unknown escape sequence':
      return 'in quotes, a backslash is written twice; between backticks it stands for itself: `\\d+`';
    case 'expected =, got .':
      return 'a name with a dot has to be in quotes: "a.b" = ...';
    default:
      return undefined;
  }
}
