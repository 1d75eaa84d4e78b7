import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  configMap,
  deploy,
  exists,
  kubeconfigOf,
  listed,
  manifestsOf,
  removeNamespaces,
  removeTemporaryFolders,
  workload,
} from './deploying';
import { clusterEnvironment, type KubernetesObject, kubectl, type Run } from './kubectl';
import { applyCleanly, live, nameOf } from './manifests';

const AS_PEOPLE_WRITE_IT = `# The settings of the shop.
apiVersion: v1   # as ever
kind: 'ConfigMap'
metadata: { "name": "quoted", labels: {kind: Secret, name: x} }
data:
  text: |
    ---
    kind: Namespace
    metadata:
      name: not-an-object
--- # more of it
---
{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "json"}, "data": {"a": "<&>\\u00e9"}}
---
apiVersion: v1
kind: List
items:
  - &base
    apiVersion: v1
    kind: ServiceAccount
    metadata:
      namespace: manifests-other
      name: in-a-list
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: ClusterRole
    metadata:
      name: manifests:of-the-cluster
    rules: []
---
apiVersion: v1
kind: Service
metadata:
    name:
        wide
spec:
    selector: {app: wide}
    ports: [{port: 12345, targetPort: http}]
...
`;

const nowhere: readonly KubernetesObject[] = ['quoted', 'json'].map((name) => configMap(name, 'manifests'));

afterAll(() => {
  removeTemporaryFolders();
  removeNamespaces('manifests', 'manifests-other', 'manifests-limited');
  kubectl(['delete', 'clusterrole', 'manifests:of-the-cluster', '--ignore-not-found']);
});

test('manifests may be written in any way, and name a namespace or not', async () => {
  const dir = manifestsOf(AS_PEOPLE_WRITE_IT);

  const { status, stdout, stderr } = await deploy('--yes', '--dir', dir, '--namespace', 'manifests');

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(nowhere.map(exists)).toEqual([true, true]);
  expect(live(nowhere[1]!)['data']).toEqual({ a: '<&>é' });
  expect(live(nowhere[0]!)['data'].text).toBe('---\nkind: Namespace\nmetadata:\n  name: not-an-object\n');
  expect(stdout).toContain('kubectl port-forward --namespace=manifests service/wide 12345:12345');
  // The namespaces were made, and belong to the app as well.
  expect(listed('manifests').sort()).toEqual([
    'ClusterRole/manifests:of-the-cluster',
    'ConfigMap/json',
    'ConfigMap/quoted',
    'Namespace/manifests',
    'Namespace/manifests-other',
    'Service/wide',
    'ServiceAccount/in-a-list',
  ]);
  expect((await deploy('--dir', dir, '--namespace', 'manifests')).stdout).toContain('Nothing to change.');

  expect((await deploy('--delete', '--yes', '--dir', dir, '--namespace', 'manifests')).status).toBe(0);
  expect(kubectl(['get', 'namespaces', 'manifests', 'manifests-other', '--ignore-not-found'])).toBe('');
});

test('what is no YAML is told with its file', async () => {
  const dir = manifestsOf('kind: [');

  const { status, stderr } = await deploy('--yes', '--dir', dir);

  expect(status).toBe(1);
  expect(stderr).toContain(`error parsing ${join(dir, 'all.yaml')}`);
  expect(stderr).toContain('deploy.sh: the manifests cannot be read');
});

describe('with the rights of docs/deploy.md and no others', () => {
  const NAMESPACE = 'manifests-limited';
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'deploy.md'), 'utf8');
  const role = parse(/^```yaml\n(apiVersion: rbac[\s\S]*?)^```/m.exec(page)![1]!);
  const kept = configMap('kept', NAMESPACE);
  const old = configMap('old', NAMESPACE);
  const app = (image: string) => workload('Deployment', 'app', NAMESPACE, { image });
  let kubeconfig: string;

  beforeAll(() => {
    const subject = { kind: 'ServiceAccount', name: 'deployer', namespace: NAMESPACE };
    applyCleanly([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } },
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'deployer', namespace: NAMESPACE } },
      { ...role, metadata: { ...role.metadata, namespace: NAMESPACE } },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'deploy', namespace: NAMESPACE },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'deploy' },
        subjects: [subject],
      },
    ]);
    kubeconfig = kubeconfigOf('deployer', NAMESPACE, NAMESPACE);
  });

  const limited = (...args: string[]) => deploy('--yes', '--kubeconfig', kubeconfig, ...args);

  test('it applies, waits, changes nothing twice, prunes and deletes', async () => {
    const first = await limited('--dir', manifestsOf(kept, old, app('example.test/app:1')));
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });

    const dir = manifestsOf(kept, app('example.test/app:2'));
    const second = await limited('--dir', dir, '--rollback-on-failure');
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: '' });
    expect([kept, old].map(exists)).toEqual([true, false]);
    expect((await limited('--dir', dir)).stdout).toContain('Done: nothing changed.');
    expect((await limited('--diff', '--dir', dir)).status).toBe(0);

    const deletion = await limited('--delete', '--dir', dir);
    expect({ status: deletion.status, stderr: deletion.stderr }).toEqual({ status: 0, stderr: '' });
    expect([kept, app('')].map(exists)).toEqual([false, false]);
  });

  test('it says why a workload does not run', async () => {
    const dir = manifestsOf(workload('Deployment', 'broken', NAMESPACE, { start: 'image-not-found' }));

    const { status, stderr } = await limited('--dir', dir, '--timeout', '3s');

    expect(status).toBe(1);
    expect(stderr).toContain('Not running: deployment/broken in namespace manifests-limited');
    expect(stderr).toContain('ImagePullBackOff');
    await limited('--delete', '--dir', dir);
  });

  test('what is missing for an object of the cluster is told before anything is changed', async () => {
    const clusterRole = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'limited' },
    };

    const { status, stderr } = await limited('--dir', manifestsOf(kept, { ...clusterRole, rules: [] }));

    expect(status).toBe(1);
    expect(stderr).toContain('cannot get resource "clusterroles"');
    expect(exists(kept)).toBe(false);
  });

  test('each verb of the page on ConfigMaps is needed', async () => {
    const dir = manifestsOf(kept);
    const [rule, ...others] = role.rules;
    for (const verb of rule.verbs) {
      const less = { ...rule, verbs: rule.verbs.filter((one: string) => one !== verb) };
      applyCleanly([{ ...role, metadata: { ...role.metadata, namespace: NAMESPACE }, rules: [less, ...others] }]);

      const applied = await limited('--dir', dir);
      const deleted = await limited('--delete', '--dir', dir);

      expect([verb, applied.status, deleted.status]).not.toEqual([verb, 0, 0]);
      kubectl([
        'delete',
        'configmap',
        ...nameOf(kept).slice(1, 2),
        'cdk8s-alloy-inventory',
        `--namespace=${NAMESPACE}`,
        '--ignore-not-found',
      ]);
    }
  });
});

describe('on a terminal', () => {
  const app = workload('Deployment', 'app', 'manifests', { start: 'ready-after 2s' });

  /** Runs deploy.sh on a terminal, on which somebody has typed something. */
  function onTerminal(typed: string, ...args: string[]): Promise<Run> {
    const command = [join(__dirname, '..', '..', 'deploy.sh'), ...args].join(' ');
    const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      env: clusterEnvironment,
    });
    child.stdin.write(typed);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr: '' })));
  }

  beforeAll(() => {
    kubectl(['create', 'namespace', 'manifests']);
  });

  test('no is no', async () => {
    const { status, stdout } = await onTerminal('n\n', '--dir', manifestsOf(app));

    expect(status).toBe(1);
    expect(stdout).toContain('Go on? [y/N]');
    expect(stdout).toContain('nothing was changed');
    expect(exists(app)).toBe(false);
  });

  test('yes is yes, and the lines of the workloads are updated in place', async () => {
    const { status, stdout } = await onTerminal('y\n', '--dir', manifestsOf(app));

    expect(status).toBe(0);
    expect(stdout).toContain('\u001b[1A\u001b[K  Deployment/app (manifests): ');
    expect(stdout).toMatch(/Deployment\/app \(manifests\): runs, after \d+ s/);
  });
});
