import { k8s } from 'cdk8s-plus-28';
import { selectorLabels } from './labels';
import { type PodCount, podCount } from './pod-count';

/** How many pods must stay, or may be evicted, while nodes are drained: exactly one of the two. Zero is a valid value. */
export type DisruptionBudget =
  | { readonly minAvailable: PodCount; readonly maxUnavailable?: never }
  | { readonly maxUnavailable: PodCount; readonly minAvailable?: never };

/** The `spec` of the PodDisruptionBudget. */
export function disruptionBudgetSpec(name: string, { minAvailable, maxUnavailable }: DisruptionBudget): unknown {
  return k8s.toJson_PodDisruptionBudgetSpec({
    selector: { matchLabels: selectorLabels(name) },
    ...(minAvailable === undefined ? {} : { minAvailable: podCount(minAvailable) }),
    ...(maxUnavailable === undefined ? {} : { maxUnavailable: podCount(maxUnavailable) }),
    // A pod that isn't ready does no work that a drain would interrupt.
    unhealthyPodEvictionPolicy: 'AlwaysAllow',
  });
}

/**
 * Whether no pod may ever be evicted, so that draining its node never ends. @param replicas how many pods run, if known
 */
export function forbidsEviction(
  { minAvailable, maxUnavailable }: DisruptionBudget,
  replicas: number | undefined,
): boolean {
  if (maxUnavailable !== undefined) return Number.parseFloat(String(maxUnavailable)) === 0;
  if (typeof minAvailable === 'string') return Number.parseFloat(minAvailable) >= 100;
  return replicas !== undefined && replicas > 0 && (minAvailable ?? 0) >= replicas;
}
