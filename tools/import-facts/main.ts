// Imports the shared facts about Alloy into schema/<version>: npm run import-facts -- DIR
// What was written by hand for the version before goes along to a new one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carryOver } from './carry-over';
import { importFacts } from './import-facts';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: npm run import-facts -- DIR');
  process.exit(2);
}

const { version, files } = importFacts(directory);
const target = join('schema', version);
const carried = carryOver('schema', version, new Set(files.keys()));
mkdirSync(target, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(target, name), content);
  console.log(`${join(target, name)} ${Buffer.byteLength(content)} bytes`);
}
for (const name of carried) console.log(`${join(target, name)} as it was`);
