// Writes docs/parity.md: npm run parity-page [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartCases } from '../../test/parity/chart-cases';
import { CHART_VERSION, chartValues } from '../../test/parity/chart-values';
import { parityPage } from './page';

const PAGE = join('docs', 'parity.md');

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run parity-page [-- --check]');
  process.exit(2);
}
const page = parityPage(CHART_VERSION, chartValues, chartCases);
if (args.length === 0) {
  writeFileSync(PAGE, page);
} else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error(`${PAGE} differs from test/parity; run npm run parity-page and commit`);
  process.exitCode = 1;
}
