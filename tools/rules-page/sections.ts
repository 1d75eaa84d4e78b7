import { validationRules } from '../../lib/config/rules';
import type { Section } from './page';

/** The sections of docs/rules.md. */
export const sections: readonly Section[] = [
  {
    title: 'What alloy validate checks',
    text: 'Reported by `validate`, `cdk8s-alloy validate`, and every check of a configuration.',
    rules: validationRules,
  },
];
