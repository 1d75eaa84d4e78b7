import { canI, cluster, getObjects, type KubernetesObject, kubectl, tryKubectl } from './kubectl';
import { applyCleanly, live, podsOf, readObjects, remove, waitForRollouts, workloadsOf, yamlFiles } from './manifests';
import { grantedBy, notGrantedIn } from './rights';
import { addressesOf } from './services';

// What the repository offers to be applied: the output of synth, and the manifests that people are pointed to.
const dist = yamlFiles('dist');
const objects = readObjects(dist);

const find = (kind: string, name: string): KubernetesObject =>
  objects.find((object) => object.kind === kind && object.metadata.name === name)!;

/** What changes with an object: its content, whoever wrote it. */
const versions = () =>
  objects.map((object) => [object.kind, object.metadata.name, live(object).metadata['resourceVersion']]);

beforeAll(() => {
  applyCleanly(dist);
  waitForRollouts(objects);
});

afterAll(() => remove(objects));

describe('the manifests', () => {
  test('are applied once: the second time changes nothing', () => {
    const before = versions();

    applyCleanly(dist);

    expect(versions()).toEqual(before);
  });

  test('of manifests/ are those of dist/', () => {
    const before = versions();

    applyCleanly(yamlFiles('manifests'));

    expect(versions()).toEqual(before);
  });

  test('are all that is found with the folders in dist/: the values for Helm are no object', () => {
    const args = ['apply', '--server-side', '--dry-run=server', '--force-conflicts', '--output=name'];

    const { status, stdout, stderr } = tryKubectl([...args, '--recursive', '--filename=dist']);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const all = [...objects, ...readObjects(yamlFiles('dist/backends'))];
    expect(stdout.trim().split('\n')).toHaveLength(all.length);
  });

  test('differ in nothing from what the cluster has', () => {
    const { status, stdout } = tryKubectl([
      'diff',
      '--server-side',
      '--field-manager=cdk8s-alloy',
      ...dist.map((file) => `--filename=${file}`),
    ]);

    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

describe('the workloads', () => {
  test('run: Alloy on every node', () => {
    expect(workloadsOf(objects).map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
      'DaemonSet alloy',
      'Deployment example-instrumented-app',
    ]);
    const nodes = podsOf(find('DaemonSet', 'alloy')).map(({ spec }) => spec.nodeName);
    expect(nodes.sort()).toEqual(cluster.nodes);
  });
});

describe('the rights', () => {
  const account = find('ServiceAccount', 'alloy');
  const granted = grantedBy(objects, account);

  test('are those of the derived rules', async () => {
    expect(granted).toHaveLength(4);
    expect(await canI(granted)).toEqual(granted.map(() => true));
  });

  test('are no others', async () => {
    const others = notGrantedIn(granted, account);

    const answers = await canI(others);

    expect(others.filter((_, i) => answers[i])).toEqual([]);
  });

  test('are none for the application and for other accounts', async () => {
    const users = ['system:serviceaccount:default:default', 'system:serviceaccount:monitoring-stack:default'];

    const answers = await canI(users.flatMap((user) => granted.map((right) => ({ ...right, user }))));

    expect(answers).not.toContain(true);
  });

  test('reach the pods by a token', () => {
    const mounted = (object: KubernetesObject) =>
      podsOf(object).map(({ spec }) => spec.volumes.some((volume: { projected?: object }) => volume.projected));

    expect(mounted(find('DaemonSet', 'alloy'))).toEqual([true, true]);
    expect(mounted(find('Deployment', 'example-instrumented-app'))).toEqual([false]);
  });
});

describe('Pod Security', () => {
  test('of the namespace is no stricter than Alloy’s directory of the node allows, and that is all that it is for', () => {
    const level = (name: string) =>
      tryKubectl([
        'label',
        '--overwrite',
        'namespace',
        'monitoring-stack',
        `pod-security.kubernetes.io/enforce=${name}`,
        '--dry-run=server',
      ]).stderr;

    expect(level('privileged')).toBe('');
    expect(level('baseline')).toMatch(/alloy-\w+.*: hostPath volumes\n/);
  });

  test('of the strictest level lets the example application run, too', () => {
    const label = 'pod-security.kubernetes.io/enforce=restricted';

    const { status, stderr } = tryKubectl(['label', 'namespace', 'default', label, '--dry-run=server']);

    // Without a warning that existing pods violate it.
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the Services', () => {
  test('select the pods of their workload and no others, on the ports that these have', async () => {
    // The labels of Alloy's pods, in another namespace.
    const labels = Object.entries(find('DaemonSet', 'alloy')['spec'].selector.matchLabels).map((label) =>
      label.join('='),
    );
    const decoy = ['decoy', '--namespace=default'];
    kubectl(['run', ...decoy, '--image=registry.test/image:1', `--labels=${labels.join(',')}`]);
    kubectl(['wait', '--for=condition=Ready', 'pod', ...decoy, '--timeout=30s']);

    for (const [service, workload] of [
      [find('Service', 'alloy'), find('DaemonSet', 'alloy')],
      [find('Service', 'alloy-cluster'), find('DaemonSet', 'alloy')],
      [find('Service', 'example-instrumented-app'), find('Deployment', 'example-instrumented-app')],
    ] as const) {
      const ips = podsOf(workload).map(({ status }) => status.podIP);
      expect(await addressesOf(service, ips.length)).toEqual(ips.sort());
      const [container] = workload['spec'].template.spec.containers;
      const declared = container.ports.map(({ containerPort }: { containerPort: number }) => containerPort);
      const [slice] = getObjects(
        'endpointslices',
        `--namespace=${service.metadata.namespace}`,
        `--selector=kubernetes.io/service-name=${service.metadata.name}`,
      );
      for (const { port } of slice!['ports']) expect(declared).toContain(port);
    }
    kubectl(['delete', 'pod', ...decoy]);
  });

  test('offer the ports of the seed: OTLP over gRPC and HTTP, and Alloy itself', () => {
    const ports = live(find('Service', 'alloy'))['spec'].ports.map(({ port }: { port: number }) => port);

    expect(ports.sort()).toEqual([12345, 4317, 4318]);
  });
});

// The last, for it leaves the cluster as it is.
test('a changed configuration rolls out anew', () => {
  const daemonSet = find('DaemonSet', 'alloy');
  const before = live(daemonSet).metadata['generation'];
  const changed = structuredClone(daemonSet);
  changed['spec'].template.metadata.annotations['checksum/config'] = 'another';

  applyCleanly([changed]);
  waitForRollouts([changed]);

  expect(live(daemonSet).metadata['generation']).toBe((before as number) + 1);
});
