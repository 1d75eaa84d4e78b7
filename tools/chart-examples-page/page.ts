import type { ChartFigures, OwnFigures } from '../../test/chart-examples/figures';
import { chartRights } from '../../test/parity/rights';

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
  const sum = (of: (example: ComparedExample) => number, among = examples) =>
    among.reduce((all, example) => all + of(example), 0).toLocaleString('en');
  // One that the chart doesn't render as it is can't be compared by what comes out.
  const rendered = examples.filter(({ chart }) => chart.collectors > 0);
  return `# The examples of the k8s-monitoring chart

<!-- Written by npm run chart-examples-page from test/chart-examples. Do not edit. -->

The k8s-monitoring chart comes with ${total} examples. ${examples.length === total ? 'All' : examples.length} of them stand in [test/chart-examples](../test/chart-examples), by the same names, as the TypeScript that
collects the same here, each a file with its imports. A test synthesizes all of them, without an error, and without a warning that doesn't belong to what the example shows. Lines are those
that say something, neither empty nor only a comment; those of the values are counted after they were written anew by a program. "Alloy" and "components" are those of the
configurations, the chart's as it renders them for all collectors of the example.

| | The chart | Here |
| --- | --- | --- |
| Lines that one writes | ${sum(({ chart }) => chart.valuesLines)} of YAML | ${sum(({ own }) => own.typescriptLines)} of TypeScript |
| Lines of Alloy | ${sum(({ chart }) => chart.alloyLines, rendered)} | ${sum(({ own }) => own.alloyLines, rendered)} |
| Components | ${sum(({ chart }) => chart.components, rendered)} | ${sum(({ own }) => own.components, rendered)} |
| Rights of all Alloys | ${sum(chartRightsOf)} | ${sum(({ own }) => own.rights, rendered)} |

"Manifests" and "objects" are those here, complete: a workload with all that belongs to it. What the chart renders is no workload, but an object from which its operator makes one in the
cluster, so that these can't be compared by text. "Rights" counts what each Alloy may do, a verb on a kind of objects each: with the chart, each collector has the same ${chartRights.length}, whatever it
collects, \`get\` of all Secrets and ConfigMaps of the cluster among them, unless the values say otherwise (\`rbac-no-cluster-roles\`: in some namespaces).

| Example | Values | TypeScript | Alloy, chart | Alloy, here | Components, chart | Components, here | Manifests | Objects | Rights, chart | Rights, here |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${examples.map(row).join('\n')}

## What differs

- Passwords and tokens are references to Secrets here; in the chart's examples many are in the values.
- \`WindowsHostMetrics\` measures Windows nodes by Alloy itself, where the chart deploys an exporter beside it.
- What the chart sends about itself (its version, and which of its features are on) isn't sent.
- Options that the chart ignores without a word are here where they were meant: the filters of \`exclude-by-namespace\` hold for logs and traces, half of the profiles of
  \`profiles-receiver\` are dropped, and \`go_*\` of \`metrics-tuning\`, which matches nothing, is \`go_.*\`.
${examples.flatMap(({ id, difference }) => (difference === undefined ? [] : [`- \`${id}\`: ${difference}.`])).join('\n')}
`;
}

/** What all collectors of an example may do, as the chart of Alloy grants it to each. */
function chartRightsOf({ chart }: ComparedExample): number {
  return chart.collectors * chartRights.length;
}

function row(example: ComparedExample): string {
  const { id, chart, own } = example;
  const rendered = (figure: number) => (chart.collectors === 0 ? '–' : figure);
  const cells = [
    `[\`${id}\`](../test/chart-examples/${id}.ts)`,
    chart.valuesLines,
    own.typescriptLines,
    rendered(chart.alloyLines),
    own.alloyLines,
    rendered(chart.components),
    own.components,
    own.manifestLines,
    own.objects,
    rendered(chartRightsOf(example)),
    own.rights,
  ];
  return `| ${cells.join(' | ')} |`;
}
