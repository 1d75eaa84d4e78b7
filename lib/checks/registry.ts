import { kindsOfRules } from './arguments';
import { lints } from './lints';
import type { Rule } from './rule';
import { validationRules } from './rules';
import { typeRules } from './types';

/** Everything that `check` can say of a configuration, in the order in which it's documented. */
export const rules: readonly Rule[] = [...validationRules, ...Object.values(kindsOfRules), ...typeRules, ...lints];
