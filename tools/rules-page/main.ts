// Writes docs/rules.md: npm run rules-page [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './page';
import { sections } from './sections';

const PAGE = join('docs', 'rules.md');

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run rules-page [-- --check]');
  process.exit(2);
}
const page = rulesPage(sections);
if (args.length === 0) {
  writeFileSync(PAGE, page);
} else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error(`${PAGE} differs from the rules; run npm run rules-page and commit`);
  process.exitCode = 1;
}
