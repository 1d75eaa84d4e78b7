import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type RefusalError, relabel } from '../../lib/testing';

/** Rules, and what a real Alloy made of targets with them or why it refused them. */
interface Row {
  readonly id: string;
  readonly alloy: string;
  readonly targets: readonly Readonly<Record<string, string>>[];
  readonly out?: readonly Readonly<Record<string, string>>[];
  readonly error?: string;
  readonly errors?: readonly RefusalError[];
}

const folder = process.env['ALLOY_GOLDEN'] ?? resolve(__dirname, '../../../shared/golden');
const file = join(folder, 'relabel.jsonl');
if (!existsSync(file)) {
  throw new Error(`golden data is missing: ${file} (set ALLOY_GOLDEN to the folder that holds relabel.jsonl)`);
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

test('the golden data are there', () => {
  expect(rows.filter(({ out }) => out).length).toBeGreaterThan(1500);
  expect(rows.filter(({ errors }) => errors).length).toBeGreaterThan(200);
});

test.each(rows.filter(({ out }) => out))('$id', (row) => {
  expect(relabel(row.alloy, row.targets)).toEqual({ out: row.out });
});

// Of several faults in one component, Alloy tells the first.
test.each(rows.filter(({ errors }) => errors))('$id is refused', (row) => {
  expect(relabel(row.alloy, row.targets)).toEqual({ error: row.error, errors: row.errors });
});
