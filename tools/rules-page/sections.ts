import { readModel } from '../../lib/analysis';
import { appRules } from '../../lib/app/rules';
import {
  check,
  contentRules,
  kindsOfRules,
  lints,
  programRules,
  type Rule,
  typeRules,
  validate,
  validationRules,
} from '../../lib/checks';
import { configRules } from '../../lib/config';
import { workloadRules } from '../../lib/kubernetes/checks';
import { needRules, needsOf } from '../../lib/needs';
import type { Diagnostic } from '../../lib/syntax';
import { diagnosticsOf } from './construct-example';
import type { Section } from './page';

/** Documented in a section of their own, though workloads report them as well. */
const elsewhere = new Set<Rule>([...programRules, ...configRules, ...needRules]);

/** All codes, by where they come from: the sections of docs/rules.md. */
export const sections: readonly Section[] = [
  {
    title: 'What alloy validate checks',
    text: 'Reported by `validate`, `cdk8s-alloy validate`, and every check of a configuration.',
    rules: validationRules,
    // A mark alone stands for a text in another encoding.
    report: (example, { options }) =>
      validate(example === '\ufeff' ? Buffer.from(example, 'utf16le') : example, options),
  },
  {
    title: 'What Alloy checks when it runs',
    text: `Names and types are right, but Alloy refuses the arguments when it loads the configuration, builds the component or starts
what the component wraps. \`alloy validate\` reports none of this; \`validate\` does if asked to (\`crossArgumentRules\`), and so do \`cdk8s-alloy lint\` and every check of
an AlloyConfig, as errors. The rules are data (\`schema/v1.18.1/rules.json\`), one code for each kind; the message is Alloy's for the
rule that is broken. A value that is known only when Alloy runs breaks no rule.`,
    rules: Object.values(kindsOfRules),
    report: (example) =>
      validate(example, { stabilityLevel: 'experimental', communityComponents: true, crossArgumentRules: true }),
  },
  {
    title: 'What stands in strings',
    text: `Texts of other languages: Alloy refuses them when it runs the configuration, and \`alloy validate\` says nothing of most. Reported as the rules above,
at the character in the string. Which argument holds which language is data (\`schema/v1.18.1/languages.json\`). What Alloy takes and hardly anyone means is a
warning. A text that is known only when Alloy runs has no problems.`,
    rules: Object.values(contentRules),
    report: (example) =>
      validate(example, { stabilityLevel: 'experimental', communityComponents: true, crossArgumentRules: true }),
  },
  {
    title: 'Types behind references',
    text: `Alloy looks at the type of what a reference leads to when it evaluates it. \`lint\` does before; the messages are ours.`,
    rules: typeRules,
    report: (example) => withoutLints(check(example)),
  },
  {
    title: 'Lints',
    text: `What Alloy runs without complaint, but hardly anybody wants. Reported by \`lint\`; each can be turned off, with a reason. Some need to
know the workload (\`--workload\`, or the Alloy construct that runs the configuration) and are silent where they don't.`,
    rules: lints,
    report: (example, { workload = {} }) => check(example, { workload }),
  },
  {
    title: 'Needs',
    text: `What a configuration needs of Kubernetes can't be told from its text, or can't be met. Reported of every workload that runs it, and by
\`cdk8s-alloy explain\`.`,
    rules: needRules,
    report: (example) =>
      needsOf(readModel(example), { namespace: 'monitoring-stack', controller: 'DaemonSet' }).diagnostics,
  },
  {
    title: 'Constructs and programs',
    text: `What is said of an \`AlloyConfig\` beside what is said of its text, of the props of any construct of this package, and of what a program prints. The examples
here and below are programs in which \`chart\` is a chart of an \`AlloyApp\`.`,
    language: 'typescript',
    rules: [...configRules, ...programRules],
    report: diagnosticsOf,
  },
  {
    title: 'Workloads',
    text: `What is wrong with an \`Alloy\`, beside its configuration: props that don't fit the configuration or each other, and needs that can't be met. Reported by
\`AlloyApp\` and \`alloy.check()\`.`,
    language: 'typescript',
    rules: workloadRules.filter((rule) => !elsewhere.has(rule)),
    report: diagnosticsOf,
  },
  {
    title: 'Apps',
    text: 'What `AlloyApp` says of the rest of the app, and of the files.',
    language: 'typescript',
    rules: appRules,
    report: diagnosticsOf,
  },
];

function withoutLints(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => !code.startsWith('lint/'));
}
