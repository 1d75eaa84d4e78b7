import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { Alloy, Controller } from '../../lib';
import { KUBERNETES_VERSIONS, kubernetesTool } from '../../tools/kubernetes-tools';
import { AlloyStandIn, recordingsOf } from './alloy-stand-in';
import { type Command, ExecStandIn, type Result } from './exec-stand-in';
import { cluster, getObjects, type KubernetesObject, kubectl, runKubectl, tryKubectl } from './kubectl';
import { applyCleanly, containerWaits, eventually, podsOf, remove, waitForRollouts, workloadsOf } from './manifests';
import { errorsThroughForward, withPortForward } from './port-forward';

const NAMESPACE = 'kubelet';
/** That of the Alloy, which makes it as one that takes restricted pods alone. */
const MONITORING = 'kubelet-monitoring';
const inMonitoring = `--namespace=${MONITORING}`;
const inNamespace = `--namespace=${NAMESPACE}`;

/** A pod of two containers in the namespace of the suite, instead of one of that name. */
function makePod(name: string, annotations: Record<string, string> = {}, spec: object = {}): void {
  kubectl(['delete', 'pod', name, inNamespace, '--ignore-not-found']);
  const container = (containerName: string) => ({ name: containerName, image: 'registry.test/image:1' });
  applyCleanly([
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, namespace: NAMESPACE, annotations },
      spec: { containers: [container('main'), container('sidecar')], ...spec },
    },
  ]);
}

function makeReadyPod(name: string, annotations: Record<string, string> = {}, spec: object = {}): void {
  makePod(name, annotations, spec);
  kubectl(['wait', '--for=condition=Ready', `pod/${name}`, inNamespace, '--timeout=30s']);
}

function annotate(pod: string, annotation: string): void {
  kubectl(['annotate', '--overwrite', 'pod', pod, annotation, inNamespace]);
}

const waitsFor = (name: string, reason: string) => containerWaits(NAMESPACE, name, 'main', reason);

const eventsOf = (pod: string) =>
  getObjects('events', inNamespace, `--field-selector=involvedObject.name=${pod}`) as {
    reason?: string;
    message?: string;
  }[];

const logs = (...args: readonly string[]) => tryKubectl(['logs', ...args, inNamespace]);
const exec = (...args: readonly string[]) => runKubectl(['exec', inNamespace, ...args]);

const errorsOfForward = (pod: string, port: number) => errorsThroughForward([`pod/${pod}`, `:${port}`, inNamespace]);

let alloy: AlloyStandIn;
let programs: ExecStandIn;
let execute: (command: Command) => Result = () => ({});
let objects: readonly KubernetesObject[];

beforeAll(async () => {
  alloy = await AlloyStandIn.start(recordingsOf('healthy'));
  programs = await ExecStandIn.start((command) => execute(command));

  const chart = new Chart(Testing.app(), 'alloy', { namespace: MONITORING, disableResourceNameHashes: true });
  new Alloy(chart, 'alloy', { controller: Controller.deployment() }).config.addText('logging { }');
  objects = Testing.synth(chart);
  applyCleanly(objects);
  kubectl(['create', 'namespace', NAMESPACE]);
  kubectl([
    'annotate',
    'namespace',
    MONITORING,
    NAMESPACE,
    `simulated.test/forward=12345=${alloy.address}`,
    `simulated.test/exec=${programs.url}`,
    `simulated.test/log=${alloy.log}`,
  ]);
  waitForRollouts(objects);
});

beforeEach(() => {
  alloy.reset();
  execute = () => ({});
});

afterAll(async () => {
  await alloy?.stop();
  await programs?.stop();
  kubectl(['delete', 'namespace', NAMESPACE, '--wait=false']);
  remove(objects);
});

const TRANSPORTS = {
  WebSocket: { KUBECTL_PORT_FORWARD_WEBSOCKETS: 'true', KUBECTL_REMOTE_COMMAND_WEBSOCKETS: 'true' },
  SPDY: { KUBECTL_PORT_FORWARD_WEBSOCKETS: 'false', KUBECTL_REMOTE_COMMAND_WEBSOCKETS: 'false' },
} as const;
type Transport = keyof typeof TRANSPORTS;

const CLIENTS = KUBERNETES_VERSIONS.flatMap((version) =>
  (Object.keys(TRANSPORTS) as Transport[]).map((transport) => ({ version, transport })),
);

describe.each(CLIENTS)('through the API server, kubectl $version with $transport', ({ version, transport }) => {
  const options = { program: kubernetesTool('kubectl', version), env: TRANSPORTS[transport] };

  /** The last request of this kubectl for a sub-resource of a pod. An upgrade to a WebSocket is a GET. */
  function lastRequest(subresource: string) {
    return readFileSync(cluster.auditLog, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ objectRef }) => objectRef?.subresource === subresource)
      .map(({ verb, userAgent }) => ({ verb, client: /^kubectl\/v(\d+\.\d+)/.exec(userAgent)?.[1] }))
      .at(-1);
  }
  const expected = { verb: transport === 'SPDY' ? 'create' : 'get', client: version };

  test('port-forward to the Service reaches what stands in for Alloy', async () => {
    const answers = await withPortForward(
      ['service/alloy', ':12345', inMonitoring],
      async ({ origin }) => {
        const paths = ['/-/ready', '/metrics', '/api/v0/web/components', '/api/v0/web/components/loki.write.default'];
        const responses = await Promise.all(paths.map((path) => fetch(`${origin}${path}`)));
        return Promise.all(responses.map((response) => response.text()));
      },
      options,
    );

    expect(answers[0]).toBe('Alloy is ready.\n');
    expect(answers[1]).toBe(alloy.recorded('/metrics').body);
    expect(JSON.parse(answers[2]!)).toHaveLength(9);
    expect(JSON.parse(answers[3]!)).toMatchObject({ localID: 'loki.write.default' });
    expect(lastRequest('portforward')).toEqual(expected);
  });

  test('logs are what the annotation says', async () => {
    const { status, stdout } = await runKubectl(['logs', 'deployment/alloy', inMonitoring], options);

    expect({ status, stdout }).toEqual({ status: 0, stdout: alloy.log });
  });

  test('exec gives both outputs and the exit code', async () => {
    let asked: Command | undefined;
    execute = (command) => {
      asked = command;
      return { stdout: 'to stdout\n', stderr: 'to stderr\n', exitCode: 7 };
    };

    const run = await runKubectl(['exec', 'deployment/alloy', inMonitoring, '--', 'nslookup', 'a b'], options);

    const [pod] = podsOf(workloadsOf(objects)[0]!);
    expect(asked).toEqual({
      namespace: MONITORING,
      pod: pod!.metadata.name,
      container: 'alloy',
      command: ['nslookup', 'a b'],
    });
    expect(run).toMatchObject({ status: 7, stdout: 'to stdout\n' });
    expect(run.stderr).toBe('to stderr\ncommand terminated with exit code 7\n');
    expect(lastRequest('exec')).toEqual(expected);
  });
});

describe('logs', () => {
  test('take the options of kubectl', () => {
    makeReadyPod('talking', { 'simulated.test/log': 'one\ntwo\n\nthree' });

    expect(logs('talking').stdout).toBe('one\ntwo\n\nthree\n');
    expect(logs('talking', '--tail=1').stdout).toBe('three\n');
    expect(logs('talking', '--tail=0').stdout).toBe('');
    expect(logs('talking', '--limit-bytes=5').stdout).toBe('one\nt');
    expect(logs('talking', '--since-time=2100-01-01T00:00:00Z').stdout).toBe('');
    expect(logs('talking', '--follow').stdout).toBe('one\ntwo\n\nthree\n');
    expect(logs('talking', '--timestamps', '--tail=1').stdout).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z three\n$/);
    // kubectl asks for the containers in no order.
    expect(logs('talking', '--all-containers', '--prefix', '--tail=1').stdout.trim().split('\n').sort()).toEqual([
      '[pod/talking/main] three',
      '[pod/talking/sidecar] three',
    ]);
  });

  test('follow the annotation of the pod, before that of the namespace, at each request', () => {
    makeReadyPod('changing');
    expect(logs('changing', '--tail=1').stdout).toBe(`${alloy.log.trimEnd().split('\n').at(-1)}\n`);

    annotate('changing', 'simulated.test/log=its own');
    expect(logs('changing').stdout).toBe('its own\n');

    annotate('changing', 'simulated.test/log=news');
    expect(logs('changing').stdout).toBe('news\n');
  });

  test('of an init container that has ended are there', () => {
    const image = 'registry.test/image:1';
    makeReadyPod('initialized', { 'simulated.test/log': 'done' }, { initContainers: [{ name: 'before', image }] });

    expect(logs('initialized', '--container=before').stdout).toBe('done\n');
  });

  test('of a container that crashes are those of the one before, asked for or not', async () => {
    makePod('crashing', { 'simulated.test/start': 'crash-loop', 'simulated.test/log': 'panic: no' });
    await waitsFor('crashing', 'CrashLoopBackOff');

    expect(logs('crashing', '--container=main')).toMatchObject({ status: 0, stdout: 'panic: no\n' });
    expect(logs('crashing', '--container=main', '--previous')).toMatchObject({ status: 0, stdout: 'panic: no\n' });
  });

  test('of a container that never ended before are refused', () => {
    makeReadyPod('first');

    expect(logs('first', '--container=main', '--previous')).toMatchObject({
      status: 1,
      stderr: 'Error from server (BadRequest): previous terminated container "main" in pod "first" not found\n',
    });
  });

  test('of a container without an image are refused with the reason', async () => {
    makePod('imageless', { 'simulated.test/start': 'image-not-found' });
    await waitsFor('imageless', 'ImagePullBackOff');

    expect(logs('imageless', '--container=main')).toMatchObject({
      status: 1,
      stderr:
        'Error from server (BadRequest): container "main" in pod "imageless" is waiting to start: trying and failing to pull image\n',
    });
  });

  test('of a container that waits for a ConfigMap are refused with the reason', async () => {
    makePod('waiting', {}, { volumes: [{ name: 'config', configMap: { name: 'missing' } }] });
    await waitsFor('waiting', 'CreateContainerConfigError');

    expect(logs('waiting', '--container=main')).toMatchObject({
      status: 1,
      stderr:
        'Error from server (BadRequest): container "main" in pod "waiting" is waiting to start: CreateContainerConfigError\n',
    });
  });

  test('of a container of which nothing is known yet are refused', async () => {
    makePod('unheard', { 'simulated.test/start': 'soon' });
    await eventually('an event', () => eventsOf('unheard').some(({ reason }) => reason === 'UnknownSwitch'));

    expect(logs('unheard', '--container=main')).toMatchObject({
      status: 1,
      stderr: 'Error from server (BadRequest): container "main" in pod "unheard" is not available\n',
    });
  });

  test('of a container that there is none of are refused', () => {
    makeReadyPod('known');

    const { status, stderr } = logs('known', '--container=other');

    expect({ status, stderr }).toEqual({ status: 1, stderr: 'error: container other is not valid for pod known\n' });
  });
});

describe('port-forward', () => {
  test('takes many connections at once, and bodies of any size', async () => {
    makeReadyPod('busy', { 'simulated.test/forward': `80=${alloy.address}, 81=${alloy.address}` });
    const body = 'x'.repeat(3_000_000);
    alloy.answer('/large', { body });

    const answers = await withPortForward(['pod/busy', ':81', inNamespace], ({ origin }) =>
      Promise.all(Array.from({ length: 10 }, async () => (await fetch(`${origin}/large`)).text())),
    );

    expect(answers.map((answer) => answer === body)).toEqual(Array(10).fill(true));
  });

  test('to a port that nobody listens at is refused', async () => {
    makeReadyPod('deaf');

    expect(await errorsOfForward('deaf', 80)).toContain(
      'failed to connect to localhost:80 inside the pod: dial tcp4 127.0.0.1:80: connect: connection refused',
    );
  });

  test('to a server that is gone is refused', async () => {
    const gone = await AlloyStandIn.start(recordingsOf('healthy'));
    await gone.stop();
    makeReadyPod('gone', { 'simulated.test/forward': `80=${gone.address}` });

    expect(await errorsOfForward('gone', 80)).toContain(`dial tcp ${gone.address}: connect: connection refused`);
  });

  test('to a container that crashes is refused', async () => {
    makePod('crashed', { 'simulated.test/start': 'crash-loop' });
    await waitsFor('crashed', 'CrashLoopBackOff');

    expect(await errorsOfForward('crashed', 12345)).toContain('connect: connection refused');
  });

  test('to a pod that never started is refused', async () => {
    makePod('pending', { 'simulated.test/start': 'image-not-found' });
    await waitsFor('pending', 'ImagePullBackOff');

    const forward = withPortForward(['pod/pending', ':12345', inNamespace], async () => undefined);

    await expect(forward).rejects.toThrow('unable to forward port because pod is not running. Current status=Pending');
  });

  test.each(['80', '80=', 'http=127.0.0.1:1', '0=127.0.0.1:1', '80=127.0.0.1', '80=192.0.2.1:80', '80=localhost:80'])(
    'says that the annotation "%s" is wrong',
    async (annotation) => {
      const name = 'mistaken-forward';
      makeReadyPod(name, { 'simulated.test/forward': annotation });

      expect(await errorsOfForward(name, 80)).toContain(
        `annotation simulated.test/forward: "${annotation}", expected PORT=127.0.0.1:PORT`,
      );
    },
  );
});

describe('exec', () => {
  test('asks for the container that is named', async () => {
    makeReadyPod('two');
    execute = ({ container }) => ({ stdout: container });

    expect(await exec('two', '--container=sidecar', '--', 'x')).toMatchObject({ status: 0, stdout: 'sidecar' });
  });

  test('throws input away', async () => {
    makeReadyPod('listening');
    execute = () => ({ stdout: 'done' });
    const input = 'x'.repeat(3_000_000);

    const run = await runKubectl(['exec', '--stdin', 'listening', '--container=main', inNamespace, '--', 'x'], {
      input,
    });

    expect(run).toMatchObject({ status: 0, stdout: 'done' });
  });

  test('in a container that has no programs is refused', async () => {
    makeReadyPod('bare', { 'simulated.test/exec': '' });

    const { status, stderr } = await exec('bare', '--container=main', '--', 'sh', '-c', 'true');

    expect(status).toBe(1);
    expect(stderr).toContain('exec: "sh": executable file not found in $PATH');
  });

  test('in a container that crashes is refused', async () => {
    makePod('crashed-for-exec', { 'simulated.test/start': 'crash-loop' });
    await waitsFor('crashed-for-exec', 'CrashLoopBackOff');

    const { status, stderr } = await exec('crashed-for-exec', '--container=main', '--', 'x');

    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('container not found ("main")'),
    });
  });

  test.each(['127.0.0.1:80', 'https://127.0.0.1:80/', 'http://192.0.2.1:80/', 'http://localhost:80/'])(
    'says that the annotation "%s" is wrong',
    async (annotation) => {
      makeReadyPod('mistaken-exec', { 'simulated.test/exec': annotation });

      const { status, stderr } = await exec('mistaken-exec', '--container=main', '--', 'x');

      expect(status).toBe(1);
      expect(stderr).toContain(`annotation simulated.test/exec: "${annotation}", expected http://127.0.0.1:PORT/`);
    },
  );

  test('says that what plays the programs answers something else', async () => {
    makeReadyPod('misled', { 'simulated.test/exec': `http://${alloy.address}/-/ready` });

    const { status, stderr } = await exec('misled', '--container=main', '--', 'x');

    expect(status).toBe(1);
    expect(stderr).toContain(`http://${alloy.address}/-/ready answered something else than a result`);
  });
});

describe('the kubelet', () => {
  test.each(cluster.nodes)('of %s answers for its pods', (node) => {
    makeReadyPod(`on-${node}`, { 'simulated.test/log': `of ${node}` }, { nodeName: node });

    expect(logs(`on-${node}`, '--container=main').stdout).toBe(`of ${node}\n`);
  });

  test('tells of an annotation that nothing reads', async () => {
    makePod('misspelt', { 'simulated.test/logs': 'x' });

    const message = await eventually(
      'an event',
      () => eventsOf('misspelt').find(({ reason }) => reason === 'UnknownSwitch')?.message,
    );
    expect(message).toBe(
      'annotation simulated.test/logs: unknown, expected one of simulated.test/start, simulated.test/log, simulated.test/log-file, simulated.test/log-cut, simulated.test/forward, simulated.test/exec',
    );
  });

  /** Asks a kubelet past the API server, with the certificate of that name or none. */
  function ask(node: KubernetesObject, path: string, certificate?: string): Promise<number | undefined> {
    const file = (extension: string) => readFileSync(join(cluster.folder, `${certificate}.${extension}`));
    const credentials = certificate === undefined ? {} : { cert: file('crt'), key: file('key') };
    const port = node['status'].daemonEndpoints.kubeletEndpoint.Port;
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, rejectUnauthorized: false, ...credentials }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
  }

  test('refuses everybody but the API server', async () => {
    const [node] = getObjects('nodes');
    makeReadyPod('private', {}, { nodeName: node!.metadata.name });
    const path = `/containerLogs/${NAMESPACE}/private/main`;

    expect(node!['status'].addresses).toContainEqual({ type: 'ExternalIP', address: '127.0.0.1' });
    expect(await ask(node!, path)).toBe(401);
    // One by the same authority that is not for clients.
    expect(await ask(node!, path, 'kubelet')).toBe(401);
    expect(await ask(node!, path, 'kubelet-client')).toBe(200);
  });

  test('knows nothing of the pods of another node', async () => {
    const [here, other] = getObjects('nodes');
    makeReadyPod('elsewhere', {}, { nodeName: other!.metadata.name });

    expect(await ask(here!, `/containerLogs/${NAMESPACE}/elsewhere/main`, 'kubelet-client')).toBe(404);
  });

  test('says what it has no answer to', () => {
    makeReadyPod('attachable');

    const { status, stderr } = tryKubectl(['attach', 'attachable', '--container=main', inNamespace]);

    expect(status).toBe(1);
    expect(stderr).toContain('the simulated kubelet has no answer to /attach/');
  });

  test('needs the right to the subresource, as the API server has it', () => {
    const as = '--as=system:serviceaccount:kubelet:nobody';

    expect(tryKubectl(['logs', 'deployment/alloy', inMonitoring, as]).stderr).toContain('is forbidden');
    expect(tryKubectl(['exec', 'deployment/alloy', inMonitoring, as, '--', 'x']).stderr).toContain('is forbidden');
  });
});
