import type { Component } from '../component';
import { type Item, viewOfEntry } from '../item';
import type { Site } from '../site';

/** `loki.enrich`: copies labels of the target that has the same value of a label. */
export function lokiEnrich(site: Site): Component {
  site.args.expect({
    executed: ['targets', 'target_match_label', 'logs_match_label', 'labels_to_copy', 'forward_to'],
  });
  const { args } = site;
  const byValue = args.text('target_match_label');
  const byLabel = args.text('logs_match_label') || byValue;
  const copied = args.texts('labels_to_copy');
  return {
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      const value = item.entry.labels.get(byLabel) ?? '';
      // Of several targets with the value, the last one counts.
      const target = value === '' ? undefined : site.targets().findLast(({ labels }) => labels.get(byValue) === value);
      const found = [...(target?.labels ?? [])].filter(
        ([name, text]) => copied.length === 0 || (copied.includes(name) && text !== ''),
      );
      const entry = { ...item.entry, labels: new Map([...item.entry.labels, ...found]) };
      const why = target === undefined ? `no target has ${byValue} = ${JSON.stringify(value)}` : undefined;
      const outcome = found.length === 0 ? 'passed' : 'changed';
      site.forward({ signal: 'logs', entry, step: site.step(item.step, outcome, viewOfEntry(entry), '', why) });
    },
  };
}
