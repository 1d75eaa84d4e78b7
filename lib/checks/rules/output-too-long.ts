import type { ConstructRule } from '../rule';

/** Thrown by `format` and `print`. */
export const outputTooLong: ConstructRule = {
  code: 'output-too-long',
  severity: 'error',
  description:
    'The formatted text would be longer than a string can be, half a gigabyte: one name of extreme length widens the column of all lines below it. `syntax.format` throws it, and `cdk8s-alloy fmt` reports it; the file stays as it is.',
  fails: "syntax.format('a'.repeat(400_000) + ' = 1\\n' + 'b = 1\\n'.repeat(2_000));",
  passes: "syntax.format('a'.repeat(400) + ' = 1\\n' + 'b = 1\\n'.repeat(2_000));",
};
