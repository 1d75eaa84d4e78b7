import type { Component } from '../component';
import { type Item, viewOfEntry } from '../item';
import { followRules, rulesIn } from '../rules';
import type { Site } from '../site';

/** `loki.relabel`: changes the labels of entries, or leaves entries out. */
export function lokiRelabel(site: Site): Component {
  site.args.expect({ executed: ['forward_to', 'rule'], irrelevant: ['max_cache_size'] });
  const rules = rulesIn(site.args);
  return {
    exports: { rules: () => site.rulesValue(rules) },
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      const last = followRules(rules, viewOfEntry(item.entry), item.step, site.id);
      const { labels } = last.after;
      if (last.outcome === 'dropped') site.lose(last);
      else if (labels.size === 0) site.lose(site.step(last, 'dropped', last.after, '', 'no label is left'));
      else site.forward({ ...item, entry: { ...item.entry, labels }, step: last });
    },
  };
}
