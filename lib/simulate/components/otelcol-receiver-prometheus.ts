import { alloyVersion } from '../../facts';
import { metricsOfScrape, type ScrapedSample } from '../../semantics';
import type { Component } from '../component';
import { type Item, type Scrape, viewOf } from '../item';
import type { Site } from '../site';
import type { Step } from '../way';

/** A sample, and its way. */
interface PlacedSample extends ScrapedSample {
  readonly item: Item;
}

const scope = { name: 'otelcol/prometheusreceiver', version: alloyVersion };

/** `otelcol.receiver.prometheus`: makes metrics of the samples of a scrape, once all of them have come. */
export function otelcolReceiverPrometheus(site: Site): Component {
  site.args.expect({ executed: ['output'], irrelevant: ['debug_metrics'] });
  const scrapes = new Map<Scrape, PlacedSample[]>();
  return {
    receive(item: Item) {
      if (item.signal !== 'metrics') return;
      const { scrape, labels, value, timestamp = site.now / 1_000_000n } = item.sample;
      if (scrape === undefined) throw site.args.notExecuted('Alloy refuses samples that no scrape gives');
      const lacks = ['job', 'instance'].find((name) => !labels.get(name) && !scrape.targetLabels.get(name));
      if (lacks !== undefined) {
        throw site.args.notExecuted(`Alloy refuses the whole scrape: a sample has no ${lacks}`);
      }
      const samples = scrapes.get(scrape) ?? [];
      scrapes.set(scrape, samples);
      samples.push({ labels, value, timestamp, item });
    },
    commit() {
      for (const [scrape, samples] of scrapes) {
        const { metrics, refused } = metricsOfScrape(samples, { ...scrape, scope });
        for (const { sample, why } of refused) lose(site, sample.item, why);
        for (const { metric: data, last } of metrics) {
          const item = { signal: 'otlp', data, address: '' } as const;
          const step: Step = site.step(last.item.step, 'changed', viewOf({ ...item, step: last.item.step }), 'metric');
          site.forward({ ...item, step });
        }
      }
      scrapes.clear();
    },
  };
}

function lose(site: Site, item: Item, why: string): void {
  site.lose(site.step(item.step, 'dropped', viewOf(item), '', why));
}
