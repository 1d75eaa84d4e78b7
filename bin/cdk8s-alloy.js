#!/usr/bin/env node
// Starts the command line: from the sources in a checkout of the repository, from the bundle in an installed package.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const source = join(root, 'lib', 'cli', 'main.ts');

if (existsSync(source)) {
  const outfile = join(root, '.cache', 'cli', 'main.cjs');
  require('../tools/bundle.cjs').bundleSync(source, outfile);
  require(outfile);
} else {
  require(join(root, 'build', 'cli.js'));
}
