import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chartObjects } from '../../test/harness/chart-objects';
import { type FakeKubectl, fakeKubectl } from '../../test/harness/fake-kubectl';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './migrate';

const TEXT = 'prometheus.remote_write "default" {\n  endpoint {\n    url = "http://mimir:9009/api/v1/push"\n  }\n}\n';
const path = process.env['PATH'];

// kubectl is a process for each call.
jest.setTimeout(60_000);

let folder: string;
let fake: FakeKubectl | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  fake?.remove();
  fake = undefined;
  process.env['PATH'] = path;
});

const release = (name: string, namespace = 'monitoring') =>
  chartObjects({ alloy: { configMap: { content: TEXT } } }, { name, namespace });

/** A file of objects. */
function file(name: string, objects: readonly object[]): string {
  const to = join(folder, name);
  writeFileSync(to, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  return to;
}

/** As `next`, those of our own. */
const next = () =>
  file(
    'dist.json',
    release('alloy').map((object) => ({
      ...object,
      metadata: { ...object.metadata, labels: { 'app.kubernetes.io/managed-by': 'cdk8s' } },
    })),
  );

function withKubectl(body: string): void {
  fake = fakeKubectl(body);
  process.env['PATH'] = `${fake.folder}${delimiter}${path}`;
}

describe('without a cluster', () => {
  test('the output of helm template is what there is: a release, by its labels', async () => {
    const { exitCode, stdout, stderr } = await outcomeOf(run, [
      next(),
      '--from-manifests',
      file('old.json', release('collector')),
    ]);

    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain('Helm release collector in namespace monitoring (chart alloy 1.11.1)\n');
    expect(stdout).toContain(
      '    DaemonSet monitoring/collector-alloy: Alloy, configured by ConfigMap monitoring/collector-alloy, config.alloy\n',
    );
    expect(stdout).toContain('      (takes the place of DaemonSet monitoring/collector-alloy)\n');
    expect(stdout).toContain('    $ helm uninstall collector --namespace monitoring --wait\n');
  });

  test('manifests without namespaces are in that of --namespace', async () => {
    const without = release('collector').map(({ metadata: { namespace: _, ...metadata }, ...object }) => ({
      ...object,
      metadata,
    }));

    const { stdout } = await outcomeOf(run, [
      next(),
      '--from-manifests',
      file('old.json', without),
      '--namespace',
      'shop',
    ]);

    expect(stdout).toContain('DaemonSet shop/collector-alloy: Alloy');
    expect(stdout).toContain('ClusterRole collector-alloy');
  });

  test('the same question has the same answer, byte for byte, and JSON has the commands', async () => {
    const args = [next(), '--from-manifests', file('old.json', release('collector')), '--format', 'json'];
    const [first, second] = [await outcomeOf(run, args), await outcomeOf(run, args)];

    expect(second).toEqual(first);
    const { installations, steps, incomplete } = JSON.parse(first.stdout);
    expect(installations).toMatchObject([
      { release: { name: 'collector', record: 'manifests' }, collectors: [{ program: 'Alloy' }] },
    ]);
    expect(steps.map(({ kind }: { kind: string }) => kind)).toEqual(['save', 'release', 'apply', 'verify']);
    expect(incomplete).toEqual([]);
  });

  test('where nothing collects, there is nothing to do', async () => {
    const nothing = file('old.json', [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }]);

    expect(await outcomeOf(run, [next(), '--from-manifests', nothing, '--old', 'alloy'])).toMatchObject({
      exitCode: 2,
    });
  });

  test.each([
    [['none'], 'none: no such file or folder'],
    [['-', '--from-manifests', '-'], 'only one side can be standard input'],
    [
      ['NEXT', '--from-manifests', 'OLD', '--context', 'prod'],
      '--context is for a cluster, and --from-manifests reads files',
    ],
    [
      ['NEXT', '--from-manifests', 'OLD', '--old', 'promtail'],
      'nothing that collects telemetry is called promtail; there is Helm release collector in namespace monitoring',
    ],
    [['EMPTY', '--from-manifests', 'OLD'], 'there are no Kubernetes manifests to move to'],
  ])('%j is a mistake', async (args, message) => {
    const files: Record<string, string> = {
      NEXT: next(),
      OLD: file('old.json', release('collector')),
      EMPTY: file('empty.json', []),
    };

    const { exitCode, stdout, stderr } = await outcomeOf(
      run,
      args.map((each) => files[each] ?? each),
    );

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('with a cluster', () => {
  test('that has nothing of this, the manifests can be applied', async () => {
    withKubectl('print({ items: [] });');

    expect(await outcomeOf(run, [next()])).toEqual({
      exitCode: 0,
      stdout:
        'Nothing is there that collects telemetry and is not of these manifests.\n\nNothing has to be deleted: apply the manifests.\n',
      stderr: '',
    });
  });

  test('only reads are made, of the context that is named', async () => {
    withKubectl(
      `print({ items: args.some((arg) => arg.startsWith('daemonsets,')) ? ${JSON.stringify(release('collector'))} : [] });`,
    );

    const { exitCode, stdout } = await outcomeOf(run, [next(), '--context', 'staging']);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('kubectl delete daemonset/collector-alloy --namespace monitoring --context staging');
    expect(fake!.calls().map(([context, verb]) => `${context} ${verb}`)).toEqual(
      fake!.calls().map(() => '--context=staging get'),
    );
  });

  test('what may not be read is told, and what is found without it is a plan all the same', async () => {
    const helmed = release('collector').map((object) => ({
      ...object,
      metadata: {
        ...object.metadata,
        annotations: { 'meta.helm.sh/release-name': 'collector', 'meta.helm.sh/release-namespace': 'monitoring' },
      },
    }));
    withKubectl(`
      if (args.includes('secrets')) fail('Error from server (Forbidden): secrets is forbidden');
      else print({ items: args.some((arg) => arg.startsWith('daemonsets,')) ? ${JSON.stringify(helmed)} : [] });
    `);

    const { exitCode, stdout, stderr } = await outcomeOf(run, [next()]);

    expect(exitCode).toBe(3);
    expect(stderr).toBe('warning: something could not be read, so steps may be missing: ask with more rights\n');
    expect(stdout).toContain(
      "Helm release collector in namespace monitoring (chart alloy 1.11.1, Helm's record can't be read)",
    );
    expect(stdout).toContain('$ helm uninstall collector --namespace monitoring --wait');
    expect(stdout).toContain("the records of Helm in Secrets can't be read:");
  });

  test('that does not answer is trouble', async () => {
    withKubectl("fail('Unable to connect to the server: dial tcp 10.0.0.1:443: i/o timeout');");

    const { exitCode, stdout, stderr } = await outcomeOf(run, [next()]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('error: the cluster does not answer: ');
  });
});
