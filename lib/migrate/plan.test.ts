import { chartObjects } from '../../test/harness/chart-objects';
import {
  collector,
  manifests,
  object,
  outline,
  plan,
  release,
  renamed,
  service,
  TEXT,
} from '../../test/harness/collectors';

describe('who would put the old objects back', () => {
  test.each([
    [
      'Argo CD',
      { annotations: { 'argocd.argoproj.io/tracking-id': 'observability:apps/DaemonSet:monitoring/agent' } },
      `kubectl patch application.argoproj.io/observability --namespace argocd --type json --patch '[{"op":"remove","path":"/spec/syncPolicy/automated"}]'`,
    ],
    [
      'Flux',
      { labels: { 'helm.toolkit.fluxcd.io/name': 'agent', 'helm.toolkit.fluxcd.io/namespace': 'flux-system' } },
      `kubectl patch helmrelease.helm.toolkit.fluxcd.io/agent --namespace flux-system --type merge --patch '{"spec":{"suspend":true}}'`,
    ],
  ])('%s is stopped first', (_, metadata, command) => {
    const { steps } = plan(manifests(collector({ ...renamed, metadata })), collector());

    expect(steps[0]).toMatchObject({ kind: 'pause', commands: [command] });
    expect(steps[1]).toMatchObject({ kind: 'delete' });
  });

  test('an operator: its resource is deleted, not what it makes', () => {
    const owner = { apiVersion: 'collectors.grafana.com/v1alpha1', kind: 'Alloy', name: 'logs', uid: '1' };
    const found = plan(release(collector({ ...renamed, metadata: { ownerReferences: [owner] } })), collector());

    expect(outline(found)[0]).toBe(
      'operator: kubectl delete alloy.v1alpha1.collectors.grafana.com/logs --namespace monitoring --wait',
    );
    expect(outline(found).join()).not.toMatch(/daemonset\/agent|helm/);
  });
});

test('senders are told of an address that changes, and of one that is gone', () => {
  const old = [
    ...collector(renamed),
    service('agent', [
      { name: 'otlp', port: 4317 },
      { name: 'zipkin', port: 9411 },
    ]),
  ];
  const next = [...collector(), service('alloy', [{ name: 'otlp', port: 4317 }])];

  expect(plan(manifests(old), next).remarks.slice(-2)).toEqual([
    'who sends to agent.monitoring (4317) has to send to alloy.monitoring before',
    'nobody listens on agent.monitoring (9411) any more',
  ]);
});

test('an object that belongs to a release that stays is told', () => {
  const annotations = { 'meta.helm.sh/release-name': 'other', 'meta.helm.sh/release-namespace': 'shop' };
  const existing = [object('ConfigMap', 'alloy', {}, 'v1', { annotations })];

  expect(plan([], collector(), { existing }).remarks).toEqual([
    'ConfigMap monitoring/alloy belongs to Helm release other in namespace shop, which stays: give the new one another name, or Helm changes or deletes it',
  ]);
});

test('what Helm keeps in ConfigMaps is forgotten there', () => {
  const old = release([...collector(), object('PersistentVolumeClaim', 'data')]);
  const commands = outline(plan({ ...old, release: { ...old.release!, recordKind: 'ConfigMap' } }, collector()));

  expect(commands[0]).toMatch(/^save: HELM_DRIVER=configmap helm get values collector /);
  expect(commands[2]).toMatch(
    /^release: kubectl delete configmap --namespace monitoring --selector owner=helm,name=collector$/,
  );
});

test('manifests that are no folder are applied with kubectl', () => {
  const manifests = { path: 'all.yaml', isFolder: false };

  expect(outline(plan([], collector(), { manifests, missing: [{ namespace: 'a', name: 'b', keys: [] }] }))[1]).toBe(
    'apply: kubectl apply --server-side --field-manager cdk8s-alloy --filename all.yaml',
  );
});

test('Secrets that the new pods wait for are created first', () => {
  const missing = [{ namespace: 'monitoring', name: 'grafana-cloud', keys: ['token', 'user'] }];

  expect(outline(plan([], collector(), { missing }))[0]).toBe(
    'secrets: kubectl create secret generic grafana-cloud --namespace monitoring --from-file=token=FILE --from-file=user=FILE',
  );
});

test('several collectors that become one are all stopped first, each with its reason', () => {
  const promtail = manifests(collector({ ...renamed, name: 'agent-metrics' }));
  const found = plan([promtail, manifests(collector({ ...renamed, name: 'agent-more' }))], collector());

  expect(found.steps.map(({ kind }) => kind)).toEqual(['delete', 'delete', 'apply', 'verify', 'rest', 'rest']);
});

test('two workloads take the places of those that do the same, not of those that stand first', () => {
  const logs = `loki.source.kubernetes_events "e" {\n  forward_to = [loki.write.l.receiver]\n}\nloki.write "l" {\n  endpoint {\n    url = "http://loki:3100/a"\n  }\n}\n`;
  const old = manifests([...collector({ name: 'one', text: logs }), ...collector({ name: 'two' })]);
  const next = [...collector({ name: 'metrics' }), ...collector({ name: 'events', text: logs })];

  const notes = plan(old, next).comparison.diff.objects.flatMap(({ object: { kind, name }, notes: said }) =>
    kind === 'DaemonSet' ? said.map((note) => `${name}: ${note}`) : [],
  );

  expect(notes).toEqual([
    'events: takes the place of DaemonSet monitoring/one',
    'metrics: takes the place of DaemonSet monitoring/two',
  ]);
});

test('commands name the cluster that was asked about, as a shell takes it', () => {
  const commands = { context: 'my cluster', kubeconfig: '/tmp/it' };

  expect(outline(plan(release(collector(renamed)), collector(), { commands }))).toEqual([
    "save: helm get values collector --namespace monitoring --output yaml --kubeconfig /tmp/it --kube-context 'my cluster' > collector-values.yaml",
    "save: helm get manifest collector --namespace monitoring --kubeconfig /tmp/it --kube-context 'my cluster' > collector-manifest.yaml",
    "release: helm uninstall collector --namespace monitoring --wait --kubeconfig /tmp/it --kube-context 'my cluster'",
    "apply: ./deploy.sh --dir dist --yes --kubeconfig /tmp/it --context 'my cluster'",
    "verify: npx cdk8s-alloy verify daemonset/alloy --namespace monitoring --kubeconfig /tmp/it --context 'my cluster'",
  ]);
});

test('the chart as it is: references to renamed objects are no differences', () => {
  const objects = (name: string) =>
    chartObjects({ alloy: { configMap: { content: TEXT } } }, { name, namespace: 'monitoring' });
  const { comparison } = plan(release(objects('one')), objects('two'));

  const changes = comparison.diff.objects.flatMap((each) => each.changes.map(({ what }) => what));
  expect([...new Set(changes)].filter((what) => !/instance|managed-by|helm\.sh/.test(what))).toEqual([]);
});
