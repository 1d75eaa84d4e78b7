// Bundles src/ into one file, build/server.js, with the licences of what it contains: npm run build
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Licences of packages that may be part of the file. Each asks to keep its notice. */
const LICENSES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const root = dirname(fileURLToPath(import.meta.url));
const outfile = join(root, 'build', 'server.js');

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Modules first: of those, only what is used becomes part of the file.
  mainFields: ['module', 'main'],
  // As require(): start.js runs the file in a way in which import() has no meaning.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

const [{ inputs }] = Object.values(metafile.outputs);
const packages = new Set(
  Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
    .filter((folder) => folder !== undefined),
);
const text = `${readFileSync(outfile, 'utf8')}/*\n${notices([...packages].sort())}*/\n`;
writeFileSync(outfile, text);
console.log(`build/server.js ${Buffer.byteLength(text)} bytes, ${packages.size} packages`);

/** Each text once, under the names of the packages that it belongs to. */
function notices(folders) {
  const names = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    if (!LICENSES.includes(license)) throw new Error(`${name}: licence ${license} is not among ${LICENSES.join(', ')}`);
    const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|notice|copying)\b/i.test(file));
    if (files.length === 0) throw new Error(`${name}: no licence text`);
    for (const file of files.sort()) {
      const notice = readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .replaceAll('*/', '* /');
      names.set(notice.trim(), [...(names.get(notice.trim()) ?? []), `${name} ${version}`]);
    }
  }
  const parts = [...names].map(([notice, holders]) => `${holders.join(', ')}:\n\n${notice}\n`);
  return `This file contains parts of the following packages.\n\n${parts.join('\n---\n\n')}`;
}
