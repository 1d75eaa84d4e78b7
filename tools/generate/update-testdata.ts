// Writes what the generator makes of the cases in testdata/ beside them: node tools/run.mjs tools/generate/update-testdata.ts
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './files';
import { generateComponents } from './generate';
import { readFacts } from './schema-file';

const TESTDATA = join('tools', 'generate', 'testdata');

for (const entry of readdirSync(TESTDATA, { withFileTypes: true })) {
  if (entry.isDirectory()) {
    const folder = join(TESTDATA, entry.name);
    const changed = writeFiles(folder, generateComponents(readFacts(join(folder, 'facts'))));
    console.log(`${entry.name}: ${changed.length} changed`);
  }
}
