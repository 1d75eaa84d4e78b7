import { type ComponentArguments, connection } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOfSample } from '../item';
import type { Site } from '../site';

/** `prometheus.write.queue`: sends series to each of its endpoints, unless they are too old. */
export function prometheusWriteQueue(site: Site): Component {
  site.args.expect({ executed: ['endpoint', 'ttl'], irrelevant: ['persistence'] });
  const ttl = site.args.duration('ttl') / 1_000_000n;
  const endpoints = site.args.blocks('endpoint').map(endpointOf);
  return {
    receive(item: Item) {
      if (item.signal !== 'metrics') return;
      const now = site.now / 1_000_000n;
      for (const { url, externalLabels } of endpoints) {
        if (now - (item.sample.timestamp ?? now) > ttl) {
          const why = `it's older than ttl = ${site.args.text('ttl')}`;
          site.lose(site.step(item.step, 'dropped', viewOfSample(item.sample), '', why));
          continue;
        }
        const sample = { ...item.sample, labels: new Map([...externalLabels, ...item.sample.labels]) };
        const step = site.step(item.step, 'sent', viewOfSample(sample), '', url);
        site.arrive({ signal: 'metrics', destination: site.id, url, sample, step });
      }
    },
  };
}

function endpointOf(endpoint: ComponentArguments) {
  const executed = ['url', 'external_labels'];
  endpoint.expect({
    executed,
    irrelevant: [
      ...connection,
      'batch_count',
      'enable_round_robin',
      'flush_interval',
      'max_retry_attempts',
      'metadata_cache_enabled',
      'metadata_cache_size',
      'parallelism',
      'protobuf_message',
      'proxy_connect_headers',
      'retry_backoff',
      'write_timeout',
    ],
  });
  return { url: endpoint.text('url'), externalLabels: endpoint.labels('external_labels') };
}
