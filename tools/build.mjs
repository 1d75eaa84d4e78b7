// Makes the package: node tools/build.mjs writes build/ anew.
//
// Library and executable share their code (chunks.mjs); packages stay outside.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundling from './bundle.cjs';
import { bundleInChunks } from './chunks.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const build = join(root, 'build');
const entries = { index: 'lib/index.ts', testing: 'lib/testing/index.ts', cli: 'lib/cli/main.ts' };

rmSync(build, { recursive: true, force: true });
await bundleInChunks(
  root,
  build,
  Object.fromEntries(Object.entries(entries).filter(([, source]) => existsSync(join(root, source)))),
);
// Formatting needs little of the code, which is faster to load by itself.
bundling.bundleSync(join(root, 'lib/cli/fmt.ts'), join(build, 'fmt.js'));
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '--project', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
