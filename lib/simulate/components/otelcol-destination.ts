import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import type { Site } from '../site';

/**
 * `otelcol.exporter.*`: sends telemetry away. With load balancing all spans of a trace come to one of several receivers, whichever: to the
 * test they are one destination.
 */
export function otelcolDestination(site: Site): Component {
  const [client] = site.args.blocks('client');
  const endpoint = client?.has('endpoint') ? client.text('endpoint') : undefined;
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const step = site.step(item.step, 'sent', viewOf(item), '', endpoint);
      site.arrive({
        signal: 'otlp',
        destination: site.id,
        data: item.data,
        step,
        ...(endpoint === undefined ? {} : { url: endpoint }),
      });
    },
  };
}
