import type { Workload } from '../../analysis';
import { check } from '../check';

/** What a lint says of a text: `2 message` for each line with a finding. */
function findings(code: string, text: string, workload: Workload = daemonSet): string[] {
  return check(text, { workload })
    .filter((found) => found.code === `lint/${code}`)
    .map(({ line, message }) => `${line} ${message}`);
}

const daemonSet: Workload = { controller: 'DaemonSet', multipleReplicas: true };
const onePod: Workload = { controller: 'Deployment', multipleReplicas: false };
const METRICS = 'prometheus.remote_write "m" { endpoint { url = "http://p/api/v1/write" } }\n';
const PODS = 'discovery.kubernetes "pods" { role = "pod" }\n';
const ON_NODE =
  'discovery.kubernetes "pods" { role = "pod"\n selectors { role = "pod"\n field = "spec.nodeName=" + sys.env("NODE") } }\n';

const relabel = (rules: string, targets = 'discovery.kubernetes.pods.targets') =>
  `discovery.relabel "r" { targets = ${targets}\n${rules} }\n`;
const scrape = (targets: string, more = '') =>
  `prometheus.scrape "s" { targets = ${targets}\n forward_to = [prometheus.remote_write.m.receiver]\n${more} }\n`;
const CLUSTERED = 'clustering { enabled = true }';
const KEEP_NODE =
  'rule { source_labels = ["__meta_kubernetes_pod_node_name"]\n regex = sys.env("NODE_NAME")\n action = "keep" }';

test('unclustered-scrape names the ways out that there are', () => {
  const hints = (text: string, workload: Workload = daemonSet) =>
    check(text, { workload }).flatMap(({ code, hint }) => (code === 'lint/unclustered-scrape' ? [hint] : []));
  const events = 'loki.source.kubernetes_events "e" { forward_to = [] }';

  expect(hints(METRICS + PODS + scrape('discovery.kubernetes.pods.targets'))).toEqual([
    'set clustering { enabled = true }, let discovery select what is on the own node, or run it in one pod of its own',
  ]);
  expect(hints(events)).toEqual(['set clustering { enabled = true }, or run it in one pod of its own']);
  expect(hints(events, { controller: 'Deployment', multipleReplicas: true })).toEqual([
    'set clustering { enabled = true }, or run one pod',
  ]);
});

test("cluster-wide-discovery is silent where the pod's name is taken for the node's: nothing of the own node is used", () => {
  const keep = (regex: string) =>
    METRICS + PODS + relabel(KEEP_NODE.replace('sys.env("NODE_NAME")', regex)) + scrape('discovery.relabel.r.output');

  expect(findings('cluster-wide-discovery', keep('sys.env("K8S_NODE_NAME")'))).toHaveLength(1);
  expect(findings('cluster-wide-discovery', keep('constants.hostname'))).toEqual([]);
  expect(
    findings('cluster-wide-discovery', keep('constants.hostname'), { ...daemonSet, hostNetwork: true }),
  ).toHaveLength(1);
});

describe('unclustered-scrape', () => {
  test.each([
    [
      'a rule that copies the name of the node',
      'rule { source_labels = ["__meta_kubernetes_pod_node_name"]\n target_label = "node" }',
    ],
    [
      'a node that is named in the rule',
      'rule { source_labels = ["__meta_kubernetes_pod_node_name"]\n regex = "worker-1"\n action = "keep" }',
    ],
    [
      'a variable that all pods have alike',
      'rule { source_labels = ["__meta_kubernetes_namespace"]\n regex = sys.env("TEAM")\n action = "keep" }',
    ],
    ['a label with the name of the pod', 'rule { target_label = "collector"\n replacement = constants.hostname }'],
  ])('%s filters nothing', (_, rules) => {
    expect(
      findings('unclustered-scrape', METRICS + PODS + relabel(rules) + scrape('discovery.relabel.r.output')),
    ).toHaveLength(1);
  });

  test.each([
    ['a rule that keeps the own node', KEEP_NODE],
    [
      'one that keeps it by a label that was set before',
      'rule { source_labels = ["__meta_kubernetes_pod_node_name"]\n target_label = "node" }\nrule { source_labels = ["node"]\n regex = sys.env("K8S_NODE_NAME")\n action = "keep" }',
    ],
    [
      'one that keeps the own address',
      'rule { source_labels = ["__meta_kubernetes_pod_host_ip"]\n regex = sys.env("HOST_IP")\n action = "keep" }',
    ],
    [
      'an action that only a running Alloy knows',
      'rule { source_labels = ["__meta_kubernetes_pod_node_name"]\n action = sys.env("ACTION") }',
    ],
  ])('%s is a filter, or may be one', (_, rules) => {
    expect(
      findings('unclustered-scrape', METRICS + PODS + relabel(rules) + scrape('discovery.relabel.r.output')),
    ).toEqual([]);
  });

  test('of several lists of targets, one that all pods see is enough', () => {
    const both = 'array.concat(discovery.kubernetes.pods.targets, [{__address__ = "db:9090"}])';

    expect(findings('unclustered-scrape', METRICS + ON_NODE + scrape(both))).toHaveLength(1);
    expect(findings('unclustered-scrape', METRICS + ON_NODE + scrape('discovery.kubernetes.pods.targets'))).toEqual([]);
  });

  test('a target in the pod itself is its own', () => {
    expect(findings('unclustered-scrape', METRICS + scrape('[{__address__ = "localhost:12345"}]'))).toEqual([]);
    expect(findings('unclustered-scrape', METRICS + scrape('[{__address__ = sys.env("NODE_IP") + ":9100"}]'))).toEqual(
      [],
    );
  });

  test('custom resources are found by every pod, unless its rules keep the own node', () => {
    const monitors = (rules = '') =>
      `${METRICS}prometheus.operator.podmonitors "p" { forward_to = [prometheus.remote_write.m.receiver]\n${rules} }`;

    expect(findings('unclustered-scrape', monitors())).toHaveLength(1);
    expect(findings('unclustered-scrape', monitors(KEEP_NODE))).toEqual([]);
    expect(findings('unclustered-scrape', monitors(CLUSTERED))).toEqual([]);
  });

  test('what looks at its own node by itself is no scrape', () => {
    expect(findings('unclustered-scrape', 'beyla.ebpf "b" { output { traces = [] } }')).toEqual([]);
  });
});

describe('cluster-targets', () => {
  const found = (text: string, workload = daemonSet) => findings('cluster-targets', METRICS + text, workload);

  test.each([
    [
      'a selector',
      ON_NODE,
      scrape('discovery.kubernetes.pods.targets', CLUSTERED),
      "discovery.kubernetes.pods selects what is on the pod's own node",
    ],
    [
      'a rule that keeps',
      PODS + relabel(KEEP_NODE),
      scrape('discovery.relabel.r.output', CLUSTERED),
      "discovery.relabel.r keeps what is on the pod's own node",
    ],
    [
      'an exporter of the node',
      'prometheus.exporter.unix "u" { }\n',
      scrape('prometheus.exporter.unix.u.targets', CLUSTERED),
      'prometheus.exporter.unix.u is about the node that it runs on',
    ],
    [
      'an exporter of the pod',
      'prometheus.exporter.self "u" { }\n',
      scrape('prometheus.exporter.self.u.targets', CLUSTERED),
      'prometheus.exporter.self.u is about the pod itself',
    ],
    [
      'a label of the pod',
      PODS + relabel('rule { target_label = "collector"\n replacement = constants.hostname }'),
      scrape('discovery.relabel.r.output', CLUSTERED),
      'the label collector of discovery.relabel.r has another value in each pod',
    ],
    [
      'a label of a target that is written out',
      '',
      scrape('[{__address__ = "a:1", pod = sys.env("POD_NAME")}]', CLUSTERED),
      'the label pod of prometheus.scrape.s has another value in each pod',
    ],
  ])('%s before a clustered scrape', (_, before, after, reason) => {
    expect(found(before + after)).toEqual([
      expect.stringContaining(
        `prometheus.scrape.s is clustered, and ${reason}: some targets would be scraped by nobody`,
      ),
    ]);
  });

  test.each([
    ['without clustering', ON_NODE + scrape('discovery.kubernetes.pods.targets')],
    [
      'with clustering that depends on a variable',
      ON_NODE + scrape('discovery.kubernetes.pods.targets', 'clustering { enabled = sys.env("C") == "1" }'),
    ],
    [
      'a label that no member looks at',
      PODS +
        relabel('rule { target_label = "__meta_pod"\n replacement = constants.hostname }') +
        scrape('discovery.relabel.r.output', CLUSTERED),
    ],
    [
      'a label with a variable that all have alike',
      PODS +
        relabel('rule { target_label = "cluster"\n replacement = sys.env("CLUSTER") }') +
        scrape('discovery.relabel.r.output', CLUSTERED),
    ],
    [
      'an exporter whose copies are made alike',
      `prometheus.exporter.unix "u" { }\n${relabel('rule { target_label = "instance"\n replacement = "alloy" }', 'prometheus.exporter.unix.u.targets')}${scrape('discovery.relabel.r.output', CLUSTERED)}`,
    ],
    [
      'a database, which all see alike',
      `prometheus.exporter.redis "u" { redis_addr = "redis:6379" }\n${scrape('prometheus.exporter.redis.u.targets', CLUSTERED)}`,
    ],
  ])('nothing is said %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('logs are shared by some labels alone', () => {
    const logs = (label: string) =>
      `${PODS}${relabel(`rule { target_label = "${label}"\n replacement = constants.hostname }`)}loki.source.kubernetes "l" { targets = discovery.relabel.r.output\n forward_to = []\n ${CLUSTERED} }`;

    expect(found(logs('collector'))).toEqual([]);
    expect(found(logs('job'))).toHaveLength(1);
  });
});

describe('cluster-wide-discovery', () => {
  const found = (text: string, workload = daemonSet) => findings('cluster-wide-discovery', METRICS + text, workload);
  const files = (targets: string) => `local.file_match "f" { path_targets = ${targets} }\n`;

  test('for files of the node, and for what a rule keeps of it', () => {
    expect(found(PODS + files('discovery.kubernetes.pods.targets'))).toEqual([
      '2 every pod of the DaemonSet watches all pods of the cluster for discovery.kubernetes.pods, and uses those of its own node',
    ]);
    expect(found(PODS + relabel('') + files('discovery.relabel.r.output'))).toHaveLength(1);
    expect(found(PODS + relabel(KEEP_NODE) + scrape('discovery.relabel.r.output'))).toHaveLength(1);
  });

  test.each([
    [
      'somebody needs the others',
      PODS + files('discovery.kubernetes.pods.targets') + scrape('discovery.kubernetes.pods.targets'),
    ],
    ['it selects the own node', ON_NODE + files('discovery.kubernetes.pods.targets')],
    [
      'it selects something else',
      `discovery.kubernetes "pods" { role = "pod"\n selectors { role = "pod"\n label = "app=shop" } }\n${files('discovery.kubernetes.pods.targets')}`,
    ],
    [
      'it looks in some namespaces',
      `discovery.kubernetes "pods" { role = "pod"\n namespaces { names = ["shop"] } }\n${files('discovery.kubernetes.pods.targets')}`,
    ],
    [
      'it finds something that has no node',
      `discovery.kubernetes "pods" { role = "service" }\n${files('discovery.kubernetes.pods.targets')}`,
    ],
    ['nobody uses it', PODS],
    [
      'a module uses it',
      `${PODS}import.file "i" { filename = "x" }\ni.m "x" { targets = discovery.kubernetes.pods.targets }`,
    ],
  ])('nothing is said where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('one pod may watch them all', () => {
    expect(found(PODS + files('discovery.kubernetes.pods.targets'), onePod)).toEqual([]);
  });
});

describe('split-traces', () => {
  const found = (text: string, workload: Workload = { controller: 'Deployment', multipleReplicas: true }) =>
    findings('split-traces', METRICS + text, workload);
  const into = (input: string) => `otelcol.receiver.otlp "in" { grpc { }\n output { traces = [${input}] } }\n`;
  const sampling = `${into('otelcol.processor.tail_sampling.t.input')}otelcol.processor.tail_sampling "t" { policy { name = "a"\n type = "always_sample" }\n output { } }\n`;
  const spanmetrics = (more: string, write = 'prometheus.remote_write.m.receiver') =>
    `${into('otelcol.connector.spanmetrics.s.input')}otelcol.connector.spanmetrics "s" { histogram { explicit { } }\n${more}\n output { metrics = [otelcol.exporter.prometheus.p.input] } }\notelcol.exporter.prometheus "p" { forward_to = [${write}] }\n`;

  test('what decides by whole traces, and what counts by service', () => {
    expect(found(sampling)).toEqual(
      [
        '3 otelcol.processor.tail_sampling.t needs all spans of a trace, and each of several pods gets a part of them',
      ].map((line) => expect.stringMatching(new RegExp(`^\\d+ ${line.slice(2)}`))),
    );
    expect(found(spanmetrics(''))).toHaveLength(1);
    expect(found(sampling, daemonSet)).toEqual([expect.stringContaining('every pod of the DaemonSet')]);
  });

  test.each<[string, string, Workload?]>([
    ['one pod runs', sampling, onePod],
    ['nothing is known of the workload', sampling, {}],
    ['another workload balances', sampling, { controller: 'Deployment', multipleReplicas: true, balanced: true }],
    [
      'nobody sends spans',
      'otelcol.processor.tail_sampling "t" { policy { name = "a"\n type = "always_sample" }\n output { } }',
    ],
    ['series are told apart by the connector', spanmetrics('include_collector_instance_id = true')],
    ['whether they are depends on a variable', spanmetrics('include_collector_instance_id = sys.env("X") == "1"')],
    [
      'series get the name of the pod on the way',
      `${spanmetrics('', 'prometheus.relabel.r.receiver')}prometheus.relabel "r" { forward_to = [prometheus.remote_write.m.receiver]\n rule { target_label = "collector"\n replacement = constants.hostname } }`,
    ],
    [
      'what came in counts by batch',
      `${into('otelcol.connector.count.c.input')}otelcol.connector.count "c" { output { metrics = [] } }`,
    ],
  ])('nothing is said where %s', (...[, text, workload]) => {
    expect(found(text, workload)).toEqual([]);
  });
});
