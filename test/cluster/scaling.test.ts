import { Chart, Duration, Size, Testing } from 'cdk8s';
import { Alloy, type AlloyProps, Autoscaler, Controller } from '../../lib';
import { type KubernetesObject, kubectl } from './kubectl';
import { apply, applyCleanly, live, readObjects, remove, waitForRollouts, yamlFiles } from './manifests';

const OTLP = `otelcol.receiver.otlp "default" {
  grpc { }
  output { traces = [otelcol.exporter.otlp.default.input] }
}
otelcol.exporter.otlp "default" {
  client { endpoint = "tempo:4317" }
}
`;

const definitions = ['vertical-pod-autoscaler-v1.8.1', 'keda-v2.21.0'].flatMap((folder) =>
  readObjects(yamlFiles(`imports/crds/${folder}`)),
);
const names = definitions.map(({ metadata }) => `crd/${metadata.name}`);

function synth(namespace: string, props: AlloyProps): KubernetesObject[] {
  const chart = new Chart(Testing.app(), namespace, { namespace, disableResourceNameHashes: true });
  new Alloy(chart, 'alloy', props).config.addText(OTLP);
  return Testing.synth(chart);
}

beforeAll(() => {
  applyCleanly(definitions);
  kubectl(['wait', '--for=condition=Established', '--timeout=60s', ...names]);
});

afterAll(() => {
  kubectl(['delete', '--wait', ...names]);
});

const vertical = synth('scaling-vertical', {
  verticalAutoscaling: {
    updateMode: 'InPlaceOrRecreate',
    minReplicas: 1,
    minAllowed: { cpu: '100m', memory: Size.mebibytes(128) },
    maxAllowed: { cpu: '2', memory: Size.gibibytes(4) },
    controlledValues: 'RequestsOnly',
    controlledResources: ['memory'],
    recommenders: ['ours'],
  },
});
const keda = synth('scaling-keda', {
  controller: Controller.deployment({
    replicas: Autoscaler.keda({
      min: 0,
      max: 6,
      pollingInterval: Duration.seconds(15),
      cooldownPeriod: Duration.minutes(10),
      fallback: { failureThreshold: 3, replicas: 2 },
      behavior: { scaleDown: { stabilizationWindowSeconds: 600 } },
      triggers: [
        {
          type: 'prometheus',
          name: 'queue',
          metricType: 'AverageValue',
          metadata: { serverAddress: 'http://prometheus:9090', query: 'sum(queue)', threshold: '10' },
          authenticationRef: { name: 'prometheus', kind: 'ClusterTriggerAuthentication' },
        },
      ],
    }),
  }),
});

test.each([
  ['VerticalPodAutoscaler', vertical],
  ['ScaledObject', keda],
])('a %s with everything is what its definition allows, field by field', (kind, objects) => {
  applyCleanly(objects);
  waitForRollouts(objects);
  applyCleanly(objects);

  expect(live(objects.find((object) => object.kind === kind)!)['spec']).toMatchObject(
    objects.find((object) => object.kind === kind)!['spec'],
  );
  remove(objects);
});

test.each<[string, AlloyProps]>([
  ['a VerticalPodAutoscaler', { verticalAutoscaling: {} }],
  [
    'a ScaledObject',
    {
      controller: Controller.statefulSet({
        replicas: Autoscaler.keda({ max: 2, triggers: [{ type: 'cpu', metadata: { value: '80' } }] }),
      }),
    },
  ],
])('%s with defaults is taken, too', (_, props) => {
  const objects = synth('scaling-defaults', props);

  applyCleanly(objects);
  remove(objects);
});

test('a field that the definitions do not know is refused', () => {
  const object = structuredClone(vertical.find(({ kind }) => kind === 'VerticalPodAutoscaler')!);
  object['spec'].updatePolicy.mode = 'Off';

  expect(apply([object]).stderr).toContain('unknown field "mode"');
});
