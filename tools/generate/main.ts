// Writes the *.gen.ts of lib/ from the newest folder of schema/: npm run generate. With -- --check it compares them instead.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { differences, writeFiles } from './files';
import { generate } from './generate';
import { newestVersion } from './newest-version';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run generate [-- --check]');
  process.exit(2);
}
const files = generate(join('schema', newestVersion(readdirSync('schema'))));
if (args.length === 0) {
  const changed = writeFiles('lib', files);
  console.log(`${files.size} files, ${changed.length} changed${changed.map((line) => `\n  ${line}`).join('')}`);
} else {
  const stale = differences('lib', files);
  if (stale.length > 0) {
    console.error('generated files differ from schema/, run npm run generate and commit what it changes:');
    console.error(stale.map((line) => `  ${line}`).join('\n'));
    process.exitCode = 1;
  }
}
