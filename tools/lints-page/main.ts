// Writes docs/lints.md: npm run lints-page [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lints, typeRules } from '../../lib/checks';
import { lintsPage } from './page';

const PAGE = join('docs', 'lints.md');

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run lints-page [-- --check]');
  process.exit(2);
}
const page = lintsPage(typeRules, lints);
if (args.length === 0) {
  writeFileSync(PAGE, page);
} else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error(`${PAGE} differs from the lints; run npm run lints-page and commit`);
  process.exitCode = 1;
}
