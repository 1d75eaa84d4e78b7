import { textsOf } from '../../../flow';
import type { Lint } from '../lint';
import { metricsWrite } from '../samples';
import { impossibleLabels, visitedRules } from './rule-findings';

const dropPhase = (phase: string) => `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

discovery.relabel "pods" {
	targets = discovery.kubernetes.pods.targets

	rule {
		source_labels = ["__meta_kubernetes_pod_phase"]
		regex         = "${phase}"
		action        = "drop"
	}
}

prometheus.scrape "pods" {
	targets    = discovery.relabel.pods.output
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** A rule that drops nothing, ever. */
export const idleDrop: Lint = {
  code: 'lint/idle-drop',
  severity: 'warning',
  description:
    'A rule of relabeling drops nothing: the values that its labels can have are known, and its expression matches none of them. Expressions are anchored at both ends, and case matters.',
  fails: dropPhase('succeeded|failed'),
  passes: dropPhase('Succeeded|Failed'),

  check(context) {
    for (const rule of visitedRules(context)) {
      const { effects, visits, states } = rule;
      const { action, sourceLabels = [] } = visits[0]!.rule;
      if (action !== 'drop' || states.length === 0 || sourceLabels.length === 0) continue;
      if (!effects.every(({ matches }) => matches === 'never') || impossibleLabels(rule).length > 0) continue;
      const known = sourceLabels.map((name) => {
        const texts = new Set(textsOf(states.flatMap((state) => state.formsOf(name))));
        return `${name} is ${[...texts].map((text) => JSON.stringify(text)).join(' or ')}`;
      });
      const message = `this drop drops nothing: ${known.join(', ')}`;
      context.onInnerBlock(this, rule.node, rule.block, 'regex', message);
    }
  },
};
