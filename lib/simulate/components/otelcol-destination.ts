import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import type { TelemetryItem } from '../item';
import { NotExecuted } from '../not-executed';
import { telemetryDestination } from '../otlp/telemetry-destination';
import type { Site } from '../site';

/** The header by which Mimir, Loki and Tempo tell tenants apart, in lower case. */
const TENANT = 'x-scope-orgid';

/**
 * `otelcol.exporter.*` that send OTLP. With load balancing all spans of a trace come to one of several receivers, whichever: to the
 * test they are one destination.
 */
export function otelcolDestination(site: Site): Component {
  const [client] = site.args.blocks('client');
  const endpoint = client?.has('endpoint') ? client.text('endpoint') : undefined;
  const fixed = client && fixedTenant(client);
  const forwarded = client && site.headersOf(client, 'auth').find(({ name }) => name.toLowerCase() === TENANT);
  return telemetryDestination(site, {
    urlOf: () => endpoint,
    tenantOf: ({ sender }: TelemetryItem) =>
      forwarded === undefined ? fixed : sender?.metadata?.get(forwarded.from)?.[0],
  });
}

/** The tenant that is written in the headers of a client; undefined where it's known only where Alloy runs. */
function fixedTenant(client: ComponentArguments): string | undefined {
  try {
    return [...client.labels('headers')].find(([name]) => name.toLowerCase() === TENANT)?.[1];
  } catch (error) {
    if (error instanceof NotExecuted) return undefined;
    throw error;
  }
}
