import type { Component } from '../component';
import { enriched, matchOf } from '../enriched';
import { type Item, viewOfEntry } from '../item';
import type { Site } from '../site';

/** `loki.enrich`: copies labels of the target that has the same value of a label. */
export function lokiEnrich(site: Site): Component {
  site.args.expect({
    executed: ['targets', 'target_match_label', 'logs_match_label', 'labels_to_copy', 'forward_to'],
  });
  const by = matchOf(site, 'logs_match_label');
  return {
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      const { labels, outcome, why } = enriched(site, item.entry.labels, { by, takesAway: false });
      const enrichedItem = { ...item, entry: { ...item.entry, labels } };
      site.forward({ ...enrichedItem, step: site.step(item.step, outcome, viewOfEntry(enrichedItem.entry), '', why) });
    },
  };
}
