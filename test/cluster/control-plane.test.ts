import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ControlPlane } from './control-plane';
import { cluster, getObjects, type KubernetesObject, kubectl, tryKubectl } from './kubectl';
import { applyCleanly, eventually, podsOf, waitForRollouts } from './manifests';

const NAMESPACE = 'simulation';

function deployment(name: string, podAnnotations: Record<string, string>, spec: object = {}): KubernetesObject {
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: NAMESPACE },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: podAnnotations },
        spec: { containers: [{ name: 'main', image: 'registry.test/image:1' }], ...spec },
      },
    },
  };
}

/** The status of the only container of the only pod, once there is one that fits. */
function containerOf(object: KubernetesObject, fits: (status: KubernetesObject['status']) => boolean) {
  return eventually(`a container of ${object.metadata.name} as expected`, () => {
    const status = podsOf(object)[0]?.['status']?.containerStatuses?.[0];
    return status !== undefined && fits(status) && status;
  });
}

const warningsIn = (namespace: string) =>
  getObjects('events', `--namespace=${namespace}`, '--field-selector=type=Warning');

describe('the simulated nodes', () => {
  beforeAll(() => {
    kubectl(['create', 'namespace', NAMESPACE]);
  });

  test('are ready, and take pods', () => {
    const object = deployment('plain', {}, { initContainers: [{ name: 'before', image: 'registry.test/image:1' }] });

    applyCleanly([object]);
    waitForRollouts([object]);

    const [pod] = podsOf(object);
    expect(cluster.nodes).toContain(pod!['spec'].nodeName);
    expect(pod!['status']).toMatchObject({
      phase: 'Running',
      initContainerStatuses: [{ state: { terminated: { exitCode: 0 } } }],
    });
  });

  test('delete a pod at once', () => {
    kubectl(['run', 'short', '--image=registry.test/image:1', `--namespace=${NAMESPACE}`]);
    kubectl(['wait', '--for=condition=Ready', 'pod/short', `--namespace=${NAMESPACE}`, '--timeout=30s']);

    kubectl(['delete', 'pod/short', `--namespace=${NAMESPACE}`, '--timeout=10s']);
  });

  test('let containers crash, start them again, and tell why', async () => {
    const object = deployment('crashing', { 'simulated.test/start': 'crash-loop' });

    applyCleanly([object]);

    const status = await containerOf(object, ({ restartCount }) => restartCount >= 2);
    expect(status).toMatchObject({
      ready: false,
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { exitCode: 1, reason: 'Error' } },
    });
    expect(warningsIn(NAMESPACE)).toContainEqual(expect.objectContaining({ reason: 'BackOff' }));
  });

  test('do not find an image', async () => {
    const object = deployment('imageless', { 'simulated.test/start': 'image-not-found' });

    applyCleanly([object]);

    const { state } = await containerOf(object, ({ state }) => state.waiting !== undefined);
    expect(state.waiting).toEqual({
      reason: 'ImagePullBackOff',
      message: 'Back-off pulling image "registry.test/image:1": not found',
    });
  });

  test('take their time until a container is ready', async () => {
    const object = deployment('slow', { 'simulated.test/start': 'ready-after 3s' });

    applyCleanly([object]);

    await containerOf(object, ({ ready, state }) => !ready && state.running !== undefined);
    await containerOf(object, ({ ready }) => ready);
  });

  test('look at the annotation of the namespace, whenever a container starts', async () => {
    const namespace = 'simulation-of-a-namespace';
    const object = { ...deployment('any', {}), metadata: { name: 'any', namespace } };
    kubectl(['create', 'namespace', namespace]);
    kubectl(['annotate', 'namespace', namespace, 'simulated.test/start=crash-loop']);
    applyCleanly([object]);
    await containerOf(object, ({ restartCount }) => restartCount > 0);

    kubectl(['annotate', 'namespace', namespace, 'simulated.test/start-']);

    await containerOf(object, ({ ready }) => ready);
  });

  test('wait for the objects that a pod refers to', async () => {
    const object = deployment(
      'waiting',
      {},
      { volumes: [{ name: 'config', configMap: { name: 'late', items: [{ key: 'wanted', path: 'x' }] } }] },
    );
    applyCleanly([object]);
    await containerOf(object, ({ state }) => state.waiting?.message === 'configmap "late" not found');

    kubectl(['create', 'configmap', 'late', '--from-literal=other=1', `--namespace=${NAMESPACE}`]);
    await containerOf(object, ({ state }) => state.waiting?.message === 'key "wanted" of configmap "late" not found');
    kubectl(['patch', 'configmap', 'late', '--patch={"data":{"wanted":"1"}}', `--namespace=${NAMESPACE}`]);

    await containerOf(object, ({ ready }) => ready);
  });

  test('say what is wrong with a switch', async () => {
    applyCleanly([deployment('mistaken', { 'simulated.test/start': 'ready-after soon' })]);

    await eventually('an event', () => warningsIn(NAMESPACE).some(({ reason }) => reason === 'UnknownSwitch'));
  });
});

describe('the API server', () => {
  test('refuses a field that it does not know', () => {
    const { status, stderr } = tryKubectl(
      ['apply', '--server-side', '--validate=strict', '--filename=-'],
      JSON.stringify({ ...deployment('misspelt', {}), spec: { ...deployment('misspelt', {})['spec'], replica: 1 } }),
    );

    expect(status).toBe(1);
    expect(stderr).toContain('.spec.replica: field not declared in schema');
  });

  test('writes down who asked for what', () => {
    tryKubectl(['get', 'secrets', '--as=system:serviceaccount:default:curious']);

    const entries = readFileSync(cluster.auditLog, 'utf8').trim().split('\n');
    expect(entries.map((entry) => JSON.parse(entry))).toContainEqual(
      expect.objectContaining({
        verb: 'list',
        impersonatedUser: expect.objectContaining({ username: 'system:serviceaccount:default:curious' }),
        objectRef: expect.objectContaining({ resource: 'secrets' }),
        responseStatus: expect.objectContaining({ code: 403 }),
      }),
    );
  });

  test('listens on loopback only, as everything else does', () => {
    const listening = execFileSync('ss', ['-Hltnp'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes('control-plane'));

    expect(listening).not.toEqual([]);
    for (const line of listening) expect(line.trim().split(/\s+/)[3]).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('the program', () => {
  /** Processes of a control plane, by the folder that stands in their arguments. */
  const processesOf = ({ announcement }: ControlPlane) =>
    spawnSync('pgrep', ['-f', announcement.folder], { encoding: 'utf8' }).stdout.trim().split('\n').filter(Boolean);

  const isGone = (controlPlane: ControlPlane) =>
    eventually('its processes end', () => processesOf(controlPlane).length === 0, 10);

  test('leaves nothing when it is told to end', async () => {
    const controlPlane = await ControlPlane.start(cluster.program);
    expect(processesOf(controlPlane)).toHaveLength(3);

    process.kill(controlPlane.pid, 'SIGTERM');

    await isGone(controlPlane);
    await eventually('its folder is removed', () => !existsSync(controlPlane.announcement.folder));
    await controlPlane.stop();
  });

  test('leaves no process when it is killed', async () => {
    const controlPlane = await ControlPlane.start(cluster.program);

    process.kill(controlPlane.pid, 'SIGKILL');

    await isGone(controlPlane);
    await controlPlane.stop();
    expect(existsSync(controlPlane.announcement.folder)).toBe(false);
  });

  test('ends with a reason when one of its components ends', async () => {
    const controlPlane = await ControlPlane.start(cluster.program);
    const [component] = processesOf(controlPlane);

    process.kill(Number(component), 'SIGKILL');

    await isGone(controlPlane);
    await controlPlane.stop();
    expect(controlPlane.errors).toMatch(/^control-plane: kube-\S+ ended \(signal: killed\); its log ends with\n/);
  });

  test('ends with the process that started it, and removes its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'orphan-'));
    const starter = spawn(
      process.execPath,
      [
        '-e',
        `require('child_process').spawn(${JSON.stringify(cluster.program)}, { stdio: ['pipe', 'inherit', 'inherit'] })`,
      ],
      {
        env: { ...process.env, TMPDIR: folder },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    await new Promise((resolve) => starter.stdout.once('data', resolve));

    starter.kill('SIGKILL');

    await eventually('its folder is empty', () => readdirSync(folder).length === 0);
    rmSync(folder, { recursive: true });
  });

  test('names the part that it does not know', () => {
    const { status, stderr } = spawnSync(cluster.program, ['kube-proxy'], { encoding: 'utf8' });

    expect({ status, stderr }).toEqual({ status: 1, stderr: 'control-plane: unknown component "kube-proxy"\n' });
  });
});
