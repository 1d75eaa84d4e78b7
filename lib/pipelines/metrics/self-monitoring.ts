import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import { checkedProps } from '../../config';
import { metricList } from '../../facts';
import { type DurationInput, type Expression, type ListInput, type MetricsReceiver, std } from '../../values';
import type { Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { LISTED_SELECTION, type MetricSelection, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';

export interface SelfMonitoringProps extends SampleRoute, MetricSelection {
  /** Where the samples go: `metrics.receiver` of a destination. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * Whether to keep only what the dashboards and alerts of this package, `cdk8s-alloy doctor` and the Alloy mixin read: about 180 metrics.
   * @default false
   */
  readonly defaultMetrics?: boolean;
  /** How often Alloy scrapes itself. @default - 60 seconds, Alloy's own */
  readonly scrapeInterval?: DurationInput;
  /** Additional relabeling rules for the target, after those of the pipeline. @default - none */
  readonly rules?: readonly Rule[];
}

/**
 * Alloy's metrics about itself: each Alloy pod scrapes only itself, so it isn't clustered.
 *
 * `job` is `integrations/alloy`, as Alloy's dashboards and alerts expect; `instance` is the node, `pod` the pod.
 *
 * Alloy's own log needs no component: `PodLogs` reads it with those of all other pods. Without `PodLogs`,
 * `config.logging = { writeTo: [logs.receiver] }` sends it. Both together would send each line twice.
 *
 * @example
 * new pipelines.SelfMonitoring(alloy.config, 'alloy', { forwardTo: [metrics.receiver] });
 */
export class SelfMonitoring extends Pipeline {
  /** Alloy's own metrics. */
  readonly exporter: prometheus.exporter.Self;
  /** Sets the labels of the target. */
  readonly targets: discovery.Relabel;
  /** Scrapes it. */
  readonly scrape: prometheus.Scrape;
  /** Selects the samples, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: SelfMonitoringProps) {
    super(scope, id, 'SelfMonitoring', 'Metrics of Alloy itself');
    props = checkedProps(
      this,
      props,
      { forwardTo: 'receivers', scrapeInterval: 'prop', rules: 'prop', metricRules: 'prop', ...LISTED_SELECTION },
      selectionProblems(props),
    );
    this.exporter = new prometheus.exporter.Self(this, '');
    this.targets = new discovery.Relabel(this, 'self', {
      targets: this.exporter.targets,
      rule: [
        { targetLabel: 'job', replacement: 'integrations/alloy' },
        { targetLabel: 'namespace', replacement: std.sys.env('POD_NAMESPACE') },
        { targetLabel: 'pod', replacement: std.constants.hostname },
        ...(props.rules ?? []),
      ],
    });
    const { defaultMetrics = false } = props;
    const relabel = selectedSamples(this, 'self', { ...props, defaultMetrics }, { list: metricList('alloy') });
    if (relabel) this.relabel = relabel;
    this.scrape = new prometheus.Scrape(this, 'self', {
      targets: this.targets.output,
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      ...(props.scrapeInterval !== undefined && { scrapeInterval: props.scrapeInterval }),
    });
  }
}
