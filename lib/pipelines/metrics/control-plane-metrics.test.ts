import type { Construct } from 'constructs';
import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { rightsOf } from '../../../test/harness/pipelines/rights';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { type KubernetesObject, scrape } from '../../testing';
import { ControlPlaneMetrics, type ControlPlaneMetricsProps } from './control-plane-metrics';

const to = (config: Construct) => ({ forwardTo: [new prometheus.Echo(config, 'all').receiver] });

function configWith(props: Partial<ControlPlaneMetricsProps> = {}) {
  const config = newConfig();
  new ControlPlaneMetrics(config, 'cp', { ...to(config), ...props });
  expect(problems(config)).toEqual([]);
  return config;
}

const pod = (name: string, labels: Record<string, string>, more: Pod = {}) =>
  podObject({ name, namespace: 'kube-system', ip: '10.0.0.1', labels, ...more });

const API_SERVERS: KubernetesObject = {
  kind: 'EndpointSlice',
  metadata: { name: 'kubernetes', namespace: 'default', labels: { 'kubernetes.io/service-name': 'kubernetes' } },
  addressType: 'IPv4',
  ports: [
    { name: 'https', port: 6443, protocol: 'TCP' },
    { name: 'konnectivity', port: 8132, protocol: 'TCP' },
  ],
  endpoints: [{ addresses: ['192.0.2.1'] }, { addresses: ['192.0.2.2'] }],
};

const CLUSTER: readonly KubernetesObject[] = [
  { kind: 'Service', metadata: { name: 'kubernetes', namespace: 'default' }, spec: { clusterIP: '10.96.0.1' } },
  API_SERVERS,
  pod('kcm', { component: 'kube-controller-manager' }),
  pod('ks', { component: 'kube-scheduler' }),
  pod('kp', { 'k8s-app': 'kube-proxy' }, { ip: 'fd00::1' }),
  pod('etcd', { component: 'etcd' }),
  pod(
    'coredns-6f6b679f8f-x',
    { 'k8s-app': 'kube-dns' },
    {
      controller: { kind: 'ReplicaSet', name: 'coredns-6f6b679f8f' },
      containers: [
        {
          name: 'coredns',
          ports: [
            { name: 'dns', number: 53 },
            { name: 'metrics', number: 9153 },
          ],
        },
      ],
    },
  ),
];
const ALL = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kube-proxy', 'kube-dns', 'etcd'] as const;

const targetsOf = (props: Partial<ControlPlaneMetricsProps>, objects = CLUSTER) =>
  scrape(configWith(props), [], { objects }).targets;

describe('what is scraped', () => {
  test('API servers, each, and cluster DNS', () => {
    expect(targetsOf({}).map(({ url, labels }) => [labels['job'], url])).toEqual([
      ['integrations/kubernetes/kube-apiserver', 'https://192.0.2.1:6443/metrics'],
      ['integrations/kubernetes/kube-apiserver', 'https://192.0.2.2:6443/metrics'],
      ['integrations/kubernetes/kube-dns', 'http://10.0.0.1:9153/metrics'],
    ]);
  });

  test('all else on request, once each, at the usual ports', () => {
    const targets = targetsOf({ components: [...ALL, 'etcd'] });

    expect(targets.slice(2).map(({ url, labels }) => [labels['job'], url])).toEqual([
      ['kube-controller-manager', 'https://10.0.0.1:10257/metrics'],
      ['kube-scheduler', 'https://10.0.0.1:10259/metrics'],
      ['integrations/kubernetes/kube-proxy', 'http://[fd00::1]:10249/metrics'],
      ['integrations/kubernetes/kube-dns', 'http://10.0.0.1:9153/metrics'],
      ['integrations/etcd', 'http://10.0.0.1:2381/metrics'],
    ]);
    expect(targets.every(({ clustered }) => clustered)).toBe(true);
  });

  test('no pods of other namespaces, and none that are not ready', () => {
    const others = [
      podObject({ namespace: 'shop', labels: { component: 'kube-scheduler' } }),
      pod('ks', { component: 'kube-scheduler' }, { ready: false }),
    ];

    expect(targetsOf({ components: ['kube-scheduler'] }, others)).toEqual([]);
  });
});

test('series say which pod or Service they are from', () => {
  const targets = targetsOf({});

  expect(targets[0]!.labels).toEqual({
    job: 'integrations/kubernetes/kube-apiserver',
    instance: '192.0.2.1:6443',
    namespace: 'default',
    service: 'kubernetes',
    endpoint: 'https',
    source: 'kubernetes',
  });
  expect(targets[2]!.labels).toEqual({
    job: 'integrations/kubernetes/kube-dns',
    instance: '10.0.0.1:9153',
    namespace: 'kube-system',
    pod: 'coredns-6f6b679f8f-x',
    container: 'coredns',
    workload: 'ReplicaSet/coredns',
    app: 'kube-dns',
    service: 'kube-dns',
    source: 'kubernetes',
  });
});

test('all metrics are kept, unless some are named', () => {
  const names = (props: Partial<ControlPlaneMetricsProps>) =>
    scrape(configWith(props), [], { objects: [API_SERVERS], metrics: 'apiserver_request_total 1\ngo_threads 1' })
      .series.map(({ name }) => name)
      .filter((name) => !/^(up|scrape_)/.test(name));

  expect(new Set(names({}))).toEqual(new Set(['apiserver_request_total', 'go_threads']));
  expect(new Set(names({ keepMetrics: ['apiserver_.*'] }))).toEqual(new Set(['apiserver_request_total']));
  expect(new Set(names({ dropMetrics: ['apiserver_.*'] }))).toEqual(new Set(['go_threads']));
});

test('the token is shown only to those who ask for it, and API servers have to prove who they are', () => {
  const config = configWith({ components: [...ALL] });
  const call = (label: string) => {
    const { bearer_token_file: token, tls_config: tls } = content(config, 'prometheus.scrape', `cp_${label}`);
    return { token, tls };
  };
  const token = '/var/run/secrets/kubernetes.io/serviceaccount/token';

  expect(call('apiserver')).toEqual({
    token,
    tls: [{ ca_file: '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt', server_name: 'kubernetes' }],
  });
  expect(call('scheduler')).toEqual({ token, tls: [{ insecure_skip_verify: true }] });
  expect(call('controller_manager')).toEqual(call('scheduler'));
  expect(['proxy', 'dns', 'etcd'].map(call)).toEqual([{}, {}, {}]);
});

test('it needs to find pods and endpoints where they are, and what it is granted', () => {
  const rights = (props: Partial<ControlPlaneMetricsProps>, grants: readonly 'scrapeControlPlane'[] = []) =>
    rightsOf((config) => void new ControlPlaneMetrics(config, 'cp', { ...to(config), ...props }), { grants });

  expect(rights({ components: ['etcd'] })).toEqual(['list watch pods in kube-system']);
  expect(rights({}, ['scrapeControlPlane'])).toEqual([
    'get /metrics',
    'list watch pods in default',
    'list watch services in default',
    'list watch endpointslices.discovery.k8s.io in default',
    'list watch pods in kube-system',
  ]);
});

describe('a control plane that Amazon EKS runs', () => {
  const EKS = { managedBy: 'eks', components: ['kube-scheduler', 'kube-controller-manager', 'kube-dns'] } as const;
  const path = 'https://kubernetes.default.svc:443/apis/metrics.eks.amazonaws.com/v1';

  test('is scraped through the API server, where it has no pods', () => {
    expect(
      targetsOf(EKS).map(({ url, labels, clustered }) => [labels['job'], labels['endpoint'], url, clustered]),
    ).toEqual([
      ['kube-scheduler', 'metrics', `${path}/ksh/container/metrics`, true],
      ['kube-scheduler', 'resourcemetrics', `${path}/ksh/container/resourcemetrics`, true],
      ['kube-controller-manager', 'metrics', `${path}/kcm/container/metrics`, true],
      ['integrations/kubernetes/kube-dns', undefined, 'http://10.0.0.1:9153/metrics', true],
    ]);
    expect(targetsOf(EKS)[0]!.labels).toEqual({
      job: 'kube-scheduler',
      instance: 'kubernetes.default.svc:443',
      endpoint: 'metrics',
      source: 'kubernetes',
    });
  });

  test('is asked with the token, by an API server that proves who it is', () => {
    for (const label of ['cp_scheduler', 'cp_scheduler_resourcemetrics', 'cp_controller_manager']) {
      expect(content(configWith(EKS), 'prometheus.scrape', label)).toMatchObject({
        bearer_token_file: '/var/run/secrets/kubernetes.io/serviceaccount/token',
        tls_config: [{ server_name: 'kubernetes' }],
      });
    }
  });

  test('costs the rights to these metrics alone, without a grant', () => {
    const rights = (components: ControlPlaneMetricsProps['components'] & object) =>
      rightsOf((config) => void new ControlPlaneMetrics(config, 'cp', { ...to(config), managedBy: 'eks', components }));

    expect(rights(['kube-scheduler'])).toEqual([
      'get ksh/metrics.metrics.eks.amazonaws.com',
      'get ksh/resourcemetrics.metrics.eks.amazonaws.com',
    ]);
    expect(rights(['kube-controller-manager'])).toEqual(['get kcm/metrics.metrics.eks.amazonaws.com']);
  });
});

test('pods can be others than those of kubeadm', () => {
  const config = {
    components: ['kube-scheduler', 'kube-proxy'],
    pods: { 'kube-scheduler': { podLabels: { tier: 'scheduler' }, port: 11259 }, 'kube-proxy': { port: 'metrics' } },
  } as const;
  const objects = [
    pod('ks', { tier: 'scheduler' }),
    pod('kp', { 'k8s-app': 'kube-proxy' }, { containers: [{ name: 'p', ports: [{ name: 'metrics', number: 9 }] }] }),
  ];

  expect(targetsOf(config, objects).map(({ url }) => url)).toEqual([
    'https://10.0.0.1:11259/metrics',
    'http://10.0.0.1:9/metrics',
  ]);
});

test.each<[string, object, string]>([
  ['another provider', { managedBy: 'gke' }, 'managedBy: is "gke", but must be eks, or left out'],
  ['etcd of EKS', { managedBy: 'eks', components: ['etcd'] }, 'components[0]: is etcd, of which Amazon EKS shows no'],
  [
    'pods that EKS does not show',
    { managedBy: 'eks', pods: { 'kube-scheduler': { port: 1 } } },
    'pods["kube-scheduler"]: has no pods in Amazon EKS',
  ],
  [
    'pods of what has none',
    { pods: { 'kube-apiserver': {} } },
    'pods["kube-apiserver"]: is none of kube-controller-manager',
  ],
  ['a wrong port of pods', { pods: { etcd: { port: 0 } } }, 'pods.etcd.port: is 0'],
  [
    'a part that there is not',
    { components: ['scheduler'] },
    'components[0]: is "scheduler", but must be one of kube-apiserver, ',
  ],
  ['none', { components: [] }, 'components: names none'],
  ['a default list, which there is not', { defaultMetrics: true }, 'defaultMetrics: there is no such prop'],
  ['a glob', { keepMetrics: ['apiserver_*'] }, 'keepMetrics[0]: "apiserver_*" is a glob'],
])('%s is reported', (_, props, message) => {
  const config = newConfig();
  const pipeline = new ControlPlaneMetrics(config, 'cp', { ...to(config), ...props } as never);

  expect(wrongPropsOf(pipeline).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
});
