import { Chart, Size, Testing } from 'cdk8s';
import { AlloyApp } from '../../app';
import { Beyla } from './beyla';
import { KubeStateMetrics } from './kube-state-metrics';
import { NodeExporter } from './node-exporter';

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels: Record<string, string> };
  readonly spec: {
    readonly template: { readonly spec: Record<string, unknown> & { readonly containers: Record<string, unknown>[] } };
  };
  readonly rules: { readonly apiGroups: string[]; readonly resources: string[]; readonly verbs: string[] }[];
}

function chartOf(make: (chart: Chart) => unknown): { readonly app: AlloyApp; readonly objects: readonly Manifest[] } {
  const app = new AlloyApp();
  const chart = new Chart(app, 'chart', { namespace: 'observability', disableResourceNameHashes: true });
  make(chart);
  return {
    app,
    get objects() {
      return Testing.synth(chart) as Manifest[];
    },
  };
}

const kinds = (objects: readonly Manifest[]) => objects.map(({ kind }) => kind);
const find = (objects: readonly Manifest[], kind: string) => objects.find((object) => object.kind === kind)!;
const container = (objects: readonly Manifest[], kind: string) => find(objects, kind).spec.template.spec.containers[0]!;
const messages = (app: AlloyApp) =>
  app.check().map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`));

describe('kube-state-metrics', () => {
  test('may list and watch what it tells about, and nothing else', () => {
    const { objects } = chartOf(
      (chart) => new KubeStateMetrics(chart, 'ksm', { resources: ['pods', 'deployments', 'nodes'] }),
    );

    expect(find(objects, 'ClusterRole').rules).toEqual([
      { apiGroups: [''], resources: ['nodes', 'pods'], verbs: ['list', 'watch'] },
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['list', 'watch'] },
    ]);
    expect(container(objects, 'Deployment')['args']).toEqual(['--port=8080', '--resources=deployments,nodes,pods']);
  });

  test('reads no Secrets and no ConfigMaps unless told to', () => {
    const { objects } = chartOf((chart) => new KubeStateMetrics(chart, 'ksm'));

    const read = find(objects, 'ClusterRole').rules.flatMap(({ resources }) => resources);
    expect(read).toContain('pods');
    expect(read).not.toContain('secrets');
    expect(read).not.toContain('configmaps');
  });

  test('has one pod, no Service, and a policy that lets Alloy in: each series is there once', () => {
    const { objects } = chartOf((chart) => new KubeStateMetrics(chart, 'ksm'));

    expect(kinds(objects)).toEqual([
      'Namespace',
      'ServiceAccount',
      'ClusterRole',
      'ClusterRoleBinding',
      'NetworkPolicy',
      'Deployment',
    ]);
    expect(find(objects, 'Deployment').spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
    expect(find(objects, 'ClusterRole').metadata).toEqual({
      name: 'observability-ksm',
      labels: expect.objectContaining({ 'app.kubernetes.io/name': 'kube-state-metrics' }),
    });
  });

  test('has labels of objects in its series, of kinds that it tells about', () => {
    const { objects } = chartOf(
      (chart) => new KubeStateMetrics(chart, 'ksm', { objectLabels: { pods: ['team', 'tier'] } }),
    );

    expect(container(objects, 'Deployment')['args']).toContain('--metric-labels-allowlist=pods=[team,tier]');
  });

  test('has annotations of objects in its series', () => {
    const { objects } = chartOf(
      (chart) => new KubeStateMetrics(chart, 'ksm', { objectAnnotations: { pods: ['*'], nodes: ['owner'] } }),
    );

    expect(container(objects, 'Deployment')['args']).toContain('--metric-annotations-allowlist=pods=[*],nodes=[owner]');
  });

  test('each of several shards knows its part by the number of its pod, without a right for that', () => {
    const { objects } = chartOf((chart) => new KubeStateMetrics(chart, 'ksm', { replicas: { shards: 5 } }));

    expect(find(objects, 'StatefulSet').spec).toMatchObject({ replicas: 5, podManagementPolicy: 'Parallel' });
    expect(container(objects, 'StatefulSet')['args']).toEqual(
      expect.arrayContaining(['--shard=$(SHARD)', '--total-shards=5']),
    );
    expect(container(objects, 'StatefulSet')['env']).toEqual([
      {
        name: 'SHARD',
        valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } },
      },
    ]);
    expect(kinds(objects)).not.toContain('Service');
    expect(find(objects, 'ClusterRole').rules.flatMap(({ verbs }) => verbs)).not.toContain('get');
  });

  test('identical pods are behind a Service, which the pipeline finds by the label of the pods', () => {
    const { objects } = chartOf((chart) => new KubeStateMetrics(chart, 'ksm', { replicas: { identical: 2 } }));

    expect(find(objects, 'Deployment').spec).toMatchObject({ replicas: 2 });
    expect(find(objects, 'Deployment').spec).not.toHaveProperty('strategy');
    expect(find(objects, 'Service').metadata.labels).toMatchObject({ 'app.kubernetes.io/name': 'kube-state-metrics' });
    expect(find(objects, 'Service').spec).toMatchObject({
      ports: [{ name: 'http', port: 8080, targetPort: 'http' }],
      selector: { 'app.kubernetes.io/instance': 'ksm' },
    });
  });

  test.each([
    [{ shards: 1 }, 'replicas.shards: is 1, but must be a whole number from 2 on (for one pod, leave `replicas` out)'],
    [{ shards: 2, identical: 2 }, 'replicas: must be either { shards } or { identical }'],
    [{}, 'replicas: must be either { shards } or { identical }'],
    [{ pods: 2 }, 'replicas.pods: there is no such prop'],
  ])('replicas %j are reported', (replicas, message) => {
    const { app } = chartOf((chart) => new KubeStateMetrics(chart, 'ksm', { replicas: replicas as never }));

    expect(messages(app)).toContainEqual(expect.stringContaining(message));
  });

  test('kinds that are none, and labels of kinds that it does not tell about, are reported', () => {
    const { app } = chartOf((chart) => {
      new KubeStateMetrics(chart, 'none', { resources: ['pod' as never] });
      new KubeStateMetrics(chart, 'labels', { resources: ['pods'], objectLabels: { nodes: ['zone'] } });
      new KubeStateMetrics(chart, 'props', { resource: [] } as never);
    });

    expect(messages(app)).toEqual([
      'objectLabels.nodes: is not among `resources`, so that its labels are in no series',
      expect.stringContaining(
        'resources[0]: is no kind of object that kube-state-metrics tells about (one of certificatesigningrequests,',
      ),
      'resource: there is no such prop (did you mean "resources"?)',
    ]);
  });
});

describe('node-exporter', () => {
  test('reads the node without any rights: no token, no capabilities, nothing to write to', () => {
    const { objects } = chartOf((chart) => new NodeExporter(chart, 'node-exporter'));

    const { spec } = find(objects, 'DaemonSet').spec.template;
    expect(kinds(objects)).not.toContain('ClusterRole');
    expect(spec).toMatchObject({ automountServiceAccountToken: false, hostNetwork: true, hostPID: true });
    expect(container(objects, 'DaemonSet')).toMatchObject({
      securityContext: {
        capabilities: { drop: ['ALL'] },
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
      },
    });
    const mounts = container(objects, 'DaemonSet')['volumeMounts'] as { readOnly?: boolean }[];
    expect(mounts.every(({ readOnly }) => readOnly)).toBe(true);
  });

  test('collectors are turned on and off', () => {
    const { objects } = chartOf(
      (chart) => new NodeExporter(chart, 'n', { collectors: { systemd: true, wifi: false } }),
    );

    expect(container(objects, 'DaemonSet')['args']).toEqual(
      expect.arrayContaining(['--collector.systemd', '--no-collector.wifi']),
    );
  });
});

test('pulls its image as it is told, and goes to nodes with the taints that it tolerates', () => {
  const props = {
    image: 'registry.example.com/ksm:v1',
    pullPolicy: 'Always',
    pullSecrets: ['registry'],
    tolerations: [{ key: 'protected', operator: 'Exists' }],
  } as const;
  const { objects } = chartOf((chart) => {
    new KubeStateMetrics(chart, 'ksm', props);
    new NodeExporter(chart, 'node-exporter', props);
  });

  for (const kind of ['Deployment', 'DaemonSet']) {
    expect(find(objects, kind).spec.template.spec).toMatchObject({
      imagePullSecrets: [{ name: 'registry' }],
      tolerations: [{ key: 'protected', operator: 'Exists' }],
    });
    expect(container(objects, kind)).toMatchObject({ image: props.image, imagePullPolicy: 'Always' });
  }
});

test('on every node are all nodes, whatever their taints, unless told otherwise', () => {
  const { objects } = chartOf((chart) => {
    new KubeStateMetrics(chart, 'ksm');
    new NodeExporter(chart, 'node-exporter');
  });

  expect(find(objects, 'DaemonSet').spec.template.spec['tolerations']).toEqual([{ operator: 'Exists' }]);
  expect(find(objects, 'Deployment').spec.template.spec).not.toHaveProperty('tolerations');
});

test('Beyla is not privileged, and sends where it is told', () => {
  const otlp = { host: 'alloy', port: 4318, url: 'http://alloy:4318' } as never;
  const { objects } = chartOf(
    (chart) => new Beyla(chart, 'beyla', { otlp, openPorts: '8080', applicationNamespace: 'shop' }),
  );

  const { securityContext, env } = container(objects, 'DaemonSet') as {
    securityContext: Record<string, unknown>;
    env: { name: string; value: string }[];
  };
  expect(securityContext['privileged']).toBeUndefined();
  expect(securityContext).toMatchObject({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
  expect(Object.fromEntries(env.map(({ name, value }) => [name, value]))).toMatchObject({
    BEYLA_OPEN_PORT: '8080',
    BEYLA_KUBE_NAMESPACE: 'shop',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://alloy:4318',
  });
});

test('the namespace has the level that the strictest of them needs, and no stricter', () => {
  const level = (make: (chart: Chart) => unknown) =>
    find(chartOf(make).objects, 'Namespace').metadata.labels['pod-security.kubernetes.io/enforce'];

  expect(level((chart) => new KubeStateMetrics(chart, 'ksm'))).toBe('restricted');
  expect(
    level((chart) => {
      new KubeStateMetrics(chart, 'ksm');
      new NodeExporter(chart, 'node-exporter');
    }),
  ).toBe('privileged');
});

test('what it takes, and who may reach it, is chosen', () => {
  const { objects } = chartOf(
    (chart) =>
      new KubeStateMetrics(chart, 'ksm', {
        image: 'registry.example.com/ksm:v2.19.1',
        cpuRequest: '200m',
        memoryLimit: Size.gibibytes(2),
        scrapedBy: { app: 'scraper' },
      }),
  );

  expect(container(objects, 'Deployment')).toMatchObject({ image: 'registry.example.com/ksm:v2.19.1' });
  expect(JSON.stringify(container(objects, 'Deployment')['resources'])).toBe(
    '{"limits":{"memory":"2Gi"},"requests":{"cpu":"200m","memory":"1024Mi"}}',
  );
  expect(JSON.stringify(find(objects, 'NetworkPolicy').spec)).toContain(
    '"from":[{"podSelector":{"matchLabels":{"app":"scraper"}}}]',
  );
});
