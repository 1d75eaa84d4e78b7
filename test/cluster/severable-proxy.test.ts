import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { cluster, clusterEnvironment, kubectl, runKubectl } from './kubectl';
import { eventually } from './manifests';
import { SeverableProxy } from './severable-proxy';

let proxy: SeverableProxy;

beforeEach(async () => {
  proxy = await SeverableProxy.start(cluster.kubeconfig);
});

afterEach(() => proxy.stop());

const getNodes = (...args: readonly string[]) =>
  runKubectl(['get', 'nodes', '--output=name', ...args], { env: { KUBECONFIG: proxy.kubeconfig } });

const NODES = { status: 0, stdout: 'node/node-1\nnode/node-2\n', stderr: '' };

test('the kubeconfig leads through the proxy, and the certificate is still that of the API server', async () => {
  expect(await getNodes()).toEqual(NODES);

  expect(proxy.connections).toBeGreaterThan(0);
  const [{ cluster: through }] = parse(readFileSync(proxy.kubeconfig, 'utf8')).clusters;
  expect(through.server).not.toBe(cluster.server);
  expect(through['tls-server-name']).toBe('127.0.0.1');
});

test('where it is severed nothing is reached, until it is restored', async () => {
  await proxy.sever();
  const { status, stderr } = await getNodes();
  expect(status).toBe(1);
  expect(stderr).toContain('was refused');

  await proxy.restore();
  expect(await getNodes()).toEqual(NODES);
});

test('severing breaks a connection in the middle', async () => {
  kubectl(['create', 'namespace', 'severed']);
  const child = spawn(cluster.kubectl, ['get', 'configmaps', '--namespace=severed', '--watch', '--output=name'], {
    env: { ...clusterEnvironment, KUBECONFIG: proxy.kubeconfig },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  await eventually('the watch shows the ConfigMap that each namespace has', () => output.includes('kube-root-ca.crt'));

  await proxy.sever();

  await ended;
  kubectl(['delete', 'namespace', 'severed', '--wait=false']);
});

test('severing after a number of connections lets those before through', async () => {
  // What kubectl finds out about the API server is kept: one connection a call.
  await getNodes();
  proxy.severAfter(1);

  expect(await getNodes()).toEqual(NODES);
  expect(await getNodes()).toMatchObject({ status: 1, stdout: '' });
  expect(await getNodes()).toMatchObject({ status: 1, stdout: '' });

  await proxy.restore();
  expect(await getNodes()).toEqual(NODES);
});

test('where it is stalled connections are taken, and nothing comes back, until it is restored', async () => {
  proxy.stall();
  const { status, stderr } = await getNodes('--request-timeout=1s');
  expect(status).toBe(1);
  expect(stderr).toMatch(/timeout|deadline exceeded/i);

  const waiting = getNodes();
  const before = proxy.connections;
  await eventually('kubectl connects', () => proxy.connections > before);
  await proxy.restore();
  expect(await waiting).toEqual(NODES);
});

test('nothing of it is left', async () => {
  await proxy.stop();

  expect(existsSync(proxy.kubeconfig)).toBe(false);
});
