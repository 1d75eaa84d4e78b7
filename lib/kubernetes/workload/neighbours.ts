import type { Model } from '../../analysis';
import { traitsOf } from '../../facts';
import type { Plan } from './plan';

/** Another workload of the app, as far as it matters to its neighbours. */
export interface Neighbour {
  /** Path of its construct. */
  readonly constructPath: string;
  readonly plan: Plan;
}

/** Whether one of the workloads sends what belongs together, the spans of a trace for one, to one pod of another workload. */
export function balances(neighbours: Iterable<Neighbour>): boolean {
  for (const { plan } of neighbours) if (hasBalancer(plan.input.config.model)) return true;
  return false;
}

function hasBalancer({ nodes }: Model): boolean {
  return nodes.some(({ component }) => component !== undefined && traitsOf(component.name).balances === true);
}
