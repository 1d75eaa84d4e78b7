import type { Construct } from 'constructs';
import { discovery, prometheus } from '../components';
import { checkedProps } from '../config';
import { type DurationInput, type Expression, type ListInput, type MetricsReceiver, std } from '../values';
import { Pipeline } from './pipeline';

export interface SelfMonitoringProps {
  /** Where the samples go: `metrics.receiver` of a destination. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** How often Alloy scrapes itself. @default - 60 seconds, Alloy's own */
  readonly scrapeInterval?: DurationInput;
}

/**
 * Alloy's metrics about itself: each Alloy pod scrapes itself and nobody else, so it isn't clustered.
 *
 * `job` is `integrations/alloy`, as Alloy's dashboards and alerts expect; `instance` is the node, `pod` the pod.
 *
 * Alloy's own log needs no component: `PodLogs` reads it with those of all other pods. Without `PodLogs`,
 * `config.logging = { writeTo: [logs.receiver] }` sends it. Both together would send each line twice.
 *
 * @example
 * new SelfMonitoring(alloy.config, 'alloy', { forwardTo: [metrics.receiver] });
 */
export class SelfMonitoring extends Pipeline {
  constructor(scope: Construct, id: string, props: SelfMonitoringProps) {
    super(scope, id, 'SelfMonitoring', 'Metrics of Alloy itself');
    props = checkedProps(this, props, { forwardTo: 'receivers', scrapeInterval: 'prop' });
    const self = new prometheus.exporter.Self(this, '');
    const named = new discovery.Relabel(this, '', {
      targets: self.targets,
      rule: [
        { targetLabel: 'job', replacement: 'integrations/alloy' },
        { targetLabel: 'namespace', replacement: std.sys.env('POD_NAMESPACE') },
        { targetLabel: 'pod', replacement: std.constants.hostname },
      ],
    });
    new prometheus.Scrape(this, '', {
      targets: named.output,
      forwardTo: props.forwardTo,
      ...(props.scrapeInterval !== undefined && { scrapeInterval: props.scrapeInterval }),
    });
  }
}
