import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSync } from '../bundle.cjs';
import { helmTemplate } from './helm';
import { clusterSection, type Measured } from './many-clusters';
import { interleaved, outputOf, type Timing, timing } from './measure';
import { milliseconds, type Row, renderSection, type Section } from './report';

const ROUNDS = 15;
const WARM_RUNS = 60;

/** Compares synth with `helm template` in one run, and many clusters with one. */
function synthSections(): Section[] {
  const folder = join('.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const prebuilt = join(folder, 'prebuilt.cjs');
  const clusters = join(folder, 'clusters.cjs');
  bundleSync('main.ts', prebuilt, '--packages=bundle', '--minify-syntax');
  bundleSync(join('tools', 'bench', 'clusters.ts'), clusters);

  const node = process.execPath;
  const commands = interleaved(
    {
      helm: helmTemplate(),
      node: [node, '-e', '0'],
      command: [node, join('tools', 'synth.mjs')],
      prebuilt: [node, prebuilt],
    },
    ROUNDS,
  );
  const helm = commands.helm.min;
  const run = (count: number, repeats: number): Measured =>
    JSON.parse(outputOf([node, clusters, String(count), String(repeats)]));
  const warm = timing(run(1, WARM_RUNS).times.slice(WARM_RUNS / 2));
  return [
    {
      title:
        'Synth of the default stack, against helm template of a chart with the same objects (the best of all runs)',
      rows: [
        row('helm template', commands.helm, helm),
        row('node -e 0', commands.node, helm),
        row('our part of the command (bundle, load, check, write)', commands.command, helm, 3),
        row('prebuilt as one file with cdk8s inside', commands.prebuilt, helm, 2),
        row('in one warm process (build, check, write)', warm, helm, 0.2),
      ],
      notes: [
        "the chart is a fixture of our own with the objects of the official chart: that one isn't in a package registry",
        "npx and cdk8s-cli add about a second of their own, which isn't in these figures",
      ],
    },
    clusterSection('Many clusters in one app (two charts each; a cold process each)', run, { helm, aim: 0.1 }),
  ];
}

function row(what: string, { min }: Timing, reference: number, aim?: number): Row {
  return { what, value: milliseconds(min), ratio: min / reference, ...(aim === undefined ? {} : { aim }) };
}

for (const section of synthSections()) {
  console.log(renderSection(section));
}
