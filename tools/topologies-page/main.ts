// Writes docs/topologies.md: npm run topologies-page [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topologies } from '../../test/topologies';
import { topologiesPage } from './page';

const PAGE = join('docs', 'topologies.md');

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run topologies-page [-- --check]');
  process.exit(2);
}
const page = topologiesPage(topologies);
if (args.length === 0) {
  writeFileSync(PAGE, page);
} else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error(`${PAGE} differs from test/topologies; run npm run topologies-page and commit`);
  process.exitCode = 1;
}
