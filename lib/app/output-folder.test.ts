import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Chart, YamlOutputType } from 'cdk8s';
import { AlloyApp } from './alloy-app';
import { OutputFolder } from './output-folder';

let outdir: string;

beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'output-folder-'));
});

afterEach(() => rmSync(outdir, { recursive: true }));

function addObject(chart: Chart, name: string): void {
  new ApiObject(chart, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
}

function synth(folder: string, yamlOutputType = YamlOutputType.FILE_PER_CHART): readonly string[] {
  const app = new AlloyApp({ outdir, yamlOutputType, log: () => {} });
  addObject(new Chart(app, 'alloy'), 'a');
  const inner = new OutputFolder(app, folder);
  addObject(new Chart(inner, 'backends'), 'b');
  addObject(new Chart(new OutputFolder(inner, 'deep'), 'more'), 'c');
  app.synth();
  return readdirSync(outdir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

test.each([
  [YamlOutputType.FILE_PER_CHART, ['alloy.k8s.yaml', 'extra/backends.k8s.yaml', 'extra/deep/more.k8s.yaml']],
  [YamlOutputType.FILE_PER_APP, ['app.k8s.yaml', 'extra/app.k8s.yaml', 'extra/deep/app.k8s.yaml']],
  [
    YamlOutputType.FILE_PER_RESOURCE,
    ['ConfigMap.a.k8s.yaml', 'extra/ConfigMap.b.k8s.yaml', 'extra/deep/ConfigMap.c.k8s.yaml'],
  ],
  [
    YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
    ['alloy/ConfigMap.a.k8s.yaml', 'extra/backends/ConfigMap.b.k8s.yaml', 'extra/deep/more/ConfigMap.c.k8s.yaml'],
  ],
])('charts are written into their folder, whatever a file is for (%s)', (type, files) => {
  expect(synth('extra', type)).toEqual(files);
});

test('a chart inside of a chart is in the folder of both', () => {
  const app = new AlloyApp({ outdir, log: () => {} });
  const chart = new Chart(new OutputFolder(app, 'extra'), 'outer');
  addObject(chart, 'a');
  addObject(new Chart(chart, 'inner'), 'b');

  app.synth();

  const names = readdirSync(join(outdir, 'extra'));
  expect(names).toHaveLength(2);
  expect(readdirSync(outdir).filter((name) => name.endsWith('.yaml'))).toEqual([]);
});

test.each(['..', '.git', 'Backends', 'a b'])('%j is no name of a folder', (name) => {
  const app = new AlloyApp({ outdir, log: () => {} });
  addObject(new Chart(new OutputFolder(app, name), 'chart'), 'a');

  expect(() => app.synth()).toThrow(`${JSON.stringify(name)} can't be the name of an output folder`);
  expect(readdirSync(outdir)).toEqual([]);
});

test('is known by its mark', () => {
  const app = new AlloyApp({ outdir });

  expect(OutputFolder.isOutputFolder(new OutputFolder(app, 'extra'))).toBe(true);
  expect([undefined, null, {}, app].map(OutputFolder.isOutputFolder)).toEqual([false, false, false, false]);
});
