import { parseOttlStatement } from '../../../../languages';
import { type SpanInput, spanOf } from '../../../../simulate/otlp/span-input';
import { plainOf } from '../../attribute-value';
import type { Span } from '../../telemetry';
import { OttlEvaluator } from '../evaluate';
import { UnsupportedOttl } from '../ottl-error';

function named(kind: SpanInput['kind'] & string, attributes: object, more = ''): Span {
  const { tree } = parseOttlStatement(`set_semconv_span_name("1.37.0"${more})`);
  const span = spanOf({ name: 'n', kind, attributes: attributes as never }, 0, 0n);
  return new OttlEvaluator('span').execute(tree!, { data: span }).data as Span;
}

test.each<[SpanInput['kind'] & string, object, string]>([
  ['Server', { 'http.request.method': 'GET', 'http.route': '/x' }, 'GET /x'],
  ['Server', { 'http.method': 'GET', 'url.template': '/x' }, 'GET'],
  ['Client', { 'http.method': 'GET', 'url.template': '/x' }, 'GET /x'],
  ['Client', { 'rpc.system': 'grpc', 'rpc.service': 'S', 'rpc.method': 'M' }, 'S/M'],
  ['Client', { 'rpc.system': 'grpc', 'rpc.service': 'S' }, 'S/*'],
  ['Server', { 'rpc.system': 'grpc', 'rpc.method': 'M' }, 'M'],
  ['Server', { 'rpc.system': 'grpc' }, 'grpc'],
  ['Client', { 'db.system': 'pg', 'db.query.summary': 'SELECT x' }, 'SELECT x'],
  [
    'Client',
    { 'db.system': 'pg', 'db.operation': 'SELECT', 'db.namespace': 'd', 'db.collection.name': 'c' },
    'SELECT d.c',
  ],
  ['Client', { 'db.system': 'pg', 'server.address': 'h', 'server.port': 1 }, 'h:1'],
  ['Client', { 'db.system': 'pg' }, 'pg'],
  [
    'Producer',
    { 'messaging.system': 'k', 'messaging.operation.name': 'send', 'messaging.destination.name': 't' },
    'send t',
  ],
  ['Consumer', { 'messaging.system': 'k', 'messaging.destination.temporary': true }, '(temporary)'],
  [
    'Consumer',
    { 'messaging.system': 'k', 'messaging.destination.anonymous': true, 'messaging.operation': 'x' },
    'x (anonymous)',
  ],
  ['Server', { 'db.system': 'pg' }, 'n'],
  ['Internal', { 'http.method': 'GET' }, 'n'],
])('a span of the kind %s with %j is called %s', (kind, attributes, expected) => {
  expect(named(kind, attributes).name).toBe(expected);
});

test('keeps the name that was, where it is another one', () => {
  expect(plainOf(named('Server', { 'http.method': 'GET' }, ', "was"').attributes)).toEqual({
    'http.method': 'GET',
    was: 'n',
  });
  expect(plainOf(named('Server', {}, ', "was"').attributes)).toEqual({});
});

test('a version that there is not is refused', () => {
  const { tree } = parseOttlStatement('set_semconv_span_name("1.41.0")');

  expect(() => new OttlEvaluator('span').execute(tree!, { data: spanOf({ name: 'n' }, 0, 0n) })).toThrow(
    UnsupportedOttl,
  );
  expect(() => named('Server', {}, ', ""')).toThrow(UnsupportedOttl);
});
