import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lints } from '../../lib/checks';
import { argumentRules } from '../../lib/facts';
import { rules } from '../../lib/facts/rules.gen';
import { workloadRules } from '../../lib/kubernetes/checks';
import { CHART_VERSION, chartValues } from '../../test/parity/chart-values';
import { chartRights, stackRights } from '../../test/parity/rights';
import { pipelinePages } from '../pipeline-pages/pages';

/** The rules that Alloy has for arguments, without those whose breach nobody would notice. */
const appliedRules = Object.keys(rules)
  .flatMap(argumentRules)
  .filter(({ phase }) => phase !== 'never');

/** The comparison with the official chart, as a table whose figures are counted. */
export function comparison(root: string): string {
  const values = chartValues.flatMap(({ rows }) => rows);
  const count = (rows: typeof values) => rows.flatMap(({ values }) => values).length;
  const shown = count(values.filter(({ proof }) => proof !== undefined));
  const rows = [
    ['', `The official chart, ${CHART_VERSION}`, 'Here'],
    ['---', '---', '---'],
    ['your configuration', 'a string in the values', 'typed constructs, or your text, parsed'],
    [
      'a mistake in it shows',
      'when a pod starts; earlier if your CI runs `alloy validate` on the rendered text',
      `at compile time or synth: all that \`alloy validate\` finds, ${grouped(appliedRules.length)} [rules](docs/rules.md) that Alloy itself applies only when it loads or runs it, ${lints.length} [lints](docs/lints.md), ${workloadRules.length} checks of configuration and workload together`,
    ],
    [
      'rights in the cluster',
      `${chartRights.length}, whatever the configuration; to read every Secret is one of them`,
      `those that the components need: ${stackRights(root).length} for metrics, logs and traces of a cluster`,
    ],
    ['ports, mounts, host access', 'by hand, in step with the configuration', 'derived from the configuration'],
    [
      'its values',
      String(count(values)),
      `an equivalent for each that makes an object; ${shown} are [synthesized in a test](docs/parity.md)`,
    ],
    [
      'what is ready-made',
      'the workload (pipelines are in another chart, k8s-monitoring)',
      `the workload, and ${pipelinePages(root).length} [pipelines](docs/pipelines.md)`,
    ],
    ['a test of "is this pod scraped?"', 'in a cluster', '[in jest](docs/testing.md), in milliseconds'],
    ['you need', 'Helm and YAML', 'Node.js and TypeScript'],
    [
      'a new version of Alloy',
      'when you set the tag',
      "with a new version of this package, which has that version's facts",
    ],
    ['made by', 'Grafana Labs, with Alloy', 'an independent project'],
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const START = '<!-- Written by npm run chart-figures. Do not edit. -->\n\n';
const END = '\n\n<!-- end of figures -->';

/** A page with its table written anew. @throws Error for a page without one */
export function withComparison(page: string, root: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the page has no "${START.trim()}" before "${END.trim()}"`);
  return page.slice(0, start + START.length) + comparison(root) + page.slice(end);
}

/** The first page of a folder. */
export const readReadme = (root: string) => readFileSync(join(root, 'README.md'), 'utf8');

const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
