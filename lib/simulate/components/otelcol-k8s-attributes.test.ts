import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import type { KubernetesObject } from '../kubernetes/object';
import type { SpanInput } from '../otlp/span-input';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';
import type { World } from '../world';

const pod: KubernetesObject = {
  kind: 'Pod',
  metadata: {
    name: 'cart-7d4b9c6f5-x2x8z',
    namespace: 'shop',
    uid: 'u-1',
    creationTimestamp: '2025-01-01T00:00:00Z',
    labels: { app: 'cart', 'app.kubernetes.io/name': 'cart', 'app.kubernetes.io/version': '1.2' },
    annotations: { team: 'a', 'resource.opentelemetry.io/color': 'red' },
    ownerReferences: [{ kind: 'ReplicaSet', name: 'cart-7d4b9c6f5', uid: 'rs-1' }],
  },
  spec: { nodeName: 'node-1', containers: [{ name: 'app', image: 'registry.example.com:5000/shop/cart:1.2' }] },
  status: { podIP: '10.0.0.7', phase: 'Running', containerStatuses: [{ name: 'app', containerID: 'containerd://c1' }] },
};
const other: KubernetesObject = {
  kind: 'Pod',
  metadata: {
    name: 'db-0',
    namespace: 'shop',
    labels: { app: 'db' },
    ownerReferences: [{ kind: 'StatefulSet', name: 'db' }],
  },
  spec: {
    nodeName: 'node-2',
    containers: [
      { name: 'db', image: 'postgres' },
      { name: 'backup', image: 'backup@sha256:00' },
    ],
  },
  status: { podIP: '10.0.0.8' },
};
const namespace = { kind: 'Namespace', metadata: { name: 'shop', labels: { tier: 'gold' } } };
const node = { kind: 'Node', metadata: { name: 'node-1', labels: { zone: 'z1' } } };
const world: World = { objects: [pod, other, namespace, node] };

function resourceOf(body: string, span: Partial<SpanInput>, { between = '', given = world } = {}) {
  const first = between === '' ? 'otelcol.processor.k8sattributes.it' : 'otelcol.processor.batch.b';
  const text = `
otelcol.receiver.otlp "in" {
  output {
    traces = [${first}.input]
  }
}
${between}
otelcol.processor.k8sattributes "it" {
  ${body}
  output {
    traces = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const simulation = new Simulation(readModel(text), given).takeTelemetry({ spans: [{ name: 's', ...span }] });
  return plainOf(telemetryOf(simulation.outcome.arrivals, 'span')[0]!.data.resource.attributes);
}

const extract = (body: string) => `extract {\n ${body}\n }`;
const metadata = (...names: readonly string[]) => extract(`metadata = ${JSON.stringify(names)}`);
const byAttribute = (...names: readonly string[]) =>
  `pod_association {\n ${names.map((name) => `source {\n from = "resource_attribute"\n name = "${name}"\n }`).join('\n')}\n }`;

test('adds what it adds by default, of the pod with the address', () => {
  expect(resourceOf('', { address: '10.0.0.7', resource: { 'k8s.pod.name': 'mine' } })).toEqual({
    'container.image.name': 'registry.example.com:5000/shop/cart',
    'container.image.tag': '1.2',
    'k8s.deployment.name': 'cart',
    'k8s.namespace.name': 'shop',
    'k8s.node.name': 'node-1',
    'k8s.pod.name': 'mine',
    'k8s.pod.start_time': '2025-01-01T00:00:00Z',
    'k8s.pod.uid': 'u-1',
  });
});

test.each<[string, Partial<SpanInput>, object]>([
  ['service.name', { address: '10.0.0.7' }, { 'service.name': 'cart' }],
  ['service.version', { address: '10.0.0.7' }, { 'service.version': '1.2' }],
  ['service.namespace', { address: '10.0.0.7' }, { 'service.namespace': 'shop' }],
  ['service.instance.id', { address: '10.0.0.7' }, { 'service.instance.id': 'shop.cart-7d4b9c6f5-x2x8z.app' }],
  ['k8s.replicaset.uid', { address: '10.0.0.7' }, { 'k8s.replicaset.uid': 'rs-1' }],
  ['k8s.container.name', { address: '10.0.0.7' }, { 'k8s.container.name': 'app' }],
  ['container.id', { address: '10.0.0.7' }, { 'container.id': 'c1' }],
  ['k8s.pod.ip', { address: '10.0.0.7' }, { 'k8s.pod.ip': '10.0.0.7' }],
  ['k8s.statefulset.name', { address: '10.0.0.8' }, { 'k8s.statefulset.name': 'db' }],
  ['service.name', { address: '10.0.0.8' }, { 'service.name': 'db' }],
  ['container.image.name', { address: '10.0.0.8' }, {}],
  [
    'container.image.tag',
    { address: '10.0.0.8', resource: { 'k8s.container.name': 'backup' } },
    { 'k8s.container.name': 'backup', 'container.image.tag': 'latest' },
  ],
])('%s of %j', (name, span, expected) => {
  expect(resourceOf(metadata(name), span)).toEqual(expected);
});

test.each([
  ['label {\n key = "app"\n }', { 'k8s.pod.labels.app': 'cart' }],
  ['label {\n key = "app"\n tag_name = "app"\n }', { app: 'cart' }],
  ['label {\n key = "missing"\n }', {}],
  ['label {\n key_regex = "app.kubernetes.io/(v.*)"\n tag_name = "$1"\n }', { version: '1.2' }],
  ['label {\n key_regex = "ap+"\n }', { 'k8s.pod.labels.app': 'cart' }],
  ['label {\n from = "namespace"\n key = "tier"\n }', { 'k8s.namespace.labels.tier': 'gold' }],
  ['label {\n from = "node"\n key = "zone"\n tag_name = "zone"\n }', { zone: 'z1' }],
  ['annotation {\n key = "team"\n tag_name = "team"\n }', { team: 'a' }],
  ['otel_annotations = true', { color: 'red' }],
])('%s', (body, expected) => {
  expect(resourceOf(extract(`metadata = ["k8s.pod.uid"]\n ${body}`), { address: '10.0.0.7' })).toEqual({
    'k8s.pod.uid': 'u-1',
    ...expected,
  });
});

describe('association', () => {
  const uid = metadata('k8s.pod.uid');

  test.each<[string, Partial<SpanInput>]>([
    [byAttribute('k8s.pod.ip'), { resource: { 'k8s.pod.ip': '10.0.0.7' } }],
    [byAttribute('container.id'), { resource: { 'container.id': 'c1' } }],
    [
      byAttribute('k8s.namespace.name', 'k8s.pod.name'),
      { resource: { 'k8s.namespace.name': 'shop', 'k8s.pod.name': 'cart-7d4b9c6f5-x2x8z' } },
    ],
    [
      `${byAttribute('k8s.pod.uid')}\n pod_association {\n source {\n from = "connection"\n }\n }`,
      { address: '10.0.0.7' },
    ],
    ['', { resource: { ip: '10.0.0.7' } }],
    ['', { address: '', resource: { 'host.name': '10.0.0.7' } }],
  ])('%s finds the pod of %j', (association, span) => {
    expect(resourceOf(`${uid}\n ${association}`, span)).toMatchObject({ 'k8s.pod.uid': 'u-1' });
  });

  test.each<[string, Partial<SpanInput>]>([
    // The first that has values decides, even if no pod has them.
    [
      `${byAttribute('k8s.pod.ip')}\n ${byAttribute('k8s.pod.name')}`,
      { resource: { 'k8s.pod.ip': '10.9.9.9', 'k8s.pod.name': 'cart-7d4b9c6f5-x2x8z' } },
    ],
    [byAttribute('k8s.namespace.name', 'k8s.pod.name'), { resource: { 'k8s.pod.name': 'cart-7d4b9c6f5-x2x8z' } }],
    [byAttribute('host.name'), { resource: { 'host.name': 'cart' } }],
    ['', { address: '10.9.9.9' }],
  ])('%s finds none for %j', (association, span) => {
    expect(resourceOf(`${uid}\n ${association}`, span)).not.toHaveProperty(['k8s.pod.uid']);
  });

  test('behind a batch the address is lost', () => {
    const between =
      'otelcol.processor.batch "b" {\n output {\n traces = [otelcol.processor.k8sattributes.it.input]\n }\n }';

    expect(resourceOf(uid, { address: '10.0.0.7' }, { between })).toEqual({});
  });

  test('an address that no test gives is an error', () => {
    expect(() => resourceOf(uid, {})).toThrow('it asks for the address that telemetry comes from: give the test one');
  });

  test('pods on the network of the host, excluded ones and those with the annotation are not found', () => {
    const changed = (change: object) => ({ given: { objects: [{ ...pod, ...change }] } });
    const annotated = {
      metadata: { ...pod.metadata, annotations: { 'opentelemetry.io/k8s-processor/ignore': 'true' } },
    };

    expect(
      resourceOf(uid, { address: '10.0.0.7' }, changed({ spec: { ...(pod.spec as object), hostNetwork: true } })),
    ).toEqual({});
    expect(resourceOf(uid, { address: '10.0.0.7' }, changed(annotated))).toEqual({});
    expect(resourceOf(`${uid}\n exclude {\n pod {\n name = "^cart-"\n }\n }`, { address: '10.0.0.7' })).toEqual({});
  });
});

test.each([
  ['node = "node-1"', true],
  ['node = "node-2"', false],
  ['namespace = "other"', false],
  ['label {\n key = "app"\n value = "cart"\n }', true],
  ['label {\n key = "app"\n value = "cart"\n op = "not-equals"\n }', false],
  ['label {\n key = "missing"\n value = ""\n op = "does-not-exist"\n }', true],
  ['field {\n key = "status.phase"\n value = "Running"\n }', true],
  ['field {\n key = "status.phase"\n value = "Running"\n op = "not-equals"\n }', false],
])('with the filter %s the pod is known: %s', (filter, isKnown) => {
  const found = resourceOf(`filter {\n ${filter}\n }\n ${metadata('k8s.pod.uid')}`, { address: '10.0.0.7' });

  expect(found).toEqual(isKnown ? { 'k8s.pod.uid': 'u-1' } : {});
});

test('passing through, only the address is added', () => {
  expect(resourceOf('passthrough = true', { address: '10.0.0.7' })).toEqual({ 'k8s.pod.ip': '10.0.0.7' });
});

test('a workload has a pod, with the address that it gets', () => {
  const deployment = {
    kind: 'Deployment',
    metadata: { name: 'cart', namespace: 'shop' },
    spec: { template: { spec: { containers: [{ name: 'app', image: 'cart:2' }] } } },
  };

  expect(resourceOf('', { address: '10.1.0.1' }, { given: { objects: [deployment] } })).toMatchObject({
    'k8s.deployment.name': 'cart',
    'container.image.tag': '2',
  });
});

test.each([
  [metadata('k8s.cluster.uid'), "metadata: k8s.cluster.uid isn't executed here"],
  [extract('label {\n from = "job"\n key = "a"\n }'), "labels of a job aren't executed here"],
  [extract('deployment_name_from_replicaset = false'), "deployment_name_from_replicaset = false isn't executed here"],
  ['pod_association {\n source {\n from = "header"\n }\n }', 'from is one of connection, resource_attribute'],
  ['filter {\n label {\n key = "a"\n value = "b"\n op = "in"\n }\n }', 'op is one of equals, not-equals, exists'],
  ['filter {\n field {\n key = "spec.x"\n value = "b"\n }\n }', 'field label not supported: spec.x'],
])('%s is an error', (body, message) => {
  expect(() => resourceOf(body, { address: '10.0.0.7' })).toThrow(message);
});
