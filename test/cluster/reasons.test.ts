import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cluster, clusterEnvironment, getObjects, type KubernetesObject, kubectl, type Run } from './kubectl';
import { apply, eventually } from './manifests';

const NAMESPACE = 'reasons';
const program = join(__dirname, '..', '..', 'bin', 'cdk8s-alloy.js');

beforeAll(() => {
  kubectl(['create', 'namespace', NAMESPACE]);
});

afterAll(() => {
  kubectl(['delete', 'namespace', NAMESPACE, '--wait=false']);
});

function reasons(...args: readonly string[]): Promise<Run> {
  const child: ChildProcess = spawn(process.execPath, [program, 'reasons', '--namespace', NAMESPACE, ...args], {
    env: clusterEnvironment,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
}

function deployment(name: string, annotations: object, pod: object = {}): KubernetesObject {
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: NAMESPACE },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations },
        spec: { containers: [{ name: 'main', image: 'example.org/app:1' }], ...pod },
      },
    },
  };
}

function applied(object: KubernetesObject): string {
  expect(apply([object]).status).toBe(0);
  return `deployment/${object.metadata.name}`;
}

/** Waits until a pod of an app is as it should be, and events about it are there. */
function until(app: string, reason: string): Promise<unknown> {
  return eventually(`${app} waits with ${reason}`, () => {
    const pods = getObjects('pods', `--namespace=${NAMESPACE}`, `--selector=app=${app}`);
    return JSON.stringify(pods.map(({ status }) => status)).includes(reason);
  });
}

test('a workload that runs has none', async () => {
  const name = applied(deployment('well', {}));
  kubectl(['rollout', 'status', name, `--namespace=${NAMESPACE}`, '--timeout=30s']);

  expect(await reasons(name)).toEqual({
    status: 0,
    stdout: 'Runs: deployment/well in namespace reasons (1 of 1 pods ready)\n',
    stderr: '',
  });
});

test('a crash loop is told with its exit code', async () => {
  const name = applied(deployment('crashing', { 'simulated.test/start': 'crash-loop' }));
  await until('crashing', 'CrashLoopBackOff');

  const { status, stdout } = await reasons(name);

  expect(status).toBe(1);
  expect(stdout).toMatch(/^ {2}pod\/crashing-\S+, container main: CrashLoopBackOff: back-off/m);
  expect(stdout).toMatch(/ended with exit code 1 \(Error\), \d+ restarts: simulated crash/);
  expect(stdout).toContain('kubectl describe deployment/crashing --namespace=reasons');
});

test('an image that can’t be pulled is told, with what to do', async () => {
  const name = applied(deployment('imageless', { 'simulated.test/start': 'image-not-found' }));
  await until('imageless', 'ImagePullBackOff');

  const { stdout } = await reasons(name);

  expect(stdout).toMatch(/^ {2}pod\/imageless-\S+, container main: ImagePullBackOff: .*example\.org\/app:1/m);
  expect(stdout).toContain('    -> check the name, the tag and the registry of the image');
});

test('a pod that no node takes is told', async () => {
  const resources = { requests: { memory: '900Ti' } };
  const name = applied(
    deployment('large', {}, { containers: [{ name: 'main', image: 'example.org/app:1', resources }] }),
  );
  await until('large', 'Unschedulable');

  const { stdout } = await reasons(name);

  expect(stdout).toMatch(/^ {2}pod\/large-\S+: Unschedulable: 0\/2 nodes are available: 2 Insufficient memory/m);
  expect(stdout).toContain('    -> lower the requests, or add nodes');
});

test('a ConfigMap that is missing is told', async () => {
  const envFrom = [{ configMapRef: { name: 'nowhere' } }];
  const name = applied(
    deployment('unset', {}, { containers: [{ name: 'main', image: 'example.org/app:1', envFrom }] }),
  );
  await until('unset', 'CreateContainerConfigError');

  const { stdout } = await reasons(name);

  expect(stdout).toMatch(/^ {2}pod\/unset-\S+, container main: CreateContainerConfigError: .*nowhere/m);
});

test('pods that are not admitted are told from the events of the ReplicaSet: Pod Security and quota', async () => {
  kubectl(['label', 'namespace', NAMESPACE, 'pod-security.kubernetes.io/enforce=baseline']);
  const name = applied(deployment('privileged', {}, { hostNetwork: true }));
  const [other] = await Promise.all([quotaFull(), eventuallyEvent('violates PodSecurity')]);

  const { stdout, status } = await reasons(name, other);

  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^ {2}replicaset\/privileged-\S+: FailedCreate: .*violates PodSecurity "baseline:latest": host namespaces/m,
  );
  expect(stdout).toMatch(/^ {2}replicaset\/many-\S+: FailedCreate: .*exceeded quota: few/m);
  expect(stdout).toContain('    -> raise the quota of the namespace, or lower the requests and limits');
});

async function quotaFull(): Promise<string> {
  kubectl(['create', 'quota', 'few', '--hard=pods=0', `--namespace=${NAMESPACE}`]);
  await eventually('the quota is in force', () => {
    const [quota] = getObjects('resourcequota', `--namespace=${NAMESPACE}`);
    return quota?.['status']?.hard?.pods === '0';
  });
  const name = applied(deployment('many', {}));
  await eventuallyEvent('exceeded quota');
  return name;
}

function eventuallyEvent(text: string): Promise<unknown> {
  return eventually(`an event with ${text}`, () =>
    getObjects('events', `--namespace=${NAMESPACE}`).some(({ message }) => String(message).includes(text)),
  );
}

test('the report is JSON if asked for', async () => {
  const { stdout } = await reasons('deployment/crashing', '--format', 'json');

  expect(JSON.parse(stdout).workloads).toEqual([
    expect.objectContaining({
      workload: 'deployment/crashing',
      namespace: NAMESPACE,
      wanted: 1,
      ready: 0,
      runs: false,
      reasons: expect.arrayContaining([expect.objectContaining({ kind: 'crash' })]),
    }),
  ]);
});

test.each([
  [['deployment/none'], 3, 'there is no deployment/none in namespace '],
  [['cronjob/x'], 2, '"cronjob" is no kind that has pods'],
  [[], 2, 'missing required argument'],
  [['deployment/well', '--kubeconfig', '/nowhere'], 3, `the kubeconfig can't be used`],
])('%j ends with exit code %i', async (args, exitCode, message) => {
  const { status, stderr } = await reasons(...args);

  expect({ status, stderr }).toEqual({ status: exitCode, stderr: expect.stringContaining(message) });
});

test('a cluster that does not answer is named', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'reasons-')), 'kubeconfig');
  writeFileSync(file, readFileSync(cluster.kubeconfig, 'utf8').replace(cluster.server, 'https://127.0.0.1:1'));

  const { status, stderr } = await reasons('deployment/well', '--kubeconfig', file);

  expect(status).toBe(3);
  expect(stderr).toContain('the cluster does not answer');
});
