import type { AlloyConfig } from '../../../lib/config';
import { type RelabelProps, readRelabelRule, relabel } from '../../../lib/semantics';
import { content } from './blocks';
import { type Labels, type Pod, targetsOf } from './pods';

/**
 * What is scraped or tailed of pods: their targets behind the `discovery.relabel` of this label, without the labels of the discovery, each
 * once, as `prometheus.scrape` and `loki.source.kubernetes` see them.
 */
export function chosen(config: AlloyConfig, label: string, ...pods: readonly Pod[]): readonly Labels[] {
  const rules = (content(config, 'discovery.relabel', label)['rule'] as readonly RelabelProps[]).map(acceptedRule);
  const kept = pods
    .flatMap(targetsOf)
    .map((target) => relabel(rules, new Map(Object.entries(target))))
    .filter((target) => target !== undefined);
  const visible = kept.map((target) => [...target].filter(([name]) => !/^__(meta|tmp)_/.test(name)).sort());
  return [...new Map(visible.map((target) => [JSON.stringify(target), Object.fromEntries(target)])).values()];
}

function acceptedRule(props: RelabelProps) {
  const { rule, problems } = readRelabelRule(props);
  if (rule === undefined) throw new Error(problems.map(({ message }) => message).join(', '));
  return rule;
}
