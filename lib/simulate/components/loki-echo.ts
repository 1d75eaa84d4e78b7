import { tenantLabel } from '../../semantics';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import type { Site } from '../site';

/** `loki.echo`: writes what it gets to its log. */
export function lokiEcho(site: Site): Component {
  site.args.expect({ executed: [] });
  return {
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      const tenant = item.entry.labels.get(tenantLabel);
      const step = site.step(item.step, 'sent', viewOf(item));
      site.arrive({ ...item, destination: site.id, step, ...(tenant === undefined ? {} : { tenant }) });
    },
  };
}
