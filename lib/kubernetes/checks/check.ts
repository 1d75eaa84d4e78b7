import type { Origin } from '../../needs';
import type { Plan } from '../workload/plan';

/** Tells a problem: of a component where one is named, else of the props. */
export type Tell = (code: string, message: string, hint: string, origin?: Origin) => void;

export interface Report {
  readonly error: Tell;
  readonly warning: Tell;
}

/** Looks for one kind of problem in a workload. The codes are listed in docs/kubernetes.md. */
export type Check = (plan: Plan, report: Report) => void;
