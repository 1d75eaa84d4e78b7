import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Chart, YamlOutputType } from 'cdk8s';
import { parse } from 'yaml';
import { AlloyApp, type AlloyAppProps } from './alloy-app';
import { OutputFolder } from './output-folder';

let outdir: string;

beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'kustomization-'));
});

afterEach(() => rmSync(outdir, { recursive: true }));

function configMap(chart: Chart, name: string): ApiObject {
  return new ApiObject(chart, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
}

function appOf(props: AlloyAppProps = {}): AlloyApp {
  const app = new AlloyApp({ outdir, kustomization: true, log: () => {}, ...props });
  const chart = new Chart(app, 'alloy');
  configMap(chart, 'b').addDependency(configMap(chart, 'c'));
  configMap(new Chart(app, 'shop'), 'a');
  configMap(new Chart(new OutputFolder(app, 'backends'), 'grafana'), 'd');
  return app;
}

const read = (name: string) => parse(readFileSync(join(outdir, name), 'utf8'));

test.each([
  [YamlOutputType.FILE_PER_APP, ['app.k8s.yaml']],
  [YamlOutputType.FILE_PER_CHART, ['alloy.k8s.yaml', 'shop.k8s.yaml']],
  [YamlOutputType.FILE_PER_RESOURCE, ['ConfigMap.c.k8s.yaml', 'ConfigMap.b.k8s.yaml', 'ConfigMap.a.k8s.yaml']],
  [
    YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
    ['alloy/ConfigMap.c.k8s.yaml', 'alloy/ConfigMap.b.k8s.yaml', 'shop/ConfigMap.a.k8s.yaml'],
  ],
])('lists the manifests of its folder in their order, and not those of other folders (%s)', (yamlOutputType, files) => {
  appOf({ yamlOutputType }).synth();

  expect(read('kustomization.yaml')).toEqual({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: files,
  });
  const folder = yamlOutputType === YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE ? 'grafana/' : '';
  const name = { [YamlOutputType.FILE_PER_APP]: 'app', [YamlOutputType.FILE_PER_CHART]: 'grafana' }[
    yamlOutputType as 0
  ];
  expect(read('backends/kustomization.yaml').resources).toEqual([`${folder}${name ?? 'ConfigMap.d'}.k8s.yaml`]);
});

test('is written only where it is asked for, and removed where it is asked for no more', () => {
  appOf().synth();
  expect(readdirSync(outdir)).toContain('kustomization.yaml');

  appOf({ kustomization: false }).synth();

  expect(
    readdirSync(outdir, { recursive: true }).filter((name) => String(name).endsWith('kustomization.yaml')),
  ).toEqual([]);
});

test('an object in two files of a folder fails the synth, as kustomize would refuse it', () => {
  const app = appOf();
  configMap(new Chart(app, 'again'), 'a');

  expect(() => app.synth()).toThrow(
    /ConfigMap "a" is in two files, \S+\.k8s\.yaml and \S+\.k8s\.yaml, which kustomize refuses: make it in one of the charts/,
  );
  expect(readdirSync(outdir)).toEqual([]);
});

test('an object of one name in two folders is for two clusters', () => {
  const app = appOf();
  configMap(new Chart(new OutputFolder(app, 'production'), 'alloy'), 'a');

  expect(() => app.synth()).not.toThrow();
});
