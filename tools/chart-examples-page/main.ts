// Writes docs/chart-examples.md: npm run chart-examples-page [-- --check | --record FOLDER]
// --record writes the figures of the chart's examples anew, from FOLDER/k8s-monitoring-examples.jsonl.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartExamples } from '../../test/chart-examples';
import recorded from '../../test/chart-examples/chart-figures.json';
import { differences } from '../../test/chart-examples/differences';
import { type ChartFigures, chartFigures, ownFigures } from '../../test/chart-examples/figures';
import { chartExamplesPage } from './page';

const PAGE = join('docs', 'chart-examples.md');
const FIGURES = join('test', 'chart-examples', 'chart-figures.json');

const [option, folder, ...rest] = process.argv.slice(2);
const isCheck = option === '--check' && folder === undefined;
const isRecord = option === '--record' && folder !== undefined && rest.length === 0;
if (option !== undefined && !isCheck && !isRecord) {
  console.error('usage: npm run chart-examples-page [-- --check | --record FOLDER]');
  process.exit(2);
}

const figures = isRecord ? record(folder!) : recorded;
if (isRecord) writeFileSync(FIGURES, `${JSON.stringify(figures, undefined, 2)}\n`);
const page = chartExamplesPage(
  Object.keys(chartExamples).map((id) => ({
    id,
    chart: figures[id as never] as ChartFigures,
    own: ownFigures(id),
    ...(differences[id] !== undefined && { difference: differences[id] }),
  })),
  Object.keys(figures).length,
);
if (!isCheck) {
  writeFileSync(PAGE, page);
} else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error(`${PAGE} differs from test/chart-examples; run npm run chart-examples-page and commit`);
  process.exitCode = 1;
}

function record(from: string): Record<string, ChartFigures> {
  const rows = readFileSync(join(from, 'k8s-monitoring-examples.jsonl'), 'utf8').trim().split('\n');
  return Object.fromEntries(
    rows.map((row) => JSON.parse(row)).map(({ id, ...example }) => [id, chartFigures(example)]),
  );
}
