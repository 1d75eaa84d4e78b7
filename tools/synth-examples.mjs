// Writes dist/ of each program in examples/: npm run synth:examples
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tools = dirname(fileURLToPath(import.meta.url));
const examples = join(dirname(tools), 'examples');
for (const name of readdirSync(examples).sort()) {
  const cwd = join(examples, name);
  if (existsSync(join(cwd, 'main.ts'))) {
    const { status } = spawnSync(process.execPath, [join(tools, 'synth.mjs'), 'main.ts'], { cwd, stdio: 'inherit' });
    process.exitCode ||= status;
  }
}
