import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import recorded from '../chart-examples/chart-figures.json';
import { chartFigures } from '../chart-examples/figures';

// What docs/chart-examples.md says of the chart's examples is recorded, since a clone doesn't have them.

const folder = process.env['ALLOY_PARITY'] ?? resolve(__dirname, '../../../shared/parity');
const file = join(folder, 'k8s-monitoring-examples.jsonl');
if (!existsSync(file)) {
  throw new Error(`the examples of the chart are missing: ${file} (set ALLOY_PARITY to the folder that holds them)`);
}

test('the figures of all examples are those of their values and configurations', () => {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const counted = rows.map((row) => JSON.parse(row)).map(({ id, ...example }) => [id, chartFigures(example)]);

  expect(Object.fromEntries(counted)).toEqual(recorded);
});
