import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenMetrics, parseOpenMetrics } from './testing/open-metrics';
import { Receiver } from './testing/receiver';

// The examples of docs/instrumentation.md, as far as the machine has what they need.

jest.setTimeout(60_000);

const page = readFileSync(join(__dirname, '../../docs/instrumentation.md'), 'utf8');
const PACKAGES = 'prometheus_client, opentelemetry.exporter.otlp.proto.http, opentelemetry.instrumentation.wsgi';

function example(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)![1]!;
}

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** The first answer that comes. */
async function answer(url: string): Promise<string> {
  for (;;) {
    try {
      return await (await fetch(url)).text();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

(works('python3', '--version') ? test : test.skip)('the example in Python is Python', () => {
  const { stderr } = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
    input: example('python'),
    encoding: 'utf8',
  });

  expect(stderr).toBe('');
});

(works('python3', '-c', `import ${PACKAGES}`) ? test : test.skip)(
  'the example in Python has one trace in log, span and exemplar, and loses none at its end',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'instrumentation-'));
    const receiver = await Receiver.start();
    const port = await freePort();
    writeFileSync(join(folder, 'shop.py'), example('python'));
    const app = spawn('python3', [join(folder, 'shop.py'), String(port)], {
      env: {
        ...process.env,
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
        OTEL_SERVICE_NAME: 'shop',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    app.stdout.on('data', (chunk) => {
      output += chunk;
    });
    let metrics: OpenMetrics;
    try {
      await answer(`http://127.0.0.1:${port}/api/users`);
      metrics = parseOpenMetrics(await answer(`http://127.0.0.1:${port}/metrics`));
    } finally {
      const exit = once(app, 'exit');
      app.kill('SIGTERM');
      await exit;
      await receiver.stop();
      rmSync(folder, { recursive: true });
    }

    const line = JSON.parse(output);
    const exemplars = metrics.samples.map(({ exemplar }) => exemplar?.labels).filter((labels) => labels !== undefined);
    expect(Object.keys(line)).toEqual(['level', 'msg', 'traceID', 'method', 'path', 'duration']);
    expect(exemplars).toEqual([{ trace_id: line.traceID }]);
    expect(receiver.spans).toEqual([
      expect.objectContaining({ name: 'GET /api/users', traceId: line.traceID, kind: 2 }),
    ]);
    expect(receiver.spans[0]!.resource).toMatchObject({ 'service.name': 'shop' });
  },
);

(works('go', 'version') ? test : test.skip)('the example in Go is as gofmt prints it', () => {
  const { stdout, stderr } = spawnSync('gofmt', ['-d'], { input: example('go'), encoding: 'utf8' });

  expect(stdout + stderr).toBe('');
});
