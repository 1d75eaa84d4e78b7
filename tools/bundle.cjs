// How sources of this repository become one JavaScript file: the options of esbuild, and where its program is. The program is
// called itself, not through its package: the package's start script and its service cost as much as the bundling.
const { spawnSync } = require('node:child_process');
const { dirname, join } = require('node:path');

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

/** Bundles `source` into `outfile`; ends the process where that fails, for esbuild has said why. */
exports.bundleSync = function bundleSync(source, outfile, ...more) {
  const { error, status } = spawnSync(exports.esbuild(), [...exports.bundleArguments(source, outfile), ...more], {
    stdio: 'inherit',
  });
  if (error !== undefined) {
    throw error;
  }
  if (status !== 0) {
    process.exit(1);
  }
};
