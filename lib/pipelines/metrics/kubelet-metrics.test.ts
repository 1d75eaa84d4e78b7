import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { nodeObject } from '../../../test/harness/pipelines/nodes';
import { rightsOf } from '../../../test/harness/pipelines/rights';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { scrape, type TestedSeries, type TestOptions } from '../../testing';
import { KubeletMetrics, type KubeletMetricsProps } from './kubelet-metrics';

function configWith(props: Partial<KubeletMetricsProps> = {}) {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  new KubeletMetrics(config, 'kubelet', { forwardTo: [receiver], ...props });
  expect(problems(config)).toEqual([]);
  return config;
}

const NODES = [nodeObject(), nodeObject({ name: 'node-2', ip: 'fd00::2' })];

const CADVISOR = `
container_cpu_usage_seconds_total{namespace="shop",pod="cart",container="app",image="cart:1"} 1
container_cpu_usage_seconds_total{namespace="shop",pod="cart",container="",image=""} 1
container_cpu_usage_seconds_total{id="/system.slice",container="",image=""} 1
container_memory_working_set_bytes{namespace="shop",pod="cart",container="app",image="cart:1"} 1
container_memory_working_set_bytes{namespace="bank",pod="atm",container="app",image="atm:1"} 1
container_memory_failcnt{namespace="shop",pod="cart",container="app",image="cart:1"} 1
container_fs_reads_total{namespace="shop",pod="cart",container="app",image="cart:1",device="/dev/nvme0n1"} 1
container_fs_reads_total{namespace="shop",pod="cart",container="app",image="cart:1",device="sda"} 1
container_fs_reads_total{namespace="shop",pod="cart",container="app",image="cart:1",device="overlay"} 1
container_network_receive_bytes_total{namespace="shop",pod="cart",image="pause",interface="eth0"} 1
container_network_receive_bytes_total{namespace="shop",pod="cart",image="pause",interface="veth12"} 1
container_network_receive_bytes_total{namespace="",pod="",image="",interface="eth0"} 1
machine_memory_bytes{boot_id="4f",system_uuid="2a"} 8
machine_cpu_cores{boot_id="4f"} 4
`;

/** What arrives of an endpoint, as `name{the labels of the exposition}`. */
function arriving(path: string, metrics: string, props: Partial<KubeletMetricsProps> = {}): readonly string[] {
  const options: TestOptions = {
    metrics: ({ url }) => (new URL(url).pathname === path ? metrics : undefined),
  };
  const { series } = scrape(configWith(props), NODES[0]!, options);
  return series.filter((one) => one.labels['job'] === jobAt(path) && !isReport(one)).map(textOf);
}

const isReport = ({ name }: TestedSeries) => name === 'up' || name.startsWith('scrape_');

const jobAt = (path: string) =>
  `integrations/kubernetes/${{ '/metrics': 'kubelet', '/metrics/resource': 'resources' }[path] ?? path.slice('/metrics/'.length)}`;

function textOf({ name, labels: { job, instance, node, source, ...own } }: TestedSeries): string {
  return `${name}{${Object.entries(own)
    .sort()
    .map(([label, value]) => `${label}=${value}`)
    .join(',')}}`;
}

describe('which kubelets are asked', () => {
  test('those of all nodes, at three paths, by TLS', () => {
    const { targets } = scrape(configWith(), NODES);

    expect(targets.map(({ url, labels }) => [labels['job'], url])).toEqual([
      ['integrations/kubernetes/kubelet', 'https://10.0.0.1:10250/metrics'],
      ['integrations/kubernetes/kubelet', 'https://[fd00::2]:10250/metrics'],
      ['integrations/kubernetes/resources', 'https://10.0.0.1:10250/metrics/resource'],
      ['integrations/kubernetes/resources', 'https://[fd00::2]:10250/metrics/resource'],
      ['integrations/kubernetes/cadvisor', 'https://10.0.0.1:10250/metrics/cadvisor'],
      ['integrations/kubernetes/cadvisor', 'https://[fd00::2]:10250/metrics/cadvisor'],
    ]);
    expect(targets.every(({ clustered }) => clustered)).toBe(true);
  });

  test('as many say that cAdvisor is up as there are nodes', () => {
    const { series } = scrape(configWith(), NODES);
    const up = series.filter(
      ({ name, labels }) => name === 'up' && labels['job'] === 'integrations/kubernetes/cadvisor',
    );

    expect(up.map(({ labels, value }) => [labels['instance'], labels['node'], value])).toEqual([
      ['node-1', 'node-1', 1],
      ['node-2', 'node-2', 1],
    ]);
  });

  test('at the paths that are chosen, as often as told', () => {
    const { targets } = scrape(
      configWith({ endpoints: ['probes', 'probes'], scrapeInterval: '30s', scrapeTimeout: '5s' }),
      NODES[0]!,
    );

    expect(targets).toMatchObject([{ url: 'https://10.0.0.1:10250/metrics/probes', interval: 30, timeout: 5 }]);
    expect(targets[0]!.labels['job']).toBe('integrations/kubernetes/probes');
  });

  test('only that of the own node, by each Alloy', () => {
    const config = configWith({ nodeLocal: true, endpoints: ['kubelet'] });
    const env = { NODE_NAME: 'node-2' };

    expect(scrape(config, [], { objects: NODES, env }).targets).toMatchObject([
      { labels: { node: 'node-2' }, clustered: false },
    ]);
  });

  test('not those that a rule drops', () => {
    const rules = [{ sourceLabels: ['__meta_kubernetes_node_label_windows'], regex: 'true', action: 'drop' } as const];
    const config = configWith({ rules, endpoints: ['kubelet'] });

    expect(scrape(config, [nodeObject({ labels: { windows: 'true' } })]).targets).toEqual([]);
  });
});

test('every series carries job, instance, node and source', () => {
  const { series } = scrape(configWith(), NODES, { metrics: CADVISOR });

  for (const { labels } of series) {
    expect(labels).toMatchObject({ job: expect.stringMatching(/^integrations/), source: 'kubernetes' });
    expect(labels['node']).toMatch(/^node-[12]$/);
    expect(labels['instance']).toBe(labels['node']);
    expect(Object.keys(labels).filter((name) => name.startsWith('__'))).toEqual([]);
  }
});

test('labels of the node are copied on request, the older names of them, too', () => {
  const labels = {
    'eks.amazonaws.com/nodegroup': 'blue',
    'topology.kubernetes.io/region': 'eu-1',
    'failure-domain.beta.kubernetes.io/zone': 'eu-1a',
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': 'arm64',
    'node.kubernetes.io/instance-type': 'm7g',
  };
  const config = configWith({
    nodeLabels: ['nodepool', 'region', 'availability_zone', 'node_role', 'os', 'architecture', 'instance_type'],
    endpoints: ['kubelet'],
  });

  expect(scrape(config, nodeObject({ labels })).targets[0]!.labels).toMatchObject({
    nodepool: 'blue',
    region: 'eu-1',
    availability_zone: 'eu-1a',
    os: 'linux',
    architecture: 'arm64',
    instance_type: 'm7g',
  });
  expect(scrape(config, nodeObject()).targets[0]!.labels).toEqual({
    job: 'integrations/kubernetes/kubelet',
    instance: 'node-1',
    node: 'node-1',
    source: 'kubernetes',
  });
});

describe('of cAdvisor arrives', () => {
  const path = '/metrics/cadvisor';

  test('what belongs to containers, and to physical devices', () => {
    expect(arriving(path, CADVISOR)).toEqual([
      'container_cpu_usage_seconds_total{container=app,image=cart:1,namespace=shop,pod=cart}',
      'container_memory_working_set_bytes{container=app,image=cart:1,namespace=shop,pod=cart}',
      'container_memory_working_set_bytes{container=app,image=atm:1,namespace=bank,pod=atm}',
      'container_fs_reads_total{container=app,device=/dev/nvme0n1,image=cart:1,namespace=shop,pod=cart}',
      'container_fs_reads_total{container=app,device=sda,image=cart:1,namespace=shop,pod=cart}',
      'container_network_receive_bytes_total{image=pause,interface=eth0,namespace=shop,pod=cart}',
      'machine_memory_bytes{boot_id=NA,system_uuid=NA}',
    ]);
  });

  test('the memory of the machine, whatever namespaces are chosen', () => {
    const names = (props: Partial<KubeletMetricsProps>) =>
      arriving(path, CADVISOR, props).map((text) => text.split('{')[0]);

    expect(names({ namespaces: ['bank'] })).toEqual(['container_memory_working_set_bytes', 'machine_memory_bytes']);
    expect(names({ excludeNamespaces: ['shop'] })).toEqual([
      'container_memory_working_set_bytes',
      'machine_memory_bytes',
    ]);
  });

  test('namespaces by their whole names', () => {
    const metrics = ['prod', 'nonprod', 'prod-eu']
      .map((namespace) => `container_memory_rss{namespace="${namespace}",container="a",image="b"} 1`)
      .join('\n');

    expect(arriving(path, metrics, { excludeNamespaces: ['prod'] })).toHaveLength(2);
    expect(arriving(path, metrics, { namespaces: ['prod'] })).toHaveLength(1);
  });

  test('virtual devices on request', () => {
    const all = arriving(path, CADVISOR, { virtualDevices: true });

    expect(all.filter((text) => /overlay|veth12/.test(text))).toHaveLength(2);
  });

  test('those devices that are named as physical', () => {
    const devices = (props: Partial<KubeletMetricsProps>) =>
      arriving(path, CADVISOR, props).flatMap((text) => /(?:device|interface)=([^,}]+)/.exec(text)?.[1] ?? []);

    expect(devices({ disks: 'sda' })).toEqual(['sda', 'eth0']);
    expect(devices({ disks: 'nvme.+|overlay', networkInterfaces: 'veth.+' })).toEqual([
      '/dev/nvme0n1',
      'overlay',
      'veth12',
    ]);
    expect(devices({ networkInterfaces: 'eth' })).toEqual(['/dev/nvme0n1', 'sda']);
  });

  test('more metrics on request, and fewer', () => {
    const props = { keepMetrics: ['machine_.*'], dropMetrics: ['container_.*'] };

    expect(arriving(path, CADVISOR, props)).toEqual([
      'machine_memory_bytes{boot_id=NA,system_uuid=NA}',
      'machine_cpu_cores{boot_id=4f}',
    ]);
  });
});

test('volumes are of the namespaces that are chosen, and all else is kept', () => {
  const metrics = `kubelet_running_pods 3
kubelet_volume_stats_used_bytes{namespace="shop",persistentvolumeclaim="db"} 1
kubelet_volume_stats_used_bytes{namespace="bank",persistentvolumeclaim="db"} 1
go_threads 7`;

  expect(arriving('/metrics', metrics, { namespaces: ['bank'] })).toEqual([
    'kubelet_running_pods{}',
    'kubelet_volume_stats_used_bytes{namespace=bank,persistentvolumeclaim=db}',
  ]);
});

test('it needs the rights to list nodes and to read their metrics, and no others', () => {
  const rights = rightsOf((config) => {
    const { receiver } = new prometheus.Echo(config, 'all');
    new KubeletMetrics(config, 'kubelet', {
      forwardTo: [receiver],
      endpoints: ['kubelet', 'resources', 'cadvisor', 'probes'],
    });
  });

  expect(rights).toEqual(['list watch nodes', 'get nodes/metrics']);
});

describe('the components', () => {
  test('are labelled by the id', () => {
    expect(components(configWith({ endpoints: ['kubelet', 'cadvisor'] })).slice(1)).toEqual([
      'discovery.kubernetes "kubelet_nodes"',
      'discovery.relabel "kubelet_nodes"',
      'prometheus.relabel "kubelet"',
      'prometheus.scrape "kubelet"',
      'prometheus.relabel "kubelet_cadvisor"',
      'prometheus.scrape "kubelet_cadvisor"',
    ]);
  });

  test('accept the certificates that kubelets sign themselves, or only those of the cluster', () => {
    const tls = (props: Partial<KubeletMetricsProps>) =>
      content(configWith({ endpoints: ['kubelet'], ...props }), 'prometheus.scrape', 'kubelet')['tls_config'];

    expect(tls({})).toEqual([{ insecure_skip_verify: true }]);
    expect(tls({ verifyCertificates: true })).toEqual([
      { ca_file: '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt' },
    ]);
  });
});

test.each<[string, object, string]>([
  [
    'an endpoint that there is not',
    { endpoints: ['kubelets'] },
    'endpoints[0]: is "kubelets", but must be one of kubelet, ',
  ],
  ['no endpoint', { endpoints: [] }, 'endpoints: names none, so that nothing is scraped'],
  ['devices that are no expression', { disks: 'sd(' }, 'disks: '],
  [
    'devices that are all kept',
    { networkInterfaces: 'eth.+', virtualDevices: true },
    'networkInterfaces: has no effect',
  ],
  [
    'a label of nodes that there is not',
    { nodeLabels: ['zone'] },
    'nodeLabels[0]: is "zone", but must be one of nodepool',
  ],
  ['a glob', { keepMetrics: ['kubelet_*'] }, 'keepMetrics[0]: "kubelet_*" is a glob'],
  ['no receivers', { forwardTo: [] }, 'forwardTo: names no receiver'],
  ['a misspelt prop', { excludeNamespace: [] }, 'excludeNamespace: there is no such prop'],
])('%s is reported, with all else', (_, props, message) => {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  const pipeline = new KubeletMetrics(config, 'kubelet', { forwardTo: [receiver], ...props, nmae: 1 } as never);

  const messages = wrongPropsOf(pipeline).map((problem) => problem.message);
  expect(messages).toContainEqual(expect.stringContaining(message));
  expect(messages).toContain('nmae: there is no such prop');
  expect(() => config.check()).not.toThrow();
});
