// How sources of this repository become one JavaScript file: the options of esbuild, and where its program is. The program is
// called itself, not through its package: the package's start script and its service cost as much as the bundling.
const { spawnSync } = require('node:child_process');
const { mkdirSync, readdirSync, renameSync, rmSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

/** The program of esbuild for this machine. */
exports.esbuild = function esbuild() {
  const folder = dirname(require.resolve(`@esbuild/${process.platform}-${process.arch}/package.json`));
  return process.platform === 'win32' ? join(folder, 'esbuild.exe') : join(folder, 'bin', 'esbuild');
};

/** Its arguments: one CommonJS file for Node.js in which packages stay outside. */
exports.bundleArguments = function bundleArguments(source, outfile) {
  return [
    source,
    `--outfile=${outfile}`,
    '--bundle',
    '--platform=node',
    '--target=node20',
    '--format=cjs',
    '--packages=external',
    '--log-level=warning',
  ];
};

/** The argument for a source map beside the file, to name lines of the sources in messages; without the sources themselves. */
exports.sourceMap = ['--sourcemap=linked', '--sources-content=false'];

/**
 * Where to write a bundle first, so that `outfile` is there as a whole or not at all: another process may load it at any time, and make it, too.
 * `publish` moves it into place, its source map as well, `discard` removes it.
 */
exports.stageBundle = function stageBundle(outfile) {
  // Beside its folder, so that a source map's relative paths hold after the move.
  const folder = `${dirname(outfile)}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const discard = () => rmSync(folder, { recursive: true, force: true });
  const publish = () => {
    mkdirSync(dirname(outfile), { recursive: true });
    for (const name of readdirSync(folder)) {
      renameSync(join(folder, name), join(dirname(outfile), name));
    }
    discard();
  };
  return { path: join(folder, basename(outfile)), publish, discard };
};

/** Bundles `source` into `outfile`; ends the process where that fails, for esbuild has said why. */
exports.bundleSync = function bundleSync(source, outfile, ...more) {
  const staged = exports.stageBundle(outfile);
  const { error, status } = spawnSync(exports.esbuild(), [...exports.bundleArguments(source, staged.path), ...more], {
    stdio: 'inherit',
  });
  if (status === 0) {
    staged.publish();
    return;
  }
  staged.discard();
  if (error !== undefined) {
    throw error;
  }
  process.exit(1);
};
