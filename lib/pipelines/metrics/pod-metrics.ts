import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { DurationInput, Expression, ListInput, MetricsReceiver, NumberInput } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { copy, dropContainers, identityRules, podMeta, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { type MetricSelection, SELECTION, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';

export interface PodMetricsProps extends SampleRoute, MetricSelection {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** The pods to choose from. Share one with `PodLogs`: Alloy then watches the pods once. @default - all pods, from its own discovery */
  readonly pods?: PodDiscovery;
  /** Scrape interval, unless the pod sets one. @default - 60 seconds, Alloy's own */
  readonly scrapeInterval?: DurationInput;
  /** Scrape timeout. @default - 10 seconds, Alloy's own */
  readonly scrapeTimeout?: DurationInput;
  /** A scrape with more samples than this fails as a whole, so that one pod can't flood the destination. @default - no limit */
  readonly sampleLimit?: NumberInput;
  /** Leaves out pods that aren't ready. Their metrics often explain why they aren't. @default false */
  readonly onlyReady?: boolean;
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
  /** Scrapes them. */
  readonly scrape: prometheus.Scrape;
  /** Selects the samples, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: PodMetricsProps) {
    super(scope, id, 'PodMetrics', 'Metrics of pods with the annotation prometheus.io/scrape: "true"');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        pods: 'prop',
        scrapeInterval: 'prop',
        scrapeTimeout: 'prop',
        sampleLimit: 'prop',
        onlyReady: 'prop',
        rules: 'prop',
        metricRules: 'prop',
        ...SELECTION,
      },
      selectionProblems(props),
    );
    this.pods = props.pods ?? new PodDiscovery(this, 'pods');
    this.targets = new discovery.Relabel(this, '', {
      targets: this.pods.targets,
      rule: [
        ...choosing(props.onlyReady ?? false),
        ...addressing(),
        ...identityRules(),
        ...(props.rules ?? []),
        dropContainers(),
      ],
    });
    const relabel = selectedSamples(this, '', props);
    if (relabel) this.relabel = relabel;
    this.scrape = new prometheus.Scrape(this, '', {
      targets: this.targets.output,
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      ...(props.scrapeInterval !== undefined && { scrapeInterval: props.scrapeInterval }),
      ...(props.scrapeTimeout !== undefined && { scrapeTimeout: props.scrapeTimeout }),
      ...(props.sampleLimit !== undefined && { sampleLimit: props.sampleLimit }),
      clustering: { enabled: !this.pods.nodeLocal },
    });
  }
}

const scrape = podMeta('annotation', 'prometheus.io/scrape');
const port = podMeta('annotation', 'prometheus.io/port');
const containerPortName = '__meta_kubernetes_pod_container_port_name';

function choosing(onlyReady: boolean): readonly Rule[] {
  return [
    { sourceLabels: [scrape], regex: 'true', action: 'keep' },
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Running', action: 'keep' },
    ...(onlyReady ? [{ sourceLabels: ['__meta_kubernetes_pod_ready'], regex: 'true', action: 'keep' } as const] : []),
    { sourceLabels: ['__meta_kubernetes_pod_container_init'], regex: 'true', action: 'drop' },
    { sourceLabels: [port, containerPortName], regex: '[0-9]+;.*|;(.+-)?metrics', action: 'keep' },
  ];
}

function addressing(): readonly Rule[] {
  const ip = '__meta_kubernetes_pod_ip';
  return [
    // With the annotation, all targets of a pod get the same address and no container: equal targets are scraped once.
    { sourceLabels: [ip, port], regex: '([0-9.]+);([0-9]+)', replacement: '$1:$2', targetLabel: '__address__' },
    { sourceLabels: [ip, port], regex: '(.*:.*);([0-9]+)', replacement: '[$1]:$2', targetLabel: '__address__' },
    { sourceLabels: [port, '__meta_kubernetes_pod_container_name'], regex: ';(.+)', targetLabel: 'container' },
    // All ports of a pod are one instance.
    { sourceLabels: [port, containerPortName], regex: ';(.+)', targetLabel: 'endpoint' },
    {
      sourceLabels: [podMeta('annotation', 'prometheus.io/scheme')],
      regex: '(https?)',
      targetLabel: '__scheme__',
    },
    { ...copy(podMeta('annotation', 'prometheus.io/path'), '__metrics_path__'), regex: '(.+)' },
    {
      regex: `${podMeta('annotation', 'prometheus.io/param_')}(.+)`,
      replacement: '__param_$1',
      action: 'labelmap',
    },
  ];
}
