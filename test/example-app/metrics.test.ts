import { RunningApp } from '../harness/example-app/running-app';

jest.setTimeout(60_000);
afterEach(() => RunningApp.endAll());

/** Answered, counted and logged: the line comes last. */
const requests = (app: RunningApp, count: number) => app.until(() => app.logs.length === count);

test('requests are counted by method, route and status, and never by path', async () => {
  const app = await RunningApp.start();
  const paths = ['/api/users', '/api/users/1', '/api/users/2', '/api/users/99', '/api/users/1/photo', '/favicon.ico'];
  for (const path of paths) await app.get(path);
  await app.get('/api/orders', { method: 'DELETE' });
  await app.get('/api/orders', { method: 'HEAD' });
  await requests(app, 8);

  const counts = (await app.metrics())
    .find('http_requests_total')
    .map(({ labels: { method, route, status }, value }) => `${method} ${route} ${status} ${value}`);
  expect(counts.sort()).toEqual([
    'DELETE /api/orders 405 1',
    'GET /api/users 200 1',
    'GET /api/users/:id 200 2',
    'GET /api/users/:id 404 1',
    'GET none 404 2',
    'HEAD /api/orders 200 1',
  ]);
});

test('a method that a client makes up makes no series of its own', async () => {
  const app = await RunningApp.start();
  for (const method of ['PROPFIND', 'REPORT']) await app.get('/api/users', { method });
  await requests(app, 2);

  expect(
    (await app.metrics()).find('http_requests_total').map(({ labels, value }) => [labels['method'], value]),
  ).toEqual([['_OTHER', 2]]);
});

test('durations are a histogram, with the same labels', async () => {
  const app = await RunningApp.start();
  await app.get('/api/orders');
  await requests(app, 1);

  const metrics = await app.metrics();
  const labels = { method: 'GET', route: '/api/orders', status: '200' };
  const buckets = metrics.find('http_request_duration_seconds_bucket', labels);
  const counts = buckets.map(({ value }) => value);
  expect(buckets.map((bucket) => bucket.labels['le'])).toEqual([
    '0.005',
    '0.01',
    '0.025',
    '0.05',
    '0.1',
    '0.25',
    '0.5',
    '1',
    '2.5',
    '5',
    '10',
    '+Inf',
  ]);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.at(-1)).toBe(1);
  expect(metrics.value('http_request_duration_seconds_count', labels)).toBe(1);
  expect(metrics.value('http_request_duration_seconds_sum', labels)).toBe(app.logs[0]!['duration']);
});

test('the families have the types that dashboards expect, process metrics among them', async () => {
  const app = await RunningApp.start();

  const types = [...(await app.metrics()).families].map(([name, { type }]) => `${name} ${type}`);
  expect(types).toEqual(
    expect.arrayContaining([
      'http_requests counter',
      'http_request_duration_seconds histogram',
      'http_requests_in_flight gauge',
      'otlp_spans_exported counter',
      'otlp_spans_dropped counter',
      'otlp_spans_waiting gauge',
      'process_cpu_seconds counter',
      'process_resident_memory_bytes gauge',
      'process_open_fds gauge',
      'nodejs_eventloop_lag_seconds gauge',
      'nodejs_gc_duration_seconds histogram',
    ]),
  );
});

test('a request that is being answered is in flight', async () => {
  const app = await RunningApp.start();
  const open = app.get('/api/users');
  await app.until(async () => (await app.value('http_requests_in_flight')) === 1);
  await open;
  await app.until(async () => (await app.value('http_requests_in_flight')) === 0);

  expect(app.logs).toHaveLength(1);
});

test('probes and scrapes are not counted', async () => {
  const app = await RunningApp.start();
  for (const path of ['/healthz', '/readyz', '/metrics']) expect((await app.get(path)).status).toBe(200);

  expect((await app.metrics()).find('http_requests_total')).toEqual([]);
  expect(app.logs).toEqual([]);
});

test('a trace that is not kept is no exemplar', async () => {
  const app = await RunningApp.start({ OTEL_TRACES_SAMPLER: 'always_off' });
  await app.get('/api/users');
  await requests(app, 1);

  expect((await app.metrics()).samples.filter(({ exemplar }) => exemplar !== undefined)).toEqual([]);
});
