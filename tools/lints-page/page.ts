import type { Rule } from '../../lib/checks';

/** `docs/lints.md`. */
export function lintsPage(types: readonly Rule[], lints: readonly Rule[]): string {
  return `${[
    '# Beyond alloy validate',
    intro,
    '## Types',
    'Errors. `alloy validate` looks at no type behind a reference, so these are found by Alloy when it loads the configuration, or when data comes.',
    ...types.map(entry),
    '## Lints',
    'Warnings: what Alloy runs without complaint, but hardly anybody wants.',
    turningOff,
    ...lints.map(entry),
  ].join('\n\n')}\n`;
}

const intro = `<!-- Written by npm run lints-page from lib/checks/lints and lib/checks/types. Do not edit. -->

Reported by \`lint\`, \`cdk8s-alloy lint\`, and every check of a configuration, beside what \`alloy validate\` finds ([rules](rules.md)).
Codes never change their meaning. Some lints need to know the workload that runs the configuration: \`Alloy\` tells them, and
\`lint(text, { workload })\` takes the facts as a value; without them they stay silent.`;

const turningOff = `A lint is turned off by its code, with a reason that reports show: \`config.disableLint('lint/push-path', 'a proxy adds the path')\`
for a configuration, \`lint(text, { off: { 'lint/push-path': 'a proxy adds the path' } })\` for a text. A code that no lint has and an empty
reason are errors.`;

function entry(item: Rule): string {
  const facts = item.workload ? ` (with the workload \`${JSON.stringify(item.workload)}\`)` : '';
  return [
    `### ${item.code}`,
    item.description,
    `Reported${facts}:`,
    fence(item.fails),
    'Fine:',
    fence(item.passes),
  ].join('\n\n');
}

function fence(text: string): string {
  return `\`\`\`alloy\n${text}\`\`\``;
}
