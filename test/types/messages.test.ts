import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What the compiler says to mistakes that everybody makes once: short, and with the way out as far as TypeScript lets one shape it.

const root = join(__dirname, '..', '..');

const START = `import type { Construct } from 'constructs';
import { discovery, loki, otelcol, prometheus, Secret } from '../../lib';

declare const scope: Construct;
const write = new prometheus.RemoteWrite(scope, 'write', { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] });
const logs = new loki.Write(scope, 'logs', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });
const tempo = new otelcol.exporter.Otlp(scope, 'tempo', { client: { endpoint: 'tempo:4317' } });
const pods = new discovery.Kubernetes(scope, 'pods', { role: 'pod' });
`;

const MISTAKES: [mistake: string, statement: string, message: RegExp][] = [
  [
    'a component where its export belongs',
    "new prometheus.Scrape(scope, 'x', { targets: pods.targets, forwardTo: [write] });",
    /^Type 'RemoteWrite' is missing .* 'Expression<MetricsReceiver>': \[passItsReceiverInputOrTargets\], /,
  ],
  [
    'a component where its input belongs',
    "new otelcol.receiver.Otlp(scope, 'x', { output: { traces: [tempo] } });",
    /^Type 'Otlp' is missing .* 'Expression<Consumer<"traces">>': \[passItsReceiverInputOrTargets\], /,
  ],
  [
    'a component where its targets belong',
    "new prometheus.Scrape(scope, 'x', { targets: pods, forwardTo: [] });",
    /^Type 'Kubernetes' is not assignable to type 'TargetsInput'\.\n.*\[passItsReceiverInputOrTargets\], /,
  ],
  [
    'a string where a secret belongs',
    "new prometheus.RemoteWrite(scope, 'x', { endpoint: [{ url: 'http://x', basicAuth: { password: 'secret' } }] });",
    /^Type 'string' is not assignable to type 'SecretInput<"Secret\.env\(secret, key\), Secret\.file\(secret, key\) or an export">'\.$/,
  ],
  [
    'a secret where a text belongs',
    "new prometheus.RemoteWrite(scope, 'x', { endpoint: [{ url: 'http://x', name: Secret.env('a', 'b') }] });",
    /^Type 'Expression<SecretText<"if it is none: \{ nonsensitive: true \}, std\.convert\.nonsensitive\(\.\.\.\)">>' is not assignable to type 'StringInput \| undefined'\./,
  ],
  [
    'one block where a list belongs',
    "new prometheus.RemoteWrite(scope, 'x', { endpoint: { url: 'http://x' } });",
    /^Object literal may only specify known properties, and 'url' does not exist in type 'readonly RemoteWriteEndpoint\[\]'\.$/,
  ],
  [
    'a target as a string',
    "new prometheus.Scrape(scope, 'x', { targets: ['localhost:9090'], forwardTo: [] });",
    /^Type 'string' is not assignable to type 'TargetInput<"\{ __address__: 'host:port' \}">'\.$/,
  ],
  [
    'all targets as a string',
    "new prometheus.Scrape(scope, 'x', { targets: 'localhost:9090', forwardTo: [] });",
    /^Type 'string' is not assignable to type 'TargetsInput'\.$/,
  ],
  [
    'a receiver of another signal',
    "new prometheus.Scrape(scope, 'x', { targets: [], forwardTo: [logs.receiver] });",
    /^Type 'Expression<LogsReceiver>' is not assignable to type 'Expression<MetricsReceiver>'\.\n/,
  ],
  [
    'one receiver where a list belongs',
    "new prometheus.Scrape(scope, 'x', { targets: [], forwardTo: write.receiver });",
    /^Type 'Expression<MetricsReceiver>' is not assignable to type 'ListInput<Expression<MetricsReceiver>>'\.\n/,
  ],
];

let messages: Map<number, string>;

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'types-'));
  writeFileSync(join(folder, 'main.ts'), START + MISTAKES.map(([, statement]) => `${statement}\n`).join(''));
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: '../..' },
    include: ['main.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '--project', folder], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const found = stdout.matchAll(/^main\.ts\((\d+),\d+\): error TS\d+: (.*(?:\n +.*)*)$/gm);
  messages = new Map([...found].map(([, line, message]) => [Number(line), message!]));
}, 60_000);

const firstLine = START.split('\n').length;

test.each(MISTAKES.map((mistake, i) => [...mistake, firstLine + i] as const))('%s', (_, _statement, message, line) => {
  expect(messages.get(line)).toMatch(message);
});

test('what is right is compiled without a word', () => {
  expect([...messages.keys()].filter((line) => line < firstLine)).toEqual([]);
});

test('no message is longer than five lines', () => {
  expect([...messages.values()].filter((message) => message.split('\n').length > 5)).toEqual([]);
});
