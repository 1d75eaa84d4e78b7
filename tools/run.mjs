// Runs a TypeScript file of this repository: node tools/run.mjs FILE.ts [ARGUMENT...]
// The file is bundled by esbuild (packages stay outside) and loaded into this process; types are checked by `npm run check`, not here.
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import bundling from './bundle.cjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node tools/run.mjs FILE.ts [ARGUMENT...]');
  process.exit(2);
}
// A file that needs packages which are modules is one itself.
const isModule = extname(file) === '.mts';
const name = `${basename(dirname(resolve(file)))}-${basename(file, extname(file))}${isModule ? '.mjs' : '.cjs'}`;
const outfile = join(root, '.cache', 'run', name);
const staged = bundling.stageBundle(outfile);
buildSync({
  entryPoints: [file],
  outfile: staged.path,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: isModule ? 'esm' : 'cjs',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
staged.publish();
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], resolve(file), ...args];
if (isModule) await import(pathToFileURL(outfile).href);
else createRequire(import.meta.url)(outfile);
