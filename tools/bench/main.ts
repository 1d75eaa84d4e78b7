// npm run bench [NAME...]: each benchmark compares with a reference in the same run, for times by themselves say more about the
// machine than about us.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BENCHMARKS = ['synth', 'fleet', 'syntax', 'validate', 'graph'];

const wanted = process.argv.slice(2);
for (const name of wanted.length === 0 ? BENCHMARKS : wanted) {
  const file = join('tools', 'bench', `${name}.ts`);
  if (!existsSync(file)) {
    console.error(`there is no benchmark ${name}; there are ${BENCHMARKS.join(', ')}`);
    process.exitCode = 2;
    continue;
  }
  const { status } = spawnSync(process.execPath, [join('tools', 'run.mjs'), file], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
