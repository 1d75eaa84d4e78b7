import type { Component } from '../component';
import type { Item } from '../item';
import { followRules, rulesIn } from '../rules';
import type { Site } from '../site';

/** `pyroscope.relabel`: changes the labels of profiles, or leaves profiles out. */
export function pyroscopeRelabel(site: Site): Component {
  site.args.expect({ executed: ['forward_to', 'rule'], irrelevant: ['max_cache_size'] });
  const rules = rulesIn(site.args);
  return {
    exports: { rules: () => site.rulesValue(rules) },
    receive(item: Item) {
      if (item.signal !== 'profiles') return;
      const last = followRules(rules, { labels: item.labels }, item.step, site.id);
      if (last.outcome === 'dropped') site.lose(last);
      else site.forward({ ...item, labels: last.after.labels, step: last });
    },
  };
}
