import type { Rule } from '../rule';

/** Reported by the parser. */
export const syntax: Rule = {
  code: 'syntax',
  severity: 'error',
  message: 'expected TOKEN, got TOKEN',
  description:
    "The text is not Alloy's language. All syntax errors of all files are reported at once, and nothing else; the message says what was expected (`missing ',' in field list`, `block comment not terminated`, ...).",
  fails: 'logging {\n\tlevel = \n}\n',
  passes: 'logging {\n\tlevel = "info"\n}\n',
};
