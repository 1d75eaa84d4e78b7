// Writes lib/example-app/program.gen.ts: the bundled example application, so that the library holds it. With --check it only tells whether the
// file is what it would write. Needs the packages of example-app/: npm run embed-example-app installs them.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { embedProgram } from './embed-program';

const FOLDER = 'example-app';
const FILE = 'lib/example-app/program.gen.ts';

execFileSync(process.execPath, [`${FOLDER}/bundle.mjs`], { stdio: 'inherit' });
const previous = readFileSync(FILE, 'utf8');
const text = embedProgram(FOLDER, readFileSync(`${FOLDER}/build/server.js`), previous);
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
  console.log(`${FILE} ${Buffer.byteLength(text)} bytes`);
} else if (text === previous) {
  console.log(`${FILE} is up to date`);
} else {
  console.error(`${FILE} is not what example-app/ gives; run "npm run embed-example-app"`);
  process.exitCode = 1;
}
