import type { Origin } from '../../needs';
import type { Plan } from '../workload/plan';
import type { AlloyStorage } from '../workload/storage';

/** A plan before its problems are known. */
export type Planned = Omit<Plan, 'diagnostics'> & { readonly storage: AlloyStorage };

/** Tells a problem: of a component where one is named, else of the props. */
export type Tell = (code: string, message: string, hint: string, origin?: Origin) => void;

export interface Report {
  readonly error: Tell;
  readonly warning: Tell;
}

/** Looks for one kind of problem in a workload. The codes are listed in docs/kubernetes.md. */
export type Check = (plan: Planned, report: Report) => void;
