import { Size } from 'cdk8s';
import { Construct } from 'constructs';
import { chart, make, OTLP, synth, workloadProblems } from '../../../test/harness/workload';
import { markOwnNode } from '../../config';
import { Alloy, type AlloyProps, AlloyService, AlloyStorage, ConfigDelivery, Controller } from '..';
import { workloadRules } from '.';

const NODE_FILTER =
  'discovery.kubernetes "p" {\n role = "pod"\n selectors {\n role = "pod"\n field = "spec.nodeName=" + constants.hostname\n }\n}';
const STATE = 'prometheus.remote_write "w" { }';

describe('what does not fit is reported', () => {
  const clustered =
    'prometheus.scrape "s" {\n targets = []\n forward_to = [prometheus.remote_write.w.receiver]\n clustering {\n enabled = true\n }\n}\nprometheus.remote_write "w" { }';

  test.each<[string, string, AlloyProps, string]>([
    ['clustering without a cluster', clustered, {}, 'error not-clustered'],
    [
      'a claim for each pod of a DaemonSet',
      OTLP,
      { storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(1) }) },
      'error storage',
    ],
    ['a digest that is none', OTLP, { image: { digest: 'sha256:123' } }, 'error image'],
    ['an older Alloy', OTLP, { image: { tag: 'v1.4.0' } }, 'warning alloy-version'],
    ['a newer Alloy', OTLP, { image: { tag: '1.99' } }, 'warning alloy-version'],
    ['a digest as a tag', OTLP, { image: { tag: 'v1@sha256:abc' } }, 'error image'],
    ['a directory that is none', OTLP, { storage: AlloyStorage.hostPath('var/alloy') }, 'error storage'],
    ['a claim that is none', OTLP, { storage: AlloyStorage.claim('My_Claim') }, 'error storage'],
    ['one claim for all nodes', STATE, { storage: AlloyStorage.claim('c') }, 'error storage'],
    [
      'one claim for several pods',
      STATE,
      { storage: AlloyStorage.claim('c'), controller: Controller.statefulSet({ replicas: 2 }) },
      'error storage',
    ],
    [
      'one claim for the old and the new pod',
      STATE,
      { storage: AlloyStorage.claim('c'), controller: Controller.deployment() },
      'error storage',
    ],
    [
      'one directory of a node for several pods',
      STATE,
      { storage: AlloyStorage.hostPath(), controller: Controller.deployment({ replicas: 2 }) },
      'error storage',
    ],
    [
      'one directory of a node for the old and the new pod',
      STATE,
      { storage: AlloyStorage.hostPath(), controller: Controller.daemonSet({ maxSurge: 1 }) },
      'error storage',
    ],
    [
      "two pods that want one port of the node's network",
      OTLP,
      { hostNetwork: true, controller: Controller.daemonSet({ maxSurge: 1 }) },
      'error replicas',
    ],
    ['a sidecar with the name of Alloy', OTLP, { sidecars: [{ name: 'alloy' }] }, 'error container-name'],
    [
      'a sidecar with the name of the reloader',
      OTLP,
      { configDelivery: ConfigDelivery.reload(), sidecars: [{ name: 'config-reloader' }] },
      'error container-name',
    ],
    [
      'two containers of one name',
      OTLP,
      { sidecars: [{ name: 'a' }], initContainers: [{ name: 'a' }] },
      'error container-name',
    ],
    ['two volumes of one name', OTLP, { volumes: [{ name: 'v' }, { name: 'v' }] }, 'error volume-name'],
    [
      'two mounts at one place',
      OTLP,
      {
        volumes: [{ name: 'v' }],
        volumeMounts: [
          { name: 'v', mountPath: '/x' },
          { name: 'v', mountPath: '/x' },
        ],
      },
      'error mount-path',
    ],
    ['a mount of no volume', OTLP, { volumeMounts: [{ name: 'v', mountPath: '/x' }] }, 'error volume-name'],
    [
      'more requested than the limit',
      OTLP,
      { resources: { memoryRequest: Size.gibibytes(2), memoryLimit: Size.gibibytes(1) } },
      'error resources',
    ],
    [
      'more CPU requested than the limit',
      OTLP,
      { resources: { cpuRequest: '1500m', cpuLimit: '1' } },
      'error resources',
    ],
    ['an amount that is none', OTLP, { resources: { cpuRequest: 'lots' } }, 'error resources'],
    [
      'an amount of the reloader that is none',
      OTLP,
      { configDelivery: ConfigDelivery.reload({ resources: { cpuLimit: '1 CPU' } }) },
      'error resources',
    ],
    ['a rule without verbs', OTLP, { rules: [{ verbs: [], resources: ['pods'], reason: 'x' }] }, 'error rule'],
    ['a rule about nothing', OTLP, { rules: [{ verbs: ['get'], reason: 'x' }] }, 'error rule'],
    [
      'a rule for URLs in a namespace',
      OTLP,
      { rules: [{ verbs: ['get'], nonResourceUrls: ['/metrics'], namespaces: ['a'], reason: 'x' }] },
      'error rule',
    ],
    [
      'a rule for URLs and resources',
      OTLP,
      { rules: [{ verbs: ['get'], nonResourceUrls: ['/metrics'], resources: ['pods'], reason: 'x' }] },
      'error rule',
    ],
    [
      'a rule in no namespace',
      OTLP,
      { rules: [{ verbs: ['get'], resources: ['pods'], namespaces: [], reason: 'x' }] },
      'error rule',
    ],
    [
      'a rule in what is no namespace',
      OTLP,
      { rules: [{ verbs: ['get'], resources: ['pods'], namespaces: ['A b'], reason: 'x' }] },
      'error rule',
    ],
    ['a name of ports that is taken', OTLP, { ports: [{ name: 'otlp-grpc', port: 9999 }] }, 'error port-name'],
    [
      'a cluster that waits in vain',
      OTLP,
      { clustering: { waitForSize: 5 }, controller: Controller.statefulSet({ replicas: 3 }) },
      'error cluster-size',
    ],
    ['a size of a cluster that is none', OTLP, { clustering: { waitForSize: -1 } }, 'error cluster-size'],
    [
      'a disruption budget that says nothing',
      OTLP,
      { controller: Controller.deployment({ disruptionBudget: {} as never }) },
      'error replicas',
    ],
    [
      'a disruption budget that says two things',
      OTLP,
      { controller: Controller.deployment({ disruptionBudget: { minAvailable: 1, maxUnavailable: 1 } as never }) },
      'error replicas',
    ],
    [
      'props of a ServiceAccount that is not made',
      OTLP,
      { serviceAccountName: 'x', serviceAccountLabels: { a: 'b' } },
      'warning unused-prop',
    ],
    ['a flag twice', OTLP, { extraArgs: ['--storage.path=/x'] }, 'error repeated-flag'],
    ['a volume of a taken name', OTLP, { volumes: [{ name: 'storage' }] }, 'error volume-name'],
    ['a mount at a taken place', OTLP, { volumeMounts: [{ name: 'x', mountPath: '/tmp' }] }, 'error mount-path'],
    ['a port that is taken', OTLP, { ports: [{ name: 'mine', port: 4317 }] }, 'error port-taken'],
    ['a port name that is none', OTLP, { ports: [{ name: 'Port_Of_Mine', port: 1 }] }, 'error port-name'],
    ['a port number that is none', OTLP, { ports: [{ name: 'mine', port: 70_000 }] }, 'error port-number'],
    ['work for Windows on Linux', 'prometheus.exporter.windows "w" { }', {}, 'warning operating-system'],
    ["the pod's name for the node's", NODE_FILTER, {}, 'warning node-name'],
    ['a grant that nobody asks for', OTLP, { grants: ['scrapeKubelet'] }, 'warning unused-grant'],
    ['a private listener that is none', OTLP, { privateListeners: ['faro.receiver.f'] }, 'error unknown-listener'],
    ['a policy for no port', OTLP, { networkPolicy: { from: { otlp: [] } } }, 'error network-policy'],
    [
      'a node port for no port',
      OTLP,
      { service: AlloyService.nodePort({ nodePorts: { otlp: 30_000 } }) },
      'error node-port',
    ],
    [
      'an unknown port',
      OTLP.replace('grpc { }', 'grpc {\n endpoint = sys.env("ADDRESS")\n }'),
      {},
      'warning port-unknown',
    ],
    ['two variables of one name', OTLP, { env: [{ name: 'A' }, { name: 'A' }] }, 'error environment'],
    [
      'several of what must be one',
      'mimir.alerts.kubernetes "m" {\n address = "http://m"\n}',
      {},
      'warning single-replica',
    ],
    [
      'node-local work in a Deployment',
      'discovery.process "p" { }',
      { controller: Controller.deployment() },
      'warning node-local',
    ],
    ['a cluster behind TLS', 'http {\n tls { }\n}', { clustering: {} }, 'error cluster-tls'],
    [
      'a cluster behind credentials',
      'http {\n auth {\n basic {\n username = "a"\n password = sys.env("P")\n }\n }\n}',
      { clustering: {} },
      'error cluster-authentication',
    ],
    [
      'more than a ConfigMap holds',
      `loki.write "l" {\n external_labels = { a = "${'x'.repeat(1024 * 1024)}" }\n}`,
      {},
      'error configuration-size',
    ],
  ])('%s', (_, text, props, expected) => {
    expect(workloadProblems(make(text, props)).map(({ severity, code }) => `${severity} ${code}`)).toContain(expected);
    expect(workloadRules.map(({ code }) => code)).toContain(expected.split(' ')[1]);
  });

  test.each<[string, string, AlloyProps]>([
    [
      'one claim for one pod',
      STATE,
      { storage: AlloyStorage.claim('c'), controller: Controller.statefulSet({ replicas: 1 }) },
    ],
    [
      'one claim for one pod after the other',
      STATE,
      { storage: AlloyStorage.claim('c'), controller: Controller.deployment({ updateStrategy: 'Recreate' }) },
    ],
    ["the node's own name in its network", NODE_FILTER, { hostNetwork: true }],
    [
      "the node's name beside the pod's",
      NODE_FILTER.replace('constants.hostname', 'coalesce(sys.env("HOSTNAME"), constants.hostname)'),
      {},
    ],
    ['amounts of CPU in all their forms', OTLP, { resources: { cpuRequest: '.25', cpuLimit: '1500m' } }],
    ['a request that is its limit in another spelling', OTLP, { resources: { cpuRequest: '71m', cpuLimit: '0.071' } }],
    ['one claim where nothing keeps state', OTLP, { storage: AlloyStorage.claim('c') }],
    ['one directory of each node', STATE, { storage: AlloyStorage.hostPath() }],
    [
      'the port of a sidecar for the Service',
      OTLP,
      { sidecars: [{ name: 's', ports: [{ containerPort: 9999 }] }], ports: [{ name: 'side', port: 9999 }] },
    ],
    [
      'a mount of a further claim',
      OTLP,
      {
        controller: Controller.statefulSet({ volumeClaimTemplates: [{ metadata: { name: 'more' } }] }),
        volumeMounts: [{ name: 'more', mountPath: '/more' }],
      },
    ],
    ['clustering in a cluster', clustered, { clustering: {} }],
    ['clustering of a single pod', clustered, { controller: Controller.deployment() }],
    [
      'one of what must be one',
      'mimir.alerts.kubernetes "m" {\n address = "http://m"\n}',
      { controller: Controller.deployment() },
    ],
    [
      'a variable by hand',
      'prometheus.exporter.mysql "m" { }',
      { env: [{ name: 'MYSQLD_EXPORTER_DATA_SOURCE_NAME', value: 'x' }] },
    ],
  ])('but not %s', (_, text, props) => {
    expect(workloadProblems(make(text, props))).toEqual([]);
  });

  test.each(['Alloy', 'a_b', '9a', 'a'.repeat(64)])('the name %s', (id) => {
    const alloy = new Alloy(chart(), id);

    expect(workloadProblems(alloy).map(({ code }) => code)).toContain('name');
  });

  test('all at once, as errors of the synth', () => {
    const alloy = make(clustered, { image: { digest: 'x' } });

    expect(() => synth(alloy)).toThrow(
      /shares its work through clustering[\s\S]*image digest|image digest[\s\S]*shares its work/,
    );
  });
});

describe('the version of Alloy', () => {
  const problems = (image: AlloyProps['image']) =>
    workloadProblems(make(OTLP, { image: { registry: 'registry.example.com', ...image } })).map(
      ({ severity, code }) => `${severity} ${code}`,
    );

  test.each([
    [undefined, ['warning alloy-version']],
    ['warning', ['warning alloy-version']],
    ['error', ['error alloy-version']],
    ['none', []],
  ] as const)('is judged as versionCheck says: %s', (versionCheck, expected) => {
    const tag = 'v2.18.1-boringcrypto';

    expect(problems(versionCheck === undefined ? { tag } : { tag, versionCheck })).toEqual(expected);
  });

  test.each(['v1.18.0', '1.18', 'v1.18.9-boringcrypto', 'latest', 'sha-1234567'])('of the tag %s is fine', (tag) => {
    expect(problems({ tag, versionCheck: 'error' })).toEqual([]);
  });
});

describe('the name of the pod for that of the node', () => {
  const keep = (regex: string) =>
    `discovery.kubernetes "p" {\n role = "pod"\n}\ndiscovery.relabel "r" {\n targets = discovery.kubernetes.p.targets\n rule {\n source_labels = ["__meta_kubernetes_pod_node_name"]\n action = "keep"\n regex = ${regex}\n }\n}`;
  const found = (text: string, props: AlloyProps = {}) => workloadProblems(make(text, props)).map(({ code }) => code);

  test('in a rule keeps nothing', () => {
    expect(found(keep('sys.env("HOSTNAME")'))).toEqual(['node-name']);
    expect(found(keep('constants.hostname'))).toEqual(['node-name']);
  });

  test.each<[string, string, AlloyProps]>([
    ["the node's network", keep('constants.hostname'), { hostNetwork: true }],
    ['a variable that is set', keep('sys.env("HOSTNAME")'), { env: [{ name: 'HOSTNAME', value: 'x' }] }],
    ['variables that nobody knows', keep('sys.env("HOSTNAME")'), { envFrom: [{ configMapRef: { name: 'c' } }] }],
    ['a component that sets it', `${keep('sys.env("HOSTNAME")')}\nprometheus.exporter.self "s" { }`, {}],
    ["the node's own name", keep('sys.env("K8S_NODE_NAME")'), {}],
  ])('is right with %s', (_, text, props) => {
    expect(found(text, props)).toEqual([]);
  });
});

describe('what is kept in the pod', () => {
  const EVENTS = 'loki.source.kubernetes_events "e" {\n forward_to = []\n}';
  const one = { controller: Controller.deployment() };
  const found = (text: string, props: AlloyProps) => workloadProblems(make(text, props)).map(({ code }) => code);

  test('is lost with each change', () => {
    expect(workloadProblems(make(EVENTS, one)).map(({ message }) => message)).toEqual([
      'loki.source.kubernetes_events.e keeps its positions in the pod, and each change of the configuration makes new pods',
    ]);
    expect(found(EVENTS, { ...one, configDelivery: ConfigDelivery.immutable() })).toEqual(['lost-state']);
    expect(found('prometheus.write.queue "q" { }', {})).toEqual(['lost-state']);
  });

  test.each<[string, string, AlloyProps]>([
    ['that may be lost', EVENTS, { ...one, storage: AlloyStorage.emptyDir() }],
    ['that is loaded anew', EVENTS, { ...one, configDelivery: ConfigDelivery.reload() }],
    ['whose changes make no pods', EVENTS, { ...one, configDelivery: ConfigDelivery.existingConfigMap('c') }],
    ['on a node', 'loki.source.journal "j" {\n forward_to = []\n}', { storage: AlloyStorage.hostPath() }],
    ['that is sent before the pod ends', STATE, {}],
    [
      'that members of a cluster do not pass on',
      `${EVENTS.replace('}', ' clustering {\n enabled = true\n }\n}')}`,
      { clustering: {} },
    ],
  ])('but not %s', (_, text, props) => {
    expect(found(text, props)).not.toContain('lost-state');
  });
});

describe('what belongs on every node, in a Deployment', () => {
  const files = `local.file_match "f" {\n path_targets = [{__path__ = "/var/log/pods/*/*/*.log"}]\n}\nloki.source.file "f" {\n targets = local.file_match.f.targets\n forward_to = []\n}`;
  const found = (text: string) =>
    workloadProblems(make(text, { controller: Controller.deployment() })).map(
      ({ code, message }) => `${code} ${message}`,
    );

  test('is said of the component that uses it, and of nothing that follows', () => {
    expect(found(files)).toEqual([
      "node-local loki.source.file.f is about the node that it runs on, and the Deployment doesn't run on every node",
    ]);
  });

  test('is said of one that nobody uses', () => {
    expect(found('discovery.process "p" { }')).toEqual([expect.stringMatching(/^node-local discovery\.process\.p /)]);
  });
});

describe("ports in the node's network", () => {
  const app = (first: AlloyProps, second: AlloyProps, text = '') => {
    const scope = chart();
    const one = new Alloy(scope, 'one', first);
    const two = new Alloy(scope, 'two', second);
    one.config.addText(text);
    two.config.addText(text);
    const of = (alloy: Alloy) =>
      alloy.check().flatMap(({ code, severity, message }) => (code === 'host-port' ? [`${severity} ${message}`] : []));
    return [...of(one), ...of(two)];
  };
  const host = { hostNetwork: true };
  const nodes = (pool: string) => ({ ...host, nodeSelector: { pool } });

  test('are taken once', () => {
    expect(app(host, host)).toEqual([
      'error port 12345 (TCP, http-metrics) of the nodes is taken by one (test/one) as well',
    ]);
    expect(app(host, { ...host, httpServer: { port: 12_346 } }, OTLP)).toEqual([
      'error ports 4317 (TCP, otlp-grpc), 4318 (TCP, otlp-http) of the nodes are taken by one (test/one) as well',
    ]);
    expect(app(host, { ...host, controller: Controller.deployment() })).toHaveLength(1);
  });

  test('on some nodes only, it is a warning', () => {
    expect(app(host, nodes('gpu'))).toEqual([expect.stringMatching(/^warning /)]);
  });

  test.each<[string, AlloyProps, AlloyProps]>([
    ['of different nodes', nodes('a'), nodes('b')],
    ['of different numbers', host, { ...host, httpServer: { port: 12_346 } }],
    ['of a pod of its own', host, {}],
    [
      'that the scheduler finds nodes for',
      { ...host, controller: Controller.deployment() },
      { ...host, controller: Controller.deployment() },
    ],
  ])('but not %s', (_, first, second) => {
    expect(app(first, second)).toEqual([]);
  });
});

test('metrics of the network of a node need its network, or to be known', () => {
  const unix = (more = '') =>
    `prometheus.exporter.unix "u" {\n procfs_path = "/host/proc"\n sysfs_path = "/host/sys"\n rootfs_path = "/host/root"\n udev_data_path = "/host/root/run/udev/data"\n${more}\n}`;
  const found = (text: string, props: AlloyProps = {}) => workloadProblems(make(text, props)).map(({ code }) => code);

  expect(found(unix())).toEqual(['missing-grant']);
  expect(found(unix(), { grants: ['hostNetworkInterfaces'] })).toEqual([]);
  expect(found(unix(), { declinedGrants: ['hostNetworkInterfaces'] })).toEqual([]);
  expect(found(unix(), { hostNetwork: true })).toEqual([]);
  expect(found(unix(' disable_collectors = ["netclass", "netdev"]'))).toEqual([]);
  expect(found(unix(' set_collectors = ["cpu"]'))).toEqual([]);
  expect(found('prometheus.exporter.self "s" { }', { declinedGrants: ['hostNetworkInterfaces'] })).toEqual([
    'unused-grant',
  ]);
});

test('spans that another workload balances are not split', () => {
  const sampling = `otelcol.receiver.otlp "in" {\n grpc { }\n output {\n traces = [otelcol.processor.tail_sampling.t.input]\n }\n}\notelcol.processor.tail_sampling "t" {\n policy {\n name = "a"\n type = "always_sample"\n }\n output { }\n}`;
  const scope = chart();
  const samplers = new Alloy(scope, 'samplers', { controller: Controller.statefulSet({ replicas: 2 }) });
  samplers.config.addText(sampling);
  const split = () => samplers.check().filter(({ code }) => code === 'lint/split-traces');

  expect(split()).toHaveLength(1);
  const agents = new Alloy(scope, 'agents');
  agents.config.addText(
    'otelcol.exporter.loadbalancing "l" {\n resolver {\n dns {\n hostname = "samplers"\n }\n }\n protocol {\n otlp {\n client { }\n }\n }\n}',
  );
  samplers.config.addText('prometheus.exporter.self "s" { }');
  expect(split()).toEqual([]);
});

describe('what the Service says of protocols', () => {
  const GRPC_TLS =
    'otelcol.receiver.otlp "o" {\n grpc {\n tls {\n cert_file = "/c"\n key_file = "/k"\n }\n }\n output {\n traces = [otelcol.exporter.otlp.t.input]\n }\n}\notelcol.exporter.otlp "t" {\n client {\n endpoint = "t.example.com:4317"\n }\n}\nloki.source.syslog "s" {\n listener {\n address = "0.0.0.0:1514"\n }\n forward_to = []\n}';
  const protocols = (props: AlloyProps) =>
    Object.fromEntries(make(GRPC_TLS, props).plan.ports.ports.map(({ name, appProtocol }) => [name, appProtocol]));

  test('is derived, of gRPC with TLS as of HTTP, and can be set', () => {
    expect(protocols({})).toEqual({ 'http-metrics': 'http', 'otlp-grpc': 'https', 'syslog-1': undefined });
    expect(protocols({ appProtocols: { 'syslog-1': 'tcp', 'otlp-grpc': 'tls' } })).toEqual({
      'http-metrics': 'http',
      'otlp-grpc': 'tls',
      'syslog-1': 'tcp',
    });
  });

  const found = (props: AlloyProps) =>
    workloadProblems(make(OTLP, props)).map(({ code, severity }) => `${severity} ${code}`);

  test('names ports that there are, and words that a mesh takes for another protocol are told', () => {
    const events = { name: 'http-events', port: 9000, protocol: 'UDP' } as const;

    expect(found({ appProtocols: { 'otlp-grcp': 'tcp' } })).toEqual(['error app-protocol']);
    expect(found({ ports: [events] })).toEqual(['warning mesh-protocol']);
    expect(found({ ports: [{ ...events, name: 'udp-events', protocol: 'TCP' }] })).toEqual(['warning mesh-protocol']);
    expect(found({ ports: [events], appProtocols: { 'http-events': 'udp' } })).toEqual([]);
    expect(found({ ports: [{ ...events, name: 'events' }] })).toEqual([]);
  });
});

test('what is about its own node is reported where there is no pod on every node', () => {
  const found = (controller: Controller) => {
    const alloy = new Alloy(chart(), 'alloy', { controller });
    markOwnNode(new Construct(alloy.config, 'logs'));
    return workloadProblems(alloy).filter(({ code }) => code === 'node-local');
  };

  expect(found(Controller.deployment())).toEqual([
    expect.objectContaining({
      severity: 'warning',
      message: expect.stringMatching(
        /logs sees only the node that it runs on, and the Deployment doesn't run on every node$/,
      ),
    }),
  ]);
  expect(found(Controller.daemonSet())).toEqual([]);
});
