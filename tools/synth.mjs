// Runs the app: node tools/synth.mjs [FILE.ts], by default main.ts. `npx cdk8s synth` and `npm run synth` both come here.
//
// esbuild bundles our sources (types are checked by `npm run check`, not here) while this process loads the packages; then the
// bundle runs in this process.
import { spawn } from 'node:child_process';
import module, { createRequire, runMain } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tellErrorsAtSources } from './app-errors.mjs';
import bundling from './bundle.cjs';
import copying from './manifest-copy.cjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Keeps compiled code between runs; Node.js 20 doesn't have it yet.
module.enableCompileCache?.(join(root, '.cache', 'compiled'));

const source = resolve(process.argv[2] ?? join(root, 'main.ts'));
// In the repository, wherever the source is: the bundle finds the packages from there.
const outfile = join(root, '.cache', 'synth', `${relative(root, source).replace(/[^\w.-]+/g, '_')}.cjs`);

// Where the app publishes to dist/, and not to where somebody asked for, as a check does.
const asked = process.env.CDK8S_OUTDIR;
if (source === join(root, 'main.ts') && (asked === undefined || resolve(asked) === join(root, '.synth'))) {
  process.once('exit', (code) => {
    if (code === 0) {
      copying.copyManifests(root);
    }
  });
}

const staged = bundling.stageBundle(outfile);
const bundle = spawn(
  bundling.esbuild(),
  // The map is read only when a message names a line of the app.
  [...bundling.bundleArguments(source, staged.path), ...bundling.sourceMap],
  { stdio: 'inherit' },
);
bundle.once('error', (error) => {
  staged.discard();
  console.error(`cannot run esbuild: ${error.message}`);
  process.exitCode = 1;
});
bundle.once('exit', (code) => {
  if (code === 0) {
    staged.publish();
    process.argv.splice(1, 2, outfile);
    tellErrorsAtSources(outfile);
    runMain();
  } else {
    staged.discard();
    process.exitCode = 1;
  }
});

const require = createRequire(import.meta.url);
for (const name of ['constructs', 'cdk8s', 'cdk8s-plus-28']) {
  require(name);
}
