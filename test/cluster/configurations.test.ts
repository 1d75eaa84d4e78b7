import { Controller, NamespaceObject } from '../../lib';
import {
  CONFIGURATIONS,
  createResource,
  EVENTS,
  EVENTS_OF_A_SHOP,
  LEVELS,
  NODE,
  OTLP,
  PODS_OF_A_SHOP,
  synth,
} from './configurations';
import { canI, getObjects, type KubernetesObject, kubectl, tryKubectl } from './kubectl';
import { apply, applyCleanly, eventually, live, podsOf, selectedPods, waitForRollouts, workloadsOf } from './manifests';
import { grantedBy, notGrantedIn, userOf } from './rights';
import { addressesOf, readyAddresses } from './services';

function find(objects: readonly KubernetesObject[], kind: string, name = 'alloy'): KubernetesObject {
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function createNamespaces(...names: readonly string[]): void {
  for (const name of names) kubectl(['create', 'namespace', name]);
}

/** Whether the pods of a workload are let into a namespace that enforces a level; nothing is made. */
function isLetInto(level: string, workload: KubernetesObject): boolean {
  const namespace = `level-${level}`;
  const { metadata, spec } = workload['spec'].template;
  const templates: readonly KubernetesObject[] = workload['spec'].volumeClaimTemplates ?? [];
  const claims = templates.map(({ metadata: { name } }) => ({ name, emptyDir: {} }));
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'probe', namespace, labels: metadata.labels },
    // The accounts and claims of the workload are in its own namespace.
    spec: { ...spec, serviceAccountName: 'default', volumes: [...(spec.volumes ?? []), ...claims] },
  };
  const { status, stderr } = tryKubectl(['create', '--dry-run=server', '--filename=-'], JSON.stringify(pod));
  if (status !== 0 && !stderr.includes(`violates PodSecurity "${level}:latest"`)) throw new Error(stderr);
  return status === 0;
}

beforeAll(() => {
  for (const level of LEVELS) {
    createNamespaces(`level-${level}`);
    kubectl(['label', 'namespace', `level-${level}`, `pod-security.kubernetes.io/enforce=${level}`]);
  }
});

beforeAll(() => createResource('podmonitors', 'PodMonitor', 'monitoring.coreos.com'));

// All at once: a rollout waits for `minReadySeconds`.
beforeAll(() => {
  for (const [name, , text, props] of CONFIGURATIONS) applyCleanly(synth(`config-${name}`, text, props));
});

describe.each(CONFIGURATIONS)('the configuration %s', (name, level, text, props) => {
  const objects = synth(`config-${name}`, text, props);
  const [workload] = workloadsOf(objects);

  test('runs, and a second apply changes nothing', () => {
    waitForRollouts(objects);
    const versions = () => objects.map((object) => live(object).metadata['resourceVersion']);
    const before = versions();

    applyCleanly(objects);

    expect(versions()).toEqual(before);
  });

  test(`needs the Pod Security level ${level} and says so, no more and no less`, () => {
    const labels = objects.find(({ kind }) => kind === 'Namespace')!.metadata['labels'];

    expect(labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': level });
    expect(LEVELS.filter((each) => isLetInto(each, workload!))).toEqual(LEVELS.slice(0, LEVELS.indexOf(level) + 1));
  });

  test('has the rights of its rules and no others', async () => {
    const account = find(objects, 'ServiceAccount');
    const granted = grantedBy(objects, account);
    const others = notGrantedIn(granted, account);

    expect(await canI(granted)).toEqual(granted.map(() => true));
    const answers = await canI(others);
    expect(others.filter((_, i) => answers[i])).toEqual([]);
  });

  test('is what its Services and policies select', async () => {
    const pods = podsOf(workload!);

    for (const service of objects.filter(({ kind }) => kind === 'Service')) {
      expect(await addressesOf(service, pods.length)).toEqual(pods.map(({ status }) => status.podIP).sort());
    }
    for (const policy of objects.filter(({ kind }) => kind === 'NetworkPolicy')) {
      const selected = selectedPods(`config-${name}`, policy['spec'].podSelector.matchLabels);
      expect(selected.map(({ metadata }) => metadata.name)).toEqual(pods.map(({ metadata }) => metadata.name));
    }
  });
});

describe('rights in single namespaces', () => {
  beforeAll(() => createNamespaces('sales', 'other'));

  test.each([
    ['events', EVENTS_OF_A_SHOP, 'events', undefined],
    ['pods', PODS_OF_A_SHOP, 'pods', 'log'],
  ])('for %s hold there and nowhere else', async (name, text, target, subresource) => {
    const objects = synth(`only-${name}`, text, { controller: Controller.deployment() });
    applyCleanly(objects);
    const account = find(objects, 'ServiceAccount');
    const granted = grantedBy(objects, account);

    expect(new Set(granted.map(({ namespace }) => namespace))).toEqual(new Set(['sales']));
    expect(await canI(granted)).toEqual(granted.map(() => true));
    expect(granted).toContainEqual(
      expect.objectContaining({ target, ...(subresource === undefined ? {} : { subresource }) }),
    );
    for (const namespace of ['other', `only-${name}`, undefined]) {
      const elsewhere = granted.map(({ namespace: _, ...right }) => ({
        ...right,
        ...(namespace === undefined ? {} : { namespace }),
      }));
      expect([namespace, await canI(elsewhere)]).toEqual([namespace, granted.map(() => false)]);
    }
  });
});

describe('two Alloys of one name', () => {
  const first = synth('team-a', EVENTS, { controller: Controller.deployment() });
  const second = synth('team-b', OTLP, { controller: Controller.deployment() });

  beforeAll(() => {
    applyCleanly(first);
    applyCleanly(second);
    waitForRollouts([...first, ...second]);
  });

  test('in two namespaces stay apart', async () => {
    const events = { verb: 'list', target: 'events' };
    const [a, b] = [first, second].map((objects) => userOf(find(objects, 'ServiceAccount')));

    expect(await canI([a!, b!].map((user) => ({ user, ...events })))).toEqual([true, false]);
    expect(live(find(first, 'ConfigMap'))['data']['config.alloy']).toContain('kubernetes_events');
    expect(live(find(second, 'ConfigMap'))['data']['config.alloy']).toContain('otelcol.receiver.otlp');
  });

  test('are removed one by one', async () => {
    const inCluster = first.filter(({ kind }) => kind !== 'Namespace');

    kubectl(['delete', '--filename=-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: inCluster }));

    expect(workloadsOf(second).map((workload) => live(workload)['status'].readyReplicas)).toEqual([1]);
  });
});

test('two Alloys of one namespace serve their own pods', async () => {
  const both = ['alloy', 'alloy-logs'].map((name) =>
    synth('shared', OTLP, { controller: Controller.deployment(), clustering: {} }, name),
  );
  for (const objects of both) applyCleanly(objects);
  waitForRollouts(both.flat());

  for (const objects of both) {
    const pods = podsOf(workloadsOf(objects)[0]!);
    expect(pods).toHaveLength(1);
    for (const service of objects.filter(({ kind }) => kind === 'Service')) {
      expect(await addressesOf(service, 1)).toEqual([pods[0]!['status'].podIP]);
    }
  }
});

describe('pods that are not ready yet', () => {
  test('find each other through the Service of the cluster, and get no data', async () => {
    const objects = synth('forming', OTLP, { controller: Controller.statefulSet({ replicas: 2 }), clustering: {} });
    createNamespaces('forming');
    kubectl(['annotate', 'namespace', 'forming', 'simulated.test/start=ready-after 60s']);
    applyCleanly(objects);

    // Both at once: a member that waits for others must not keep these from being started.
    await addressesOf(find(objects, 'Service', 'alloy-cluster'), 2);

    expect(readyAddresses('forming', 'alloy')).toEqual([]);
  });

  test('wait for a Secret that the configuration names', async () => {
    const text = `prometheus.remote_write "default" {
      endpoint {
        url          = "https://metrics.test/api/v1/write"
        bearer_token = sys.env("TOKEN")
      }
    }`;
    const env = [{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'metrics', key: 'token' } } }];
    const objects = synth('with-secret', text, { controller: Controller.deployment(), env });
    applyCleanly(objects);
    await eventually('the pod waits', () =>
      podsOf(workloadsOf(objects)[0]!).some(
        ({ status }) => status.containerStatuses?.[0].state.waiting?.message === 'secret "metrics" not found',
      ),
    );

    kubectl(['create', 'secret', 'generic', 'metrics', '--from-literal=token=x', '--namespace=with-secret']);

    waitForRollouts(objects);
  });
});

test('a namespace of a stricter level is refused its pods, with the reason in an event', async () => {
  const objects = synth('strict', NODE, { namespaceObject: NamespaceObject.none() });
  createNamespaces('strict');
  kubectl(['label', 'namespace', 'strict', 'pod-security.kubernetes.io/enforce=restricted']);

  const { status } = apply(objects);

  expect(status).toBe(0);
  const [event] = await eventually('an event', () => {
    const found = getObjects('events', '--namespace=strict', '--field-selector=reason=FailedCreate');
    return found.length > 0 && found;
  });
  expect(event!['message']).toContain('violates PodSecurity "restricted:latest"');
});
