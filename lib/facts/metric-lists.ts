import { lookup } from './lookup';
import { type MetricListName, metrics } from './metrics.gen';

export type { MetricListName } from './metrics.gen';

const lists = lookup(metrics, (_name, entries: readonly string[]) => entries);

/**
 * The metrics of a source that dashboards and alerts read, by the name of the list: `cadvisor`, `kube-state-metrics`. Each entry is a regular expression
 * that has to match the whole name of a metric.
 */
export function metricList(name: MetricListName): readonly string[] {
  return lists(name)!;
}

/** Names of all lists, sorted. */
export function metricListNames(): readonly MetricListName[] {
  return Object.keys(metrics) as MetricListName[];
}
