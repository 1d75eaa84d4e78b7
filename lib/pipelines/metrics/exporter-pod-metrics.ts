import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import { type MetricListName, metricList } from '../../facts';
import type { Expression, ListInput, MetricsReceiver, Problem } from '../../values';
import {
  exporterLabels,
  exporterTargets,
  type PodLabels,
  podLabelProblems,
  portProblems,
  selectorOf,
} from '../discovery/exporter-pods';
import { type NodeLabel, nodeLabelProblems, nodeLabelRules } from '../discovery/node-labels';
import { copy, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { HTTPS_SCRAPE, type HttpsScrape, httpsArguments } from './https-scrape';
import { LISTED_SELECTION, type ListedMetrics, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';
import { SCRAPE_OPTIONS, type ScrapeOptions, scrapeArguments } from './scrape-options';

/** What pipelines that scrape the pods of an exporter have in common. */
export interface ExporterPodMetricsProps extends SampleRoute, ListedMetrics, ScrapeOptions {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** Labels that the pods of the exporter have, all of them. @default - `app.kubernetes.io/name`, with the usual name of the exporter */
  readonly podLabels?: PodLabels;
  /** The namespaces that its pods are in; Alloy then needs rights only there. @default - all namespaces */
  readonly namespaces?: readonly string[];
  /** The port with the metrics: its name in the pod, or its number, which no container has to declare. @default - by its usual names */
  readonly port?: string | number;
  /** Labels of the pod's node that its series get; Alloy then has to list nodes, too. @default - none */
  readonly nodeLabels?: readonly NodeLabel[];
  /** Scrapes over https, with these settings. @default - over http */
  readonly https?: HttpsScrape;
  /**
   * Additional relabeling rules for the pods, after those of the pipeline, while the `__meta_kubernetes_*` labels are still there.
   * @default - none
   */
  readonly rules?: readonly Rule[];
}

/** An exporter, as a pipeline for it knows it. */
export interface Exporter {
  readonly job?: string;
  readonly podLabels: PodLabels;
  readonly portNames: readonly string[];
  /** What its series are about: the `node`, or its pod, by the address. */
  readonly about: 'node' | 'pod';
  /** Labels of its pod that series get beside `instance`: all that name it, or none. */
  readonly labels: 'pod' | 'none';
  /** Labels of the series go before those of the pod, as where an exporter speaks of other pods. */
  readonly honorLabels?: boolean;
  readonly path?: string;
  readonly list?: MetricListName;
  /** Rules for samples behind the selection. */
  readonly sampleRules?: readonly Rule[];
  readonly scheme?: 'http' | 'https';
}

const NAMES: PropNames<ExporterPodMetricsProps> = {
  forwardTo: 'receivers',
  podLabels: 'prop',
  namespaces: 'prop',
  port: 'prop',
  nodeLabels: 'prop',
  ...HTTPS_SCRAPE,
  rules: 'prop',
  metricRules: 'prop',
  ...SCRAPE_OPTIONS,
  ...LISTED_SELECTION,
};

/** A pipeline that scrapes the pods of an exporter, each once, however many Alloy pods run. */
export abstract class ExporterPodMetrics extends Pipeline {
  /** Finds the pods. */
  readonly pods: discovery.Kubernetes;
  /** Selects the targets, and sets their labels. */
  readonly targets: discovery.Relabel;
  /** Scrapes them. */
  readonly scrape: prometheus.Scrape;
  /** Selects the samples, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;
  /** What all scrapes of the pods have in common. */
  protected readonly common: prometheus.ScrapeProps;

  /**
   * @param exporterOf what the pipeline knows of its exporter, by the checked props
   * @param names of props that the pipeline has beside those of all
   * @param problems of these props
   */
  protected constructor(
    scope: Construct,
    id: string,
    kind: string,
    title: string,
    given: ExporterPodMetricsProps,
    exporterOf: (props: ExporterPodMetricsProps) => Exporter,
    names: Readonly<Record<string, 'prop'>> = {},
    problems: readonly Problem[] = [],
  ) {
    super(scope, id, kind, title);
    const props = checkedProps(this, given, { ...NAMES, ...names }, [
      ...podLabelProblems(given?.podLabels),
      ...portProblems(given?.port),
      ...nodeLabelProblems(given?.nodeLabels),
      ...selectionProblems(given),
      ...problems,
    ]);
    const exporter = exporterOf(props);
    const { namespaces = [], nodeLabels = [] } = props;
    const port = typeof props.port === 'string' ? [props.port] : (props.port ?? exporter.portNames);
    this.pods = new discovery.Kubernetes(this, '', {
      role: 'pod',
      selectors: [{ role: 'pod', label: selectorOf(props.podLabels ?? exporter.podLabels) }],
      ...(namespaces.length > 0 && { namespaces: { names: namespaces } }),
      ...(nodeLabels.length > 0 && { attachMetadata: { node: true } }),
    });
    this.targets = new discovery.Relabel(this, '', {
      targets: this.pods.targets,
      rule: [
        ...exporterTargets(port),
        ...(exporter.about === 'node' ? [copy('__meta_kubernetes_pod_node_name', 'instance')] : []),
        ...(exporter.labels === 'pod' ? exporterLabels(port) : []),
        { targetLabel: 'source', replacement: 'kubernetes' },
        ...nodeLabelRules(nodeLabels),
        ...(props.rules ?? []),
      ],
    });
    const relabel = selectedSamples(this, '', props, {
      ...(exporter.list && { list: metricList(exporter.list) }),
      ...(exporter.sampleRules && { rules: exporter.sampleRules }),
    });
    if (relabel) this.relabel = relabel;
    this.common = {
      targets: this.targets.output,
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      ...scrapeArguments(props),
      ...(props.https && { scheme: 'https', ...httpsArguments(props.https) }),
      clustering: { enabled: true },
    };
    this.scrape = new prometheus.Scrape(this, '', {
      ...(exporter.job !== undefined && { jobName: exporter.job }),
      ...(exporter.path !== undefined && { metricsPath: exporter.path }),
      ...(exporter.scheme !== undefined && { scheme: exporter.scheme }),
      ...(exporter.honorLabels && { honorLabels: true }),
      ...this.common,
    });
  }
}
