import { type ComponentArguments, connection } from '../arguments';
import type { Component } from '../component';
import type { Item } from '../item';
import type { Site } from '../site';

/** `pyroscope.write`: sends profiles to each of its endpoints. */
export function pyroscopeWrite(site: Site): Component {
  site.args.expect({ executed: ['endpoint', 'external_labels'], irrelevant: ['debug_info', 'tracing'] });
  const externalLabels = site.args.labels('external_labels');
  const urls = site.args.blocks('endpoint').map(urlOf);
  return {
    receive(item: Item) {
      if (item.signal !== 'profiles') return;
      const own = [...item.labels].filter(
        ([name]) => !name.startsWith('__') || ['__name__', '__delta__'].includes(name),
      );
      const labels = new Map([...own, ...externalLabels].filter(([, value]) => value !== ''));
      for (const url of urls) {
        const step = site.step(item.step, 'sent', { labels }, '', url);
        site.arrive({ signal: 'profiles', destination: site.id, url, labels, source: item.source, step });
      }
    },
  };
}

function urlOf(endpoint: ComponentArguments): string {
  endpoint.expect({
    executed: ['url'],
    irrelevant: [
      ...connection,
      'name',
      'remote_timeout',
      'min_backoff_period',
      'max_backoff_period',
      'max_backoff_retries',
      'retry_on_http_429',
    ],
  });
  return endpoint.text('url');
}
