// Writes imports/*.ts from the CRDs in imports/crds/: npm run import-crds [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCrds, readCrds } from './import-crds';

const FOLDER = 'imports';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run import-crds [-- --check]');
  process.exit(2);
}
for (const [name, text] of importCrds(readCrds(join(FOLDER, 'crds')), process.cwd())) {
  const file = join(FOLDER, name);
  if (args.length === 0) {
    writeFileSync(file, text);
    console.log(file);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} differs from what the CRDs give; run npm run import-crds and commit`);
    process.exitCode = 1;
  }
}
