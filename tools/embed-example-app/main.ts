// Writes lib/example-app/program.gen.ts: the files of the example application as text, so that a bundle of the library holds them.
// Part of npm run generate.
import { writeFileSync } from 'node:fs';
import { embedProgram } from './embed-program';

const FILE = 'lib/example-app/program.gen.ts';
const text = embedProgram('example-app');
writeFileSync(FILE, text);
console.log(`${FILE} ${Buffer.byteLength(text)} bytes`);
