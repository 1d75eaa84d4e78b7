import { instance, metricsAt, observed, windowOf } from '../../../test/harness/doctor/observed';
import type { Connection } from '../destinations/connections';
import type { Diagnosis } from '../diagnosis';
import { MetricsWindow } from '../observation/metrics-window';
import type { QuestionContext } from '../question';
import { deliveryDiagnoses } from './delivery-diagnoses';

const WRITE = 'component_id="loki.write.a",component_path="/",host="loki:3100"';
const LOST = `loki_write_sent_entries_total{${WRITE}} 0\nloki_write_dropped_entries_total{${WRITE},reason="ingester_error"} 7`;

const connection: Connection = {
  destination: {
    component: 'loki.write.a',
    argument: 'endpoint > url',
    address: 'http://loki:3100/loki/api/v1/push',
    host: 'loki',
    port: 3100,
    isOwn: false,
  },
  problems: [],
};

function findings(
  first: string,
  last = first,
  context: Partial<QuestionContext> = {},
  logText = '',
): readonly Diagnosis[] {
  const alloy = observed([instance({ window: windowOf(first, last), logText })]);
  return deliveryDiagnoses('logs', alloy, { connections: [connection], ...context });
}

test('the destination is named as the configuration has it', () => {
  expect(findings(LOST)[0]).toMatchObject({
    severity: 'error',
    component: 'loki.write.a',
    summary: 'no logs arrive at http://loki:3100/loki/api/v1/push',
    evidence: ['7 log entries given up (ingester_error) [loki_write_dropped_entries_total]'],
    advice: ['read what loki.write.a says in Alloy’s log'],
  });
});

test('Alloy’s log tells the cause, with the line as evidence', () => {
  const log = `level=error msg="final error sending batch" component_path=/ component_id=loki.write.a error="server returned HTTP status 401 Unauthorized (401): denied"`;
  const [found] = findings(LOST, LOST, {}, log);

  expect(found!.summary).toBe('no logs arrive at http://loki:3100/loki/api/v1/push: it wants other credentials (401)');
  expect(found!.evidence).toContain('log: server returned HTTP status 401 Unauthorized (401): denied');
  expect(found!.advice[0]).toContain('the Secret that they come from');
});

test('what is seen of the way to the destination counts more than what Alloy logs', () => {
  const problems = [
    { what: 'there is no Service loki in namespace a', evidence: 'Service loki does not exist', advice: 'install it' },
  ];
  const log = `level=error msg=x component_path=/ component_id=loki.write.a error="dial tcp: i/o timeout"`;
  const [found] = findings(LOST, LOST, { connections: [{ ...connection, problems }] }, log);

  expect(found).toMatchObject({ advice: ['install it'], summary: expect.stringContaining('there is no Service loki') });
  expect(found!.evidence).toEqual(
    expect.arrayContaining(['Service loki does not exist', 'log: dial tcp: i/o timeout']),
  );
});

test('what the pod itself saw is evidence', () => {
  const probe = { host: 'loki', port: 3100, resolves: true, connects: false, reason: 'Connection refused' };
  const [found] = findings(LOST, LOST, { connections: [{ ...connection, probe }] });

  expect(found!.summary).toContain('nothing listens there (connection refused)');
  expect(found!.evidence).toContain('from inside the pod loki:3100 cannot be connected to: Connection refused');
});

const sent = (value: number, retried: number) =>
  `loki_write_sent_entries_total{${WRITE}} ${value}\nloki_write_batch_retries_total{${WRITE}} ${retried}\nloki_write_request_size_bytes_count{${WRITE}} ${value}\nloki_write_request_duration_seconds_count{${WRITE},status_code="204"} ${value}`;

test.each([
  ['only retries are an error', sent(5, 1), sent(5, 2), 'error', 'any more'],
  [
    'retries of long ago are worth a note',
    sent(5, 1),
    sent(5, 1),
    'note',
    'has lost or delayed logs since it started, but not now',
  ],
])('%s', (_, first, last, severity, summary) => {
  expect(findings(first, last)).toEqual([
    expect.objectContaining({ severity, summary: expect.stringContaining(summary) }),
  ]);
});

test('data that senders were refused is an error of the receiver', () => {
  const refused = (value: number) =>
    `loki_source_api_request_duration_seconds_count{component_id="loki.source.api.in",status_code="503"} ${value}`;

  expect(findings(refused(0), refused(3))).toEqual([
    expect.objectContaining({
      severity: 'error',
      component: 'loki.source.api.in',
      summary: expect.stringContaining('refuses logs of their senders'),
    }),
  ]);
});

test('remote write tells from its connections why nothing arrives', () => {
  const labels =
    '{component_id="prometheus.remote_write.a",component_path="/",url="http://me:hunter2@prometheus:9090/api/v1/write"}';
  const text = `prometheus_remote_storage_bytes_total${labels} 0
prometheus_remote_storage_samples_retried_total${labels} 12
net_conntrack_dialer_conn_failed_total{dialer_name="remote_storage_write_client",reason="resolution"} 4
net_conntrack_dialer_conn_failed_total{dialer_name="remote_storage_write_client",reason="unknown"} 4`;
  const [found] = deliveryDiagnoses('metrics', observed([instance({ window: windowOf(text) })]), { connections: [] });

  expect(found!.summary).toBe(
    'no metrics arrive at http://***@prometheus:9090/api/v1/write: its name is not known to the DNS',
  );
  expect(found!.evidence).toContain(
    '4 connections of remote write failed: no such host [net_conntrack_dialer_conn_failed_total]',
  );
});

describe('what comes late, but comes', () => {
  const late = (seconds: number) =>
    deliveryDiagnoses(
      'logs',
      observed([
        instance({ window: new MetricsWindow(metricsAt(3600, sent(5, 1)), metricsAt(3600 + seconds, sent(6, 2))) }),
      ]),
      { connections: [connection] },
    );

  test('may be over by now', () => {
    expect(late(10)).toEqual([
      expect.objectContaining({
        askAgainIn: 50,
        summary: 'can’t tell yet whether logs arrive at http://loki:3100/loki/api/v1/push',
        advice: ['ask again in 50 s'],
      }),
    ]);
  });

  test('is a warning if it goes on', () => {
    const [found] = late(60);

    expect(found).toMatchObject({ severity: 'warning', summary: expect.stringContaining('logs arrive late at') });
    expect(found).not.toHaveProperty('askAgainIn');
  });
});

test('what is seen of the way is certain before counters are', () => {
  const starting = new MetricsWindow(metricsAt(20, sent(0, 1)), metricsAt(30, sent(0, 3)));
  const found = (problems: Connection['problems']) =>
    deliveryDiagnoses('logs', observed([instance({ window: starting })]), {
      connections: [{ ...connection, problems }],
    });

  expect(found([])).toEqual([expect.objectContaining({ askAgainIn: 270 })]);
  const [certain] = found([{ what: 'there is no Service loki', evidence: 'Service loki does not exist', advice: 'x' }]);
  expect(certain).toMatchObject({ severity: 'error', summary: expect.stringContaining('there is no Service loki') });
  expect(certain).not.toHaveProperty('askAgainIn');
});

describe('what Loki refuses by its age', () => {
  const TOO_FAR =
    'entry for stream has timestamp too old: entry too far behind, entry timestamp is: 2026-01-01T00:00:00Z';
  const log = (error: string) =>
    `level=error msg="final error sending batch" component_path=/ component_id=loki.write.a error="server returned HTTP status 400 Bad Request (400): ${error}"`;
  const refused = (dropped: number, requests: number) =>
    `${sent(5, 0)}\nloki_write_dropped_entries_total{${WRITE},reason="ingester_error"} ${dropped}\nloki_write_request_duration_seconds_count{${WRITE},status_code="400"} ${requests}`;

  test('is a note, also while it goes on', () => {
    expect(findings(refused(0, 0), refused(7706, 12), {}, log(TOO_FAR))).toEqual([
      expect.objectContaining({
        severity: 'note',
        summary: 'loki.write.a has logs that are too old to be taken',
        evidence: [expect.stringMatching(/^7706 log entries refused for their age: read late, or a second time/)],
      }),
    ]);
  });

  test.each([
    ['anything else was refused as well', `${log(TOO_FAR)}\n${log('max streams exceeded')}`],
    ['the log does not say it', ''],
  ])('is a loss where %s', (_, text) => {
    expect(findings(refused(0, 0), refused(7706, 12), {}, text)).toEqual([
      expect.objectContaining({ severity: 'error' }),
    ]);
  });

  test('says nothing about what else was given up', () => {
    const rated = (count: number) => `loki_write_dropped_entries_total{${WRITE},reason="rate_limited"} ${count}`;
    const [found] = findings(`${refused(0, 0)}\n${rated(0)}`, `${refused(9, 1)}\n${rated(4)}`, {}, log(TOO_FAR));

    expect(found).toMatchObject({ severity: 'error', summary: expect.stringContaining('loses logs') });
    expect(found!.evidence).toContain('4 log entries given up (rate_limited) [loki_write_dropped_entries_total]');
  });
});
