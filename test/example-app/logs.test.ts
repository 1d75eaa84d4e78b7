import { RunningApp } from '../harness/example-app/running-app';

jest.setTimeout(60_000);
afterEach(() => RunningApp.endAll());

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

/** Exactly the fields that the pipeline for pod logs knows, each of its type. */
const LINE = {
  level: expect.stringMatching(/^(info|warn|error)$/),
  msg: expect.any(String),
  traceID: expect.stringMatching(/^(?!0+$)[0-9a-f]{32}$/),
  method: expect.stringMatching(/^[A-Z_]+$/),
  path: expect.stringMatching(/^\//),
  duration: expect.any(Number),
};

test('a request leaves one line of exactly these fields', async () => {
  const app = await RunningApp.start();
  await app.get('/api/users?limit=1');
  await app.until(() => app.logs.length === 1);

  expect(app.logs).toEqual([LINE]);
  expect(app.logs[0]).toMatchObject({ level: 'info', msg: 'Request processed', method: 'GET', path: '/api/users' });
  // In seconds: a query takes between 5 and 50 milliseconds.
  expect(app.logs[0]!['duration']).toBeGreaterThan(0.004);
  expect(app.logs[0]!['duration']).toBeLessThan(4);
});

test("the level is the answer's: a client's mistake is a warning, the service's own an error that says what", async () => {
  const app = await RunningApp.start({ FAULT_RATE: '1' });
  const statuses = [(await app.get('/api/nothing')).status, (await app.get('/api/users')).status];
  await app.until(() => app.logs.length === 2);

  expect(statuses).toEqual([404, 500]);
  expect(app.logs).toEqual([LINE, LINE]);
  expect(app.logs.map(({ level, msg }) => [level, msg])).toEqual([
    ['warn', 'Request processed'],
    ['error', 'database: connection reset'],
  ]);
});

test('what another service does wrong is a bad gateway', async () => {
  const app = await RunningApp.start({ USERS_URL: 'http://127.0.0.1:1' });
  const response = await app.get('/api/orders/1');
  await app.until(() => app.logs.length === 1);

  expect(response.status).toBe(502);
  expect(app.logs[0]).toMatchObject({ level: 'error', msg: expect.stringMatching(/^users: /) });
});

test("the answer to a client doesn't tell what went wrong inside", async () => {
  const app = await RunningApp.start({ FAULT_RATE: '1' });

  expect(await (await app.get('/api/users')).json()).toEqual({ error: 'internal error' });
});

test("the trace is the caller's, where it sends one", async () => {
  const app = await RunningApp.start();
  await app.get('/api/users', { headers: { traceparent: `00-${TRACE}-${PARENT}-01` } });
  await app.until(() => app.logs.length === 1);

  expect(app.logs[0]!['traceID']).toBe(TRACE);
});

test('a trace context that is malformed is replaced by a new one', async () => {
  const app = await RunningApp.start();
  for (const traceparent of ['00-xyz', `00-${'0'.repeat(32)}-${PARENT}-01`, `ff-${TRACE}-${PARENT}-01`]) {
    await app.get('/api/users', { headers: { traceparent } });
  }
  await app.until(() => app.logs.length === 3);

  expect(app.logs).toEqual([LINE, LINE, LINE]);
  expect(new Set([TRACE, ...app.logs.map(({ traceID }) => traceID)]).size).toBe(4);
});

test('a path with quotes and control characters stays one line', async () => {
  const app = await RunningApp.start();
  await app.get('/api/%0A"x"');
  await app.until(() => app.logs.length === 1);

  expect(app.logs).toEqual([LINE]);
});

test('without traces there is no trace in the log', async () => {
  const app = await RunningApp.start({ OTEL_SDK_DISABLED: 'true' });
  await app.get('/api/users');
  await app.until(() => app.logs.length === 1);

  expect(Object.keys(app.logs[0]!).sort()).toEqual(['duration', 'level', 'method', 'msg', 'path']);
});

test('what the process says of itself is JSON as well, on standard error', async () => {
  const app = await RunningApp.start();

  expect(app.messages).toEqual([{ level: 'info', msg: `listening on port ${app.port}` }]);
});
