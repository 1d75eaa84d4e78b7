import { printable } from '../../report';
import type { ReportedDiagnosis } from '../diagnosis';
import type { Question } from '../question';
import type { DoctorReport } from './report';

/**
 * The report as a person reads it: each Alloy, its questions, what was found, what to do. Logs and messages come from anybody: what would
 * steer a terminal is shown as its number.
 */
export function renderReport(
  { alloys, findings, open, notes, notSeen }: DoctorReport,
  questions: readonly Question[],
): string {
  const lines: string[] = [];
  for (const { name, read, unread } of alloys) {
    const more = unread === 0 ? '' : `, ${unread} more not (--pods)`;
    lines.push(
      `${name} (${read} ${read === 1 ? 'pod' : 'pods'} read${more})`.replace(/^(Alloy at .*) \(.*$/, '$1'),
      '',
    );
    const own = (all: readonly ReportedDiagnosis[]) => all.filter(({ alloy }) => alloy === name);
    for (const question of questions) {
      const found = own(findings).filter((diagnosis) => diagnosis.question === question.name);
      if (found.length > 0) lines.push(question.text, ...found.flatMap(renderDiagnosis), '');
    }
    const untold = own(open);
    if (untold.length > 0) {
      lines.push('Not known yet', ...untold.flatMap(renderDiagnosis), '');
    } else if (own(findings).length === 0) lines.push(verdict(read, notSeen.length > 0), '');
    const worth = own(notes);
    if (worth.length > 0) {
      lines.push(
        'Worth knowing',
        ...worth.flatMap(({ summary, evidence }) => [`  ${summary}`, ...evidence.flatMap(evidenceLines)]),
        '',
      );
    }
  }
  if (notSeen.length > 0) lines.push('Not looked at', ...notSeen.map((text) => `  ${text}`), '');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  if (findings.length > 0) lines.push(`${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`, '');
  return `${lines.map(printable).join('\n').trimEnd()}\n`;
}

function verdict(read: number, hasGaps: boolean): string {
  if (read === 0) return 'Nothing of it could be read.';
  return hasGaps ? 'Nothing is wrong in what could be looked at.' : 'Nothing is wrong.';
}

function renderDiagnosis({
  severity,
  askAgainIn,
  alloy,
  pods,
  summary,
  evidence,
  advice,
}: ReportedDiagnosis): string[] {
  return [
    askAgainIn === undefined ? `  ${severity}: ${summary}` : `  ${summary}`,
    ...(pods.length > 0 && !alloy.endsWith(` at ${pods.join()}`) ? [`    pods: ${listed(pods)}`] : []),
    ...evidence.flatMap(evidenceLines),
    ...advice.map((text) => `    -> ${text}`),
  ];
}

/** Evidence may show lines of a configuration. */
function evidenceLines(text: string): string[] {
  return text.split('\n').map((line) => `    ${line}`.trimEnd());
}

function listed(pods: readonly string[]): string {
  return pods.length <= 5 ? pods.join(', ') : `${pods.slice(0, 5).join(', ')} and ${pods.length - 5} more`;
}
