import { make, workloadProblems } from '../../../test/harness/workload';
import { type AlloyProps, AlloyStorage } from '..';

const LOGS = 'loki.source.file "l" {\n targets = [{ __path__ = "/var/log/syslog" }]\n forward_to = []\n}\n';
const JOURNAL = 'loki.source.journal "j" {\n path = "/var/log/journal"\n forward_to = []\n}\n';
const queue = (directory: string) => `otelcol.storage.file "q" {\n directory = ${directory}\n}\n`;
const output = (path: string) => `otelcol.exporter.file "f" {\n path = ${path}\n}\n`;

/** Places beyond those of every Alloy, each with its volume. */
const mounts = (text: string, props?: AlloyProps) =>
  make(text, props)
    .plan.mounts.slice(3)
    .map(({ mount }) => `${mount.name} at ${mount.mountPath}`);

const problems = (text: string, props: AlloyProps = { storage: AlloyStorage.emptyDir() }) =>
  workloadProblems(make(text, props)).map(({ code, message }) => `${code}: ${message}`);

test.each([
  ['before', LOGS + JOURNAL],
  ['behind', JOURNAL + LOGS],
])('a directory of the node is seen through the one above it, which comes %s it', (_, text) => {
  const { plan } = make(text);

  expect(mounts(text)).toEqual(
    text.startsWith('loki.source.file')
      ? ['host-var-log at /var/log', 'host-etc-machine-id at /etc/machine-id']
      : ['host-etc-machine-id at /etc/machine-id', 'host-var-log at /var/log'],
  );
  const { askedBy } = plan.mounts.find(({ node }) => node === '/var/log')!;
  expect([...askedBy].sort()).toEqual(['loki.source.file.l', 'loki.source.journal.j']);
});

test('a socket of the node has to be there, so that no directory is made in its place', () => {
  const { volume } = make('discovery.docker "d" {\n host = "unix:///var/run/docker.sock"\n}').plan.mounts.at(-1)!;

  expect(volume?.hostPath).toEqual({ path: '/var/run/docker.sock', type: 'Socket' });
});

test('state is kept with the storage, wherever an argument puts it', () => {
  expect(mounts(queue('"/data/queue"'))).toEqual(['storage at /data/queue']);
  expect(mounts(queue('"/tmp/queue"'))).toEqual(['storage at /tmp/queue']);
  expect(mounts(queue('"/var/lib/alloy/queue"'))).toEqual([]);
});

test('what is written elsewhere has a volume of its own, if nothing else is there', () => {
  expect(mounts(output('"/out/traces.json"'))).toEqual(['data-out at /out']);
  expect(mounts(output('"/tmp/traces.json"'))).toEqual([]);
});

test('a mount by hand takes the place of one for what is written', () => {
  const props = { volumes: [{ name: 'mine' }], volumeMounts: [{ name: 'mine', mountPath: '/data' }] };

  expect(mounts(queue('"/data/queue"') + output('"/data/out/traces.json"'), props)).toEqual([]);
  expect(problems(queue('"/data/queue"'), props)).toEqual([]);
});

test('but not one that is read only', () => {
  const props = { volumes: [{ name: 'mine' }], volumeMounts: [{ name: 'mine', mountPath: '/data', readOnly: true }] };

  expect(mounts(output('"/data/traces.json"'), props)).toEqual(['data-data at /data']);
});

test.each([
  ['directory', queue('sys.env("HOME")'), 'directory` says, which is known only at run time'],
  ['directory', queue('"queue"'), 'directory` says, which is no absolute path'],
  ['path', output('sys.env("HOME")'), 'path` says, which is known only at run time'],
])('a %s that no volume can be mounted at is told', (_, text, message) => {
  expect(problems(text)).toEqual([expect.stringContaining(message)]);
});

test('nothing is told where an argument is left out', () => {
  expect(problems('otelcol.storage.file "q" { }')).toEqual([]);
});

test.each([
  [
    'a file at the place of a directory of the node',
    LOGS + output('"/var/log/traces.json"'),
    'mount-path: /var/log, for otelcol.exporter.file.f, is already the place of /var/log of the node',
  ],
  [
    'a directory in one of the node',
    LOGS + queue('"/var/log/queue"'),
    'mount-path: /var/log/queue, for otelcol.storage.file.q, lies in /var/log of the node, which is read only',
  ],
  [
    'a directory of the node at the place of the configuration',
    'prometheus.exporter.process "p" {\n procfs_path = "/etc/alloy"\n}',
    'mount-path: /etc/alloy, for prometheus.exporter.process.p, is already the place of the volume config (the configuration)',
  ],
])('%s is an error', (_, text, message) => {
  expect(problems(text)[0]).toContain(message);
});
