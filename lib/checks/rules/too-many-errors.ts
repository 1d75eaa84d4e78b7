import { MAX_ERRORS } from '../../syntax';
import type { Rule } from '../rule';

/** Reported by the parser, behind the errors that it has told. */
export const tooManyErrors: Rule = {
  code: 'too-many-errors',
  severity: 'error',
  message: 'more than NUMBER errors, the others are not told',
  description: `It comes behind the first ${MAX_ERRORS} syntax errors, a limit of ours; the others are left out. The text is most likely no configuration at all.`,
  fails: 'level = )\n'.repeat(MAX_ERRORS + 1),
  passes: 'logging {\n\tlevel = "info"\n}\n',
};
