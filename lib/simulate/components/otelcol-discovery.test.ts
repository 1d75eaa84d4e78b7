import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';

function sent(body: string, inputs: TelemetryInputs, world = {}) {
  const text = `
otelcol.receiver.otlp "in" {
  grpc { }
  output {
    traces = [otelcol.processor.discovery.it.input]
    logs   = [otelcol.processor.discovery.it.input]
  }
}
discovery.kubernetes "pods" {
  role = "pod"
}
discovery.relabel "pods" {
  targets = discovery.kubernetes.pods.targets
  rule {
    source_labels = ["__meta_kubernetes_pod_name"]
    target_label  = "pod"
  }
}
otelcol.processor.discovery "it" {
  ${body}
  output {
    traces = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const { arrivals, losses } = new Simulation(readModel(text), world).takeTelemetry(inputs).outcome;
  const spans = telemetryOf(arrivals, 'span').map(({ data }) => plainOf(data.resource.attributes));
  return { spans, lost: losses.map(({ why }) => why) };
}

const targets = `targets = [
  {__address__ = "10.0.0.1:8080", __meta_x = "no", pod = "cart", team = "a"},
  {__address__ = "10.0.0.2", pod = "web"},
  {__address__ = "[fd00::1]:80", pod = "six"},
  {__address__ = "a:b:c", pod = "nobody"},
  {pod = "nobody"},
]`;
const of = (resource: Record<string, string>, more: object = {}): TelemetryInputs => ({
  spans: [{ name: 'GET /', resource, ...more }],
});

test('spans get the labels of the target with their address', () => {
  expect(sent(targets, of({ ip: '10.0.0.1' })).spans).toEqual([{ ip: '10.0.0.1', pod: 'cart', team: 'a' }]);
  expect(sent(targets, of({ 'net.host.ip': '10.0.0.2' })).spans).toMatchObject([{ pod: 'web' }]);
  expect(sent(targets, of({ 'k8s.pod.ip': 'fd00::1' })).spans).toMatchObject([{ pod: 'six' }]);
  expect(sent(targets, of({ 'host.name': '10.0.0.2' })).spans).toMatchObject([{ pod: 'web' }]);
  expect(sent(targets, of({}, { address: '10.0.0.2:4711' })).spans).toEqual([{ pod: 'web' }]);
  expect(sent(targets, of({ ip: '10.0.0.9' })).spans).toEqual([{ ip: '10.0.0.9' }]);
});

test('a name of a host is no address, and without any the sender is asked for', () => {
  expect(sent(targets, of({ 'host.name': 'node-1' }, { address: '10.0.0.1' })).spans).toMatchObject([{ pod: 'cart' }]);
  expect(() => sent(targets, of({ 'host.name': 'node-1' }))).toThrow('give the test one with `address`');
  expect(sent(`${targets}\n pod_associations = ["ip"]`, of({ 'host.name': '10.0.0.1' })).spans).toEqual([
    { 'host.name': '10.0.0.1' },
  ]);
});

test('what is there already stays, changes, or is all that changes', () => {
  const span = of({ ip: '10.0.0.1', pod: 'given' });
  const resources = (operation: string) => sent(`${targets}\n operation_type = "${operation}"`, span).spans[0];

  expect(resources('upsert')).toEqual({ ip: '10.0.0.1', pod: 'cart', team: 'a' });
  expect(resources('insert')).toEqual({ ip: '10.0.0.1', pod: 'given', team: 'a' });
  expect(resources('update')).toEqual({ ip: '10.0.0.1', pod: 'cart' });
});

test('targets come from discoveries', () => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'cart-1', namespace: 'shop' },
    spec: { containers: [{ name: 'cart', ports: [{ containerPort: 8080 }] }] },
    status: { podIP: '10.1.2.3', phase: 'Running' },
  };

  expect(sent('targets = discovery.relabel.pods.output', of({ ip: '10.1.2.3' }), { objects: [pod] }).spans).toEqual([
    { ip: '10.1.2.3', pod: 'cart-1' },
  ]);
});

test('it takes spans alone', () => {
  expect(sent(targets, { logs: [{ body: 'x' }] }).lost).toEqual(['it takes spans alone']);
});
