import type { AlloyConfig } from '../../config';
import { content } from './blocks';
import { type Labels, type Pod, targetsOf } from './pods';

interface Rule {
  readonly source_labels?: readonly string[];
  readonly separator?: string;
  readonly regex?: string;
  readonly target_label?: string;
  readonly replacement?: string;
  readonly action?: string;
}

/**
 * What is scraped or tailed of pods: their targets behind the `discovery.relabel` of this label, without the labels of the discovery, each
 * once, as `prometheus.scrape` and `loki.source.kubernetes` see them.
 */
export function chosen(config: AlloyConfig, label: string, ...pods: readonly Pod[]): readonly Labels[] {
  const rules = content(config, 'discovery.relabel', label)['rule'] as readonly Rule[];
  const kept = pods
    .flatMap(targetsOf)
    .map((target) => relabel(target, rules))
    .filter((target) => target !== undefined);
  const visible = kept.map((target) => filter(target, (name) => !/^__(meta|tmp)_/.test(name)));
  return [...new Map(visible.map((target) => [JSON.stringify(Object.entries(target).sort()), target])).values()];
}

/** Applies relabeling rules as Prometheus does; undefined if the target is dropped. */
function relabel(target: Labels, rules: readonly Rule[]): Labels | undefined {
  let labels: Labels = target;
  for (const rule of rules) {
    const source = (rule.source_labels ?? []).map((name) => labels[name] ?? '').join(rule.separator ?? ';');
    const regex = new RegExp(`^(?:${rule.regex ?? '(.*)'})$`, 's');
    const replace = (text: string) => text.replace(regex, rule.replacement ?? '$1');
    switch (rule.action ?? 'replace') {
      case 'keep':
        if (!regex.test(source)) return undefined;
        break;
      case 'drop':
        if (regex.test(source)) return undefined;
        break;
      case 'labeldrop':
        labels = filter(labels, (name) => !regex.test(name));
        break;
      case 'labelmap':
        labels = {
          ...labels,
          ...Object.fromEntries(
            Object.entries(labels)
              .filter(([name]) => regex.test(name))
              .map(([name, value]) => [replace(name), value]),
          ),
        };
        break;
      case 'replace':
        if (regex.test(source)) {
          const value = replace(source);
          labels = filter(
            { ...labels, [rule.target_label ?? '']: value },
            (name) => name !== rule.target_label || value !== '',
          );
        }
        break;
      default:
        throw new Error(`relabeling action ${rule.action} is not known here`);
    }
  }
  return labels;
}

function filter(labels: Labels, keep: (name: string) => boolean): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => keep(name)));
}
