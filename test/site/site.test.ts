import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The site, built as `npm run site` does: its links lead somewhere, and its search finds what people look for.

const root = join(__dirname, '..', '..');
const build = join(root, 'site', 'build');

/** Words that people search with, and the page that answers; where there are several, any of them does. */
const WORDS: readonly (readonly [words: string, ...pages: string[]])[] = [
  ['k8s-monitoring', 'from-k8s-monitoring'],
  ['kube-state-metrics', 'how-to/kube-state-metrics'],
  ['cAdvisor', 'how-to/kubelet-and-cadvisor'],
  ['kubelet', 'how-to/kubelet-and-cadvisor'],
  ['cardinality', 'how-to/cardinality-and-cost'],
  ['cost', 'how-to/cardinality-and-cost'],
  ['too many series', 'how-to/cardinality-and-cost'],
  ['sampling', 'how-to/sample-traces'],
  ['sample traces', 'how-to/sample-traces'],
  ['tail sampling', 'how-to/sample-traces'],
  ['multiline', 'how-to/multiline-logs'],
  ['stack trace', 'how-to/multiline-logs'],
  ['upgrading Alloy', 'how-to/upgrade-alloy'],
  ['upgrade', 'how-to/upgrade-alloy'],
  ['new version', 'how-to/new-version'],
  ['tenants', 'how-to/tenant-per-namespace'],
  ['multi-tenancy', 'how-to/tenant-per-namespace'],
  ['X-Scope-OrgID', 'how-to/tenant-per-namespace'],
  ['Prometheus Operator objects', 'how-to/service-monitors'],
  ['ServiceMonitor', 'how-to/service-monitors'],
  ['PodMonitor', 'how-to/service-monitors'],
  ['External Secrets', 'how-to/secrets'],
  ['Vault', 'how-to/secrets'],
  ['secrets', 'how-to/secrets'],
  ['password', 'how-to/secrets'],
  ['memory', 'how-to/memory'],
  ['OOMKilled', 'how-to/memory'],
  ['testing pipeline', 'how-to/see-and-test'],
  ['unit test', 'testing'],
  ['jest', 'testing'],
  ['vitest', 'testing'],
  ['Windows', 'how-to/windows-nodes'],
  ['OpenShift', 'how-to/openshift'],
  ['air-gapped', 'how-to/air-gapped'],
  ['private registry', 'how-to/air-gapped'],
  ['large clusters', 'how-to/large-clusters'],
  ['Promtail', 'from-promtail'],
  ['Helm', 'from-helm'],
  ['Helm chart', 'from-helm'],
  ['values.yaml', 'from-helm', 'export-helm', 'parity'],
  ['migrate', 'from-helm'],
  ['GitOps', 'gitops'],
  ['Argo CD', 'gitops'],
  ['Flux', 'gitops'],
  ['kustomize', 'gitops'],
  ['GitHub Actions', 'gitops'],
  ['Tempo', 'destinations'],
  ['Loki', 'destinations'],
  ['Mimir', 'destinations'],
  ['Pyroscope', 'destinations'],
  ['Grafana Cloud', 'destinations'],
  ['OTLP', 'pipelines/otlp-gateway', 'destinations'],
  ['OpenTelemetry', 'pipelines/otlp-gateway', 'instrumentation'],
  ['Beyla', 'pipelines/beyla'],
  ['eBPF', 'pipelines/beyla', 'pipelines/ebpf-profiles'],
  ['profiling', 'pipelines', 'pipelines/ebpf-profiles', 'pipelines/pprof-profiles'],
  ['node metrics', 'how-to/node-metrics'],
  ['node exporter', 'how-to/node-metrics'],
  ['import', 'import'],
  ['tutorial', 'tutorial'],
  ['getting started', 'tutorial', 'start'],
  ['install', 'start'],
  ['quickstart', 'tutorial', 'start'],
  ['troubleshooting', 'doctor'],
  ['no data', 'doctor'],
  ['debug', 'doctor'],
  ['RBAC', 'kubernetes'],
  ['permissions', 'kubernetes'],
  ['NetworkPolicy', 'network'],
  ['Ingress', 'network'],
  ['autoscaling', 'controllers'],
  ['replicas', 'controllers'],
  ['DaemonSet', 'controllers', 'stack'],
  ['clustering', 'kubernetes'],
  ['Pod Security', 'kubernetes'],
  ['EKS', 'platforms'],
  ['GKE Autopilot', 'platforms'],
  ['Fargate', 'platforms'],
  ['Talos', 'platforms'],
  ['dashboards', 'monitoring'],
  ['alerts', 'monitoring'],
  ['YAML', 'yaml'],
  ['without TypeScript', 'without-typescript'],
  ['relabel', 'labels', 'components/discovery.relabel'],
  ['labels', 'labels'],
  ['JSON logs', 'log-stages'],
  ['drop logs', 'log-stages', 'how-to/cardinality-and-cost'],
  ['drop metrics', 'how-to/cardinality-and-cost'],
  ['journal', 'pipelines/node-journal'],
  ['cluster events', 'pipelines/cluster-events'],
  ['Kafka', 'pipelines/kafka-logs'],
  ['syslog', 'pipelines/syslog-receiver'],
  ['blackbox', 'pipelines/blackbox-probes'],
  ['span metrics', 'pipelines/span-metrics'],
  ['service graph', 'pipelines/service-graph'],
  ['Faro', 'pipelines/faro-receiver'],
  ['frontend', 'pipelines/faro-receiver'],
  ['prometheus.io/scrape', 'pipelines/pod-metrics'],
  ['annotations', 'pipelines/pod-metrics', 'pipelines/service-metrics'],
  ['diff', 'diff'],
  ['rollback', 'deploy'],
  ['apply', 'deploy'],
  ['prune', 'deploy'],
  ['modules', 'configuration'],
  ['existing configuration', 'import', 'how-to/import', 'configuration'],
  ['prometheus.scrape', 'components/prometheus.scrape'],
  ['prometheus.remote_write', 'components/prometheus.remote_write'],
  ['loki.process', 'components/loki.process'],
  ['otelcol.processor.batch', 'components/otelcol.processor.batch'],
  ['discovery.kubernetes', 'components/discovery.kubernetes'],
  ['loki.source.kubernetes_events', 'components/loki.source.kubernetes_events'],
  ['AlloyStack', 'stack'],
  ['instrumentation', 'instrumentation'],
  ['Python', 'instrumentation'],
  ['validate', 'checking', 'command-line'],
  ['lint', 'lints', 'checking'],
  ['graph', 'graph'],
  ['environment variables', 'expressions'],
  ['proxy', 'destinations'],
  ['TLS', 'destinations'],
  ['basic auth', 'destinations'],
  ['redact', 'pipelines/log-redaction'],
  ['rate limit', 'log-stages', 'components/faro.receiver'],
  ['resources', 'kubernetes'],
  ['persistent volume', 'kubernetes'],
  ['hot reload', 'kubernetes'],
  ['lint/push-path', 'lints/sending'],
  ['what is checked', 'checked'],
  ['how it works', 'how-it-works'],
  ['uninstall', 'deploy', 'questions'],
  ['high availability', 'questions'],
  ['backpressure', 'questions'],
  ['exclude namespace', 'questions', 'pipelines/pod-logs', 'pipelines/service-metrics'],
  ['image pull secrets', 'questions', 'how-to/air-gapped'],
  ['fleet management', 'questions', 'stack'],
  ['tolerations', 'controllers', 'questions'],
  ['rotate secret', 'how-to/secrets', 'questions'],
  ['many clusters', 'stack'],
  ['kubernetes version', 'questions'],
];

let found: ReadonlyMap<string, readonly string[]>;

/** What the search of the pages finds, best first: the pages of the sections that it shows. */
function search(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const program = `
    import { searcher } from ${JSON.stringify(pathToFileURL(join(root, 'site', 'search.mjs')).href)};
    const search = searcher(${JSON.stringify(build)});
    console.log(JSON.stringify(${JSON.stringify(words)}.map((words) => [words, search(words)])));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe('');
  const hits: [string, string[]][] = JSON.parse(stdout);
  const pageOf = (id: string) => id.replace(/^\//, '').replace(/(index)?(\.html)?(#.*)?$/, '');
  return new Map(hits.map(([key, ids]) => [key, ids.map(pageOf)]));
}

beforeAll(() => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'site'], { cwd: root, encoding: 'utf8' });
  expect({ status, dead: stderr.split('\n').filter((line) => line.startsWith('leads nowhere')) }).toEqual({
    status: 0,
    dead: [],
  });
  found = search(WORDS.map(([words]) => words).concat('xyzzyplugh'));
});

test.each(WORDS)('a search for "%s" has %s among the first three', (words, ...pages) => {
  const first = found.get(words)!.slice(0, 3);

  expect(pages.some((page) => first.includes(page)) || first).toBe(true);
});

test('a search for what nobody wrote finds nothing', () => {
  expect(found.get('xyzzyplugh')).toEqual([]);
});

test('each page of docs/ is there, and the reference of the API', () => {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html'));

  expect([...pages, 'index.html', 'api/index.html'].filter((page) => !existsSync(join(build, page)))).toEqual([]);
});

test.each([
  ['lints/sending', 'rules-page'],
  ['components/loki.write', 'components-pages'],
  ['pipelines/pod-logs', 'pipeline-labels'],
])('%s says that it is generated', (page, command) => {
  const html = readFileSync(join(build, `${page}.html`), 'utf8');

  expect(html).toMatch(new RegExp(`<em>Generated by <code[^>]*>npm run ${command}</code>\\.</em>`));
});

test('nothing is loaded from another server', () => {
  const html = readFileSync(join(build, 'index.html'), 'utf8');

  expect([...html.matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="(https?:[^"]+)"/g)].map(([, url]) => url)).toEqual(
    [],
  );
});
