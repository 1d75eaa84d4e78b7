// Writes docs/parity.md and docs/k8s-monitoring-values.md: npm run parity-page [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHART_VERSION as MONITORING_VERSION } from '../../lib/importer/k8s-monitoring/chart-names';
import { chartCases } from '../../test/parity/chart-cases';
import { CHART_VERSION, chartValues } from '../../test/parity/chart-values';
import { monitoringLeaves } from '../../test/parity/monitoring-leaves';
import { monitoringValues } from '../../test/parity/monitoring-values';
import { monitoringPage } from './monitoring-page';
import { parityPage } from './page';

const pages: Readonly<Record<string, string>> = {
  'parity.md': parityPage(CHART_VERSION, chartValues, chartCases),
  'k8s-monitoring-values.md': monitoringPage(MONITORING_VERSION, monitoringValues, monitoringLeaves().length),
};

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run parity-page [-- --check]');
  process.exit(2);
}
for (const [name, page] of Object.entries(pages)) {
  const path = join('docs', name);
  if (args.length === 0) {
    writeFileSync(path, page);
  } else if (readFileSync(path, 'utf8') !== page) {
    console.error(`${path} differs from test/parity; run npm run parity-page and commit`);
    process.exitCode = 1;
  }
}
