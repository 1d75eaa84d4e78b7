import { NOBODY } from '../../semantics';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import type { Site } from '../site';

/** `otelcol.processor.memory_limiter`: what passes stays as it is, as long as there is memory. */
export function otelcolPassThrough(site: Site): Component {
  return {
    receive: (item: Item) => site.forward({ ...item, step: site.step(item.step, 'passed', viewOf(item)) }),
  };
}

/**
 * `otelcol.processor.batch`: the same, only that the address of who has sent it is lost, and the headers of the request but for those that it makes batches
 * by.
 */
export function otelcolBatch(site: Site): Component {
  const keys = site.args.texts('metadata_keys').map((key) => key.toLowerCase());
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const metadata = new Map([...(item.sender?.metadata ?? [])].filter(([name]) => keys.includes(name)));
      const sender = { ...NOBODY, metadata };
      site.forward({ ...item, address: '', sender, step: site.step(item.step, 'passed', viewOf(item)) });
    },
  };
}
