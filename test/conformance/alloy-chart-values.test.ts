import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import {
  type ChartDifference,
  chartObjects,
  differences,
  differenceText,
  type Fields,
  type Manifest,
} from '../../lib/helm';
import { importAlloyChart, renderedNames, renderedObjects, renderedValues } from '../../lib/importer';
import { findReadyMade } from '../../lib/recognition';
import { optionsCode } from '../../lib/stack-file';
import { format } from '../../lib/syntax';
import { programObjects } from '../harness/program-objects';
import { chartDifferences } from '../parity/chart-differences';
import { chartRenders, RELEASE } from './chart-renders';

// The values that the chart of Alloy is tested with: imported and synthesized, the objects are those of the chart's render, but for what docs/from-helm.md lists.

const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/stack.schema.json'), 'utf8'));
const imported = (values: unknown) =>
  importAlloyChart(stringify(values), { ...RELEASE, readyMade: findReadyMade }, (options) =>
    optionsCode(options, schema),
  );
const rendered = chartRenders.filter(({ objects }) => objects !== undefined);

/** Values of which no render is recorded: the model of the chart makes it. */
const FURTHER: Readonly<Record<string, string>> = {
  scaled: `
alloy: {resources: {requests: {cpu: 1, memory: 1000M}}}
controller:
  type: deployment
  autoscaling: {horizontal: {enabled: true, maxReplicas: 9, targetCPUUtilizationPercentage: 70}}`,
  'load balancer': `
service: {type: LoadBalancer, externalTrafficPolicy: Local, internalTrafficPolicy: Local, annotations: {a: b}}
alloy:
  extraPorts:
    - {name: x, port: 9000, targetPort: 9001}
    - {name: y, port: 514, targetPort: 1514, protocol: UDP, hostPort: 514}`,
  'listeners on other ports of the Service': `
alloy:
  configMap:
    content: |
      loki.source.api "a" {
        graceful_shutdown_timeout = "5s"
        forward_to                = []

        http {
          listen_port = 3500
        }
      }
  extraPorts:
    - {name: x, port: 9000, targetPort: 9001}
    - {name: loki-api, port: 80, targetPort: 3500, appProtocol: http, hostPort: 3500}`,
  'node ports': `
service: {type: NodePort}
alloy: {extraPorts: [{name: x, port: 9000, targetPort: 9000, nodePort: 30001, protocol: UDP}]}`,
  headless: 'service: {clusterIP: None}',
  'nothing around': 'service: {enabled: false}\nserviceAccount: {create: false, name: sa}\nrbac: {create: false}',
  account: 'serviceAccount: {name: mine, additionalLabels: {a: b}, annotations: {c: d}}',
  mounts: 'alloy: {mounts: {varlog: true, dockercontainers: true}}',
  updates: `
controller:
  type: deployment
  replicas: 3
  minReadySeconds: 0
  podAnnotations: {a: true}
  updateStrategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1, maxUnavailable: 25%}}`,
  security: 'alloy: {securityContext: {privileged: true}}\nglobal: {podSecurityContext: {runAsUser: 0}}',
  names: 'fullnameOverride: collector\nnamespaceOverride: other',
  policy: 'networkPolicy: {enabled: true, policyTypes: [Ingress], ingress: [{ports: [{port: 12345}]}]}',
  reloader:
    'configReloader: {image: {tag: v0.90.0}, resources: {requests: {cpu: 20m, memory: 64Mi}, limits: {memory: 64Mi}}}',
  vertical: 'controller: {autoscaling: {vertical: {enabled: true, updatePolicy: {updateMode: Initial}}}}',
  state: `
alloy: {storagePath: /data, mounts: {extra: [{name: data, mountPath: /data}]}, clustering: {enabled: true, portName: grpc}}
controller:
  type: statefulset
  volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 10Gi}}}}]
  enableStatefulSetAutoDeletePVC: true`,
  environment:
    'alloy: {extraEnv: [{name: REGION, value: eu}, {name: API_TOKEN, value: x}], livenessProbe: {httpGet: {path: /, port: 12345}}}',
};
const cases = [
  ...rendered.map(({ id, values, objects }) => ({ id, values, objects: objects! })),
  ...Object.entries(FURTHER).map(([id, text]) => {
    const values = parse(text);
    return { id, values, objects: chartObjects(values, RELEASE) };
  }),
];

/** Objects whose configurations are formatted, as here: for Alloy, it makes no difference. */
function formatted(objects: readonly Manifest[]): readonly Manifest[] {
  return objects.map((object) => {
    if (object.kind !== 'ConfigMap' || object['data'] === undefined) return object;
    const data = Object.entries(object['data'] as Record<string, string>).map(([key, text]) => [key, format(text)]);
    return { ...object, data: Object.fromEntries(data) };
  });
}

/** Services whose ports lead to numbers, not to names that the containers have for them: it's the same. */
function withNumbers(objects: readonly Manifest[]): readonly Manifest[] {
  const ports = objects
    .flatMap(({ spec }) => spec?.template?.spec.containers ?? [])
    .flatMap(({ ports: all = [] }) => all);
  const numbers = new Map(ports.map(({ name, containerPort }) => [name, containerPort]));
  return objects.map((object) => {
    if (object.kind !== 'Service') return object;
    const named = object['spec'].ports.map((port: Fields) => ({
      ...port,
      targetPort: numbers.get(port['targetPort']) ?? port['targetPort'],
    }));
    return { ...object, spec: { ...object['spec'], ports: named } };
  });
}

/** The configuration that runs, whatever its key is called. */
const configurationOf = (objects: readonly Manifest[]) =>
  objects.filter(({ kind }) => kind === 'ConfigMap').flatMap(({ data }) => Object.values(data));

const found = new Map<string, readonly ChartDifference[]>();

test.each(cases)('$id: the objects are the same, but for what is known', ({ id, values, objects }) => {
  const { text, problems } = imported(values);
  expect(problems).toEqual([]);
  const theirs = formatted(objects);

  const made = withNumbers(programObjects(text) as readonly Manifest[]);

  expect(configurationOf(made)).toEqual(configurationOf(theirs));
  const all = differences(made, theirs);
  found.set(id, all);
  const unknown = all.filter((each) => !chartDifferences.some(({ covers }) => covers(each)));
  expect(unknown.map(differenceText)).toEqual([]);
});

test.each(cases)('$id: read back from the render, they are the same, but for what is known', ({ objects }) => {
  const { objects: read } = renderedObjects(objects.map((object) => `---\n${stringify(object)}`).join(''));
  const [name = ''] = renderedNames(read);
  const { text, notes, ...release } = renderedValues(read, name);
  // A name of a port of the cluster's Service has no value among those that are found again.
  expect(notes.filter((note) => !note.startsWith('Service alloy-cluster: '))).toEqual([]);
  const program = importAlloyChart(text, { ...RELEASE, ...release, readyMade: findReadyMade }, (options) =>
    optionsCode(options, schema),
  );

  const made = withNumbers(programObjects(program.text) as readonly Manifest[]);

  const all = differences(made, formatted(objects));
  expect(all.filter((each) => !chartDifferences.some(({ covers }) => covers(each))).map(differenceText)).toEqual([]);
});

test('each known difference is there', () => {
  const all = [...found.values()].flat();

  const unseen = chartDifferences.filter(({ covers }) => !all.some(covers));
  expect(unseen.map(({ chart }) => chart)).toEqual([]);
});

test.each(cases)('$id: each value is in the program, or reported', ({ values }) => {
  const { mapped, unmapped, ignored } = imported(values);

  expect(mapped.length + unmapped.length + ignored.length).toBe(Object.keys(values).length === 0 ? 0 : leaves(values));
  expect(ignored).toEqual([]);
});

test('what the chart refuses is refused', () => {
  const { values } = chartRenders.find(({ error }) => error !== undefined)!;

  const { text, problems } = imported(values);

  expect(text).toBe('');
  expect(problems.map(({ message }) => message)).toEqual([
    'controller.autoscaling.horizontal.externalHPA: the chart refuses it beside controller.autoscaling.horizontal.enabled: leave one of them out',
  ]);
});

/** How many values there are that have no others inside. */
function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const items = Object.values(value);
  if (items.length === 0 || (Array.isArray(value) && items.every((item) => typeof item !== 'object'))) return 1;
  return items.reduce((sum: number, item) => sum + leaves(item), 0);
}
