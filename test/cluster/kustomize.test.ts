import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { Alloy, AlloyApp, destinations, pipelines } from '../../lib';
import { type KubernetesObject, kubectl, tryKubectl } from './kubectl';
import { applyCleanly, live, podsOf, readObjects, remove, waitForRollouts, yamlFiles } from './manifests';

// The kustomize that kubectl brings.

const example = (...path: readonly string[]) => join(__dirname, '..', '..', 'examples', 'kustomize', ...path);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kustomize-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function build(path: string): KubernetesObject[] {
  return parseAllDocuments(kubectl(['kustomize', path])).map((document) => document.toJS());
}

/** Builds an overlay of a base with a clustered Alloy that has rights in the whole cluster and in a namespace. */
function overlay(kustomization: object): KubernetesObject[] {
  const app = new AlloyApp({ outdir: join(folder, 'base'), kustomization: true, log: () => {} });
  const chart = new Chart(app, 'alloy', { namespace: 'overlaid', disableResourceNameHashes: true });
  const { config } = new Alloy(chart, 'alloy', { clustering: {} });
  const metrics = new destinations.Prometheus(config, 'default');
  new pipelines.PodMetrics(config, 'pods', {
    pods: new pipelines.PodDiscovery(config, 'pods'),
    forwardTo: [metrics.receiver],
  });
  app.synth();
  mkdirSync(join(folder, 'overlay'));
  const text = JSON.stringify({ resources: ['../base'], ...kustomization });
  writeFileSync(join(folder, 'overlay', 'kustomization.yaml'), text);
  return build(join(folder, 'overlay'));
}

const find = (objects: readonly KubernetesObject[], kind: string): KubernetesObject =>
  objects.find((object) => object.kind === kind)!;
const containerOf = (objects: readonly KubernetesObject[]) =>
  find(objects, 'DaemonSet')['spec'].template.spec.containers[0];

describe('the overlays of the example', () => {
  const base = readObjects(yamlFiles('examples/kustomize/dist').filter((file) => !file.endsWith('kustomization.yaml')));

  test.each(['staging', 'production'])('%s sets what is its own by name, and leaves the rest', (environment) => {
    const objects = build(example('overlays', environment));

    expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual(
      base.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort(),
    );
    const { env } = containerOf(objects);
    expect(env).toHaveLength(containerOf(base).env.length);
    expect(env).toContainEqual({ name: 'CLUSTER', value: `${environment}-eu` });
    expect(find(objects, 'ConfigMap')['data']).toEqual(find(base, 'ConfigMap')['data']);
    expect(find(objects, 'DaemonSet')['spec'].selector).toEqual(find(base, 'DaemonSet')['spec'].selector);
  });

  test('production takes its images from a mirror, in the same version', () => {
    const [before, after] = [containerOf(base).image, containerOf(build(example('overlays', 'production'))).image];

    expect(after).toBe(before.replace('docker.io', 'registry.example.com'));
  });

  test('run: one is applied after the other', () => {
    for (const environment of ['staging', 'production']) {
      const objects = build(example('overlays', environment));
      applyCleanly(objects);
      waitForRollouts(objects);
      const variables = podsOf(find(objects, 'DaemonSet')).map(({ spec }) => spec.containers[0].env);
      expect(variables.every((env) => env.some(({ value }: { value?: string }) => value === `${environment}-eu`))).toBe(
        true,
      );
    }
    remove(base);
  });
});

describe('a folder with a file per object and a kustomization.yaml', () => {
  const path = join(__dirname, '..', '..', 'examples', 'environments', 'dist', 'staging');

  test('is built in an order in which it can be applied, whatever that of the files is', () => {
    expect(build(path).map(({ kind }) => kind)).toEqual([
      'Namespace',
      'ServiceAccount',
      'ClusterRole',
      'ClusterRoleBinding',
      'ConfigMap',
      'Service',
      'Service',
      'DaemonSet',
      'ServiceMonitor',
    ]);
  });

  test('is refused by kubectl apply -f', () => {
    const { status, stderr } = tryKubectl(['apply', '--dry-run=server', `--filename=${path}`]);

    expect(status).toBe(1);
    expect(stderr).toContain('no matches for kind "Kustomization"');
  });
});

// What kustomize can't know, as docs/gitops.md tells it.
describe('kustomize', () => {
  test('with a prefix of names, leaves the address of the cluster as it was: nothing is there', () => {
    const objects = overlay({ namePrefix: 'eu-' });
    const services = objects.filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata.name);

    expect(services).toEqual(['eu-alloy', 'eu-alloy-cluster']);
    expect(containerOf(objects).args).toContain('--cluster.join-addresses=alloy-cluster');
    // What it does know: references between objects.
    expect(find(objects, 'ClusterRoleBinding')['subjects'][0].name).toBe('eu-alloy');
    expect(find(objects, 'DaemonSet')['spec'].template.spec.volumes[0].configMap.name).toBe('eu-alloy');
  });

  test('with another namespace, moves objects and subjects, but no address in the configuration', () => {
    const objects = overlay({ namespace: 'moved' });

    expect(find(objects, 'Namespace').metadata.name).toBe('moved');
    expect(find(objects, 'ClusterRoleBinding')['subjects']).toEqual([
      { kind: 'ServiceAccount', name: 'alloy', namespace: 'moved' },
    ]);
    // The name of a cluster-scoped object has the namespace, so that two of them don't share it: now they do.
    expect(find(objects, 'ClusterRole').metadata.name).toBe('overlaid-alloy');
    expect(containerOf(objects).args).toContain('--cluster.name=overlaid-alloy');
  });

  test('with labels in selectors, gives a DaemonSet that the cluster refuses in place of the one before', () => {
    const before = overlay({});
    applyCleanly(before);
    rmSync(join(folder, 'overlay'), { recursive: true });
    const after = overlay({ labels: [{ pairs: { team: 'platform' }, includeSelectors: true }] });

    const { status, stderr } = tryKubectl(
      ['apply', '--server-side', '--field-manager=cdk8s-alloy', '--filename=-'],
      JSON.stringify(find(after, 'DaemonSet')),
    );

    expect(status).toBe(1);
    expect(stderr).toContain('field is immutable');
    expect(live(find(before, 'DaemonSet'))['spec'].selector).toEqual(find(before, 'DaemonSet')['spec'].selector);
    remove(before);
  });
});
