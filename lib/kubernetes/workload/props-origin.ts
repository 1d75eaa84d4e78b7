import type { Origin } from '../../needs';
import type { PlanInput } from './plan';

/** The origin of what a prop asks for, and of what is wrong with one: the workload itself. */
export function originOfProps({
  constructPath,
  creationSite,
}: Pick<PlanInput, 'constructPath' | 'creationSite'>): Origin {
  return { id: constructPath, component: 'props', creationSite };
}
