// Writes docs/rules.md, docs/lints.md and the pages that they lead to: npm run rules-page. With -- --check it compares them instead.
import { differences, writeFiles } from '../generate/files';
import { rulesPages } from './pages';
import { sections } from './sections';

const FOLDER = 'docs';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run rules-page [-- --check]');
  process.exit(2);
}
const files = rulesPages(sections);
const isPage = (path: string) => /^(rules|lints)(\/[^/]+)?\.md$/.test(path);
if (args.length === 0) {
  const changed = writeFiles(FOLDER, files, isPage);
  console.log(`${files.size} pages, ${changed.length} changed`);
} else {
  const stale = differences(FOLDER, files, isPage);
  if (stale.length > 0) {
    console.error('pages differ from the rules; run npm run rules-page and commit:');
    console.error(stale.map((line) => `  ${line}`).join('\n'));
    process.exitCode = 1;
  }
}
