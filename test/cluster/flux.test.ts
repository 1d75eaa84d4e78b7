import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart, type ChartProps } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { Alloy, AlloyApp } from '../../lib';
import { buildGoProgram } from '../harness/go-program';
import { applyDefinitions, removeDefinitions } from './definitions';
import { createDestinations, objectsOf } from './gitops-objects';
import { cluster, type KubernetesObject, kubectl, type Run } from './kubectl';
import { live, readObjects, remove, yamlFiles } from './manifests';

// Flux's own packages: see flux/main.go.

const root = join(__dirname, '..', '..');
const program = buildGoProgram(join(__dirname, 'flux'), 'what Flux does with a folder');
const example = readObjects([join(root, 'examples', 'flux', 'dist', 'production.k8s.yaml')]);
const kustomization = example.find(({ kind }) => kind === 'Kustomization')!;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flux-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the program on `dist/` of the folder, with the Kustomization of the example, changed. */
function flux(spec: object, ...more: readonly string[]): Run {
  const file = join(folder, 'kustomization.json');
  writeFileSync(file, JSON.stringify({ ...kustomization, spec: { ...kustomization['spec'], ...spec } }));
  return spawnSync(program, [join(folder, 'repository'), file, ...more], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** What Flux would apply of a folder that is `dist/` of its repository. */
function build(dist: string, spec: object): KubernetesObject[] {
  mkdirSync(join(folder, 'repository'));
  cpSync(join(root, dist), join(folder, 'repository', 'dist'), { recursive: true });
  const { status, stdout, stderr } = flux(spec);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return parseAllDocuments(stdout).map((document) => document.toJS());
}

const named = (objects: readonly KubernetesObject[]) =>
  objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort();
const dataOf = (objects: readonly KubernetesObject[]) =>
  Object.fromEntries(objects.filter(({ kind }) => kind === 'ConfigMap').map((one) => [one.metadata.name, one['data']]));

const postBuild = { substitute: { cluster_name: 'production' } };
const annotation = 'kustomize.toolkit.fluxcd.io/substitute';

describe('the folder', () => {
  test('of an environment is built as it is, with a mark on each ConfigMap', () => {
    const objects = build('examples/environments/dist', {});
    const committed = objectsOf('examples/environments/dist/production');

    expect(named(objects)).toEqual(named(committed));
    for (const { kind, metadata } of objects) {
      expect((metadata['annotations'] as Record<string, string> | undefined)?.[annotation]).toBe(
        kind === 'ConfigMap' ? 'disabled' : undefined,
      );
    }
    expect(dataOf(objects)).toEqual(dataOf(committed));
  });

  test('is read with the folders in it, where no kustomization.yaml says otherwise', () => {
    const objects = build('dist', { path: './dist' });

    expect(named(objects)).toEqual(
      named([...readObjects(yamlFiles('dist')), ...readObjects(yamlFiles('dist/backends'))]),
    );
  });
});

describe('variables', () => {
  const path = { path: './dist' };
  const committed = dataOf([...readObjects(yamlFiles('dist')), ...readObjects(yamlFiles('dist/backends'))]);

  test('spoil what has its own in braces: programs and dashboards', () => {
    const data = dataOf(build('dist', { ...path, postBuild, patches: [] }));

    const spoilt = Object.keys(committed).filter(
      (name) => JSON.stringify(data[name]) !== JSON.stringify(committed[name]),
    );
    expect(spoilt).toContain('example-instrumented-app');
    expect(spoilt).toContain('grafana');
  });

  test('do so not with the patch of the example', () => {
    expect(dataOf(build('dist', { ...path, postBuild }))).toEqual(committed);
  });

  test('are no danger as long as there are none', () => {
    expect(dataOf(build('dist', { ...path, patches: [] }))).toEqual(committed);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are Flux's
  // `$1` is what configurations have mostly, and no variable to Flux.
  const text = [
    'discovery.relabel "x" {',
    '\ttargets = []',
    '',
    '\trule {',
    '\t\ttarget_label = "y"',
    '\t\treplacement  = "$1 ${1}x"',
    '\t}',
    '}',
    '',
  ].join('\n');

  function configuration(props: ChartProps): string {
    const app = new AlloyApp({ outdir: join(folder, 'repository', 'dist'), log: () => {} });
    const alloy = new Alloy(new Chart(app, 'alloy', { disableResourceNameHashes: true, ...props }), 'alloy');
    alloy.config.addText(text, { filename: 'relabel.alloy' });
    app.synth();
    const { stdout } = flux({ path: './dist', postBuild, patches: [] });
    return dataOf(parseAllDocuments(stdout).map((document) => document.toJS()))['alloy']['config.alloy'];
  }

  test('take ${1} out of a configuration, and leave $1', () => {
    expect(configuration({})).toContain('replacement  = "$1 x"');
  });

  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above

  test('are kept out of a chart by a label of all of its objects', () => {
    expect(configuration({ labels: { [annotation]: 'disabled' } })).toBe(text);
  });
});

describe('on the cluster', () => {
  beforeAll(async () => {
    await applyDefinitions();
    createDestinations();
  });

  afterAll(() => {
    remove([...objectsOf('examples/environments/dist/production'), ...objectsOf('examples/environments/dist/staging')]);
    removeDefinitions();
  });

  test('an environment becomes healthy, stays as it is, and a promotion prunes the old configuration alone', () => {
    const repository = join(folder, 'repository');
    mkdirSync(repository);
    const inventory = join(folder, 'inventory.json');
    const apply = (environment: string) => {
      rmSync(join(repository, 'dist'), { recursive: true, force: true });
      const source = join(root, 'examples', 'environments', 'dist', environment);
      cpSync(source, join(repository, 'dist', 'production'), { recursive: true });
      const { status, stdout, stderr } = flux({}, cluster.kubeconfig, inventory);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return JSON.parse(stdout) as { applied: Record<string, string>; pruned: Record<string, string> };
    };
    const objects = objectsOf('examples/environments/dist/production');
    const configMap = ({ kind }: KubernetesObject) => kind === 'ConfigMap';
    const oldConfig = objects.find(configMap)!;

    // The namespace was there, for the Secret.
    const first = apply('production');
    expect(Object.keys(first.applied)).toHaveLength(objects.length);
    expect(new Set(Object.values(first.applied))).toEqual(new Set(['created', 'configured']));
    const { status } = live(objects.find(({ kind }) => kind === 'DaemonSet')!);
    expect([status.numberAvailable, status.numberUnavailable]).toEqual([cluster.nodes.length, undefined]);

    const second = apply('production');
    expect(new Set(Object.values(second.applied))).toEqual(new Set(['unchanged']));
    expect(second.pruned).toEqual({});

    const third = apply('staging');
    expect(third.pruned).toEqual({ [`ConfigMap/monitoring-stack/${oldConfig.metadata.name}`]: 'deleted' });
    const left = kubectl(['get', 'configmaps', '--namespace=monitoring-stack', '--output=name']);
    expect(left).toContain(objectsOf('examples/environments/dist/staging').find(configMap)!.metadata.name);
    expect(left).not.toContain(oldConfig.metadata.name);
    // What Flux did not bring stays: the Secret.
    expect(kubectl(['get', 'secrets', '--namespace=monitoring-stack', '--output=name'])).toContain('destinations');
  });

  test('a label of the owner is on the objects, not on the pods', () => {
    const { metadata, spec } = live(
      objectsOf('examples/environments/dist/staging').find(({ kind }) => kind === 'DaemonSet')!,
    );

    expect(metadata['labels']).toMatchObject({ 'kustomize.toolkit.fluxcd.io/name': 'alloy' });
    expect(Object.keys(spec.template.metadata.labels)).toEqual([
      ...Object.keys(spec.selector.matchLabels),
      'app.kubernetes.io/version',
    ]);
  });
});

test('the source of the example leaves out all but dist/, and the backends', () => {
  const source = example.find(({ kind }) => kind === 'GitRepository')!;
  const repository = join(folder, 'repository');
  mkdirSync(repository);
  spawnSync('git', ['init', '--quiet'], { cwd: repository });
  writeFileSync(join(repository, '.git', 'info', 'exclude'), source['spec'].ignore);
  const names = ['main.ts', 'dist/alloy.k8s.yaml', 'dist/production/alloy.k8s.yaml', 'dist/backends/backends.k8s.yaml'];

  // Flux reads the rules as git does.
  const { stdout } = spawnSync('git', ['check-ignore', '--no-index', ...names], { cwd: repository, encoding: 'utf8' });

  expect(stdout.trim().split('\n')).toEqual(['main.ts', 'dist/backends/backends.k8s.yaml']);
});
