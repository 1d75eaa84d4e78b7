import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What the bundle is made of. */
const SOURCES = ['bundle.mjs', 'package.json', 'package-lock.json'];
const LINE = 120;

/**
 * The TypeScript module that holds the example application: `start.js` of its folder, and the bundle, compressed.
 *
 * The same program compressed elsewhere may give other bytes, for they depend on the version of the compressor: where `previous` holds
 * this bundle already, its bytes stay.
 */
export function embedProgram(folder: string, bundle: Buffer, previous: string): string {
  const compressed = embeddedProgram(previous);
  const same = compressed !== undefined && brotliDecompressSync(compressed).equals(bundle);
  const lines = (same ? compressed : compress(bundle)).toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    '// Generated from example-app/ by tools/embed-example-app (npm run embed-example-app). Do not edit.\n',
    `// Sources: sha256 ${digestOfSources(folder)}\n`,
    '/** Unpacks the program and runs it. */\n',
    `export const START = ${JSON.stringify(readFileSync(join(folder, 'start.js'), 'utf8'))};\n`,
    '/** The program in one file, with the licences of what it contains; compressed (Brotli), in base64. */\n',
    `export const PROGRAM = [\n${lines.map((line) => `  '${line}',\n`).join('')}].join('');\n`,
  ].join('');
}

/** The compressed program that a module by `embedProgram` holds. */
export function embeddedProgram(module: string): Buffer | undefined {
  const list = /^export const PROGRAM = \[\n([^\]]*)\]/m.exec(module)?.[1];
  return list === undefined ? undefined : Buffer.from(list.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64');
}

/** Tells, without its packages, whether the program has changed since it was embedded. */
export function digestOfSources(folder: string): string {
  const sources = readdirSync(join(folder, 'src')).map((name) => `src/${name}`);
  const hash = createHash('sha256');
  for (const name of [...SOURCES, ...sources].sort()) {
    const text = readFileSync(join(folder, name));
    hash.update(`${name} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

function compress(bundle: Buffer): Buffer {
  return brotliCompressSync(bundle, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length,
    },
  });
}
