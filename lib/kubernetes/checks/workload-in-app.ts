import type { AskedPort } from '../network/endpoints';
import type { Egress } from '../network/policy/egress';
import type { Plan } from '../workload/plan';

/** A workload with what depends on the rest of the app, which may change after it was planned. */
export interface WorkloadInApp extends Pick<Plan, 'input' | 'ports'> {
  /** What the network policy lets out; absent where that isn't limited. */
  readonly egress: Egress | undefined;
  /** Endpoints that somebody asked for, and where nothing listens. */
  readonly missing: readonly AskedPort[];
}
