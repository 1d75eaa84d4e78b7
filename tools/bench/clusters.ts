// Runs in a process of its own: node clusters.cjs COUNT REPEATS. Synthesizes COUNT clusters in one app, REPEATS times, and prints
// what it took as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlloyApp } from '../../lib';
import { addStack } from './stack';

const [count, repeats] = process.argv.slice(2).map(Number);
const times: number[] = [];
for (let i = 0; i < repeats!; i++) {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  const start = process.hrtime.bigint();
  const app = new AlloyApp({ outdir, log: () => {} });
  for (let cluster = 0; cluster < count!; cluster++) {
    addStack(app, `cluster-${cluster}`);
  }
  app.synth();
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
  rmSync(outdir, { recursive: true });
}
// maxRSS is in kilobytes.
console.log(JSON.stringify({ times, memory: process.resourceUsage().maxRSS * 1000 }));
