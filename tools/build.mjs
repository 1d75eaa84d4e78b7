// Makes the package: node tools/build.mjs writes build/ anew.
//
// Each entry is one bundled file (many small files take forty times as long to load); packages stay outside.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundling from './bundle.cjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const build = join(root, 'build');
const entries = {
  index: 'lib/index.ts',
  testing: 'lib/testing/index.ts',
  cli: 'lib/cli/main.ts',
  fmt: 'lib/cli/fmt.ts',
};

rmSync(build, { recursive: true, force: true });
for (const [name, source] of Object.entries(entries)) {
  if (existsSync(join(root, source))) {
    bundling.bundleSync(join(root, source), join(build, `${name}.js`));
  }
}
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '--project', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
