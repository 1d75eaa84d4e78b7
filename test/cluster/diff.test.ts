import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffTrees, type KubernetesObject as Manifest, renderText } from '../../lib/diff';
import { CONFIGURATIONS, createResource, synth } from './configurations';
import { cluster, clusterEnvironment, type KubernetesObject, kubectl, type Run } from './kubectl';
import { applyCleanly, live, readObjects, remove, yamlFiles } from './manifests';

// `cdk8s-alloy diff` against a real API server: what applying manifests would change, and nothing else.

const root = join(__dirname, '..', '..');
const stack = readObjects(yamlFiles('dist'));
const SAME: Run = { status: 0, stdout: 'no difference\n', stderr: '' };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'));
  applyCleanly(stack);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  remove(stack);
});

/** Compares manifests with the cluster. */
function diff(objects: readonly KubernetesObject[], ...options: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin', 'cdk8s-alloy.js'), 'diff', '-', '--cluster', ...options],
    {
      encoding: 'utf8',
      env: clusterEnvironment,
      input: objects.map((object) => JSON.stringify(object)).join('\n---\n'),
    },
  );
  return { status, stdout, stderr };
}

/** What differs between two sets of objects by themselves; nothing where they are the same. */
function differenceOfTrees(old: readonly KubernetesObject[], next: readonly KubernetesObject[]): string {
  const [before, after] = [old, next].map((objects) => ({ objects: objects as readonly Manifest[], files: [] }));
  const difference = diffTrees(before!, after!);
  return difference.objects.length === 0 ? '' : renderText(difference);
}

/** The same manifests, but for one object of a kind and name. */
function edited(kind: string, name: string, edit: (object: KubernetesObject) => void): KubernetesObject[] {
  return stack.map((object) => {
    if (object.kind !== kind || object.metadata.name !== name) return object;
    const copy = structuredClone(object);
    edit(copy);
    return copy;
  });
}

/** A user with rights of its own, as a kubeconfig. */
function userWith(name: string, rules: readonly object[]): string {
  const group = 'rbac.authorization.k8s.io';
  const subject = { kind: 'ServiceAccount', name, namespace: 'default' };
  const made = [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: 'default' } },
    { apiVersion: `${group}/v1`, kind: 'ClusterRole', metadata: { name }, rules },
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup: group, kind: 'ClusterRole', name },
      subjects: [subject],
    },
  ];
  applyCleanly(made as unknown as KubernetesObject[]);
  const token = kubectl(['create', 'token', name, '--namespace=default']).trim();
  const config = JSON.parse(kubectl(['config', 'view', '--raw', '--output=json']));
  const file = join(folder, name);
  writeFileSync(
    file,
    JSON.stringify({ ...config, users: config.users.map((user: object) => ({ ...user, user: { token } })) }),
  );
  return `--kubeconfig=${file}`;
}

const READ_ALL = { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list'] };

describe('manifests that the cluster has', () => {
  test('differ in nothing: the default stack', () => {
    expect(diff(stack)).toEqual(SAME);
  });

  test('differ in nothing: a folder, without what deploy.sh applies only when asked to', () => {
    const run = (...options: readonly string[]) =>
      spawnSync(
        process.execPath,
        [join(root, 'bin', 'cdk8s-alloy.js'), 'diff', join(root, 'dist'), 'cluster', ...options],
        {
          encoding: 'utf8',
          env: clusterEnvironment,
        },
      );

    expect(run()).toMatchObject(SAME);
    const withBackends = run('--with-backends');
    expect(withBackends.status).toBe(1);
    expect(withBackends.stdout).toContain('+ Deployment monitoring-stack/grafana\n');
  });

  test('differ in nothing from what kubectl exports', () => {
    const file = join(folder, 'export.yaml');
    const manifests = join(folder, 'manifests.json');
    writeFileSync(manifests, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: stack }));
    writeFileSync(file, kubectl(['get', `--filename=${manifests}`, '--output=yaml', '--show-managed-fields']));

    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'bin', 'cdk8s-alloy.js'), 'diff', manifests, file],
      { encoding: 'utf8', env: clusterEnvironment },
    );

    expect({ status, stdout }).toEqual({ status: 0, stdout: 'no difference\n' });
  });

  describe('differ in nothing: fifteen other Alloys', () => {
    beforeAll(() => createResource('podmonitors', 'PodMonitor', 'monitoring.coreos.com'));

    test.each(CONFIGURATIONS)('%s', (name, _level, text, props) => {
      const objects = synth(`config-${name}`, text, props);
      applyCleanly(objects);

      expect(diff(objects)).toEqual(SAME);
      expect(diff(objects, userWith('diff-reader', [READ_ALL]))).toMatchObject({
        status: 0,
        stdout: 'no difference\n',
      });
      // A port of the node that nobody has chosen may be another one next time.
      const chosen = differenceOfTrees(objects, objects.map(live)).replace(/ {4}\+ port \d+: nodePort: \d+\n/g, '');
      expect(chosen).toBe(name === 'node-port' ? '1 object changed\n\n~ Service config-node-port/alloy\n' : '');
    });
  });

  test('differ in nothing, although others have added to them', () => {
    kubectl(['annotate', 'service', 'alloy', '--namespace=monitoring-stack', 'example.org/by=somebody']);

    expect(diff(stack)).toEqual(SAME);
  });
});

describe('an edit of the manifests', () => {
  test('is told, exactly', () => {
    const role = edited('ClusterRole', 'monitoring-stack-alloy', (object) => {
      object['rules'].push({ apiGroups: [''], resources: ['nodes'], verbs: ['get'] });
    });

    expect(diff(role)).toEqual({
      status: 1,
      stdout: `1 object changed; more access: 1

More access:
  adds rule get nodes to ClusterRole monitoring-stack-alloy

Rights:
  ServiceAccount monitoring-stack/alloy may also get nodes in the cluster

~ ClusterRole monitoring-stack-alloy
    + rule get nodes (more access)
`,
      stderr: '',
    });
  });

  test('of the workload tells that pods are replaced', () => {
    const daemonSet = edited('DaemonSet', 'alloy', (object) => {
      const [container] = object['spec'].template.spec.containers;
      container.resources.limits.memory = '2048Mi';
      container.args.push('--stability.level=experimental');
    });

    expect(diff(daemonSet).stdout).toBe(`1 object changed

~ DaemonSet monitoring-stack/alloy, pods are replaced
    + container alloy: args: --stability.level: experimental
    ~ container alloy: resources.limits.memory: 1Gi -> 2Gi
`);
  });

  test('that takes something away tells what the API server would remove', () => {
    const service = edited('Service', 'alloy', (object) => {
      object['spec'].ports = object['spec'].ports.filter(({ port }: { port: number }) => port !== 4317);
      delete (object.metadata['labels'] as Record<string, string>)['app.kubernetes.io/component'];
    });

    const { status, stdout } = diff(service);

    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^~ Service monitoring-stack\/alloy\n {4}- label app\.kubernetes\.io\/component: .*\n {4}- port 4317: .*\n$/m,
    );
  });

  test('that is spelt in another way is none', () => {
    const same = edited('DaemonSet', 'alloy', (object) => {
      const [container] = object['spec'].template.spec.containers;
      container.resources.requests.cpu = '0.1';
      container.env.reverse();
      container.imagePullPolicy = 'IfNotPresent';
    });

    expect(diff(same)).toEqual(SAME);
  });

  test('that the API server refuses is told with its words', () => {
    const refused = edited('DaemonSet', 'alloy', (object) => {
      object['spec'].selector.matchLabels.another = 'label';
      object['spec'].template.metadata.labels.another = 'label';
    });

    const { status, stdout } = diff(refused);

    expect(status).toBe(1);
    expect(stdout).toContain('refused by the API server: 1');
    expect(stdout).toMatch(/the API server refuses this: .*field is immutable/);
    expect(stdout).toContain('    + pod label another: label\n');
  });

  test('adds objects, those of a namespace and of a kind that are not there yet, too', () => {
    const added = [
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'new', namespace: 'not-there' }, data: { a: 'b' } },
      { apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: 'new', namespace: 'default' } },
    ];

    expect(diff([...stack, ...(added as KubernetesObject[])])).toEqual({
      status: 1,
      stdout: `2 objects added

+ ConfigMap not-there/new
+ Thing default/new
    (the cluster doesn't know this kind yet)
`.replace('new\n+ Thing', 'new\n\n+ Thing'),
      stderr: '',
    });
  });
});

describe('an edit in the cluster', () => {
  afterEach(() => {
    const [daemonSet] = stack.filter(({ kind }) => kind === 'DaemonSet');
    kubectl(
      ['apply', '--server-side', '--field-manager=cdk8s-alloy', '--force-conflicts', '--filename=-'],
      JSON.stringify(daemonSet),
    );
  });

  test('is what an apply would undo, with who made it', () => {
    kubectl(['set', 'image', 'daemonset/alloy', 'alloy=registry.test/other:v1', '--namespace=monitoring-stack']);

    const { status, stdout, stderr } = diff(stack);

    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(
      '    (an apply is refused unless conflicts are forced: kubectl-set has set .spec.template.spec.containers[name="alloy"].image)\n',
    );
    expect(stdout).toMatch(
      / {4}~ container alloy: image: registry\.test\/other:v1 -> docker\.io\/grafana\/alloy:v[\d.]+\n$/,
    );
  });
});

describe('what an earlier deploy.sh applied', () => {
  const old = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'old', namespace: 'monitoring-stack' },
    data: { a: 'b' },
  };
  const foreign = { ...old, metadata: { ...old.metadata, name: 'foreign' } };
  const rowOf = ({ apiVersion, kind, metadata: { name, namespace } }: KubernetesObject, uid = '-') =>
    [apiVersion, kind, namespace ?? '-', name, uid].join(' ');
  const inventory = (rows: readonly string[], name = 'cdk8s-alloy') => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `${name}-inventory`, namespace: 'monitoring-stack', labels: { 'cdk8s-alloy/inventory': name } },
    data: { holder: '-', renewed: '0', objects: `${rows.join('\n')}\n` },
  });

  beforeAll(() => {
    applyCleanly([old] as KubernetesObject[]);
    kubectl(['create', '--filename=-'], JSON.stringify(foreign));
  });

  afterAll(() => remove([old, foreign, inventory([]), inventory([], 'other')] as KubernetesObject[]));

  const removedBy = (...inventories: readonly object[]) => {
    applyCleanly(inventories as KubernetesObject[]);
    return diff(stack)
      .stdout.split('\n')
      .filter((line) => line.startsWith('- '));
  };

  test('and the manifests do not have is removed', () => {
    expect(removedBy(inventory([...stack, old as KubernetesObject].map((object) => rowOf(object))))).toEqual([
      '- ConfigMap monitoring-stack/old',
    ]);
  });

  test('and is gone, was made anew or is of somebody else by now, is not', () => {
    const rows = stack.map((object) => rowOf(object));
    const gone = { ...old, metadata: { ...old.metadata, name: 'gone' } } as KubernetesObject;
    const uid = String(live(old as KubernetesObject).metadata['uid']);

    expect(removedBy(inventory([...rows, rowOf(foreign as KubernetesObject), rowOf(gone)]))).toEqual([]);
    expect(removedBy(inventory([...rows, rowOf(old as KubernetesObject, 'another-uid')]))).toEqual([]);
    expect(removedBy(inventory([...rows, rowOf(old as KubernetesObject, uid)]))).toHaveLength(1);
  });

  test('and belongs to another app, too, is not', () => {
    const rows = [...stack, old as KubernetesObject].map((object) => rowOf(object));

    expect(removedBy(inventory(rows), inventory([rowOf(old as KubernetesObject)], 'other'))).toEqual([]);
  });
});

describe('a user without all rights', () => {
  const changed = edited('Service', 'alloy', (object) => {
    object['spec'].ports[0].port = 8080;
  });

  test('who may only read compares what the manifests set, and is told so', () => {
    const reader = userWith('diff-reader', [READ_ALL]);

    const same = diff(stack, reader);
    expect({ status: same.status, stdout: same.stdout }).toEqual({ status: 0, stdout: 'no difference\n' });
    expect(same.stderr).toMatch(
      /^warning: \d+ objects are compared by the fields that the manifests set, for you may not patch them/,
    );
    expect(diff(changed, reader).stdout).toContain('    + port 8080: ');
  });

  test('who may only read sees that a Secret differs, and not its values', () => {
    const secret = (value: string) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'credentials', namespace: 'monitoring-stack' },
      data: { token: Buffer.from(value).toString('base64') },
    });
    const objects = (value: string) => [secret(value)] as unknown as KubernetesObject[];
    applyCleanly(objects('first-token'));
    const reader = userWith('diff-reader', [READ_ALL]);

    for (const options of [[], [reader]]) {
      expect(diff(objects('first-token'), ...options)).toMatchObject({ status: 0, stdout: 'no difference\n' });
      const { status, stdout } = diff(objects('second-token'), '--format=json', ...options);
      expect(status).toBe(1);
      expect(JSON.parse(stdout).objects[0].changes).toEqual([
        expect.objectContaining({ what: 'token', action: 'changed' }),
      ]);
      expect(stdout).not.toMatch(/first|second|Zmlyc3|c2Vjb2/);
    }
    remove(objects('first-token'));
  });

  test('who may not read an object is told which, and the rest is compared', () => {
    const some = userWith('diff-some', [{ apiGroups: ['', 'apps'], resources: ['*'], verbs: ['get', 'list'] }]);

    const { status, stdout, stderr } = diff(changed, some);

    expect(status).toBe(2);
    expect(stdout).toContain('~ Service monitoring-stack/alloy\n');
    expect(stderr).toContain(
      `error: ClusterRole monitoring-stack-alloy can't be compared: (Forbidden): clusterroles.rbac.authorization.k8s.io "monitoring-stack-alloy" is forbidden`,
    );
  });
});

test('objects without a namespace are those of --namespace', () => {
  const object = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'nowhere' },
    data: { a: 'b' },
  } as unknown as KubernetesObject;
  applyCleanly([{ ...object, metadata: { ...object.metadata, namespace: 'monitoring-stack' } }]);

  expect(diff([...stack, object], '--namespace=monitoring-stack')).toEqual(SAME);
  expect(diff([...stack, object], '--namespace=default').stdout).toBe('1 object added\n\n+ ConfigMap nowhere\n');

  kubectl(['delete', 'configmap', 'nowhere', '--namespace=monitoring-stack']);
});

test('a cluster that does not answer is trouble, in the words of kubectl', () => {
  expect(diff(stack, '--context=nope')).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^error: .*context "nope" does not exist|^error: .*context was not found/),
  });
  expect(cluster.nodes).toHaveLength(2);
});
