import type { k8s } from 'cdk8s-plus-28';
import { selectorLabels } from './labels';

/** Zones and nodes: what fails at once. */
const TOPOLOGY_KEYS = ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'];

/**
 * Spreads replicas over zones and nodes, so that one that fails takes as few of them along as can be. A wish: where there is no room, pods run
 * side by side.
 */
export function spreadConstraints(name: string): k8s.TopologySpreadConstraint[] {
  return TOPOLOGY_KEYS.map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: selectorLabels(name) },
  }));
}
