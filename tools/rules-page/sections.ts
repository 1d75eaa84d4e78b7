import { validationRules } from '../../lib/config/rules';
import { kindsOfRules } from '../../lib/config/rules/arguments';
import type { Section } from './page';

/** The sections of docs/rules.md. */
export const sections: readonly Section[] = [
  {
    title: 'What alloy validate checks',
    text: 'Reported by `validate`, `cdk8s-alloy validate`, and every check of a configuration.',
    rules: validationRules,
  },
  {
    title: 'What Alloy checks when it runs',
    text: `Names and types are right, but Alloy refuses the arguments when it loads the configuration, builds the component or starts
what the component wraps. \`alloy validate\` reports none of this; \`checkRules\`, \`cdk8s-alloy lint\` and every check of an
AlloyConfig do, as errors. The rules are data (\`schema/v1.18.1/rules.json\`), one code for each kind; the message is Alloy's for the
rule that is broken. A value that is known only when Alloy runs breaks no rule.`,
    rules: Object.values(kindsOfRules),
  },
];
