import type { LabelState } from '../../../flow';
import { textsOf } from '../../../flow';
import type { RelatedPlace } from '../../../syntax';
import type { Lint } from '../lint';
import type { LintContext } from '../lint-context';
import { metricsWrite } from '../samples';
import { impossibleLabels, type VisitedRule, visitedRules } from './rule-findings';

const keepShop = (second: string) => `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

discovery.relabel "pods" {
	targets = discovery.kubernetes.pods.targets

	rule {
		source_labels = ["__meta_kubernetes_namespace"]
		regex         = "shop|billing"
		action        = "keep"
	}

	rule {
		source_labels = ["__meta_kubernetes_namespace"]
		regex         = "${second}"
		action        = "keep"
	}
}

prometheus.scrape "pods" {
	targets    = discovery.relabel.pods.output
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** A rule that lets nothing pass. */
export const impossibleKeep: Lint = {
  code: 'lint/impossible-keep',
  severity: 'warning',
  description:
    'A rule of relabeling drops everything that comes to it: nothing that a `keep` asks for can be there, mostly because another `keep` in front of it asks for something else. To keep what fulfils one of two conditions, write one rule with both.',
  fails: keepShop('web'),
  passes: keepShop('shop'),

  check(context) {
    for (const rule of visitedRules(context)) {
      const { effects, items, visits, states } = rule;
      if (!effects.every(({ passes }) => passes === 'never') || impossibleLabels(rule).length > 0) continue;
      const { action, rule: exact, sourceLabels = [] } = visits[0]!.rule;
      const isMeant = sourceLabels.length === 0 || /^\(?\.\*\)?$/.test(exact?.regex ?? '');
      if ((action === 'drop' || action === 'dropequal') && isMeant) continue;
      const known = sourceLabels.map((name) => valuesOf(name, states)).filter((text) => text !== undefined);
      const because = known.length === 0 ? '' : `: ${known.join(', ')}`;
      const message = `this ${action} drops all ${items.all}${because}`;
      context.onInnerBlock(this, rule.node, rule.block, 'regex', message, earlier(rule, context));
    }
  },
};

/** What is known of a label, in words. */
function valuesOf(name: string, states: readonly LabelState[]): string | undefined {
  const texts = textsOf(states.flatMap((state) => state.formsOf(name)));
  if (texts === undefined) return undefined;
  const distinct = [...new Set(texts)].map((text) => JSON.stringify(text));
  return `${name} is ${distinct.length > 5 ? `one of ${distinct.length} other values` : distinct.join(' or ')}`;
}

/** The rule that has narrowed the label down. */
function earlier(
  { visits, states }: VisitedRule,
  context: LintContext,
): { readonly related?: readonly RelatedPlace[]; readonly hint?: string } {
  const [name] = visits[0]!.rule.sourceLabels ?? [];
  const [state] = states;
  if (name === undefined || state === undefined) return {};
  const value = state.get(name);
  for (let { before } = state; before !== undefined; before = before.state.before) {
    if (before.state.get(name) === value) continue;
    const { block, instance, what } = before.by;
    if (block === undefined) return {};
    const related = [context.relatedInnerBlock(instance.node, block, `${what} says so`)];
    const [, action] = /: (keep|drop)$/.exec(what ?? '') ?? [];
    if (action === undefined) return { related };
    const other = action === 'keep' ? ': to keep one or the other, write one rule with both' : '';
    return { related, hint: `${what} of ${instance.id} lets nothing else pass${other}` };
  }
  return {};
}
