// Writes docs/components: npm run components-pages. With -- --check it compares it instead.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { differences, writeFiles } from '../generate/files';
import { newestVersion } from '../generate/newest-version';
import { readFacts } from '../generate/schema-file';
import { pages } from './pages';

const FOLDER = join('docs', 'components');

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run components-pages [-- --check]');
  process.exit(2);
}
const files = pages(readFacts(join('schema', newestVersion(readdirSync('schema')))));
const isPage = (path: string) => path.endsWith('.md');
mkdirSync(FOLDER, { recursive: true });
if (args.length === 0) {
  const changed = writeFiles(FOLDER, files, isPage);
  console.log(`${files.size} pages, ${changed.length} changed`);
} else {
  const stale = differences(FOLDER, files, isPage);
  if (stale.length > 0) {
    console.error('pages differ from schema/ and lib/checks; run npm run components-pages and commit:');
    console.error(stale.map((line) => `  ${line}`).join('\n'));
    process.exitCode = 1;
  }
}
