import { type FakeAnswers, FakeCluster } from '../../../test/harness/doctor/fake-cluster';
import { pod } from '../../../test/harness/doctor/observed';
import { ClusterFacts } from '../cluster-facts';
import { pathProblems, serviceNameOf } from './service-path';

const alloy = pod('alloy-a');
const loki = {
  kind: 'Service',
  metadata: { name: 'loki', namespace: 'logs' },
  spec: { clusterIP: '10.1.0.1', selector: { app: 'loki' }, ports: [{ name: 'http', port: 3100, targetPort: 'http' }] },
};
const slice = (ready: boolean) => ({
  kind: 'EndpointSlice',
  metadata: { name: 'loki-1', namespace: 'logs', labels: { 'kubernetes.io/service-name': 'loki' } },
  ports: [{ name: 'http', port: 3100 }],
  endpoints: [{ addresses: ['10.0.1.9'], conditions: { ready } }],
});
const namespaces = ['monitoring-stack', 'logs'].map((name) => ({ kind: 'Namespace', metadata: { name } }));
const lokiPod = {
  kind: 'Pod',
  ...pod('loki-0', {
    metadata: { namespace: 'logs', labels: { app: 'loki' } },
    spec: { containers: [{ name: 'loki', ports: [{ name: 'http', containerPort: 3100 }] }] },
  }),
};

async function problems(host: string, port: number, objects: readonly object[], answers?: FakeAnswers) {
  const facts = new ClusterFacts(new FakeCluster([...namespaces, ...objects] as never, answers));
  const found = await pathProblems(facts, alloy, { host, port });
  return { found, gaps: facts.gaps };
}

test.each([
  ['loki', { name: 'loki', namespace: 'a', isSure: true }],
  ['loki.logs', { name: 'loki', namespace: 'logs', isSure: false }],
  ['loki.logs.svc', { name: 'loki', namespace: 'logs', isSure: true }],
  ['loki.logs.svc.cluster.local.', { name: 'loki', namespace: 'logs', isSure: true }],
  ['loki-0.loki.logs.svc.cluster.local', { name: 'loki', namespace: 'logs', isSure: true }],
  ['logs.example.org', undefined],
  ['10.0.0.1', undefined],
])('%s names the Service %j', (host, name) => {
  expect(serviceNameOf(host, 'a')).toEqual(name);
});

test('a Service with a ready pod is no problem', async () => {
  expect(await problems('loki.logs.svc', 3100, [loki, slice(true), lokiPod])).toEqual({ found: [], gaps: [] });
});

test('a Service that does not exist is told, with those that do', async () => {
  const { found } = await problems('lokki.logs.svc', 3100, [loki]);

  expect(found).toEqual([
    expect.objectContaining({
      what: 'there is no Service lokki in namespace logs',
      evidence: 'Service lokki does not exist in namespace logs; there are loki',
    }),
  ]);
});

test('a namespace that does not exist is told', async () => {
  expect((await problems('loki.lokis.svc', 3100, [loki])).found[0]!.what).toBe('there is no namespace lokis');
});

test('a port that the Service does not have is told, with those that it has', async () => {
  expect((await problems('loki.logs.svc', 9095, [loki, slice(true)])).found).toEqual([
    expect.objectContaining({
      what: 'the Service loki in namespace logs has no port 9095',
      evidence: 'Service loki has the ports 3100 (http)',
    }),
  ]);
});

test('a Service without a ready pod is told, with its pods', async () => {
  const { found } = await problems('loki.logs.svc', 3100, [loki, slice(false), lokiPod]);

  expect(found).toEqual([
    expect.objectContaining({
      what: 'no pod behind the Service loki in namespace logs is ready',
      evidence: 'Service loki: none of its 1 pods is ready: loki-0',
      advice: 'find out why: npx cdk8s-alloy reasons --namespace logs service/loki',
    }),
  ]);
});

test('a Service that selects no pod is told, with its labels', async () => {
  expect((await problems('loki.logs.svc', 3100, [loki])).found[0]!.evidence).toBe(
    'Service loki: no pod has the labels app=loki',
  );
});

test('a policy of the sender that lets nothing out is told', async () => {
  const policy = {
    kind: 'NetworkPolicy',
    metadata: { name: 'closed', namespace: 'monitoring-stack' },
    spec: { podSelector: {}, policyTypes: ['Egress'], egress: [{ ports: [{ port: 53, protocol: 'UDP' }] }] },
  };
  const { found } = await problems('loki.logs.svc', 3100, [loki, slice(true), lokiPod, policy]);

  expect(found).toEqual([
    expect.objectContaining({
      evidence: 'NetworkPolicy closed in namespace monitoring-stack: no rule allows egress to port 3100',
    }),
  ]);
});

test('a policy of the receiver that lets nothing in is told, by the port of the pod', async () => {
  const policy = {
    kind: 'NetworkPolicy',
    metadata: { name: 'closed', namespace: 'logs' },
    spec: { podSelector: { matchLabels: { app: 'loki' } }, ingress: [{ from: [{ podSelector: {} }] }] },
  };
  const { found } = await problems('loki.logs.svc', 3100, [loki, slice(true), lokiPod, policy]);

  expect(found).toEqual([
    expect.objectContaining({
      evidence: 'NetworkPolicy closed in namespace logs: no rule allows ingress to port 3100',
    }),
  ]);
});

test('a host outside of the cluster is asked of the policies alone', async () => {
  const policy = {
    kind: 'NetworkPolicy',
    metadata: { name: 'inside', namespace: 'monitoring-stack' },
    spec: { podSelector: {}, egress: [{ to: [{ namespaceSelector: {} }] }] },
  };

  expect((await problems('logs.example.org', 443, [])).found).toEqual([]);
  expect((await problems('logs.example.org', 443, [policy])).found).toHaveLength(1);
});

test('what may not be read is a gap, not an error', async () => {
  const forbidden = ['endpointslices', 'networkpolicies', 'namespaces', 'pods'];
  const { found, gaps } = await problems('loki.logs.svc', 3100, [loki], { forbidden });

  expect(found).toEqual([]);
  expect(gaps.join('\n')).toContain('EndpointSlices in namespace logs may not be read');
  expect((await problems('loki.logs.svc', 3100, [], { forbidden: ['services'] })).gaps).toHaveLength(1);
});
