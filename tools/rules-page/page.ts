import type { Rule } from '../../lib/checks';
import type { Diagnostic } from '../../lib/syntax';

/** A part of the page: a heading, what the rules in it have in common, and the rules. */
export interface Section {
  readonly title: string;
  readonly text: string;
  /** What the examples are written in. @default 'alloy' */
  readonly language?: 'alloy' | 'typescript';
  readonly rules: readonly Rule[];
  /** What is reported of an example of a rule. */
  report(example: string, rule: Rule): readonly Diagnostic[];
}

/** `docs/rules.md`. */
export function rulesPage(sections: readonly Section[]): string {
  const parts = sections.flatMap((section) => [
    `## ${section.title}`,
    section.text,
    table(section),
    ...section.rules.map((rule) => ruleText(rule, section.language ?? 'alloy')),
  ]);
  return `${['# Rules', intro, contents(sections), ...parts].join('\n\n')}\n`;
}

const intro = `<!-- Written by npm run rules-page from the rules that stand beside what reports them, in lib/. Do not edit. -->

Every problem has a code, which never changes its meaning; all codes are here. What \`validate\` reports is what \`alloy validate\` reports:
the same problems in the same order, with the same messages and positions. Names in capitals stand for what differs.`;

function contents(sections: readonly Section[]): string {
  return sections.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join('\n');
}

/** Where the heading of a code or a section is found on a page. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(' ', '-')
    .replace(/[^a-z0-9-]/g, '');
}

function table(section: Section): string {
  const rows = section.rules.map((rule) => {
    const { code, severity } = rule;
    return `| [\`${code}\`](#${anchorOf(code)}) | ${severity} | ${inCell(messageOf(rule, section))} |`;
  });
  return ['| Code | Severity | Message |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Messages of ours are not always the same: the one that the example gives stands for them. */
function messageOf(rule: Rule, section: Section): string {
  const message = rule.message ?? section.report(rule.fails, rule).find(({ code }) => code === rule.code)?.message;
  if (message === undefined) throw new Error(`the failing example of ${rule.code} isn't reported with this code`);
  return message;
}

/** As code in a cell; what has backticks itself stands between two. */
function inCell(message: string): string {
  const text = message.replaceAll('|', '\\|');
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function ruleText({ code, description, fails, passes, options, workload }: Rule, language: string): string {
  const givens = [
    ...(options?.stabilityLevel ? [`\`--stability.level=${options.stabilityLevel}\``] : []),
    ...(options?.communityComponents ? ['`--feature.community-components.enabled`'] : []),
    ...(workload ? [`the workload \`${JSON.stringify(workload)}\``] : []),
  ];
  const under = givens.length === 0 ? '' : ` (with ${givens.join(', ')})`;
  // The example of another encoding can't be shown as text.
  const broken = /[^\n\t -~]/.test(fails) ? [] : [`Reported${under}:`, fence(fails, language)];
  return [`### ${code}`, description, ...broken, 'Fine:', fence(passes, language)].join('\n\n');
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${shortened(text).replace(/\n*$/, '\n')}\`\`\``;
}

/** An example without its middle, and its lines without theirs, where it's about its own size. */
function shortened(text: string): string {
  const lines = text.trimEnd().split('\n');
  const shown = lines.length > 100 ? [...lines.slice(0, 3), '...', ...lines.slice(-3)] : lines;
  return shown.map((line) => (line.length > 500 ? `${line.slice(0, 40)} ... ${line.slice(-40)}` : line)).join('\n');
}
