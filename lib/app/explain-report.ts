import type { IConstruct } from 'constructs';
import { Alloy, type Explanation } from '../kubernetes';

/**
 * Why each workload of an app has what it has, as JSON.
 * @internal
 */
export interface ExplainReport {
  /** The workloads of the app, in order of creation. */
  readonly workloads: readonly Explanation[];
}

/**
 * Why each workload of a tree has what it has.
 * @internal
 */
export function explainReport(constructs: readonly IConstruct[]): ExplainReport {
  return { workloads: constructs.filter(Alloy.isAlloy).map((alloy) => alloy.explain()) };
}
