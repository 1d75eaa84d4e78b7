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
import type { KubernetesObject } from '../diff';

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
