import type { Component } from '../component';
import { enriched, matchOf } from '../enriched';
import type { Item } from '../item';
import type { Site } from '../site';

/** `pyroscope.enrich`: copies labels of the target that has the same value of a label. */
export function pyroscopeEnrich(site: Site): Component {
  site.args.expect({
    executed: ['targets', 'target_match_label', 'profiles_match_label', 'labels_to_copy', 'forward_to'],
  });
  const by = matchOf(site, 'profiles_match_label');
  return {
    receive(item: Item) {
      if (item.signal !== 'profiles') return;
      const { labels, why, outcome } = enriched(site, item.labels, { by, takesAway: false });
      site.forward({ ...item, labels, step: site.step(item.step, outcome, { labels }, '', why) });
    },
  };
}
