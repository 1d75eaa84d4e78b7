// Whether dist/ is what a synth writes now: node tools/check-dist.mjs [FILE.ts], by default main.ts. Part of `npm run check`.
//
// The app publishes to a temporary folder; dist/ isn't touched. Files of dist/ that no synth made aren't looked at.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIST_FILE = '.cdk8s-alloy';
const synth = join(dirname(fileURLToPath(import.meta.url)), 'synth.mjs');
const args = process.argv.slice(2);
const fresh = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-'));
process.exitCode = check();
rmSync(fresh, { recursive: true });

function check() {
  const { status, stderr } = spawnSync(process.execPath, [synth, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CDK8S_OUTDIR: fresh },
  });
  if (status !== 0) {
    process.stderr.write(stderr);
    return 1;
  }
  const made = filesOf(fresh);
  if (made.length === 0) {
    console.error('cannot compare dist/ with a fresh synth: the app sets its own `outdir`, or is no AlloyApp');
    return 1;
  }
  const stale = [
    ...made.filter((name) => !existsSync(join('dist', name))).map((name) => `  dist/${name} (missing)`),
    ...made.filter((name) => isChanged(name)).map((name) => `  dist/${name} (differs)`),
    ...leftOver(made).map((name) => `  dist/${name} (not made any more)`),
  ];
  if (stale.length === 0) {
    return 0;
  }
  console.error(`dist/ is stale: run "npm run synth", and look at the difference\n${stale.sort().join('\n')}`);
  return 1;
}

/** All files but the list of them, which says nothing that the files don't. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== LIST_FILE)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function isChanged(name) {
  const file = join('dist', name);
  return existsSync(file) && !readFileSync(file).equals(readFileSync(join(fresh, name)));
}

/** Files that an earlier synth made, says the list in dist/, and this one doesn't. */
function leftOver(made) {
  const list = join('dist', LIST_FILE);
  const listed = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  return listed.filter((name) => name !== '' && !made.includes(name) && existsSync(join('dist', name)));
}
