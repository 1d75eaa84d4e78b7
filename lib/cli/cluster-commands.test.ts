import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter } from 'node:path';
import { type FakeKubectl, fakeKubectl } from '../../test/harness/fake-kubectl';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run as doctor } from './doctor';
import { run as reasons } from './reasons';
import { run as verify } from './verify';

const SENT = 'loki_write_sent_entries_total{component_id="loki.write.a",component_path="/",host="loki:3100"}';
const DROPPED =
  'loki_write_dropped_entries_total{component_id="loki.write.a",component_path="/",host="loki:3100",reason="ingester_error"}';

// No test waits for minutes, nor for ten seconds.
jest.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));

let alloy: Server;
/** What `/metrics` answers, one after the other; the last one stays. */
let metrics: string[];
let fake: FakeKubectl | undefined;
const authorizations = new Set<string | undefined>();
const path = process.env['PATH'];

jest.setTimeout(60_000);

beforeAll(async () => {
  alloy = createServer(({ url, headers }, response) => {
    authorizations.add(headers.authorization);
    response.end(
      url === '/metrics'
        ? metrics.length > 1
          ? metrics.shift()
          : metrics[0]
        : url === '/-/ready'
          ? 'Alloy is ready.'
          : '[]',
    );
  });
  await new Promise<void>((resolve) => alloy.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  metrics = [`${SENT} 5\n${DROPPED} 0\n`];
  authorizations.clear();
});

afterEach(() => {
  fake?.remove();
  fake = undefined;
  process.env['PATH'] = path;
});

afterAll(() => {
  alloy.close();
});

function port(): number {
  return (alloy.address() as AddressInfo).port;
}

/** Puts a kubectl on the PATH. It knows one DaemonSet with one pod, whose port leads to the server of this test. */
function withKubectl(body = '', ready = true): void {
  const labels = { app: 'alloy' };
  const template = { spec: { containers: [{ name: 'alloy', args: ['run', '/etc/alloy/config.alloy'] }] } };
  const daemonSet = {
    kind: 'DaemonSet',
    metadata: { name: 'alloy', namespace: 'a' },
    spec: { selector: { matchLabels: labels }, template },
    status: { desiredNumberScheduled: 1 },
  };
  const pod = {
    metadata: { name: 'alloy-x', namespace: 'a', labels },
    spec: template.spec,
    status: {
      phase: ready ? 'Running' : 'Pending',
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [
        {
          name: 'alloy',
          ready,
          restartCount: 0,
          state: ready ? { running: {} } : { waiting: { reason: 'ErrImagePull', message: 'no such image' } },
        },
      ],
    },
  };
  fake = fakeKubectl(`
    ${body}
    if (has('port-forward')) { print('Forwarding from 127.0.0.1:${port()} -> 12345\\n'); setInterval(() => {}, 1000); }
    else if (has('daemonset')) print(${JSON.stringify(daemonSet)});
    else if (has('daemonsets')) print({ items: [${JSON.stringify(daemonSet)}] });
    else if (has('pods')) print({ items: [${JSON.stringify(pod)}] });
    else if (has('can-i')) print('no');
    else if (has('logs')) print('');
    else print({ items: [] });
  `);
  process.env['PATH'] = `${fake.folder}${delimiter}${path}`;
}

describe('verify', () => {
  test.each([
    [
      ['none'],
      'no workload, Service or pod is named none in the namespace of the context: name another one with --namespace',
    ],
    [
      ['daemonset/none'],
      'there is no daemonset/none in the namespace of the context: name another one with --namespace',
    ],
    [['daemonset/none', '--namespace', 'a'], 'there is no daemonset/none in namespace a'],
  ])('%j: what is not there is said with the place', async (args, message) => {
    withKubectl(`process.stderr.write('Error from server (NotFound): x "none" not found\\n'); process.exit(1);`);

    const { exitCode, stderr } = await outcomeOf(verify, [...args]);

    expect([exitCode, stderr]).toEqual([3, `error: ${message}\n`]);
  });

  test('a pod that delivers is well', async () => {
    withKubectl();

    expect(await outcomeOf(verify, ['alloy', '--for', '0s', '--context', 'prod'])).toEqual({
      exitCode: 0,
      stdout: 'daemonset/alloy in namespace a (1 pod read)\n\nNothing is wrong.\n',
      stderr: '',
    });
    expect(fake!.calls().every(([first]) => first === '--context=prod')).toBe(true);
  });

  test('a loss between two readings ends with 1', async () => {
    withKubectl();
    metrics.push(`${SENT} 5\n${DROPPED} 3\n`);

    const { exitCode, stdout } = await outcomeOf(verify, ['daemonset/alloy', '--for', '0.1s']);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('error: loki.write.a loses logs for loki:3100');
  });

  const RETRIES = 'loki_write_batch_retries_total{component_id="loki.write.a",component_path="/",host="loki:3100"}';

  test('what can not be told in the time of --for ends with 4, and says when to ask again', async () => {
    withKubectl();
    metrics = [`${SENT} 5\n${RETRIES} 3\n`];

    const { exitCode, stdout } = await outcomeOf(verify, ['--for', '0s']);

    expect(exitCode).toBe(4);
    expect(stdout).toBe(`daemonset/alloy in namespace a (1 pod read)

Not known yet
  can’t tell yet whether logs arrive at loki:3100
    pods: alloy-x
    3 batches sent again after a failure [loki_write_batch_retries_total]
    -> ask again in 300 s
`);
  });

  test('without --for it is watched until it is known', async () => {
    const retried = (sent: number) => `${SENT} ${sent}\n${RETRIES} 3\n`;
    metrics = [retried(5), retried(5), retried(9)];
    const { exitCode, stdout, stderr } = await outcomeOf(verify, ['--url', `http://127.0.0.1:${port()}`]);

    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'can’t tell yet whether logs arrive at loki:3100: watching on\n',
    });
    expect(stdout).toContain('loki.write.a has lost or delayed logs since it started, but not now');
  });

  test('a pod that does not run ends with 1', async () => {
    withKubectl('', false);

    const { exitCode, stdout } = await outcomeOf(verify, ['--for', '0s']);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('pod/alloy-x, container alloy: ErrImagePull: no such image');
  });

  test('pods that can’t be read are no success', async () => {
    withKubectl(
      `if (has('port-forward')) { fail('Error from server (Forbidden): pods "alloy-x" is forbidden'); return; }`,
    );

    expect(await outcomeOf(verify, ['--for', '0s'])).toMatchObject({
      exitCode: 3,
      stderr: 'error: no pod of Alloy could be read\n',
    });
  });

  test('a node that does not answer is no cluster that does not', async () => {
    withKubectl(
      `if (has('logs')) { fail('error: Get "https://x/log": net/http: request canceled (Client.Timeout exceeded while awaiting headers)'); return; }`,
    );

    const { exitCode, stdout } = await outcomeOf(verify, ['--for', '0s']);

    expect(exitCode).toBe(0);
    expect(stdout).toContain('Not looked at\n  the log of pod/alloy-x: Get');
  });

  test('an Alloy at a URL needs no cluster, and gets the credentials of a variable', async () => {
    process.env['ALLOY_AUTHORIZATION'] = 'Basic abc';

    const url = `http://127.0.0.1:${port()}`;
    const { exitCode } = await outcomeOf(verify, [
      '--url',
      url,
      '--for',
      '0s',
      '--authorization-env',
      'ALLOY_AUTHORIZATION',
    ]);

    expect(exitCode).toBe(0);
    expect([...authorizations]).toEqual(['Basic abc']);
  });
});

describe('doctor', () => {
  test('finds Alloys by their label and says what could not be looked at', async () => {
    withKubectl(
      `if (has('statefulsets')) { fail('Error from server (Forbidden): statefulsets.apps is forbidden'); return; }`,
    );

    const { exitCode, stdout } = await outcomeOf(doctor, ['--for', '0s']);

    expect(exitCode).toBe(0);
    expect(stdout).toContain('Nothing is wrong in what could be looked at.');
    expect(stdout).toContain(
      'Not looked at\n  statefulsets may not be listed ((Forbidden): statefulsets.apps is forbidden)',
    );
  });

  test('a cluster without Alloy is told', async () => {
    withKubectl(`if (!has('can-i')) { print({ items: [] }); return; }`);

    expect(await outcomeOf(doctor, ['--namespace', 'b'])).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining(
        'no workload with the label app.kubernetes.io/name=alloy can be seen in namespace b',
      ),
    });
  });
});

describe('reasons', () => {
  test('prints why, for each workload', async () => {
    withKubectl('', false);

    const { exitCode, stdout } = await outcomeOf(reasons, ['ds/alloy', 'daemonset.apps/alloy']);

    expect(exitCode).toBe(1);
    expect(stdout.match(/^Not running: daemonset\/alloy in namespace a \(0 of 1 pods ready\)$/gm)).toHaveLength(2);
  });
});

describe.each([
  ['verify', verify, []],
  ['doctor', doctor, []],
  ['reasons', reasons, ['daemonset/alloy']],
] as const)('%s', (_, command, args) => {
  test.each([
    [
      'Unable to connect to the server: dial tcp 10.0.0.1:6443: i/o timeout',
      'error: the cluster does not answer (context prod): Unable to connect',
    ],
    [
      'error: You must be logged in to the server (Unauthorized)',
      'error: the cluster does not know who asks (context prod), log in again',
    ],
    [
      'Error in configuration: context was not found for specified context: prod',
      `error: the kubeconfig can't be used (context prod)`,
    ],
  ])('ends with 3 where nothing can be looked at: %s', async (says, message) => {
    withKubectl(`fail(${JSON.stringify(says)}); return;`);

    expect(await outcomeOf(command, [...args, '--context', 'prod'])).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });

  test.each([['--format', 'xml'], ['--namespace', ''], ['--unknown'], ['cronjob/x'], ['daemonset/']])(
    'ends with 2 for a mistake in the arguments: %s %s',
    async (...more) => {
      expect((await outcomeOf(command, [...more])).exitCode).toBe(2);
    },
  );

  test('has a help', async () => {
    const { exitCode, stdout } = await outcomeOf(command, ['--help']);

    expect(exitCode).toBe(0);
    expect(stdout).toContain('--kubeconfig <file>');
  });
});
