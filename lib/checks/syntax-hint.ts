import type { Diagnostic } from '../syntax';

/** A syntax error with the way out, where people run into it again and again. */
export function withSyntaxHint(diagnostic: Diagnostic): Diagnostic {
  const hint = syntaxHint(diagnostic);
  return hint === undefined ? diagnostic : { ...diagnostic, hint };
}

function syntaxHint({ message }: Diagnostic): string | undefined {
  switch (message) {
    case 'unknown escape sequence':
      return 'in quotes, a backslash is written twice; between backticks it stands for itself: `\\d+`';
    case 'expected =, got .':
      return 'a name with a dot has to be in quotes: "a.b" = ...';
    default:
      return undefined;
  }
}
