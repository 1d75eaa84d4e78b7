import { arrivedEntries, simulated } from '../../../test/harness/simulated';
import type { KubernetesObject } from '../kubernetes/object';
import type { World } from '../world';

const source = (more = '') =>
  `loki.echo "all" { }\nloki.source.podlogs "a" {\n forward_to = [loki.echo.all.receiver]\n ${more}\n}\n`;

const pod: KubernetesObject = {
  kind: 'Pod',
  metadata: { name: 'cart', namespace: 'shop', uid: '6f0c', labels: { app: 'cart' } },
  spec: { nodeName: 'n1', containers: [{ name: 'app', image: 'cart:1' }], initContainers: [{ name: 'migrate' }] },
};
const podLogs = (spec: object = {}, metadata: object = {}): KubernetesObject => ({
  apiVersion: 'monitoring.grafana.com/v1alpha2',
  kind: 'PodLogs',
  metadata: { name: 'logs', namespace: 'team', ...metadata },
  spec: { selector: {}, ...spec },
});
const line = { pod: 'shop/cart', container: 'app', line: 'x' };

const labels = (more: string, objects: readonly KubernetesObject[], world: World = {}) =>
  arrivedEntries(simulated(source(more), { objects: [pod, ...objects], ...world }, line)).map((entry) => entry.labels);
const own = { job: 'team/logs', instance: 'shop/cart:app' };

test('a line of a container that a PodLogs chooses has its job and its instance', () => {
  expect(labels('', [podLogs()])).toEqual([own]);
});

test('without PodLogs nothing is read', () => {
  expect(labels('', [])).toEqual([]);
});

test('containers that run before the others are read, too', () => {
  const outcome = simulated(source(), { objects: [pod, podLogs()] }, { pod: 'cart', line: 'x' });

  expect(arrivedEntries(outcome).map((entry) => entry.labels['instance'])).toEqual([
    'shop/cart:migrate',
    'shop/cart:app',
  ]);
});

test.each([
  [{ selector: { matchLabels: { app: 'cart' } } }, true],
  [{ selector: { matchLabels: { app: 'other' } } }, false],
  [{ selector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['cart'] }] } }, false],
  [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } } }, true],
  [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'bank' } } }, false],
  [{ namespaceSelector: { matchLabels: { tier: 'front' } } }, true],
  [{ namespaceSelector: { matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] } }, false],
])('pods of the PodLogs %j', (spec, isRead) => {
  const namespace = { kind: 'Namespace', metadata: { name: 'shop', labels: { tier: 'front' } } };

  expect(labels('', [namespace, podLogs(spec)])).toEqual(isRead ? [own] : []);
});

test('its rules see what is known of the object, the namespace, the pod and the container', () => {
  const namespace = { kind: 'Namespace', metadata: { name: 'shop', labels: { tier: 'front' } } };
  const copied = {
    podlogs: '__meta_kubernetes_podlogs_name',
    of: '__meta_kubernetes_podlogs_namespace',
    team: '__meta_kubernetes_podlogs_label_team',
    namespace: '__meta_kubernetes_namespace',
    tier: '__meta_kubernetes_namespace_label_tier',
    app: '__meta_kubernetes_pod_label_app',
    node: '__meta_kubernetes_pod_node_name',
    container: '__meta_kubernetes_pod_container_name',
    image: '__meta_kubernetes_pod_container_image',
    init: '__meta_kubernetes_pod_container_init',
    uid: '__meta_kubernetes_pod_uid',
  };
  const relabelings = Object.entries(copied).map(([targetLabel, from]) => ({ sourceLabels: [from], targetLabel }));

  expect(labels('', [namespace, podLogs({ relabelings }, { labels: { team: 'blue' } })])).toEqual([
    {
      ...own,
      podlogs: 'logs',
      of: 'team',
      team: 'blue',
      namespace: 'shop',
      tier: 'front',
      app: 'cart',
      node: 'n1',
      container: 'app',
      image: 'cart:1',
      init: 'false',
      uid: '6f0c',
    },
  ]);
});

test('a rule may drop a container, and take the job away', () => {
  const sourceLabels = ['__meta_kubernetes_pod_container_name'];
  const dropping = podLogs({ relabelings: [{ sourceLabels, regex: 'app', action: 'Drop' }] });
  const { losses } = simulated(source(), { objects: [pod, dropping] });

  expect(losses).toMatchObject([{ what: 'PodLogs team/logs relabelings[0]: drop', place: { line: 2 } }]);
  expect(labels('', [dropping])).toEqual([]);
  expect(labels('', [podLogs({ relabelings: [{ regex: 'job', action: 'labeldrop' }] })])).toEqual([
    { ...own, job: 'team/logs:app' },
  ]);
});

test('labels of the discovery stay on request', () => {
  const [kept] = labels('preserve_discovered_labels = true', [podLogs()]);

  expect(kept).toMatchObject({ ...own, __meta_kubernetes_pod_name: 'cart', __meta_kubernetes_podlogs_name: 'logs' });
  expect(Object.keys(kept!).filter((name) => name.startsWith('__pod'))).toEqual([]);
});

test('a container that two PodLogs choose is read for each, unless the labels are the same', () => {
  const same = [{ targetLabel: 'job', replacement: 'one' }];

  expect(labels('', [podLogs(), podLogs({}, { name: 'more' })]).map(({ job }) => job)).toEqual([
    'team/logs',
    'team/more',
  ]);
  expect(labels('', [podLogs({ relabelings: same }), podLogs({ relabelings: same }, { name: 'more' })])).toHaveLength(
    1,
  );
});

test.each([
  ['selector {\n match_labels = {"team" = "blue"}\n }', true],
  ['selector {\n match_labels = {"team" = "red"}\n }', false],
  ['namespace_selector {\n match_labels = {"kubernetes.io/metadata.name" = "team"}\n }', true],
  ['namespace_selector {\n match_expression {\n key = "x"\n operator = "Exists"\n }\n }', false],
])('reads the PodLogs that its selectors mean: %j', (more, isRead) => {
  const objects = [podLogs({}, { labels: { team: 'blue' } })];

  expect(labels(more, objects)).toEqual(isRead ? [own] : []);
});

describe('the node whose pods are read', () => {
  test.each([
    ['enabled = true\n node_name = "n1"', {}, true],
    ['enabled = true\n node_name = "n2"', {}, false],
    ['enabled = false\n node_name = "n2"', {}, true],
    ['enabled = true', { NODE_NAME: 'n1' }, true],
    ['enabled = true', { NODE_NAME: 'n2' }, false],
    ['enabled = true', {}, true],
  ])('%j with %j: %s', (filter, env, isRead) => {
    expect(labels(`node_filter {\n ${filter}\n }`, [podLogs()], { env })).toEqual(isRead ? [own] : []);
  });

  test('has to be said', () => {
    expect(() => labels('node_filter {\n enabled = true\n }', [podLogs()])).toThrow(
      'give the test a value of sys.env("NODE_NAME")',
    );
  });
});

test('what is left out says why', () => {
  const { losses } = simulated(source(), {
    objects: [
      pod,
      podLogs({ selector: { matchLabels: { app: 'x' } } }),
      podLogs({ selector: { matchExpressions: [{ key: 'a', operator: 'Is' }] } }, { name: 'wrong' }),
    ],
  });

  expect(losses.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'PodLogs team/logs Pod shop/cart: its selector leaves it out',
    'PodLogs team/wrong: Alloy refuses it: "Is" is not a valid label selector operator',
  ]);
});

test('a rule that makes no sense is an error', () => {
  expect(() => labels('', [podLogs({ relabelings: [{ regex: '(', action: 'keep' }] })])).toThrow(
    /^config\.alloy:2:1: loki\.source\.podlogs\.a: PodLogs team\/logs: relabelings\[0\]: /,
  );
});
