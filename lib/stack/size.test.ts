import { Size } from 'cdk8s';
import { Autoscaler } from '../kubernetes';
import { loadOf, sizeOf } from './size';

const MEBI = (size: Size | undefined) => size!.toMebibytes();

test('a size is a number of nodes, and a load what it says', () => {
  expect(loadOf('small')).toEqual({
    nodes: 50,
    series: 125_000,
    logBytesPerSecond: 300_000,
    spansPerSecond: 2_500,
    processesPerNode: 30,
  });
  expect(loadOf({ nodes: 3, series: 9_000 })).toMatchObject({ nodes: 3, series: 9_000, logBytesPerSecond: 18_000 });
});

test('scraping: 11 GiB of memory for a million series, shared by pods of at most half a million', () => {
  const { replicas, resources, storage } = sizeOf('scrape', { nodes: 400, series: 1_000_000 });

  expect(replicas).toBe(2);
  expect(MEBI(resources.memoryRequest)).toBeGreaterThanOrEqual(5.5 * 1024);
  // One of two is away: the other has all of it.
  expect(MEBI(resources.memoryLimit)).toBeGreaterThan(11 * 1024);
  // Two hours of a sample a minute, twelve bytes each, for a million series: 1.3 GiB.
  expect(storage.toGibibytes()).toBe(3);
});

test('logs: a core and 120 MiB for each MiB a second, of the share of one node', () => {
  const { resources } = sizeOf('node', { nodes: 10, logBytesPerSecond: 10 * 1024 * 1024 });

  expect(resources.cpuRequest).toBe('1050m');
  expect(MEBI(resources.memoryRequest)).toBe(320);
  expect(MEBI(resources.memoryLimit)).toBe(640);
});

test('receiving grows by itself where more than two pods are needed', () => {
  expect(sizeOf('receive', 'small').replicas).toBe(2);
  expect(Autoscaler.isAutoscaler(sizeOf('receive', { nodes: 1, spansPerSecond: 40_000 }).replicas)).toBe(true);
});

test('a sampler holds the traces of half a minute', () => {
  const { replicas, resources } = sizeOf('sample', { nodes: 1, spansPerSecond: 100_000 });

  expect(replicas).toBe(3);
  expect(MEBI(resources.memoryLimit)).toBeGreaterThan((100_000 * 2_048 * 30) / 2 / 1024 / 1024);
});

test.each(['node', 'scrape', 'receive', 'once', 'sample', 'profile'] as const)(
  '%s: a larger size never gets less',
  (task) => {
    const sizes = (['small', 'medium', 'large', 'xlarge'] as const).map((size) => sizeOf(task, size));
    const totals = sizes.map(
      ({ replicas, resources }) =>
        (Autoscaler.isAutoscaler(replicas) ? replicas.max : replicas) * MEBI(resources.memoryRequest),
    );

    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    for (const { resources, storage } of sizes) {
      expect(MEBI(resources.memoryLimit)).toBeGreaterThan(MEBI(resources.memoryRequest));
      expect(storage.toGibibytes()).toBeGreaterThanOrEqual(Size.gibibytes(1).toGibibytes());
    }
  },
);

test('queues follow: connections that catch up ten times as fast, and what is sent in a minute', () => {
  expect(sizeOf('scrape', 'small').queues).toEqual({ shards: 2 });
  expect(sizeOf('scrape', { nodes: 1, series: 1_000_000 }).queues).toEqual({ shards: 9 });
  expect(sizeOf('scrape', { nodes: 1, series: 500_000_000 }).queues.shards).toBeLessThanOrEqual(50);
  // 2,500 spans of 2 KiB a second, for a minute, by one of two pods: 293 MiB.
  expect(sizeOf('receive', 'small').queues).toEqual({ bytes: 293 * 1024 * 1024 });
  expect(sizeOf('node', 'small').queues).toEqual({});
});

test('what waits fits into the memory of a pod', () => {
  for (const size of ['small', 'medium', 'large', 'xlarge'] as const) {
    const { queues, resources } = sizeOf('receive', size);

    expect(queues.bytes! / 1024 / 1024).toBeLessThan(0.8 * MEBI(resources.memoryLimit));
  }
});
