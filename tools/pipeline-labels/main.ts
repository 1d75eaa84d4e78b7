// Writes the labels of pipelines into docs/pipelines.md: npm run pipeline-labels [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLabels } from './sections';

const PAGE = join('docs', 'pipelines.md');

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run pipeline-labels [-- --check]');
  process.exit(2);
}
const written = readFileSync(PAGE, 'utf8');
const page = withLabels(written);
if (args.length === 0) {
  writeFileSync(PAGE, page);
} else if (written !== page) {
  console.error(`${PAGE} differs from the pipelines; run npm run pipeline-labels and commit`);
  process.exitCode = 1;
}
