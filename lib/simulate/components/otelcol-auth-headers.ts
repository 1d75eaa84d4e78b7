import type { Component } from '../component';
import type { Site } from '../site';

/** `otelcol.auth.headers`: headers of requests. Those are executed whose values come with the data; others are secrets mostly, and not looked at. */
export function otelcolAuthHeaders(site: Site): Component {
  site.args.expect({ executed: ['header'], irrelevant: ['debug_metrics'] });
  const headers = site.args.blocks('header').flatMap((header) => {
    const from = header.text('from_context');
    return from === '' ? [] : [{ name: header.text('key'), from: from.toLowerCase() }];
  });
  return { exports: { handler: () => site.headersValue(headers) } };
}
