import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// The site, built as `npm run site` does: its links lead somewhere, and its search finds what people look for.

const root = join(__dirname, '..', '..');
const build = join(root, 'site', 'build');

/** A word that people search with, and a page that is among the first that are found. */
const WORDS: readonly (readonly [string, string])[] = [
  ['k8s-monitoring', 'how-to/import'],
  ['kube-state-metrics', 'how-to/kube-state-metrics'],
  ['cAdvisor', 'how-to/kubelet-and-cadvisor'],
  ['kubelet', 'how-to/kubelet-and-cadvisor'],
  ['cardinality', 'how-to/cardinality-and-cost'],
  ['cost', 'how-to/cardinality-and-cost'],
  ['sampling', 'how-to/sample-traces'],
  ['sample traces', 'how-to/sample-traces'],
  ['multiline', 'how-to/multiline-logs'],
  ['stack trace', 'how-to/multiline-logs'],
  ['upgrading Alloy', 'how-to/upgrade-alloy'],
  ['new version', 'how-to/new-version'],
  ['tenants', 'how-to/tenant-per-namespace'],
  ['tenant per namespace', 'how-to/tenant-per-namespace'],
  ['ServiceMonitor', 'how-to/service-monitors'],
  ['Prometheus Operator', 'how-to/service-monitors'],
  ['External Secrets', 'how-to/secrets'],
  ['Vault', 'how-to/secrets'],
  ['memory', 'how-to/memory'],
  ['OOMKilled', 'how-to/memory'],
  ['test pipeline', 'how-to/see-and-test'],
  ['testing', 'testing'],
  ['node metrics', 'how-to/node-metrics'],
  ['import', 'how-to/import'],
  ['Helm', 'from-helm'],
  ['Windows', 'how-to/windows-nodes'],
  ['OpenShift', 'how-to/openshift'],
  ['air-gapped', 'how-to/air-gapped'],
  ['private registry', 'how-to/air-gapped'],
  ['large clusters', 'how-to/large-clusters'],
  ['GitOps', 'gitops'],
  ['tutorial', 'tutorial'],
  ['prometheus.scrape', 'components/prometheus.scrape'],
  ['AlloyStack', 'stack'],
];
const FIRST = 10;

interface Hit {
  /** `/how-to/memory.html#fewer-series` */
  readonly id: string;
}

interface SearchIndex {
  search(words: string, options: object): readonly Hit[];
}

let index: SearchIndex;

/** The index that the pages load, searched as the pages do. */
function readIndex(): SearchIndex {
  const chunks = join(build, 'assets', 'chunks');
  const [name] = readdirSync(chunks).filter((file) => file.startsWith('@localSearchIndex'));
  const text = readFileSync(join(chunks, name!), 'utf8');
  // A module of one export, which Jest would not import.
  const data: string = new Function(text.replace(/export\s*\{\s*(\w+) as default\s*\};?\s*$/, 'return $1;'))();
  const MiniSearch = createRequire(join(root, 'site', 'package.json'))('minisearch');
  return MiniSearch.loadJSON(data, { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] });
}

const found = (words: string) =>
  index
    .search(words, { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } })
    .map(({ id }) => id.replace(/^\//, '').replace(/(index)?(\.html)?(#.*)?$/, ''));

beforeAll(() => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'site'], { cwd: root, encoding: 'utf8' });
  expect({ status, dead: stderr.split('\n').filter((line) => line.startsWith('leads nowhere')) }).toEqual({
    status: 0,
    dead: [],
  });
  index = readIndex();
});

test.each(WORDS)('a search for "%s" finds %s', (words, page) => {
  expect([...new Set(found(words))].slice(0, FIRST)).toContain(page);
});

test('a search for what nobody wrote finds nothing', () => {
  expect(found('xyzzyplugh')).toEqual([]);
});

test('each page of docs/ is there, and the reference of the API', () => {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html'));

  expect([...pages, 'index.html', 'api/index.html'].filter((page) => !existsSync(join(build, page)))).toEqual([]);
});

test('nothing is loaded from another server', () => {
  const html = readFileSync(join(build, 'index.html'), 'utf8');

  expect([...html.matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="(https?:[^"]+)"/g)].map(([, url]) => url)).toEqual(
    [],
  );
});
