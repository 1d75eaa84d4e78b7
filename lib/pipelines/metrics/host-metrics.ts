import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import { checkedProps } from '../../config';
import { metricList } from '../../facts';
import { type Expression, type ListInput, type MetricsReceiver, std } from '../../values';
import type { Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { type HostMetricSet, hostMetricSetProblems, listOfSet, withoutMemoryFileSystems } from './host-series';
import { LISTED_SELECTION, type ListedMetrics, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';
import { SCRAPE_OPTIONS, type ScrapeOptions, scrapeArguments } from './scrape-options';

export interface HostMetricsProps extends SampleRoute, ListedMetrics, ScrapeOptions {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** Which metrics of the hosts are sent by default. @default 'dashboards' */
  readonly metricSet?: HostMetricSet;
  /** Collectors of the exporter to turn on beside its own choice: `systemd`, `processes`. @default - none */
  readonly enableCollectors?: readonly string[];
  /** Collectors of the exporter to turn off. @default - none */
  readonly disableCollectors?: readonly string[];
  /** Additional relabeling rules for the target, after those of the pipeline. @default - none */
  readonly rules?: readonly Rule[];
}

/**
 * Measures the node that each Alloy pod runs on: processors, memory, disks, file systems and network.
 *
 * Alloy's own node exporter, `prometheus.exporter.unix`: no other pods are needed, but Alloy has to be a DaemonSet, as root, with the node's `/`, `/proc` and `/sys` mounted
 * read-only. Network metrics are those of the node only if Alloy is granted `hostNetworkInterfaces`. Each Alloy pod scrapes only itself, so it isn't clustered.
 *
 * Series carry the job `integrations/node_exporter`, `instance`, which is the node's name, the `namespace` and `pod` of Alloy, and `source`: the metrics are
 * those of `NodeExporterMetrics`, under the same names.
 * File systems in memory are left out.
 *
 * @example
 * const hosts = new Alloy(chart, 'hosts', { grants: ['hostNetworkInterfaces'] });
 * new pipelines.HostMetrics(hosts.config, 'host', { forwardTo: [metrics.receiver] });
 */
export class HostMetrics extends Pipeline {
  /** Measures the node. */
  readonly exporter: prometheus.exporter.Unix;
  /** Sets the labels of the target. */
  readonly targets: discovery.Relabel;
  /** Scrapes it. */
  readonly scrape: prometheus.Scrape;
  /** Selects the samples, and applies `metricRules`. */
  readonly relabel: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: HostMetricsProps) {
    super(scope, id, 'HostMetrics', 'Metrics of the node, by Alloy itself');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        metricSet: 'prop',
        enableCollectors: 'prop',
        disableCollectors: 'prop',
        rules: 'prop',
        metricRules: 'prop',
        ...SCRAPE_OPTIONS,
        ...LISTED_SELECTION,
      },
      [...hostMetricSetProblems(props?.metricSet), ...selectionProblems(props)],
    );
    this.exporter = new prometheus.exporter.Unix(this, '', {
      rootfsPath: '/host/root',
      procfsPath: '/host/proc',
      sysfsPath: '/host/sys',
      udevDataPath: '/host/root/run/udev/data',
      ...(props.enableCollectors && { enableCollectors: props.enableCollectors }),
      ...(props.disableCollectors && { disableCollectors: props.disableCollectors }),
    });
    this.targets = new discovery.Relabel(this, '', {
      targets: this.exporter.targets,
      rule: [
        { targetLabel: 'instance', replacement: std.sys.env('NODE_NAME') },
        { targetLabel: 'job', replacement: 'integrations/node_exporter' },
        // Not the name of the host, which is the node's where the pod has its network.
        { targetLabel: 'namespace', replacement: std.sys.env('POD_NAMESPACE') },
        { targetLabel: 'pod', replacement: std.sys.env('POD_NAME') },
        { targetLabel: 'source', replacement: 'kubernetes' },
        ...(props.rules ?? []),
      ],
    });
    this.relabel = selectedSamples(this, '', props, {
      list: metricList(listOfSet(props.metricSet)),
      rules: [withoutMemoryFileSystems()],
    })!;
    this.scrape = new prometheus.Scrape(this, '', {
      targets: this.targets.output,
      forwardTo: [this.relabel.receiver],
      ...scrapeArguments(props),
    });
  }
}
