import { newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { loki, otelcol } from '../../components';
import { wrongPropsOf } from '../../config';
import { sendSpans } from '../../testing';
import { OtlpGateway } from '../otlp/otlp-gateway';
import { SpanLogs, type SpanLogsProps } from './span-logs';

function make(props: Partial<SpanLogsProps> = {}) {
  const config = newConfig();
  const lines = new SpanLogs(config, 'lines', { logs: [new loki.Echo(config, 'all').receiver], ...props });
  new OtlpGateway(config, 'default', { traces: [lines.input] });
  return config;
}

const pod = podObject({ uid: 'u-1', labels: { 'app.kubernetes.io/name': 'cart' } });
const trace = [
  { name: 'GET /cart', attributes: { 'http.route': '/cart', secret: 'x' } },
  { name: 'SELECT', parentSpanId: '00f067aa0ba902b7' },
].map((span) => ({ ...span, resource: { 'k8s.pod.uid': 'u-1' }, address: '10.9.9.9' }));
const sent = (props: Partial<SpanLogsProps> = {}) => sendSpans(make(props), trace, { objects: [pod] });

test('a line for the root of a trace, with the labels of logs', () => {
  const { entries } = sent();

  expect(entries).toHaveLength(1);
  expect(entries[0]!.line).toMatch(/GET \/cart/);
  expect(entries[0]!.line).toContain('0af7651916cd43dd8448eb211c80319c');
  expect(entries[0]!.labels).toEqual({
    namespace: 'shop',
    container: 'app',
    service_name: 'cart',
    job: 'shop/cart',
  });
  expect(entries[0]!.structuredMetadata).toMatchObject({ pod: 'cart-7d4b9c6f5-x2x8z', node: 'node-1' });
  expect(problems(make())).toEqual([]);
});

// The chart's documented option for this is read under another name, so that its list is lost.
test('attributes that are asked for are in the line, others are not', () => {
  const [entry] = sent({ spanAttributes: ['http.route'] }).entries;

  expect(entry!.line).toContain('/cart');
  expect(entry!.line).toContain('http.route');
  expect(entry!.line).not.toContain('secret');
});

test('lines can be of every span', () => {
  expect(sent({ of: ['spans'] }).entries).toHaveLength(2);
});

test('they can go out over OTLP', () => {
  const config = newConfig();
  const all = new otelcol.exporter.Debug(config, 'all');
  const lines = new SpanLogs(config, 'lines', { otlpLogs: [all.input] });
  new OtlpGateway(config, 'default', { traces: [lines.input] });

  expect(sendSpans(config, trace, { objects: [pod] }).logs).toHaveLength(1);
});

test.each<[string, unknown, string]>([
  ['no destination', { logs: undefined }, 'writes lines that go nowhere: neither logs nor otlpLogs is given'],
  ['no lines', { of: [] }, 'of: writes no line; there are lines of roots, processes, spans, events'],
  ['unknown lines', { of: ['root'] }, 'of: there are no lines of root, only of roots, processes, spans, events'],
  ['attributes of no events', { eventAttributes: ['a'] }, "eventAttributes: is used with `of: ['events']` alone"],
])('%s are reported', (_, props, message) => {
  const config = make(props as Partial<SpanLogsProps>);
  const found = config.node.findAll().flatMap((construct) => wrongPropsOf(construct));

  expect(found.map((problem) => problem.message)).toContain(message);
});
