// Runs the app: node tools/synth.mjs [FILE.ts], by default main.ts. `npx cdk8s synth` and `npm run synth` both come here.
//
// esbuild bundles our sources into one file (packages stay outside; types are checked by `npm run check`, not here) while this
// process loads the packages; then the bundle runs in this process. The program is esbuild's own binary: its start script costs as
// much as the bundling.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const outfile = join(root, '.cache', 'synth', 'main.cjs');

const bundling = spawn(
  esbuild(),
  [
    process.argv[2] ?? join(root, 'main.ts'),
    '--bundle',
    '--platform=node',
    '--target=node20',
    '--format=cjs',
    '--packages=external',
    // Read only when a message names a line of the app (lib/components/source-map.ts).
    '--sourcemap=linked',
    '--sources-content=false',
    '--log-level=warning',
    `--outfile=${outfile}`,
  ],
  { stdio: 'inherit' },
);
bundling.once('error', (error) => {
  console.error(`cannot run esbuild: ${error.message}; run "npm ci" first`);
  process.exitCode = 1;
});
bundling.once('exit', (code) => {
  if (code !== 0) {
    process.exitCode = code ?? 1;
    return;
  }
  process.argv.splice(1, 2, outfile);
  require('node:module').runMain();
});

for (const name of ['constructs', 'cdk8s', 'cdk8s-plus-28']) {
  require(name);
}

function esbuild() {
  const folder = dirname(require.resolve(`@esbuild/${process.platform}-${process.arch}/package.json`));
  return process.platform === 'win32' ? join(folder, 'esbuild.exe') : join(folder, 'bin', 'esbuild');
}
