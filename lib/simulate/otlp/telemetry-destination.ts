import type { Component } from '../component';
import { type Item, type TelemetryItem, viewOf } from '../item';
import type { Site } from '../site';

/** Where telemetry is sent, and what isn't. */
export interface DestinationOptions {
  /** Where an item is sent to; undefined for nowhere that has an address. @throws NotExecuted where that isn't executed */
  readonly urlOf: (item: TelemetryItem) => string | undefined;
  /** Whose it is. */
  readonly tenantOf?: (item: TelemetryItem) => string | undefined;
  /** Why it isn't sent; undefined where it is. */
  readonly refusalOf?: (item: TelemetryItem) => string | undefined;
}

/** An exporter: telemetry arrives as it's handed to it, whatever format it's sent in. */
export function telemetryDestination(site: Site, { urlOf, tenantOf, refusalOf }: DestinationOptions): Component {
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const refusal = refusalOf?.(item);
      if (refusal !== undefined) {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', refusal));
        return;
      }
      const url = urlOf(item);
      const tenant = tenantOf?.(item);
      site.arrive({
        signal: 'otlp',
        destination: site.id,
        data: item.data,
        step: site.step(item.step, 'sent', viewOf(item), '', url),
        ...(url === undefined ? {} : { url }),
        ...(tenant === undefined ? {} : { tenant }),
      });
    },
  };
}
