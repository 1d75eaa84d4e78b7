import { nameOf, renderJson as renderDiffJson, renderText as renderDiffText, titleOf } from '../diff';
import { printable } from '../report';
import { titleOfConfiguration } from './configuration';
import { collectorsIn, type Installation, type Release, titleOfInstallation } from './installation';
import type { Plan, Step } from './situation';

/** How a plan is printed. */
export interface RenderOptions {
  /** Whether to write with the colours of a terminal. @default false */
  readonly colors?: boolean;
}

/** A plan for a person: what there is, what changes, what to do in which order, what stays. */
export function renderText(plan: Plan, { colors = false }: RenderOptions = {}): string {
  const { installations, comparison, steps, stays, remarks, gaps } = plan;
  const bold = (text: string) => (colors ? `\x1b[1m${text}\x1b[0m` : text);
  const sections = [
    installations.length === 0
      ? 'Nothing is there that collects telemetry and is not of these manifests.\n'
      : `${bold('There is')}\n${installations.map(installationText).join('')}`,
    ...(installations.length === 0 || comparison.diff.objects.length === 0
      ? []
      : [`${bold('What changes')}\n${indented(renderDiffText(comparison.diff, { colors }))}`]),
    list(bold('Could not be compared'), comparison.incomplete),
    list(bold('Know before'), remarks),
    steps.length === 0
      ? 'Nothing has to be deleted: apply the manifests.\n'
      : `${bold('To do, in this order (nothing has been changed)')}\n\n${steps.map((step, i) => stepText(step, i + 1, bold)).join('\n')}`,
    list(
      bold('Stays'),
      stays.map(({ object, why }) => `${object}: ${why}`),
    ),
    list(bold('Could not be read, so something may be missing here'), gaps),
  ];
  return sections.filter((text) => text !== '').join('\n');
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${printable(line)}\n`).join('')}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function installationText(installation: Installation): string {
  const { release, objects } = installation;
  const about = release === undefined ? '' : releaseText(release);
  const collectors = collectorsIn(objects).map(({ workload, program, configuration }) => {
    const where = configuration === undefined ? '' : `, configured by ${titleOfConfiguration(configuration)}`;
    return `    ${printable(`${titleOf(nameOf(workload))}: ${program}${where}`)}\n`;
  });
  const count = `    ${objects.length} object${objects.length === 1 ? '' : 's'}\n`;
  return `  ${printable(titleOfInstallation(installation) + about)}\n${collectors.join('')}${count}`;
}

function releaseText({ chart, revision, status, record }: Release): string {
  const facts = [
    ...(chart === undefined ? [] : [`chart ${chart.name} ${chart.version}`.trim()]),
    ...(revision === undefined ? [] : [`revision ${revision}`]),
    ...(status === undefined ? [] : [status]),
    ...{
      there: [],
      manifests: [],
      gone: ['Helm has forgotten it'],
      unreadable: ["Helm's record can't be read"],
    }[record],
  ];
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}

function stepText({ title, why, commands }: Step, number: number, bold: (text: string) => string): string {
  const margin = `${number}.`.padEnd(4);
  const reasons = why.map((each) => `      ${printable(each)}\n`);
  return `${bold(`${margin}${printable(title)}`)}\n${reasons.join('')}${commands.map((each) => `    $ ${printable(each)}\n`).join('')}`;
}

/** A plan for a program. */
export function renderJson(plan: Plan): string {
  const { installations, others, comparison, steps, stays, remarks, gaps } = plan;
  const named = (all: readonly Installation[]) =>
    all.map((installation) => ({
      title: titleOfInstallation(installation),
      namespace: installation.namespace,
      ...(installation.release === undefined ? {} : { release: installation.release }),
      collectors: collectorsIn(installation.objects).map(({ workload, program, configuration }) => ({
        ...nameOf(workload),
        program,
        ...(configuration === undefined ? {} : { configuration: titleOfConfiguration(configuration) }),
      })),
      objects: installation.objects.map(nameOf),
    }));
  const changes: unknown = JSON.parse(renderDiffJson(comparison.diff));
  const content = {
    installations: named(installations),
    others: named(others),
    changes,
    steps,
    stays,
    remarks,
    incomplete: [...comparison.incomplete, ...gaps],
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
