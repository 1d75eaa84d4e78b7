import { appRules } from '../../lib/app/rules';
import { check, kindsOfRules, lints, type Rule, typeRules, validationRules } from '../../lib/checks';
import { type ConstructRule, workloadRules } from '../../lib/kubernetes/checks';
import { diagnosticsOf } from './construct-example';
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
what the component wraps. \`alloy validate\` reports none of this; \`validate\` does if asked to (\`crossArgumentRules\`), and so do \`cdk8s-alloy lint\` and every check of
an AlloyConfig, as errors. The rules are data (\`schema/v1.18.1/rules.json\`), one code for each kind; the message is Alloy's for the
rule that is broken. A value that is known only when Alloy runs breaks no rule.`,
    rules: Object.values(kindsOfRules),
  },
  {
    title: 'Types behind references',
    text: `Alloy looks at the type of what a reference leads to when it evaluates it. \`lint\` does before; the messages are ours.`,
    rules: typeRules.map(withMessage),
  },
  {
    title: 'Lints',
    text: `What Alloy runs without complaint, but hardly anybody wants. Reported by \`lint\`; each can be turned off, with a reason. Some need to
know the workload (\`--workload\`, or the Alloy construct that runs the configuration) and are silent where they don't.`,
    rules: lints.map(withMessage),
  },
  {
    title: 'Workloads',
    text: `What is wrong with an \`Alloy\`, beside its configuration: props that don't fit the configuration or each other, and needs that can't be met. Reported by
\`AlloyApp\` and \`alloy.check()\`. The examples are programs in which \`chart\` is a chart of an \`AlloyApp\`.`,
    language: 'typescript',
    rules: workloadRules.map(withReport),
  },
  {
    title: 'Apps',
    text: 'What `AlloyApp` says of the rest of the app, and of the files.',
    language: 'typescript',
    rules: appRules.map(withReport),
  },
];

/** Likewise, of a program. */
function withReport(rule: ConstructRule): Rule {
  return { ...rule, message: diagnosticsOf(rule.fails).find((found) => found.code === rule.code)?.message ?? '' };
}

/** Rules of ours have no message that is always the same: the one that their example gives stands for it. */
function withMessage(rule: Rule): Rule {
  const { code, fails, workload = {} } = rule;
  return { ...rule, message: check(fails, { workload }).find((found) => found.code === code)?.message ?? '' };
}
