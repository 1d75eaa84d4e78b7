import type { Component } from '../component';
import { followRules, rulesIn } from '../rules';
import type { Site, Target } from '../site';

/** `discovery.relabel`: changes targets, or leaves them out. */
export function discoveryRelabel(site: Site): Component {
  site.args.expect({ executed: ['targets', 'rule'] });
  const rules = rulesIn(site.args, 'rule', { loaded: 'any', applied: 'any' });
  let kept: readonly Target[] | undefined;
  const output = (): readonly Target[] => {
    kept ??= site.targets().flatMap(({ labels, step }) => {
      if (rules.length === 0) return [{ labels, step }];
      const last = followRules(rules, { labels }, step ?? site.made({ labels }, 'target'), site.id);
      if (last.outcome === 'dropped') {
        site.lose(last);
        return [];
      }
      return [{ labels: last.after.labels, step: last }];
    });
    return kept;
  };
  return {
    exports: { output: () => site.targetsValue(output()), rules: () => site.rulesValue(rules) },
    start: () => void output(),
  };
}
