import { counted, madeMetric } from '../../semantics';
import type { Component } from '../component';
import type { Item } from '../item';
import { MadeMetrics } from '../otlp/made-metrics';
import type { Site } from '../site';

/** `otelcol.connector.host_info`: a series for each host that spans come from. */
export function otelcolConnectorHostInfo(site: Site): Component {
  const { args } = site;
  args.expect({ executed: ['host_identifiers', 'metrics_flush_interval', 'output'], irrelevant: ['debug_metrics'] });
  const names = args.texts('host_identifiers');
  const interval = args.duration('metrics_flush_interval');
  const metric = madeMetric('traces_host_info', 'host_info', { type: 'gauge', isMonotonic: false, temporality: 0 });
  const made = new MadeMetrics(site);
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp' || item.data.kind !== 'span') return;
      for (const name of names) {
        const host = item.data.resource.attributes.get(name);
        if (typeof host !== 'string') continue;
        const attributes = new Map([['grafana.host.id', host]]);
        made.update(metric, attributes, item.step, {}, (point) => (point.value === undefined ? counted(point) : point));
      }
    },
    flush(now) {
      if (now - site.now >= interval) made.send(now, false);
    },
  };
}
