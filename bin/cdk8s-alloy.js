#!/usr/bin/env node
// Starts the command line: from the sources in a checkout of the repository, from the bundle in an installed package.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('../package.json');

const root = join(__dirname, '..');
const source = join(root, 'lib', 'cli', 'main.ts');
let bundle = join(root, 'build', 'cli.js');
if (existsSync(source)) {
  bundle = join(root, '.cache', 'cli', 'main.cjs');
  require('../tools/bundle.cjs').bundleSync(source, bundle);
}
// Whoever reads the output may stop early, as in `cdk8s-alloy lint dir | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
require(bundle)
  .main(process.argv.slice(2), version)
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
