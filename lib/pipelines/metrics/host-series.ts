import type { MetricListName } from '../../facts';
import type { Problem } from '../../values';
import type { Rule } from '../discovery/relabeling';

/**
 * Which metrics of a Linux host are sent by default.
 *
 * - `dashboards`: what the dashboards and alerts of the node mixin read;
 * - `essential`: processors, memory, file systems and traffic, about a third of that.
 */
export type HostMetricSet = 'dashboards' | 'essential';

const LISTS: Readonly<Record<HostMetricSet, MetricListName>> = {
  dashboards: 'node-exporter',
  essential: 'node-exporter-essential',
};

export function listOfSet(set: HostMetricSet = 'dashboards'): MetricListName {
  return LISTS[set] ?? LISTS.dashboards;
}

export function hostMetricSetProblems(set: unknown): readonly Problem[] {
  if (set === undefined || (typeof set === 'string' && Object.hasOwn(LISTS, set))) return [];
  const message = `is ${JSON.stringify(set)}, but must be one of ${Object.keys(LISTS).join(', ')}`;
  return [{ path: ['metricSet'], message, hint: 'name metrics with `keepMetrics` and `dropMetrics`' }];
}

/** Drops series of file systems that live in memory. */
export function withoutMemoryFileSystems(): Rule {
  return { sourceLabels: ['__name__', 'fstype'], regex: 'node_filesystem_.*;(?:ramfs|tmpfs)', action: 'drop' };
}
