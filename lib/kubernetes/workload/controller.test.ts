import { Chart, Duration, Size, Testing } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { Alloy, type AlloyProps, AlloyStorage, Autoscaler, Controller } from '..';

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
type Manifest = any;

function make(props: AlloyProps, text = ''): Alloy {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'monitoring-stack' });
  const alloy = new Alloy(chart, 'alloy', props);
  alloy.config.addText(text);
  return alloy;
}

const objects = (props: AlloyProps): Manifest[] => Testing.synth(Chart.of(make(props)));
const find = (props: AlloyProps, kind: string): Manifest => objects(props).find((object) => object.kind === kind);
const specOf = (controller: Controller, props: AlloyProps = {}) => find({ ...props, controller }, controller.kind).spec;
const problems = (props: AlloyProps): string[] =>
  make(props)
    .check()
    .map(({ code, message }) => `${code}: ${message}`);

describe('an update', () => {
  test.each<[string, Controller, object]>([
    [
      'of a DaemonSet surges without a pod away',
      Controller.daemonSet({ maxSurge: '10%' }),
      { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '10%', maxUnavailable: 0 } } },
    ],
    [
      'of a DaemonSet waits for a deletion',
      Controller.daemonSet({ updateStrategy: 'OnDelete' }),
      { updateStrategy: { type: 'OnDelete' } },
    ],
    [
      'of a Deployment goes in steps',
      Controller.deployment({ maxSurge: 1, maxUnavailable: 0 }),
      { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } },
    ],
    [
      'of a Deployment ends the old pods first',
      Controller.deployment({ updateStrategy: 'Recreate' }),
      { strategy: { type: 'Recreate' } },
    ],
    [
      'of a StatefulSet stops at a number',
      Controller.statefulSet({ partition: 2 }),
      { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 2 } } },
    ],
    [
      'of a StatefulSet waits for a deletion',
      Controller.statefulSet({ updateStrategy: 'OnDelete' }),
      { updateStrategy: { type: 'OnDelete' } },
    ],
    [
      'waits longer, and keeps no revision',
      Controller.daemonSet({ minReady: Duration.minutes(1), revisionHistoryLimit: 0 }),
      { minReadySeconds: 60, revisionHistoryLimit: 0 },
    ],
  ])('%s', (_, controller, expected) => {
    expect(specOf(controller)).toMatchObject(expected);
  });

  test("is Kubernetes' own where nobody says otherwise", () => {
    expect(specOf(Controller.daemonSet())).not.toHaveProperty('updateStrategy');
    expect(specOf(Controller.deployment())).not.toHaveProperty('strategy');
    expect(specOf(Controller.statefulSet())).not.toHaveProperty('updateStrategy');
  });
});

test('labels and annotations of the controller are its alone', () => {
  const { metadata, spec } = find(
    { controller: Controller.daemonSet({ labels: { team: 'o11y' }, annotations: { 'reloader/off': 'true' } }) },
    'DaemonSet',
  );

  expect(metadata.labels).toMatchObject({ team: 'o11y', 'app.kubernetes.io/name': 'alloy' });
  expect(metadata.annotations).toEqual({ 'reloader/off': 'true' });
  expect(spec.template.metadata.labels).not.toHaveProperty('team');
});

test('a StatefulSet starts its pods in order if asked', () => {
  expect(specOf(Controller.statefulSet({ podManagement: 'OrderedReady' }))).not.toHaveProperty('podManagementPolicy');
});

test('further claims stand behind that of the storage, under one retention policy', () => {
  const queue: k8s.KubePersistentVolumeClaimProps = {
    metadata: { name: 'queue' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: k8s.Quantity.fromString('1Gi') } } },
  };
  const controller = Controller.statefulSet({ volumeClaimTemplates: [queue] });
  const storage = AlloyStorage.claimPerPod({ size: Size.gibibytes(10), whenDeleted: 'Delete', whenScaled: 'Delete' });

  const spec = specOf(controller, { storage });

  expect(spec.volumeClaimTemplates.map(({ metadata }: Manifest) => metadata.name)).toEqual(['storage', 'queue']);
  expect(spec.volumeClaimTemplates[1].spec.resources.requests).toEqual({ storage: '1Gi' });
  expect(spec.persistentVolumeClaimRetentionPolicy).toEqual({ whenDeleted: 'Delete', whenScaled: 'Delete' });
  expect(specOf(controller).volumeClaimTemplates).toHaveLength(1);
});

describe('an autoscaler', () => {
  test("is Kubernetes' own, looks at the Alloy container alone, and has the replicas", () => {
    const controller = Controller.deployment({ replicas: Autoscaler.horizontal({ min: 2, max: 6 }) });

    expect(specOf(controller)).not.toHaveProperty('replicas');
    expect(find({ controller }, 'HorizontalPodAutoscaler')).toMatchObject({
      apiVersion: 'autoscaling/v2',
      metadata: { name: 'alloy', namespace: 'monitoring-stack' },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'alloy' },
        minReplicas: 2,
        maxReplicas: 6,
        metrics: [
          {
            type: 'ContainerResource',
            containerResource: {
              name: 'cpu',
              container: 'alloy',
              target: { type: 'Utilization', averageUtilization: 80 },
            },
          },
        ],
      },
    });
  });

  test.each<[string, Parameters<typeof Autoscaler.horizontal>[0], string[]]>([
    ['memory alone', { max: 2, memoryUtilization: 70 }, ['memory']],
    ['both', { max: 2, memoryUtilization: 70, cpuUtilization: 50 }, ['cpu', 'memory']],
    [
      'a metric of another system alone',
      {
        max: 2,
        metrics: [
          {
            type: 'External',
            external: {
              metric: { name: 'lag' },
              target: { type: 'AverageValue', averageValue: k8s.Quantity.fromNumber(100) },
            },
          },
        ],
      },
      ['lag'],
    ],
  ])('looks at %s', (_, options, expected) => {
    const controller = Controller.statefulSet({ replicas: Autoscaler.horizontal(options) });
    const { metrics } = find({ controller }, 'HorizontalPodAutoscaler').spec;

    expect(metrics.map((m: Manifest) => m.containerResource?.name ?? m.external.metric.name)).toEqual(expected);
  });

  test('passes its behavior on', () => {
    const behavior = { scaleDown: { stabilizationWindowSeconds: 600, selectPolicy: 'Min' } };
    const hpa = (replicas: Autoscaler) => find({ controller: Controller.deployment({ replicas }) }, replicas.kind);

    expect(hpa(Autoscaler.horizontal({ max: 2, behavior })).spec.behavior).toEqual(behavior);
    expect(hpa(Autoscaler.keda({ max: 2, triggers: [], behavior })).spec.advanced).toEqual({
      horizontalPodAutoscalerConfig: { behavior },
    });
  });

  test('of KEDA is a ScaledObject', () => {
    const replicas = Autoscaler.keda({
      min: 0,
      max: 10,
      pollingInterval: Duration.seconds(15),
      cooldownPeriod: Duration.minutes(10),
      fallback: { failureThreshold: 3, replicas: 2 },
      triggers: [
        { type: 'kafka', metadata: { topic: 'otlp', lagThreshold: '1000' }, authenticationRef: { name: 'k' } },
      ],
    });

    expect(find({ controller: Controller.statefulSet({ replicas }) }, 'ScaledObject')).toMatchObject({
      apiVersion: 'keda.sh/v1alpha1',
      spec: {
        scaleTargetRef: { kind: 'StatefulSet', name: 'alloy' },
        minReplicaCount: 0,
        maxReplicaCount: 10,
        pollingInterval: 15,
        cooldownPeriod: 600,
        fallback: { failureThreshold: 3, replicas: 2 },
        triggers: [
          { type: 'kafka', metadata: { topic: 'otlp', lagThreshold: '1000' }, authenticationRef: { name: 'k' } },
        ],
      },
    });
  });

  test('lets a cluster wait for the majority of its fewest pods', () => {
    const controller = Controller.statefulSet({ replicas: Autoscaler.horizontal({ min: 5, max: 9 }) });

    expect(specOf(controller, { clustering: {} }).template.spec.containers[0].args).toContain(
      '--cluster.wait-for-size=3',
    );
  });

  test('with a most of one pod is one replica', () => {
    expect(Controller.deployment({ replicas: Autoscaler.horizontal({ max: 1 }) }).multipleReplicas).toBe(false);
    expect(Controller.deployment({ replicas: Autoscaler.horizontal({ max: 2 }) }).multipleReplicas).toBe(true);
  });

  test('is recognized whichever copy of the package made it', () => {
    expect(Autoscaler.isAutoscaler({ [Symbol.for('cdk8s-alloy.Autoscaler')]: true })).toBe(true);
    expect(Autoscaler.isAutoscaler('external')).toBe(false);
  });
});

describe('vertical autoscaling', () => {
  test('covers the Alloy container and leaves the others', () => {
    const verticalAutoscaling = {
      updateMode: 'Initial',
      minReplicas: 1,
      minAllowed: { cpu: '50m' },
      maxAllowed: { cpu: '2', memory: Size.gibibytes(4) },
      controlledValues: 'RequestsOnly',
      recommenders: ['mine'],
    } as const;

    expect(find({ verticalAutoscaling }, 'VerticalPodAutoscaler')).toMatchObject({
      apiVersion: 'autoscaling.k8s.io/v1',
      metadata: { namespace: 'monitoring-stack' },
      spec: {
        targetRef: { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'alloy' },
        updatePolicy: { updateMode: 'Initial', minReplicas: 1 },
        recommenders: [{ name: 'mine' }],
        resourcePolicy: {
          containerPolicies: [
            {
              containerName: 'alloy',
              controlledResources: ['cpu', 'memory'],
              controlledValues: 'RequestsOnly',
              minAllowed: { cpu: '50m' },
              maxAllowed: { cpu: '2', memory: '4Gi' },
            },
            { containerName: '*', mode: 'Off' },
          ],
        },
      },
    });
  });

  test('of what the number of pods is scaled by is an error', () => {
    const controller = Controller.deployment({ replicas: Autoscaler.horizontal({ max: 3 }) });
    const both = 'replicas: the number of pods and their requests are both scaled by cpu, and each undoes the other';

    expect(problems({ controller, verticalAutoscaling: {} })).toEqual([both]);
    expect(problems({ controller, verticalAutoscaling: { updateMode: 'Off' } })).toEqual([]);
    expect(problems({ controller, verticalAutoscaling: { controlledResources: ['memory'] } })).toEqual([]);
    const triggers = [{ type: 'cpu', metadata: { value: '80' } }];
    const keda = Controller.deployment({ replicas: Autoscaler.keda({ max: 3, triggers }) });
    expect(problems({ controller: keda, verticalAutoscaling: {} })).toEqual([both]);
  });
});

describe('a disruption budget', () => {
  test.each([
    [{ minAvailable: 1 }, { minAvailable: 1 }],
    [{ maxUnavailable: '25%' } as const, { maxUnavailable: '25%' }],
    [{ minAvailable: 0 }, { minAvailable: 0 }],
  ])('of %j', (disruptionBudget, expected) => {
    const { apiVersion, spec } = find(
      { controller: Controller.statefulSet({ replicas: 3, disruptionBudget }) },
      'PodDisruptionBudget',
    );

    expect(apiVersion).toBe('policy/v1');
    expect(spec).toEqual({
      ...expected,
      selector: { matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' } },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    });
  });

  test.each([
    [2, { minAvailable: 2 }],
    [3, { maxUnavailable: 0 }],
    [3, { maxUnavailable: '0%' } as const],
    [3, { minAvailable: '100%' } as const],
  ])('of %i pods and %j lets no node be drained, which is said', (replicas, disruptionBudget) => {
    expect(problems({ controller: Controller.deployment({ replicas, disruptionBudget }) })).toEqual([
      'disruption-budget: the disruption budget lets no pod go, so that a drain of its node never ends',
    ]);
  });

  test.each([
    [3, { minAvailable: 2 }],
    [0, { minAvailable: 1 }],
    ['external' as const, { minAvailable: 4 }],
  ])('of %s pods and %j is fine', (replicas, disruptionBudget) => {
    expect(problems({ controller: Controller.deployment({ replicas, disruptionBudget }) })).toEqual([]);
  });
});

describe('where several replicas run at all times', () => {
  const kinds = (controller: Controller) => objects({ controller }).map(({ kind }) => kind);
  const spreadOf = (props: AlloyProps) =>
    find(props, props.controller!.kind).spec.template.spec.topologySpreadConstraints;

  test.each([
    Controller.deployment({ replicas: 2 }),
    Controller.statefulSet({ replicas: 2 }),
    Controller.deployment({ replicas: Autoscaler.horizontal({ min: 2, max: 5 }) }),
  ])('a drain takes one at a time', (controller) => {
    expect(find({ controller }, 'PodDisruptionBudget').spec).toMatchObject({ maxUnavailable: 1 });
  });

  test.each<[string, Controller]>([
    ['there is one', Controller.deployment()],
    ['there is none', Controller.deployment({ replicas: 0 })],
    ['there may be one', Controller.deployment({ replicas: Autoscaler.horizontal({ min: 1, max: 5 }) })],
    ['somebody else decides', Controller.statefulSet({ replicas: 'external' })],
    ['each node has one', Controller.daemonSet()],
    ['it is said', Controller.deployment({ replicas: 3, disruptionBudget: 'none' })],
  ])('and no budget is made where %s', (_, controller) => {
    expect(kinds(controller)).not.toContain('PodDisruptionBudget');
  });

  test('they are spread over zones and nodes, as far as there is room', () => {
    const labelSelector = {
      matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' },
    };

    expect(spreadOf({ controller: Controller.deployment({ replicas: 2 }) })).toEqual([
      { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
      { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
    ]);
  });

  test.each<[string, AlloyProps]>([
    ['one pod', { controller: Controller.statefulSet() }],
    ['a pod on each node', { controller: Controller.daemonSet() }],
    ['what is said', { controller: Controller.deployment({ replicas: 2 }), topologySpreadConstraints: [] }],
  ])('%s is not spread', (_, props) => {
    expect(spreadOf(props)).toBeUndefined();
  });
});

describe('numbers of pods that can not be', () => {
  const count = 'must be a whole number of 0 or more, or a percentage such as';

  test.each<[Controller, string]>([
    [Controller.deployment({ replicas: 1.5 }), `\`replicas\` ${count} '25%', got 1.5`],
    [Controller.statefulSet({ replicas: -1 }), `\`replicas\` ${count} '25%', got -1`],
    [Controller.daemonSet({ maxUnavailable: '110%' }), `\`maxUnavailable\` ${count} '25%', got "110%"`],
    [
      Controller.deployment({ disruptionBudget: { minAvailable: -1 } }),
      `\`disruptionBudget.minAvailable\` ${count} '25%', got -1`,
    ],
    [
      Controller.deployment({ replicas: Autoscaler.horizontal({ min: 5, max: 2 }) }),
      'the autoscaler has a `min` of 5, above its `max` of 2',
    ],
    [
      Controller.deployment({ replicas: Autoscaler.horizontal({ min: 0, max: 2 }) }),
      "a HorizontalPodAutoscaler can't scale to zero",
    ],
    [Controller.daemonSet({ maxUnavailable: 0 }), '`maxUnavailable: 0` without `maxSurge` stops every update'],
    [
      Controller.deployment({ maxUnavailable: 0, maxSurge: '0%' }),
      '`maxUnavailable: 0` without `maxSurge` stops every update',
    ],
  ])('%#', (controller, message) => {
    expect(problems({ controller })).toEqual([`replicas: ${message}`]);
  });

  test('that look odd and are fine', () => {
    expect(problems({ controller: Controller.daemonSet({ maxUnavailable: 0, maxSurge: 1 }) })).toEqual([]);
    expect(problems({ controller: Controller.deployment({ maxUnavailable: 0 }) })).toEqual([]);
    expect(problems({ controller: Controller.deployment({ replicas: 0 }) })).toEqual([]);
  });
});
