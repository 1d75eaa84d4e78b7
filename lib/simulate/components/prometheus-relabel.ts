import type { Component } from '../component';
import { type Item, viewOfSample } from '../item';
import { followRules, rulesIn } from '../rules';
import type { Site } from '../site';

/** `prometheus.relabel`: changes series, or leaves them out. */
export function prometheusRelabel(site: Site): Component {
  site.args.expect({ executed: ['forward_to', 'rule'], irrelevant: ['max_cache_size', 'cache_ttl'] });
  const rules = rulesIn(site.args);
  return {
    exports: { rules: () => site.rulesValue(rules) },
    receive(item: Item) {
      if (item.signal !== 'metrics') return;
      const last = followRules(rules, viewOfSample(item.sample), item.step, site.id);
      const { labels } = last.after;
      if (last.outcome === 'dropped') site.lose(last);
      else if (labels.size === 0) site.lose({ ...last, outcome: 'dropped', why: 'no label is left' });
      else site.forward({ signal: 'metrics', sample: { ...item.sample, labels }, step: last });
    },
  };
}
