import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Fields, Manifest } from '../../lib/helm';

/** A file of values that the official chart is tested with, and what Helm made of it. */
export interface ChartRender {
  readonly id: string;
  readonly values: Fields;
  /** Absent where the chart refuses the values. */
  readonly objects?: readonly Manifest[];
  readonly error?: string;
}

/** The release of the renders. */
export const RELEASE = { name: 'alloy', namespace: 'monitoring-stack' } as const;

const folder = process.env['ALLOY_PARITY'] ?? resolve(__dirname, '../../../shared/parity');
const file = join(folder, 'alloy-chart.jsonl');
if (!existsSync(file)) {
  throw new Error(
    `recorded renders are missing: ${file} (set ALLOY_PARITY to the folder that holds alloy-chart.jsonl)`,
  );
}

export const chartRenders: readonly ChartRender[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

/** In one order: that of a render is Helm's. */
export function inOrder(objects: readonly Manifest[]): readonly Manifest[] {
  const key = ({ kind, metadata }: Manifest) => `${kind} ${metadata['namespace'] ?? ''} ${metadata['name']}`;
  return [...objects].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
