import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type OpenMetrics, parseOpenMetrics } from '../harness/example-app/open-metrics';
import { NAME, POD_NAME } from '../harness/example-app/pod';
import { Receiver } from '../harness/example-app/receiver';
import { exampleOf } from './page';
import { build, Shop } from './shop';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const SERVER = 2;

interface Language {
  readonly name: string;
  /** Commands that tell whether the toolchain is there. */
  readonly toolchain: readonly string[];
  /** Further variables that the page asks for. */
  readonly env?: Readonly<Record<string, string>>;
  /** How the process ends by SIGTERM: a JVM says which signal it was. */
  readonly exitCode: number;
}

const LANGUAGES: readonly Language[] = [
  { name: 'Python', toolchain: ['python3 -m venv --help'], exitCode: 0 },
  { name: 'Go', toolchain: ['go version'], exitCode: 0 },
  {
    name: 'Java',
    toolchain: ['javac -version', 'mvn --version'],
    env: { OTEL_METRICS_EXPORTER: 'none', OTEL_LOGS_EXPORTER: 'none' },
    exitCode: 128 + 15,
  },
];

const missing = ({ toolchain }: Language) =>
  toolchain.filter((command) => spawnSync('bash', ['-c', command]).status !== 0);

/** In CI nothing is skipped: there a toolchain that is missing is a failure. */
const skipped = LANGUAGES.filter((language) => process.env['CI'] !== 'true' && missing(language).length > 0);

for (const language of skipped) {
  process.stderr.write(`${language.name} is skipped: ${missing(language).join(', ')} does not run on this machine\n`);
}

const describeEach = (languages: readonly Language[], run: (language: Language) => void) => {
  for (const language of languages) {
    (skipped.includes(language) ? describe.skip : describe)(language.name, () => run(language));
  }
};

describeEach(LANGUAGES, ({ name, env, exitCode }) => {
  const example = exampleOf(name);
  const folder = join(__dirname, '../../.cache/instrumentation', name.toLowerCase());

  let receiver: Receiver;
  let shop: Shop | undefined;
  let statuses: readonly number[];
  let metrics: OpenMetrics;
  let ended: number | string;
  let lines: readonly Readonly<Record<string, unknown>>[];

  beforeAll(async () => {
    build(example, folder);
    receiver = await Receiver.start();
    shop = await Shop.start(example, folder, {
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      // Whatever arrives was sent because of the end.
      OTEL_BSP_SCHEDULE_DELAY: '3600000',
      ...env,
    });
    const answers = [
      await shop.get('/api/users'),
      await shop.get('/api/users', { traceparent: `00-${TRACE}-${PARENT}-01` }),
      await shop.get('/api/users/1/photo'),
      await shop.get('/api/users', {}, 'PROPFIND'),
    ];
    statuses = answers.map(({ status }) => status);
    // client_golang has a gauge and a counter of this name, which the format doesn't allow and Prometheus takes.
    const page = (await (await shop.get('/metrics')).text()).replace(/^.*go_memstats_alloc_bytes.*\n/gm, '');
    metrics = parseOpenMetrics(page);
    ended = await shop.stop();
    lines = shop.output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  });

  afterAll(async () => {
    await shop?.kill();
    await receiver?.stop();
  });

  test('answers, and ends well by SIGTERM', () => {
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect(ended).toBe(exitCode);
  });

  test('writes a line for each request, of exactly the fields that PodLogs knows', () => {
    const line = {
      level: 'info',
      msg: 'Request processed',
      traceID: expect.stringMatching(/^(?!0+$)[0-9a-f]{32}$/),
      method: 'GET',
      path: '/api/users',
      duration: expect.any(Number),
    };

    expect(lines).toEqual([line, line]);
    for (const { duration } of lines) expect(duration).toBeGreaterThan(0);
    for (const { duration } of lines) expect(duration).toBeLessThan(5);
  });

  test('sends a span for each request, of the pod that the variables name', () => {
    const resource = expect.objectContaining({ 'service.name': NAME, 'k8s.pod.name': POD_NAME });

    expect(receiver.requests.map(({ status }) => status)).toEqual([200]);
    expect(receiver.spans).toEqual([
      expect.objectContaining({ name: 'GET /api/users', kind: SERVER, parentSpanId: '', resource }),
      expect.objectContaining({ name: 'GET /api/users', kind: SERVER, parentSpanId: PARENT, resource }),
    ]);
  });

  test("continues the caller's trace", () => {
    expect(lines[1]!['traceID']).toBe(TRACE);
    expect(lines[0]!['traceID']).not.toBe(TRACE);
  });

  test('has one trace in log, span and exemplar', () => {
    const traces = lines.map(({ traceID }) => traceID);
    const exemplars = metrics.samples.flatMap(({ exemplar }) => exemplar ?? []);

    expect(receiver.spans.map(({ traceId }) => traceId)).toEqual(traces);
    // A bucket keeps one: the newest, or one that isn't old yet.
    expect(exemplars.length).toBeGreaterThan(0);
    for (const { labels } of exemplars) {
      expect(Object.keys(labels)[0]).toBe('trace_id');
      expect(traces).toContain(labels['trace_id']);
    }
  });

  test('counts by route, and nothing that a client makes up', () => {
    expect(statuses.slice(2).every((status) => status >= 400)).toBe(true);
    expect(metrics.families.get('http_request_duration_seconds')?.type).toBe('histogram');
    expect(metrics.find('http_request_duration_seconds_count').map(({ labels, value }) => [labels, value])).toEqual([
      [{ method: 'GET', route: '/api/users', status: '200' }, 2],
    ]);
  });
});

(skipped.some(({ name }) => name === 'Go') ? test.skip : test)('the example in Go is as gofmt prints it', () => {
  const { stdout, stderr } = spawnSync('gofmt', ['-d'], { input: exampleOf('Go').files['main.go'], encoding: 'utf8' });

  expect(stdout + stderr).toBe('');
});
