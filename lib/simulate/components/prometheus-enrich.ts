import type { Component } from '../component';
import { enriched, matchOf } from '../enriched';
import { type Item, viewOfSample } from '../item';
import type { Site } from '../site';

/** `prometheus.enrich`: copies labels of the target that has the same values of some labels. */
export function prometheusEnrich(site: Site): Component {
  site.args.expect({
    executed: [
      'targets',
      'target_to_metric_match',
      'target_match_label',
      'metrics_match_label',
      'labels_to_copy',
      'forward_to',
    ],
  });
  const several = site.args.labels('target_to_metric_match');
  const by = several.size > 0 ? several : matchOf(site, 'metrics_match_label');
  return {
    receive(item: Item) {
      if (item.signal !== 'metrics') return;
      const { labels, outcome, why } = enriched(site, item.sample.labels, { by, takesAway: true });
      const sample = { ...item.sample, labels };
      site.forward({ ...item, sample, step: site.step(item.step, outcome, viewOfSample(sample), '', why) });
    },
  };
}
