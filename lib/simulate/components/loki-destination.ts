import { type LogEntry, tenantLabel } from '../../semantics';
import { type ComponentArguments, connection } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOfEntry } from '../item';
import type { Site } from '../site';

/** `loki.write`: sends entries to each of its endpoints. */
export function lokiDestination(site: Site): Component {
  site.args.expect({ executed: ['endpoint', 'external_labels'], irrelevant: ['max_streams', 'wal'] });
  const externalLabels = site.args.labels('external_labels');
  const endpoints = site.args.blocks('endpoint').map((endpoint) => endpointOf(endpoint));
  return {
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      const all = new Map([...externalLabels, ...item.entry.labels]);
      const entry: LogEntry = {
        ...item.entry,
        labels: new Map([...all].filter(([name]) => !name.startsWith('__'))),
      };
      for (const { url, tenantId } of endpoints) {
        const tenant = all.get(tenantLabel) || tenantId;
        const step = site.step(item.step, 'sent', viewOfEntry(entry), '', tenant === '' ? url : `${url} for ${tenant}`);
        site.arrive({ ...item, destination: site.id, url, entry, step, ...(tenant === '' ? {} : { tenant }) });
      }
    },
  };
}

function endpointOf(endpoint: ComponentArguments) {
  endpoint.expect({
    executed: ['url', 'tenant_id'],
    irrelevant: [
      ...connection,
      'name',
      'batch_wait',
      'batch_size',
      'remote_timeout',
      'min_backoff_period',
      'max_backoff_period',
      'max_backoff_retries',
      'retry_on_http_429',
      'queue_config',
    ],
  });
  return { url: endpoint.text('url'), tenantId: endpoint.text('tenant_id') };
}
