import type { Construct } from 'constructs';
import { newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { rightsOf } from '../../../test/harness/pipelines/rights';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { type KubernetesObject, scrape } from '../../testing';
import { KubeStateMetrics, type KubeStateMetricsProps } from './kube-state-metrics';

const to = (config: Construct) => ({ forwardTo: [new prometheus.Echo(config, 'all').receiver] });

function configWith(props: Partial<KubeStateMetricsProps> = {}) {
  const config = newConfig();
  new KubeStateMetrics(config, 'ksm', { ...to(config), ...props });
  expect(problems(config)).toEqual([]);
  return config;
}

const labels = { 'app.kubernetes.io/name': 'kube-state-metrics' };
const podAt = (name: string, ip: string, more: Pod = {}) =>
  podObject({
    name,
    ip,
    namespace: 'monitoring',
    labels,
    containers: [
      {
        name: 'ksm',
        ports: [
          { name: 'http', number: 8080 },
          { name: 'metrics', number: 8081 },
        ],
      },
    ],
    ...more,
  });
const PODS = [podAt('ksm-0', '10.0.0.1'), podAt('ksm-1', '10.0.0.2')];

const service = (
  ports: readonly object[] = [
    { name: 'http', port: 8080 },
    { name: 'metrics', port: 8081 },
  ],
): KubernetesObject => ({
  kind: 'Service',
  metadata: { name: 'ksm', namespace: 'monitoring', labels },
  spec: { selector: labels, ports, clusterIP: '10.96.0.9' },
});

const urls = (props: Partial<KubeStateMetricsProps>, objects: readonly KubernetesObject[]) =>
  scrape(configWith(props), [], { objects }).targets.map(({ url }) => url);

const METRICS = `kube_node_info{node="node-1"} 1
kube_node_info{node="node-2"} 1
kube_pod_info{namespace="shop",pod="cart",node="node-2"} 1
kube_pod_info{namespace="bank",pod="atm",node="node-1"} 1
kube_pod_status_ready{namespace="shop",pod="cart",condition="true"} 1
kube_lease_renew_time{lease="a"} 1`;

describe('which are scraped', () => {
  test('all shards, at the port with the metrics of objects', () => {
    expect(urls({}, [...PODS, service()])).toEqual(['http://10.0.0.1:8080/metrics', 'http://10.0.0.2:8080/metrics']);
  });

  test('one of identical ones in each interval, through the Service', () => {
    expect(urls({ replicas: 'identical' }, [...PODS, service()])).toEqual(['http://ksm.monitoring.svc:8080/metrics']);
  });

  test('at another port', () => {
    expect(urls({ port: 'metrics' }, [PODS[0]!])).toEqual(['http://10.0.0.1:8081/metrics']);
    expect(urls({ port: 9999 }, [PODS[0]!])).toEqual(['http://10.0.0.1:9999/metrics']);
    expect(urls({ port: 8081, replicas: 'identical' }, [service()])).toEqual([
      'http://ksm.monitoring.svc:8081/metrics',
    ]);
    expect(urls({ port: 'metrics', replicas: 'identical' }, [service()])).toEqual([
      'http://ksm.monitoring.svc:8081/metrics',
    ]);
  });

  test('not one that is not ready, and not others', () => {
    expect(urls({}, [podAt('ksm-0', '10.0.0.1', { ready: false }), podObject({ labels: { app: 'cart' } })])).toEqual(
      [],
    );
  });
});

describe('what arrives', () => {
  const arriving = (props: Partial<KubeStateMetricsProps> = {}) =>
    scrape(configWith(props), PODS[0]!, { metrics: METRICS }).series;

  test('as many infos of nodes as there are nodes', () => {
    expect(arriving().filter(({ name }) => name === 'kube_node_info')).toHaveLength(2);
  });

  test('namespace, pod and node are those of the object, even if targets have such labels', () => {
    const rules = ['namespace', 'pod', 'node'].map((targetLabel) => ({ targetLabel, replacement: 'own' }));

    for (const props of [{}, { rules }]) {
      const info = arriving(props).find(({ name }) => name === 'kube_pod_info')!;
      expect(info.labels).toEqual({
        job: 'integrations/kubernetes/kube-state-metrics',
        instance: '10.0.0.1:8080',
        source: 'kubernetes',
        namespace: 'shop',
        pod: 'cart',
        node: 'node-2',
      });
    }
  });

  test('what dashboards read, and whether the scrape worked', () => {
    const names = new Set(arriving().map(({ name }) => name));

    expect([...names].sort()).toEqual([
      'kube_node_info',
      'kube_pod_info',
      'kube_pod_status_ready',
      'scrape_samples_scraped',
      'up',
    ]);
  });

  test('of the namespaces that are chosen, and what belongs to none', () => {
    const texts = (props: Partial<KubeStateMetricsProps>) =>
      arriving(props)
        .filter(({ name }) => name === 'kube_pod_info' || name === 'kube_node_info')
        .map(({ name, labels: own }) => name + (own['namespace'] ?? ''));

    expect(texts({ namespaces: ['bank'] })).toEqual(['kube_node_info', 'kube_node_info', 'kube_pod_infobank']);
    expect(texts({ excludeNamespaces: ['bank', 'sho'] })).toEqual([
      'kube_node_info',
      'kube_node_info',
      'kube_pod_infoshop',
    ]);
  });
});

test('it needs to list pods, or services, where it runs, and nothing else', () => {
  const rights = (props: Partial<KubeStateMetricsProps>) =>
    rightsOf((config) => void new KubeStateMetrics(config, 'ksm', { ...to(config), ...props }));

  expect(rights({})).toEqual(['list watch pods']);
  expect(rights({ runsIn: ['monitoring'] })).toEqual(['list watch pods in monitoring']);
  expect(rights({ replicas: 'identical', runsIn: ['monitoring'] })).toEqual(['list watch services in monitoring']);
});

test.each<[string, object, string]>([
  [
    'a kind of replicas that there is not',
    { replicas: 'ha' },
    'replicas: is "ha", but must be one of shards, identical',
  ],
  ['an impossible port', { port: 0 }, 'port: is 0'],
  ['no labels', { podLabels: {} }, 'podLabels: is empty'],
  ['a glob', { keepMetrics: ['kube_*'] }, 'keepMetrics[0]: "kube_*" is a glob'],
  ['an option of the chart that it ignores', { service: { portName: 'http' } }, 'service: there is no such prop'],
])('%s is reported', (_, props, message) => {
  const config = newConfig();
  const pipeline = new KubeStateMetrics(config, 'ksm', { ...to(config), ...props } as never);

  expect(wrongPropsOf(pipeline).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
});
