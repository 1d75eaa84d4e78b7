import type { Headers, Telemetry } from '../../semantics';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import type { Site } from '../site';

/** What a processor makes of an item: others, or itself; none, and why. */
export type Processed = readonly Telemetry[] | { readonly dropped: string };

/** A processor that does something to each item alone, and sends it on. */
export function telemetryProcessor(
  site: Site,
  process: (data: Telemetry, address: string | undefined, metadata: Headers) => Processed,
): Component {
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const made = process(item.data, item.address, item.sender?.metadata ?? new Map());
      if ('dropped' in made) {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', made.dropped));
        return;
      }
      for (const data of made) {
        const next: Item = { ...item, data };
        const outcome = data === item.data ? 'passed' : 'changed';
        site.forward({ ...next, step: site.step(item.step, outcome, viewOf(next)) });
      }
    },
  };
}
