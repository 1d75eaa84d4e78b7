import { instance, observed, windowOf } from '../../../test/harness/doctor/observed';
import type { Connection } from '../destinations/connections';
import type { Diagnosis } from '../diagnosis';
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
  `loki_write_sent_entries_total{${WRITE}} ${value}\nloki_write_batch_retries_total{${WRITE}} ${retried}`;

test.each([
  ['late, but arriving, is a warning', sent(5, 1), sent(6, 2), 'warning', 'logs arrive late at'],
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
