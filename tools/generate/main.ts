// Writes lib/components/*.gen.ts: npm run generate [-- --check]
import { join } from 'node:path';
import { differences, writeFiles } from './files';
import { generate } from './generate';
import { readFacts } from './schema-file';
import taste from './taste.json';

const FACTS = join('schema', 'v1.18.1');
const OUTPUT = join('lib', 'components');

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run generate [-- --check]');
  process.exit(2);
}
const files = generate(readFacts(FACTS), taste);
if (args.length === 0) {
  const changed = writeFiles(OUTPUT, files);
  console.log(`${files.size} files, ${changed.length} changed${changed.map((line) => `\n  ${line}`).join('')}`);
} else {
  const stale = differences(OUTPUT, files);
  if (stale.length > 0) {
    console.error(
      `generated files differ from schema/; run npm run generate and commit:\n${stale.map((line) => `  ${line}\n`).join('')}`,
    );
    process.exitCode = 1;
  }
}
