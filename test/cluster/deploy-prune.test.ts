import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import {
  configMap,
  definitionOf,
  deploy,
  exists,
  inventory,
  listed,
  manifestsOf,
  namespaceNamed,
  removeNamespaces,
  removeTemporaryFolders,
  temporaryFolder,
  thing,
  workload,
} from './deploying';
import { kubectl } from './kubectl';
import { apply, eventually, live } from './manifests';

const GROUP = 'prune.example.test';

beforeAll(() => {
  kubectl(['create', 'namespace', 'prune']);
});

afterEach(async () => {
  await deploy('--delete', '--yes', '--dir', 'none', '--namespace', 'prune');
});

afterAll(() => {
  removeTemporaryFolders();
  removeNamespaces('prune', 'prune-own', 'prune-other');
  kubectl(['delete', 'customresourcedefinition', `things.${GROUP}`, '--ignore-not-found']);
});

const keep = configMap('keep', 'prune');
const old = configMap('old', 'prune');

test('what an earlier deploy applied and this one does not have goes, after it was shown', async () => {
  const clusterRole = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'prune-old' },
    rules: [],
  };
  await deploy('--yes', '--dir', manifestsOf(keep, old, clusterRole));
  const now = manifestsOf(keep);

  const diff = await deploy('--diff', '--dir', now);
  const dryRun = await deploy('--dry-run', '--dir', now);
  const asked = await deploy('--dir', now);

  const prunes = 'Prunes 2:\n  ConfigMap/old (prune)\n  ClusterRole/prune-old\n';
  expect([diff.status, dryRun.status, asked.status]).toEqual([1, 0, 1]);
  for (const { stdout } of [diff, dryRun, asked]) expect(stdout).toContain(prunes);
  expect([exists(old), exists(clusterRole)]).toEqual([true, true]);

  const { status, stdout } = await deploy('--yes', '--dir', now);

  expect(status).toBe(0);
  expect(stdout).toContain('Done: 0 created, 0 changed, 2 pruned.');
  expect([exists(keep), exists(old), exists(clusterRole)]).toEqual([true, false, false]);
  expect(listed('prune')).toEqual(['ConfigMap/keep']);
});

test('what somebody made anew, or has taken over, or never was of this app, is left alone', async () => {
  const anew = configMap('anew', 'prune');
  const taken = configMap('taken', 'prune');
  const foreign = configMap('foreign', 'prune');
  await deploy('--yes', '--dir', manifestsOf(keep, anew, taken));
  kubectl(['delete', 'configmap', 'anew', '--namespace=prune']);
  kubectl(['create', 'configmap', 'anew', '--namespace=prune', '--from-literal=a=c']);
  kubectl(['create', 'configmap', 'foreign', '--namespace=prune']);
  kubectl(
    ['apply', '--server-side', '--force-conflicts', '--field-manager=somebody', '--filename=-'],
    JSON.stringify(configMap('taken', 'prune', { a: 'mine' })),
  );

  const { status, stdout } = await deploy('--yes', '--dir', manifestsOf(keep));

  expect(status).toBe(0);
  expect(stdout).toContain(`Leaves alone what was applied earlier:
  ConfigMap/anew: somebody made it anew
  ConfigMap/taken: nobody applies it any more; its fields belong to somebody else
`);
  expect([anew, taken, foreign].map(exists)).toEqual([true, true, true]);
  expect(listed('prune')).toEqual(['ConfigMap/keep']);
  kubectl(['delete', 'configmap', 'anew', 'taken', 'foreign', '--namespace=prune']);
});

test('an object in another version of its API is the same object', async () => {
  const scaler = (version: string, spec: object) => ({
    apiVersion: `autoscaling/${version}`,
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'app', namespace: 'prune' },
    spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'app' }, ...spec },
  });
  await deploy('--yes', '--dir', manifestsOf(scaler('v1', { targetCPUUtilizationPercentage: 50 })));
  const { uid } = live(scaler('v2', {})).metadata;

  const { status, stdout } = await deploy('--yes', '--dir', manifestsOf(scaler('v2', {})));

  expect(status).toBe(0);
  expect(stdout).not.toContain('Prunes');
  expect(live(scaler('v2', {})).metadata['uid']).toBe(uid);
});

test('an object without any field of its own is pruned, too', async () => {
  const bare = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'bare', namespace: 'prune' } };
  await deploy('--yes', '--dir', manifestsOf(keep, bare));

  expect((await deploy('--dir', manifestsOf(keep, bare))).stdout).toContain('Nothing to change.');
  await deploy('--yes', '--dir', manifestsOf(keep));

  expect(exists(bare)).toBe(false);
});

describe('several apps', () => {
  test('in one namespace are told apart by --name; one name for two is refused', async () => {
    const other = manifestsOf(configMap('other', 'prune'));
    await deploy('--yes', '--dir', manifestsOf(keep, old));

    const refused = await deploy('--yes', '--dir', other);
    const deletion = await deploy('--delete', '--yes', '--dir', other);

    for (const [{ status, stderr }, way] of [
      [refused, 'If this is another app, give it another --name.'],
      [
        deletion,
        'Choose the manifests that were applied with --dir, or the inventory itself with --inventory-namespace',
      ],
    ] as const) {
      expect(status).toBe(1);
      expect(stderr).toContain(
        `namespace prune has an inventory of cdk8s-alloy that lists none of these objects. ${way}`,
      );
    }
    expect(exists(configMap('other', 'prune'))).toBe(false);

    expect((await deploy('--yes', '--dir', other, '--name', 'other')).status).toBe(0);
    expect((await deploy('--yes', '--dir', manifestsOf(keep))).status).toBe(0);
    expect([exists(old), exists(configMap('other', 'prune'))]).toEqual([false, true]);
    expect((await deploy('--delete', '--yes', '--dir', other, '--name', 'other')).status).toBe(0);
    expect([exists(keep), exists(configMap('other', 'prune'))]).toEqual([true, false]);
    expect(inventory('prune', 'other')).toBeUndefined();
  });

  test('that share an object: the last one removes it', async () => {
    await deploy('--yes', '--dir', manifestsOf(keep, old), '--name', 'one');
    await deploy('--yes', '--dir', manifestsOf(old), '--name', 'two');

    const { stdout } = await deploy('--yes', '--dir', manifestsOf(keep), '--name', 'one');
    expect(stdout).not.toContain('Prunes');
    expect(exists(old)).toBe(true);

    await deploy('--delete', '--yes', '--dir', manifestsOf(old), '--name', 'two');
    expect(exists(old)).toBe(false);
    await deploy('--delete', '--yes', '--dir', manifestsOf(keep), '--name', 'one');
  });

  test('an app that moves to another namespace says so, or is taken for another one', async () => {
    const shared = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'prune-moved' },
      rules: [],
    };
    const moved = manifestsOf(namespaceNamed('prune-other'), shared, configMap('keep', 'prune-other'));
    await deploy('--yes', '--dir', manifestsOf(shared, keep));

    const refused = await deploy('--yes', '--dir', moved);
    const accepted = await deploy('--yes', '--dir', moved, '--inventory-namespace', 'prune');

    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('If the app moved, name that namespace with --inventory-namespace');
    expect(accepted.status).toBe(0);
    expect([exists(keep), exists(configMap('keep', 'prune-other'))]).toEqual([false, true]);
  });
});

describe('--delete', () => {
  test('removes all of it and the inventory, and nothing twice', async () => {
    const dir = manifestsOf(
      namespaceNamed('prune-own'),
      configMap('a', 'prune-own'),
      workload('Deployment', 'app', 'prune-own'),
    );
    await deploy('--yes', '--dir', dir);

    const asked = await deploy('--delete', '--dir', dir);
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain('use --yes to delete');
    expect((await deploy('--delete', '--diff', '--dir', dir)).status).toBe(1);
    expect(exists(configMap('a', 'prune-own'))).toBe(true);

    const { status, stdout, stderr } = await deploy('--delete', '--yes', '--dir', dir);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Deletes 3:\n');
    expect(exists(namespaceNamed('prune-own'))).toBe(false);

    const again = await deploy('--delete', '--yes', '--dir', dir);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('Nothing to delete');
  });

  test('keeps a namespace with anything else in it, and names that', async () => {
    const dir = manifestsOf(namespaceNamed('prune-own'), configMap('a', 'prune-own'));
    await deploy('--yes', '--dir', dir);
    kubectl(['create', 'configmap', 'foreign', '--namespace=prune-own']);

    const { status, stdout } = await deploy('--delete', '--yes', '--dir', dir);

    expect(status).toBe(0);
    expect(stdout).toContain('Keeps Namespace/prune-own: it still has ConfigMap/foreign\n');
    expect([exists(configMap('a', 'prune-own')), exists(configMap('foreign', 'prune-own'))]).toEqual([false, true]);
    expect(inventory('prune-own')).toBeUndefined();
    removeNamespaces('prune-own');
  });

  test('leaves the claims of a StatefulSet, and says so', async () => {
    const claims = {
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
        },
      ],
    };
    const dir = manifestsOf(workload('StatefulSet', 'store', 'prune', { spec: claims }));
    expect((await deploy('--yes', '--dir', dir)).status).toBe(0);

    const { stdout } = await deploy('--delete', '--yes', '--dir', dir);

    expect(stdout).toContain('PersistentVolumeClaim/data-store-0 (prune) stays, with its data\n');
    expect(kubectl(['get', 'persistentvolumeclaims', '--namespace=prune', '--output=name'])).toBe(
      'persistentvolumeclaim/data-store-0\n',
    );
    kubectl(['delete', 'persistentvolumeclaims', '--all', '--namespace=prune']);
  });

  test('backends have a list of their own', async () => {
    const dir = manifestsOf(keep);
    mkdirSync(join(dir, 'backends'));
    writeFileSync(join(dir, 'backends', 'all.yaml'), stringify(configMap('grafana', 'prune')));
    await deploy('--yes', '--dir', dir, '--with-backends');

    await deploy('--yes', '--dir', dir);
    expect(listed('prune', 'backends')).toEqual(['ConfigMap/grafana']);
    await deploy('--delete', '--yes', '--dir', dir);
    expect([exists(keep), exists(configMap('grafana', 'prune'))]).toEqual([false, true]);
    await deploy('--delete', '--yes', '--dir', dir, '--with-backends');

    expect(exists(configMap('grafana', 'prune'))).toBe(false);
    expect(inventory('prune')).toBeUndefined();
  });
});

describe('custom resources', () => {
  const definition = definitionOf(GROUP);
  const ours = thing(GROUP, 'ours', 'prune');
  const all = () => manifestsOf(ours, keep, definition);

  test('come after their definition, wherever it stands, and can be looked at before it is there', async () => {
    const dryRun = await deploy('--dry-run', '--dir', all());
    const diff = await deploy('--diff', '--dir', all());
    expect([dryRun.status, diff.status]).toEqual([0, 1]);
    expect(dryRun.stdout).toContain('  Thing/ours (prune)\n');
    expect(diff.stdout).toContain('  Thing/ours (prune)\n');

    const { status, stderr } = await deploy('--yes', '--dir', all());

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(exists(ours)).toBe(true);
    expect((await deploy('--dir', all())).stdout).toContain('Nothing to change.');
  });

  test('of somebody else keep their definition', async () => {
    await deploy('--yes', '--dir', all());
    const foreign = thing(GROUP, 'foreign', 'default');
    expect(apply([foreign]).status).toBe(0);

    const pruned = await deploy('--yes', '--dir', manifestsOf(keep));

    expect(pruned.status).toBe(0);
    expect(pruned.stdout).toContain(
      `Keeps CustomResourceDefinition/things.${GROUP}: there still are objects of its kind`,
    );
    expect([exists(ours), exists(foreign), exists(definition)]).toEqual([false, true, true]);
    // The next run tries again.
    kubectl(['delete', `things.${GROUP}`, 'foreign', '--namespace=default']);
    expect((await deploy('--yes', '--dir', manifestsOf(keep))).stdout).toContain('Deletes CustomResourceDefinition/');
    expect(exists(definition)).toBe(false);
  });

  test('of a kind that nobody defines are named before anything is changed', async () => {
    await eventually('the definition is gone', () => !exists(definition));
    const dir = manifestsOf(keep, thing('nowhere.example.test', 'lost', 'prune'));

    const { status, stderr } = await deploy('--yes', '--dir', dir);

    expect(status).toBe(1);
    expect(stderr).toContain(
      'the cluster has no kind Thing of nowhere.example.test/v1, which lost is, and the manifests do not define it',
    );
    expect(exists(keep)).toBe(false);
  });
});

test('a folder that is not there can be deleted by the inventory alone', async () => {
  await deploy('--yes', '--dir', manifestsOf(keep));

  const { status } = await deploy(
    '--delete',
    '--yes',
    '--dir',
    join(temporaryFolder(), 'gone'),
    '--namespace',
    'prune',
  );

  expect(status).toBe(0);
  expect(exists(keep)).toBe(false);
});
