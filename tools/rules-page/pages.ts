import type { Rule } from '../../lib/checks';
import type { Diagnostic } from '../../lib/syntax';
import { anchor, code, firstSentence, prose, table } from '../components-pages/markdown';

/** A page about rules: what they have in common, and the rules. */
export interface Section {
  /** The page in docs/, without `.md`: `rules/strings`. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
  /** The heading of the index under which it is, if it isn't alone there. @default - the title */
  readonly part?: Part;
  /** What the examples are written in. @default 'alloy' */
  readonly language?: 'alloy' | 'typescript';
  readonly rules: readonly Rule[];
  /** What is reported of an example of a rule. */
  report(example: string, rule: Rule): readonly Diagnostic[];
}

/** Pages that belong together. */
export interface Part {
  readonly title: string;
  readonly text: string;
}

const WRITTEN_BY =
  '<!-- Written by npm run rules-page from the rules that stand beside what reports them, in lib/. Do not edit. -->';

/** The indexes docs/rules.md and docs/lints.md, and the pages that they lead to, by their paths in docs/. */
export function rulesPages(sections: readonly Section[]): ReadonlyMap<string, string> {
  return new Map([
    ['rules.md', rulesIndex(sections.filter((section) => !isOfLints(section)))],
    ['lints.md', lintsIndex(sections.filter(isOfLints))],
    ...sections.map((section) => [`${section.page}.md`, page(section)] as const),
  ]);
}

/** Where a code is documented, as a link from docs/: `lints/sending.md#lintpush-path`. */
export function placeOf(rule: string, sections: readonly Section[]): string {
  const section = sections.find(({ rules }) => rules.some((one) => one.code === rule));
  if (section === undefined) throw new Error(`${rule} is on no page`);
  return `${section.page}.md#${anchor(rule)}`;
}

function isOfLints({ page: path }: Section): boolean {
  return path.startsWith('lints/');
}

function rulesIndex(sections: readonly Section[]): string {
  return joined([
    '# Rules',
    WRITTEN_BY,
    `Every problem that is reported has a code, which never changes its meaning. Here they are with what they say; each leads to an example
that is reported, and one that is fine. Codes that begin with \`lint/\` and \`type/\` have a page of their own: [lints](lints.md).`,
    `What \`validate\` reports is what \`alloy validate\` reports: the same problems in the same order, with the same messages and positions. Names in capitals stand
for what differs.`,
    ...partsOf(sections).flatMap(([part, pages]) => [
      `## ${part.title}`,
      part.text,
      ...pages.flatMap((section) => [
        ...(pages.length > 1 ? [`### ${section.title}`, section.text] : []),
        table(
          ['Code', 'Severity', 'Message'],
          section.rules.map((rule) => [linkTo(rule, section), rule.severity, code(messageOf(rule, section))]),
        ),
      ]),
    ]),
  ]);
}

function lintsIndex(sections: readonly Section[]): string {
  return joined([
    '# Lints',
    WRITTEN_BY,
    `What \`alloy validate\` doesn't find. Reported by \`lint\`, \`cdk8s-alloy lint\`, and every check of a configuration, beside the [rules](rules.md).
Codes never change their meaning; each leads to an example that is reported, and one that is fine.`,
    ...partsOf(sections).flatMap(([part, pages]) => [
      `## ${part.title}`,
      part.text,
      ...pages.flatMap((section) => [
        ...(pages.length > 1 ? [`### ${section.title}`, section.text.replaceAll('](../', '](')] : []),
        table(
          ['Code', 'What it is about'],
          section.rules.map((rule) => [linkTo(rule, section), prose(firstSentence(rule.description))]),
        ),
      ]),
    ]),
  ]);
}

/** Sections by the headings of an index, in order. */
function partsOf(sections: readonly Section[]): readonly (readonly [Part, readonly Section[]])[] {
  const parts = new Map<Part, Section[]>();
  for (const section of sections) {
    const part = section.part ?? section;
    parts.set(part, [...(parts.get(part) ?? []), section]);
  }
  return [...parts];
}

function linkTo(rule: Rule, { page: path }: Section): string {
  return `[${code(rule.code)}](${path}.md#${anchor(rule.code)})`;
}

function page(section: Section): string {
  const [index, all] = isOfLints(section) ? ['lints', 'All lints'] : ['rules', 'All rules'];
  return joined([
    `# ${section.title}`,
    WRITTEN_BY,
    ...(section.part && !isOfLints(section) ? [section.part.text] : []),
    section.text,
    `[${all}](../${index}.md).`,
    ...section.rules.map((rule) => ruleText(rule, section)),
  ]);
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** Messages of ours are not always the same: the one that the example gives stands for them. */
function messageOf(rule: Rule, section: Section): string {
  const message = rule.message ?? section.report(rule.fails, rule).find((found) => found.code === rule.code)?.message;
  if (message === undefined) throw new Error(`the failing example of ${rule.code} isn't reported with this code`);
  return message;
}

function ruleText(rule: Rule, section: Section): string {
  const { description, fails, passes, options, workload, severity } = rule;
  const language = section.language ?? 'alloy';
  const givens = [
    ...(options?.stabilityLevel ? [`\`--stability.level=${options.stabilityLevel}\``] : []),
    ...(options?.communityComponents ? ['`--feature.community-components.enabled`'] : []),
    ...(workload ? [`the workload \`${JSON.stringify(workload)}\``] : []),
  ];
  const under = givens.length === 0 ? '' : ` (with ${givens.join(', ')})`;
  const message = `Reported as ${severity === 'error' ? 'an error' : 'a warning'}${under}: ${code(messageOf(rule, section))}`;
  // The example of another encoding can't be shown as text.
  const broken = /[^\n\t -~]/.test(fails) ? [message] : [message, fence(fails, language)];
  return [`## ${rule.code}`, description, ...broken, 'Fine:', fence(passes, language)].join('\n\n');
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
