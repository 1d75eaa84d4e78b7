import {
  configMap,
  type Deploying,
  deploy,
  exists,
  type Intervention,
  intervening,
  inventory,
  listed,
  manifestsOf,
  removeNamespaces,
  removeTemporaryFolders,
  start,
  workload,
} from './deploying';
import { cluster, type KubernetesObject, kubectl } from './kubectl';
import { eventually, live } from './manifests';
import { SeverableProxy } from './severable-proxy';

const NAMESPACE = 'interrupted';
const app = (image: string, starting?: string) =>
  workload('Deployment', 'app', NAMESPACE, { image, ...(starting === undefined ? {} : { start: starting }) });
const imageOf = (object: KubernetesObject) => live(object)['spec'].template.spec.containers[0].image;
const gone = ['old-1', 'old-2'].map((name) => configMap(name, NAMESPACE));
const added = configMap('added', NAMESPACE);
const kept = configMap('kept', NAMESPACE);

beforeAll(() => {
  kubectl(['create', 'namespace', NAMESPACE]);
});

beforeEach(async () => {
  expect((await deploy('--yes', '--dir', manifestsOf(kept, ...gone, app('example.test/app:1')))).status).toBe(0);
});

afterEach(async () => {
  await deploy('--delete', '--yes', '--dir', 'none', '--namespace', NAMESPACE);
});

afterAll(() => {
  removeTemporaryFolders();
  removeNamespaces(NAMESPACE);
});

/** Says that all of a second version is there, and nothing else, and that the inventory says the same. */
async function expectFinished(dir: string): Promise<void> {
  expect([kept, added, ...gone].map(exists)).toEqual([true, true, false, false]);
  expect(imageOf(app(''))).toBe('example.test/app:2');
  expect(listed(NAMESPACE).sort()).toEqual(['ConfigMap/added', 'ConfigMap/kept', 'Deployment/app']);
  expect(inventory(NAMESPACE)).toMatchObject({ holder: '-' });
  expect(await deploy('--diff', '--dir', dir)).toEqual({ status: 0, stdout: '', stderr: '' });
}

/** Waits for a text on the standard output of a run. */
function printed({ child }: Deploying, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout!.on('data', (data: string) => {
      output += data;
      if (output.includes(text)) resolve();
    });
    child.once('close', () => reject(new Error(`the run ended without "${text}":\n${output}`)));
  });
}

describe('a run that is killed', () => {
  const die = 'kill -9 0';

  // The first call of "apply" is the dry run of the plan.
  test.each<[string, Intervention]>([
    ['before it has written down what it will apply', { at: '--patch-file', call: 2, before: die }],
    ['before it applies', { at: 'apply --server-side', call: 2, before: die }],
    ['after it has applied', { at: 'apply --server-side', call: 2, after: die }],
    ['while it waits', { at: 'rollout status', before: die }],
    ['before it prunes', { at: 'delete --raw', before: die }],
    ['between two that it prunes', { at: 'delete --raw', after: die }],
    ['after the last one', { at: 'delete --raw', call: 2, after: die }],
  ])('%s is finished by the next', async (_, intervention) => {
    const dir = manifestsOf(kept, added, app('example.test/app:2'));
    const killed = await start(['--yes', '--dir', dir], intervening(intervention)).run;
    expect(killed.status).toBeNull();
    expect(inventory(NAMESPACE)!['holder']).not.toBe('-');

    const { status, stdout } = await deploy('--yes', '--dir', dir);

    expect(status).toBe(0);
    expect(stdout).toMatch(/has not renewed its lock for 3 s: it was killed\. Going on from there\./);
    await expectFinished(dir);
  });

  test('has written down what it applied: a next one that does not have it prunes it', async () => {
    const killed = start(
      ['--yes', '--dir', manifestsOf(kept, added)],
      intervening({ at: 'apply --server-side', call: 2, after: die }),
    );
    expect((await killed.run).status).toBeNull();
    expect(exists(added)).toBe(true);

    const { status } = await deploy('--yes', '--dir', manifestsOf(kept));

    expect(status).toBe(0);
    expect([kept, added, ...gone].map(exists)).toEqual([true, false, false, false]);
    expect(listed(NAMESPACE)).toEqual(['ConfigMap/kept']);
  });

  test('while it deletes everything is finished by the next deletion', async () => {
    const dir = manifestsOf(kept);
    const intervention = intervening({ at: 'delete --raw', after: die });
    expect((await start(['--delete', '--yes', '--dir', dir], intervention).run).status).toBeNull();

    expect((await deploy('--delete', '--yes', '--dir', dir)).status).toBe(0);

    expect([kept, ...gone, app('')].map(exists)).toEqual([false, false, false, false]);
    expect(inventory(NAMESPACE)).toBeUndefined();
  });
});

describe('a run that is told to end', () => {
  test.each<[NodeJS.Signals, number]>([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ])('by %s ends with %i and gives the lock back', async (signal, expected) => {
    const run = start(['--yes', '--dir', manifestsOf(kept, app('example.test/app:2', 'ready-after 1h'))]);
    await printed(run, 'Waiting for 1 of them to run:');

    run.child.kill(signal);

    expect((await run.run).status).toBe(expected);
    expect(inventory(NAMESPACE)).toMatchObject({ holder: '-' });
  });
});

describe('two runs at once', () => {
  const first = () => manifestsOf(kept, configMap('first', NAMESPACE), app('example.test/app:1'));

  test('come one after the other', async () => {
    const dir = manifestsOf(kept, added, app('example.test/app:2'));
    const one = start(
      ['--yes', '--dir', first()],
      intervening({ at: 'apply --server-side', call: 2, before: 'sleep 5' }),
    );
    await printed(one, 'Applying');

    const two = await deploy('--yes', '--dir', dir);

    expect(two.status).toBe(0);
    expect(two.stdout).toMatch(/^Waiting for \S+, who deploys cdk8s-alloy\.$/m);
    expect(two.stdout).toContain('Somebody deployed in the meantime. Now:');
    expect(two.stdout).toContain('  ConfigMap/first (interrupted)');
    expect((await one.run).status).toBe(0);
    expect(exists(configMap('first', NAMESPACE))).toBe(false);
    await expectFinished(dir);
  });

  test('the second says who deploys, where it is not to wait', async () => {
    const one = start(
      ['--yes', '--dir', first()],
      intervening({ at: 'apply --server-side', call: 2, before: 'sleep 5' }),
    );
    await printed(one, 'Applying');

    const two = await deploy('--yes', '--dir', manifestsOf(kept, added), '--lock-timeout', '0s');

    expect(two.status).toBe(1);
    expect(two.stderr).toMatch(/deploy\.sh: \S+ deploys cdk8s-alloy, and still did after 0s: nothing was changed/);
    expect(exists(added)).toBe(false);
    expect((await one.run).status).toBe(0);
  });

  test('one that was asleep for too long ends, and prunes nothing', async () => {
    const dir = manifestsOf(kept, added, app('example.test/app:2'));
    const one = start(
      ['--yes', '--dir', manifestsOf(kept, app('example.test/app:1'))],
      intervening({ at: 'rollout status', before: 'kill -STOP 0' }),
    );
    await printed(one, 'Applying');
    await eventually('the first run sleeps', () => {
      const state = kubectl(['get', 'configmap', 'cdk8s-alloy-inventory', `--namespace=${NAMESPACE}`, '--output=json']);
      return Date.now() - Date.parse(JSON.parse(state).data.renewed) > 3000;
    });

    const two = await deploy('--yes', '--dir', dir);
    process.kill(-one.child.pid!, 'SIGCONT');
    const { status, stderr } = await one.run;

    expect(two.status).toBe(0);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/another run took the lock over|cannot be written/);
    await expectFinished(dir);
  });
});

describe('a connection that is lost in the middle', () => {
  let proxy: SeverableProxy;

  beforeEach(async () => {
    proxy = await SeverableProxy.start(cluster.kubeconfig);
  });

  afterEach(() => proxy.stop());

  test('fails the run, and the next one finishes it', async () => {
    const dir = manifestsOf(kept, added, app('example.test/app:2', 'ready-after 4s'));
    const run = start(['--yes', '--timeout', '6s', '--kubeconfig', proxy.kubeconfig, '--dir', dir]);
    await printed(run, 'Waiting for 1 of them to run:');
    await proxy.sever();

    const { status, stderr } = await run.run;

    expect(status).toBe(1);
    expect(stderr).toContain('The next run goes on from here');
    expect((await deploy('--yes', '--dir', dir)).status).toBe(0);
    await expectFinished(dir);
  });

  test('and comes back in time does not matter', async () => {
    const dir = manifestsOf(kept, added, app('example.test/app:2', 'ready-after 6s'));
    const run = start(['--yes', '--timeout', '60s', '--kubeconfig', proxy.kubeconfig, '--dir', dir]);
    await printed(run, 'Waiting for 1 of them to run:');
    await proxy.sever();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await proxy.restore();

    const { status, stderr } = await run.run;

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expectFinished(dir);
  });
});
