import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as doctor } from '../../lib/cli/doctor';
import { run as verify } from '../../lib/cli/verify';
import { parsePrometheusText } from '../../lib/cluster';
import type { DoctorReport, ReportedDiagnosis } from '../../lib/doctor';
import { AlloyStandIn, recordingsOf } from '../cluster/alloy-stand-in';

const STATES = ['healthy', 'unreachable', 'unauthorized'] as const;
const standIns = new Map<string, AlloyStandIn>();
const folder = mkdtempSync(join(tmpdir(), 'http-api-'));

beforeAll(async () => {
  for (const state of STATES) standIns.set(state, await AlloyStandIn.start(recordingsOf(state)));
});

afterEach(() => {
  for (const standIn of standIns.values()) standIn.reset();
});

afterAll(async () => {
  for (const standIn of standIns.values()) await standIn.stop();
  rmSync(folder, { recursive: true });
});

interface Outcome extends DoctorReport {
  readonly exitCode: number;
}

/** Runs a command on Alloys that stand at URLs, and reads its report. */
async function look(command: typeof doctor, states: readonly string[], ...more: readonly string[]): Promise<Outcome> {
  const urls = states.flatMap((state) => ['--url', `http://${standIns.get(state)!.address}`]);
  let output = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  try {
    const exitCode = await command([...urls, '--for', '0s', '--format', 'json', ...more]);
    return { exitCode, ...JSON.parse(output) };
  } finally {
    write.mockRestore();
  }
}

/** A file with a log, for `--log`. */
function logFile(text: string): string {
  const file = join(folder, 'log.txt');
  writeFileSync(file, text);
  return file;
}

function brief({ findings }: DoctorReport): string[] {
  return findings.map(({ severity, summary }) => `${severity}: ${summary}`);
}

function metricsOf(state: string): string {
  return standIns.get(state)!.recorded('/metrics').body;
}

/** The recorded metrics with another value of a series. */
function withValue(text: string, series: string, value: number): string {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `) || each.startsWith(`${series}{`));
  expect(line).toBeDefined();
  return text.replace(line!, line!.replace(/ [^ ]+$/, ` ${value}`));
}

const METRICS = 'http://127.0.0.1:29090/api/v1/write';
const LOGS = 'http://127.0.0.1:29100/loki/api/v1/push';
const TRACES = '127.0.0.1:24317';

test.each(STATES)('every line of the recorded metrics is read: %s', (state) => {
  const text = metricsOf(state);
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  expect(parsePrometheusText(text)).toHaveLength(lines.length);
});

describe.each([
  ['doctor', doctor],
  ['verify', verify],
])('%s', (_, command) => {
  test('finds nothing wrong with a healthy Alloy', async () => {
    const found = await look(command, ['healthy'], '--log', logFile(standIns.get('healthy')!.log));

    expect(found).toMatchObject({ exitCode: 0, findings: [], notSeen: [] });
  });

  test('names each destination that can’t be reached, and why', async () => {
    const found = await look(command, ['unreachable'], '--log', logFile(standIns.get('unreachable')!.log));

    expect(found.exitCode).toBe(1);
    expect(brief(found)).toEqual([
      `error: no metrics arrive at ${METRICS}: nothing listens there (connection refused)`,
      `error: no logs arrive at ${LOGS}: nothing listens there (connection refused)`,
      `error: no traces arrive at ${TRACES}: nothing listens there (connection refused)`,
    ]);
    expect(found.findings[1]!.evidence).toEqual(
      expect.arrayContaining([
        '5 log entries given up (ingester_error) [loki_write_dropped_entries_total]',
        `log: Post "${LOGS}": dial tcp 127.0.0.1:29100: connect: connection refused`,
      ]),
    );
  });

  test('names each destination that wants other credentials', async () => {
    const found = await look(command, ['unauthorized'], '--log', logFile(standIns.get('unauthorized')!.log));

    expect(found.exitCode).toBe(1);
    expect(brief(found)).toEqual([
      `error: no metrics arrive at ${METRICS}: it wants other credentials (401)`,
      `error: no logs arrive at ${LOGS}: it wants other credentials (401)`,
      `error: no traces arrive at ${TRACES}: nothing listens there (connection refused)`,
    ]);
  });

  test('tells from the metrics alone what can be told', async () => {
    expect(brief(await look(command, ['unreachable']))).toEqual([
      `error: no metrics arrive at ${METRICS}: nothing listens there (connection refused)`,
      `error: no logs arrive at ${LOGS}: no request gets an answer`,
      `error: no traces arrive at ${TRACES}: it is not available (5xx or Unavailable)`,
    ]);
    expect(brief(await look(command, ['unauthorized']))).toEqual([
      `error: no metrics arrive at ${METRICS}: it refuses them for good (a status 4xx)`,
      `error: no logs arrive at ${LOGS}: it wants other credentials (401)`,
      `error: no traces arrive at ${TRACES}: it is not available (5xx or Unavailable)`,
    ]);
  });
});

describe('variations of a healthy Alloy', () => {
  const healthy = () => standIns.get('healthy')!;

  async function examine(...more: readonly string[]): Promise<Outcome> {
    return look(doctor, ['healthy'], ...more);
  }

  function only({ findings }: DoctorReport): ReportedDiagnosis {
    expect(findings).toHaveLength(1);
    return findings[0]!;
  }

  test('a component that is not healthy', async () => {
    const components = JSON.parse(healthy().recorded('/api/v0/web/components').body);
    const write = components.find(({ localID }: { localID: string }) => localID === 'loki.write.default');
    write.health = { ...write.health, state: 'unhealthy', message: 'component failed: x509: unknown authority' };
    healthy().answer('/api/v0/web/components', { body: JSON.stringify(components) });

    expect(only(await examine())).toMatchObject({
      question: 'health',
      severity: 'error',
      component: 'loki.write.default',
      evidence: ['component failed: x509: unknown authority'],
    });
  });

  test('an Alloy that is not ready', async () => {
    healthy().answer('/-/ready', { status: 503, body: 'Alloy is not ready.\n' });

    expect(only(await examine())).toMatchObject({ question: 'health', summary: 'Alloy is not ready' });
  });

  test('a reload that failed', async () => {
    const metrics = withValue(metricsOf('healthy'), 'alloy_config_last_load_successful', 0);
    healthy().answerMetrics(withValue(metrics, 'alloy_config_load_failures_total', 2));

    expect(only(await examine())).toMatchObject({
      question: 'configuration',
      evidence: ['alloy_config_last_load_successful is 0, after 2 failures'],
    });
  });

  test('memory near the limit', async () => {
    healthy().answerMetrics(withValue(metricsOf('healthy'), 'go_gc_gomemlimit_bytes', 2e8));

    expect(only(await examine())).toMatchObject({
      question: 'memory',
      summary: 'Alloy uses 201 MiB of memory, near its aim of 191 MiB (GOMEMLIMIT)',
      evidence: expect.arrayContaining([expect.stringContaining('681 active series')]),
    });
  });

  test('targets that are missing', async () => {
    const path = '/api/v0/web/components/prometheus.scrape.kubernetes_pods';
    const component = JSON.parse(healthy().recorded(path).body);
    healthy().answer(path, { body: JSON.stringify({ ...component, debugInfo: [] }) });

    expect(only(await examine())).toMatchObject({
      question: 'targets',
      summary: 'prometheus.scrape.kubernetes_pods has no targets',
    });
  });

  test('rights that are missing, in the log', async () => {
    const line = (format: string) =>
      format === 'json'
        ? `{"level":"error","msg":"pods is forbidden: User \\"system:serviceaccount:a:alloy\\" cannot list resource \\"pods\\" in API group \\"\\" at the cluster scope"}`
        : `level=error msg="pods is forbidden: User \\"system:serviceaccount:a:alloy\\" cannot list resource \\"pods\\" in API group \\"\\" at the cluster scope"`;

    for (const format of ['json', 'logfmt']) {
      const log = logFile(`${healthy().log}${line(format)}\n`);
      expect(only(await examine('--log', log))).toMatchObject({
        question: 'rights',
        summary: 'Alloy may not list pods in the cluster',
      });
    }
  });

  test('members of a cluster that don’t see each other', async () => {
    const clustered = `${metricsOf('healthy')}cluster_node_info{state="participant"} 1\n`;
    const peer = (name: string, isSelf: boolean) => ({ name, addr: `${name}:12345`, isSelf, state: 'participant' });
    const other = standIns.get('unauthorized')!;
    for (const [index, standIn] of [healthy(), other].entries()) {
      standIn.answerMetrics(clustered);
      standIn.answer('/api/v0/web/peers', { body: JSON.stringify([peer(`alloy-${index}`, true)]) });
    }

    expect(only(await look(doctor, ['healthy', 'unauthorized']))).toMatchObject({
      question: 'clustering',
      evidence: [expect.stringContaining('sees: alloy-0'), expect.stringContaining('sees: alloy-1')],
    });
  });

  test('a loss between two readings, of data that arrived before', async () => {
    const series =
      'loki_write_dropped_entries_total{component_id="loki.write.default",component_path="/",host="127.0.0.1:29100",reason="rate_limited",tenant=""}';
    healthy().answerMetrics(metricsOf('healthy'), withValue(metricsOf('healthy'), series, 40));

    const found = await look(verify, ['healthy'], '--for', '0.1s');

    expect(brief(found)).toEqual([`error: loki.write.default loses logs for ${LOGS}: it wants less data (429)`]);
  });

  test('a loss of long ago is a note, and no reason to fail', async () => {
    const series =
      'loki_write_dropped_entries_total{component_id="loki.write.default",component_path="/",host="127.0.0.1:29100",reason="rate_limited",tenant=""}';
    healthy().answerMetrics(withValue(metricsOf('healthy'), series, 40));

    const found = await look(verify, ['healthy']);

    expect(found).toMatchObject({ exitCode: 0, findings: [] });
    expect(brief({ ...found, findings: found.notes })).toEqual([
      'note: loki.write.default has lost or delayed logs since it started, but not now',
      'note: 1 of 2 targets of prometheus.scrape.kubernetes_pods can’t be scraped',
    ]);
  });

  test('whether an Alloy that has just started still loses it, one look can not tell', async () => {
    const series =
      'loki_write_dropped_entries_total{component_id="loki.write.default",component_path="/",host="127.0.0.1:29100",reason="rate_limited",tenant=""}';
    const lost = withValue(metricsOf('healthy'), series, 40);
    healthy().answerMetrics(withValue(lost, 'process_start_time_seconds', Date.now() / 1000 - 60));

    expect(await look(verify, ['healthy'])).toMatchObject({
      exitCode: 4,
      findings: [],
      open: [expect.objectContaining({ component: 'loki.write.default' })],
    });
  });

  test('something else that listens at the URL', async () => {
    healthy().answer('/metrics', { body: '<html>' });

    expect(only(await examine())).toMatchObject({
      question: 'health',
      summary: 'Alloy’s HTTP server does not answer',
      evidence: ['/metrics: line 1 of the metrics: expected the name of a metric'],
    });
  });
});
