import type { Construct } from 'constructs';
import { discovery, type prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, MetricsReceiver, Problem } from '../../values';
import { listedPort, numberedPort, type PortRules } from '../discovery/annotated-ports';
import { type NodeLabel, nodeLabelProblems, nodeLabelRules } from '../discovery/node-labels';
import { attachedFor, attachProblems, PodDiscovery } from '../discovery/pod-discovery';
import { identityRules, type Rule } from '../discovery/relabeling';
import {
  asking,
  namingRules,
  requestRules,
  type ScrapeAnnotations,
  scrapeAnnotations,
} from '../discovery/scrape-annotations';
import { Pipeline } from '../pipeline';
import { annotatedScrapes, SCRAPE_SETTINGS, type ScrapeSettings } from './annotated-scrapes';
import { type MetricSelection, SELECTION, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';

export interface PodMetricsProps extends SampleRoute, ScrapeSettings, MetricSelection {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** The pods to choose from. Share one with `PodLogs`: Alloy then watches the pods once. @default - all pods, from its own discovery */
  readonly pods?: PodDiscovery;
  /** The annotations by which pods ask: those of `scrapeAnnotations`, or your own. @default scrapeAnnotations.prometheus */
  readonly annotations?: ScrapeAnnotations;
  /**
   * How many ports a pod may list in the annotation for their numbers or names, separated by commas: `"8080,9090"`. Series of a list of numbers have the
   * label `endpoint`, the number. Each port beyond the first costs a `discovery.relabel`.
   * @default 1
   */
  readonly portsPerPod?: number;
  /** Leaves out pods that aren't ready. Their metrics often explain why they aren't. @default false */
  readonly onlyReady?: boolean;
  /** Labels of the pod's node that its series get; Alloy then has to list nodes, too. @default - none */
  readonly nodeLabels?: readonly NodeLabel[];
  /**
   * Additional relabeling rules for the targets, after those of the pipeline, while the `__meta_kubernetes_*` labels are still there: to select pods, or
   * to copy more of their labels to the series.
   * @default - none
   */
  readonly rules?: readonly Rule[];
}

/**
 * Scrapes the pods that ask for it by annotation.
 *
 * | Annotation | Meaning |
 * | --- | --- |
 * | `prometheus.io/scrape: "true"` | scrape this pod; anything else opts out |
 * | `prometheus.io/port` | the port, declared by a container or not; without it, each declared port named `metrics` or `*-metrics` |
 * | `prometheus.io/path` | the path, `/metrics` without it |
 * | `prometheus.io/scheme` | `http` or `https`, `http` without it |
 * | `prometheus.io/param_<name>` | a query parameter |
 *
 * Other names are a prop, and there may be annotations for more: names of ports and containers, interval, timeout, `job`, `instance`.
 *
 * A pod with the port annotation is scraped once, however many containers and ports it has, and however many Alloy pods run: they share the targets
 * (`clustering`), or see different ones (`nodeLocal` of the discovery). Series carry `namespace`, `pod`, `node`, `service_name`, `job` and `instance`,
 * which is the pod's uid, as OTLP metrics of the same pod have it; those from named ports also `container` and `endpoint`, the port's name, which tell
 * several ports of a pod apart. Pods that aren't running, and init containers, are left out.
 *
 * @example
 * new pipelines.PodMetrics(alloy.config, 'kubernetes_pods', { forwardTo: [metrics.receiver] });
 */
export class PodMetrics extends Pipeline {
  /** The pods to choose from: those of the prop, or all. */
  readonly pods: PodDiscovery;
  /** Selects the targets, and sets their labels. */
  readonly targets: discovery.Relabel;
  /** The same for the second port of a pod's list and those behind it; one for each. */
  readonly furtherTargets: readonly discovery.Relabel[];
  /** Scrapes them. */
  readonly scrape: prometheus.Scrape;
  /** Scrapes those with the scheme `https`; absent without the prop `https`. */
  readonly httpsScrape?: prometheus.Scrape;
  /** Selects the samples, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: PodMetricsProps) {
    const annotations = props?.annotations ?? scrapeAnnotations.prometheus;
    super(scope, id, 'PodMetrics', `Metrics of pods with the annotation ${annotations.scrape}: "true"`);
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        pods: 'prop',
        annotations: 'prop',
        portsPerPod: 'prop',
        ...SCRAPE_SETTINGS,
        onlyReady: 'prop',
        nodeLabels: 'prop',
        rules: 'prop',
        metricRules: 'prop',
        ...SELECTION,
      },
      [
        ...portsProblems(props),
        ...selectionProblems(props),
        ...nodeLabelProblems(props?.nodeLabels),
        ...attachProblems(props?.pods, props ?? {}),
      ],
    );
    this.pods = props.pods ?? new PodDiscovery(this, 'pods', { attachMetadata: attachedFor(props) });
    const [first, ...further] = portsOf(annotations, props.portsPerPod ?? 1).map(
      ({ choosing: port, addressing, merging }, position) =>
        new discovery.Relabel(this, position === 0 ? '' : `port_${position + 1}`, {
          targets: this.pods.targets,
          rule: [
            asking('pod', annotations),
            ...choosing(props.onlyReady ?? false),
            ...port,
            ...addressing,
            ...requestRules('pod', annotations),
            ...identityRules(),
            ...namingRules('pod', annotations),
            ...nodeLabelRules(props.nodeLabels),
            ...(props.rules ?? []),
            merging,
          ],
        }),
    );
    this.targets = first!;
    this.furtherTargets = further;
    const relabel = selectedSamples(this, '', props);
    if (relabel) this.relabel = relabel;
    const scrapes = annotatedScrapes(this, '', [this.targets, ...further], {
      ...props,
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      clustered: !this.pods.nodeLocal,
    });
    this.scrape = scrapes.scrape;
    if (scrapes.httpsScrape) this.httpsScrape = scrapes.httpsScrape;
  }
}

/** How many ports a pod may list; more would be a mistake. */
const MOST_PORTS = 16;

/** Pods that run, and containers that stay. */
function choosing(onlyReady: boolean): readonly Rule[] {
  return [
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Running', action: 'keep' },
    ...(onlyReady ? [{ sourceLabels: ['__meta_kubernetes_pod_ready'], regex: 'true', action: 'keep' } as const] : []),
    { sourceLabels: ['__meta_kubernetes_pod_container_init'], regex: 'true', action: 'drop' },
  ];
}

/** The ports of each list of a pod's annotation; only the first can be told by nothing but its usual name. */
function portsOf(annotations: ScrapeAnnotations, portsPerPod: number): readonly PortRules[] {
  const { portName, container } = annotations;
  if (portsPerPod === 1 && portName === undefined && container === undefined) return [numberedPort(annotations)];
  return Array.from({ length: portsPerPod }, (_, position) => listedPort(annotations, position));
}

function portsProblems(props: PodMetricsProps | undefined): readonly Problem[] {
  const ports: unknown = props?.portsPerPod ?? 1;
  if (typeof ports === 'number' && Number.isInteger(ports) && ports >= 1 && ports <= MOST_PORTS) return [];
  const message = `is ${JSON.stringify(ports)}, but must be a whole number from 1 to ${MOST_PORTS}: each port is a component of its own`;
  return [{ path: ['portsPerPod'], message }];
}
