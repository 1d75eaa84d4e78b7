import type { ChartFigures, OwnFigures } from '../../test/chart-examples/figures';

export interface ComparedExample {
  readonly id: string;
  readonly chart: ChartFigures;
  readonly own: OwnFigures;
  /** In what they are not the same. */
  readonly difference?: string;
}

/**
 * `docs/chart-examples.md`.
 * @param total how many examples the chart has
 */
export function chartExamplesPage(examples: readonly ComparedExample[], total: number): string {
  const sum = (of: (example: ComparedExample) => number) =>
    examples.reduce((all, example) => all + of(example), 0).toLocaleString('en');
  return `# The examples of the k8s-monitoring chart

<!-- Written by npm run chart-examples-page from test/chart-examples. Do not edit. -->

The k8s-monitoring chart comes with ${total} examples. ${examples.length} of them stand in [test/chart-examples](../test/chart-examples), by the same names, as the TypeScript that collects the same here, each
a file with its imports; a test synthesizes all of them. Lines are those that say something, neither empty nor only a comment; those of the values are counted after they were
written anew by a program. "Alloy" and "components" are those of the configurations, the chart's as it renders them for all collectors of the example.

| | The chart | Here |
| --- | --- | --- |
| Lines that one writes | ${sum(({ chart }) => chart.valuesLines)} of YAML | ${sum(({ own }) => own.typescriptLines)} of TypeScript |
| Lines of Alloy | ${sum(({ chart }) => chart.alloyLines)} | ${sum(({ own }) => own.alloyLines)} |
| Components | ${sum(({ chart }) => chart.components)} | ${sum(({ own }) => own.components)} |

"Manifests", "objects" and "rights" are those here, complete: a workload with all that belongs to it. What the chart renders is no workload, but an object from which its operator makes one in the
cluster, so that these can't be compared by text. "Rights" counts the kinds of objects that anything in the example may read; with the chart, each collector has one list for all, Secrets and
ConfigMaps of the whole cluster among them.

| Example | Values | TypeScript | Alloy, chart | Alloy, here | Components, chart | Components, here | Manifests | Objects | Rights |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${examples.map(row).join('\n')}

## What differs

- Passwords and tokens are references to Secrets here; in the chart's examples many are in the values.
- \`WindowsHostMetrics\` measures Windows nodes by Alloy itself, where the chart deploys an exporter beside it.
- What the chart sends about itself (its version, and which of its features are on) isn't sent.
- Options that the chart ignores without a word are here where they were meant: the filters of \`exclude-by-namespace\` hold for logs and traces, half of the profiles of
  \`profiles-receiver\` are dropped, and \`go_*\` of \`metrics-tuning\`, which matches nothing, is \`go_.*\`.
${examples.flatMap(({ id, difference }) => (difference === undefined ? [] : [`- \`${id}\`: ${difference}.`])).join('\n')}
- The other ${total - examples.length} examples deploy what isn't made here (OpenCost, Kepler, injectors), are variants of those above, or have not been written down yet.
`;
}

function row({ id, chart, own }: ComparedExample): string {
  const cells = [
    `\`${id}\``,
    chart.valuesLines,
    own.typescriptLines,
    chart.alloyLines,
    own.alloyLines,
    chart.components,
    own.components,
    own.manifestLines,
    own.objects,
    own.rights,
  ];
  return `| ${cells.join(' | ')} |`;
}
