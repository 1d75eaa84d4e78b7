import type { Component } from '../component';
import type { Item } from '../item';
import { viewOf } from '../item';
import type { Site } from '../site';

/** `prometheus.echo`: writes what it gets to its log. */
export function prometheusEcho(site: Site): Component {
  site.args.expect({ executed: [], irrelevant: ['format'] });
  return {
    receive(item: Item) {
      if (item.signal !== 'metrics') return;
      const step = site.step(item.step, 'sent', viewOf(item));
      site.arrive({ signal: 'metrics', destination: site.id, sample: item.sample, step });
    },
  };
}
