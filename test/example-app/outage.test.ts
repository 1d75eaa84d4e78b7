import { setTimeout as sleep } from 'node:timers/promises';
import { MEMORY_LIMIT } from '../harness/example-app/pod';
import { type Answer, Receiver } from '../harness/example-app/receiver';
import { RunningApp } from '../harness/example-app/running-app';

jest.setTimeout(60_000);

/** What the documentation promises: how long after the receiver is back, in milliseconds. */
const BOUND = 15_000;
/** An endpoint where nobody listens. */
const NOWHERE = 'http://127.0.0.1:1';

const receivers: Receiver[] = [];
afterEach(async () => {
  await RunningApp.endAll();
  await Promise.all(receivers.splice(0).map((receiver) => receiver.stop()));
});

async function start(env: Record<string, string> = {}, ...answers: Answer[]) {
  const receiver = await Receiver.start(...answers);
  receivers.push(receiver);
  return { receiver, app: await RunningApp.start({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, ...env }) };
}

async function statuses(app: RunningApp, count: number): Promise<Set<number>> {
  return new Set(await Promise.all(Array.from({ length: count }, async () => (await app.get('/api/users')).status)));
}

test.each([
  ['ends', {}],
  // The exporter of the SDK gives up before the receiver is back.
  ['is away for longer than an export may take', { OTEL_EXPORTER_OTLP_TIMEOUT: '300' }],
])('nothing is lost when the receiver %s and comes back', async (_, env) => {
  const { app, receiver } = await start(env);
  expect(await statuses(app, 5)).toEqual(new Set([200]));
  await app.until(() => receiver.spans.length === 10);

  await receiver.stop();
  expect(await statuses(app, 20)).toEqual(new Set([200]));
  await app.until(async () => (await app.value('otlp_spans_waiting')) === 40);
  await sleep(1500);
  await receiver.resume();
  const back = Date.now();
  await app.until(() => receiver.spans.length === 50 || Date.now() > back + BOUND);

  expect(new Set(receiver.spans.map(({ spanId }) => spanId)).size).toBe(50);
  expect(new Set(receiver.spans.map(({ traceId }) => traceId))).toEqual(
    new Set(app.logs.map(({ traceID }) => traceID as string)),
  );
  await app.until(async () => (await app.value('otlp_spans_waiting')) === 0);
  expect(await app.value('otlp_spans_exported_total')).toBe(50);
  expect(await app.value('otlp_spans_dropped_total', { reason: 'queue_full' })).toBe(0);
});

test('nothing is lost under load, whatever the receiver is doing when it goes away', async () => {
  const { app, receiver } = await start({ LOAD: '100' });
  for (let outages = 0; outages < 3; outages++) {
    const before = receiver.spans.length;
    await app.until(() => receiver.spans.length > before + 20);
    await receiver.stop();
    await app.until(async () => (await app.value('otlp_spans_waiting'))! > 20);
    await receiver.resume();
  }

  expect(await app.stop()).toBe(0);
  const received = new Set(receiver.spans.map(({ traceId }) => traceId));
  expect(app.logs.map(({ traceID }) => traceID as string).filter((trace) => !received.has(trace))).toEqual([]);
  expect(app.messages.at(-1)).toEqual({ level: 'info', msg: 'ended' });
});

test('while it is away, requests are served and what waits is bounded; the oldest arrive when it is back', async () => {
  const { app, receiver } = await start({ OTEL_BSP_MAX_QUEUE_SIZE: '10', OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '4' });
  await receiver.stop();
  expect(await statuses(app, 20)).toEqual(new Set([200]));
  await app.until(async () => (await app.value('otlp_spans_dropped_total', { reason: 'queue_full' })) === 30);

  expect(await app.value('otlp_spans_waiting')).toBe(10);
  await receiver.resume();
  await app.until(() => receiver.spans.length === 10);
  await app.get('/api/orders');
  await app.until(() => receiver.spans.length === 12);
});

test('what a receiver takes and never answers arrives when it answers again', async () => {
  const { app, receiver } = await start({ OTEL_EXPORTER_OTLP_TIMEOUT: '300' }, 'none', 'none');
  expect(await statuses(app, 5)).toEqual(new Set([200]));
  await app.until(() => receiver.spans.length === 10);

  expect(receiver.requests.map(({ status }) => status).slice(0, 2)).toEqual(['none', 'none']);
  expect(new Set(receiver.spans.map(({ spanId }) => spanId)).size).toBe(10);
  await app.until(async () => (await app.value('otlp_spans_exported_total')) === 10);
});

test('while it is away, memory stays below the limit of the container, however many requests there are', async () => {
  const app = await RunningApp.start({ OTEL_EXPORTER_OTLP_ENDPOINT: NOWHERE });
  const requests = 3000;
  // As long as a path may be in practice: each span keeps it.
  const path = `/api/${'x'.repeat(8000)}`;
  let left = requests;
  const client = async () => {
    while (left-- > 0) await (await app.get(path)).arrayBuffer();
  };
  await Promise.all(Array.from({ length: 20 }, client));
  const metrics = await app.metrics();

  const limit = 2048;
  expect(metrics.value('otlp_spans_waiting')).toBe(limit);
  expect(metrics.value('otlp_spans_dropped_total', { reason: 'queue_full' })).toBe(requests - limit);
  expect(metrics.value('process_resident_memory_bytes')).toBeLessThan(MEMORY_LIMIT);
  expect((await app.get('/api/users')).status).toBe(200);
});

describe('at the end', () => {
  test('what is there is sent, however long the next batch is off', async () => {
    const { app, receiver } = await start({ OTEL_BSP_SCHEDULE_DELAY: '3600000' });
    await statuses(app, 5);
    await app.until(() => app.logs.length === 5);

    expect(await app.stop()).toBe(0);
    expect(receiver.spans).toHaveLength(10);
    expect(app.messages.map(({ level }) => level)).toEqual(['info', 'info', 'info']);
  });

  test('a receiver that comes back in time has everything', async () => {
    const { app, receiver } = await start({ OTEL_EXPORTER_OTLP_TIMEOUT: '300' });
    await receiver.stop();
    await statuses(app, 5);
    await app.until(async () => (await app.value('otlp_spans_waiting')) === 10);
    const end = app.stop();
    await app.until(() => app.messages.some(({ msg }) => msg === 'SIGTERM: shutting down'));
    await receiver.resume();

    expect(await end).toBe(0);
    expect(receiver.spans).toHaveLength(10);
  });

  test('a receiver that stays away does not hold the process: it says what is lost and exits well', async () => {
    const app = await RunningApp.start({ OTEL_EXPORTER_OTLP_ENDPOINT: NOWHERE, FLUSH_MILLISECONDS: '500' });
    await statuses(app, 5);
    await app.until(async () => (await app.value('otlp_spans_waiting')) === 10);

    expect(await app.stop()).toBe(0);
    expect(app.messages.slice(1)).toEqual([
      { level: 'info', msg: 'SIGTERM: shutting down' },
      { level: 'warn', msg: '10 spans were not delivered: the receiver did not accept them in time' },
      { level: 'info', msg: 'ended' },
    ]);
  });

  test.each<[string, Answer]>([
    ['takes the connection and never answers', 'none'],
    ['is busy all the time', 503],
  ])('nor does one that %s', async (_, answer) => {
    const { app } = await start({ FLUSH_MILLISECONDS: '500' }, ...Array<Answer>(1000).fill(answer));
    await statuses(app, 1);

    expect(await app.stop()).toBe(0);
    expect(app.messages.at(-2)).toEqual({
      level: 'warn',
      msg: '2 spans were not delivered: the receiver did not accept them in time',
    });
  });
});
