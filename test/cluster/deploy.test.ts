import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  changedDist,
  deploy,
  inventory,
  kubeconfigOf,
  listed,
  removeTemporaryFolders,
  start,
  temporaryFolder,
  versions as versionsOf,
} from './deploying';
import { cluster, kubectl, tryKubectl } from './kubectl';
import { live, podsOf, readObjects, remove, yamlFiles } from './manifests';

const objects = readObjects(yamlFiles('dist'));
const daemonSet = objects.find(({ kind }) => kind === 'DaemonSet')!;
const versions = () => versionsOf(objects);

beforeAll(() => remove(objects));

afterAll(() => {
  removeTemporaryFolders();
  remove(objects);
});

describe('on an empty cluster', () => {
  test('--dry-run says what would be made, and makes nothing', async () => {
    const { status, stdout, stderr } = await deploy('--dry-run');

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // What lies in a namespace that is there is checked by the API server.
    expect(stdout).toContain('deployment.apps/example-instrumented-app serverside-applied (server dry run)');
    expect(stdout).toContain(`Creates ${objects.length}:\n`);
    expect(stdout).toContain('  DaemonSet/alloy (monitoring-stack)\n');
    expect(versions()).toEqual([]);
    expect(inventory('monitoring-stack')).toBeUndefined();
  });

  test('--diff calls everything a difference: what can be compared with nothing, and what cannot be looked at yet', async () => {
    const { status, stdout } = await deploy('--diff');

    expect(status).toBe(1);
    expect(stdout).toMatch(/^\+kind: Deployment$/m);
    expect(stdout).toMatch(
      /^Creates \(what cannot be compared .*:\n(.*\n)* {2}DaemonSet\/alloy \(monitoring-stack\)$/m,
    );
    expect(versions()).toEqual([]);
  });

  test('nothing happens without an answer to the question', async () => {
    const { status, stderr } = await deploy();

    expect(status).toBe(1);
    expect(stderr).toContain('use --yes');
    expect(versions()).toEqual([]);
    expect(inventory('monitoring-stack')).toBeUndefined();
  });

  test('everything is applied, and runs when the command ends', async () => {
    const { status, stdout, stderr } = await deploy('--yes');

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(versions()).toHaveLength(objects.length);
    expect(live(daemonSet)['status']).toMatchObject({ numberAvailable: 2, updatedNumberScheduled: 2 });
    expect(stdout).toContain('kubectl port-forward --namespace=monitoring-stack service/alloy 12345:12345');
  });

  test('context, cluster and what will change were shown first, and how far the workloads were', async () => {
    remove(objects);

    const { stdout } = await deploy('--yes');

    const { clusters } = JSON.parse(kubectl(['config', 'view', '--output=json']));
    expect(stdout).toContain(`Cluster:   ${clusters[0].name} at ${cluster.server}\n`);
    expect(stdout).toMatch(/^Context: {3}\S+\n/);
    expect(stdout).toMatch(/^Creates \d+:\n {2}Namespace\/monitoring-stack\n/m);
    expect(stdout).toMatch(/^ {2}DaemonSet\/alloy \(monitoring-stack\): \d of 2 updated pods are available\.\.\.$/m);
    expect(stdout).toMatch(/^ {2}DaemonSet\/alloy \(monitoring-stack\): runs, after \d+ s$/m);
    expect(stdout).toContain(`Done: ${objects.length} created, 0 changed, 0 pruned.`);
  });

  test('the inventory lists it, with who deploys: nobody, by now', () => {
    expect(listed('monitoring-stack').sort()).toEqual(
      objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`).sort(),
    );
    expect(inventory('monitoring-stack')).toMatchObject({ holder: '-', backends: '' });
    expect(inventory('monitoring-stack')!['objects']).toContain(
      `apps/v1 DaemonSet monitoring-stack alloy ${live(daemonSet).metadata['uid']}`,
    );
  });
});

describe('on a cluster that has it all', () => {
  test('a second run changes nothing, says so, and has no question', async () => {
    const before = versions();

    const { status, stdout } = await deploy();

    expect(status).toBe(0);
    expect(stdout).toContain('Nothing to change.\n');
    expect(stdout).toContain('Done: nothing changed.\n');
    expect(versions()).toEqual(before);
  });

  test('--diff shows no difference', async () => {
    expect(await deploy('--diff')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('--diff and --dry-run look at a change without making it', async () => {
    const before = versions();
    const dir = changedDist('memory: 1Gi', 'memory: 2Gi');

    const diff = await deploy('--diff', '--dir', dir);
    const dryRun = await deploy('--dry-run', '--dir', dir);

    expect(diff.status).toBe(1);
    expect(diff.stdout).toMatch(/^-\s+memory: 1Gi\n\+\s+memory: 2Gi$/m);
    expect(dryRun.status).toBe(0);
    expect(dryRun.stdout).toContain('Changes 1:\n  DaemonSet/alloy (monitoring-stack)\n');
    expect(versions()).toEqual(before);
  });

  test('--dry-run reports what the cluster refuses, before anything is changed', async () => {
    const before = versions();

    const { status, stderr } = await deploy(
      '--dry-run',
      '--dir',
      changedDist(/^ {2}minReadySeconds: 10$/m, '  minReadySecond: 10'),
    );

    expect(status).not.toBe(0);
    expect(stderr).toContain('minReadySecond: field not declared in schema');
    expect(versions()).toEqual(before);
  });

  test('a field that another manager has set stays, unless forced', async () => {
    const patch = '--patch={"spec":{"minReadySeconds":5}}';
    kubectl(['patch', 'daemonset/alloy', '--namespace=monitoring-stack', patch, '--field-manager=somebody']);
    const seconds = () => live(daemonSet)['spec'].minReadySeconds;

    const refused = await deploy('--yes');

    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('conflict with "somebody"');
    expect(refused.stderr).toContain('--force-conflicts');
    expect(seconds()).toBe(5);
    expect(inventory('monitoring-stack')).toMatchObject({ holder: '-' });
    expect((await deploy('--yes', '--force-conflicts')).status).toBe(0);
    expect(seconds()).toBe(10);
  });
});

describe('a rollout that fails', () => {
  const simulate = (how: string) =>
    kubectl(['annotate', 'namespace', 'monitoring-stack', '--overwrite', `simulated.test/start${how}`]);

  afterEach(() => simulate('-'));

  test.each([
    ['crash-loop', /container alloy: CrashLoopBackOff/],
    ['image-not-found', /container alloy: ImagePullBackOff/],
    ['ready-after 1h', /container alloy: runs, but is not ready/],
  ])('by %s ends with an error that says why', async (how, reason) => {
    simulate(`=${how}`);
    const dir = changedDist(/checksum\/config: \w+/, `checksum/config: ${how.split(' ')[0]}`);

    const { status, stdout, stderr } = await deploy('--yes', '--timeout=5s', '--dir', dir);

    expect(status).toBe(1);
    expect(stdout).toMatch(/^ {2}DaemonSet\/alloy \(monitoring-stack\): FAILED after \d+ s: timed out waiting/m);
    expect(stderr).toContain('Not running: daemonset/alloy in namespace monitoring-stack');
    expect(stderr).toMatch(reason);
    expect(stderr).toContain('deploy.sh: 1 of 2 workloads do not run. The next run goes on from here\n');
    expect(inventory('monitoring-stack')).toMatchObject({ holder: '-' });
  });

  test('says how to look where there is no executable', async () => {
    simulate('=crash-loop');
    const dir = changedDist(/checksum\/config: \w+/, 'checksum/config: other');

    const { status, stderr } = await start(['--yes', '--timeout=2s', '--dir', dir], { CDK8S_ALLOY: '' }).run;

    expect(status).toBe(1);
    expect(stderr).toContain('  kubectl describe DaemonSet/alloy --namespace=monitoring-stack\n');
  });

  test('is over with the next one that works', async () => {
    simulate('=ready-after 2s');

    const { status } = await deploy('--yes');

    expect(status).toBe(0);
    expect(podsOf(daemonSet).map(({ status: { phase } }) => phase)).toEqual(['Running', 'Running']);
  });
});

describe('without the rights', () => {
  test('it says what the user may not do, and changes nothing', async () => {
    kubectl(['create', 'serviceaccount', 'reader', '--namespace=default']);
    kubectl(['create', 'clusterrolebinding', 'reader', '--clusterrole=view', '--serviceaccount=default:reader']);
    const before = versions();

    const { status, stderr } = await deploy('--yes', '--kubeconfig', kubeconfigOf('reader', 'default'));

    expect(status).toBe(1);
    expect(stderr).toContain('User "system:serviceaccount:default:reader" cannot');
    expect(versions()).toEqual(before);
  });
});

test('a cluster that does not answer is named', async () => {
  const file = join(temporaryFolder(), 'kubeconfig');
  writeFileSync(file, readFileSync(cluster.kubeconfig, 'utf8').replace(cluster.server, 'https://127.0.0.1:1'));

  const { status, stderr } = await deploy('--yes', '--kubeconfig', file);

  expect(status).toBe(1);
  expect(stderr).toContain('the cluster does not answer');
  expect(tryKubectl(['get', 'namespace', 'monitoring-stack']).status).toBe(0);
});
