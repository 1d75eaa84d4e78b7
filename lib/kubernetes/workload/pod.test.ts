import { Chart, Duration, Size, Testing } from 'cdk8s';
import { Alloy, type AlloyProps, AlloyStorage, Controller } from '..';

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
type Manifest = any;

function workload(props: AlloyProps, text = ''): Manifest {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'monitoring-stack' });
  const alloy = new Alloy(chart, 'alloy', props);
  alloy.config.addText(text);
  const kind = (props.controller ?? Controller.daemonSet()).kind;
  return Testing.synth(chart).find((object: Manifest) => object.kind === kind);
}

const pod = (props: AlloyProps, text?: string) => workload(props, text).spec.template.spec;
const volume = (props: AlloyProps, name: string) => pod(props).volumes.find((each: Manifest) => each.name === name);

test.each<[string, AlloyProps, object]>([
  ['tolerations', { tolerations: [{ operator: 'Exists' }] }, { tolerations: [{ operator: 'Exists' }] }],
  ['affinity', { affinity: { podAntiAffinity: {} } }, { affinity: { podAntiAffinity: {} } }],
  ['nodeSelector', { nodeSelector: { disk: 'ssd' } }, { nodeSelector: { 'kubernetes.io/os': 'linux', disk: 'ssd' } }],
  [
    'topologySpreadConstraints',
    { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }] },
    { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }] },
  ],
  ['priorityClassName', { priorityClassName: 'high' }, { priorityClassName: 'high' }],
  ['terminationGracePeriod', { terminationGracePeriod: Duration.minutes(1) }, { terminationGracePeriodSeconds: 60 }],
  [
    'hostAliases',
    { hostAliases: [{ ip: '10.0.0.1', hostnames: ['a'] }] },
    { hostAliases: [{ ip: '10.0.0.1', hostnames: ['a'] }] },
  ],
  ['hostNetwork', { hostNetwork: true }, { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' }],
  ['initContainers', { initContainers: [{ name: 'i' }] }, { initContainers: [{ name: 'i' }] }],
])('%s goes to the pod', (_, props, expected) => {
  expect(pod(props)).toMatchObject(expected);
});

test.each<[string, AlloyProps, object]>([
  ['envFrom', { envFrom: [{ secretRef: { name: 's' } }] }, { envFrom: [{ secretRef: { name: 's' } }] }],
  [
    'lifecycle',
    { lifecycle: { preStop: { exec: { command: ['sleep'] } } } },
    { lifecycle: { preStop: { exec: { command: ['sleep'] } } } },
  ],
  ['env', { env: [{ name: 'A', value: 'b' }] }, { env: [{ name: 'A', value: 'b' }] }],
])('%s goes to the container', (_, props, expected) => {
  expect(pod(props).containers[0]).toMatchObject(expected);
});

test('volumes, mounts and sidecars stand behind the derived ones', () => {
  const { volumes, containers } = pod({
    volumes: [{ name: 'geo', emptyDir: {} }],
    volumeMounts: [{ name: 'geo', mountPath: '/geo' }],
    sidecars: [{ name: 'proxy' }],
  });

  expect(volumes.at(-1)).toEqual({ name: 'geo', emptyDir: {} });
  expect(containers[0].volumeMounts.at(-1)).toEqual({ name: 'geo', mountPath: '/geo' });
  expect(containers.map(({ name }: Manifest) => name)).toEqual(['alloy', 'proxy']);
});

test('a pod of defaults has no empty list and no object without members', () => {
  const text = JSON.stringify(workload({}));

  expect(text).not.toContain('[]');
  expect(text).not.toContain('{}');
});

describe('storage', () => {
  test.each<[string, AlloyProps['storage'], object]>([
    ['of the pod', AlloyStorage.emptyDir({ size: Size.mebibytes(1536) }), { emptyDir: { sizeLimit: '1536Mi' } }],
    [
      'of the node',
      AlloyStorage.hostPath(),
      { hostPath: { path: '/var/lib/alloy/monitoring-stack-alloy', type: 'DirectoryOrCreate' } },
    ],
    [
      'at a place of the node',
      AlloyStorage.hostPath('/data'),
      { hostPath: { path: '/data', type: 'DirectoryOrCreate' } },
    ],
    ['of a claim', AlloyStorage.claim('c'), { persistentVolumeClaim: { claimName: 'c' } }],
  ])('%s', (_, storage, expected) => {
    expect(volume({ ...(storage ? { storage } : {}) }, 'storage')).toEqual({ name: 'storage', ...expected });
  });

  test('of the node is for root, and says so', () => {
    expect(pod({ storage: AlloyStorage.hostPath() }).securityContext).toMatchObject({ runAsUser: 0 });
    expect(pod({}).securityContext).toMatchObject({ runAsUser: 473, fsGroup: 473 });
  });

  test('of each pod is a claim template', () => {
    const storage = AlloyStorage.claimPerPod({ size: Size.gibibytes(10), storageClass: 'fast' });
    const { volumeClaimTemplates, template } = workload({ storage, controller: Controller.statefulSet() }).spec;

    expect(volumeClaimTemplates).toEqual([
      {
        metadata: { name: 'storage' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '10Gi' } },
          storageClassName: 'fast',
        },
      },
    ]);
    expect(template.spec.volumes.map(({ name }: Manifest) => name)).toEqual(['config', 'tmp']);
  });

  test('that a component keeps elsewhere is a part of the volume', () => {
    const { volumes, containers } = pod({}, 'otelcol.storage.file "f" {\n directory = "/queue/otlp"\n}');

    expect(volumes.map(({ name }: Manifest) => name)).toEqual(['config', 'storage', 'tmp']);
    expect(containers[0].volumeMounts.at(-1)).toEqual({
      name: 'storage',
      mountPath: '/queue/otlp',
      subPath: 'queue/otlp',
    });
  });

  test('of no state is a directory of the pod', () => {
    const { volumes, containers } = pod({}, 'otelcol.exporter.file "f" {\n path = "/out/traces.json"\n}');

    expect(volumes).toContainEqual({ name: 'data-out', emptyDir: { sizeLimit: '256Mi' } });
    expect(containers[0].volumeMounts).toContainEqual({ name: 'data-out', mountPath: '/out' });
  });

  test('below the storage path needs none', () => {
    const { volumes } = pod({}, 'otelcol.storage.file "f" {\n directory = "/var/lib/alloy/queue"\n}');

    expect(volumes.map(({ name }: Manifest) => name)).toEqual(['config', 'storage', 'tmp']);
  });
});

describe('the controller', () => {
  test.each<[string, Controller, object]>([
    [
      'a DaemonSet in steps',
      Controller.daemonSet({ maxUnavailable: '10%' }),
      { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } } },
    ],
    [
      'a DaemonSet in steps of two',
      Controller.daemonSet({ maxUnavailable: 2 }),
      { updateStrategy: { rollingUpdate: { maxUnavailable: 2 } } },
    ],
    ['a Deployment', Controller.deployment({ replicas: 2 }), { replicas: 2 }],
    [
      'a StatefulSet',
      Controller.statefulSet(),
      { replicas: 1, serviceName: 'alloy-cluster', podManagementPolicy: 'Parallel' },
    ],
  ])('is %s', (_, controller, expected) => {
    expect(workload({ controller }).spec).toMatchObject(expected);
  });

  test('leaves the replicas to a scaler', () => {
    expect(workload({ controller: Controller.deployment({ replicas: 'external' }) }).spec).not.toHaveProperty(
      'replicas',
    );
  });
});
