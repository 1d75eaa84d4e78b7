import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cluster, clusterEnvironment, type KubernetesObject, kubectl, type Run, tryKubectl } from './kubectl';
import { live, podsOf, readObjects, remove, yamlFiles } from './manifests';

const root = join(__dirname, '..', '..');
const objects = readObjects(yamlFiles('dist'));
const daemonSet = objects.find(({ kind }) => kind === 'DaemonSet')!;

/** Runs deploy.sh to its end. */
function deploy(...args: readonly string[]): Promise<Run> {
  const child = spawn('bash', [join(root, 'deploy.sh'), ...args], {
    env: clusterEnvironment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child);
}

function ended(child: ChildProcess): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
}

/** Which objects exist, with the version of each. */
function versions(): unknown[] {
  return objects
    .filter(({ kind, metadata }) => !isMissing(kind, metadata))
    .map((object) => [object.kind, object.metadata.name, live(object).metadata['resourceVersion']]);
}

function isMissing(kind: string, { name, namespace }: KubernetesObject['metadata']): boolean {
  const where = namespace === undefined ? [] : [`--namespace=${namespace}`];
  return kubectl(['get', kind, name, ...where, '--ignore-not-found', '--output=name']) === '';
}

/** A copy of dist/ in which a text of Alloy's manifests is replaced. */
function changedDist(from: string | RegExp, to: string): string {
  const folder = join(temporaryFolder(), 'dist');
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const file = join(folder, 'alloy.k8s.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
  return folder;
}

const folders: string[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  folders.push(folder);
  return folder;
}

beforeAll(() => remove(objects));

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  remove(objects);
});

describe('on an empty cluster', () => {
  test('--dry-run says what would be made, and makes nothing', async () => {
    const { status, stdout, stderr } = await deploy('--dry-run');

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('daemonset.apps/alloy created (dry run)');
    expect(versions()).toEqual([]);
  });

  test('--diff calls everything a difference', async () => {
    const { status } = await deploy('--diff');

    expect(status).toBe(1);
    expect(versions()).toEqual([]);
  });

  test('nothing happens without an answer to the question', async () => {
    const { status, stderr } = await deploy();

    expect(status).toBe(1);
    expect(stderr).toContain('use --yes');
    expect(versions()).toEqual([]);
  });

  test('everything is applied, and runs when the command ends', async () => {
    const { status, stdout, stderr } = await deploy('--yes');

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(versions()).toHaveLength(objects.length);
    expect(live(daemonSet)['status']).toMatchObject({ numberAvailable: 2, updatedNumberScheduled: 2 });
    expect(stdout).toContain('kubectl port-forward --namespace=monitoring-stack service/alloy 12345:12345');
  });
});

describe('on a cluster that has it all', () => {
  test('a second run changes nothing', async () => {
    const before = versions();

    const { status } = await deploy('--yes');

    expect(status).toBe(0);
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
    expect((await deploy('--yes', '--force-conflicts')).status).toBe(0);
    expect(seconds()).toBe(10);
  });

  test('an interrupted run is finished by the next', async () => {
    const dir = changedDist('memory: 1Gi', 'memory: 3Gi');
    const child = spawn('bash', [join(root, 'deploy.sh'), '--yes', '--dir', dir], {
      env: clusterEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const run = ended(child);
    child.stdout.on('data', (text: string) => {
      // The whole group: kubectl must not go on by itself.
      if (text.includes('serverside-applied')) process.kill(-child.pid!, 'SIGKILL');
    });
    expect((await run).status).toBeNull();

    const { status } = await deploy('--yes', '--dir', dir);

    expect(status).toBe(0);
    expect(await deploy('--diff', '--dir', dir)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(live(daemonSet)['spec'].template.spec.containers[0].resources.limits.memory).toBe('3Gi');
    expect(live(daemonSet)['status']).toMatchObject({ numberAvailable: 2, updatedNumberScheduled: 2 });
  });
});

describe('a rollout that fails', () => {
  const simulate = (how: string) =>
    kubectl(['annotate', 'namespace', 'monitoring-stack', '--overwrite', `simulated.test/start${how}`]);

  afterEach(() => simulate('-'));

  test.each([
    ['crash-loop', 'CrashLoopBackOff: back-off', 'BackOff: Back-off restarting failed container alloy'],
    [
      'image-not-found',
      'ImagePullBackOff: Back-off pulling image "docker.io/grafana/alloy:',
      'Failed: Back-off pulling',
    ],
    ['ready-after 1h', 'runs, but is not ready', 'Unhealthy: Startup probe failed'],
  ])('by %s ends with an error that says why', async (how, reason, warning) => {
    simulate(`=${how}`);
    const dir = changedDist(/checksum\/config: \w+/, `checksum/config: ${how.split(' ')[0]}`);

    const { status, stderr } = await deploy('--yes', '--timeout=5s', '--dir', dir);

    expect(status).toBe(1);
    expect(stderr).toContain('Not running: DaemonSet/alloy');
    expect(stderr).toMatch(new RegExp(`^ {2}pod/alloy-\\w+, container alloy: ${reason}`, 'm'));
    expect(stderr).toMatch(new RegExp(`^ {2}warning, Pod/alloy-\\w+: ${warning}`, 'm'));
    expect(stderr).toContain('kubectl describe DaemonSet/alloy --namespace=monitoring-stack');
    expect(stderr).toContain('deploy.sh: the rollout is not complete');
  });

  test('is over with the next one that works', async () => {
    simulate('=ready-after 2s');

    const { status } = await deploy('--yes');

    expect(status).toBe(0);
    expect(podsOf(daemonSet).map(({ status: { phase } }) => phase)).toEqual(['Running', 'Running']);
  });
});

describe('without the rights', () => {
  /** A kubeconfig of a ServiceAccount that may read, and no more. */
  function kubeconfigOf(account: string): string {
    kubectl(['create', 'serviceaccount', account, '--namespace=default']);
    kubectl(['create', 'clusterrolebinding', account, '--clusterrole=view', `--serviceaccount=default:${account}`]);
    const token = kubectl(['create', 'token', account, '--namespace=default']).trim();
    const config = JSON.parse(kubectl(['config', 'view', '--raw', '--output=json']));
    config.users = [{ name: account, user: { token } }];
    config.contexts = [{ name: 'limited', context: { cluster: config.clusters[0].name, user: account } }];
    config['current-context'] = 'limited';
    const file = join(temporaryFolder(), 'kubeconfig');
    writeFileSync(file, JSON.stringify(config));
    return file;
  }

  test('it says what the user may not do, and changes nothing', async () => {
    const before = versions();

    const { status, stderr } = await deploy('--yes', '--kubeconfig', kubeconfigOf('reader'));

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
