import type { LabelState } from '../../../flow';
import type { Lint } from '../lint';
import { logsWrite } from '../samples';
import { readsLabel, targetTakers } from './target-findings';
import { sourceOf } from './why-absent';

const readPods = (rule: string) => `${logsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

discovery.relabel "pods" {
	targets = discovery.kubernetes.pods.targets

	rule {
		source_labels = ["__meta_kubernetes_namespace"]
		target_label  = "namespace"
	}
${rule}}

local.file_match "pods" {
	path_targets = discovery.relabel.pods.output
}

loki.source.file "pods" {
	targets    = local.file_match.pods.targets
	forward_to = [loki.write.default.receiver]
}
`;
const path = `
	rule {
		source_labels = ["__meta_kubernetes_pod_uid", "__meta_kubernetes_pod_container_name"]
		separator     = "/"
		target_label  = "__path__"
		replacement   = "/var/log/pods/*$1/*.log"
	}
`;

/** Another name that was meant, or other ways to the logs of pods. */
function hintOf(state: LabelState): string | undefined {
  const alike = state.names.find((name) => /^_*(?:file_?)?(?:path|filename)_*$/.test(name));
  if (alike !== undefined) return `did you mean __path__ instead of ${alike}?`;
  if (!state.names.includes('__meta_kubernetes_pod_uid')) return undefined;
  return `make it by a rule: source_labels = ["__meta_kubernetes_pod_uid", "__meta_kubernetes_pod_container_name"], separator = "/", target_label = "__path__", replacement = "/var/log/pods/*$1/*.log"; or read them through the API server, with loki.source.kubernetes`;
}

/** Targets for a reader of files that say no file. */
export const noPath: Lint = {
  code: 'lint/no-path',
  severity: 'warning',
  description:
    'A component that reads files gets targets without the label `__path__`, so it reads nothing. A rule of `discovery.relabel` makes it of other labels; to read the logs of pods through the API server instead, use `loki.source.kubernetes`.',
  fails: readPods(''),
  passes: readPods(path),

  check(context) {
    const told = new Set<string>();
    for (const { instance, node, block, passage, argument, states } of targetTakers(context)) {
      if (!readsLabel(passage, '__path__') || states.length === 0) continue;
      const without = states.filter((state) => state.get('__path__').presence === 'never');
      if (without.length === 0) continue;
      told.add(instance.id);
      // What comes from a component that has been told of already is a consequence.
      const isConsequence = node.wires.some(({ to, argument: [name] }) => name === argument && told.has(to.id));
      if (isConsequence) continue;
      const source = sourceOf(without[0]!);
      const from = source === undefined ? '' : ` from ${source.id}`;
      const message = `targets${from} have no label __path__, so ${instance.id} reads nothing`;
      const hint = hintOf(without[0]!);
      context.onInnerBlock(this, node, block, argument, message, hint === undefined ? {} : { hint });
    }
  },
};
