import type { Construct } from 'constructs';
import { prometheus } from '../../components';
import type { Expression, ListInput, MetricsReceiver } from '../../values';
import type { Rule } from '../discovery/relabeling';

/** Where samples go, and how they are relabeled on the way. */
export interface SampleRoute {
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * Relabeling rules for the samples, in the order in which they are applied: which are kept, and with which labels. `prometheus.relabel` in Alloy.
   * @default - none: samples pass unchanged
   */
  readonly metricRules?: readonly Rule[];
}

/** The component that applies the rules of a route to samples, by its id in a pipeline; undefined if there are none. */
export function sampleRelabeling(
  scope: Construct,
  id: string,
  { forwardTo, metricRules }: SampleRoute,
): prometheus.Relabel | undefined {
  return metricRules === undefined || metricRules.length === 0
    ? undefined
    : new prometheus.Relabel(scope, id, { forwardTo, rule: metricRules });
}
