import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { run } from '../lib/cli/import';
import { differences, differenceText, type Manifest } from '../lib/helm';
import { importAlloyChart } from '../lib/importer';
import { findReadyMade } from '../lib/recognition';
import { optionsCode } from '../lib/stack-file';
import { programObjects } from './harness/program-objects';
import { outcomeOf } from './harness/recorded-streams';
import { chartDifferences } from './parity/chart-differences';

const page = readFileSync(join(__dirname, '../docs/from-helm.md'), 'utf8');

test('the page lists all differences from what the chart renders, and no others', () => {
  const [, rows = ''] =
    /## What is different[^|]*\| The chart \| Here \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(page) ?? [];

  expect(rows).toBe(chartDifferences.map(({ chart, here }) => `| ${chart} | ${here} |\n`).join(''));
});

test('the values in dist/ become the objects in dist/ again', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '../schema/stack.schema.json'), 'utf8'));
  const text = readFileSync(join(__dirname, '../dist/helm/values.yaml'), 'utf8');
  const objects = parseAllDocuments(readFileSync(join(__dirname, '../dist/alloy.k8s.yaml'), 'utf8'));
  const release = { name: 'alloy', namespace: 'monitoring-stack' };

  const {
    text: program,
    unmapped,
    ignored,
  } = importAlloyChart(text, { ...release, readyMade: findReadyMade }, (options) => optionsCode(options, schema));

  expect([unmapped, ignored]).toEqual([[], []]);
  const made = programObjects(program) as readonly Manifest[];
  const different = differences(
    made,
    objects.map((document) => document.toJS()),
  );
  expect(different.map(differenceText)).toEqual([]);
});

test('the values of the page become the program of the page', async () => {
  const [, values = '', program] = /```yaml\n(.*?)```\n\n```ts\n(.*?)```\n/s.exec(page) ?? [];

  const { exitCode, stdout, stderr } = await outcomeOf(run, ['--from', 'helm', '-', '--namespace', 'monitoring'], {
    stdin: values,
  });

  expect([exitCode, stdout]).toEqual([0, program]);
  expect(stderr).toContain('did you mean "annotations"?');
});
