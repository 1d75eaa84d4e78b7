import { type FakeKubectl, fakeKubectl } from '../../test/harness/fake-kubectl';
import { Kubectl } from '../cluster';
import { ClusterFacts } from './cluster-facts';

let fake: FakeKubectl;

afterEach(() => fake.remove());

test('a name out of a configuration is never an option of kubectl', async () => {
  fake = fakeKubectl(`fail('Error from server (NotFound): services "x" not found')`);
  const facts = new ClusterFacts(new Kubectl({ program: fake.program }));

  expect(await facts.service('a', '--server=evil')).toEqual({ state: 'missing' });
  expect(await facts.configMap('a', '--token=x')).toEqual({ state: 'missing' });
  expect(fake.calls().map((args) => args.slice(1, 3))).toEqual([
    ['get', 'service/--server=evil'],
    ['get', 'configmap/--token=x'],
  ]);
});

test('each object is read once', async () => {
  fake = fakeKubectl(`print({ metadata: { name: 'x' } })`);
  const facts = new ClusterFacts(new Kubectl({ program: fake.program }));

  await facts.service('a', 'x');
  expect(await facts.service('a', 'x')).toEqual({ state: 'found', value: { metadata: { name: 'x' } } });
  await facts.service('b', 'x');

  expect(fake.calls()).toHaveLength(2);
});
