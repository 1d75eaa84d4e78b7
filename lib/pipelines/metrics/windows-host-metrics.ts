import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import { checkedProps } from '../../config';
import { metricList } from '../../facts';
import { type Expression, type ListInput, type MetricsReceiver, std } from '../../values';
import type { Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { LISTED_SELECTION, type ListedMetrics, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';
import { SCRAPE_OPTIONS, type ScrapeOptions, scrapeArguments } from './scrape-options';

export interface WindowsHostMetricsProps extends SampleRoute, ListedMetrics, ScrapeOptions {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** The collectors of the exporter that run. @default - its own choice */
  readonly collectors?: readonly string[];
  /** Additional relabeling rules for the target, after those of the pipeline. @default - none */
  readonly rules?: readonly Rule[];
}

/**
 * Measures the Windows node that each Alloy pod runs on: processors, memory, disks, network and services.
 *
 * Alloy's own exporter, `prometheus.exporter.windows`: Alloy has to be a DaemonSet of Windows nodes that runs as a process of the node
 * (`platform: Platform.windows({ hostProcess: true })`). Each Alloy pod scrapes only itself, so it isn't clustered. Series carry the job `integrations/windows-exporter`, `instance`, which is the node's name, and `source`: the same
 * as those of `WindowsExporterMetrics`.
 *
 * @example
 * const windows = new Alloy(chart, 'windows', { platform: Platform.windows({ hostProcess: true }) });
 * new pipelines.WindowsHostMetrics(windows.config, 'host', { forwardTo: [metrics.receiver] });
 */
export class WindowsHostMetrics extends Pipeline {
  /** Measures the node. */
  readonly exporter: prometheus.exporter.Windows;
  /** Sets the labels of the target. */
  readonly targets: discovery.Relabel;
  /** Scrapes it. */
  readonly scrape: prometheus.Scrape;
  /** Selects the samples, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: WindowsHostMetricsProps) {
    super(scope, id, 'WindowsHostMetrics', 'Metrics of the Windows node, by Alloy itself');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        collectors: 'prop',
        rules: 'prop',
        metricRules: 'prop',
        ...SCRAPE_OPTIONS,
        ...LISTED_SELECTION,
      },
      selectionProblems(props),
    );
    this.exporter = new prometheus.exporter.Windows(this, '', {
      ...(props.collectors && { enabledCollectors: props.collectors }),
    });
    this.targets = new discovery.Relabel(this, '', {
      targets: this.exporter.targets,
      rule: [
        { targetLabel: 'instance', replacement: std.sys.env('NODE_NAME') },
        { targetLabel: 'job', replacement: 'integrations/windows-exporter' },
        { targetLabel: 'source', replacement: 'kubernetes' },
        ...(props.rules ?? []),
      ],
    });
    const relabel = selectedSamples(this, '', props, { list: metricList('windows-exporter') });
    if (relabel) this.relabel = relabel;
    this.scrape = new prometheus.Scrape(this, '', {
      targets: this.targets.output,
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
      ...scrapeArguments(props),
    });
  }
}
