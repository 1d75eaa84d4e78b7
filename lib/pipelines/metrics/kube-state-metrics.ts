import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import { checkedProps } from '../../config';
import { metricList } from '../../facts';
import type { Expression, ListInput, MetricsReceiver, Problem } from '../../values';
import {
  exporterTargets,
  type PodLabels,
  podLabelProblems,
  portProblems,
  selectorOf,
} from '../discovery/exporter-pods';
import type { Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { type ContainerSelection, namespaceRules } from './cadvisor-rules';
import { HTTPS_SCRAPE, type HttpsScrape, httpsArguments } from './https-scrape';
import { LISTED_SELECTION, type ListedMetrics, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';
import { SCRAPE_OPTIONS, type ScrapeOptions, scrapeArguments } from './scrape-options';

/**
 * What several pods of kube-state-metrics are to each other.
 *
 * - `shards`: each has a part of the objects, or there is only one: all pods are scraped;
 * - `identical`: each has all objects, and stands in for the others: one of them is scraped, through their Service.
 */
export type KubeStateReplicas = 'shards' | 'identical';

export interface KubeStateMetricsProps
  extends SampleRoute,
    ListedMetrics,
    ScrapeOptions,
    Pick<ContainerSelection, 'namespaces' | 'excludeNamespaces'> {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** What several pods are to each other. @default 'shards' */
  readonly replicas?: KubeStateReplicas;
  /** Labels that the pods have, and the Service with `replicas: 'identical'`. @default { 'app.kubernetes.io/name': 'kube-state-metrics' } */
  readonly podLabels?: PodLabels;
  /** The namespaces that kube-state-metrics runs in; Alloy then needs rights only there. @default - all namespaces */
  readonly runsIn?: readonly string[];
  /** The port with the metrics of objects: its name, or its number. @default - the port named `http` or `http-metrics` */
  readonly port?: string | number;
  /** Scrapes over https, with these settings. @default - over http */
  readonly https?: HttpsScrape;
  /**
   * Additional relabeling rules for the targets, after those of the pipeline, while the `__meta_kubernetes_*` labels are still there.
   * @default - none
   */
  readonly rules?: readonly Rule[];
}

const PORTS = ['http', 'http-metrics'];

/**
 * Scrapes kube-state-metrics: the state of the objects in the cluster, from deployments and pods to quotas and autoscalers.
 *
 * kube-state-metrics itself has to run; this pipeline doesn't make it. Series carry the job `integrations/kubernetes/kube-state-metrics`, `instance`, `source`,
 * and the labels of the object that they are about: `namespace`, `pod` and `node` are the object's, whatever labels targets get.
 *
 * @example
 * new pipelines.KubeStateMetrics(alloy.config, 'kube_state_metrics', { forwardTo: [metrics.receiver] });
 */
export class KubeStateMetrics extends Pipeline {
  /** Finds the pods, or their Service. */
  readonly found: discovery.Kubernetes;
  /** Selects the targets, and sets their labels. */
  readonly targets: discovery.Relabel;
  /** Scrapes them. */
  readonly scrape: prometheus.Scrape;
  /** Selects the samples, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: KubeStateMetricsProps) {
    super(scope, id, 'KubeStateMetrics', 'State of the objects in the cluster, by kube-state-metrics');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        replicas: 'prop',
        podLabels: 'prop',
        runsIn: 'prop',
        port: 'prop',
        ...HTTPS_SCRAPE,
        namespaces: 'prop',
        excludeNamespaces: 'prop',
        rules: 'prop',
        metricRules: 'prop',
        ...SCRAPE_OPTIONS,
        ...LISTED_SELECTION,
      },
      [
        ...replicasProblems(props?.replicas),
        ...podLabelProblems(props?.podLabels),
        ...portProblems(props?.port),
        ...selectionProblems(props),
      ],
    );
    const role = props.replicas === 'identical' ? 'service' : 'pod';
    const { podLabels = { 'app.kubernetes.io/name': 'kube-state-metrics' }, runsIn = [] } = props;
    this.found = new discovery.Kubernetes(this, '', {
      role,
      selectors: [{ role, label: selectorOf(podLabels) }],
      ...(runsIn.length > 0 && { namespaces: { names: runsIn } }),
    });
    this.targets = new discovery.Relabel(this, '', {
      targets: this.found.targets,
      rule: [
        ...(role === 'pod' ? exporterTargets(portOf(props)) : [servicePort(portOf(props))]),
        { targetLabel: 'source', replacement: 'kubernetes' },
        ...(props.rules ?? []),
      ],
    });
    const relabel = selectedSamples(this, '', props, {
      list: metricList('kube-state-metrics'),
      rules: namespaceRules(props),
    });
    if (relabel) this.relabel = relabel;
    this.scrape = new prometheus.Scrape(this, '', {
      targets: this.targets.output,
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      jobName: 'integrations/kubernetes/kube-state-metrics',
      honorLabels: true,
      ...scrapeArguments(props),
      ...(props.https && { scheme: 'https', ...httpsArguments(props.https) }),
      clustering: { enabled: true },
    });
  }
}

function portOf({ port = '' }: KubeStateMetricsProps): readonly string[] | number {
  if (typeof port === 'number') return port;
  return port === '' ? PORTS : [port];
}

function servicePort(port: readonly string[] | number): Rule {
  return typeof port === 'number'
    ? { sourceLabels: ['__meta_kubernetes_service_port_number'], regex: String(port), action: 'keep' }
    : { sourceLabels: ['__meta_kubernetes_service_port_name'], regex: port.join('|'), action: 'keep' };
}

function replicasProblems(replicas: unknown): readonly Problem[] {
  if (replicas === undefined || replicas === 'shards' || replicas === 'identical') return [];
  return [{ path: ['replicas'], message: `is ${JSON.stringify(replicas)}, but must be one of shards, identical` }];
}
