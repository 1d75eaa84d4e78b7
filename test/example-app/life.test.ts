import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningApp } from '../harness/example-app/running-app';

jest.setTimeout(60_000);
afterEach(() => RunningApp.endAll());

test('the API answers what it is asked for', async () => {
  const app = await RunningApp.start();
  const json = async (path: string) => (await app.get(path)).json();

  expect(await json('/api/users')).toHaveLength(5);
  expect(await json('/api/users/1')).toEqual({ id: 1, name: 'Ada Lovelace' });
  expect(await json('/api/orders')).toHaveLength(7);
  expect(await json('/api/orders/2')).toEqual({ id: 2, item: 'paper tape', user: { id: 2, name: 'Alan Turing' } });
});

test.each([
  ['GET', '/api/users/6', 404],
  ['GET', '/api/orders/0', 404],
  ['GET', '/api/users/x', 404],
  ['GET', `/api/users/${'9'.repeat(20)}`, 404],
  ['GET', '/', 404],
  ['POST', '/api/users', 405],
  ['HEAD', '/api/users', 200],
])('%s %s is answered with %i', async (method, path, status) => {
  const app = await RunningApp.start();

  expect((await app.get(path, { method })).status).toBe(status);
});

test('a pod that ends leaves the Service first, and answers until then', async () => {
  const app = await RunningApp.start({ DRAIN_MILLISECONDS: '500', OTEL_TRACES_EXPORTER: 'none' });
  expect((await app.get('/readyz')).status).toBe(200);

  app.signal('SIGTERM');
  await app.until(async () => (await app.get('/readyz')).status === 503);
  const answers = [await app.get('/healthz'), await app.get('/api/users')];

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers.map(({ headers }) => headers.get('connection'))).toEqual(['close', 'close']);
  expect(await app.stop()).toBe(0);
});

test('a request that is open at the end is answered', async () => {
  const app = await RunningApp.start({ OTEL_TRACES_EXPORTER: 'none' });
  const open = app.get('/api/users');
  await app.until(async () => (await app.value('http_requests_in_flight')) !== 0);

  app.signal('SIGTERM');

  expect((await open).status).toBe(200);
  expect(await app.stop()).toBe(0);
});

test('a signal that comes while it starts ends it as well as any other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'early-signal-'));
  const hook = join(folder, 'hook.cjs');
  // The process signals itself at the moment in which it begins to listen.
  writeFileSync(
    hook,
    `const { Server } = require('node:net');
     const { listen } = Server.prototype;
     Server.prototype.listen = function (...args) {
       process.kill(process.pid, 'SIGTERM');
       return listen.apply(this, args);
     };`,
  );
  const app = await RunningApp.start({ NODE_OPTIONS: `--require ${hook}` });
  rmSync(folder, { recursive: true });

  expect(await app.stop()).toBe(0);
  expect(app.messages.at(-1)).toEqual({ level: 'info', msg: 'ended' });
});

test('a second signal changes nothing', async () => {
  const app = await RunningApp.start({ DRAIN_MILLISECONDS: '1500' });
  app.signal('SIGTERM');
  await app.until(() => app.messages.length >= 2);
  app.signal('SIGTERM');

  expect(await app.stop()).toBe(0);
  expect(app.messages.map(({ msg }) => msg)).toEqual([expect.any(String), 'SIGTERM: shutting down', 'ended']);
});

test('the load generator requests all routes, if it is on', async () => {
  const app = await RunningApp.start({ LOAD: '200' });
  const routes = async () =>
    new Set((await app.metrics()).find('http_requests_total').map(({ labels }) => labels['route']));
  await app.until(async () => (await routes()).size === 4);

  expect(await routes()).toEqual(new Set(['/api/users', '/api/users/:id', '/api/orders', '/api/orders/:id']));
});

test('the load generator is off without a rate', async () => {
  const app = await RunningApp.start({ LOAD: '0', DRAIN_MILLISECONDS: '200' });

  expect(await app.stop()).toBe(0);
  expect(app.logs).toEqual([]);
});

test('settings that make no sense end the process, all of them named', async () => {
  const app = await RunningApp.start({
    PORT: '99999',
    LOAD: 'much',
    FAULT_RATE: '2',
    USERS_URL: 'users',
    OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
  });

  expect(await app.stop()).toBe(1);
  expect(app.messages).toEqual([
    {
      level: 'fatal',
      msg: [
        'PORT: expected a number from 0 to 65535, got "99999"',
        'FAULT_RATE: expected a number from 0 to 1, got "2"',
        'LOAD: expected a number from 0 to 1000, got "much"',
        'USERS_URL: expected a URL, got "users"',
        'OTEL_EXPORTER_OTLP_PROTOCOL: expected http/protobuf, got "grpc"',
      ].join('; '),
    },
  ]);
});

test('a port that is taken ends the process with a message', async () => {
  const first = await RunningApp.start();
  const second = await RunningApp.start({ PORT: String(first.port) });

  expect(await second.stop()).toBe(1);
  expect(second.messages[0]).toMatchObject({ level: 'fatal', msg: expect.stringContaining('EADDRINUSE') });
});
