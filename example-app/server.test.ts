import { Receiver } from './testing/receiver';
import { RunningApp } from './testing/running-app';

// Each test starts a process, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

let app: RunningApp | undefined;
let receiver: Receiver | undefined;

afterEach(async () => {
  await app?.stop();
  await receiver?.stop();
  app = receiver = undefined;
});

async function start(env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  app = await RunningApp.start(env);
  return app;
}

async function startWithReceiver(statuses: number[] = [], env: Readonly<Record<string, string>> = {}) {
  receiver = await Receiver.start(...statuses);
  return { app: await start({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, ...env }), receiver };
}

describe('metrics', () => {
  test('requests are counted and timed by route', async () => {
    const app = await start();
    await app.get('/api/users/1');
    await app.get('/api/users/99');

    const metrics = await app.metrics();

    expect(metrics.get('http_requests_total{method="GET",route="/api/users/:id",status="200"}')).toBe(1);
    expect(metrics.get('http_requests_total{method="GET",route="/api/users/:id",status="404"}')).toBe(1);
    const labels = 'method="GET",route="/api/users/:id"';
    expect(metrics.get(`http_request_duration_seconds_count{${labels}}`)).toBe(2);
    expect(metrics.get(`http_request_duration_seconds_bucket{${labels},le="+Inf"}`)).toBe(2);
    expect(metrics.get(`http_request_duration_seconds_bucket{${labels},le="10"}`)).toBe(2);
    const buckets = [...metrics].filter(([series]) => series.includes('_bucket{')).map(([, count]) => count);
    expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
  });

  test('the text says its format, and each family has help and type', async () => {
    const app = await start();

    const response = await app.get('/metrics');

    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('# TYPE http_request_duration_seconds histogram\n');
    expect(text.match(/^# HELP /gm)).toHaveLength(text.match(/^# TYPE /gm)!.length);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('what a client sends makes no new series', async () => {
    const app = await start();
    for (const path of ['/a', '/b"\n', '/api/users/x']) await app.get(encodeURI(path), { method: 'PROPFIND' });

    const series = [...(await app.metrics()).keys()].filter((key) => key.startsWith('http_requests_total'));

    expect(series).toEqual(['http_requests_total{method="OTHER",route="none",status="404"}']);
  });
});

describe('logs', () => {
  test('a request is one line of JSON with exactly the agreed fields', async () => {
    const app = await start();
    await app.get('/api/users?limit=1', { headers: { traceparent: `00-${TRACE}-${PARENT}-01` } });
    await app.until(() => app.logs.length > 0);

    expect(app.logs).toEqual([
      {
        level: 'info',
        msg: 'Request processed',
        traceID: TRACE,
        method: 'GET',
        path: '/api/users',
        duration: expect.any(Number),
      },
    ]);
    expect(Object.keys(app.logs[0]!)).toEqual(['level', 'msg', 'traceID', 'method', 'path', 'duration']);
    expect(app.logs[0]!['duration']).toBeGreaterThan(0);
    expect(app.logs[0]!['duration']).toBeLessThan(5);
  });

  test('probes and scrapes leave no line', async () => {
    const app = await start();
    for (const path of ['/healthz', '/readyz', '/metrics', '/api/users']) await app.get(path);
    await app.until(() => app.logs.length > 0);

    expect(app.logs.map(({ path }) => path)).toEqual(['/api/users']);
  });

  test('the level follows the outcome', async () => {
    const app = await start({ FAULT_RATE: '1' });
    expect((await app.get('/api/users')).status).toBe(500);
    expect((await app.get('/nothing')).status).toBe(404);
    expect((await app.get('/api/users', { method: 'DELETE' })).status).toBe(405);
    await app.until(() => app.logs.length === 3);

    expect(app.logs.map(({ level }) => level)).toEqual(['error', 'warn', 'warn']);
  });

  test('a trace context that is malformed is replaced by a new one', async () => {
    const app = await start();
    for (const traceparent of ['00-xyz', `00-${'0'.repeat(32)}-${PARENT}-01`, `ff-${TRACE}-${PARENT}-01`]) {
      await app.get('/api/users', { headers: { traceparent } });
    }
    await app.until(() => app.logs.length === 3);

    const ids = app.logs.map(({ traceID }) => traceID as string);
    expect(new Set([...ids, TRACE]).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('traces', () => {
  test('spans go to the endpoint in protobuf, with the resource of the environment', async () => {
    const { app, receiver } = await startWithReceiver([], {
      OTEL_SERVICE_NAME: 'shop',
      OTEL_RESOURCE_ATTRIBUTES: 'k8s.pod.name=shop-1,k8s.namespace.name=default,note=a%2Cb',
    });
    await app.get('/api/users/1', { headers: { traceparent: `00-${TRACE}-${PARENT}-01`, tracestate: 'vendor=1' } });
    await app.until(() => receiver.spans.length === 2);

    expect(receiver.requests[0]).toMatchObject({
      path: '/v1/traces',
      headers: { 'content-type': 'application/x-protobuf' },
    });
    const [child, server] = receiver.spans;
    expect(server).toMatchObject({
      resource: { 'service.name': 'shop', 'k8s.pod.name': 'shop-1', 'k8s.namespace.name': 'default', note: 'a,b' },
      scope: 'example-instrumented-app',
      traceId: TRACE,
      parentSpanId: PARENT,
      traceState: 'vendor=1',
      name: 'GET /api/users/:id',
      kind: 2,
      attributes: {
        'http.request.method': 'GET',
        'http.route': '/api/users/:id',
        'url.path': '/api/users/1',
        'http.response.status_code': 200,
      },
      status: { code: 0, message: '' },
    });
    expect(child).toMatchObject({ traceId: TRACE, parentSpanId: server!.spanId, name: 'SELECT user', kind: 1 });
    expect(server!.start <= child!.start && child!.start < child!.end && child!.end <= server!.end).toBe(true);
    expect(Math.abs(Number(server!.start / 1_000_000n) - Date.now())).toBeLessThan(60_000);
  });

  test('a call to another service is one trace over both', async () => {
    const { app, receiver } = await startWithReceiver();
    await app.get('/api/greetings/2');
    await app.until(() => receiver.spans.length === 4);

    const byName = (name: string) => receiver.spans.find((span) => span.name === name)!;
    const chain = ['GET /api/greetings/:id', 'GET', 'GET /api/users/:id', 'SELECT user'].map(byName);
    expect(new Set(receiver.spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(chain.map(({ kind }) => kind)).toEqual([2, 3, 2, 1]);
    expect(chain.map(({ parentSpanId }) => parentSpanId)).toEqual([
      '',
      ...chain.slice(0, 3).map(({ spanId }) => spanId),
    ]);
    await app.until(() => app.logs.length === 2);
    expect(new Set(app.logs.map(({ traceID }) => traceID))).toEqual(new Set([chain[0]!.traceId]));
  });

  test('a failure is the status of the spans', async () => {
    const { app, receiver } = await startWithReceiver([], { FAULT_RATE: '1' });
    await app.get('/api/users');
    await app.until(() => receiver.spans.length === 2);

    expect(receiver.spans.map(({ status }) => status)).toEqual([
      { code: 2, message: 'connection reset' },
      { code: 2, message: 'database: connection reset' },
    ]);
  });

  test('a trace that the caller does not sample is not sent', async () => {
    const { app, receiver } = await startWithReceiver();
    await app.get('/api/users', { headers: { traceparent: `00-${TRACE}-${PARENT}-00` } });
    await app.get('/api/users');
    await app.until(() => receiver.spans.length === 2);

    expect(receiver.spans.map(({ traceId }) => traceId)).not.toContain(TRACE);
  });

  test('a busy receiver gets the spans again', async () => {
    const { app, receiver } = await startWithReceiver([503]);
    await app.get('/api/users');
    await app.until(() => receiver.spans.length === 2);

    expect(receiver.requests).toHaveLength(2);
    const metrics = await app.metrics();
    expect(metrics.get('otlp_spans_exported')).toBe(2);
    expect(metrics.get('otlp_spans_dropped')).toBe(0);
  });

  test('what the receiver refuses for good is dropped and counted', async () => {
    const { app, receiver } = await startWithReceiver([400]);
    await app.get('/api/users');
    await app.until(async () => (await app.metrics()).get('otlp_spans_dropped') === 2);

    expect(receiver.requests).toHaveLength(1);
  });

  test('while the receiver is away, requests are served and the queue is bounded', async () => {
    const { app, receiver } = await startWithReceiver([], { OTEL_BSP_MAX_QUEUE_SIZE: '10', FLUSH_MILLISECONDS: '100' });
    await receiver.stop();
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await app.get('/api/users')).status));

    expect(new Set(statuses)).toEqual(new Set([200]));
    const metrics = await app.metrics();
    expect(metrics.get('otlp_spans_waiting')).toBe(10);
    expect(metrics.get('otlp_spans_dropped')).toBe(30);
    expect(await app.stop()).toBe(0);
    expect(app.standardError).not.toContain('Error');
  });

  test('without an endpoint there is still a trace id in the logs', async () => {
    const app = await start();
    await app.get('/api/users');
    await app.until(() => app.logs.length === 1);

    expect(app.logs[0]!['traceID']).toMatch(/^[0-9a-f]{32}$/);
    expect((await app.metrics()).get('otlp_spans_waiting')).toBe(0);
  });

  test('another protocol than http/protobuf is refused at the start', async () => {
    const app = await start({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' });

    expect(await app.stop()).toBe(1);
    expect(app.standardError).toContain('OTEL_EXPORTER_OTLP_PROTOCOL: expected http/protobuf, got grpc');
  });
});

describe('the life of a pod', () => {
  test('a pod that ends sends what it has, and says so on its readiness', async () => {
    const { app, receiver } = await startWithReceiver([], {
      OTEL_BSP_SCHEDULE_DELAY: '3600000',
      DRAIN_MILLISECONDS: '300',
    });
    expect((await app.get('/readyz')).status).toBe(200);
    await app.get('/api/users');
    app.signal('SIGTERM');
    await app.until(async () => (await app.get('/readyz')).status === 503);
    expect((await app.get('/healthz')).status).toBe(200);

    expect(await app.stop()).toBe(0);
    expect(receiver.spans).toHaveLength(2);
  });

  test('the load generator makes requests of its own', async () => {
    const app = await start({ LOAD: '100' });
    await app.until(() => app.logs.length >= 5);

    for (const { path } of app.logs) expect(path).toMatch(/^\/api\/(users|greetings)/);
  });
});
