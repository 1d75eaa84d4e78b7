import type { ChartCase } from '../../test/parity/chart-cases';
import type { ChartSection, ChartValue } from '../../test/parity/chart-values';

/** `docs/parity.md`. */
export function parityPage(version: string, sections: readonly ChartSection[], cases: readonly ChartCase[]): string {
  return `${[
    '# The values of the Helm chart, and their equivalents',
    introduction(version, sections),
    ...sections.flatMap(({ title, rows }) => [
      `## ${title}`,
      table(['Value', 'Here', 'In Kubernetes'], rows.map(valueRow)),
    ]),
    "## The chart's own cases",
    `The chart is tested with ${cases.length} files of values (\`ci/\`). Each has its like in [test/parity](../test/parity/chart-cases.ts), which shows the same facts.\nWhere something is different on purpose:`,
    table(
      ['Case', 'Difference'],
      cases.flatMap(({ name, difference }) => (difference === undefined ? [] : [[`\`${name}\``, difference]])),
    ),
  ].join('\n\n')}\n`;
}

function introduction(version: string, sections: readonly ChartSection[]): string {
  const count = sections.flatMap(({ rows }) => rows.flatMap(({ values }) => values)).length;
  return `<!-- Written by npm run parity-page from test/parity. Do not edit. -->

Where each of the ${count} values of the official Helm chart ${version} is here, or why it isn't. Every row with a place in the last column is synthesized in a test, which looks
at that place. How to move from a release of the chart to this package: [Migrate from the Helm chart](from-helm.md).

"Derived" means: from the components of the configuration, exactly as much as they need. "A JSON patch" is the way for everything that has no prop: see
[Beyond the props](kubernetes.md#beyond-the-props).`;
}

function valueRow({ values, here, proof }: ChartValue): string[] {
  const kind = proof?.object.split(' ')[0];
  const place =
    proof === undefined
      ? ''
      : proof.at === undefined
        ? `no ${kind}`
        : `${kind} \`${proof.at}\`${proof.absent ? ' is left out' : ''}`;
  return [values.map((value) => `\`${value}\``).join(', '), here, place];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
