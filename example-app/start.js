// Runs server.js, which lies compressed beside this file: a ConfigMap has no room for much more, and the root filesystem can't be
// written to. It is example-app/ of https://github.com/cdk8s-alloy/cdk8s-alloy in one file. To read it as it is here:
//   kubectl get configmap example-instrumented-app -o 'jsonpath={.binaryData.server\.js\.br}' | base64 -d | brotli -d
// To verify in that repository that it is made of those sources: npm run embed-example-app -- --check
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { compileFunction } = require('node:vm');
const { brotliDecompressSync } = require('node:zlib');

const filename = join(__dirname, 'server.js');
const program = brotliDecompressSync(readFileSync(`${filename}.br`)).toString('utf8');
const names = ['require', 'module', 'exports', '__filename', '__dirname'];
compileFunction(program, names, { filename })(require, module, exports, filename, __dirname);
