// Writes imports/*.ts, and the definition that the package brings, from the CRDs in imports/crds/: npm run import-crds [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitDefinition, importCrds, readCrds } from './import-crds';

const FOLDER = 'imports';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run import-crds [-- --check]');
  process.exit(2);
}
const crds = readCrds(join(FOLDER, 'crds'));
const podLogs = crds.find(({ spec }) => spec.names.kind === 'PodLogs')!;
const files = [
  ...[...importCrds(crds, process.cwd())].map(([name, text]) => [join(FOLDER, name), text] as const),
  [join('lib', 'kubernetes', 'access', 'pod-logs-crd.gen.ts'), emitDefinition(podLogs)] as const,
];
for (const [file, text] of files) {
  if (args.length === 0) {
    writeFileSync(file, text);
    console.log(file);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} differs from what the CRDs give; run npm run import-crds and commit`);
    process.exitCode = 1;
  }
}
