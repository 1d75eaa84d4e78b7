import { type FakeAnswers, FakeCluster } from '../../../test/harness/doctor/fake-cluster';
import { attribute, block, detail, instance, observed } from '../../../test/harness/doctor/observed';
import { KubectlError } from '../../cluster';
import { ClusterFacts } from '../cluster-facts';
import { connectionsOf } from './connections';

const details = new Map([
  ['loki.write.a', detail('loki.write.a', [block('endpoint', attribute('url', 'http://10.0.1.9:3100/push'))])],
]);
const alloy = observed([instance({ details }), instance({ name: 'alloy-b', details })]);

async function connect(answers: FakeAnswers, exec = true) {
  const cluster = new FakeCluster([], answers);
  const facts = new ClusterFacts(cluster);
  const [connection, ...others] = await connectionsOf(alloy, facts, exec);
  expect(others).toEqual([]);
  return { connection: connection!, gaps: facts.gaps, calls: cluster.calls };
}

test.each([
  ['10.0.1.9\t3100\tyes\t0\t\n', { host: '10.0.1.9', port: 3100, resolves: true, connects: true }],
  [
    '10.0.1.9\t3100\tyes\t1\tbash: line 1: /dev/tcp/10.0.1.9/3100: Connection refused\n',
    { host: '10.0.1.9', port: 3100, resolves: true, connects: false, reason: 'Connection refused' },
  ],
  [
    '10.0.1.9\t3100\tno\t124\t\n',
    { host: '10.0.1.9', port: 3100, resolves: false, connects: false, reason: 'no answer within 5 s' },
  ],
  ['10.0.1.9\t3100\tunknown\t0\t\n', { host: '10.0.1.9', port: 3100, connects: true }],
])('what the pod sees is read: %j', async (exec, probe) => {
  const { connection, calls } = await connect({ exec });

  expect(connection.probe).toEqual(probe);
  expect(calls.find((call) => call.startsWith('exec'))).toMatch(
    /^exec alloy-a --container=alloy -- bash -c .* probe 10\.0\.1\.9 3100$/s,
  );
});

test('nothing is executed where that is left out', async () => {
  const { connection, calls } = await connect({}, false);

  expect(connection.probe).toBeUndefined();
  expect(calls.filter((call) => call.includes('exec'))).toEqual([]);
});

test('who may not execute anything is told what is left out', async () => {
  const { connection, gaps, calls } = await connect({ may: () => false });

  expect(connection.probe).toBeUndefined();
  expect(gaps).toContain(
    'destinations were not tried from inside a pod: that needs the right to create pods/exec in namespace monitoring-stack',
  );
  expect(calls.filter((call) => call.startsWith('exec'))).toEqual([]);
});

test('an image without bash is told', async () => {
  const { gaps } = await connect({
    exec: new KubectlError('other', 'exec: "bash": executable file not found in $PATH'),
  });

  expect(gaps[0]).toContain('could not be tried from inside pod/alloy-a: its image has no bash');
});
