#!/usr/bin/env node
// Starts the command line: from the sources in a checkout of the repository, from the bundles in an installed package.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('../package.json');

const root = join(__dirname, '..');

/** Loads one of the entries that tools/build.mjs bundles. */
function load(name, source) {
  const path = join(root, source);
  if (!existsSync(path)) return require(join(root, 'build', `${name}.js`));
  const bundle = join(root, '.cache', name, 'main.cjs');
  require('../tools/bundle.cjs').bundleSync(path, bundle);
  return require(bundle);
}

async function run([command, ...args]) {
  // Editors and hooks format at every save: `fmt` needs little of the code, and no commander.
  if (command === 'fmt') return load('fmt', 'lib/cli/fmt.ts').run(args);
  return load('cli', 'lib/cli/main.ts').main(process.argv.slice(2), version);
}

// Whoever reads the output may stop early, as in `cdk8s-alloy lint dir | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
