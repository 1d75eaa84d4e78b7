import { FakeCluster } from '../../../test/harness/doctor/fake-cluster';
import { component, instance, observed, windowOf } from '../../../test/harness/doctor/observed';
import { ClusterFacts } from '../cluster-facts';
import { type Diagnosis, mergePods } from '../diagnosis';
import type { ObservedAlloy } from '../observation/observed-alloy';
import type { QuestionContext } from '../question';
import { QUESTIONS } from './all-questions';

const cluster = new FakeCluster([
  {
    kind: 'ConfigMap',
    metadata: { name: 'alloy', namespace: 'monitoring-stack' },
    data: { 'config.alloy': '' },
  } as never,
]);

function ask(
  name: string,
  alloy: ObservedAlloy,
  context: Partial<QuestionContext> = {},
): Promise<readonly Diagnosis[]> {
  const question = QUESTIONS.find((each) => each.name === name)!;
  return Promise.resolve(question.diagnose(alloy, { facts: new ClusterFacts(cluster), connections: [], ...context }));
}

test('an Alloy of which nothing is wrong gives no findings', async () => {
  const alloy = observed([instance(), instance({ name: 'alloy-b' })]);

  for (const { name } of QUESTIONS) expect(await ask(name, alloy)).toEqual([]);
});

test('questions have different names, in the words of a person', () => {
  expect(new Set(QUESTIONS.map(({ name }) => name)).size).toBe(QUESTIONS.length);
  expect(QUESTIONS.every(({ text }) => text.endsWith('?'))).toBe(true);
});

describe('health', () => {
  test('a component that is not healthy is named, with what it says', async () => {
    const components = [
      component('loki.write.a'),
      component('discovery.kubernetes.b', 'unhealthy', 'failed: pods is forbidden'),
    ];

    expect(await ask('health', observed([instance({ components })]))).toEqual([
      {
        severity: 'error',
        pods: ['alloy-a'],
        component: 'discovery.kubernetes.b',
        summary: 'discovery.kubernetes.b is unhealthy',
        evidence: ['failed: pods is forbidden'],
        advice: ['grant the right that the message names: npx cdk8s-alloy explain lists what the configuration needs'],
      },
    ]);
  });

  test('what ended is an error, what is not evaluated yet a warning', async () => {
    const severityOf = async (state: string) =>
      (await ask('health', observed([instance({ components: [component('a.b', state)] })])))[0]!.severity;

    expect([await severityOf('exited'), await severityOf('unknown')]).toEqual(['error', 'warning']);
  });

  test('an Alloy that is not ready, or gives no answer, is an error', async () => {
    const notReady = instance({ ready: { isReady: false, says: 'Config failed to load.' } });
    const silent = { name: 'alloy-b', problem: '/metrics: connection refused' };

    expect(await ask('health', observed([notReady, silent]))).toEqual([
      expect.objectContaining({ summary: 'Alloy is not ready', evidence: ['/-/ready: Config failed to load.'] }),
      expect.objectContaining({
        summary: 'Alloy’s HTTP server does not answer',
        evidence: ['/metrics: connection refused'],
      }),
    ]);
  });

  test('several pods that give no answer are one diagnosis', async () => {
    const silent = ['alloy-a', 'alloy-b'].map((name) => ({ name, problem: `pod/${name}: connection refused` }));

    expect(mergePods(await ask('health', observed(silent)))).toEqual([
      expect.objectContaining({
        pods: ['alloy-a', 'alloy-b'],
        evidence: ['pod/alloy-a: connection refused', 'pod/alloy-b: connection refused'],
      }),
    ]);
  });

  test('a pod that the caller may not read is no diagnosis about Alloy', async () => {
    expect(await ask('health', observed([{ name: 'alloy-a', problem: 'forbidden', isRefused: true }]))).toEqual([]);
  });
});

describe('memory', () => {
  const used = (bytes: number, aim = '9.223372036854776e+18') =>
    windowOf(
      `process_resident_memory_bytes ${bytes}\ngo_gc_gomemlimit_bytes ${aim}\nprometheus_remote_write_wal_storage_active_series{component_id="a"} 120000`,
    );
  const container = (memoryLimit: number) => ({ container: { ...observed([]).container!, memoryLimit } });

  test('memory near the limit is told with what it is used for', async () => {
    const [found] = await ask('memory', observed([instance({ window: used(990 * 2 ** 20) })], container(2 ** 30)));

    expect(found).toMatchObject({
      severity: 'warning',
      summary: 'Alloy uses 990 MiB of memory, near its limit of 1 GiB',
    });
    expect(found!.evidence).toContain('120000 active series in write-ahead logs');
    expect(found!.advice[0]).toContain('reduce what it collects: fewer targets');
  });

  test('without the manifest the aim that Alloy was given counts', async () => {
    const near = observed([instance({ window: used(950 * 2 ** 20, String(900 * 2 ** 20)) })], {
      container: { ...observed([]).container! },
    });

    expect((await ask('memory', near))[0]!.summary).toBe(
      'Alloy uses 950 MiB of memory, near its aim of 900 MiB (GOMEMLIMIT)',
    );
  });

  test('memory below the limit, or without any, is no diagnosis', async () => {
    expect(await ask('memory', observed([instance({ window: used(800 * 2 ** 20) })], container(2 ** 30)))).toEqual([]);
    expect(await ask('memory', observed([instance({ window: used(8 * 2 ** 30) })]))).toEqual([]);
  });

  test('a container that was killed for its memory is an error', async () => {
    const lastState = { terminated: { exitCode: 137, reason: 'OOMKilled', finishedAt: '2026-11-26T07:00:00Z' } };
    const alloy = observed([instance()], container(512 * 2 ** 20));
    const { pods } = alloy.owner!;
    const killed = {
      ...pods[0]!,
      status: { ...pods[0]!.status, containerStatuses: [{ name: 'alloy', ready: true, restartCount: 3, lastState }] },
    };

    expect(await ask('memory', { ...alloy, owner: { ...alloy.owner!, pods: [killed] } })).toEqual([
      expect.objectContaining({
        severity: 'error',
        summary: 'Alloy was killed because it needed more memory than its limit of 512 MiB',
        evidence: ['pod/alloy-a: OOMKilled at 2026-11-26T07:00:00Z, 3 restarts'],
      }),
    ]);
  });
});

describe('clustering', () => {
  const peer = (name: string, isSelf = false) => ({ name, addr: `${name}:12345`, isSelf, state: 'participant' });
  const member = (name: string, ...peers: string[]) =>
    instance({ name, peers: peers.map((each) => peer(each, each === name)) });
  const clustered = { container: { ...observed([]).container!, isClustered: true } };

  test('members that all see each other are no diagnosis', async () => {
    expect(await ask('clustering', observed([member('a', 'a', 'b'), member('b', 'b', 'a')], clustered))).toEqual([]);
  });

  test('members that see different peers are a split', async () => {
    expect(await ask('clustering', observed([member('a', 'a'), member('b', 'b')], clustered))).toEqual([
      expect.objectContaining({
        severity: 'error',
        summary: 'the cluster is split: its members see 2 different sets of peers, so work is done twice or not at all',
        evidence: ['a sees: a', 'b sees: b'],
      }),
    ]);
  });

  test('members that miss one that runs are a warning', async () => {
    expect(
      await ask('clustering', observed([member('a', 'a', 'b'), member('b', 'a', 'b')], { ...clustered, unread: 1 })),
    ).toEqual([
      expect.objectContaining({
        severity: 'warning',
        summary: '3 Alloys run, but the members of the cluster see only 2',
      }),
    ]);
  });

  test('Alloys without clustering see themselves alone, and that is well', async () => {
    expect(await ask('clustering', observed([member('a', 'a'), member('b', 'b')]))).toEqual([]);
  });

  test('without the manifest the metrics tell whether there is a cluster', async () => {
    const window = windowOf('cluster_node_info{state="participant"} 1');
    const { container: _, ...alloy } = observed([
      { ...member('a', 'a'), window },
      { ...member('b', 'b'), window },
    ]);

    expect(await ask('clustering', alloy)).toHaveLength(1);
  });
});

describe('running', () => {
  test('pods that are not ready are told with their reasons', async () => {
    const alloy = observed([instance()]);
    const [pod] = alloy.owner!.pods;
    const status = {
      phase: 'Pending',
      conditions: [
        {
          type: 'PodScheduled',
          status: 'False',
          reason: 'Unschedulable',
          message: '0/2 nodes are available: 2 Insufficient memory.',
        },
      ],
    };

    const [found] = await ask('running', { ...alloy, owner: { ...alloy.owner!, pods: [{ ...pod!, status }] } });

    expect(found).toMatchObject({
      severity: 'error',
      summary: '0 of 1 pods are ready',
      evidence: ['pod/alloy-a: Unschedulable: 0/2 nodes are available: 2 Insufficient memory.'],
    });
    expect(found!.advice).toEqual([
      'lower the requests, or add nodes',
      'see all: npx cdk8s-alloy reasons --namespace monitoring-stack daemonset/alloy',
    ]);
  });

  test('a DaemonSet that no node takes is a warning', async () => {
    const alloy = observed([]);
    const workload = { kind: 'DaemonSet', status: { desiredNumberScheduled: 0 } } as never;

    expect(await ask('running', { ...alloy, owner: { ...alloy.owner!, workload } })).toEqual([
      expect.objectContaining({ severity: 'warning', summary: 'daemonset/alloy wants no pods' }),
    ]);
  });
});

describe('logs', () => {
  const sent = (count: number) =>
    windowOf(`loki_write_sent_entries_total{component_id="loki.write.a",component_path="/",host="loki"} ${count}`);

  test('an Alloy that has had nothing to send is worth a note', async () => {
    expect(await ask('logs', observed([instance({ window: sent(0) })]))).toEqual([
      expect.objectContaining({
        severity: 'note',
        summary: 'loki.write.a has not sent any logs yet, and nothing failed',
      }),
    ]);
  });

  test('where another pod sends, one that has nothing to do is no note', async () => {
    expect(
      await ask('logs', observed([instance({ window: sent(0) }), instance({ name: 'alloy-b', window: sent(4) })])),
    ).toEqual([]);
  });
});

describe('destinations', () => {
  const connection = {
    destination: {
      component: 'loki.write.a',
      argument: 'endpoint > url',
      address: 'http://loki:3100',
      host: 'loki',
      port: 3100,
      isOwn: false,
    },
    problems: [
      {
        what: 'there is no Service loki in namespace a',
        evidence: 'Service loki does not exist',
        advice: 'install it',
      },
    ],
  };
  const sent = (count: number) =>
    `loki_write_sent_entries_total{component_id="loki.write.a",component_path="/",host="loki"} ${count}`;

  test('a destination that can’t be reached is a warning before anything is lost', async () => {
    expect(await ask('destinations', observed([instance()]), { connections: [connection] })).toEqual([
      {
        severity: 'warning',
        component: 'loki.write.a',
        summary: 'loki.write.a can’t reach http://loki:3100: there is no Service loki in namespace a',
        evidence: ['endpoint > url is http://loki:3100', 'Service loki does not exist'],
        advice: ['install it'],
      },
    ]);
  });

  test('what arrives just now proves that it can be reached', async () => {
    const alloy = observed([instance({ window: windowOf(sent(1), sent(2)) })]);

    expect(await ask('destinations', alloy, { connections: [connection] })).toEqual([]);
  });
});
