import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cdk8s from 'cdk8s';
import { transformSync } from 'esbuild';
import { stringify } from 'yaml';
import * as library from '../../lib';
import { chartObjects } from '../../lib/helm';
import { applyDefinitions, removeDefinitions } from './definitions';
import { exists, removeNamespaces, removeTemporaryFolders } from './deploying';
import { getObjects, type KubernetesObject, kubectl, tryKubectl } from './kubectl';
import { eventually, live, podsOf, readObjects, waitForRollouts, workloadsOf } from './manifests';
import { Desk, type Plan, titleOf } from './migrating';

// The five starting points of docs/, each from what runs to what is applied: the old thing runs, its configuration is imported, `migrate` says what to do, and
// that is done, command by command, as it is printed.

jest.setTimeout(300_000);

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

// What an earlier test has left in the cluster would be found.
afterEach(() => {
  for (const kind of ['clusterrole', 'clusterrolebinding']) {
    const made = getObjects(kind).filter(({ metadata }) => MADE.test(metadata.name));
    if (made.length > 0) kubectl(['delete', kind, ...made.map(({ metadata }) => metadata.name)]);
  }
});

afterAll(removeTemporaryFolders);

/** Names of the objects of the cluster that these tests make, old and new. */
const MADE = /^(walk-|k8smon-|alloy$|collector-alloy$|promtail$)/;
const DESTINATION = 'http://prometheus.shop.svc:9090/api/v1/write';
const TEXT = `discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]
}

prometheus.remote_write "default" {
	endpoint {
		url = "${DESTINATION}"
	}
}
`;

const GROUP = 'rbac.authorization.k8s.io';
const account = (name: string, namespace: string) => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace },
});
const rights = (name: string, namespace: string, serviceAccount: string): readonly object[] => [
  {
    apiVersion: `${GROUP}/v1`,
    kind: 'ClusterRole',
    metadata: { name },
    rules: [{ apiGroups: [''], resources: ['pods', 'nodes', 'services'], verbs: ['get', 'list', 'watch'] }],
  },
  {
    apiVersion: `${GROUP}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: GROUP, kind: 'ClusterRole', name },
    subjects: [{ kind: 'ServiceAccount', name: serviceAccount, namespace }],
  },
];
const configMap = (name: string, namespace: string, data: object) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
});

/** A workload as people wrote it before: one container, its configuration from a ConfigMap. */
function collector(
  kind: string,
  name: string,
  namespace: string,
  container: object,
  volumes: readonly object[] = [],
  labels: object = {},
): object {
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace, labels },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name, ...labels } },
        spec: {
          serviceAccountName: name,
          terminationGracePeriodSeconds: 0,
          containers: [{ name, ...container }],
          volumes: [{ name: 'config', configMap: { name } }, ...volumes],
        },
      },
    },
  };
}

/** Applies objects as people do, without Helm. */
function applyAsPeopleDo(namespace: string, objects: readonly object[]): void {
  tryKubectl(['create', 'namespace', namespace]);
  kubectl(['apply', '--filename=-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
}

const asObjects = (objects: readonly unknown[]) => objects as readonly KubernetesObject[];
const newObjects = () => {
  const folder = join(desk.folder, 'dist');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return readObjects(files.sort().map((name) => join(folder, name)));
};
const kinds = ({ steps }: Plan) => steps.map(({ kind }) => kind);

/** Does all that is printed but for `verify`: no container runs here. */
async function walk(plan: Plan, after: (kind: string) => void | Promise<void> = () => {}): Promise<void> {
  for (const step of plan.steps) {
    if (step.kind !== 'verify') await desk.do(step);
    await after(step.kind);
  }
}

/** The new objects are there and run; of the old ones, what is not theirs and does not stay is gone; and there is nothing to do any more. */
function expectArrived(old: readonly KubernetesObject[], next: readonly KubernetesObject[], plan: Plan): void {
  waitForRollouts(next);
  for (const object of next) expect(live(object).metadata.labels).not.toHaveProperty('helm.sh/chart');
  const titles = new Set(next.map(titleOf));
  const stays = new Set(plan.stays.map(({ object }) => object));
  const left = old.filter((object) => !titles.has(titleOf(object)) && !stays.has(titleOf(object)) && exists(object));
  expect(left.map(titleOf)).toEqual([]);
  expect(getObjects('secrets', '--all-namespaces', '--selector=owner=helm')).toEqual([]);
  const again = desk.plan();
  expect({ steps: again.steps, gaps: again.incomplete }).toEqual({ steps: [], gaps: [] });
  expect(again.status).toBe(0);
}

/** Which pods of a workload there are. */
const uids = (workload: KubernetesObject) =>
  podsOf(workload)
    .map(({ metadata }) => String(metadata['uid']))
    .sort();

/** Waits until no pod of the old workload is left. */
const gone = (workload: KubernetesObject) =>
  eventually(`pods of ${titleOf(workload)} are gone`, () => podsOf(workload).length === 0);

describe('from a configuration that is text', () => {
  const namespace = 'walk-text';
  afterAll(() => removeNamespaces(namespace));

  test('of an Alloy in manifests of one’s own', async () => {
    const image = 'docker.io/grafana/alloy:v1.9.0';
    const mounts = [{ name: 'config', mountPath: '/etc/alloy' }];
    const old = asObjects([
      account('alloy', namespace),
      configMap('alloy', namespace, { 'config.alloy': TEXT }),
      ...rights('alloy', namespace, 'alloy'),
      collector('DaemonSet', 'alloy', namespace, {
        image,
        args: ['run', '/etc/alloy/config.alloy'],
        volumeMounts: mounts,
      }),
    ]);
    applyAsPeopleDo(namespace, old);
    waitForRollouts(old);

    await desk.must(
      `kubectl get configmap alloy --namespace ${namespace} -o 'jsonpath={.data.config\\.alloy}' > config.alloy`,
    );
    expect(desk.alloy('synth', 'config.alloy', '--namespace', namespace).status).toBe(0);
    const plan = desk.plan();

    expect(plan.status).toBe(1);
    expect(plan.installations.map(({ title }) => title)).toEqual([`DaemonSet ${namespace}/alloy`]);
    // The configuration is the same by meaning: nothing is said of it.
    const config = plan.changes.objects.find(({ object }) => object.kind === 'ConfigMap');
    expect(config?.changes.filter(({ what }) => what.includes('config.alloy')) ?? []).toEqual([]);
    expect(kinds(plan)).toEqual(['delete', 'apply', 'verify', 'rest']);
    expect(plan.steps[0]!.why.join()).toContain('the selector of a workload is immutable');
    expect(plan.steps[3]!.commands.join()).toContain('clusterrole/alloy');

    const next = newObjects();
    const [workload] = workloadsOf(old);
    await walk(plan, async (kind) => {
      if (kind === 'delete') await gone(workload!);
    });

    expectArrived(old, next, plan);
  });
});

describe('from values of the alloy chart', () => {
  const namespace = 'walk-helm';
  const values = {
    alloy: {
      configMap: { content: TEXT },
      extraPorts: [{ name: 'otlp', port: 4317, targetPort: 4317, protocol: 'TCP' }],
    },
  };

  afterEach(() => removeNamespaces(namespace));

  const install = async (name: string) => {
    const old = asObjects(chartObjects(values, { name, namespace }));
    await desk.install(name, namespace, { name: 'alloy', version: '1.11.1', values }, old);
    waitForRollouts(old);
    await desk.must(
      `kubectl get configmap ${old.find(({ kind }) => kind === 'ConfigMap')!.metadata.name} --namespace ${namespace} -o 'jsonpath={.data.config\\.alloy}' > config.alloy`,
    );
    expect(desk.alloy('synth', 'config.alloy', '--namespace', namespace).status).toBe(0);
    return old;
  };

  test('a release called alloy: its pods run on until the new ones replace them', async () => {
    const old = await install('alloy');
    const [workload] = workloadsOf(old);
    const before = uids(workload!);

    const plan = desk.plan();

    expect(plan.installations).toMatchObject([{ release: { name: 'alloy', revision: 1, record: 'there' } }]);
    expect(kinds(plan)).toEqual(['save', 'release', 'delete', 'delete', 'apply', 'verify', 'rest', 'marks']);
    const next = newObjects();
    await walk(plan, (kind) => {
      if (kind !== 'release' && kind !== 'delete') return;
      // Nothing has stopped.
      expect(uids(workload!)).toEqual(before);
    });
    await desk.must('test -s alloy-values.yaml && test -s alloy-manifest.yaml');

    expectArrived(old, next, plan);
    const after = uids(next.find(({ kind }) => kind === 'DaemonSet')!);
    expect(after).toHaveLength(before.length);
    expect(after.filter((uid) => before.includes(uid))).toEqual([]);
  });

  test('a release of another name: it is uninstalled before the new one starts', async () => {
    const old = await install('collector');
    const [workload] = workloadsOf(old);

    const plan = desk.plan();

    expect(kinds(plan)).toEqual(['save', 'release', 'apply', 'verify']);
    expect(plan.steps[1]!.commands).toEqual([`helm uninstall collector --namespace ${namespace} --wait`]);
    expect(plan.steps[1]!.why.join()).toContain('both send to prometheus.shop.svc:9090');
    expect(plan.changes.objects.find(({ object }) => object.kind === 'DaemonSet')!.notes).toEqual([
      `takes the place of DaemonSet ${namespace}/collector-alloy`,
    ]);
    const next = newObjects();
    await walk(plan, async (kind) => {
      if (kind === 'release') await gone(workload!);
    });

    expectArrived(old, next, plan);
  });
});

describe('from values of the k8s-monitoring chart', () => {
  const namespace = 'walk-monitoring';
  const values = {
    cluster: { name: 'production' },
    destinations: { prom: { type: 'prometheus', url: DESTINATION } },
    clusterMetrics: { enabled: true, collector: 'alloy-metrics' },
    collectors: { 'alloy-metrics': { presets: ['statefulset', 'clustered'] } },
  };
  const resource = {
    apiVersion: 'collectors.grafana.com/v1alpha1',
    kind: 'Alloy',
    metadata: { name: 'k8smon-alloy-metrics', namespace },
    spec: { alloy: {} },
  };

  beforeAll(async () => {
    const group = 'collectors.grafana.com';
    const schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `alloys.${group}` },
      spec: {
        group,
        scope: 'Namespaced',
        names: { kind: 'Alloy', plural: 'alloys', singular: 'alloy', listKind: 'AlloyList' },
        versions: [{ name: 'v1alpha1', served: true, storage: true, schema: { openAPIV3Schema: schema } }],
      },
    };
    kubectl(['apply', '--filename=-'], JSON.stringify(definition));
    kubectl(['wait', '--for=condition=Established', `customresourcedefinition/alloys.${group}`]);
    await applyDefinitions();
  });

  afterAll(() => {
    removeNamespaces(namespace);
    kubectl(['delete', 'customresourcedefinition', 'alloys.collectors.grafana.com', '--ignore-not-found']);
    removeDefinitions();
  });

  test('what the operator makes goes first, and then the release', async () => {
    const operator = asObjects([
      account('k8smon-alloy-operator', namespace),
      ...rights('k8smon-alloy-operator', namespace, 'k8smon-alloy-operator'),
      collector(
        'Deployment',
        'k8smon-alloy-operator',
        namespace,
        { image: 'ghcr.io/grafana/alloy-operator:0.6.3' },
        [],
        {
          'app.kubernetes.io/name': 'alloy-operator',
        },
      ),
      configMap('k8smon-alloy-operator', namespace, { a: 'b' }),
      resource,
    ]);
    await desk.install('k8smon', namespace, { name: 'k8s-monitoring', version: '4.4.0', values }, operator);
    // What the operator does: a release of the alloy chart for each resource, whose objects belong to the resource.
    const uid = live(resource as unknown as KubernetesObject).metadata['uid'];
    const ownerReferences = [
      { apiVersion: resource.apiVersion, kind: resource.kind, name: resource.metadata.name, uid },
    ];
    const chart = {
      controller: { type: 'statefulset' },
      alloy: { configMap: { content: TEXT }, clustering: { enabled: true } },
    };
    const made = asObjects(chartObjects(chart, { name: resource.metadata.name, namespace }));
    const owned = made.map((object) =>
      object.metadata.namespace === undefined
        ? object
        : { ...object, metadata: { ...object.metadata, ownerReferences } },
    );
    await desk.install(resource.metadata.name, namespace, { name: 'alloy', version: '1.11.1', values: chart }, owned);
    waitForRollouts(made);

    desk.write('values.yaml', await desk.must(`helm get values k8smon --namespace ${namespace} --output yaml`));
    const imported = desk.alloy(
      'import',
      '--from',
      'k8s-monitoring',
      'values.yaml',
      '--name',
      'k8smon',
      '--namespace',
      namespace,
    );
    expect(imported.status).toBe(0);
    synthesize(imported.stdout, join(desk.folder, 'dist'));
    const plan = desk.plan();

    expect(plan.installations.map(({ title }) => title)).toEqual([
      `Helm release k8smon-alloy-metrics in namespace ${namespace}`,
      `Helm release k8smon in namespace ${namespace}`,
    ]);
    expect(kinds(plan)).toEqual(['operator', 'save', 'release', 'apply', 'verify']);
    expect(plan.steps[0]!.commands).toEqual([
      `kubectl delete alloy.v1alpha1.collectors.grafana.com/k8smon-alloy-metrics --namespace ${namespace} --wait`,
    ]);
    const next = newObjects();
    const [workload] = workloadsOf(made);
    await walk(plan, async (kind) => {
      if (kind !== 'operator') return;
      await gone(workload!);
      // The operator uninstalls its release.
      await desk.must(`helm uninstall ${resource.metadata.name} --namespace ${namespace}`);
    });

    expectArrived([...operator, ...made], next, plan);
  });
});

describe('from Promtail', () => {
  const namespace = 'walk-promtail';
  afterAll(() => removeNamespaces(namespace));

  test('Alloy goes on where Promtail has stopped', async () => {
    const config = {
      clients: [{ url: 'http://loki.shop.svc:3100/loki/api/v1/push' }],
      positions: { filename: '/run/promtail/positions.yaml' },
      scrape_configs: [
        {
          job_name: 'pods',
          kubernetes_sd_configs: [{ role: 'pod' }],
          relabel_configs: [
            {
              source_labels: ['__meta_kubernetes_pod_uid', '__meta_kubernetes_pod_container_name'],
              separator: '/',
              target_label: '__path__',
              replacement: '/var/log/pods/*$1/*.log',
            },
          ],
        },
      ],
    };
    const mounts = [
      { name: 'config', mountPath: '/etc/promtail' },
      { name: 'run', mountPath: '/run/promtail' },
      { name: 'logs', mountPath: '/var/log', readOnly: true },
    ];
    const volumes = [
      { name: 'run', hostPath: { path: '/run/promtail' } },
      { name: 'logs', hostPath: { path: '/var/log' } },
    ];
    const container = {
      image: 'docker.io/grafana/promtail:3.5.1',
      args: ['-config.file=/etc/promtail/promtail.yaml'],
      volumeMounts: mounts,
    };
    const old = asObjects([
      account('promtail', namespace),
      configMap('promtail', namespace, { 'promtail.yaml': stringify(config) }),
      ...rights('promtail', namespace, 'promtail'),
      collector('DaemonSet', 'promtail', namespace, container, volumes),
    ]);
    await desk.install('promtail', namespace, { name: 'promtail', version: '6.17.0' }, old);
    waitForRollouts(old);

    await desk.must(
      `kubectl get configmap promtail --namespace ${namespace} -o 'jsonpath={.data.promtail\\.yaml}' > promtail.yaml`,
    );
    expect(desk.alloy('import', '--from', 'promtail', 'promtail.yaml', '--output', 'config.alloy').status).toBe(0);
    desk.write('alloy.yaml', PROMTAIL_WORKLOAD.replace('NAMESPACE', namespace));
    const synth = desk.alloy('synth', '--workloads', 'alloy.yaml');
    expect(synth).toMatchObject({ status: 0 });
    const plan = desk.plan();

    expect(kinds(plan)).toEqual(['save', 'release', 'apply', 'verify']);
    expect(plan.remarks).toEqual([
      `DaemonSet ${namespace}/promtail: Alloy goes on where Promtail has stopped: positions are in /run/promtail/positions.yaml of the node, and the new pods have the file`,
    ]);
    expect(plan.steps[1]!.why.join()).toContain('both send to loki.shop.svc:3100');
    const configuration = plan.changes.objects.find(({ object }) => object.kind === 'ConfigMap')!;
    expect(configuration.changes.filter(({ what }) => what.includes('.alloy'))).toEqual([]);
    const next = newObjects();
    const [workload] = workloadsOf(old);
    await walk(plan, async (kind) => {
      if (kind === 'release') await gone(workload!);
    });

    expectArrived(old, next, plan);
  });
});

/** As docs/from-promtail.md has it. */
const PROMTAIL_WORKLOAD = `namespace: NAMESPACE
workloads:
  alloy:
    config: config.alloy
    storage: hostPath
    volumes:
      - name: promtail
        hostPath: { path: /run/promtail }
    volumeMounts:
      - { name: promtail, mountPath: /run/promtail }
`;

describe('from Prometheus', () => {
  const namespace = 'walk-prometheus';
  afterEach(() => removeNamespaces(namespace));

  const config = {
    global: { scrape_interval: '30s' },
    scrape_configs: [{ job_name: 'pods', kubernetes_sd_configs: [{ role: 'pod' }] }],
    remote_write: [{ url: DESTINATION }],
  };
  const install = (args: readonly string[]) => {
    const container = {
      image: 'quay.io/prometheus/prometheus:v3.5.0',
      args: ['--config.file=/etc/prometheus/prometheus.yml', ...args],
      volumeMounts: [
        { name: 'config', mountPath: '/etc/prometheus' },
        { name: 'data', mountPath: '/prometheus' },
      ],
    };
    const old = asObjects([
      account('prometheus', namespace),
      configMap('prometheus', namespace, { 'prometheus.yml': stringify(config) }),
      ...rights('walk-prometheus', namespace, 'prometheus'),
      collector('Deployment', 'prometheus', namespace, container, [{ name: 'data', emptyDir: {} }]),
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'prometheus', namespace },
        spec: { selector: { app: 'prometheus' }, ports: [{ port: 9090 }] },
      },
    ]);
    applyAsPeopleDo(namespace, old);
    waitForRollouts(old);
    return old;
  };
  const synth = async () => {
    await desk.must(
      `kubectl get configmap prometheus --namespace ${namespace} -o 'jsonpath={.data.prometheus\\.yml}' > prometheus.yml`,
    );
    expect(desk.alloy('import', '--from', 'prometheus', 'prometheus.yml', '--output', 'config.alloy').status).toBe(0);
    const args = ['--controller', 'statefulset', '--clustering', '--namespace', namespace];
    expect(desk.alloy('synth', 'config.alloy', ...args).status).toBe(0);
  };

  test('one in agent mode is replaced', async () => {
    const old = install(['--agent', '--storage.agent.path=/prometheus']);
    await synth();

    const plan = desk.plan();

    expect(kinds(plan)).toEqual(['delete', 'apply', 'verify', 'rest']);
    expect(plan.remarks).toContain('nobody listens on prometheus.walk-prometheus (9090) any more');
    const next = newObjects();
    const [workload] = workloadsOf(old);
    await walk(plan, async (kind) => {
      if (kind === 'delete') await gone(workload!);
    });

    expectArrived(old, next, plan);
  });

  test('one that stores data stays, unless it is named', async () => {
    const old = install(['--storage.tsdb.path=/prometheus']);
    await synth();

    const plan = desk.plan();
    const named = desk.plan('--old', 'deployment/prometheus');

    expect(plan.steps).toEqual([]);
    expect(plan.remarks).toEqual([expect.stringContaining('also stores data and answers queries, so it stays')]);
    expect(kinds(named)).toEqual(['delete', 'apply', 'verify', 'rest']);
    await walk(named);
    expectArrived(old, newObjects(), named);
  });
});

/** Runs an imported program, into a folder. */
function synthesize(program: string, outdir: string): void {
  const { code } = transformSync(program, { loader: 'ts', format: 'cjs', target: 'node20' });
  class AppHere extends library.AlloyApp {
    constructor(props: library.AlloyAppProps = {}) {
      super({ ...props, outdir, log: () => {} });
    }
  }
  const modules: Readonly<Record<string, unknown>> = { cdk8s, 'cdk8s-alloy': { ...library, AlloyApp: AppHere } };
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, '..', 'main.ts'), program);
  new Function('require', 'exports', code)((name: string) => modules[name], {});
}
