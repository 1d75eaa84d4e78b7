import { readModel } from '../../lib/analysis';
import { appRules } from '../../lib/app/rules';
import {
  check,
  contentRules,
  kindsOfRules,
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
import { lintTopics } from './lint-topics';
import type { Part, Section } from './pages';

/** Codes of alloy validate about what stands in blocks. */
const NAMES_AND_TYPES = [
  'unknown-attribute',
  'attribute-for-block',
  'repeated-attribute',
  'wrong-type',
  'invalid-value',
  'unknown-block',
  'block-for-attribute',
  'repeated-block',
  'missing-attribute',
  'missing-block',
  'unknown-reference',
  'shadowed-built-in',
  'deprecated-function',
  'cycle',
  'self-reference',
];

/** Codes of workloads about how they are reached, and what they reach. */
const OF_NETWORK = [
  'http-server',
  'random-port',
  'port-unknown',
  'listener-address',
  'port-name',
  'port-number',
  'port-taken',
  'service-port',
  'network-policy',
  'host-network-policy',
  'node-port',
  'app-protocol',
  'mesh-protocol',
  'route',
  'unknown-listener',
  'egress-unknown',
  'egress-ambiguous',
  'egress-address',
  'endpoint',
  'host-port',
];

/** Codes of workloads about how many there are, and where. */
const OF_SCHEDULING = [
  'not-clustered',
  'cluster-size',
  'cluster-authentication',
  'cluster-tls',
  'node-name',
  'single-replica',
  'node-local',
  'operating-system',
  'replicas',
  'disruption-budget',
  'platform',
];

/** Documented in a section of their own, though workloads report them as well. */
const elsewhere = new Set<Rule>([...programRules, ...configRules, ...needRules]);

const workloads = workloadRules.filter((rule) => !elsewhere.has(rule));

const asValidate: Part = {
  title: 'What alloy validate checks',
  text: 'Reported by `validate`, `cdk8s-alloy validate`, and every check of a configuration.',
};

const ofWorkloads: Part = {
  title: 'Workloads',
  text: `What is wrong with an \`Alloy\`, beside its configuration: props that don't fit the configuration or each other, and needs that can't be met. Reported by
\`AlloyApp\` and \`alloy.check()\`.`,
};

const ofLints: Part = {
  title: 'Lints',
  text: `Warnings: what Alloy runs without complaint, but hardly anybody wants. Some need to know the workload (\`Alloy\` tells them; \`lint(text, { workload })\` and
\`--workload\` take the facts) and are silent without.

A lint is turned off by its code, with a reason that reports show: \`config.disableLint('lint/push-path', 'a proxy adds the path')\` for a configuration,
\`lint(text, { off: { 'lint/push-path': 'a proxy adds the path' } })\` for a text. A code that no lint has and an empty reason are errors.`,
};

/** What is reported of a configuration on its own, with all that Alloy refuses only when it runs. */
const reportedWhenRun = (example: string) =>
  validate(example, { stabilityLevel: 'experimental', communityComponents: true, crossArgumentRules: true });

const reportedByValidate: Section['report'] = (example, { options }) =>
  // A mark alone stands for a text in another encoding.
  validate(example === '\ufeff' ? Buffer.from(example, 'utf16le') : example, options);

/** All codes, by where they come from: the pages in docs/rules/ and docs/lints/. */
export const sections: readonly Section[] = [
  {
    page: 'rules/text-and-blocks',
    title: 'Text and blocks',
    text: 'The text itself, and which blocks stand in it.',
    part: asValidate,
    rules: except(validationRules, NAMES_AND_TYPES),
    report: reportedByValidate,
  },
  {
    page: 'rules/arguments-and-references',
    title: 'Arguments and references',
    text: 'What stands in a block: names, types, and references to other components.',
    part: asValidate,
    rules: those(validationRules, NAMES_AND_TYPES),
    report: reportedByValidate,
  },
  {
    page: 'rules/run-time',
    title: 'What Alloy checks when it runs',
    text: `Names and types are right, but Alloy refuses the arguments when it loads the configuration, builds the component or starts
what the component wraps. \`alloy validate\` reports none of this; \`validate\` does if asked to (\`crossArgumentRules\`), and so do \`cdk8s-alloy lint\` and every check of
an AlloyConfig, as errors. The rules are data (\`schema/v1.18.1/rules.json\`), one code for each kind; the message is Alloy's for the
rule that is broken. A value that is known only when Alloy runs breaks no rule.`,
    rules: Object.values(kindsOfRules),
    report: reportedWhenRun,
  },
  {
    page: 'rules/strings',
    title: 'What stands in strings',
    text: `Texts of other languages: regular expressions, OTTL, LogQL, JMESPath, templates, layouts of times. Alloy refuses them when it runs the configuration, and
\`alloy validate\` says nothing of most. Reported as the rules above, at the character in the string. Which argument holds which language is data
(\`schema/v1.18.1/languages.json\`). What Alloy takes and hardly anyone means is a warning. A text that is known only when Alloy runs has no problems.`,
    rules: Object.values(contentRules),
    report: reportedWhenRun,
  },
  {
    page: 'rules/needs',
    title: 'Needs',
    text: `What a configuration needs of Kubernetes can't be told from its text, or can't be met. Reported of every workload that runs it, and by
\`cdk8s-alloy explain\`.`,
    rules: needRules,
    report: (example) =>
      needsOf(readModel(example), { namespace: 'monitoring-stack', controller: 'DaemonSet' }).diagnostics,
  },
  {
    page: 'rules/programs',
    title: 'Constructs and programs',
    text: `What is said of an \`AlloyConfig\` beside what is said of its text, of the props of any construct of this package, and of what a program prints. The examples
are programs in which \`chart\` is a chart of an \`AlloyApp\`.`,
    language: 'typescript',
    rules: [...configRules, ...programRules],
    report: diagnosticsOf,
  },
  {
    page: 'rules/pods',
    title: 'Pods',
    text: 'Names, images, resources, volumes, rights, environment and Pod Security.',
    part: ofWorkloads,
    language: 'typescript',
    rules: except(workloads, [...OF_NETWORK, ...OF_SCHEDULING]),
    report: diagnosticsOf,
  },
  {
    page: 'rules/network',
    title: 'Ports, Services and egress',
    text: 'What Alloy listens on, who reaches it, and what it may reach.',
    part: ofWorkloads,
    language: 'typescript',
    rules: those(workloads, OF_NETWORK),
    report: diagnosticsOf,
  },
  {
    page: 'rules/scheduling',
    title: 'Replicas, clusters, nodes and platforms',
    text: 'How many there are, how they share work, and where they run.',
    part: ofWorkloads,
    language: 'typescript',
    rules: those(workloads, OF_SCHEDULING),
    report: diagnosticsOf,
  },
  {
    page: 'rules/apps',
    title: 'Apps',
    text: 'What `AlloyApp` says of the rest of the app, and of the files.',
    language: 'typescript',
    rules: appRules,
    report: diagnosticsOf,
  },
  {
    page: 'lints/types',
    title: 'Types',
    text: 'Errors. `alloy validate` looks at no type behind a reference, so these are found by Alloy when it loads the configuration, or when data comes.',
    rules: typeRules,
    report: (example) => withoutLints(check(example)),
  },
  ...lintTopics.map(({ name, lints, ...topic }) => ({
    ...topic,
    page: `lints/${name}`,
    part: ofLints,
    rules: lints,
    report: (example: string, { workload = {} }: Rule) => check(example, { workload }),
  })),
];

/** Rules by their codes, in the order of the registry. */
function those<R extends Rule>(rules: readonly R[], codes: readonly string[]): readonly R[] {
  const unknown = codes.filter((code) => !rules.some((rule) => rule.code === code));
  if (unknown.length > 0) throw new Error(`no rule is called ${unknown.join(', ')}`);
  return rules.filter(({ code }) => codes.includes(code));
}

function except<R extends Rule>(rules: readonly R[], codes: readonly string[]): readonly R[] {
  return rules.filter(({ code }) => !codes.includes(code));
}

function withoutLints(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => !code.startsWith('lint/'));
}
