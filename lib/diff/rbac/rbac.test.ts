import { changesOf, diffOf, objectsOf } from '../../../test/harness/differences';

const role = (name: string, rules: string, kind = 'ClusterRole', namespace = '') => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: ${name}${namespace && `, namespace: ${namespace}`} }
rules: ${rules}
`;
const PODS = '{ apiGroups: [""], resources: [pods], verbs: [get, list] }';
const LOGS = '{ apiGroups: [""], resources: [pods/log], verbs: [get] }';

const binding = (name: string, of: string, kind = 'ClusterRole', namespace = '') => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ${namespace ? 'RoleBinding' : 'ClusterRoleBinding'}
metadata: { name: ${name}${namespace && `, namespace: ${namespace}`} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: ${of} }
subjects: [{ kind: ServiceAccount, name: alloy, namespace: monitoring }]
`;
const all = (...documents: readonly string[]) => documents.join('---\n');

test('a rule more is more access, a rule less is less', () => {
  expect(changesOf(role('alloy', `[${PODS}]`), role('alloy', `[${PODS}, ${LOGS}]`))).toEqual([
    '+ rule get pods/log (more access)',
  ]);
  expect(changesOf(role('alloy', `[${PODS}, ${LOGS}]`), role('alloy', `[${PODS}]`))).toEqual([
    '- rule get pods/log (less access)',
  ]);
});

test('how rules are grouped and ordered makes no difference', () => {
  const grouped = '[{ apiGroups: [""], resources: [pods, nodes], verbs: [list, get] }]';
  const single = `[{ apiGroups: [""], resources: [nodes], verbs: [get] }, { apiGroups: [""], resources: [nodes], verbs: [list] }, ${PODS}, ${PODS}]`;

  expect(objectsOf(role('alloy', grouped), role('alloy', single))).toEqual([]);
});

test('a wildcard is more access, and takes nothing away', () => {
  const star = '[{ apiGroups: [""], resources: ["*"], verbs: ["*"] }]';

  expect(changesOf(role('alloy', `[${PODS}]`), role('alloy', star))).toEqual(['+ rule * * (more access)']);
});

test('a rule for one object becomes one for all', () => {
  const one = '[{ apiGroups: [""], resources: [secrets], resourceNames: [tls], verbs: [get] }]';
  const every = '[{ apiGroups: [""], resources: [secrets], verbs: [get] }]';

  expect(changesOf(role('alloy', one), role('alloy', every))).toEqual(['+ rule get secrets (more access)']);
  expect(changesOf(role('alloy', every), role('alloy', one))).toEqual(['- rule get secrets (less access)']);
});

test('subjects are told with what they may do, and where', () => {
  const before = all(role('alloy', `[${PODS}]`), binding('alloy', 'alloy', 'ClusterRole', 'sales'));
  const after = all(role('alloy', `[${PODS}]`), binding('alloy', 'alloy'));

  expect(diffOf(before, after).subjects).toEqual([
    { subject: 'ServiceAccount monitoring/alloy', added: ['get, list pods in the cluster'], removed: [] },
  ]);
  expect(diffOf(after, before).subjects).toEqual([
    { subject: 'ServiceAccount monitoring/alloy', added: [], removed: ['get, list pods in the cluster'] },
  ]);
});

test('a subject of a binding is more access', () => {
  const before = binding('alloy', 'alloy');
  const after = before.replace('subjects: [', 'subjects: [{ kind: Group, name: "system:authenticated" }, ');

  expect(changesOf(before, after)).toEqual(['+ subject Group system:authenticated (more access)']);
});

test('the group of a subject and of the role are the default ones where they are not said', () => {
  const full = binding('alloy', 'alloy');

  expect(
    objectsOf(full, full.replace('apiGroup: rbac.authorization.k8s.io, kind: ClusterRole', 'kind: ClusterRole')),
  ).toEqual([]);
  expect(objectsOf(full, full.replace('{ kind: ServiceAccount', '{ apiGroup: "", kind: ServiceAccount'))).toEqual([]);
});

test('another role of a binding is refused by the API server', () => {
  expect(changesOf(binding('alloy', 'alloy'), binding('alloy', 'admin'))).toEqual([
    '~ role.name: alloy -> admin (the API server refuses this: the role of a binding is immutable)',
  ]);
});

test('rights that move to another role of the same subject are no more access', () => {
  const before = all(role('one', `[${PODS}, ${LOGS}]`), binding('one', 'one'));
  const after = all(
    role('one', `[${PODS}]`),
    binding('one', 'one'),
    role('logs', `[${LOGS}]`),
    binding('logs', 'logs'),
  );

  expect(diffOf(before, after).subjects).toEqual([]);
  expect(changesOf(before, after)).toEqual([
    '+ rule get pods/log (its subjects could do so before)',
    '- rule get pods/log (less access)',
    '+ subject ServiceAccount monitoring/alloy (its subjects could do so before)',
  ]);
});

test('a new role that nobody in the tree is bound to is more access all the same', () => {
  expect(changesOf('', role('reader', `[${PODS}]`))).toEqual(['+ rule get, list pods (more access)']);
});

test('a role of a namespace gives rights there', () => {
  const after = all(role('alloy', `[${PODS}]`, 'Role', 'sales'), binding('alloy', 'alloy', 'Role', 'sales'));

  expect(diffOf('', after).subjects).toEqual([
    { subject: 'ServiceAccount monitoring/alloy', added: ['get, list pods in namespace sales'], removed: [] },
  ]);
});

test('an aggregated role is compared by its selectors', () => {
  const aggregated = (label: string) =>
    `${role('all', '[]')}aggregationRule: { clusterRoleSelectors: [{ matchLabels: { ${label}: "true" } }] }\n`;

  expect(changesOf(aggregated('a'), aggregated('b'))).toEqual([
    '- aggregationRule.clusterRoleSelectors #1: matchLabels.a: true',
    '+ aggregationRule.clusterRoleSelectors #1: matchLabels.b: true',
  ]);
});

test('pods that speak as an account with more rights may do more', () => {
  const workload = (account: string) => `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: alloy, namespace: monitoring }
spec: { selector: {}, template: { spec: { serviceAccountName: ${account}, containers: [] } } }
`;
  const rights = all(role('alloy', `[${PODS}]`), binding('alloy', 'alloy'));

  expect(changesOf(all(rights, workload('other')), all(rights, workload('alloy')))).toEqual([
    '~ serviceAccountName: other -> alloy (more access: by the rights of the account)',
  ]);
  expect(changesOf(all(rights, workload('alloy')), all(rights, workload('other')))).toEqual([
    '~ serviceAccountName: alloy -> other (less access: by the rights of the account)',
  ]);
  expect(changesOf(workload('one'), workload('other'))).toEqual(['~ serviceAccountName: one -> other']);
});
