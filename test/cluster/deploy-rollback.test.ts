import {
  configMap,
  definitionOf,
  deploy,
  exists,
  intervening,
  inventory,
  manifestsOf,
  namespaceNamed,
  removeNamespaces,
  removeTemporaryFolders,
  start,
  thing,
  versions,
  type WorkloadOptions,
  workload,
} from './deploying';
import { cluster, type KubernetesObject, kubectl } from './kubectl';
import { live, nameOf } from './manifests';
import { SeverableProxy } from './severable-proxy';

const NAMESPACE = 'rollback';
const GROUP = 'rollback.example.test';
const app = (options: WorkloadOptions = {}) =>
  workload('Deployment', 'app', NAMESPACE, {
    ...options,
    spec: {
      replicas: 1,
      // The new pod comes beside the old one, as where there are probes.
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      ...options.spec,
    },
  });
const settings = (data: Record<string, string>) => configMap('settings', NAMESPACE, data);
const added = configMap('added', NAMESPACE);

const before = () => [settings({ a: '1', b: '1' }), configMap('old', NAMESPACE), app()];
/** Fails: its pod doesn't start. */
const after = () => [
  settings({ a: '2', c: '2' }),
  added,
  app({ image: 'example.test/app:2', start: 'crash-loop', spec: { minReadySeconds: 1 } }),
];
const roll = (dir: string, ...args: readonly string[]) =>
  deploy('--yes', '--rollback-on-failure', '--timeout', '8s', '--dir', dir, ...args);

/** What an object is, without what changes by itself, and who manages what, without times and status. */
function content(object: KubernetesObject): unknown {
  const {
    metadata,
    status: _,
    ...rest
  } = JSON.parse(kubectl(['get', ...nameOf(object), '--show-managed-fields', '--output=json']));
  const { managedFields, annotations = {}, resourceVersion: __, generation: ___, ...others } = metadata;
  const managers = managedFields
    .filter(({ subresource }: { subresource?: string }) => subresource !== 'status')
    // The controller of Deployments counts its revisions in an annotation.
    .filter(({ manager }: { manager: string }) => manager !== 'kube-controller-manager')
    .map(({ time: ____, ...entry }: { time: string }) => entry);
  delete annotations['deployment.kubernetes.io/revision'];
  return { ...rest, metadata: { ...others, annotations }, managers };
}

const contents = () => before().map(content);

beforeAll(() => {
  kubectl(['create', 'namespace', NAMESPACE]);
});

beforeEach(async () => {
  expect((await deploy('--yes', '--force-conflicts', '--dir', manifestsOf(...before()))).status).toBe(0);
});

afterAll(() => {
  removeTemporaryFolders();
  removeNamespaces(NAMESPACE);
  kubectl(['delete', 'customresourcedefinition', `things.${GROUP}`, '--ignore-not-found']);
});

/** Says that everything is as it was, runs, and that the old manifests have nothing to change. */
async function expectRolledBack(was: unknown, inventoryBefore: unknown): Promise<void> {
  expect(contents()).toEqual(was);
  expect(exists(added)).toBe(false);
  expect(live(app())['status']).toMatchObject({ availableReplicas: 1, updatedReplicas: 1 });
  expect(inventory(NAMESPACE)!['objects']).toBe(inventoryBefore);
  const again = await deploy('--dir', manifestsOf(...before()));
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toContain('Nothing to change.');
}

test('a rollout that fails is undone: what changed, what is new, and the inventory', async () => {
  const [was, { objects }] = [contents(), inventory(NAMESPACE)!];

  const { status, stdout, stderr } = await roll(manifestsOf(...after()));

  expect(status).toBe(1);
  expect(stdout).toContain('Rolling back, for 1 of 1 workloads do not run.');
  expect(stdout).toContain('Deletes ConfigMap/added\n');
  expect(stderr).toContain('deploy.sh: 1 of 1 workloads do not run. What was there before was put back\n');
  await expectRolledBack(was, objects);
});

test('fields that were taken over go back, with their values, to those who had set them', async () => {
  kubectl(['scale', 'deployment/app', '--replicas=2', `--namespace=${NAMESPACE}`]);
  kubectl(
    ['apply', '--server-side', '--force-conflicts', '--field-manager=somebody', '--filename=-'],
    JSON.stringify(configMap('settings', NAMESPACE, { b: 'theirs', c: 'theirs', d: 'theirs' })),
  );
  const [was, { objects }] = [contents(), inventory(NAMESPACE)!];

  const refused = await roll(manifestsOf(...after()));
  const { status } = await roll(manifestsOf(...after()), '--force-conflicts');

  expect(refused.stderr).toContain('conflict with "somebody"');
  expect(status).toBe(1);
  expect(contents()).toEqual(was);
  expect(live(app())['spec'].replicas).toBe(2);
  expect(live(settings({})).data).toEqual({ a: '1', b: 'theirs', c: 'theirs', d: 'theirs' });
  expect(inventory(NAMESPACE)!['objects']).toBe(objects);
  kubectl(['delete', 'configmap', 'settings', `--namespace=${NAMESPACE}`]);
});

test('an apply that fails in the middle is undone', async () => {
  const [was, { objects }] = [contents(), inventory(NAMESPACE)!];
  const dir = manifestsOf(...after());

  // Its answer is lost, although it has come to its end.
  const { status, stderr } = await start(
    ['--yes', '--rollback-on-failure', '--dir', dir],
    intervening({ at: 'apply --server-side', call: 2, after: 'status=1' }),
  ).run;

  expect(status).toBe(1);
  expect(stderr).toContain('deploy.sh: not everything was applied. What was there before was put back\n');
  await expectRolledBack(was, objects);
});

test('a rollout during which the connection is lost is undone when it is back', async () => {
  const [was, { objects }] = [contents(), inventory(NAMESPACE)!];
  const proxy = await SeverableProxy.start(cluster.kubeconfig);
  const dir = manifestsOf(...after());
  const { child, run } = start(
    ['--yes', '--rollback-on-failure', '--timeout', '20s', '--kubeconfig', proxy.kubeconfig, '--dir', dir],
    intervening({ at: 'rollout status', before: 'sleep 1; exit 1' }),
  );
  let isSevered = false;
  child.stdout!.on('data', async (text: string) => {
    if (isSevered || !text.includes('Waiting for 1 of them to run:')) return;
    isSevered = true;
    await proxy.sever();
    setTimeout(() => proxy.restore(), 5000);
  });

  const { status, stderr } = await run;
  await proxy.stop();

  expect(status).toBe(1);
  expect(stderr).toContain('What was there before was put back');
  await expectRolledBack(was, objects);
});

test('of a first deploy nothing is left', async () => {
  const own = namespaceNamed('rollback-own');
  const broken = workload('Deployment', 'broken', 'rollback-own', { start: 'image-not-found' });
  const definition = definitionOf(GROUP);
  const all = [own, definition, thing(GROUP, 'a', 'rollback-own'), broken];

  const { status, stdout } = await roll(manifestsOf(...all), '--name', 'first');

  expect(status).toBe(1);
  expect(stdout).toContain('Deletes Namespace/rollback-own\n');
  expect([exists(own), exists(definition)]).toEqual([false, false]);
});

test('what the cluster refuses (an immutable field) is told before anything is changed', async () => {
  const store = (size: string) =>
    workload('StatefulSet', 'store', NAMESPACE, {
      spec: {
        volumeClaimTemplates: [
          {
            metadata: { name: 'data' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: size } } },
          },
        ],
      },
    });
  expect((await deploy('--yes', '--dir', manifestsOf(...before(), store('1Gi')))).status).toBe(0);
  const all = [...before(), store('1Gi')];
  const was = versions(all);

  const { status, stderr } = await roll(manifestsOf(...after(), store('2Gi')));

  expect(status).toBe(1);
  expect(stderr).toContain('the cluster refuses this, and nothing was changed:');
  expect(stderr).toContain('updates to statefulset spec for fields other than');
  expect(versions(all)).toEqual(was);

  // Everything else of it is put back as of any workload.
  const { volumeClaimTemplates } = store('1Gi')['spec'];
  const failing = workload('StatefulSet', 'store', NAMESPACE, { start: 'crash-loop', spec: { volumeClaimTemplates } });
  const rolled = await roll(manifestsOf(...before(), failing));
  expect(rolled.stderr).toContain('1 of 2 workloads do not run. What was there before was put back');
  expect(live(store('1Gi'))['status']).toMatchObject({ readyReplicas: 1 });
});

test('without the executable it is refused before anything is changed', async () => {
  const was = versions(before());

  for (const option of ['--rollback-on-failure', '--verify']) {
    const { status, stderr } = await start(['--yes', option, '--dir', manifestsOf(...after())], { CDK8S_ALLOY: '' })
      .run;

    expect(status).toBe(1);
    expect(stderr).toContain('--verify and --rollback-on-failure need Node.js and the executable cdk8s-alloy');
  }
  expect(versions(before())).toEqual(was);
  expect(exists(added)).toBe(false);
});
