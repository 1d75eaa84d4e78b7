import { copy, identityRules, podMeta, type Rule } from '../discovery/relabeling';

const POD = '__meta_kubernetes_pod_';

/** Leaves out pods that have ended. */
export function runningPods(): Rule {
  return { sourceLabels: [`${POD}phase`], regex: 'Succeeded|Failed', action: 'drop' };
}

/**
 * The labels that profiles of a pod have in every pipeline: those of all signals, and `container`, `service_namespace`, `service_instance_id` and `source`, which
 * says how the profile was taken.
 */
export function profileIdentity(source: string): readonly Rule[] {
  return [
    ...identityRules(),
    copy(`${POD}container_name`, 'container'),
    {
      sourceLabels: [podMeta('annotation', 'resource.opentelemetry.io/service.namespace'), 'namespace'],
      regex: ';*([^;]+).*',
      targetLabel: 'service_namespace',
    },
    copy('instance', 'service_instance_id'),
    { targetLabel: 'source', replacement: source },
  ];
}

/** Keeps the pods that have the annotation with the value `true`. */
export function annotated(name: string): Rule {
  return { sourceLabels: [podMeta('annotation', name)], regex: 'true', action: 'keep' };
}

/** Leaves out pods that have the annotation with another value than `true`. */
export function notOptedOut(name: string): Rule {
  return { sourceLabels: [podMeta('annotation', name)], regex: 'false|no|skip', action: 'drop' };
}
