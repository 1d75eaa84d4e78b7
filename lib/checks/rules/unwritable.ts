import type { ConstructRule } from '../rule';

/** Thrown by `syntax.print` and `printDocument`. */
export const unwritable: ConstructRule = {
  code: 'unwritable',
  severity: 'error',
  description:
    'A tree that a program made holds what no text can say: a name that is no identifier, a literal that is none of its type, a field name that needs an escape. `syntax.print` throws it; nothing is printed.',
  fails: "syntax.print([syntax.build.attribute('log level', syntax.build.string('info'))]);",
  passes: "syntax.print([syntax.build.attribute('level', syntax.build.string('info'))]);",
};
