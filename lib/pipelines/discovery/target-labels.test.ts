import { newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { nodeObject } from '../../../test/harness/pipelines/nodes';
import { ON_NODE, podObject } from '../../../test/harness/pipelines/pods';
import { rightsOf } from '../../../test/harness/pipelines/rights';
import { loki, prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { deliver, scrape } from '../../testing';
import { std } from '../../values';
import { PodLogs, type PodLogsProps } from '../logs/pod-logs';
import { PodMetrics, type PodMetricsProps } from '../metrics/pod-metrics';
import { ProductMetrics } from '../metrics/product-metrics';
import { ServiceMetrics, type ServiceMetricsProps } from '../metrics/service-metrics';
import { PodDiscovery, type PodDiscoveryProps } from './pod-discovery';

const POD = podObject({
  name: 'cart',
  annotations: {
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': '8080',
    'example.com/cost': '42',
    'k8s.grafana.com/logs.job': 'shop/carts',
  },
  labels: { 'example.com/team': 'checkout' },
});
const AROUND = [
  nodeObject({ labels: { 'kubernetes.io/os': 'linux', 'topology.kubernetes.io/zone': 'eu-1a' } }),
  { kind: 'Namespace', metadata: { name: 'shop', labels: { 'example.com/env': 'prod' } } },
];
const LABELS = {
  nodeLabels: ['os', 'availability_zone'],
  namespaceLabels: { env: 'example.com/env' },
  podLabels: { team: 'example.com/team', none: 'example.com/none' },
  podAnnotations: { cost: 'example.com/cost' },
} as const;
const EXPECTED = { os: 'linux', availability_zone: 'eu-1a', env: 'prod', team: 'checkout', cost: '42' };

function metrics(props: Partial<PodMetricsProps> = {}, pods?: PodDiscoveryProps) {
  const config = newConfig();
  const made = new PodMetrics(config, 'pods', {
    forwardTo: [new prometheus.Echo(config, 'all').receiver],
    ...(pods && { pods: new PodDiscovery(config, 'found', pods) }),
    ...props,
  });
  return { config, wrong: wrongPropsOf(made).map(({ message }) => message) };
}

describe('series of pods', () => {
  const labelsOf = (props: Partial<PodMetricsProps>, pods?: PodDiscoveryProps) =>
    scrape(metrics(props, pods).config, POD, { objects: AROUND, env: { REGION: 'eu' } }).targets[0]!.labels;

  test('have labels of the pod, its node and its namespace, and those that are given', () => {
    const staticLabels = { price: '$5', region: std.sys.env('REGION') };

    expect(labelsOf({ ...LABELS, staticLabels })).toMatchObject({ ...EXPECTED, price: '$5', region: 'eu' });
    expect(labelsOf({})).not.toHaveProperty('os');
  });

  test('have them of a discovery that is given, if it finds nodes and namespaces', () => {
    expect(labelsOf(LABELS, { attachMetadata: ['node', 'namespace'] })).toMatchObject(EXPECTED);
    expect(metrics(LABELS, { attachMetadata: ['node'] }).wrong).toEqual([
      "namespaceLabels: needs what `pods` doesn't find: the labels of the namespace",
    ]);
  });

  test('of a product have them, too', () => {
    const config = newConfig();
    const forwardTo = [new prometheus.Echo(config, 'all').receiver];
    new ProductMetrics(config, 'p', {
      product: 'etcd',
      labels: { 'example.com/team': 'checkout' },
      ...LABELS,
      forwardTo,
    });

    expect(problems(config)).toEqual([]);
    expect(scrape(config, POD, { objects: AROUND }).targets[0]!.labels).toMatchObject(EXPECTED);
  });

  test('cost the right to watch nodes and namespaces, only where they are asked for', () => {
    const rights = (props: Partial<PodMetricsProps>) =>
      rightsOf(
        (config) => {
          const { receiver } = new prometheus.Echo(config, 'all');
          new PodMetrics(config, 'pods', { forwardTo: [receiver], ...props });
        },
        { stabilityLevel: 'experimental' },
      );

    expect(rights({})).toEqual(['list watch pods']);
    expect(rights({ nodeLabels: ['os'] })).toEqual(['list watch nodes', 'list watch pods']);
    expect(rights({ namespaceLabels: { env: 'env' } })).toEqual(expect.arrayContaining(['list watch namespaces']));
  });
});

describe('entries of logs', () => {
  const entriesOf = (props: Partial<PodLogsProps>) => {
    const config = newConfig();
    new PodLogs(config, 'pods', { forwardTo: [new loki.Echo(config, 'all').receiver], ...props });
    expect(problems(config)).toEqual([]);
    return deliver(config, { pod: POD, line: 'x' }, { ...ON_NODE, objects: AROUND }).entries;
  };

  test('have labels of the node and the namespace, as labels or as structured metadata', () => {
    const [entry] = entriesOf({ ...LABELS, metadata: ['availability_zone', 'cost'] });

    expect(entry!.labels).toMatchObject({ os: 'linux', env: 'prod', team: 'checkout' });
    expect(entry!.labels).not.toHaveProperty('availability_zone');
    expect(entry!.structuredMetadata).toMatchObject({ availability_zone: 'eu-1a', cost: '42' });
  });

  test('have the job that the pod says, where its annotation is named', () => {
    expect(entriesOf({})[0]!.labels['job']).toBe('shop/cart');
    expect(entriesOf({ annotations: { job: 'k8s.grafana.com/logs.job' } })[0]!.labels['job']).toBe('shop/carts');
    expect(entriesOf({ annotations: { job: 'example.com/none' } })[0]!.labels['job']).toBe('shop/cart');
  });

  test('are those of pods that do not opt out, by the annotation that is named', () => {
    const annotations = { enabled: 'prometheus.io/scrape' };

    expect(entriesOf({ annotations, optIn: true })).toHaveLength(1);
    expect(entriesOf({ annotations: { enabled: 'example.com/cost' }, optIn: true })).toEqual([]);
  });
});

describe('services', () => {
  const service = (name: string, labels: Record<string, string>) => ({
    kind: 'Service',
    metadata: {
      name,
      namespace: 'shop',
      labels,
      annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' },
    },
    spec: { clusterIP: '10.96.0.2', ports: [{ name: 'web', port: 80 }] },
  });
  const made = (props: Partial<ServiceMetricsProps>) => {
    const config = newConfig();
    const pipeline = new ServiceMetrics(config, 's', {
      forwardTo: [new prometheus.Echo(config, 'all').receiver],
      ...props,
    });
    return { config, wrong: wrongPropsOf(pipeline).map(({ message }) => message) };
  };
  const objects = [service('cart', { team: 'a' }), service('pay', { team: 'b' }), service('old', {})];
  const scraped = (props: Partial<ServiceMetricsProps>, metrics = 'a 1') =>
    scrape(made(props).config, [], { objects, metrics });

  test('are chosen by labels, and have theirs', () => {
    expect(scraped({ labels: { team: ['a', 'b'] } }).targets.map(({ labels }) => labels['service'])).toEqual([
      'cart',
      'pay',
    ]);
    expect(
      scraped({ labels: { team: 'a' }, serviceLabels: { team: 'team' }, staticLabels: { tier: 'web' } }).targets[0]!
        .labels,
    ).toMatchObject({ service: 'cart', team: 'a', tier: 'web' });
  });

  test('give the metrics that are kept', () => {
    const names = (props: Partial<ServiceMetricsProps>) =>
      new Set(
        scraped(props, 'go_threads 1\norders 2')
          .series.map(({ name }) => name)
          .filter((name) => /go|ord/.test(name)),
      );

    expect(names({ dropMetrics: ['go_.*'] })).toEqual(new Set(['orders']));
    expect(names({ keepMetrics: ['go_.*'] })).toEqual(new Set(['go_threads']));
    expect(made({ keepMetrics: ['go_*'] }).wrong).toEqual([
      expect.stringContaining('keepMetrics[0]: "go_*" is a glob'),
    ]);
  });

  test('can not have a label that the pipeline sets', () => {
    expect(made({ staticLabels: { job: 'x' } }).wrong).toEqual(['staticLabels: "job" is set by the pipeline']);
  });
});

describe('a discovery', () => {
  const found = (pods: PodDiscoveryProps, objects = [POD]) =>
    scrape(metrics({}, pods).config, objects, { objects: AROUND, ...ON_NODE }).targets.length;

  test('finds pods with labels and fields alone, on its own node, too', () => {
    expect(found({ labels: { 'example.com/team': ['checkout', 'billing'] } })).toBe(1);
    expect(found({ labels: { 'example.com/team': 'billing' } })).toBe(0);
    expect(found({ fields: { 'spec.nodeName': 'node-1' } })).toBe(1);
    expect(found({ fields: { 'spec.nodeName': 'node-2' } })).toBe(0);
    expect(found({ fields: { 'status.phase': 'Running' }, nodeLocal: true })).toBe(1);
    expect(found({ fields: { 'status.phase': 'Running' }, nodeLocal: true }, [podObject({ node: 'node-2' })])).toBe(0);
  });

  test.each<[object, string]>([
    [{ labels: { team: [] } }, 'labels.team: has no value'],
    [{ fields: { 'metadata.labels': 'x' } }, 'fields["metadata.labels"]: is no field by which'],
    [{ fields: { 'spec.nodeName': 'x' }, nodeLocal: true }, 'fields["spec.nodeName"]: is set by `nodeLocal`, too'],
    [{ attachMetadata: ['pod'] }, 'attachMetadata[0]: is "pod", but must be one of node, namespace'],
  ])('%j is reported', (props, message) => {
    const made = new PodDiscovery(newConfig(), 'pods', props);

    expect(wrongPropsOf(made).map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });
});

test.each<[object, string]>([
  [{ podLabels: { 'app.name': 'x' } }, 'podLabels: "app.name" is no name of a label'],
  [{ podLabels: { team: 'x' }, staticLabels: { team: 'x' } }, 'staticLabels: "team" is set by `podLabels`, too'],
  [{ staticLabels: { pod: 'x' } }, 'staticLabels: "pod" is set by the pipeline'],
  [{ nodeLabels: ['nodeOS'] }, 'nodeLabels[0]: is "nodeOS", but must be one of nodepool'],
  [{ nodeLabels: ['os'], podLabels: { os: 'os' } }, 'nodeLabels: "os" is set by `podLabels`, too'],
])('%j is reported, of metrics and logs', (props, message) => {
  const config = newConfig();
  const logs = new PodLogs(config, 'logs', { forwardTo: [new loki.Echo(config, 'all').receiver], ...props });

  expect(metrics(props).wrong).toContainEqual(expect.stringContaining(message));
  expect(wrongPropsOf(logs).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
});
