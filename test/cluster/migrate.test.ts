import { readFileSync } from 'node:fs';
import { chartObjects } from '../../lib/helm';
import { kubeconfigOf, removeNamespaces, removeTemporaryFolders } from './deploying';
import { cluster, getObjects, type KubernetesObject, kubectl } from './kubectl';
import { remove, waitForRollouts } from './manifests';
import { Desk } from './migrating';

// What `cdk8s-alloy migrate` finds in a cluster, for whom, and that it changes nothing.

const namespace = 'migrate';
const TEXT = 'prometheus.remote_write "default" {\n\tendpoint {\n\t\turl = "http://mimir:9009/api/v1/push"\n\t}\n}\n';
const old = chartObjects(
  { alloy: { configMap: { content: TEXT } } },
  { name: 'collector', namespace },
) as unknown as readonly KubernetesObject[];

let desk: Desk;

beforeAll(async () => {
  desk = new Desk();
  await desk.install('collector', namespace, { name: 'alloy', version: '1.11.1' }, old);
  await desk.install('web', namespace, { name: 'web', version: '0.1.0' }, [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web', namespace }, data: { 'config.alloy': TEXT } },
  ]);
  waitForRollouts(old);
  desk.write('config.alloy', TEXT);
  await desk.must(`kubectl create serviceaccount reader --namespace ${namespace}`);
}, 300_000);

afterAll(() => {
  kubectl(['delete', 'clusterrolebinding,clusterrole', 'migrate-reader', '--ignore-not-found']);
  remove(old.filter(({ metadata }) => metadata.namespace === undefined));
  removeNamespaces(namespace);
  removeTemporaryFolders();
});

/** A user who may read what the rules say, in the whole cluster. */
function reader(resources: readonly string[]): string {
  const group = 'rbac.authorization.k8s.io';
  const rules = [{ apiGroups: ['*'], resources, verbs: ['get', 'list'] }];
  const objects = [
    { apiVersion: `${group}/v1`, kind: 'ClusterRole', metadata: { name: 'migrate-reader' }, rules },
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: 'migrate-reader' },
      roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'migrate-reader' },
      subjects: [{ kind: 'ServiceAccount', name: 'reader', namespace }],
    },
  ];
  kubectl(['apply', '--filename=-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  return kubeconfigOf('reader', namespace);
}

const KINDS = [
  'configmaps',
  'daemonsets',
  'deployments',
  'statefulsets',
  'services',
  'serviceaccounts',
  'roles',
  'rolebindings',
];
const ALL_BUT_SECRETS = [
  ...KINDS,
  'clusterroles',
  'clusterrolebindings',
  'poddisruptionbudgets',
  'horizontalpodautoscalers',
  'networkpolicies',
  'namespaces',
];

test('a release of Helm that collects, and not one that does not', () => {
  expect(desk.alloy('synth', 'config.alloy', '--namespace', namespace).status).toBe(0);

  const plan = desk.plan();

  expect(plan.status).toBe(1);
  expect(plan.incomplete).toEqual([]);
  expect(plan.installations).toMatchObject([
    {
      release: { name: 'collector', revision: 1, record: 'there' },
      collectors: [{ name: 'collector-alloy', program: 'Alloy' }],
    },
  ]);
  expect(plan.installations[0]!.objects).toHaveLength(old.length);
});

test('it changes nothing, and only asks', () => {
  const versions = () =>
    getObjects('all,configmaps,secrets,serviceaccounts', `--namespace=${namespace}`).map(({ kind, metadata }) => [
      kind,
      metadata.name,
      metadata['resourceVersion'],
    ]);
  const before = versions();
  const kubeconfig = reader([...ALL_BUT_SECRETS, 'secrets']);

  const plan = desk.plan('--kubeconfig', kubeconfig);

  expect(plan.incomplete).toEqual([]);
  expect(versions()).toEqual(before);
  const asked = readFileSync(cluster.auditLog, 'utf8')
    .split('\n')
    .filter((line) => line.includes('system:serviceaccount:migrate:reader'))
    .map((line) => JSON.parse(line).verb as string);
  expect([...new Set(asked)].sort()).toEqual(['get', 'list']);
});

test('who may not read Secrets gets the steps for what Helm’s annotations tell, and is told what is missing', () => {
  const plan = desk.plan('--kubeconfig', reader(ALL_BUT_SECRETS));

  expect(plan.status).toBe(3);
  expect(plan.installations).toMatchObject([{ release: { name: 'collector', record: 'unreadable' } }]);
  expect(plan.steps.map(({ kind }) => kind)).toEqual(['save', 'release', 'apply', 'verify']);
  expect(plan.incomplete.join()).toMatch(/the records of Helm in Secrets can't be read: .*forbidden/);
});

test('who may read in one namespace only asks about that one', () => {
  kubectl([
    'create',
    'rolebinding',
    'reader',
    '--clusterrole=admin',
    `--serviceaccount=${namespace}:reader`,
    `--namespace=${namespace}`,
  ]);
  const kubeconfig = reader(['namespaces']);

  const plan = desk.plan('--kubeconfig', kubeconfig, '--namespace', namespace);

  expect(plan.status).toBe(3);
  expect(plan.installations).toMatchObject([{ release: { name: 'collector', record: 'there' } }]);
  expect(plan.incomplete.join()).toMatch(/clusterrole/);
  expect(plan.steps.map(({ kind }) => kind)).toEqual(['save', 'release', 'apply', 'verify']);
});

test('an upgrade that has failed is told', async () => {
  const broken = [...old, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'Not_A_Name', namespace } }];
  await expect(desk.install('collector', namespace, { name: 'alloy', version: '1.11.2' }, broken)).rejects.toThrow(
    'Not_A_Name',
  );

  const plan = desk.plan();

  expect(plan.installations).toMatchObject([{ release: { name: 'collector', revision: 1 } }]);
  expect(plan.remarks[0]).toContain('revision 2 of release collector is failed');
});

test('what is not named stays, and is mentioned', () => {
  expect(desk.alloy('migrate', 'dist', '--old', 'nobody').stderr).toContain(
    `nothing that collects telemetry is called nobody; there is Helm release collector in namespace ${namespace}`,
  );
  expect(desk.plan('--old', 'daemonset/collector-alloy').installations).toHaveLength(1);
});
