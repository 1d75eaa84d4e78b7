import type { Lint } from '../lint';
import { metricsWrite } from '../samples';
import { impossibleLabels, type VisitedRule, visitedRules } from './rule-findings';
import { whyAbsent } from './why-absent';

const relabelPods = (label: string) => `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

discovery.relabel "pods" {
	targets = discovery.kubernetes.pods.targets

	rule {
		source_labels = ["${label}"]
		target_label  = "node"
	}
}

prometheus.scrape "pods" {
	targets    = discovery.relabel.pods.output
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** A rule that looks at a label which nothing can have where it stands. */
export const impossibleLabel: Lint = {
  code: 'lint/impossible-label',
  severity: 'warning',
  description:
    'A rule of relabeling looks at a label that no target, series or log entry can have there: a discovery of another role makes it, it begins with `__` and is gone behind a scrape or a source, it is a label of series and not of targets, or it is misspelt. The label counts as empty, so `keep` drops everything, `drop` drops nothing, and a copy is never made.',
  fails: relabelPods('__meta_kubernetes_node_name'),
  passes: relabelPods('__meta_kubernetes_pod_node_name'),

  check(context) {
    const unmade = new Set<string>();
    for (const rule of visitedRules(context)) {
      const all = impossibleLabels(rule);
      const [state] = rule.states;
      if (all.length === 0 || state === undefined) continue;
      // What a rule was to make that has been told of is missing because of that.
      const names = all.filter((name) => !unmade.has(name));
      const { targetLabel = '' } = rule.visits[0]!.rule;
      if (targetLabel !== '') unmade.add(targetLabel);
      if (names.length === 0) continue;
      const [name = ''] = names;
      const { why, hint } = whyAbsent(name, state, rule.visits[0]!.instance, context.suggestions);
      const message = `no ${rule.items.one} can have ${isOrAre(names)} here${why === undefined ? '' : `: ${why}`}`;
      context.onInnerBlock(this, rule.node, rule.block, 'source_labels', message + consequenceOf(rule), {
        ...(hint === undefined ? {} : { hint }),
      });
    }
  },
};

function isOrAre(names: readonly string[]): string {
  return names.length === 1 ? `the label ${names[0]}` : `the labels ${names.join(', ')}`;
}

/** What comes of it. */
function consequenceOf({ effects, visits, items }: VisitedRule): string {
  const { action } = visits[0]!.rule;
  if (effects.every(({ passes }) => passes === 'never')) return `; this ${action} drops all ${items.all}`;
  if (action === 'drop' && effects.every(({ passes }) => passes === 'surely')) return `; this drop drops nothing`;
  return '';
}
