import { setTimeout as sleep } from 'node:timers/promises';
import { CriLog } from './cri-log';
import { kubectl, runKubectl, tryKubectl } from './kubectl';
import { applyCleanly } from './manifests';

// What a source of logs meets at the API: a file that grows, is rotated, and streams that break.

const NAMESPACE = 'container-logs';
const inNamespace = `--namespace=${NAMESPACE}`;
const made: CriLog[] = [];

/** A pod whose container writes this log. */
function makePod(name: string, annotations: Record<string, string> = {}): CriLog {
  const log = new CriLog();
  made.push(log);
  applyCleanly([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, namespace: NAMESPACE, annotations: { 'simulated.test/log-file': log.file, ...annotations } },
      spec: { containers: [{ name: 'main', image: 'registry.test/image:1' }] },
    },
  ]);
  kubectl(['wait', '--for=condition=Ready', `pod/${name}`, inNamespace, '--timeout=30s']);
  return log;
}

afterAll(() => {
  kubectl(['delete', 'namespace', NAMESPACE, '--wait=false']);
  for (const log of made) log.remove();
});

const logs = (...args: readonly string[]) => tryKubectl(['logs', ...args, inNamespace]);
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);
const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

test('who follows gets each line once, over rotations, until the container ends', async () => {
  const log = makePod('growing');
  log.write(numbered(1, 3));
  const following = runKubectl(['logs', 'growing', '--follow', inNamespace]);
  await sleep(1500);
  log.write(numbered(4, 6));
  await sleep(500);
  log.rotate();
  await sleep(500);
  log.write(numbered(7, 9));
  await sleep(1500);
  log.remove();

  expect(await following).toMatchObject({ status: 0, stdout: text(numbered(1, 9)) });
});

test('what was rotated while nobody followed is not to be had', () => {
  const log = makePod('rotated');
  log.write(numbered(1, 3));
  log.rotate();
  log.write(numbered(4, 5));

  expect(logs('rotated').stdout).toBe(text(numbered(4, 5)));
});

test('a time that is asked for goes by the lines’ own', () => {
  const log = makePod('timed');
  log.write(numbered(1, 4), (index) => new Date(Date.UTC(2026, 0, 1, 0, 0, index)));

  expect(logs('timed', '--since-time=2026-01-01T00:00:02Z').stdout).toBe(text(numbered(3, 4)));
  expect(logs('timed', '--timestamps', '--tail=1').stdout).toBe('2026-01-01T00:00:03.000000000Z line 4\n');
});

test('a line that the runtime has written in parts is one', () => {
  const log = makePod('long');
  log.writePart('begin ');
  log.write(['end', 'next']);

  expect(logs('long').stdout).toBe('begin end\nnext\n');
});

test('a stream that breaks ends in the middle of a line', () => {
  const log = makePod('broken', { 'simulated.test/log-cut': '12' });
  log.write(numbered(1, 5));

  // The API server ends its own answer in order: nothing tells it from the end of a log.
  expect(logs('broken').stdout).toBe('line 1\nline ');
});

test('a length that is none is an error of the request', () => {
  makePod('misled', { 'simulated.test/log-cut': 'soon' }).write(['x']);

  expect(logs('misled').stderr).toContain('annotation simulated.test/log-cut: "soon", expected a number of bytes');
});
