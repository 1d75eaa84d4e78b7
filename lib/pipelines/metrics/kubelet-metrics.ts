import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import { type MetricListName, metricList } from '../../facts';
import { type Expression, type ListInput, type MetricsReceiver, op, type Problem, std } from '../../values';
import { type NodeLabel, nodeLabelProblems, nodeLabelRules } from '../discovery/node-labels';
import { copy, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { type ContainerSelection, cadvisorRules, deviceProblems, namespaceRules } from './cadvisor-rules';
import { LISTED_SELECTION, type ListedMetrics, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';
import { SCRAPE_OPTIONS, type ScrapeOptions, scrapeArguments } from './scrape-options';
import { serviceAccountToken } from './service-account';

/**
 * What a kubelet says, each at a path of its own:
 *
 * - `kubelet`: about itself, its volumes and the container runtime;
 * - `resources`: processor time and memory of the node, as the scheduler sees them;
 * - `cadvisor`: processor time, memory, disks and network of containers;
 * - `probes`: results of the probes of containers.
 */
export type KubeletEndpoint = 'kubelet' | 'resources' | 'cadvisor' | 'probes';

interface Endpoint {
  readonly path: string;
  readonly job: string;
  readonly list: MetricListName;
}

const ENDPOINTS: Readonly<Record<KubeletEndpoint, Endpoint>> = {
  kubelet: { path: '/metrics', job: 'integrations/kubernetes/kubelet', list: 'kubelet' },
  resources: { path: '/metrics/resource', job: 'integrations/kubernetes/resources', list: 'kubelet-resources' },
  cadvisor: { path: '/metrics/cadvisor', job: 'integrations/kubernetes/cadvisor', list: 'cadvisor' },
  probes: { path: '/metrics/probes', job: 'integrations/kubernetes/probes', list: 'kubelet-probes' },
};

export interface KubeletMetricsProps extends SampleRoute, ListedMetrics, ScrapeOptions, ContainerSelection {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** What is asked of each kubelet. @default ['kubelet', 'resources', 'cadvisor'] */
  readonly endpoints?: readonly KubeletEndpoint[];
  /**
   * Each Alloy pod scrapes only the kubelet of its own node, which needs a DaemonSet, instead of sharing all nodes by clustering.
   * @default false
   */
  readonly nodeLocal?: boolean;
  /** Labels of the node that its series get. @default - none */
  readonly nodeLabels?: readonly NodeLabel[];
  /**
   * Whether the certificates of kubelets have to be signed by the cluster's authority. Most are self-signed, unless the cluster has `serverTLSBootstrap`.
   * @default false
   */
  readonly verifyCertificates?: boolean;
  /**
   * Additional relabeling rules for the nodes, after those of the pipeline, while the `__meta_kubernetes_node_*` labels are still there.
   * @default - none
   */
  readonly rules?: readonly Rule[];
}

/**
 * Scrapes the kubelet of every node: its own metrics, those of the node's resources, and cAdvisor's of all containers.
 *
 * Series carry the jobs `integrations/kubernetes/kubelet`, `.../resources`, `.../cadvisor` and `.../probes`, `instance` and `node`, which are the node's name, and `source`.
 * Of cAdvisor, sums of pods, virtual disks and virtual network interfaces are dropped: what is left has a container, and counts once.
 *
 * Alloy asks kubelets directly, with the rights to list nodes and to get `nodes/metrics`; never `nodes/proxy`, which would let it run commands.
 *
 * @example
 * new pipelines.KubeletMetrics(alloy.config, 'kubelet', { forwardTo: [metrics.receiver] });
 */
export class KubeletMetrics extends Pipeline {
  /** Finds the nodes. */
  readonly nodes: discovery.Kubernetes;
  /** Sets their labels. */
  readonly targets: discovery.Relabel;
  /** What scrapes each endpoint. */
  readonly scrapes: Readonly<Partial<Record<KubeletEndpoint, prometheus.Scrape>>>;
  /** What selects the samples of each endpoint, and applies `metricRules`; none where nothing is left to do. */
  readonly relabels: Readonly<Partial<Record<KubeletEndpoint, prometheus.Relabel>>>;

  constructor(scope: Construct, id: string, props: KubeletMetricsProps) {
    super(scope, id, 'KubeletMetrics', 'Metrics of kubelets: nodes, volumes and containers');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        endpoints: 'prop',
        nodeLocal: 'prop',
        nodeLabels: 'prop',
        verifyCertificates: 'prop',
        namespaces: 'prop',
        excludeNamespaces: 'prop',
        virtualDevices: 'prop',
        disks: 'prop',
        networkInterfaces: 'prop',
        rules: 'prop',
        metricRules: 'prop',
        ...SCRAPE_OPTIONS,
        ...LISTED_SELECTION,
      },
      [
        ...endpointProblems(props?.endpoints),
        ...nodeLabelProblems(props?.nodeLabels),
        ...selectionProblems(props),
        ...deviceProblems(props),
      ],
    );
    const nodeLocal = props.nodeLocal ?? false;
    if (nodeLocal) markOwnNode(this);
    this.nodes = new discovery.Kubernetes(this, 'nodes', {
      role: 'node',
      ...(nodeLocal && {
        selectors: [{ role: 'node', field: op.add('metadata.name=', std.sys.env('NODE_NAME')) }],
      }),
    });
    this.targets = new discovery.Relabel(this, 'nodes', {
      targets: this.nodes.targets,
      rule: [
        copy('__meta_kubernetes_node_name', 'node'),
        { targetLabel: 'source', replacement: 'kubernetes' },
        ...nodeLabelRules(props.nodeLabels),
        ...(props.rules ?? []),
      ],
    });
    const scrapes: Partial<Record<KubeletEndpoint, prometheus.Scrape>> = {};
    const relabels: Partial<Record<KubeletEndpoint, prometheus.Relabel>> = {};
    for (const name of endpointsOf(props)) {
      const { path, job, list } = ENDPOINTS[name];
      const relabel = selectedSamples(this, idOf(name), props, {
        list: metricList(list),
        rules: name === 'cadvisor' ? cadvisorRules(props) : namespaceRules(props),
      });
      if (relabel) relabels[name] = relabel;
      scrapes[name] = new prometheus.Scrape(this, idOf(name), {
        targets: this.targets.output,
        forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
        jobName: job,
        metricsPath: path,
        scheme: 'https',
        ...serviceAccountToken({ verifyCertificates: props.verifyCertificates ?? false }),
        ...scrapeArguments(props),
        clustering: { enabled: !nodeLocal },
      });
    }
    this.scrapes = scrapes;
    this.relabels = relabels;
  }
}

/** The endpoint that the pipeline is named after has its label. */
function idOf(name: KubeletEndpoint): string {
  return name === 'kubelet' ? '' : name;
}

function endpointsOf({
  endpoints = ['kubelet', 'resources', 'cadvisor'],
}: KubeletMetricsProps): readonly KubeletEndpoint[] {
  return [...new Set(endpoints.filter((name) => Object.hasOwn(ENDPOINTS, name)))];
}

function endpointProblems(endpoints: readonly unknown[] | undefined): readonly Problem[] {
  if (endpoints === undefined || !Array.isArray(endpoints)) return [];
  const known = Object.keys(ENDPOINTS).join(', ');
  if (endpoints.length === 0)
    return [{ path: ['endpoints'], message: `names none, so that nothing is scraped; there are ${known}` }];
  return endpoints.flatMap((name: unknown, index) =>
    typeof name === 'string' && Object.hasOwn(ENDPOINTS, name)
      ? []
      : [{ path: ['endpoints', index], message: `is ${JSON.stringify(name)}, but must be one of ${known}` }],
  );
}
