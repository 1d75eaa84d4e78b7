// Runs server.js, which lies compressed beside this file: a ConfigMap has no room for much more, and the root filesystem can't be
// written to.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { compileFunction } = require('node:vm');
const { brotliDecompressSync } = require('node:zlib');

const filename = join(__dirname, 'server.js');
const program = brotliDecompressSync(readFileSync(`${filename}.br`)).toString('utf8');
const names = ['require', 'module', 'exports', '__filename', '__dirname'];
compileFunction(program, names, { filename })(require, module, exports, filename, __dirname);
