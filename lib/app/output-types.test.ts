import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ApiObject, Chart, YamlOutputType } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { Alloy, ConfigDelivery } from '../kubernetes';
import { AlloyApp } from './alloy-app';
import { OutputFolder } from './output-folder';

let outdir: string;

beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'output-types-'));
});

afterEach(() => rmSync(outdir, { recursive: true }));

const TYPES = [
  ['FILE_PER_APP', YamlOutputType.FILE_PER_APP],
  ['FILE_PER_CHART', YamlOutputType.FILE_PER_CHART],
  ['FILE_PER_RESOURCE', YamlOutputType.FILE_PER_RESOURCE],
  ['FOLDER_PER_CHART_FILE_PER_RESOURCE', YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE],
] as const;

/** Two charts that share a namespace, with a Role of one name in two namespaces, and one in a folder. */
function synth(yamlOutputType: YamlOutputType): string {
  let log = '';
  const app = new AlloyApp({
    outdir,
    yamlOutputType,
    log: (text) => {
      log += text;
    },
  });
  for (const id of ['alloy', 'gateway']) {
    const chart = new Chart(app, id, { namespace: 'monitoring', disableResourceNameHashes: true });
    new Alloy(chart, id, { configDelivery: ConfigDelivery.immutable() });
    for (const namespace of ['cart', 'shop']) {
      const metadata = { name: `${id}-reads`, namespace };
      new ApiObject(chart, namespace, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata });
    }
  }
  const chart = new Chart(new OutputFolder(app, 'extra'), 'extra', { disableResourceNameHashes: true });
  new ApiObject(chart, 'notes', { apiVersion: 'v1', kind: 'ConfigMap' });
  app.synth();
  return log;
}

/** The files of the folder but the list, with `/`. */
function files(): string[] {
  return readdirSync(outdir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.cdk8s-alloy')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outdir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

const manifests = () =>
  files()
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parseAllDocuments(readFileSync(join(outdir, name), 'utf8')).map((document) => document.toJS()))
    .map(({ kind, metadata }) => [kind, metadata.namespace, metadata.name].filter(Boolean).join(' '))
    .sort();

test('a file per resource is named by kind and name, and by the namespace where one name is in several', () => {
  synth(YamlOutputType.FILE_PER_RESOURCE);

  expect(files()).toEqual([
    expect.stringMatching(/^ConfigMap\.alloy-[0-9a-f]{10}\.k8s\.yaml$/),
    expect.stringMatching(/^ConfigMap\.gateway-[0-9a-f]{10}\.k8s\.yaml$/),
    'DaemonSet.alloy.k8s.yaml',
    'DaemonSet.gateway.k8s.yaml',
    'Namespace.monitoring.k8s.yaml',
    'Role.cart.alloy-reads.k8s.yaml',
    'Role.cart.gateway-reads.k8s.yaml',
    'Role.shop.alloy-reads.k8s.yaml',
    'Role.shop.gateway-reads.k8s.yaml',
    'Service.alloy.k8s.yaml',
    'Service.gateway.k8s.yaml',
    'ServiceAccount.alloy.k8s.yaml',
    'ServiceAccount.gateway.k8s.yaml',
    'alloy.alloy',
    'extra/ConfigMap.extra-notes.k8s.yaml',
    'gateway.alloy',
  ]);
});

test.each(TYPES)('%s holds every object', (_, type) => {
  synth(YamlOutputType.FILE_PER_CHART);
  const expected = new Set(manifests());

  synth(type);

  const found = manifests();
  expect(new Set(found)).toEqual(expected);
  expect(found.filter((name, i) => name !== 'Namespace monitoring' && found.indexOf(name) !== i)).toEqual([]);
});

test.each(
  TYPES.flatMap((from) => TYPES.filter((to) => to !== from).map((to) => [from[0], to[0], from[1], to[1]] as const)),
)('from %s to %s no file is left behind, and files that synth did not make stay', (_from, _to, from, to) => {
  synth(to);
  const alone = files();
  rmSync(outdir, { recursive: true });
  outdir = mkdtempSync(join(tmpdir(), 'output-types-'));
  synth(from);
  writeFileSync(join(outdir, 'README.md'), 'by hand');

  const log = synth(to);

  expect(files()).toEqual([...alone, 'README.md'].sort());
  expect(log).toMatch(/\.k8s\.yaml \(removed\)\n/);
});

test.each(TYPES)('%s gives the same bytes again and touches nothing', (_, type) => {
  synth(type);

  expect(synth(type)).not.toMatch(/\((written|removed)\)/);
});

test('a changed configuration touches its own files alone', () => {
  const make = (level: 'info' | 'warn') => {
    let log = '';
    const app = new AlloyApp({
      outdir,
      yamlOutputType: YamlOutputType.FILE_PER_RESOURCE,
      log: (text) => {
        log += text;
      },
    });
    const alloy = new Alloy(new Chart(app, 'alloy', { disableResourceNameHashes: true }), 'alloy');
    alloy.config.logging = { level };
    app.synth();
    return log.match(/\S+(?= \(written\))/g);
  };
  make('info');

  const written = make('warn');

  const names = written!.map((path) => path.slice(path.lastIndexOf('/') + 1));
  // The pods' annotation with the hash of the configuration makes them start again.
  expect(names).toEqual(['ConfigMap.alloy.k8s.yaml', 'DaemonSet.alloy.k8s.yaml', 'alloy.alloy']);
});
