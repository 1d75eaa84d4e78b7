import { Chart, Testing, Yaml } from 'cdk8s';
import { parse } from 'yaml';
import { loki } from '../../components';
import { Alloy, AlloyProbe, type AlloyProps, AlloyService, Autoscaler, ConfigDelivery, Controller } from '..';

/**
 * What the official chart renders wrongly or not at all. What can't be written here at all (a misspelt controller or key, a policy of
 * another flavor) is in `test/types/kubernetes.types.ts`.
 */

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
type Manifest = any;

const OTLP =
  'otelcol.receiver.otlp "default" {\n grpc { }\n output {\n traces = [otelcol.exporter.otlp.o.input]\n }\n}\notelcol.exporter.otlp "o" {\n client {\n endpoint = "o:4317"\n }\n}';

function synth(props: AlloyProps, text = OTLP): Manifest[] {
  const alloy = new Alloy(new Chart(Testing.app(), 'test'), 'alloy', props);
  alloy.config.addText(text);
  return Testing.synth(Chart.of(alloy));
}

/** Codes of the errors. */
function codes(props: AlloyProps): string[] {
  const alloy = new Alloy(new Chart(Testing.app(), 'test'), 'alloy', props);
  return alloy.check().flatMap(({ code, severity }) => (severity === 'error' ? code : []));
}

const find = (objects: Manifest[], kind: string, name = 'alloy') =>
  objects.find((object) => object.kind === kind && object.metadata.name === name);

test('rules in one namespace and none in the cluster make one Role, and no ClusterRole without rules', () => {
  const objects = synth({}, 'discovery.kubernetes "p" {\n role = "pod"\n namespaces {\n own_namespace = true\n }\n}');

  expect(find(objects, 'Role').rules).toHaveLength(1);
  expect(objects.filter(({ kind }) => kind.startsWith('Cluster'))).toEqual([]);
});

test('arguments that look like other things in YAML stay texts', () => {
  const extraArgs = ['true', '--x=a: b', '1e3'];

  const daemonSet = find(synth({ extraArgs }), 'DaemonSet');

  const read = parse(Yaml.stringify(daemonSet));
  expect(read.spec.template.spec.containers[0].args.slice(-3)).toEqual(extraArgs);
});

test('a variable by hand takes the place of a derived one', () => {
  const env = [{ name: 'HOSTNAME', value: 'mine' }];

  const daemonSet = find(synth({ env }, 'prometheus.exporter.self "s" { }'), 'DaemonSet');

  expect(daemonSet.spec.template.spec.containers[0].env).toEqual(env);
});

test('ports of one name get names of their own, short enough', () => {
  const two = `${OTLP}\n${OTLP.split('\notelcol.exporter')[0]!.replace('"default"', '"second"').replace('grpc { }', 'grpc {\n endpoint = "0.0.0.0:14317"\n }')}`;
  const sampling = ['a', 'b']
    .map(
      (label, index) =>
        `otelcol.extension.jaeger_remote_sampling "${label}" {\n http {\n endpoint = "0.0.0.0:577${index}"\n }\n source {\n content = "{}"\n }\n}`,
    )
    .join('\n');

  const names = find(synth({}, `${two}\n${sampling}`), 'Service').spec.ports.map(({ name }: Manifest) => name);

  expect(names).toEqual(['http-metrics', 'otlp-grpc', 'otlp-grpc-2', 'jaeger-sampling', 'jaeger-sampli-2']);
});

test('a NodePort Service leaves the choice of a node port to Kubernetes', () => {
  const { ports } = find(synth({ service: AlloyService.nodePort() }), 'Service').spec;

  for (const port of ports) expect(port).not.toHaveProperty('nodePort');
});

test('a StatefulSet without the Service still has the one that it names', () => {
  const objects = synth({ controller: Controller.statefulSet(), service: AlloyService.none() });

  const { serviceName } = find(objects, 'StatefulSet').spec;
  expect(find(objects, 'Service', serviceName).spec.clusterIP).toBe('None');
});

test('a digest does not end up in the version label', () => {
  const { metadata } = find(synth({ image: { digest: `sha256:${'0'.repeat(64)}` } }), 'DaemonSet');

  expect(metadata.labels['app.kubernetes.io/version']).toBe('v1.18.1');
});

test('a new pod proves itself before the next one goes, whatever the version of the cluster', () => {
  expect(find(synth({}), 'DaemonSet').spec.minReadySeconds).toBe(10);
});

test('what is wrong with props, and with a component, is told with the place in the program', () => {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'Not_A_Name' });
  const alloy = new Alloy(chart, 'alloy');
  new loki.source.Api(alloy.config, 'a', { http: { listenPort: 12345 }, forwardTo: [] });

  const errors = alloy.check().filter(({ severity }) => severity === 'error');

  const creationSite = expect.stringMatching(/^lib\/kubernetes\/workload\/refusals\.test\.ts:\d+:\d+$/);
  expect(errors).toEqual([
    expect.objectContaining({
      code: 'lint/port-conflict',
      constructPath: 'test/alloy/config/loki.source.api.a',
      creationSite,
    }),
    expect.objectContaining({ code: 'namespace', constructPath: 'test/alloy', creationSite }),
  ]);
});

test('a scaler finds requests, without a sidecar and with one that has none', () => {
  const controller = Controller.deployment({ replicas: Autoscaler.horizontal({ max: 3, memoryUtilization: 80 }) });

  for (const sidecars of [[], [{ name: 'side' }]]) {
    const objects = synth({ controller, sidecars });
    const [metric] = find(objects, 'HorizontalPodAutoscaler').spec.metrics;
    const { name, resources } = find(objects, 'Deployment').spec.template.spec.containers[0];

    expect(metric.containerResource).toMatchObject({ name: 'memory', container: name });
    expect(resources.requests).toHaveProperty('memory');
  }
});

test('a disruption budget of 0 is a value like any other', () => {
  const controller = Controller.deployment({ disruptionBudget: { minAvailable: 0 } });

  expect(find(synth({ controller }), 'PodDisruptionBudget').spec.minAvailable).toBe(0);
});

test('a VerticalPodAutoscaler stands beside its target, in any cluster', () => {
  const objects = synth({ namespace: 'elsewhere', verticalAutoscaling: {} });

  const { metadata, spec } = find(objects, 'VerticalPodAutoscaler');
  const target = find(objects, spec.targetRef.kind, spec.targetRef.name);
  expect([metadata.namespace, target.metadata.namespace]).toEqual(['elsewhere', 'elsewhere']);
});

test('a taken-away readiness probe takes no port away that others aim at', () => {
  const objects = synth({ probes: { readiness: AlloyProbe.none() }, configDelivery: ConfigDelivery.reload() });

  const { targetPort } = find(objects, 'Service').spec.ports[0];
  const [alloy, reloader] = find(objects, 'DaemonSet').spec.template.spec.containers;
  const { containerPort } = alloy.ports.find(({ name }: Manifest) => name === targetPort);
  expect(alloy).not.toHaveProperty('readinessProbe');
  expect(reloader.args).toContain(`--reload-url=http://localhost:${containerPort}/-/reload`);
});

test.each([
  ['Too_Long-and-Odd-Name', 'port-name'],
  ['a-name-of-sixteen', 'port-name'],
])('a port called %s is an error', (name, code) => {
  expect(codes({ ports: [{ name, port: 9000 }] })).toEqual([code]);
});

test.each([[''], ['a b']])('the reloader runs from an image that is named, not from %j', (image) => {
  expect(codes({ configDelivery: ConfigDelivery.reload({ image }) })).toEqual(['image']);
});
