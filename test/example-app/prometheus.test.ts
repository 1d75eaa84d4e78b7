import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alloyConfig } from '../harness/example-app/dist';
import { freePort } from '../harness/example-app/free-port';
import { NAME, POD_NAME, podOnLoopback } from '../harness/example-app/pod';
import { RunningApp } from '../harness/example-app/running-app';
import { content } from '../harness/pipelines/blocks';
import { targetsOf } from '../harness/pipelines/pods';

jest.setTimeout(60_000);

const installed = spawnSync('prometheus', ['--version']).status === 0;
const SERVICE = { service_name: NAME, namespace: 'default', pod: POD_NAME };

let folder: string;
let prometheus: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prometheus-'));
});

afterEach(async () => {
  if (prometheus !== undefined && prometheus.exitCode === null) {
    const exit = once(prometheus, 'exit');
    prometheus.kill('SIGKILL');
    await exit;
  }
  prometheus = undefined;
  await RunningApp.endAll();
  rmSync(folder, { recursive: true });
});

/** A Prometheus that finds the pod as discovery does, and applies the relabeling rules of the configuration in dist/ itself. */
async function startPrometheus(app: RunningApp): Promise<string> {
  const targets = targetsOf(podOnLoopback(app.port)).map(({ __address__: address, ...labels }) => ({
    targets: [address],
    labels,
  }));
  const settings = {
    global: { scrape_interval: '1s', scrape_timeout: '1s' },
    scrape_configs: [
      {
        job_name: 'pods',
        static_configs: targets,
        relabel_configs: content(alloyConfig(), 'discovery.relabel', 'kubernetes_pods')['rule'],
      },
    ],
  };
  writeFileSync(join(folder, 'prometheus.yml'), JSON.stringify(settings));
  const address = `127.0.0.1:${await freePort()}`;
  prometheus = spawn(
    'prometheus',
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=${address}`,
      '--enable-feature=exemplar-storage',
    ],
    { stdio: 'ignore' },
  );
  return `http://${address}`;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into field by field.
async function ask(url: string, path: string, parameters: Record<string, string> = {}): Promise<any> {
  try {
    const response = await fetch(`${url}/api/v1/${path}?${new URLSearchParams(parameters)}`);
    return ((await response.json()) as { data: unknown }).data;
  } catch {
    // It isn't there yet.
    return undefined;
  }
}

(installed ? test : test.skip)('a real Prometheus scrapes it by the generated rules, exemplars included', async () => {
  const app = await RunningApp.start({ OTEL_TRACES_EXPORTER: 'none' });
  await app.get('/api/users/1');
  const prometheusUrl = await startPrometheus(app);
  const query = { query: 'http_requests_total{route="/api/users/:id"}' };
  await app.until(async () => (await ask(prometheusUrl, 'query', query))?.result.length > 0);

  const { activeTargets } = await ask(prometheusUrl, 'targets');
  const { result } = await ask(prometheusUrl, 'query', query);
  const now = Date.now() / 1000;
  const exemplars = await ask(prometheusUrl, 'query_exemplars', {
    query: 'http_request_duration_seconds_bucket',
    start: String(now - 60),
    end: String(now + 60),
  });
  const metadata = await ask(prometheusUrl, 'metadata');
  expect(activeTargets).toEqual([
    expect.objectContaining({
      scrapeUrl: `http://127.0.0.1:${app.port}/metrics`,
      health: 'up',
      lastError: '',
      labels: expect.objectContaining(SERVICE),
    }),
  ]);
  expect(result).toEqual([
    { metric: expect.objectContaining({ ...SERVICE, method: 'GET', status: '200' }), value: [expect.any(Number), '1'] },
  ]);
  expect(exemplars.flatMap((series: { exemplars: { labels: object }[] }) => series.exemplars)).toEqual([
    expect.objectContaining({ labels: { trace_id: app.logs[0]!['traceID'], span_id: expect.any(String) } }),
  ]);
  expect(metadata.http_request_duration_seconds[0].type).toBe('histogram');
});
