import { stringify } from 'yaml';
import { chartObjects } from '../../test/harness/chart-objects';
import type { KubernetesObject } from '../diff';
import type { Installation } from './installation';
import { planOf } from './plan';
import type { Situation } from './situation';

const ALLOY = 'docker.io/grafana/alloy:v1.18.1';
const TEXT = `prometheus.scrape "shop" {
  targets    = [{ __address__ = "shop:8080" }]
  forward_to = [prometheus.remote_write.default.receiver]
}
prometheus.remote_write "default" {
  endpoint {
    url = "http://mimir:9009/api/v1/push"
  }
}
`;

interface Given {
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly image?: string;
  readonly selector?: object;
  readonly container?: object;
  readonly pod?: object;
  readonly metadata?: object;
  readonly volumes?: readonly object[];
  readonly text?: string;
  readonly key?: string;
}

/** A workload with its account and its configuration. */
function collector(given: Given = {}): KubernetesObject[] {
  const { kind = 'DaemonSet', name = 'alloy', namespace = 'monitoring', image = ALLOY, text = TEXT } = given;
  const {
    selector = { app: name },
    container = {},
    pod = {},
    metadata = {},
    volumes = [],
    key = 'config.alloy',
  } = given;
  const about = { name, namespace };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: about },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: about, data: { [key]: text } },
    {
      apiVersion: 'apps/v1',
      kind,
      metadata: { ...about, ...metadata },
      spec: {
        selector: { matchLabels: selector },
        template: {
          metadata: { labels: selector },
          spec: {
            serviceAccountName: name,
            containers: [{ name: 'alloy', image, args: [`/etc/alloy/${key}`], ...container }],
            volumes: [{ name: 'config', configMap: { name } }, ...volumes],
            ...pod,
          },
        },
      },
    },
  ] as KubernetesObject[];
}

const object = (kind: string, name: string, rest: object = {}, apiVersion = 'v1', metadata: object = {}) =>
  ({ apiVersion, kind, metadata: { name, namespace: 'monitoring', ...metadata }, ...rest }) as KubernetesObject;
const service = (name: string, ports: readonly object[], spec: object = {}, app = name) =>
  object('Service', name, { spec: { selector: { app }, ports, ...spec } });

const manifests = (objects: readonly KubernetesObject[]): Installation => ({ namespace: 'monitoring', objects });
const release = (objects: readonly KubernetesObject[], name = 'collector', chart = 'alloy'): Installation => ({
  release: { name, namespace: 'monitoring', chart: { name: chart, version: '1.0.0' }, record: 'there' },
  namespace: 'monitoring',
  objects,
});
const plan = (
  old: Installation | readonly Installation[],
  next: readonly KubernetesObject[],
  more: Partial<Situation> = {},
) =>
  planOf({
    installations: [old].flat() as readonly Installation[],
    others: [],
    next,
    manifests: { path: 'dist', isFolder: true },
    gaps: [],
    commands: {},
    ...more,
  });
const outline = ({ steps }: ReturnType<typeof plan>) =>
  steps.flatMap(({ kind, commands }) => commands.map((each) => `${kind}: ${each}`));
const renamed = { name: 'agent', image: 'grafana/agent:v0.44.2', text: TEXT, key: 'config.river' };

describe('what is deleted before the new manifests are applied', () => {
  test('a workload whose selector is another one, with the reason', () => {
    const { steps } = plan(manifests(collector({ selector: { app: 'old' } })), collector());

    expect(steps[0]).toMatchObject({
      kind: 'delete',
      commands: [expect.stringMatching(/^kubectl delete daemonset\/alloy .*--namespace monitoring$/)],
    });
    expect(steps[0]!.why[0]).toBe('DaemonSet monitoring/alloy: the selector of a workload is immutable');
  });

  test('one that sends to the same place, whatever it is called', () => {
    const found = plan(manifests(collector(renamed)), collector());

    expect(outline(found)).toEqual([
      'delete: kubectl delete daemonset/agent --namespace monitoring',
      'apply: ./deploy.sh --dir dist --yes',
      'verify: npx cdk8s-alloy verify daemonset/alloy --namespace monitoring',
      'rest: kubectl delete serviceaccount/agent configmap/agent --namespace monitoring',
    ]);
    expect(found.steps[0]!.why).toEqual([
      'DaemonSet monitoring/agent: both send to mimir:9009: what both collect arrives twice, or is refused as out of order',
    ]);
  });

  test('one whose destination is not known', () => {
    const text = TEXT.replace('"http://mimir:9009/api/v1/push"', 'sys.env("URL")');
    const { steps } = plan(manifests(collector({ ...renamed, text })), collector());

    expect(steps[0]!.why[0]).toContain('where both send is not known here');
  });

  test.each([
    ['a hostPort', { container: { ports: [{ containerPort: 4317, hostPort: 4317 }] } }],
    ['the network of the node', { container: { ports: [{ containerPort: 4317 }] }, pod: { hostNetwork: true } }],
  ])('one that has a port of the node: %s', (_, more) => {
    const text = TEXT.replace('mimir', 'other');
    const next = collector({ container: { ports: [{ containerPort: 4317, hostPort: 4317 }] } });

    const { steps } = plan(manifests(collector({ ...renamed, text, ...more })), next);

    expect(steps[0]).toMatchObject({ kind: 'delete' });
    expect(steps[0]!.why[0]).toContain('both want port 4317 of the node');
  });

  test('one that writes to the same directory of the node', () => {
    const storage = {
      container: {
        args: ['run', '/etc/alloy/config.alloy', '--storage.path=/data'],
        volumeMounts: [{ name: 'data', mountPath: '/data' }],
      },
      volumes: [{ name: 'data', hostPath: { path: '/var/lib/alloy' } }],
    };
    const old = collector({ name: 'old', text: TEXT.replace('mimir', 'other'), ...storage });

    expect(plan(manifests(old), collector(storage)).steps[0]!.why[0]).toContain(
      'both write to in /var/lib/alloy of the node'.replace('to in', 'to'),
    );
  });

  test('a Service that becomes headless, one with ports that would stay, a binding of another role', () => {
    const group = 'rbac.authorization.k8s.io';
    const binding = (role: string) =>
      object(
        'RoleBinding',
        'alloy',
        {
          roleRef: { apiGroup: group, kind: 'Role', name: role },
          subjects: [{ kind: 'ServiceAccount', name: 'alloy', namespace: 'monitoring' }],
        },
        `${group}/v1`,
      );
    const old = [
      ...collector(),
      service('alloy', [{ port: 12345 }, { port: 4317 }]),
      service('alloy-cluster', [{ port: 12345 }], { clusterIP: '10.0.0.7' }, 'alloy'),
      binding('old'),
    ];
    const next = [
      ...collector(),
      service('alloy', [{ port: 12345 }]),
      service('alloy-cluster', [{ port: 12345 }], { clusterIP: 'None' }, 'alloy'),
      binding('new'),
    ];

    const { steps } = plan(manifests(old), next);

    const [, before] = steps;
    expect(before).toMatchObject({
      title: 'Delete what is in the way',
      commands: ['kubectl delete service/alloy service/alloy-cluster rolebinding/alloy --namespace monitoring'],
    });
    expect(before!.why).toEqual([
      'Service monitoring/alloy: an apply over it would keep port 4317, where nobody listens any more',
      'Service monitoring/alloy-cluster: the cluster IP of a Service is immutable',
      expect.stringMatching(/^RoleBinding monitoring\/alloy: .*immutable/),
    ]);
  });
});

describe('what runs on', () => {
  test('pods that the new workload selects are adopted, with what they need until then', () => {
    const { steps } = plan(manifests(collector({ image: 'grafana/alloy:v1.0.0' })), collector());

    expect(steps.map(({ kind, commands }) => [kind, ...commands])).toEqual([
      [
        'delete',
        'kubectl delete daemonset/alloy --namespace monitoring --cascade=orphan',
        'kubectl label pods --namespace monitoring --selector app=alloy pod-template-generation-',
      ],
      ['apply', './deploy.sh --dir dist --yes --force-conflicts'],
      ['verify', 'npx cdk8s-alloy verify daemonset/alloy --namespace monitoring'],
    ]);
  });

  test('a workload that shares nothing with the new one goes when that works', () => {
    const text = TEXT.replace('mimir', 'other');
    const { steps } = plan(manifests(collector({ ...renamed, text })), collector());

    expect(steps.map(({ kind }) => kind)).toEqual(['apply', 'verify', 'rest']);
    expect(steps[2]!.commands[0]).toMatch(/^kubectl delete daemonset\/agent /);
    expect(steps[2]!.why[0]).toBe('DaemonSet monitoring/agent: it collects until the new DaemonSet alloy works');
  });

  test('a Prometheus that stores data, with all that belongs to it', () => {
    const old = collector({
      name: 'prometheus',
      image: 'prom/prometheus:v3',
      kind: 'StatefulSet',
      key: 'prometheus.yml',
      text: 'scrape_configs: []\n',
    });
    const { steps, remarks, comparison } = plan(manifests(old), collector());

    expect(steps).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining('StatefulSet monitoring/prometheus also stores data')]);
    expect(comparison.diff.objects.map(({ action }) => action)).toEqual(['added', 'added', 'added']);
  });
});

describe('what stays', () => {
  test('namespaces, definitions, claims, and Secrets that the new pods refer to: Helm only forgets', () => {
    const env = [{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'credentials', key: 'token' } } }];
    const kept = [
      object('Secret', 'credentials'),
      object('PersistentVolumeClaim', 'data'),
      object('Namespace', 'monitoring', {}, 'v1', { namespace: undefined }),
    ];
    const old = release([...collector({ name: 'collector-alloy', container: { env } }), ...kept]);

    const found = plan(old, collector({ container: { env } }));

    expect(found.stays.map(({ object: title }) => title)).toEqual([
      'Secret monitoring/credentials',
      'PersistentVolumeClaim monitoring/data',
      'Namespace monitoring',
    ]);
    expect(outline(found)[2]).toBe(
      'release: kubectl delete secret --namespace monitoring --selector owner=helm,name=collector',
    );
    expect(outline(found).join()).not.toMatch(/helm uninstall|secret\/credentials|persistentvolumeclaim|namespace\//);
    expect(found.comparison.diff.objects.filter(({ action }) => action === 'removed')).toEqual([]);
  });

  test('a release that has more than the collector: its values switch the collector off', () => {
    const loki = {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'loki', namespace: 'monitoring' },
      spec: { selector: {}, template: { spec: { containers: [{ name: 'loki', image: 'grafana/loki:3' }] } } },
    } as unknown as KubernetesObject;
    const found = plan(release([...collector({ ...renamed }), loki], 'loki', 'loki-stack'), collector());

    expect(found.steps[0]).toMatchObject({
      title: 'Switch the collector off in Helm release loki in namespace monitoring',
      why: [
        'the release has more than that: StatefulSet monitoring/loki',
        expect.stringContaining('DaemonSet monitoring/agent'),
      ],
      commands: ['helm upgrade loki CHART --namespace monitoring --values VALUES'],
    });
    expect(found.comparison.diff.objects.map(({ object: { name } }) => name)).not.toContain('loki');
  });

  test('rights that others have, too', () => {
    const group = 'rbac.authorization.k8s.io';
    const subjects = ['alloy', 'other'].map((name) => ({ kind: 'ServiceAccount', name, namespace: 'monitoring' }));
    const shared = object(
      'RoleBinding',
      'shared',
      { roleRef: { apiGroup: group, kind: 'Role', name: 'r' }, subjects },
      `${group}/v1`,
    );
    const commands = outline(
      plan(manifests([...collector({ selector: { app: 'x' } }), shared].slice(0, 3)), collector()),
    );

    expect(commands.join()).not.toContain('shared');
  });
});

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

describe('what Promtail has read', () => {
  const text = stringify({
    clients: [{ url: 'http://loki:3100/loki/api/v1/push' }],
    positions: { filename: '/run/promtail/positions.yaml' },
    scrape_configs: [
      { job_name: 'files', static_configs: [{ targets: ['localhost'], labels: { __path__: '/var/log/*.log' } }] },
    ],
  });
  const node = { name: 'run', hostPath: { path: '/run/promtail' } };
  const mount = { volumeMounts: [{ name: 'run', mountPath: '/run/promtail' }] };
  const promtail = (volumes: readonly object[]) =>
    manifests(
      collector({
        name: 'promtail',
        image: 'grafana/promtail:3',
        key: 'promtail.yaml',
        text,
        volumes,
        container: mount,
      }),
    );
  const next = (more: Given = {}, legacy = 'legacy_positions_file = "/run/promtail/positions.yaml"') =>
    collector({
      text: `loki.source.file "files" {\n  targets = [{ __path__ = "/var/log/a.log" }]\n  forward_to = [loki.write.default.receiver]\n  ${legacy}\n}\nloki.write "default" {\n  endpoint {\n    url = "http://loki:3100/loki/api/v1/push"\n  }\n}\n`,
      ...more,
    });

  test('is known to Alloy where the new pods have the file, and the configuration names it', () => {
    expect(plan(promtail([node]), next({ volumes: [node], container: mount })).remarks).toEqual([
      'DaemonSet monitoring/promtail: Alloy goes on where Promtail has stopped: positions are in /run/promtail/positions.yaml of the node, and the new pods have the file',
    ]);
  });

  test.each([
    [
      'the new pods do not have it',
      [node],
      next(),
      "which the new pods don't have at /run/promtail/positions.yaml: mount it",
    ],
    [
      'the configuration does not name it',
      [node],
      next({ volumes: [node], container: mount }, ''),
      'no argument of the new configuration names',
    ],
    [
      'it is in the pod',
      [{ name: 'run', emptyDir: {} }],
      next(),
      'is in the pod (/run/promtail/positions.yaml), and goes with it',
    ],
  ])('is lost where %s', (_, volumes, objects, message) => {
    const { remarks } = plan(promtail(volumes), objects);

    expect(remarks.join()).toContain(message);
    expect(remarks.join()).toContain('logs are read again');
  });

  test('its configuration is compared in the language of Alloy, although it is another language and another name', () => {
    const { comparison } = plan(
      promtail([node]),
      next({}, '').map((each) => each),
    );
    const change = comparison.diff.objects.find(({ object: { kind } }) => kind === 'ConfigMap')!;

    expect(change.notes).toEqual(['takes the place of ConfigMap monitoring/promtail']);
    expect(change.changes.map(({ what }) => what).join()).toContain('loki.source.file');
    expect(change.changes.map(({ what }) => what)).not.toContain('promtail.yaml');
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
