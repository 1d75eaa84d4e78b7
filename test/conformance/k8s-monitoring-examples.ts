import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import * as library from '../../lib';
import { importKubernetesMonitoring } from '../../lib/importer';
import type { TestedConfig } from '../../lib/testing';
import { programApp } from '../harness/program-objects';

/** An example of the k8s-monitoring chart: its values, and the configurations that Helm made of them. */
export interface ChartExample {
  readonly id: string;
  readonly values: unknown;
  readonly alloy: Readonly<Record<string, string>>;
}

const folder = process.env['ALLOY_PARITY'] ?? resolve(__dirname, '../../../shared/parity');
const file = join(folder, 'k8s-monitoring-examples.jsonl');
if (!existsSync(file)) {
  throw new Error(`the examples of the chart are missing: ${file} (set ALLOY_PARITY to the folder that holds them)`);
}

export const chartExamples: readonly ChartExample[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

/** The configurations of an example: the chart's, and those of the program that its values are imported as. */
export function configurationsOf(id: string): {
  readonly theirs: readonly TestedConfig[];
  readonly ours: readonly TestedConfig[];
} {
  const { values, alloy } = chartExamples.find((example) => example.id === id)!;
  const { text } = importKubernetesMonitoring(stringify(values), { name: 'k8smon', namespace: 'default' });
  const found = programApp(text)
    .node.findAll()
    .filter((each) => library.AlloyConfig.isAlloyConfig(each));
  return {
    theirs: Object.values(alloy).map(executable),
    ours: found as readonly library.AlloyConfig[],
  };
}

/** The text without what a simulation doesn't execute: a default that is said, and where credentials come from. */
function executable(text: string): string {
  return text
    .replaceAll(/^\s*convert_classic_histograms_to_nhcb = false\n/gm, '')
    .replaceAll(/remote\.kubernetes\.secret\.\w+\.data\["[^"]*"\]/g, '"credential"');
}
