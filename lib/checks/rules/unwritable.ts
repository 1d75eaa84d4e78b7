import type { ConstructRule } from '../rule';

/** Thrown by `print` and `printDocument`. */
export const unwritable: ConstructRule = {
  code: 'unwritable',
  severity: 'error',
  description:
    'A tree that a program made holds what no text can say: a name that is no identifier, a literal that is none of its type, a field name that needs an escape. `print` throws it; nothing is printed.',
  fails: "print([build.attribute('log level', build.string('info'))]);",
  passes: "print([build.attribute('level', build.string('info'))]);",
};
