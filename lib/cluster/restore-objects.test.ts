import { type FakeKubectl, fakeKubectl } from '../../test/harness/fake-kubectl';
import { Kubectl } from './kubectl';
import { KubectlError } from './kubectl-error';
import type { ManagedObject } from './restore';
import { objectsOf, restoreObjects } from './restore-objects';

let fake: FakeKubectl | undefined;

afterEach(() => {
  fake?.remove();
  fake = undefined;
});

function settings(data: Record<string, string>, managers: Record<string, readonly string[]>): ManagedObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'settings',
      namespace: 'shop',
      resourceVersion: '7',
      managedFields: Object.entries(managers).map(([manager, keys]) => ({
        manager,
        operation: 'Apply',
        apiVersion: 'v1',
        fieldsType: 'FieldsV1',
        fieldsV1: { 'f:data': Object.fromEntries(keys.map((key) => [`f:${key}`, {}])) },
      })),
    },
    data,
  };
}

const before = settings({ a: '1', b: '1' }, { 'cdk8s-alloy': ['a'], helm: ['b'] });
const after = settings({ a: '2', b: '2' }, { 'cdk8s-alloy': ['a', 'b'] });

/** A kubectl that gives an object, and prints what it is given to a file that the test reads as a call. */
function kubectlWith(now: ManagedObject, body = ''): Kubectl {
  fake = fakeKubectl(`
if (has('get')) print(${JSON.stringify(now)});
else {
  const file = args.find((arg) => arg.startsWith('--patch-file='))?.slice('--patch-file='.length);
  const given = file === undefined ? input : fs.readFileSync(file, 'utf8');
  fs.appendFileSync(__dirname + '/calls.jsonl', JSON.stringify(['input', given]) + '\\n');
}
${body}`);
  return new Kubectl({ program: fake.program });
}

const inputs = () => fake!.calls().flatMap(([name, input]) => (name === 'input' ? [JSON.parse(input!)] : []));

test('what was there is applied by force, and those who managed it before manage it again', async () => {
  expect(await restoreObjects(kubectlWith(after), [before], 'cdk8s-alloy')).toBe(1);

  expect(inputs()).toEqual([
    {
      apiVersion: 'v1',
      kind: 'List',
      items: [
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'settings', namespace: 'shop' },
          data: before['data'],
        },
      ],
    },
    [
      { op: 'test', path: '/metadata/resourceVersion', value: '7' },
      { op: 'replace', path: '/metadata/managedFields', value: before.metadata.managedFields },
    ],
  ]);
  expect(fake!.calls()).toContainEqual(
    expect.arrayContaining(['apply', '--server-side', '--force-conflicts', '--field-manager=cdk8s-alloy']),
  );
});

test('nothing is applied where there is nothing to restore', async () => {
  const foreign = settings({ b: '1' }, { helm: ['b'] });

  expect(await restoreObjects(kubectlWith(foreign), [foreign], 'cdk8s-alloy')).toBe(0);
  expect(await restoreObjects(kubectlWith(foreign), [], 'cdk8s-alloy')).toBe(0);
  expect(inputs()).toEqual([]);
});

test('the managers are set once more where somebody changes the object at the same time', async () => {
  const kubectl = kubectlWith(
    after,
    `const tries = fs.readFileSync(__dirname + '/calls.jsonl', 'utf8').split('"patch"').length - 1;
if (has('patch') && tries < 3) fail('The request is invalid: the server rejected our request due to an error in our request');`,
  );

  expect(await restoreObjects(kubectl, [before], 'cdk8s-alloy')).toBe(1);
  expect(fake!.calls().filter(([command]) => command === 'patch')).toHaveLength(3);
});

test('an object that cannot be restored is told, after the managers of the others were set', async () => {
  const kubectl = kubectlWith(after, `if (has('apply')) fail('Error from server (Forbidden): no', 1);`);

  await expect(restoreObjects(kubectl, [before], 'cdk8s-alloy')).rejects.toThrow(KubectlError);
  expect(fake!.calls().some(([command]) => command === 'patch')).toBe(true);
});

test('kubectl prints a list, one object, or nothing', () => {
  expect(objectsOf(JSON.stringify({ kind: 'List', items: [before] }))).toEqual([before]);
  expect(objectsOf(JSON.stringify(before))).toEqual([before]);
  expect(objectsOf('\n')).toEqual([]);
});
