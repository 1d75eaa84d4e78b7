import { type FakeAnswers, FakeCluster } from '../../../test/harness/doctor/fake-cluster';
import { pod } from '../../../test/harness/doctor/observed';
import type { ContainerStatus, Pod, PodOwner } from '../../cluster';
import { configurationErrors } from './configuration-error';
import { findReasons } from './find-reasons';
import { renderReasons } from './render-reasons';

function failing(name: string, status: Partial<ContainerStatus>, more: object = {}): Pod {
  return pod(name, {
    status: {
      conditions: [{ type: 'Ready', status: 'False' }],
      containerStatuses: [{ name: 'alloy', ready: false, restartCount: 0, ...status }],
      ...more,
    },
  });
}

function ownerOf(...pods: readonly Pod[]): PodOwner {
  return { kind: 'daemonset', name: 'alloy', namespace: 'monitoring-stack', pods };
}

function event(reason: string, message: string, involvedObject: object): object {
  return {
    kind: 'Event',
    metadata: { name: reason, namespace: 'monitoring-stack' },
    type: 'Warning',
    reason,
    message,
    involvedObject,
  };
}

function find(owner: PodOwner, objects: readonly object[] = [], answers: FakeAnswers = {}) {
  return findReasons(new FakeCluster(objects as never, answers), owner);
}

const CRASHED = { state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 5m0s' } }, restartCount: 4 };

test('what runs has no reasons', async () => {
  expect(await find(ownerOf(pod('a'), pod('b')))).toEqual({
    workload: 'daemonset/alloy',
    namespace: 'monitoring-stack',
    wanted: 2,
    ready: 2,
    runs: true,
    reasons: [],
    warnings: [],
    logs: [],
    notSeen: [],
  });
});

test.each<[string, Partial<ContainerStatus>, string, string]>([
  [
    'an image',
    { state: { waiting: { reason: 'ImagePullBackOff', message: 'Back-off pulling image "x": unauthorized' } } },
    'image',
    'give the pods a pull secret',
  ],
  [
    'a missing Secret',
    { state: { waiting: { reason: 'CreateContainerConfigError', message: 'secret "grafana-cloud" not found' } } },
    'missing-object',
    'create the ConfigMap, Secret or key',
  ],
  [
    'too little memory',
    { lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } }, state: { running: {} }, restartCount: 2 },
    'memory',
    'raise the memory limit',
  ],
  ['a probe', { state: { running: {} } }, 'probe', 'its readiness probe fails'],
])('%s is a reason, with what to do', async (_, status, kind, advice) => {
  const { reasons, runs } = await find(ownerOf(failing('a', status)));

  expect(runs).toBe(false);
  expect(reasons).toEqual([
    expect.objectContaining({ kind, about: ['pod/a, container alloy'], advice: expect.stringContaining(advice) }),
  ]);
});

test('the exit code is told with its meaning', async () => {
  const terminated = { exitCode: 137, reason: 'Error', message: 'a\nlast words' };
  const { reasons } = await find(ownerOf(failing('a', { lastState: { terminated }, restartCount: 2 })));

  expect(reasons[0]).toMatchObject({
    kind: 'crash',
    text: 'ended with exit code 137 (Error: killed), 2 restarts: last words',
  });
});

test('an error of Alloy’s configuration comes first, with the lines that it shows', async () => {
  const log = `ts=1 level=info msg=starting
Error: /etc/alloy/config.alloy:12:3: unrecognized attribute name "urll"

11 |   endpoint {
12 |     urll = "http://me:hunter2@loki"
   |     ^^^^
13 |   }
interrupt received
Error: could not perform the initial load successfully
`;
  const found = await find(ownerOf(failing('a', CRASHED), failing('b', CRASHED)), [], {
    logs: { 'a --previous': log, 'b --previous': log },
  });

  expect(found.reasons[0]).toEqual({
    kind: 'configuration',
    about: ['pod/a, container alloy', 'pod/b, container alloy'],
    text: 'Error: /etc/alloy/config.alloy:12:3: unrecognized attribute name "urll"\n\n11 |   endpoint {\n12 |     urll = "http://***@loki"\n   |     ^^^^\n13 |   }',
    advice: expect.stringContaining('correct the configuration'),
  });
  expect(found.logs).toEqual([
    { pod: 'a', container: 'alloy', previous: true, lines: expect.arrayContaining(['interrupt received']) },
  ]);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

test.each([
  [
    'level=error msg="failed to evaluate config" node=prometheus.scrape.a err="decoding configuration: 3:1: x"',
    ['failed to evaluate config: decoding configuration: 3:1: x'],
  ],
  [
    'Error: open /etc/alloy/config.alloy: no such file or directory',
    ['open /etc/alloy/config.alloy: no such file or directory'],
  ],
  ['Error: could not perform the initial load successfully', []],
  ['level=error msg="something else"', []],
])('%s is an error of the configuration, or not', (log, errors) => {
  expect(configurationErrors(log)).toEqual(errors);
});

test('events that refuse pods are reasons once, others are warnings once', async () => {
  const owner = { kind: 'DaemonSet', name: 'alloy' };
  const { reasons, warnings } = await find(
    { ...ownerOf(failing('a', {})), workload: { kind: 'DaemonSet', status: { desiredNumberScheduled: 2 } } as never },
    [
      event(
        'FailedCreate',
        'Error creating: pods "alloy-1" is forbidden: violates PodSecurity "restricted:latest": hostPath',
        owner,
      ),
      event(
        'FailedCreate',
        'Error creating: pods "alloy-2" is forbidden: violates PodSecurity "restricted:latest": hostPath',
        owner,
      ),
      event('FailedCreate', 'Error creating: pods "alloy-3" is forbidden: exceeded quota: q, requested: pods=1', owner),
      event('BackOff', 'Back-off restarting failed container', { kind: 'Pod', name: 'a' }),
      event('BackOff', 'Back-off restarting failed container', { kind: 'Pod', name: 'a' }),
      event('BackOff', 'Back-off restarting failed container', { kind: 'Pod', name: 'somebody-else' }),
    ],
  );

  expect(reasons.map(({ kind, text }) => [kind, text])).toEqual([
    ['admission', 'FailedCreate: forbidden: violates PodSecurity "restricted:latest": hostPath'],
    ['quota', 'FailedCreate: forbidden: exceeded quota: q, requested: pods=1'],
  ]);
  expect(warnings).toEqual(['pod/a: BackOff: Back-off restarting failed container']);
});

test('equal reasons of several pods are told once', async () => {
  const waiting = { state: { waiting: { reason: 'ErrImagePull', message: 'not found' } } };
  const found = await find(ownerOf(...['a', 'b', 'c', 'd'].map((name) => failing(name, waiting))));

  expect(found.reasons).toHaveLength(1);
  expect(renderReasons(found)).toContain(
    '  pod/a, container alloy; pod/b, container alloy and 2 more: ErrImagePull: not found\n',
  );
});

test('what may not be read is named, and the rest is told', async () => {
  const found = await find(ownerOf(failing('a', CRASHED)), [], { forbidden: ['events'] });

  expect(found.reasons).toHaveLength(1);
  expect(found.notSeen).toEqual([
    expect.stringContaining('events: (Forbidden)'),
    expect.stringContaining('the log of pod/a'),
  ]);
  expect(renderReasons(found)).toContain('  not seen, events: (Forbidden)');
});

test('a rollout that is stuck beside pods that run is not at its end', async () => {
  const workload = {
    kind: 'Deployment',
    spec: { replicas: 1, selector: {} },
    status: {
      conditions: [
        {
          type: 'ReplicaFailure',
          status: 'True',
          reason: 'FailedCreate',
          message: 'pods "x" is forbidden: exceeded quota: q',
        },
      ],
    },
  };
  const owner: PodOwner = { ...ownerOf(pod('old')), kind: 'deployment', workload: workload as never };

  expect(await find(owner)).toMatchObject({ ready: 1, wanted: 1, runs: false, reasons: [{ kind: 'quota' }] });
});

test('logs and events can’t steer the terminal', async () => {
  const found = await find(
    ownerOf(failing('a', CRASHED)),
    [event('Odd', 'one\n\u001b]52;c;ZXZpbA\u0007two\u202e', { kind: 'Pod', name: 'a' })],
    { logs: { 'a --previous': '\u001b[31mpanic\u001b[0m: x\r\nand\u001b(\n' } },
  );
  const text = renderReasons(found);

  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(text).toContain('  warning, pod/a: Odd: one\n    ');
  expect(text).toContain('    panic: x\n');
});

test('the report reads as a person expects it', async () => {
  const found = await find(
    ownerOf(failing('alloy-a', CRASHED), pod('alloy-b')),
    [event('BackOff', 'Back-off', { kind: 'Pod', name: 'alloy-a' })],
    {
      logs: { 'alloy-a --previous': 'panic: x\n' },
    },
  );

  expect(renderReasons(found)).toBe(`Not running: daemonset/alloy in namespace monitoring-stack (1 of 2 pods ready)
  pod/alloy-a, container alloy: CrashLoopBackOff: back-off 5m0s
  warning, pod/alloy-a: BackOff: Back-off
  last lines of pod/alloy-a, container alloy, before it was started again:
    panic: x
  To see more:
    kubectl describe daemonset/alloy --namespace=monitoring-stack
    kubectl logs daemonset/alloy --namespace=monitoring-stack --all-containers --tail=50
`);
});
