import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/cli/import';
import { outcomeOf } from './harness/recorded-streams';
import { chartDifferences } from './parity/chart-differences';

const page = readFileSync(join(__dirname, '../docs/from-helm.md'), 'utf8');

test('the page lists all differences from what the chart renders, and no others', () => {
  const [, rows = ''] =
    /## What is different[^|]*\| The chart \| Here \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(page) ?? [];

  expect(rows).toBe(chartDifferences.map(({ chart, here }) => `| ${chart} | ${here} |\n`).join(''));
});

test('the values of the page become the program of the page', async () => {
  const [, values = '', program] = /```yaml\n(.*?)```\n\n```ts\n(.*?)```\n/s.exec(page) ?? [];

  const { exitCode, stdout, stderr } = await outcomeOf(run, ['--from', 'helm', '-', '--namespace', 'monitoring'], {
    stdin: values,
  });

  expect([exitCode, stdout]).toEqual([0, program]);
  expect(stderr).toContain('did you mean "annotations"?');
});
