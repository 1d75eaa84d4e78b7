import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AlloyApi, AlloyApiError, componentId } from './alloy-api';

type Answers = Readonly<Record<string, readonly [status: number, body: string]>>;

let server: Server | undefined;
const requests: { url?: string; authorization?: string }[] = [];

afterEach(() => {
  server?.close();
  requests.length = 0;
});

async function serve(answers: Answers): Promise<string> {
  server = createServer(({ url, headers }, response) => {
    requests.push({ url, authorization: headers.authorization });
    const [status, body] = answers[url!] ?? [404, 'not found'];
    response.writeHead(status, { date: 'Thu, 26 Nov 2026 07:00:00 GMT' }).end(body);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function component(localID: string, moduleID: string, createdModuleIDs?: string[]): object {
  return {
    name: localID,
    localID,
    moduleID,
    referencesTo: [],
    health: { state: 'healthy', message: '' },
    createdModuleIDs,
  };
}

test('components in modules are found, each module once', async () => {
  const url = await serve({
    '/api/v0/web/components': [200, JSON.stringify([component('custom.a', '', ['custom.a'])])],
    '/api/v0/web/modules/custom.a/components': [
      200,
      JSON.stringify([component('loki.write.x', 'custom.a', ['custom.a'])]),
    ],
  });

  const found = await new AlloyApi(url).components();

  expect(found.map(componentId)).toEqual(['custom.a', 'custom.a/loki.write.x']);
});

test('a path prefix stands before the API, not before readiness and metrics', async () => {
  const url = await serve({
    '/alloy/api/v0/web/peers': [200, '[]'],
    '/-/ready': [200, 'Alloy is ready.\n'],
    '/metrics': [200, 'a 1\n'],
  });
  const api = new AlloyApi(url, { pathPrefix: '/alloy/', authorization: 'Basic x' });

  expect(await api.peers()).toEqual([]);
  expect(await api.ready()).toEqual({ isReady: true, says: 'Alloy is ready.' });
  expect(await api.metrics()).toEqual({ samples: [{ name: 'a', labels: {}, value: 1 }], time: 1795676400 });
  expect(requests.every(({ authorization }) => authorization === 'Basic x')).toBe(true);
});

test('an Alloy that is not ready says why', async () => {
  const url = await serve({ '/-/ready': [503, 'Config failed to load.\n'] });

  expect(await new AlloyApi(url).ready()).toEqual({ isReady: false, says: 'Config failed to load.' });
});

test.each<[string, Answers, (api: AlloyApi) => Promise<unknown>, string]>([
  ['credentials', { '/metrics': [401, ''] }, (api) => api.metrics(), '--authorization-env'],
  ['another program', { '/metrics': [200, '<html>'] }, (api) => api.metrics(), 'line 1 of the metrics'],
  [
    'no JSON',
    { '/api/v0/web/peers': [200, '<html>'] },
    (api) => api.peers(),
    'the answer is no JSON; is this an Alloy?',
  ],
  ['no list', { '/api/v0/web/components': [200, '{}'] }, (api) => api.components(), 'expected a list'],
  ['no such component', {}, (api) => api.component('a.b'), '/api/v0/web/components/a.b: status 404'],
])('what comes instead of the answer is told: %s', async (_, answers, ask, message) => {
  const asked = ask(new AlloyApi(await serve(answers)));

  await expect(asked).rejects.toThrow(AlloyApiError);
  await expect(asked).rejects.toThrow(message);
});

test('without an answer the reason is told, in the words of the port-forward if it has any', async () => {
  const url = await serve({});
  await new Promise((resolve) => server!.close(resolve));

  await expect(new AlloyApi(url).metrics()).rejects.toThrow('/metrics: connection refused');
  await expect(new AlloyApi(url, { explain: () => 'lost connection to pod' }).metrics()).rejects.toThrow(
    '/metrics: lost connection to pod',
  );
});

test('a server that does not answer in time is an error', async () => {
  server = createServer(() => undefined);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const api = new AlloyApi(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { timeout: 0.2 });

  await expect(api.peers()).rejects.toThrow('no answer within 0.2 s');
  server.closeAllConnections();
});
