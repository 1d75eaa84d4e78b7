import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IConstruct } from 'constructs';
import { Alloy, type Explanation } from '../kubernetes';

/**
 * Environment variable with the name of a file: if it is set, a synth writes there why each workload has what it has, and publishes nothing. `cdk8s-alloy
 * explain` runs the app this way.
 */
export const EXPLAIN_VARIABLE = 'CDK8S_ALLOY_EXPLAIN';

/**
 * What the file holds, as JSON.
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

export function writeExplainReport(file: string, constructs: readonly IConstruct[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(explainReport(constructs)));
}
