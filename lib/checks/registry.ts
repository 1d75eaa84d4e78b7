import { kindsOfRules } from './arguments';
import { contentRules } from './content';
import { lintSwitch, lints } from './lints';
import type { ConstructRule, Rule } from './rule';
import { validationRules } from './rules';
import { outputTooLong } from './rules/output-too-long';
import { unwritable } from './rules/unwritable';
import { secretInClear } from './secret-literals';
import { typeRules } from './types';

/** Everything that `check` can say of a configuration, in the order in which it's documented. */
export const rules: readonly Rule[] = [
  ...validationRules,
  ...Object.values(kindsOfRules),
  ...Object.values(contentRules),
  ...typeRules,
  ...lints,
];

/** What is said of programs: of the switches that they give to `check`, of secrets in their configurations, and of what they print. */
export const programRules: readonly ConstructRule[] = [secretInClear, lintSwitch, unwritable, outputTooLong];
