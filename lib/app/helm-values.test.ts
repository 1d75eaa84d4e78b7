import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { parse } from 'yaml';
import { chartObjects } from '../helm';
import { Alloy } from '../kubernetes';
import { AlloyApp } from './alloy-app';

function published(names: readonly (readonly [chart: string, name: string])[], helm = true): string {
  const outdir = mkdtempSync(join(tmpdir(), 'helm-values-'));
  const app = new AlloyApp({ outdir, helm, log: () => {} });
  for (const [chart, name] of names) {
    const scope = new Chart(app, chart, { namespace: chart, disableResourceNameHashes: true });
    new Alloy(scope, name).config.addText('logging { }\ndiscovery.kubernetes "pods" { role = "pod" }');
  }
  app.synth();
  return outdir;
}

test('the values of the only Alloy are helm/values.yaml, and the chart makes the same configuration of them', () => {
  const outdir = published([['monitoring', 'alloy']]);

  const values = parse(readFileSync(join(outdir, 'helm/values.yaml'), 'utf8'));
  const objects = chartObjects(values, { name: 'alloy', namespace: 'monitoring' });
  const configMap = objects.find(({ kind }) => kind === 'ConfigMap');
  expect(configMap!['data']['config.alloy']).toBe(readFileSync(join(outdir, 'monitoring-alloy.alloy'), 'utf8'));
});

test('to who applies all files, it is a list of no objects', () => {
  const outdir = published([['monitoring', 'alloy']]);

  const { apiVersion, kind, items } = parse(readFileSync(join(outdir, 'helm/values.yaml'), 'utf8'));
  expect({ apiVersion, kind, items }).toEqual({ apiVersion: 'v1', kind: 'List', items: [] });
});

test('each of several Alloys has its own file', () => {
  const outdir = published([
    ['east', 'metrics'],
    ['east2', 'alloy'],
    ['west', 'alloy'],
  ]);

  expect(readdirSync(join(outdir, 'helm')).sort()).toEqual([
    'east2-alloy-values.yaml',
    'metrics-values.yaml',
    'west-alloy-values.yaml',
  ]);
});

test('nobody gets values that did not ask', () => {
  expect(readdirSync(published([['monitoring', 'alloy']], false))).not.toContain('helm');
});
