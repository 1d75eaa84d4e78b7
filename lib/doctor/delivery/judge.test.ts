import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, block, detail, windowOf } from '../../../test/harness/doctor/observed';
import { type DeliveryFamily, deliveryFamilies } from '../../facts';
import type { MetricsWindow } from '../observation/metrics-window';
import { type Delivery, judgeDelivery, type Symptom } from './judge';

const WRITE = 'component_id="loki.write.a",component_path="/",host="loki:3100"';

const judgeWindow = (window: MetricsWindow): readonly Delivery[] => judgeDelivery({ window });

function logs(values: { sent?: number; dropped?: number; retried?: number }): string {
  return [
    `loki_write_sent_entries_total{${WRITE}} ${values.sent ?? 0}`,
    `loki_write_dropped_entries_total{${WRITE},reason="ingester_error"} ${values.dropped ?? 0}`,
    `loki_write_batch_retries_total{${WRITE}} ${values.retried ?? 0}`,
    // Nothing waits: each batch that was begun was sent.
    `loki_write_request_size_bytes_count{${WRITE}} ${values.sent ?? 0}`,
    `loki_write_request_duration_seconds_count{${WRITE},status_code="204"} ${values.sent ?? 0}`,
  ].join('\n');
}

function symptomsOf(first: string, last = first, age?: number): readonly Pick<Symptom, 'kind' | 'isCurrent'>[] {
  return judgeWindow(windowOf(first, last, age))
    .flatMap(({ symptoms }) => symptoms)
    .map(({ kind, isCurrent }) => ({ kind, isCurrent }));
}

test('what arrives without losses has no symptom', () => {
  expect(judgeWindow(windowOf(logs({ sent: 5 }), logs({ sent: 9 })))).toEqual([
    {
      component: 'loki.write.a',
      signal: 'logs',
      destination: 'loki:3100',
      everDelivered: true,
      deliversNow: true,
      symptoms: [],
    },
  ]);
});

test('a loss in the window is current, with how much of it is new', () => {
  const [delivery] = judgeWindow(windowOf(logs({ sent: 5, dropped: 10 }), logs({ sent: 5, dropped: 14 })));

  expect(delivery).toMatchObject({ everDelivered: true, deliversNow: false });
  expect(delivery!.symptoms).toEqual([
    {
      kind: 'lost',
      isCurrent: true,
      result: 'ingester_error',
      evidence: '14 log entries given up (ingester_error), 4 of them just now [loki_write_dropped_entries_total]',
    },
  ]);
});

test.each<[string, number, { sent: number; dropped?: number; retried?: number }, boolean]>([
  ['a loss of an Alloy that has run for long is history', 3600, { sent: 5, dropped: 10 }, false],
  ['a loss of an Alloy that has never delivered anything is current', 3600, { sent: 0, dropped: 10 }, true],
  ['retries of an Alloy that has never delivered anything are current', 3600, { sent: 0, retried: 3 }, true],
])('%s', (_, age, values, isCurrent) => {
  expect(symptomsOf(logs(values), logs(values), age)).toEqual([expect.objectContaining({ isCurrent })]);
});

test('of an Alloy that has just started, a loss with nothing after it is not known to be over', () => {
  const [delivery] = judgeWindow(windowOf(logs({ sent: 5, dropped: 10 }), logs({ sent: 5, dropped: 10 }), 60));

  expect(delivery).toMatchObject({ open: 60, symptoms: [expect.objectContaining({ kind: 'lost' })] });
});

test('how long a pause may be, and how often it is tried, is what the component has set', () => {
  const text = [
    `loki_write_sent_entries_total{${WRITE}} 5`,
    `loki_write_dropped_entries_total{${WRITE},reason="ingester_error"} 5`,
    `loki_write_batch_retries_total{${WRITE}} 5`,
    `loki_write_request_size_bytes_count{${WRITE}} 3`,
    `loki_write_request_duration_seconds_count{${WRITE},status_code="204"} 1`,
    `loki_write_request_duration_seconds_count{${WRITE},status_code="-1"} 5`,
  ].join('\n');
  const of = (tries: number, pause: string) => {
    const endpoint = block('endpoint', attribute('max_backoff_retries', tries), attribute('max_backoff_period', pause));
    const details = new Map([['loki.write.a', detail('loki.write.a', [endpoint])]]);
    return judgeDelivery({ window: windowOf(text), details })[0];
  };

  // Three begun, one sent: of the two others five retries are one given up, and one that waits; or both given up.
  expect(of(4, '1m')).not.toHaveProperty('open');
  expect(of(4, '1m')!.symptoms).toContainEqual(expect.objectContaining({ kind: 'waiting', isCurrent: true }));
  expect(of(2, '1m')).toMatchObject({ open: 60 });
});

test('the queue of an exporter tells whether something waits between two attempts', () => {
  const of = (size: number) => {
    const labels = 'component_id="otelcol.exporter.otlp.a",component_path="/"';
    const text = `otelcol_exporter_sent_spans_total{${labels}} 9
otelcol_exporter_queue_size{${labels},data_type="traces"} ${size}
rpc_client_call_duration_seconds_count{${labels},rpc_method="opentelemetry.proto.collector.trace.v1.TraceService/Export",rpc_response_status_code="UNAVAILABLE"} 3`;
    return judgeWindow(windowOf(text))[0]!.symptoms;
  };

  expect(of(2).map(({ kind, isCurrent }) => [kind, isCurrent])).toEqual([
    ['failing', true],
    ['waiting', true],
  ]);
  expect(of(0).map(({ kind, isCurrent }) => [kind, isCurrent])).toEqual([['failing', false]]);
});

test('a counter that fell has started anew, and what it has now is new', () => {
  expect(symptomsOf(logs({ sent: 50, dropped: 10 }), logs({ sent: 1, dropped: 2 }))).toEqual([
    { kind: 'lost', isCurrent: true },
  ]);
});

test('a series that appears in the window has begun at zero', () => {
  const first = `loki_write_sent_entries_total{${WRITE}} 5`;

  expect(symptomsOf(first, logs({ sent: 5, dropped: 1 }))).toEqual([{ kind: 'lost', isCurrent: true }]);
});

test('destinations of one component are told apart, and so are components of modules', () => {
  const of = (id: string, path: string, url: string, failed: number) =>
    `prometheus_remote_storage_samples_failed_total{component_id="${id}",component_path="${path}",url="${url}"} ${failed}`;
  const found = judgeWindow(
    windowOf(
      [
        of('prometheus.remote_write.a', '/', 'http://one', 1),
        of('prometheus.remote_write.a', '/', 'http://two', 0),
        of('prometheus.remote_write.a', '/custom.x', 'http://one', 0),
      ].join('\n'),
    ),
  );

  expect(found.map(({ component, destination, symptoms }) => [component, destination, symptoms.length])).toEqual([
    ['prometheus.remote_write.a', 'http://one', 1],
    ['prometheus.remote_write.a', 'http://two', 0],
    ['custom.x/prometheus.remote_write.a', 'http://one', 0],
  ]);
});

test('remote write has delivered nothing if all that it sent was refused, or if no byte went out', () => {
  const labels = '{component_id="prometheus.remote_write.a",component_path="/",url="http://one"}';
  const of = (bytes: number, sent: number, failed: number) =>
    judgeWindow(
      windowOf(
        `prometheus_remote_storage_bytes_total${labels} ${bytes}\nprometheus_remote_storage_samples_total${labels} ${sent}\nprometheus_remote_storage_samples_failed_total${labels} ${failed}`,
      ),
    )[0]!.everDelivered;

  expect([of(900, 50, 50), of(0, 50, 0), of(900, 50, 49)]).toEqual([false, false, true]);
});

test('series that were dropped on purpose are no loss', () => {
  const of = (reason: string) =>
    symptomsOf(
      `prometheus_remote_storage_samples_dropped_total{component_id="prometheus.remote_write.a",url="http://one",reason="${reason}"} 4`,
    ).length;

  expect([of('dropped_series'), of('too_old')]).toEqual([0, 1]);
});

test('being behind, saturated or nearly full is told from two gauges', () => {
  const write = '{component_id="prometheus.remote_write.a",component_path="/",url="http://one"}';
  const queue = '{component_id="otelcol.exporter.otlp.a",component_path="/",data_type="traces"}';
  const of = (sent: number, desired: number, size: number) =>
    symptomsOf(
      `prometheus_remote_storage_queue_highest_timestamp_seconds${write} 2000
prometheus_remote_storage_queue_highest_sent_timestamp_seconds${write} ${sent}
prometheus_remote_storage_shards_desired${write} ${desired}
prometheus_remote_storage_shards_max${write} 50
otelcol_exporter_queue_size${queue} ${size}
otelcol_exporter_queue_capacity${queue} 1000`,
    ).map(({ kind }) => kind);

  expect(of(1990, 50, 800)).toEqual([]);
  expect(of(1600, 51, 801)).toEqual(['behind', 'saturated', 'full']);
});

test('a destination that has had nothing yet is not behind by years', () => {
  const write = '{component_id="prometheus.remote_write.a",component_path="/",url="http://one"}';

  expect(
    symptomsOf(
      `prometheus_remote_storage_queue_highest_timestamp_seconds${write} 1700000000\nprometheus_remote_storage_queue_highest_sent_timestamp_seconds${write} 0`,
    ),
  ).toEqual([]);
});

test('requests of which none succeeds are a symptom before anything is lost', () => {
  const of = (ok: number, bad: number) =>
    `rpc_client_call_duration_seconds_count{component_id="otelcol.exporter.otlp.a",component_path="/",rpc_method="opentelemetry.proto.collector.trace.v1.TraceService/Export",rpc_response_status_code="OK"} ${ok}
rpc_client_call_duration_seconds_count{component_id="otelcol.exporter.otlp.a",component_path="/",rpc_method="opentelemetry.proto.collector.trace.v1.TraceService/Export",rpc_response_status_code="UNAVAILABLE"} ${bad}`;

  expect(symptomsOf(of(0, 3))).toEqual([{ kind: 'failing', isCurrent: true }]);
  expect(symptomsOf(of(9, 3))).toEqual([{ kind: 'failing', isCurrent: false }]);
  expect(symptomsOf(of(9, 3), of(9, 5))).toEqual([{ kind: 'failing', isCurrent: true }]);
  expect(symptomsOf(of(9, 3), of(12, 5))).toEqual([{ kind: 'failing', isCurrent: false }]);
});

test('requests over HTTP belong to the signal that waits in the queue', () => {
  const of = (type: string) =>
    `otelcol_exporter_queue_size{component_id="otelcol.exporter.otlphttp.a",data_type="${type}"} 4`;
  const failed =
    'http_client_request_duration_seconds_count{component_id="otelcol.exporter.otlphttp.a",http_response_status_code="503"} 2';
  const signalOf = (text: string) => judgeWindow(windowOf(text)).find(({ symptoms }) => symptoms.length > 0)!.signal;

  expect(signalOf(`${failed}\n${of('logs')}`)).toBe('logs');
  expect(signalOf(failed)).toBe('traces');
});

describe('every metric of delivery.json', () => {
  const counters = deliveryFamilies().flatMap((family) =>
    family.counters.map((counter) => [counter.metric, family, counter] as const),
  );

  test.each(counters)('%s is a symptom where it counts anything', (metric, family, { kind, where = {} }) => {
    const labels = {
      component_id: `${componentIn(family)}.a`,
      component_path: '/',
      ...Object.fromEntries(Object.entries(where).map(([label, pattern]) => [label, valueFor(pattern)])),
    };
    const of = (value: number) =>
      `${metric}{${Object.entries(labels)
        .map(([label, text]) => `${label}="${text}"`)
        .join(',')}} ${value}`;

    expect(symptomsOf(of(0))).toEqual([]);
    // What is left out on purpose is no failure.
    expect(symptomsOf(of(0), of(2))).toEqual([{ kind, isCurrent: kind !== 'aged' }]);
  });

  test('is one that Alloy was seen to report, or that its reference names', () => {
    const recorded = new Set(
      readFileSync(join(__dirname, '../../../test/monitoring/testdata/metrics.txt'), 'utf8')
        .split('\n')
        .map((line) => line.split(' ')[0]!),
    );
    const seen = (metric: string) => recorded.has(metric) || recorded.has(metric.replace(/_count$/, ''));
    const unseen = deliveryFamilies()
      .flatMap(metricsIn)
      .filter((metric) => !seen(metric))
      // Of the reference, and of signals and components that the recordings don't have.
      .filter(
        (metric) =>
          !/^(loki_process_|alloy_queue_|pyroscope_write_|faro_receiver_|(loki|mimir)_(rules|alerts)_|otelcol_(exporter_(enqueue_failed|send_failed|sent)|receiver_(refused|failed)|processor_(memory_limiter_)?refused)_)/.test(
            metric,
          ),
      )
      .filter(
        (metric) =>
          !/^(prometheus_remote_storage_(samples|histograms|exemplars)_dropped_total|prometheus_receive_http_request_duration_seconds_count|http_client_request_duration_seconds_count)$/.test(
            metric,
          ),
      );

    expect(unseen).toEqual([]);
  });
});

function componentIn({ components }: DeliveryFamily): string {
  return components.endsWith('.') ? `${components}x` : components;
}

function valueFor(pattern: string): string {
  return ['500', 'false', 'traces', 'too_old'].find((value) => new RegExp(pattern).test(value))!;
}

function metricsIn({ delivered = [], counters, levels = [], attempts = [] }: DeliveryFamily): string[] {
  return [...delivered, ...counters, ...levels, ...attempts].map(({ metric }) => metric);
}
