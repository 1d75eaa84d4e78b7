import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSync } from '../bundle.cjs';
import { helmTemplate } from './helm';
import { clusterSection, type Measured } from './many-clusters';
import { interleaved, outputOf, timing } from './measure';
import { milliseconds, renderSection } from './report';

const ROUNDS = 10;
const WARM_RUNS = 20;

/** Fleets of whole stacks: time and memory for each cluster, which must not grow with their number; and a stack as large as the chart's largest example. */
const folder = join('.cache', 'bench');
mkdirSync(folder, { recursive: true });
const program = join(folder, 'fleet-clusters.cjs');
bundleSync(join('tools', 'bench', 'fleet-clusters.ts'), program);
const run = (count: number, repeats: number): Measured =>
  JSON.parse(outputOf([process.execPath, program, String(count), String(repeats)]));

const commands = interleaved({ helm: helmTemplate(), stack: [process.execPath, program, '0', '1'] }, ROUNDS);
const warm = timing(run(0, WARM_RUNS).times.slice(WARM_RUNS / 2));
console.log(
  renderSection({
    title: "A stack like the chart's example meta-monitoring (the best of all runs)",
    rows: [
      { what: 'helm template of a chart with five templates', value: milliseconds(commands.helm.min), ratio: 1 },
      {
        what: 'in a process of its own',
        value: milliseconds(commands.stack.min),
        ratio: commands.stack.min / commands.helm.min,
      },
      { what: 'in one warm process', value: milliseconds(warm.min), ratio: warm.min / commands.helm.min },
    ],
    notes: [
      "the k8s-monitoring chart isn't in a package registry: the reference is the small fixture of the benchmark synth, so that the ratio says nothing of that chart",
    ],
  }),
);
const title = 'A fleet: a stack of four workloads in each cluster (a cold process each)';
console.log(renderSection(clusterSection(title, run, { helm: commands.helm.min })));
