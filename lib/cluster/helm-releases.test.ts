import { gzipSync } from 'node:zlib';
import { type FakeKubectl, fakeKubectl } from '../../test/harness/fake-kubectl';
import { findHelmReleases } from './helm-releases';
import { Kubectl } from './kubectl';

let fake: FakeKubectl;
afterEach(() => fake.remove());

interface Revision {
  readonly name?: string;
  readonly version?: number;
  readonly status?: string;
}

const json = ({ name = 'alloy', version = 1, status = 'deployed' }: Revision) =>
  JSON.stringify({
    name,
    namespace: 'monitoring',
    version,
    info: { status },
    chart: { metadata: { name: 'alloy', version: '1.11.1', appVersion: 'v1.18.1' } },
    config: { alloy: { clustering: { enabled: true } } },
    manifest: '---\nkind: ConfigMap\n',
  });
const base64 = (data: string | Uint8Array) => Buffer.from(data).toString('base64');
const secret = (revision: Revision, release = base64(base64(gzipSync(json(revision))))) => ({
  metadata: { name: `sh.helm.release.v1.alloy.v${revision.version ?? 1}`, namespace: 'monitoring' },
  data: { release },
});

function cluster(secrets: readonly unknown[], configMaps: readonly unknown[] = []): Kubectl {
  fake = fakeKubectl(
    `print({ items: args.includes('secrets') ? ${JSON.stringify(secrets)} : ${JSON.stringify(configMaps)} });`,
  );
  return new Kubectl({ program: fake.program });
}

test('a record says chart, values, revision and manifest', async () => {
  const { releases, gaps } = await findHelmReleases(cluster([secret({ version: 3 })]), true);

  expect(gaps).toEqual([]);
  expect(releases).toMatchObject([
    {
      name: 'alloy',
      namespace: 'monitoring',
      chart: { name: 'alloy', version: '1.11.1', appVersion: 'v1.18.1' },
      revision: 3,
      status: 'deployed',
      values: { alloy: { clustering: { enabled: true } } },
      manifest: '---\nkind: ConfigMap\n',
    },
  ]);
});

test('history is not asked for: it is most of what there is', async () => {
  await findHelmReleases(cluster([]), true);

  expect(fake.calls()[0]).toEqual(
    expect.arrayContaining(['get', 'secrets', '--selector=owner=helm,status!=superseded', '--all-namespaces']),
  );
});

test.each([
  ['without zipping', [secret({}, base64(base64(json({}))))], []],
  ['in a ConfigMap', [], [{ ...secret({}), data: { release: base64(gzipSync(json({}))) } }]],
])('a record %s is read, too', async (_, secrets, configMaps) => {
  const { releases } = await findHelmReleases(cluster(secrets, configMaps), true);

  expect(releases.map(({ name, revision }) => [name, revision])).toEqual([['alloy', 1]]);
});

test('of an upgrade that has failed, what is deployed counts, and the attempt is told', async () => {
  const { releases } = await findHelmReleases(
    cluster([secret({ version: 4, status: 'failed' }), secret({ version: 3 })]),
    true,
  );

  expect(releases).toMatchObject([{ revision: 3, attempt: { revision: 4, status: 'failed' } }]);
});

test('of an installation that has failed, there is nothing but that', async () => {
  const { releases } = await findHelmReleases(cluster([secret({ status: 'failed' })]), true);

  expect(releases).toMatchObject([{ revision: 1, status: 'failed' }]);
});

test('a release that was uninstalled and kept as history is none', async () => {
  const { releases } = await findHelmReleases(cluster([secret({ status: 'uninstalled' })]), true);

  expect(releases).toEqual([]);
});

test.each([
  ['no data', { ...secret({}), data: {} }, 'it has no key "release"'],
  ['no JSON', secret({}, base64(base64('x'))), 'it holds no JSON'],
  ['half of it', secret({}, base64(base64(gzipSync(json({})).subarray(0, 40)))), 'it holds no JSON'],
  ['another JSON', secret({}, base64(base64('{}'))), 'it names no release and no chart'],
])('a record with %s is told, and the others are read', async (_, broken, why) => {
  const { releases, gaps } = await findHelmReleases(cluster([broken, secret({ version: 2 })]), true);

  expect(releases.map(({ revision }) => revision)).toEqual([2]);
  expect(gaps).toEqual([`Secret monitoring/sh.helm.release.v1.alloy.v1 is no record of a Helm release: ${why}`]);
});

test('who may not read Secrets is told so', async () => {
  fake = fakeKubectl(`
    if (args.includes('secrets')) fail('Error from server (Forbidden): secrets is forbidden: User "me" cannot list');
    else print({ items: [] });
  `);

  const { releases, gaps } = await findHelmReleases(new Kubectl({ program: fake.program }), true);

  expect(releases).toEqual([]);
  expect(gaps).toEqual([
    expect.stringMatching(/^the records of Helm in Secrets can't be read: .*secrets is forbidden/),
  ]);
});
