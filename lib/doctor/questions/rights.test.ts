import { FakeCluster } from '../../../test/harness/doctor/fake-cluster';
import { instance, observed } from '../../../test/harness/doctor/observed';
import { ClusterFacts } from '../cluster-facts';
import type { Diagnosis } from '../diagnosis';
import { rights } from './rights';

const TEXT = 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n';
const config = {
  kind: 'ConfigMap',
  metadata: { name: 'alloy', namespace: 'monitoring-stack' },
  data: { 'config.alloy': TEXT },
};
const USER = 'system:serviceaccount:monitoring-stack:alloy';

async function ask(logText: string, may?: (question: string) => boolean) {
  const cluster = new FakeCluster([config], may === undefined ? {} : { may });
  const facts = new ClusterFacts(cluster);
  const found: readonly Diagnosis[] = await rights.diagnose(observed([instance({ logText })]), {
    facts,
    connections: [],
  });
  return { found, gaps: facts.gaps, calls: cluster.calls };
}

test('what the API server refused is read from the log, each right once', async () => {
  const line = (at: string) =>
    `ts=${at} level=error msg="Failed to watch" component_path=/ component_id=discovery.kubernetes.pods err="failed to list *v1.Pod: pods is forbidden: User \\"${USER}\\" cannot list resource \\"pods\\" in API group \\"\\" at the cluster scope"`;

  expect((await ask(`${line('1')}\n${line('2')}`)).found).toEqual([
    {
      severity: 'error',
      pods: ['alloy-a'],
      component: 'discovery.kubernetes.pods',
      summary: 'Alloy may not list pods in the cluster',
      evidence: [`log: User "${USER}" cannot list resource "pods" in API group "" at the cluster scope`],
      advice: [
        `bind a role with that right to ${USER}: npx cdk8s-alloy explain lists what the configuration needs, and who asks for it`,
      ],
    },
  ]);
});

test('a right in a namespace, of a group, is named as kubectl names it', async () => {
  const line = `level=error msg="events.events.k8s.io is forbidden: User \\"${USER}\\" cannot watch resource \\"events\\" in API group \\"events.k8s.io\\" in the namespace \\"shop\\""`;

  expect((await ask(line)).found[0]!.summary).toBe('Alloy may not watch events.events.k8s.io in namespace shop');
});

test('without a word in the log the needs of the configuration are asked for, if the caller may', async () => {
  const { found, calls } = await ask('', (question) => !question.startsWith('watch pods as'));

  expect(calls).toEqual(expect.arrayContaining([`list pods as ${USER}`, `watch pods as ${USER}`]));
  expect(found).toEqual([
    expect.objectContaining({
      component: 'discovery.kubernetes.pods',
      summary: 'Alloy may not watch pods in the cluster',
      evidence: [`kubectl auth can-i watch pods --as=${USER}: no`],
    }),
  ]);
});

test('who may not impersonate is told that only logs were read', async () => {
  const { found, gaps } = await ask('', (question) => !question.startsWith('impersonate'));

  expect(found).toEqual([]);
  expect(gaps[0]).toContain('the rights of the ServiceAccount alloy were read from logs alone');
});
