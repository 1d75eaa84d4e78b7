import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from '../../lib';
import { chartObjects } from '../../lib/helm';
import { runProgram } from '../harness/program-objects';
import { applyDefinitions, removeDefinitions } from './definitions';
import { removeNamespaces, removeTemporaryFolders } from './deploying';
import { type KubernetesObject, kubectl } from './kubectl';
import { live, waitForRollouts, workloadsOf } from './manifests';
import { Desk } from './migrating';
import {
  account,
  applyAsPeopleDo,
  asObjects,
  collector,
  configMap,
  DESTINATION,
  expectArrived,
  gone,
  kinds,
  newObjects,
  removeRights,
  rights,
  TEXT,
  uids,
  walk,
} from './walking';

// Starting points of docs/ where Alloy runs already (text, values of two charts), each from what runs to what is applied: its configuration is imported, `migrate`
// says what to do, and that is done, command by command, as it is printed. For those of other programs: migrate-programs.test.ts.

jest.setTimeout(300_000);

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

afterEach(removeRights);

afterAll(removeTemporaryFolders);

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

    const next = newObjects(desk);
    const [workload] = workloadsOf(old);
    await walk(desk, plan, async (kind) => {
      if (kind === 'delete') await gone(workload!);
    });

    expectArrived(desk, old, next, plan);
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

  const installed = async (name: string) => {
    const old = asObjects(chartObjects(values, { name, namespace }));
    await desk.install(name, namespace, { name: 'alloy', version: '1.11.1', values }, old);
    waitForRollouts(old);
    return old;
  };

  const install = async (name: string) => {
    const old = await installed(name);
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
    const next = newObjects(desk);
    await walk(desk, plan, (kind) => {
      if (kind !== 'release' && kind !== 'delete') return;
      // Nothing has stopped.
      expect(uids(workload!)).toEqual(before);
    });
    await desk.must('test -s alloy-values.yaml && test -s alloy-manifest.yaml');

    expectArrived(desk, old, next, plan);
    const after = uids(next.find(({ kind }) => kind === 'DaemonSet')!);
    expect(after).toHaveLength(before.length);
    expect(after.filter((uid) => before.includes(uid))).toEqual([]);
  });

  test('a release whose values are imported as a program', async () => {
    const old = await installed('alloy');
    await desk.must(`helm get values alloy --namespace ${namespace} --output yaml > values.yaml`);
    const imported = desk.alloy('import', '--from', 'helm', 'values.yaml', '--namespace', namespace);
    expect(imported.status).toBe(0);
    synthesize(imported.stdout, join(desk.folder, 'dist'));

    const plan = desk.plan();

    expect(plan.status).toBe(1);
    expect(kinds(plan)).toEqual(expect.arrayContaining(['save', 'release', 'apply', 'verify']));
    const next = newObjects(desk);
    await walk(desk, plan);
    expectArrived(desk, old, next, plan);
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
    const next = newObjects(desk);
    await walk(desk, plan, async (kind) => {
      if (kind === 'release') await gone(workload!);
    });

    expectArrived(desk, old, next, plan);
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
    const next = newObjects(desk);
    const [workload] = workloadsOf(made);
    await walk(desk, plan, async (kind) => {
      if (kind !== 'operator') return;
      await gone(workload!);
      // The operator uninstalls its release.
      await desk.must(`helm uninstall ${resource.metadata.name} --namespace ${namespace}`);
    });

    expectArrived(desk, [...operator, ...made], next, plan);
  });
});

/** Runs an imported program, into a folder. */
function synthesize(program: string, outdir: string): void {
  class AppHere extends library.AlloyApp {
    constructor(props: library.AlloyAppProps = {}) {
      super({ ...props, outdir, log: () => {} });
    }
  }
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, '..', 'main.ts'), program);
  runProgram(program, AppHere);
}
