import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { clusterEnvironment, getObjects } from './kubectl';
import { live, podsOf, readObjects, remove, selectedPods, workloadsOf, yamlFiles } from './manifests';

const stack = readObjects(yamlFiles('dist'));
const backends = readObjects(yamlFiles('dist/backends'));
const SERVERS = ['grafana', 'loki', 'prometheus', 'tempo'];

function deploy(...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync('bash', [join(__dirname, '..', '..', 'deploy.sh'), ...args], {
    env: clusterEnvironment,
    encoding: 'utf8',
  });
}

const deployments = () =>
  getObjects('deployments', '--namespace=monitoring-stack').map(({ metadata }) => metadata.name);

beforeAll(() => remove([...stack, ...backends]));
afterAll(() => remove([...stack, ...backends]));

describe('./deploy.sh', () => {
  test('applies no backends unless asked to', () => {
    const { status, stdout, stderr } = deploy('--yes');

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(deployments()).toEqual([]);
    expect(stdout).not.toContain('grafana');
  });

  test('--with-backends makes them run, under the level restricted, and says where to look', () => {
    const { status, stdout, stderr } = deploy('--yes', '--with-backends');

    // Pod Security would warn on standard error.
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(deployments()).toEqual(SERVERS);
    for (const workload of workloadsOf(backends)) expect(live(workload)['status']).toMatchObject({ readyReplicas: 1 });
    expect(stdout).toContain(
      'kubectl port-forward --namespace=monitoring-stack service/grafana 3000:3000    # then http://localhost:3000',
    );
  });

  test('--with-backends a second time changes nothing', () => {
    expect(deploy('--diff', '--with-backends')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('without it, backends that are there stay', () => {
    expect(deploy('--yes').status).toBe(0);

    expect(deployments()).toEqual(SERVERS);
  });
});

test('each Service of the backends leads to the pod of its server alone', () => {
  const services = backends.filter(({ kind }) => kind === 'Service');

  expect(services.map(({ metadata }) => metadata.name).sort()).toEqual(SERVERS);
  for (const { metadata, spec } of services) {
    const own = podsOf(workloadsOf(backends).find(({ metadata: { name } }) => name === metadata.name)!);
    const names = selectedPods(metadata.namespace!, spec.selector).map((pod) => pod.metadata.name);
    expect(names).toEqual(own.map((pod) => pod.metadata.name));
    expect(names).toHaveLength(1);
  }
});
