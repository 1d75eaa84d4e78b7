import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LokiWrite } from '../harness/doctor/loki-write';
import { alloyIn, annotate, runAlloyCommand, startAlloy } from './alloy-pods';
import { AlloyStandIn, recordingsOf } from './alloy-stand-in';
import { clusterEnvironment, kubectl } from './kubectl';
import { eventually } from './manifests';

const NAMESPACE = 'verify';
const pods: string[] = [];
let healthy: AlloyStandIn;
let unauthorized: AlloyStandIn;

beforeAll(async () => {
  healthy = await AlloyStandIn.start(recordingsOf('healthy'));
  unauthorized = await AlloyStandIn.start(recordingsOf('unauthorized'));
  pods.push(...startAlloy(alloyIn(NAMESPACE)));
  expect(pods).toHaveLength(2);
});

beforeEach(() => {
  healthy.reset();
  annotate(['namespace', NAMESPACE], { forward: `12345=${healthy.address}`, log: '' });
  kubectl(['annotate', 'pods', '--all', `--namespace=${NAMESPACE}`, 'simulated.test/forward-', 'simulated.test/log-']);
});

afterAll(async () => {
  kubectl(['delete', 'namespace', NAMESPACE, '--wait=false']);
  await Promise.all([healthy?.stop(), unauthorized?.stop()]);
});

function verify(...args: readonly string[]) {
  return runAlloyCommand(['verify', '--namespace', NAMESPACE, '--for', '0.2s', ...args]);
}

test.each(['alloy', 'service/alloy', 'daemonset/alloy'])(
  'a healthy Alloy is verified through the API server, each of its pods: %s',
  async (name) => {
    const { status, stdout, stderr } = await verify(name);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('(2 pods read)');
    expect(healthy.requests.filter((request) => request === 'GET /metrics')).toHaveLength(4);
  },
);

test('one pod that loses data is named, with the reason in its log', async () => {
  const [sick] = pods;
  annotate(['pod', sick!, `--namespace=${NAMESPACE}`], {
    forward: `12345=${unauthorized.address}`,
    log: unauthorized.log,
  });

  const { status, stdout } = await verify('alloy', '--format', 'json');

  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings).toEqual([
    expect.objectContaining({
      question: 'metrics',
      pods: [sick],
      summary: expect.stringContaining('it wants other credentials (401)'),
    }),
    expect.objectContaining({
      question: 'logs',
      pods: [sick],
      summary: expect.stringContaining('it wants other credentials (401)'),
    }),
    expect.objectContaining({
      question: 'traces',
      pods: [sick],
      summary: expect.stringContaining('nothing listens there'),
    }),
  ]);
});

test('what rises between two readings is a loss, what stays is not', async () => {
  const { body } = healthy.recorded('/metrics');
  const dropped = (count: number) =>
    body.replace(/^(loki_write_dropped_entries_total\{.*reason="queue_is_full".*\}) 0$/m, `$1 ${count}`);
  healthy.answerMetrics(dropped(9));
  expect((await verify('alloy', '--pods', '1')).status).toBe(0);

  healthy.answerMetrics(dropped(9), dropped(12));
  const { status, stdout } = await verify('alloy', '--pods', '1');

  expect(status).toBe(1);
  expect(stdout).toContain('(1 pod read, 1 more not (--pods))');
  expect(stdout).toContain('12 log entries given up (queue_is_full), 3 of them just now');
});

describe('loki.write over time', () => {
  // What it counts stands in the place of what was recorded of it.
  const besides = () => healthy.recorded('/metrics').body.replace(/^loki_write_.*\n/gm, '');
  const START = 3600;
  const away = (until: number) => (seconds: number) => (seconds >= START && seconds < until ? -1 : 204);
  const answered = (alloy: LokiWrite, ...times: readonly number[]) =>
    healthy.answerMetrics(...times.map((time) => `${besides()}\n${alloy.until(time).metrics}\n`));

  // The recorded one was set to give up soon.
  beforeEach(() => {
    const path = '/api/v0/web/components/loki.write.default';
    const component = JSON.parse(healthy.recorded(path).body);
    const [endpoint] = component.arguments;
    endpoint.body = endpoint.body.filter(({ name }: { name: string }) => !name.includes('backoff'));
    healthy.answer(path, { body: JSON.stringify(component) });
  });

  test('while Loki is away no answer says that all is well, though no counter rises for a minute', async () => {
    const alloy = new LokiWrite({ answers: away(START + 1000) });
    answered(alloy, START + 70, START + 80);

    const { status, stdout } = await verify('alloy', '--pods', '1');

    expect(status).toBe(1);
    expect(stdout).toMatch(/error: no logs arrive at .* any more/);
    expect(stdout).toContain('1 batches begun and neither sent nor given up');
  });

  test('what was lost or late before, and arrives now, is a note', async () => {
    const alloy = new LokiWrite({ answers: away(START + 20) });
    answered(alloy, START + 120, START + 130);

    const { status, stdout } = await verify('alloy', '--pods', '1');

    expect(status).toBe(0);
    expect(stdout).toContain('loki.write.default has lost or delayed logs since it started, but not now');
  });

  test('what can not be told is 4, and is watched until it is known where no time is given', async () => {
    const alloy = new LokiWrite({ answers: away(START + 900) });
    answered(alloy, START + 800, START + 810);
    const { status, stdout } = await verify('alloy', '--pods', '1');
    expect(status).toBe(4);
    expect(stdout).toMatch(/can’t tell yet whether logs arrive at .*\n/);

    const other = new LokiWrite({ answers: away(START + 900) });
    answered(other, START + 800, START + 810, START + 1100);
    const watched = await runAlloyCommand(['verify', '--namespace', NAMESPACE, '--pods', '1']);
    // The pause was the last one: the batch is given up.
    expect(watched.status).toBe(1);
    expect(watched.stdout).toContain('error: loki.write.default loses logs');
    expect(watched.stderr).toMatch(/^can’t tell yet whether logs arrive at .*: watching on\n$/);
  }, 60_000);

  test('a re-read that Loki refuses by age does not fail a deploy', async () => {
    const says = 'server returned HTTP status 400 Bad Request (400): reason: entry too far behind';
    const alloy = new LokiWrite({ answers: (seconds) => (seconds < 60 ? 400 : 204), says });
    answered(alloy, 30, 40);
    annotate(['namespace', NAMESPACE], { log: alloy.log });

    const { status, stdout } = await verify('alloy', '--pods', '1');

    expect(status).toBe(0);
    expect(stdout).toContain('loki.write.default has logs that are too old to be taken');
  });
});

test('targets that are down are notes', async () => {
  const { status, stdout } = await verify('alloy', '--pods', '1');

  expect(status).toBe(0);
  expect(stdout).toMatch(/Worth knowing\n(.*\n)*.*targets of prometheus\.scrape\.kubernetes_pods can’t be scraped/);
});

test('a pod on which nothing listens is told in the words of its kubelet', async () => {
  annotate(['pod', pods[1]!, `--namespace=${NAMESPACE}`], { forward: '' });

  const { status, stdout } = await verify();

  expect(status).toBe(1);
  expect(stdout).toContain('Alloy’s HTTP server does not answer');
  expect(stdout).toMatch(new RegExp(`pods: ${pods[1]}\\n.*/metrics: .*(refused|closed)`));
});

test('nothing stays behind when it is ended', async () => {
  const program = join(__dirname, '..', '..', 'bin', 'cdk8s-alloy.js');
  const child = spawn(process.execPath, [program, 'verify', '--namespace', NAMESPACE, '--for', '60s'], {
    env: clusterEnvironment,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));
  await eventually(
    'both pods were read',
    () => healthy.requests.filter((request) => request === 'GET /api/v0/web/peers').length >= 2,
  );
  expect(portForwards()).toHaveLength(2);

  child.kill('SIGTERM');

  expect(await ended).toBe('SIGTERM');
  await eventually('no port-forward is left', () => portForwards().length === 0, 5);
});

/** The processes that forward ports of this suite's pods. */
function portForwards(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    })
    .filter((command) => command.includes('port-forward') && command.includes(`--namespace=${NAMESPACE}`));
}

test.each([
  [['none'], 3, `no workload, Service or pod is named none in namespace ${NAMESPACE}`],
  [['Alloy'], 2, '"Alloy" names no object'],
  [['alloy', '--for', 'long'], 2, 'expected a duration, as in 30s or 2m'],
  [['alloy', '--pods', '0'], 2, 'expected a whole number from 1'],
  [['alloy', '--log', 'x'], 2, '--log needs --url'],
  [['alloy', '--authorization-env', 'NOT_SET'], 2, 'the variable NOT_SET of --authorization-env is not set'],
  [['alloy', '--url', 'localhost:12345'], 2, 'expected a URL, as in http://localhost:12345'],
])('%j ends with exit code %i', async (args, exitCode, message) => {
  const { status, stderr } = await verify(...args);

  expect({ status, stderr }).toEqual({ status: exitCode, stderr: expect.stringContaining(message) });
});
