import { type FakeKubectl, fakeKubectl } from '../../test/harness/fake-kubectl';
import { Kubectl } from './kubectl';
import { deleteStuckPods } from './stuck-pods';

let fake: FakeKubectl | undefined;

afterEach(() => {
  fake?.remove();
  fake = undefined;
});

const restored = { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'store', namespace: 'shop' } };

function pod(name: string, revision: string, ready: 'True' | 'False', owner = 'store'): object {
  return {
    metadata: {
      name,
      labels: { 'controller-revision-hash': revision },
      ownerReferences: [{ kind: 'StatefulSet', name: owner, uid: 'u' }],
    },
    status: { conditions: [{ type: 'Ready', status: ready }] },
  };
}

/** A kubectl whose StatefulSet has been seen by its controller with the second look. */
function kubectlWith(...pods: readonly object[]): Kubectl {
  const set = { metadata: { name: 'store', generation: 3 }, spec: { selector: { matchLabels: { app: 'store' } } } };
  fake = fakeKubectl(`
const looks = fs.readFileSync(__dirname + '/calls.jsonl', 'utf8').split('"statefulset.apps"').length - 1;
if (has('statefulset.apps')) {
  print({ ...${JSON.stringify(set)}, status: looks < 2 ? { observedGeneration: 2, updateRevision: 'new' } : { observedGeneration: 3, updateRevision: 'old' } });
}
if (has('get', 'pods')) print({ items: ${JSON.stringify(pods)} });`);
  return new Kubectl({ program: fake.program });
}

const deletions = () => fake!.calls().filter((args) => args.includes('delete'));

test('pods that are not ready, and of what was there in between, are deleted', async () => {
  const kubectl = kubectlWith(
    pod('store-0', 'old', 'True'),
    pod('store-1', 'old', 'False'),
    pod('store-2', 'new', 'True'),
    pod('store-3', 'new', 'False'),
    pod('other-0', 'new', 'False', 'other'),
  );

  await deleteStuckPods(kubectl, restored);

  expect(deletions()).toEqual([
    ['--namespace=shop', 'delete', 'pods', 'store-3', '--ignore-not-found', '--wait=false'],
  ]);
});

test('nothing is deleted where no pod is stuck', async () => {
  await deleteStuckPods(kubectlWith(pod('store-0', 'old', 'False')), restored);

  expect(deletions()).toEqual([]);
});
