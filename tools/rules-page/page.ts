import type { Rule } from '../../lib/checks';

/** A part of the page: a heading, what the rules in it have in common, and the rules. */
export interface Section {
  readonly title: string;
  readonly text: string;
  /** What the examples are written in. @default 'alloy' */
  readonly language?: 'alloy' | 'typescript';
  readonly rules: readonly Rule[];
}

/** `docs/rules.md`. */
export function rulesPage(sections: readonly Section[]): string {
  const parts = sections.map(({ title, text, language = 'alloy', rules }) => [
    `## ${title}`,
    text,
    table(rules),
    ...rules.map((rule) => ruleText(rule, language)),
  ]);
  return `${['# Rules', intro, ...parts.flat()].join('\n\n')}\n`;
}

const intro = `<!-- Written by npm run rules-page from lib/checks, lib/kubernetes/checks and lib/app. Do not edit. -->

Every problem has a code, which never changes its meaning. What \`validate\` reports is what \`alloy validate\` reports: the same
problems in the same order, with the same messages and positions. Names in capitals stand for what differs.`;

function table(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ code, severity, message }) => `| [\`${code}\`](#${anchorOf(code)}) | ${severity} | ${inCell(message ?? '')} |`,
  );
  return ['| Code | Severity | Message |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What GitHub, and most others, make of a heading that is a code. */
function anchorOf(code: string): string {
  return code.replaceAll('/', '');
}

function inCell(message: string): string {
  return `\`${message.replaceAll('|', '\\|')}\``;
}

function ruleText({ code, description, fails, passes, options }: Rule, language: string): string {
  const flags = [
    ...(options?.stabilityLevel ? [`\`--stability.level=${options.stabilityLevel}\``] : []),
    ...(options?.communityComponents ? ['`--feature.community-components.enabled`'] : []),
  ];
  const under = flags.length === 0 ? '' : ` (with ${flags.join(', ')})`;
  // The example of another encoding can't be shown as text.
  const broken = /[^\n\t -~]/.test(fails) ? [] : [`Reported${under}:`, fence(fails, language)];
  return [`### ${code}`, description, ...broken, 'Fine:', fence(passes, language)].join('\n\n');
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text.replace(/\n*$/, '\n')}\`\`\``;
}
