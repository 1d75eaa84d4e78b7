import { NAME, POD_NAME, POD_UID } from '../harness/example-app/pod';
import { Receiver } from '../harness/example-app/receiver';
import { RunningApp } from '../harness/example-app/running-app';

jest.setTimeout(60_000);

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const SERVER = 2;
const CLIENT = 3;
const ERROR = 2;

const receivers: Receiver[] = [];
afterEach(async () => {
  await RunningApp.endAll();
  await Promise.all(receivers.splice(0).map((receiver) => receiver.stop()));
});

async function start(statuses: number[] = [], env: Record<string, string> = {}) {
  const receiver = await Receiver.start(...statuses);
  receivers.push(receiver);
  return { receiver, app: await RunningApp.start({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, ...env }) };
}

test('one request is the same trace in log, spans and exemplars', async () => {
  const { app, receiver } = await start();
  await app.get('/api/orders/3');
  await app.until(() => receiver.spans.length === 5 && app.logs.length === 2);

  const line = app.logs.find(({ path }) => path === '/api/orders/3')!;
  const span = receiver.spans.find(({ name }) => name === 'GET /api/orders/:id')!;
  const metrics = await app.metrics();
  const exemplars = ['http_requests_total', 'http_request_duration_seconds_bucket'].map((name) => {
    const found = metrics.find(name, { route: '/api/orders/:id' }).flatMap(({ exemplar }) => exemplar ?? []);
    return found.map(({ labels }) => labels);
  });
  expect(span.traceId).toBe(line['traceID']);
  expect(exemplars).toEqual([
    [{ trace_id: span.traceId, span_id: span.spanId }],
    [{ trace_id: span.traceId, span_id: span.spanId }],
  ]);
});

test('a call to another service is one trace over both', async () => {
  const { app, receiver } = await start();
  await app.get('/api/orders/1');
  await app.until(() => receiver.spans.length === 5);

  const tree = (parent: string, depth = 0): string[] =>
    receiver.spans
      .filter(({ parentSpanId }) => parentSpanId === parent)
      .sort((a, b) => (a.start < b.start ? -1 : 1))
      .flatMap(({ spanId, name, kind }) => [`${'  '.repeat(depth)}${name} ${kind}`, ...tree(spanId, depth + 1)]);
  expect(new Set(receiver.spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(tree('')).toEqual([
    `GET /api/orders/:id ${SERVER}`,
    `  SELECT orders ${CLIENT}`,
    `  GET ${CLIENT}`,
    `    GET /api/users/:id ${SERVER}`,
    `      SELECT users ${CLIENT}`,
  ]);
});

test("spans continue the caller's trace and follow the semantic conventions", async () => {
  const { app, receiver } = await start();
  const headers = { traceparent: `00-${TRACE}-${PARENT}-01`, tracestate: 'vendor=1' };
  await app.get('/api/users/1', { headers });
  await app.until(() => receiver.spans.length === 2);

  const server = receiver.spans.find(({ kind }) => kind === SERVER)!;
  const query = receiver.spans.find(({ kind }) => kind === CLIENT)!;
  expect(server).toMatchObject({
    scope: 'example-instrumented-app',
    traceId: TRACE,
    parentSpanId: PARENT,
    traceState: 'vendor=1',
    name: 'GET /api/users/:id',
    attributes: {
      'http.request.method': 'GET',
      'http.route': '/api/users/:id',
      'url.path': '/api/users/1',
      'url.scheme': 'http',
      'http.response.status_code': 200,
    },
    status: { code: 0, message: '' },
  });
  expect(query.attributes).toMatchObject({ 'db.operation.name': 'SELECT', 'db.collection.name': 'users' });
  expect(server.start <= query.start && query.start < query.end && query.end <= server.end).toBe(true);
  expect(Math.abs(Number(server.start / 1_000_000n) - Date.now())).toBeLessThan(60_000);
});

test('the resource is the pod, by the variables of the manifest', async () => {
  const { app, receiver } = await start();
  await app.get('/api/users');
  await app.until(() => receiver.spans.length === 2);

  expect(receiver.spans[0]!.resource).toMatchObject({
    'service.name': NAME,
    'service.version': '1.0.0',
    'service.namespace': 'default',
    'service.instance.id': POD_UID,
    'k8s.namespace.name': 'default',
    'k8s.pod.name': POD_NAME,
    'k8s.pod.uid': POD_UID,
    'k8s.node.name': 'node-1',
    'k8s.container.name': 'app',
    'telemetry.sdk.language': 'nodejs',
  });
});

test('a failure is the status of the spans; a client mistake is none of the server', async () => {
  const { app, receiver } = await start([], { FAULT_RATE: '1' });
  await app.get('/api/users');
  await app.get('/api/nothing');
  await app.until(() => receiver.spans.length === 3);

  const status = Object.fromEntries(receiver.spans.map(({ name, status }) => [name, status]));
  expect(status).toEqual({
    'GET /api/users': { code: ERROR, message: 'database: connection reset' },
    'SELECT users': { code: ERROR, message: 'database: connection reset' },
    GET: { code: 0, message: '' },
  });
});

test('a trace that the caller does not keep is not sent', async () => {
  const { app, receiver } = await start();
  await app.get('/api/users', { headers: { traceparent: `00-${TRACE}-${PARENT}-00` } });
  await app.get('/api/users');
  await app.until(() => receiver.spans.length === 2);

  expect(receiver.spans.map(({ traceId }) => traceId)).not.toContain(TRACE);
});

test('probes and scrapes are no traces', async () => {
  const { app, receiver } = await start();
  for (const path of ['/healthz', '/readyz', '/metrics', '/api/users']) await app.get(path);
  await app.until(() => receiver.spans.length > 0);

  expect(receiver.spans.map(({ name }) => name).sort()).toEqual(['GET /api/users', 'SELECT users']);
});

describe('the protocol', () => {
  test('is protobuf over HTTP', async () => {
    const { app, receiver } = await start();
    await app.get('/api/users');
    await app.until(() => receiver.spans.length === 2);

    expect(receiver.requests[0]!.headers).toMatchObject({ 'content-type': 'application/x-protobuf' });
    expect(receiver.requests[0]!.headers).not.toHaveProperty('content-encoding');
  });

  test('compresses and names itself, if the variables say so', async () => {
    const { app, receiver } = await start([], {
      OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-scope-orgid=team-a',
    });
    await app.get('/api/users');
    await app.until(() => receiver.spans.length === 2);

    expect(receiver.requests[0]!.headers).toMatchObject({ 'content-encoding': 'gzip', 'x-scope-orgid': 'team-a' });
  });

  test('asks a busy receiver again', async () => {
    const { app, receiver } = await start([503, 429]);
    await app.get('/api/users');
    await app.until(() => receiver.spans.length === 2);

    expect(receiver.requests.map(({ status }) => status)).toEqual([503, 429, 200]);
    await app.until(async () => (await app.value('otlp_spans_exported_total')) === 2);
    expect(await app.value('otlp_spans_waiting')).toBe(0);
  });

  test('does not ask again where that is in vain, and counts what is lost', async () => {
    const { app, receiver } = await start([400]);
    await app.get('/api/users');
    await app.until(async () => (await app.value('otlp_spans_dropped_total', { reason: 'refused' })) === 2);
    await app.get('/api/orders');
    await app.until(() => receiver.spans.length === 2);

    expect(receiver.requests.map(({ status }) => status)).toEqual([400, 200]);
    expect(await app.value('otlp_spans_waiting')).toBe(0);
  });
});

test.each([
  ['OTEL_TRACES_EXPORTER', 'none'],
  ['OTEL_SDK_DISABLED', 'true'],
])('nothing is sent with %s=%s', async (name, value) => {
  const { app, receiver } = await start([], { [name]: value });
  await app.get('/api/users');

  expect(await app.stop()).toBe(0);
  expect(receiver.requests).toEqual([]);
});
