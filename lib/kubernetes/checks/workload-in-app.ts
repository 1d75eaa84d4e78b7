import type { AskedPort } from '../network/endpoints';
import type { Egress } from '../network/policy/egress';
import type { Neighbour } from '../workload/neighbours';
import type { Plan } from '../workload/plan';

/** A workload with whatever depends on the rest of the app, which may change after the workload was planned. */
export interface WorkloadInApp extends Pick<Plan, 'input' | 'ports' | 'controller' | 'template'> {
  /** What the network policy allows as egress; absent if egress isn't limited. */
  readonly egress: Egress | undefined;
  /** Requested endpoints where nothing listens. */
  readonly missing: readonly AskedPort[];
  /** The other workloads of the app; none where it takes nothing of its nodes. */
  readonly neighbours: readonly Neighbour[];
}
